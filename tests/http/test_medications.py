"""Whose medications somebody is shown, and what of them a minor may keep to themselves."""

from collections.abc import Iterator

import pytest

from tests.support.app import Clinic, a_clinic

LIST = [{"id": "asthma", "drug": "Salbutamol"}, {"id": "pill", "drug": "Levonorgestrel"}]


@pytest.fixture
def clinic() -> Iterator[Clinic]:
    with a_clinic() as made:
        yield made


def test_a_request_is_filled_in_in_the_patient_s_language(clinic: Clinic) -> None:
    pat, doc, service = clinic.patient(), clinic.provider(), clinic.sign_in("platform", "service")
    service.made("PUT", "/people/pat", {"userType": "patient", "displayName": "Pat", "language": "es-MX"})
    service.made("PUT", "/people/pat/medications", {"items": LIST})
    id = clinic.opened(pat, doc)["id"]
    words = "Medicamento: Salbutamol\nDosis: no disponible\nIndicaciones: no disponible\nÚltimo surtido: no disponible"
    for who in (pat, doc):
        assert who.made("GET", f"/conversations/{id}/medications")["items"][0]["text"] == words
    card = pat.made("POST", "/prescriptions", {"conversationId": id, "medicationId": "asthma"}, key="ask")
    assert card["details"]["text"] == words


@pytest.mark.parametrize(("born", "before"), [("2018-01-01", {"asthma", "pill"}), ("2011-01-01", set[str]())])
def test_a_guardian_sees_of_a_teenager_s_list_what_was_asked_for_before_them(
    clinic: Clinic, born: str, before: set[str]
) -> None:
    pat, doc, mum = clinic.patient(), clinic.provider(), clinic.sign_in("mum", "proxy")
    service, admin = clinic.sign_in("platform", "service"), clinic.sign_in("root", "admin")
    service.made("PUT", "/people/pat", {"userType": "patient", "displayName": "Pat", "birthDate": born})
    grant = {"proxy": "mum", "scopes": ["read", "write"], "basis": "minor", "evidence": "Form 12"}
    admin.made("POST", "/people/pat/proxies", grant)
    service.made("PUT", "/people/pat/medications", {"items": LIST})
    id = clinic.opened(pat, doc, mum)["id"]

    def listed(who=mum) -> set[str]:
        return {one["id"] for one in who.made("GET", f"/conversations/{id}/medications")["items"]}

    def asks(who, drug: str) -> int:
        body = {"conversationId": id, "medicationId": drug}
        return who("POST", "/prescriptions", body, key=f"{who.identity}-{drug}").status_code

    assert (listed(), listed(pat), listed(doc)) == (before, {"asthma", "pill"}, {"asthma", "pill"})
    assert asks(mum, "pill") == (201 if before else 422), "it tells nobody that it is there"
    assert asks(pat, "asthma") == 201
    assert listed() == before | {"asthma"}
    assert asks(mum, "asthma") == 201
