"""When the demo's providers can be booked, and what its patients take."""

from contextlib import suppress
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from application.medications.keep_medications import KeepMedications
from application.scheduling.publish_schedule import PublishSchedule
from bootstrap.container import Container
from domain.access import CLOCKWORK, Actor
from domain.errors import DomainError
from domain.hours import WEEKDAYS, Window
from domain.ids import Identity
from domain.medication import Medication
from domain.person import Role
from domain.schedule import OpenRule, Schedule, VisitReason, VisitType

_MINUTE = timedelta(minutes=1)
_VISITS = (
    VisitType(
        code="follow-up",
        label="Follow-up",
        length=30 * _MINUTE,
        buffer=10 * _MINUTE,
        reasons=(
            VisitReason(code="check-up", label="Check-up", self_bookable=True),
            VisitReason(code="results", label="Talk about results", self_bookable=True),
            VisitReason(code="new-complaint", label="Something new"),
        ),
    ),
)
BOOKABLE = ("dr-osei", "nurse-adeyemi", "provider-456")
TAKES = {
    "maria": (
        Medication(
            id="lisinopril",
            drug="Lisinopril",
            strength="10 mg tablets",
            instructions="One in the morning",
            last_fill=date(2026, 1, 15),
            refills_left=2,
        ),
        Medication(id="metformin", drug="Metformin", strength="500 mg tablets", refills_left=0),
    ),
    "james": (
        Medication(id="zolpidem", drug="Zolpidem", strength="5 mg tablets", refills_left=1, controlled=True),
        Medication(id="atorvastatin", drug="Atorvastatin"),
    ),
    "user-123": (
        Medication(
            id="levothyroxine",
            drug="Levothyroxine",
            strength="50 mcg tablets",
            instructions="One in the morning, before breakfast",
            last_fill=date(2026, 2, 1),
            refills_left=1,
        ),
    ),
}


async def seed_care(container: Container) -> None:
    """Bring what is missing; what was published or kept since stays."""
    owners, patients = list(map(Identity, BOOKABLE)), list(map(Identity, TAKES))
    async with container.uow()() as uow:
        published = await uow.schedules.of(owners)
        listed = {one for one in patients if await uow.medications.of(one)}
    for owner in owners:
        if owner not in published:
            provider = Actor(identity=owner, role=Role.PROVIDER)
            with suppress(DomainError):
                await container.publish_schedule()(PublishSchedule(actor=provider, schedule=_schedule(owner)))
    for patient in patients:
        if patient not in listed:
            kept = KeepMedications(actor=CLOCKWORK, identity=patient, entries=TAKES[patient])
            # A record that had people of its own before may have no room for these.
            with suppress(DomainError):
                await container.keep_medications()(kept)


def _schedule(owner: Identity) -> Schedule:
    return Schedule(
        owner=owner,
        zone=ZoneInfo("America/New_York"),
        rules=tuple(OpenRule(weekday=day, window=Window(9 * 60, 16 * 60)) for day in WEEKDAYS[:5]),
        visits=_VISITS,
    )
