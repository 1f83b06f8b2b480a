"""The people and conversations that a demo begins with."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from zoneinfo import ZoneInfo

from attrs import frozen

from application.consent.grant_consent import GrantConsent
from application.hours.set_hours import SetHours
from application.messaging.open_conversation import OpenConversation
from application.messaging.send_message import SendMessage
from application.people.register_person import RegisterPerson
from bootstrap.container import Container
from bootstrap.from_settings import POOL
from bootstrap.observed import LOGGER
from bootstrap.seed_care import seed_care
from domain.access import CLOCKWORK, Actor
from domain.consent import CHAT
from domain.errors import DomainError
from domain.hours import ALL_WEEK, WEEKDAYS, BusinessHours, DateRule, Weekday, Window
from domain.ids import ConversationId, Identity
from domain.person import Person, Role
from domain.priority import Priority


def _provider(identity: str, name: str, *skills: str) -> Person:
    return Person(
        identity=Identity(identity), role=Role.PROVIDER, name=name, pools=frozenset({POOL}), skills=frozenset(skills)
    )


def _person(identity: str, role: Role, name: str, language: str = "en") -> Person:
    return Person(identity=Identity(identity), role=role, name=name, language=language)


PEOPLE = (
    _provider("dr-osei", "Dr. Kwame Osei", "prescriber"),
    _provider("nurse-adeyemi", "Nurse Folake Adeyemi"),
    _provider("provider-456", "Dr. Ingrid Solberg"),
    _person("maria", Role.PATIENT, "Maria Lopez", "es"),
    _person("james", Role.PATIENT, "James Whitfield"),
    _person("user-123", Role.PATIENT, "Alex Morgan"),
    _person("amina", Role.PATIENT, "Amina Haddad"),
    _person("admin", Role.ADMIN, "Clinic Administrator"),
    _person("auditor", Role.AUDITOR, "Clinic Auditor"),
    _person("platform", Role.SERVICE, "Clinic Platform"),
)
CONSENTED = frozenset({"maria", "james", "user-123"})
"""The others show how it is without: Amina has agreed to nothing yet."""


_NOON, _ONE, _FIVE = 12 * 60, 13 * 60, 17 * 60
_DAY_WITH_A_BREAK = (Window(8 * 60, _NOON), Window(_ONE, _FIVE))
POOL_HOURS = {
    # Who tries the demo at night finds somebody there.
    POOL: BusinessHours(zone=ZoneInfo("America/New_York"), week=ALL_WEEK),
    "office": BusinessHours(
        zone=ZoneInfo("America/New_York"),
        week={**dict.fromkeys(WEEKDAYS[:4], _DAY_WITH_A_BREAK), Weekday.FRIDAY: (Window(8 * 60, _NOON),)},
        dates={
            date(2026, 12, 24): DateRule("Christmas Eve", (Window(8 * 60, _NOON),)),
            date(2026, 12, 25): DateRule("Christmas"),
            date(2027, 1, 1): DateRule("New Year"),
        },
    ),
    "night": BusinessHours(
        zone=ZoneInfo("America/New_York"), week=dict.fromkeys(WEEKDAYS, (Window(22 * 60, 30 * 60),))
    ),
}
"""The pool of the demo, and examples of a week with breaks and holidays, and of nights."""


@frozen
class Talk:
    """A conversation: who opens it with whom, about what, and what is said by whom."""

    name: str
    by: str
    others: tuple[str, ...]
    topic: str
    lines: tuple[tuple[str, str], ...]
    priority: Priority = Priority.ROUTINE


TALKS = (
    Talk(
        "demo-maria",
        "maria",
        ("dr-osei", "nurse-adeyemi"),
        "New tablets",
        (
            ("maria", "Good morning. Since I began the new tablets I feel dizzy when I stand up. Should I go on?"),
            ("nurse-adeyemi", "Good morning, Maria. When do you take them, and have you measured your blood pressure?"),
            ("maria", "At eight, with breakfast. This morning it was 102 over 64."),
            ("dr-osei", "Thank you, that helps. Please take half a tablet from tomorrow and write to me on Friday."),
        ),
    ),
    Talk(
        "demo-james",
        "james",
        ("dr-osei",),
        "Test result",
        (("james", "Hello, is the result of my blood test back?"),),
        Priority.HIGH,
    ),
    Talk(
        "demo-user-123",
        "provider-456",
        ("user-123",),
        "Welcome",
        (("provider-456", "Welcome! You can write to your care team here."),),
    ),
)


async def seed(container: Container) -> None:
    """Bring what is missing; whatever people changed since the last start stays as they left it."""
    with _quietly():
        await _people(container)
        await _hours(container)
        await _talks(container)
        await seed_care(container)


@contextmanager
def _quietly() -> Iterator[None]:
    """What nobody asked for is not told line by line."""
    log = logging.getLogger(LOGGER)
    level = log.level
    log.setLevel(logging.ERROR)
    try:
        yield
    finally:
        log.setLevel(level)


async def _hours(container: Container) -> None:
    async with container.uow()() as uow:
        known = {one.pool for one in await uow.hours.all()}
    for pool, hours in POOL_HOURS.items():
        if pool not in known:
            await container.set_hours()(SetHours(actor=_as("admin"), pool=pool, hours=hours))


async def _people(container: Container) -> None:
    for person in PEOPLE:
        if not await _is_known(container, person):
            await container.register_person()(RegisterPerson(actor=CLOCKWORK, person=person))
            await _consent(container, person)


async def _talks(container: Container) -> None:
    for talk in TALKS:
        # A record that had people of its own before may have no room for these.
        with suppress(DomainError):
            if not await _was_held(container, talk):
                await _hold(container, talk)


async def _is_known(container: Container, person: Person) -> bool:
    async with container.uow()() as uow:
        return bool(await uow.people.find([person.identity]))


async def _consent(container: Container, person: Person) -> None:
    if person.identity in CONSENTED:
        grant = GrantConsent(actor=_as(person.identity), identity=person.identity, scopes=frozenset({CHAT}))
        await container.grant_consent()(grant)


async def _was_held(container: Container, talk: Talk) -> bool:
    async with container.uow()() as uow:
        return await uow.conversations.named(talk.name) is not None


async def _hold(container: Container, talk: Talk) -> None:
    opening = OpenConversation(
        actor=_as(talk.by),
        participants=talk.others,
        unique_name=talk.name,
        friendly_name=talk.topic,
        priority=talk.priority,
    )
    made = await container.open_conversation()(opening)
    for number, (author, text) in enumerate(talk.lines):
        sending = SendMessage(actor=_as(author), conversation=ConversationId(made.id), key=f"seed-{number}", text=text)
        await container.send_message()(sending)


def _as(identity: str) -> Actor:
    """The seeded person acting for themselves."""
    person = next(one for one in PEOPLE if one.identity == identity)
    return Actor(identity=person.identity, role=person.role, pools=person.pools)
