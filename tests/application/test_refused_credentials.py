"""Credentials that nobody was known by: counted, and on the audit each minute, however many there were."""

import pytest

from application.access.refused_credentials import APART, RefusedCredentials
from domain.audit import AuditRecord, Outcome
from domain.credential import Surface, network_of
from domain.errors import Busy, InvalidToken, NothingShown, SessionOver
from tests.support.builders import IDS
from tests.support.clinic import Clinic

pytestmark = pytest.mark.anyio


@pytest.fixture
def refused(clinic: Clinic) -> RefusedCredentials:
    return RefusedCredentials(uow=clinic.record.unit_of_work, clock=clinic.clock, ids=IDS)


def told(clinic: Clinic) -> list[tuple[str, str | None, str]]:
    return [(one.object, one.reason, one.actor.address) for one in _records(clinic)]


def _records(clinic: Clinic) -> list[AuditRecord]:
    return [one for one in clinic.record.audit if one.action == "credentials.refuse"]


async def test_a_flood_from_one_network_is_one_record_with_its_number(clinic: Clinic, refused: RefusedCredentials):
    for number in range(1_000):
        refused.note(Surface.REQUEST, f"192.0.2.{number % 250}", InvalidToken())
    assert told(clinic) == [], "nothing is written while somebody waits at the door"
    assert await refused() == 1
    (record,) = _records(clinic)
    assert (record.object, record.reason) == ("credentials:request", "invalid-1000")
    assert (record.actor.identity, record.actor.address, record.outcome) == ("nobody", "192.0.2.0/24", Outcome.DENIED)


async def test_nothing_is_recorded_where_nothing_was_refused(clinic: Clinic, refused: RefusedCredentials):
    refused.note(Surface.SOCKET, "192.0.2.1")
    await refused()
    assert await refused() == 0
    assert len(told(clinic)) == 1


async def test_places_kinds_and_networks_are_told_apart(clinic: Clinic, refused: RefusedCredentials):
    refused.note(Surface.REQUEST, "192.0.2.1", NothingShown())
    refused.note(Surface.REQUEST, "192.0.2.1", SessionOver())
    refused.note(Surface.SOCKET, "2001:db8:1:2::3", InvalidToken())
    refused.note(Surface.WEBHOOK, "198.51.100.7")
    await refused()
    assert told(clinic) == [
        ("credentials:request", "missing-1", "192.0.2.0/24"),
        ("credentials:request", "ended-1", "192.0.2.0/24"),
        ("credentials:socket", "invalid-1", "2001:db8:1::/48"),
        ("credentials:webhook", "invalid-1", "198.51.100.0/24"),
    ]


async def test_a_flood_from_everywhere_is_bounded(clinic: Clinic, refused: RefusedCredentials):
    for number in range(10_000):
        refused.note(Surface.REQUEST, f"10.{number // 250}.{number % 250}.1", InvalidToken())
    assert await refused() == APART + 1
    assert told(clinic)[-1] == ("credentials:request", f"invalid-{10_000 - APART}", "")


async def test_what_could_not_be_recorded_is_counted_on(clinic: Clinic, refused: RefusedCredentials):
    refused.note(Surface.REQUEST, "192.0.2.1")
    works, refused.uow = refused.uow, lambda _=None: (_ for _ in ()).throw(Busy())
    with pytest.raises(Busy):
        await refused()
    refused.uow = works
    refused.note(Surface.REQUEST, "192.0.2.1")
    await refused()
    assert told(clinic) == [("credentials:request", "invalid-2", "192.0.2.0/24")]


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.77", "192.0.2.0/24"),
        ("::ffff:192.0.2.77", "192.0.2.0/24"),
        ("2001:db8:1:2:3::4", "2001:db8:1::/48"),
        ("testclient", ""),
        ("", ""),
    ],
)
def test_a_network_is_kept_and_no_machine(address: str, network: str):
    assert network_of(address) == network
