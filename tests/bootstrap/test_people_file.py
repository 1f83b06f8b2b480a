"""Files of people: each line whole or refused by its number, and never repeated in a complaint."""

import json
from typing import Any

import pytest

from bootstrap.people_file import Form, Line, read_people
from bootstrap.refused import Refused
from domain.person import Role

MARIA = {"identity": "maria", "userType": "patient"}


def from_json(*entries: object) -> list[Line]:
    lines = [entry if isinstance(entry, str) else json.dumps(entry) for entry in entries]
    return list(read_people(lines, Form.JSON))


def from_csv(text: str) -> list[Line]:
    return list(read_people(text.splitlines(keepends=True), Form.CSV))


def flaws(line: Line) -> list[tuple[str, str]]:
    return [(flaw.pointer, flaw.code) for flaw in line.flaws]


def test_a_line_says_everything_of_a_person() -> None:
    [line] = from_json(
        {
            "identity": "dr-osei",
            "userType": "provider",
            "displayName": "Dr. Kwame Osei",
            "active": False,
            "language": "en-GB",
            "zone": "Europe/London",
            "contacts": ["mailto:osei@clinic.test"],
            "pools": ["clinic", "triage"],
            "skills": ["diabetes"],
            "careTeam": [],
        }
    )

    assert line.person is not None
    assert (line.person.identity, line.person.role) == ("dr-osei", Role.PROVIDER)
    assert (line.person.name, line.person.active) == ("Dr. Kwame Osei", False)
    assert (line.person.language, line.person.zone) == ("en-GB", "Europe/London")
    assert line.person.pools == {"clinic", "triage"}
    assert line.person.contacts == ("mailto:osei@clinic.test",)


def test_identity_and_role_are_enough() -> None:
    [line] = from_json(MARIA)

    assert line.person is not None
    assert (line.person.name, line.person.active, line.person.zone) == ("maria", True, "")


def test_empty_lines_count_and_say_nothing() -> None:
    assert [line.number for line in from_json(MARIA, "", "  ", {**MARIA, "identity": "james"})] == [1, 4]


@pytest.mark.parametrize(
    ("entry", "wrong"),
    [
        ("{", ("", "malformed")),
        ("[1]", ("", "malformed")),
        ("[" * 100_000, ("", "malformed")),
        ({"identity": "maria"}, ("/userType", "required")),
        ({"userType": "patient"}, ("/identity", "required")),
        ({**MARIA, "identity": "maria lopez"}, ("/identity", "invalid")),
        ({**MARIA, "identity": 5}, ("/identity", "invalid")),
        ({**MARIA, "userType": "surgeon"}, ("/userType", "invalid")),
        ({**MARIA, "zone": "Mars/Olympus"}, ("/zone", "invalid")),
        ({**MARIA, "active": "yes"}, ("/active", "invalid")),
        ({**MARIA, "pools": "clinic"}, ("/pools", "invalid")),
        ({**MARIA, "pools": ["a b"]}, ("/pools", "invalid")),
        ({**MARIA, "displayName": "\u200b"}, ("/displayName", "invalid")),
        ({**MARIA, "displayName": None}, ("/displayName", "invalid")),
        ({**MARIA, "diagnosis": "secret"}, ("", "unknown-member")),
    ],
)
def test_a_wrong_line_is_refused_alone(entry: Any, wrong: tuple[str, str]) -> None:
    refused, taken = from_json(entry, {**MARIA, "identity": "james"})

    assert (refused.number, refused.person) == (1, None)
    assert flaws(refused) == [wrong]
    assert taken.person is not None


def test_every_flaw_of_a_line_is_told() -> None:
    [line] = from_json({"identity": "?", "userType": "?", "zone": "?"})

    assert flaws(line) == [("/identity", "invalid"), ("/userType", "invalid"), ("/zone", "invalid")]


def test_an_identity_stands_once_in_a_file_whatever_its_case() -> None:
    first, second = from_json(MARIA, {**MARIA, "identity": "MARIA"})

    assert first.person is not None
    assert flaws(second) == [("/identity", "repeated")]


def test_csv_names_its_columns_first_and_writes_lists_with_semicolons() -> None:
    [osei, maria] = from_csv(
        "identity,userType,displayName,pools,active\n"
        'dr-osei,provider,"Osei, Kwame",clinic; triage,true\n'
        "maria,patient,,,\n"
    )

    assert osei.person is not None
    assert (osei.person.name, osei.person.pools) == ("Osei, Kwame", {"clinic", "triage"})
    assert maria.person is not None
    assert (maria.person.name, maria.person.pools) == ("maria", frozenset())


def test_a_csv_line_of_another_length_is_refused_by_its_number() -> None:
    lines = from_csv("identity,userType\nmaria\njames,patient\n")

    assert [(line.number, flaws(line)) for line in lines] == [(2, [("", "malformed")]), (3, [])]


@pytest.mark.parametrize("head", ["", "identity,diagnosis\n", "identity,identity\n"])
def test_csv_with_other_columns_is_refused_as_a_whole(head: str) -> None:
    with pytest.raises(Refused, match="line 1 must name the columns") as refusal:
        from_csv(head + "maria,patient\n")
    assert "diagnosis" not in str(refusal.value)
