"""Opening conversations: once for each name, within the care relation, and under consent."""

import asyncio

import pytest

from domain.conversation import Disposition
from domain.errors import (
    ConsentRequired,
    Forbidden,
    IdempotencyKeyReused,
    Invalid,
    TooMany,
    UniqueNameTaken,
    UnknownIdentity,
)
from domain.ids import ConversationId, Identity
from domain.priority import Priority
from tests.support.builders import a_patient, a_provider, an_actor, an_admin
from tests.support.clinic import Clinic, a_request

pytestmark = pytest.mark.anyio
DOC, ANN = a_provider(), a_provider("Ann")
PAT = a_patient(care_team=frozenset({Identity("doc")}))
KIM = a_patient("kim")
ME, TEAM = an_actor(PAT), an_actor(DOC)


@pytest.fixture(autouse=True)
async def people(clinic: Clinic) -> None:
    await clinic.register(PAT, KIM, DOC, ANN, an_admin())


async def test_who_opens_takes_part(clinic: Clinic):
    made = await clinic.open(ME, "DOC", friendly_name="Knee")
    view = await clinic.view(ConversationId(made.id), PAT)
    assert {one.identity for one in view.participants} == {"pat", "doc"}
    assert (made.fresh, view.last_seq, view.patient, view.friendly_name) == (True, 0, "pat", "Knee")
    assert [one.object for one in clinic.record.audit] == [f"conversation:{made.id}"]


async def test_an_admin_opens_for_others_without_taking_part(clinic: Clinic):
    made = await clinic.open(an_actor(an_admin()), "pat", "doc", "PAT")
    assert {one.identity for one in (await clinic.view(ConversationId(made.id), DOC)).participants} == {"pat", "doc"}


async def test_two_who_open_the_same_name_at_once_get_one_conversation(clinic: Clinic):
    made = await asyncio.gather(
        *(clinic.open(actor, "pat", "doc", unique_name=name) for actor, name in [(ME, "Knee"), (TEAM, "kNEE")] * 3)
    )
    assert len({one.id for one in made}) == 1
    assert sorted(one.fresh for one in made) == [False] * 5 + [True]


async def test_a_name_in_use_elsewhere_is_taken(clinic: Clinic):
    await clinic.open(TEAM, "kim", unique_name="knee")
    with pytest.raises(UniqueNameTaken):
        await clinic.open(ME, "doc", unique_name="KNEE")


async def test_a_repeated_request_gets_the_first_answer(clinic: Clinic):
    first = await clinic.open(ME, "doc", request=a_request())
    again = await clinic.open(ME, "doc", request=a_request())
    assert (again.id, again.fresh, again.replayed) == (first.id, True, True)
    with pytest.raises(IdempotencyKeyReused):
        await clinic.open(ME, "doc", request=a_request(fingerprint=b"2"))


async def test_a_replay_of_an_existing_one_is_still_an_existing_one(clinic: Clinic):
    await clinic.open(ME, "doc", unique_name="knee")
    for replayed in (False, True):
        made = await clinic.open(ME, "doc", unique_name="knee", request=a_request())
        assert (made.fresh, made.replayed) == (False, replayed)


async def test_patients_open_within_their_care_relation(clinic: Clinic):
    with pytest.raises(Forbidden):
        await clinic.open(ME, "ann")
    assert (await clinic.open(ME, "ann", anyone=True)).fresh


async def test_a_patient_opens_so_many_a_day(clinic: Clinic):
    for _ in range(3):
        await clinic.open(ME, "doc", daily=3)
    with pytest.raises(TooMany):
        await clinic.open(ME, "doc", daily=3)
    await clinic.open(TEAM, "pat", daily=3)
    clinic.later(hours=24, seconds=1)
    assert (await clinic.open(ME, "doc", daily=3)).fresh


async def test_without_limits_nothing_bounds_what_a_patient_opens(clinic: Clinic):
    for _ in range(31):
        assert (await clinic.open(ME, "doc", daily=None)).fresh


@pytest.mark.parametrize("actor", [ME, TEAM, an_actor(an_admin())])
async def test_without_the_patient_s_consent_nobody_opens(clinic: Clinic, actor):
    await clinic.register(a_patient("pat"), consenting=False)
    clinic.record._memory.consents.clear()
    with pytest.raises(ConsentRequired):
        await clinic.open(actor, "pat", "doc", anyone=True)


async def test_every_unknown_person_is_named_by_place(clinic: Clinic):
    with pytest.raises(UnknownIdentity) as refusal:
        await clinic.open(TEAM, "nobody", "pat", "no one")
    assert [one.pointer for one in refusal.value.flaws] == ["/participants/0/identity", "/participants/2/identity"]


@pytest.mark.parametrize("people", [(), ("pat", "kim")])
async def test_there_is_exactly_one_patient(clinic: Clinic, people: tuple[str, ...]):
    with pytest.raises(Invalid):
        await clinic.open(TEAM, *people)


@pytest.mark.parametrize(
    "said",
    [{"unique_name": "a b"}, {"friendly_name": " "}, {"friendly_name": "x" * 201}, {"reason": "\x00"}],
)
async def test_what_breaks_the_form_is_refused(clinic: Clinic, said: dict[str, str]):
    with pytest.raises(Invalid):
        await clinic.open(ME, "doc", **said)


async def test_a_patient_declares_no_crisis(clinic: Clinic):
    with pytest.raises(Forbidden):
        await clinic.open(ME, "doc", priority=Priority.CRISIS)


async def test_a_linked_one_continues_a_closed_one_of_the_same_patient(clinic: Clinic):
    former = ConversationId((await clinic.open(ME, "doc")).id)
    with pytest.raises(Invalid):
        await clinic.open(ME, "doc", continues=former)
    async with clinic.uow() as uow:
        loaded = await uow.conversations.get(former)
        loaded.close(Disposition.OTHER, clinic.clock.now())
        uow.conversations.save(loaded)
        await uow.commit()
    made = await clinic.open(ME, "doc", continues=former)
    assert (await clinic.view(ConversationId(made.id), PAT)).continues == former
    for actor, others in [(an_actor(KIM), ["doc"]), (TEAM, ["kim"])]:
        with pytest.raises(Invalid):
            await clinic.open(actor, *others, continues=former, anyone=True)
    with pytest.raises(Invalid):
        await clinic.open(ME, "doc", continues=ConversationId("0" * 32))


async def test_a_reason_is_for_the_team(clinic: Clinic):
    made = await clinic.open(TEAM, "pat", reason="Post-op check")
    (event,) = await clinic.record.timeline.staff_events(ConversationId(made.id), after=0, limit=5)
    assert (event.content.body, event.content.about) == ("Post-op check", "conversation.open")
    assert await clinic.record.timeline.events(ConversationId(made.id), after=0, limit=5) == ()
