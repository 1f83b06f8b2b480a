"""Keeping the mirror: conversations opened and closed for good at the provider, and how far people read."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from attrs import evolve

from adapters.mock.message_gateway import MockMessageGateway
from application.consent.withdraw_consent import WithdrawConsent, WithdrawConsentHandler
from application.ports.messaging import MessagingRefused, MessagingUnavailable
from application.ports.mirror import SHUT_OUT, Horizon, Standing
from application.relay.circuit_breaker import CircuitBreaker
from application.relay.end_lapsed_places import EndLapsedPlaces
from application.relay.keep_mirror import KeepMirror
from domain.consent import CHAT, SHARING
from domain.conversation import REOPEN_WINDOW, Disposition
from domain.ids import ConversationId, Identity
from domain.person import Role
from tests.support.builders import a_consent, a_grant, a_patient, a_person, a_policy, a_provider, an_actor
from tests.support.clinic import Clinic

pytestmark = pytest.mark.anyio
PAT, DOC, MUM = a_patient(), a_provider(), a_person("mum", Role.PROXY)
SECOND, DAY = timedelta(seconds=1), timedelta(days=1)


def keeper(clinic: Clinic) -> KeepMirror:
    breaker = CircuitBreaker(gateway=clinic.gateway, clock=clinic.clock, jitter=lambda: 1.0)
    made: KeepMirror = clinic.deed(KeepMirror, mirror=clinic.record.mirror, breaker=breaker)
    return made


async def standing(clinic: Clinic, standing: Standing) -> ConversationId:
    """A conversation that stands so at the provider."""
    id = (await clinic.conversation(PAT, DOC)).id
    await clinic.record.mirror.stands(id, standing)
    return id


async def close(clinic: Clinic, id: ConversationId) -> None:
    async with clinic.uow() as uow:
        conversation = await uow.conversations.get(id)
        conversation.close(Disposition.RESOLVED, clinic.clock.now())
        uow.conversations.save(conversation)
        await uow.commit()
    await clinic.record.mirror.stands(id, Standing.INACTIVE, due_at=clinic.clock.now())


async def read(clinic: Clinic, id: ConversationId) -> None:
    async with clinic.uow() as uow:
        uow.conversations.mark_read(id, DOC.identity, 1)
        await uow.commit()


async def test_a_new_conversation_is_opened_there_before_anybody_writes(clinic: Clinic):
    id = (await clinic.conversation(PAT, DOC)).id
    await keeper(clinic)()
    assert clinic.gateway.opened == {id}


async def test_it_is_closed_for_good_when_it_can_not_be_reopened_any_more(clinic: Clinic):
    id = await standing(clinic, Standing.ACTIVE)
    await close(clinic, id)
    keep = keeper(clinic)
    await keep()
    clinic.clock.advance(REOPEN_WINDOW)
    await keep()
    assert clinic.gateway.finished == set(), "it could be reopened at this very moment"
    clinic.clock.advance(SECOND)
    await keep()
    assert clinic.gateway.finished == {id}


async def test_what_was_reopened_meanwhile_stays(clinic: Clinic):
    id = await standing(clinic, Standing.ACTIVE)
    await close(clinic, id)
    await keeper(clinic)()
    async with clinic.uow() as uow:
        conversation = await uow.conversations.get(id)
        conversation.reopen(clinic.clock.now())
        uow.conversations.save(conversation)
        await uow.commit()
    clinic.clock.advance(REOPEN_WINDOW + SECOND)
    await keeper(clinic)()
    assert clinic.gateway.finished == set()
    assert await clinic.record.mirror.due(now=clinic.clock.now(), limit=9) == []


async def test_what_closed_before_it_stood_there_is_not_opened_for_that(clinic: Clinic):
    id = (await clinic.conversation(PAT, DOC)).id
    await close(clinic, id)
    await clinic.record.mirror.stands(id, Standing.ABSENT, due_at=clinic.clock.now())
    await keeper(clinic)()
    assert clinic.gateway.opened == set()
    assert await clinic.record.mirror.due(now=clinic.clock.now(), limit=9) == []


async def test_of_a_conversation_that_rests_nothing_leaves_the_house(clinic: Clinic):
    await clinic.register(PAT, consenting=False)
    async with clinic.uow() as uow:
        from tests.support.builders import a_conversation

        conversation = a_conversation(PAT, DOC, at=clinic.clock.now())
        uow.people.save(DOC)
        uow.conversations.add(conversation)
        await uow.commit()
    await keeper(clinic)()
    assert clinic.gateway.opened == set()
    await clinic.register(PAT)
    clinic.later(hours=1)
    await keeper(clinic)()
    assert clinic.gateway.opened == {conversation.id}


async def test_how_far_somebody_read_is_told_once(clinic: Clinic):
    id = await standing(clinic, Standing.ACTIVE)
    await clinic.send(an_actor(PAT), id)
    await read(clinic, id)
    keep = keeper(clinic)
    await keep()
    assert clinic.gateway.horizons == {}, "the message itself has to be there first"
    await clinic.relay()()
    await keep()
    assert clinic.gateway.horizons == {(id, DOC.identity): 1}
    clinic.gateway.horizons.clear()
    await keep()
    assert clinic.gateway.horizons == {}


async def test_a_horizon_that_is_too_much_at_once_waits_as_long_as_the_provider_says(clinic: Clinic):
    class Crowded(MockMessageGateway):
        async def read(self, horizon: Horizon) -> None:
            self.asked += 1
            raise MessagingUnavailable("too-many-requests", timedelta(seconds=30), local=True)

    id = await standing(clinic, Standing.ACTIVE)
    await clinic.send(an_actor(PAT), id)
    await clinic.relay()()
    await read(clinic, id)
    crowded = Crowded()
    keep = evolve(keeper(clinic), gateway=crowded)
    asked = []
    for _ in range(4):
        await keep()
        asked.append(crowded.asked)
        clinic.later(seconds=15)
    assert asked == [1, 1, 2, 2]


async def notes(clinic: Clinic, id: ConversationId) -> list[str]:
    return [one.body for one in await clinic.record.timeline.notes(id, after=0, limit=9)]


async def test_the_team_is_told_once_of_who_is_not_let_in_there_and_it_is_tried_again_each_hour(clinic: Clinic):
    id = await standing(clinic, Standing.ACTIVE)
    for one in (PAT, DOC):
        await clinic.record.mirror.left_out(id, one.identity, "twilio-50214", at=clinic.clock.now())
    keep = keeper(clinic)
    opened = []
    for _ in range(3):
        for _ in range(3):
            await keep()
        opened.append(set(clinic.gateway.opened))
        clinic.gateway.opened.clear()
        clinic.later(minutes=31)
    assert opened == [{id}, set(), {id}]
    told = await notes(clinic, id)
    assert {one.split(" is not")[0] for one in told} == {
        "The patient of this conversation",
        "Somebody who takes part in this conversation",
    }
    assert len(told) == 2


async def shut(clinic: Clinic) -> list[tuple[ConversationId, str]]:
    """Who was let out since the last time; the mirror knows of it, as it does by a real gateway."""
    done = list(clinic.gateway.shut)
    for id, identity in done:
        await clinic.record.mirror.left_out(id, identity, SHUT_OUT, at=clinic.clock.now())
    clinic.gateway.shut.clear()
    return done


async def test_a_patient_without_consent_is_let_out_at_once_and_in_again(clinic: Clinic):
    id = await standing(clinic, Standing.ACTIVE)
    keep = keeper(clinic)
    await keep()
    assert await shut(clinic) == []
    await clinic.register(PAT, consenting=False)
    async with clinic.uow() as uow:
        consent = await uow.consents.of(PAT.identity)
        assert consent is not None
        uow.consents.save(consent.without("chat", clinic.clock.now(), PAT.identity))
        uow.withheld.review(PAT.identity)
        await uow.commit()
    await keep()
    assert await shut(clinic) == [(id, PAT.identity)], "the team stays"
    await keep()
    assert (await shut(clinic), clinic.gateway.opened) == ([], set())
    await clinic.register(PAT)
    async with clinic.uow() as uow:
        uow.withheld.release(PAT.identity)
        await uow.commit()
    await keep()
    assert clinic.gateway.opened == {id}
    assert await notes(clinic, id) == []


async def test_a_patient_who_is_let_go_is_let_out(clinic: Clinic):
    id = await standing(clinic, Standing.ACTIVE)
    async with clinic.uow() as uow:
        uow.people.save(evolve(PAT, active=False))
        uow.withheld.review(PAT.identity)
        await uow.commit()
    keep = keeper(clinic)
    await keep()
    assert await shut(clinic) == [(id, PAT.identity)]
    await keep()
    assert (await shut(clinic), clinic.gateway.opened) == ([], set())


async def test_the_team_is_told_each_time_somebody_is_not_let_in_there(clinic: Clinic):
    id, mirror = await standing(clinic, Standing.ACTIVE), clinic.record.mirror
    keep = keeper(clinic)
    for times in (1, 2):
        await mirror.left_out(id, PAT.identity, "twilio-50214", at=clinic.clock.now())
        for _ in range(3):
            await keep()
            clinic.later(hours=1)
        assert len(await notes(clinic, id)) == times
        await mirror.left_out(id, PAT.identity, None, at=clinic.clock.now())
        await keep()


class Meanwhile(MockMessageGateway):
    """A provider at which something happens here while a conversation is made there; as with a real one, it stands."""

    clinic: Clinic
    happens: Callable[[], Awaitable[None]]

    async def open(self, id: ConversationId) -> None:
        await super().open(id)
        await self.happens()
        await self.clinic.record.mirror.stands(id, Standing.ACTIVE)


async def test_who_withdraws_while_it_is_made_there_is_let_out_at_once(clinic: Clinic):
    """In the same instant, too: the clock stands still."""

    async def withdraws() -> None:
        async with clinic.uow() as uow:
            consent = await uow.consents.of(PAT.identity)
            assert consent is not None
            uow.consents.save(consent.without("chat", clinic.clock.now(), PAT.identity))
            uow.withheld.review(PAT.identity)
            await uow.commit()

    id = (await clinic.conversation(PAT, DOC)).id
    there = Meanwhile()
    there.clinic, there.happens = clinic, withdraws
    keep = evolve(keeper(clinic), gateway=there)
    await keep()
    assert (there.opened, there.shut) == ({id}, [])
    await keep()
    assert there.shut == [(id, PAT.identity)]


async def test_whoever_is_let_go_is_let_out(clinic: Clinic):
    id = await standing(clinic, Standing.ACTIVE)
    async with clinic.uow() as uow:
        uow.people.save(evolve(DOC, active=False))
        uow.withheld.review(DOC.identity)
        await uow.commit()
    await keeper(clinic)()
    assert await shut(clinic) == [(id, DOC.identity)]


async def test_a_consent_that_time_ends_lets_the_patients_side_out(clinic: Clinic):
    id = await standing(clinic, Standing.ACTIVE)
    keep, clock = keeper(clinic), clinic.clock
    ending = [
        EndLapsedPlaces(mirror=clinic.record.mirror, policy=a_policy(valid_for=span), clock=clock)
        for span in (2 * DAY, DAY)
    ]
    await keep()
    clinic.later(days=1)
    keep = evolve(keep, rests=evolve(keep.rests, gate=evolve(keep.rests.gate, policy=ending[1].policy)))
    assert [await one() for one in ending] == [0, 1]
    await keep()
    assert await shut(clinic) == [(id, PAT.identity)]
    await keep()
    assert await ending[1]() == 0


async def test_a_place_that_the_provider_does_not_end_is_not_asked_for_at_each_look(clinic: Clinic):
    class Refusing(MockMessageGateway):
        async def shut_out(self, id: ConversationId, identity: Identity) -> None:
            self.asked += 1
            raise MessagingRefused("twilio-403")

    await standing(clinic, Standing.ACTIVE)
    await keeper(clinic)()
    clinic.later(days=1)
    policy, refusing = a_policy(valid_for=DAY), Refusing()
    keep = evolve(keeper(clinic), gateway=refusing)
    ending = EndLapsedPlaces(mirror=clinic.record.mirror, policy=policy, clock=clinic.clock)
    keep = evolve(keep, rests=evolve(keep.rests, gate=evolve(keep.rests.gate, policy=policy)))
    asked = []
    for minutes in (0, 30, 29, 1):
        clinic.later(minutes=minutes)
        for _ in range(3):
            await ending()
            await keep()
            clinic.later(seconds=1)
        asked.append(refusing.asked)
    assert asked[:3] == [1, 1, 1]
    assert asked[3] > 1, "an hour later it is tried again"


async def test_a_consent_that_lapses_twice_within_an_hour_ends_the_place_at_once_both_times(clinic: Clinic):
    id = await standing(clinic, Standing.ACTIVE)
    policy = a_policy(valid_for=timedelta(minutes=20))
    keep = keeper(clinic)
    keep = evolve(keep, rests=evolve(keep.rests, gate=evolve(keep.rests.gate, policy=policy)))
    ending = EndLapsedPlaces(mirror=clinic.record.mirror, policy=policy, clock=clinic.clock)
    for _ in range(2):
        await keep()
        clinic.later(minutes=20)
        assert await ending() == 1
        await keep()
        assert await shut(clinic) == [(id, PAT.identity)]
        await keep()
        clinic.later(seconds=1)
        async with clinic.uow() as uow:
            uow.consents.save(a_consent(PAT.identity, clinic.clock.now()))
            uow.withheld.release(PAT.identity)
            await uow.commit()
        await clinic.record.mirror.left_out_now(id, PAT.identity, None, was=SHUT_OUT, at=clinic.clock.now())


async def test_a_place_that_was_given_back_is_ended_again_at_once_whatever_consent_it_stands_on(clinic: Clinic):
    id = await standing(clinic, Standing.ACTIVE)
    policy = a_policy(valid_for=DAY)
    keep = keeper(clinic)
    keep = evolve(keep, rests=evolve(keep.rests, gate=evolve(keep.rests.gate, policy=policy)))
    ending = EndLapsedPlaces(mirror=clinic.record.mirror, policy=policy, clock=clinic.clock)
    await keep()
    clinic.later(days=1)
    for _ in range(2):
        assert await ending() == 1
        await keep()
        assert await shut(clinic) == [(id, PAT.identity)]
        await keep()
        assert await ending() == 0
        clinic.later(seconds=10)
        await clinic.record.mirror.left_out_now(id, PAT.identity, None, was=SHUT_OUT, at=clinic.clock.now())


async def test_what_two_took_in_one_moment_is_put_back_by_each_for_itself(clinic: Clinic):
    """The second one looks because something happened; what it finds is not overwritten by the first one."""
    id = (await clinic.conversation(PAT, DOC)).id
    mirror, looks, first_is_over = clinic.record.mirror, asyncio.Event(), asyncio.Event()
    crowded = MessagingUnavailable("too-many-requests", timedelta(seconds=30), local=True)

    class Crowded(MockMessageGateway):
        async def open(self, id: ConversationId) -> None:
            looks.set()
            await first_is_over.wait()
            raise crowded

    class Overtaken(MockMessageGateway):
        async def open(self, id: ConversationId) -> None:
            await mirror.look_again([id], at=clinic.clock.now())
            begun.append(asyncio.create_task(second()))
            await looks.wait()

    begun: list[asyncio.Task[None]] = []
    second = evolve(keeper(clinic), gateway=Crowded())
    await evolve(keeper(clinic), gateway=Overtaken())()
    first_is_over.set()
    await begun[0]
    clinic.later(minutes=1)
    assert list(await mirror.due(now=clinic.clock.now(), limit=9)) == [id]


async def test_a_proxy_with_whom_the_patient_shares_no_more_is_let_out_until_they_share_again(clinic: Clinic):
    id = (await clinic.conversation(PAT, DOC, MUM)).id
    await clinic.record.mirror.stands(id, Standing.ACTIVE)

    async def shares() -> None:
        clinic.later(seconds=1)
        async with clinic.uow() as uow:
            uow.consents.save(a_consent(PAT.identity, clinic.clock.now(), scopes=frozenset({CHAT, SHARING})))
            uow.withheld.release(PAT.identity)
            await uow.commit()

    async with clinic.uow() as uow:
        uow.grants.add(a_grant(PAT.identity, MUM.identity, clinic.clock.now()))
        await uow.commit()
    await shares()
    keep = keeper(clinic)
    await keep()
    assert await shut(clinic) == []
    withdraw = clinic.deed(WithdrawConsentHandler)
    await withdraw(WithdrawConsent(actor=an_actor(PAT), identity=PAT.identity, scope=SHARING))
    await keep()
    assert await shut(clinic) == [(id, MUM.identity)], "the patient stays"
    for _ in range(2):
        await keep()
    assert (await shut(clinic), clinic.gateway.opened) == ([], set())
    await shares()
    await keep()
    assert clinic.gateway.opened == {id}


async def test_who_may_not_be_in_one_that_is_made_there_is_let_out_right_afterwards(clinic: Clinic):
    """The provider is told of all members when it is made."""
    id = (await clinic.conversation(PAT, DOC, MUM)).id
    keep = keeper(clinic)
    await keep()
    assert clinic.gateway.opened == {id}
    await clinic.record.mirror.stands(id, Standing.ACTIVE)
    await keep()
    assert await shut(clinic) == [(id, MUM.identity)]


async def test_what_the_provider_wants_to_hear_nothing_of_is_not_asked_for_sooner(clinic: Clinic):
    class Crowded(MockMessageGateway):
        async def open(self, id: ConversationId) -> None:
            self.asked += 1
            raise MessagingUnavailable("too-many-requests", timedelta(minutes=5), local=True)

    id, crowded = (await clinic.conversation(PAT, DOC)).id, Crowded()
    keep = evolve(keeper(clinic), gateway=crowded)
    await keep()
    clinic.later(minutes=4)
    await clinic.record.mirror.look_again([id], at=clinic.clock.now())
    await keep()
    assert crowded.asked == 1
    clinic.later(minutes=1)
    await keep()
    assert crowded.asked == 2


async def test_of_one_that_is_over_nobody_is_let_in(clinic: Clinic):
    id = await standing(clinic, Standing.ACTIVE)
    await clinic.record.mirror.left_out(id, PAT.identity, "twilio-50214", at=clinic.clock.now())
    await close(clinic, id)
    await keeper(clinic)()
    assert clinic.gateway.opened == set()
    assert len(await notes(clinic, id)) == 1


@pytest.mark.parametrize(("asked", "waits"), [(None, 60), (20, 60), (300, 300)])
async def test_what_is_to_be_opened_waits_as_long_as_the_provider_says(clinic: Clinic, asked: int | None, waits: int):
    class Crowded(MockMessageGateway):
        async def open(self, id: ConversationId) -> None:
            self.asked += 1
            raise MessagingUnavailable(
                "too-many-requests", None if asked is None else timedelta(seconds=asked), local=True
            )

    first, second = (await clinic.conversation(PAT, DOC)).id, (await clinic.conversation(PAT, DOC)).id
    crowded = Crowded()
    keep = evolve(keeper(clinic), gateway=crowded)
    await keep()
    assert crowded.asked == 2, "the one holds the other not up"
    clinic.later(seconds=waits - 1)
    await keep()
    assert crowded.asked == 2
    clinic.later(seconds=1)
    await keep()
    assert crowded.asked == 4
    clinic.later(seconds=waits)
    await keeper(clinic)()
    assert clinic.gateway.opened == {first, second}


async def test_one_that_nobody_knows_how_to_open_holds_no_other_up(clinic: Clinic):
    class Odd(MockMessageGateway):
        async def open(self, id: ConversationId) -> None:
            if id == first:
                raise ZeroDivisionError
            await super().open(id)

    first, second = sorted([(await clinic.conversation(PAT, DOC)).id for _ in range(2)])
    odd = Odd()
    keep = evolve(keeper(clinic), gateway=odd)
    await keep()
    assert odd.opened == {second}
    clinic.later(minutes=1)
    await keeper(clinic)()
    assert clinic.gateway.opened == {first}


async def test_while_the_provider_is_down_all_of_it_waits(clinic: Clinic):
    new, id = (await clinic.conversation(PAT, DOC)).id, await standing(clinic, Standing.ACTIVE)
    await clinic.send(an_actor(PAT), id)
    await clinic.relay()()
    await read(clinic, id)
    clinic.gateway.go_down()
    keep = keeper(clinic)
    await keep()
    clinic.gateway.come_back()
    clinic.later(minutes=1)
    await keep()
    assert clinic.gateway.opened == {new}
    assert clinic.gateway.horizons == {(id, DOC.identity): 1}
