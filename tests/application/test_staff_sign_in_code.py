from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve

from adapters.mock.clock import START, FakeClock
from adapters.mock.ids import SequentialIds
from adapters.mock.record import InMemoryRecord
from adapters.realtime.in_memory import InMemoryChannel
from application.access.sign_in_code import LIFE, code_digest
from application.access.staff_sign_in_code import IssueStaffCode, IssueStaffCodeHandler, StaffCode
from application.ports.tokens import PlatformClaims
from domain.access import Actor
from domain.errors import DomainError, Forbidden, IdentityMismatch, SecondFactorRequired
from domain.ids import Identity
from domain.person import Person, Role

pytestmark = pytest.mark.anyio

CLAIMS = PlatformClaims(
    subject="Dr-Smith",
    user_type="provider",
    name="Dr Smith",
    token_id="1",
    issued_at=START,
    proven_at=START,
    expires_at=START + timedelta(hours=1),
    strong=True,
)
NOBODY = Actor(identity=Identity("nobody"), role=Role.PATIENT, address="192.0.2.7", request_id="r1")


class PlainFingerprints:
    def of(self, *parts: str) -> bytes:
        return "|".join(parts).encode()


@pytest.fixture
def record() -> InMemoryRecord:
    return InMemoryRecord(FakeClock(), InMemoryChannel())


def _handler(record: InMemoryRecord, *, strong_only: bool = False) -> IssueStaffCodeHandler:
    return IssueStaffCodeHandler(
        uow=record.unit_of_work,
        clock=FakeClock(),
        ids=SequentialIds(),
        fingerprints=PlainFingerprints(),
        strong_only=strong_only,
    )


async def _issue(record: InMemoryRecord, *, strong_only: bool = False, **claims: Any) -> StaffCode:
    command = IssueStaffCode(actor=NOBODY, claims=evolve(CLAIMS, **claims))
    return await _handler(record, strong_only=strong_only)(command)


async def _know(record: InMemoryRecord, person: Person) -> None:
    async with record.unit_of_work() as uow:
        uow.people.save(person)
        await uow.commit()


@pytest.mark.parametrize("role", ["provider", "admin", "auditor"])
async def test_staff_get_a_code_that_the_record_knows_by_its_digest_for_a_minute(
    record: InMemoryRecord, role: str
) -> None:
    issued = await _issue(record, user_type=role)
    async with record.unit_of_work() as uow:
        kept = await uow.codes.get(code_digest(PlainFingerprints(), issued.code))
        person = await uow.people.get("dr-smith")
    assert kept is not None
    assert (kept.identity, kept.role, kept.expires_at) == ("Dr-Smith", Role(role), START + LIFE)
    assert (person.identity, person.role, person.name) == ("Dr-Smith", Role(role), "Dr Smith")
    assert (issued.identity, issued.role) == (person.identity, person.role)


async def test_a_known_person_keeps_the_spelling_of_their_identity(record: InMemoryRecord) -> None:
    await _know(record, Person(identity=Identity("dr-smith"), role=Role.PROVIDER, name="S"))
    assert (await _issue(record)).identity == "dr-smith"


@pytest.mark.parametrize("user_type", ["patient", "proxy", "service", "root", None])
async def test_the_staff_pages_are_for_staff(record: InMemoryRecord, user_type: str | None) -> None:
    with pytest.raises(Forbidden):
        await _issue(record, user_type=user_type)


@pytest.mark.parametrize(
    ("person", "error"),
    [
        (Person(identity=Identity("dr-smith"), role=Role.ADMIN, name="S"), IdentityMismatch),
        (Person(identity=Identity("dr-smith"), role=Role.PROVIDER, name="S", active=False), Forbidden),
    ],
)
async def test_who_is_known_otherwise_or_has_left_gets_none(
    record: InMemoryRecord, person: Person, error: type[DomainError]
) -> None:
    await _know(record, person)
    with pytest.raises(error):
        await _issue(record)


async def test_a_single_factor_is_not_enough_where_more_is_asked_for(record: InMemoryRecord) -> None:
    with pytest.raises(SecondFactorRequired):
        await _issue(record, strong_only=True, strong=False)
    assert await _issue(record, strong_only=True, strong=True)
    assert await _issue(record, strong=False)


async def test_the_issue_is_on_the_audit_with_the_person_and_where_they_are(record: InMemoryRecord) -> None:
    await _issue(record)
    (entry,) = record.audit
    assert (entry.action, entry.actor.identity, entry.actor.address) == ("session.code", "Dr-Smith", "192.0.2.7")


async def test_the_code_shows_in_no_repr(record: InMemoryRecord) -> None:
    issued = await _issue(record)
    assert issued.code not in repr(issued)
