"""Who works and who is ill in the simulated clinic, all of it from one seed."""

from datetime import UTC, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from attrs import frozen

from domain.alert import ON_CALL_POOL
from domain.hours import BusinessHours, Weekday, Window
from domain.ids import Identity
from domain.person import Person, Role

FAMILY, HEART = "family", "heart"
MONDAY = datetime(2026, 3, 2, tzinfo=UTC)
_ZONE = ZoneInfo("UTC")
_WORKDAYS = tuple(Weekday)[:5]
OPENING = BusinessHours(zone=_ZONE, week=dict.fromkeys(_WORKDAYS, (Window(8 * 60, 18 * 60),)))
"""When both pools work."""
_SHIFTS = ((time(8), time(16)), (time(9), time(17)), (time(10), time(18)))


@frozen
class Worker:
    """A provider: who they are, when they work, and how much they take."""

    person: Person
    duty: BusinessHours
    capacity: int


@frozen
class Visit:
    """One patient writes at a time, perhaps urgently, and asks again so often after each answer."""

    patient: Person
    at: datetime
    urgent: bool
    rounds: int


def workers(random: Random, count: int) -> list[Worker]:
    """The providers: two pools, three shifts, and a few who speak Spanish."""
    return [_worker(random, number) for number in range(count)]


def _worker(random: Random, number: int) -> Worker:
    start, end = _SHIFTS[number % len(_SHIFTS)]
    person = Person(
        identity=Identity(f"doc-{number:02}"),
        role=Role.PROVIDER,
        name=f"Provider {number}",
        pools=frozenset({HEART if number % 4 == 3 else FAMILY} | ({ON_CALL_POOL} if number % 10 == 1 else set())),
        skills=frozenset({"lang:es"} if number % 3 == 0 else ()),
    )
    duty = BusinessHours(zone=_ZONE, week=dict.fromkeys(_WORKDAYS, (Window.between(start, end),)))
    return Worker(person, duty, random.choice((6, 8, 10)))


def patients(random: Random, count: int, team: list[Worker]) -> list[Person]:
    """The patients, each with one or two providers who care for them, and a language."""
    return [
        Person(
            identity=Identity(f"pat-{number:04}"),
            role=Role.PATIENT,
            name=f"Patient {number}",
            language=random.choices(("en", "es"), (4, 1))[0],
            care_team=frozenset(one.person.identity for one in random.sample(team, random.choice((1, 2)))),
        )
        for number in range(count)
    ]


def visits(random: Random, people: list[Person], days: int) -> list[Visit]:
    """When they write: by day for the most part, and now and then at night."""
    return sorted((_visit(random, one, days) for one in people), key=lambda one: (one.at, one.patient.identity))


def _visit(random: Random, patient: Person, days: int) -> Visit:
    day = random.choices(range(days), [3 if day < 5 else 1 for day in range(days)])[0]
    hour = random.choices(range(24), [1] * 7 + [6, 12, 14, 12, 10, 8, 10, 10, 9, 8, 6, 4, 3, 2, 2, 1, 1])[0]
    at = MONDAY + timedelta(days=day, hours=hour, seconds=random.randrange(3600))
    return Visit(patient, at, random.random() < 0.06, random.choices((0, 1, 2), (5, 3, 2))[0])
