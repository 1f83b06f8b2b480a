"""The people of the demo: brought once, and left as they are afterwards."""

import pytest

from application.consent.withdraw_consent import WithdrawConsent
from application.people.register_person import RegisterPerson
from application.ports.readers import ConversationFilter
from application.timelines.list_conversations import ListConversations
from application.timelines.read_messages import ReadMessages
from bootstrap.container import Container
from bootstrap.seed import CONSENTED, PEOPLE, TALKS, seed
from domain.access import CLOCKWORK, Actor
from domain.ids import Identity
from domain.person import Person, Role
from tests.bootstrap.building import a_container

pytestmark = pytest.mark.anyio


def the(identity: str) -> Actor:
    person = next(one for one in PEOPLE if one.identity == identity)
    return Actor(identity=person.identity, role=person.role, pools=person.pools)


async def person(container: Container, identity: str) -> Person:
    async with container.uow()() as uow:
        return await uow.people.get(identity)  # type: ignore[no-any-return]


async def talks_of(container: Container, identity: str) -> list[str]:
    page = await container.list_conversations()(ListConversations(actor=the(identity), which=ConversationFilter()))
    return sorted(view.unique_name for view in page.items)


async def test_a_demo_has_people_of_every_role_who_talk() -> None:
    container = a_container()

    await seed(container)

    assert (await person(container, "maria")).name == "Maria Lopez"
    assert {one.role for one in PEOPLE} == set(Role) - {Role.PROXY}
    assert await talks_of(container, "maria") == ["demo-maria"]
    assert await talks_of(container, "provider-456") == ["demo-james", "demo-maria", "demo-user-123"]
    page = await container.list_conversations()(ListConversations(actor=the("maria"), which=ConversationFilter()))
    messages = await container.read_messages()(
        ReadMessages(actor=the("maria"), conversation=page.items[0].id, limit=50)
    )
    assert [one.body for one in messages] == [text for _, text in TALKS[0].lines]


@pytest.mark.parametrize(
    ("patient", "provider"), [("maria", "dr-osei"), ("james", "dr-osei"), ("user-123", "provider-456")]
)
async def test_each_pair_can_try_a_visit_and_a_refill(patient: str, provider: str) -> None:
    container = a_container()

    await seed(container)

    async with container.uow()() as uow:
        assert Identity(provider) in await uow.schedules.of([Identity(provider)])
        assert await uow.medications.of(Identity(patient))


async def test_seeding_twice_brings_nothing_twice() -> None:
    container = a_container()
    await seed(container)
    before = len(container.record().audit)

    await seed(container)

    assert len(container.record().audit) == before


async def test_what_people_changed_stays_as_they_left_it() -> None:
    container = a_container()
    await seed(container)
    maria = Person(identity=Identity("maria"), role=Role.PATIENT, name="Maria Lopez Garcia")
    await container.register_person()(RegisterPerson(actor=CLOCKWORK, person=maria))
    await container.withdraw_consent()(WithdrawConsent(actor=the("maria"), identity="maria"))

    await seed(container)

    assert (await person(container, "maria")).name == "Maria Lopez Garcia"
    async with container.uow()() as uow:
        consent = await uow.consents.of(Identity("maria"))
    assert consent is not None
    assert consent.revoked_at is not None


async def test_a_record_with_other_people_goes_without_the_talks() -> None:
    container = a_container()
    maria = Person(identity=Identity("maria"), role=Role.PROVIDER, name="Dr. Maria Stone")
    await container.register_person()(RegisterPerson(actor=CLOCKWORK, person=maria))

    await seed(container)

    assert (await person(container, "maria")).name == "Dr. Maria Stone"
    assert await talks_of(container, "james") == ["demo-james"]


def test_one_patient_shows_how_it_is_without_consent() -> None:
    patients = {one.identity for one in PEOPLE if one.role is Role.PATIENT}

    assert patients - CONSENTED == {"amina"}
