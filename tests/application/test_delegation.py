"""Who is away names who stands in; both are told when it begins, changes and ends, each once."""

from datetime import timedelta

import pytest

from application.availability.end_absences import EndAbsences
from application.ports.channel import Call, TeamCall
from application.ports.notifier import NoticeKind
from application.presence.set_availability import SetAvailability, SetAvailabilityHandler
from domain.presence import Availability
from tests.support.builders import a_provider, an_actor
from tests.support.clinic import Clinic

pytestmark = pytest.mark.anyio
DOC, ANN, BOB = a_provider(), a_provider("ann"), a_provider("bob")
HOUR = timedelta(hours=1)
BEGINS, ENDS = Call.DELEGATION, Call.DELEGATION_ENDED


@pytest.fixture
async def clinic() -> Clinic:
    made = Clinic()
    await made.register(DOC, ANN, BOB)
    return made


async def says(clinic: Clinic, availability: Availability, **more: object) -> list[tuple[str, Call]]:
    """What the doctor says of themselves, and who is told what by it."""
    clinic.signals.clear()
    command = SetAvailability(actor=an_actor(DOC), availability=availability, **more)  # type: ignore[arg-type]
    await clinic.deed(SetAvailabilityHandler)(command)
    return told(clinic)


def told(clinic: Clinic) -> list[tuple[str, Call]]:
    calls = [one for one in clinic.signals if isinstance(one, TeamCall)]
    assert {one.by for one in calls} <= {DOC.identity}, "whose work it is"
    return sorted((one.to, one.kind) for one in calls)


async def test_both_are_told_that_it_begins_with_somebody_else_and_is_over(clinic: Clinic):
    until = clinic.clock.now() + HOUR
    away = {"until": until, "delegate": "ann"}
    assert await says(clinic, Availability.AWAY, **away) == [("ann", BEGINS), ("doc", BEGINS)]
    assert await says(clinic, Availability.AWAY, **away) == [], "nothing changed"
    changed = await says(clinic, Availability.AWAY, until=until, delegate="bob")
    assert changed == [("ann", ENDS), ("bob", BEGINS), ("doc", BEGINS), ("doc", ENDS)]
    assert await says(clinic, Availability.AVAILABLE) == [("bob", ENDS), ("doc", ENDS)]


async def test_both_are_told_when_its_time_is_over_by_whichever_process_sees_it(clinic: Clinic):
    await says(clinic, Availability.AWAY, until=clinic.clock.now() + HOUR, delegate="ann")
    clinic.signals.clear()
    clinic.clock.advance(HOUR)
    for _ in range(2):
        await clinic.deed(EndAbsences)()
    assert told(clinic) == [("ann", ENDS), ("doc", ENDS)]


async def test_who_stands_in_and_is_not_there_is_told_outside_without_a_name(clinic: Clinic):
    await says(clinic, Availability.AWAY, until=clinic.clock.now() + HOUR, delegate="ann")
    async with clinic.uow() as uow:
        (notice,) = [one.notice for one in await uow.notices.page(after=None, limit=9)]
    assert (notice.kind, notice.recipient, notice.conversation) == (NoticeKind.DELEGATED, "ann", None)
