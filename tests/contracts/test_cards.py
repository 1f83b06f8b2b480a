"""What every `Cards` and `MedicationLists` promises, and how cards stand in the timeline."""

from datetime import date, timedelta

import pytest
from attrs import evolve

from application.ports.records import CardsWanted
from application.views import CardView, MessageView
from domain.booking import Booking
from domain.card import Card
from domain.clock_ledger import EntryKind
from domain.errors import ConcurrentUpdate, NotFound
from domain.ids import CardId, Identity, MessageId
from domain.medication import Medication
from domain.message import MessageBody
from domain.person import Role
from tests.support.builders import IDS, POOL, a_patient, a_provider, an_actor
from tests.support.desk import Desk
from tests.support.screening import a_screener

pytestmark = pytest.mark.anyio
PAT, DOC, ANN = a_patient(), a_provider(), a_provider("ann")
MINUTE = timedelta(minutes=1)
OPEN = frozenset({"requested", "triage"})


async def a_card(desk: Desk, conversation, **said) -> Card:
    now = said.pop("at", desk.clock.now())
    card = Card(
        id=CardId(IDS.new()),
        kind=said.pop("kind", "refill"),
        conversation=conversation.id,
        message=MessageId(IDS.new()),
        patient=said.pop("patient", PAT.identity),
        state=said.pop("state", "requested"),
        facts=said.pop("facts", {"drug": "Lisinopril \u00dc", "controlled": True, "refillsLeft": 0}),
        created_by=PAT.identity,
        created_at=now,
        changed_by=PAT.identity,
        changed_at=now,
        **said,
    )
    async with desk.uow() as uow:
        one = await uow.conversations.get(conversation.id)
        one.bring(card, body=MessageBody("Refill request"), role=Role.PATIENT)
        uow.conversations.save(one)
        uow.cards.add(card)
        await uow.commit()
    return card


async def queue(desk: Desk, person, after=None, limit: int = 99, **said) -> list[tuple[str, bool]]:
    wanted = CardsWanted(kind="refill", states=said.pop("states", OPEN), **said)
    async with desk.uow() as uow:
        found = await uow.cards.queue(an_actor(person), wanted, after=after, limit=limit)
    return [(one.card.id, one.is_member) for one in found]


async def test_a_card_comes_back_as_it_was_kept_and_enters_the_thread(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    now = desk.clock.now()
    card = await a_card(desk, conversation, guarded=True, due_at=now + MINUTE, overdue_at=now + MINUTE)
    async with desk.uow() as uow:
        assert await uow.cards.get(card.id) == card
        with pytest.raises(NotFound):
            await uow.cards.get(CardId("0" * 32))
    (message,) = await desk.messages(conversation.id)
    assert (message.kind, message.id, message.card) == ("card", card.message, CardView(card=card))
    assert "Lisinopril" not in repr(card) + repr(message)


async def test_a_change_is_an_event_that_shows_the_card_of_today(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    card = await a_card(desk, conversation)
    triage = card.turn("triage", {}, by=DOC.identity, at=desk.clock.now())
    denied = triage.turn("denied", {"denialReason": "Not needed"}, by=DOC.identity, at=desk.clock.now())
    for before, after in ((card, triage), (triage, denied)):
        async with desk.uow() as uow:
            one = await uow.conversations.get(conversation.id)
            one.note_card(after)
            uow.conversations.save(one)
            uow.cards.save(before, after)
            told = await uow.commit()
        assert [(event.kind, event.content) for event in told.events] == [("card.changed", CardView(card=after))]
    past = await desk.record.timeline.events(conversation.id, after=0, limit=9)
    assert [(one.seq, one.kind) for one in past] == [(1, "message.created"), (2, "card.changed"), (3, "card.changed")]
    assert [one.content for one in past[1:]] == [CardView(card=denied)] * 2
    first = past[0].content
    assert isinstance(first, MessageView)
    assert first.card == CardView(card=denied)
    places = await desk.record.timeline.events_at([(conversation.id, 3)])
    assert places[conversation.id, 3].content == CardView(card=denied)


async def test_a_change_of_a_card_is_not_brought_to_the_provider_and_turns_nothing(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    card = await a_card(desk, conversation)
    before = await desk.load(conversation.id)
    async with desk.uow() as uow:
        one = await uow.conversations.get(conversation.id)
        one.note_card(card)
        uow.conversations.save(one)
        await uow.commit()
    after = await desk.load(conversation.id)
    assert (after.turn, after.rights_version, after.last_seq) == (before.turn, before.rights_version, 2)
    claimed = await desk.record.outbox.claim(now=desk.clock.now(), limit=9, lease=MINUTE)
    assert [one.seq for one in claimed] == [1]


async def test_of_two_who_move_a_card_one_decides_anew(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    card = await a_card(desk, conversation)
    moved = card.turn("triage", {}, by=DOC.identity, at=desk.clock.now())
    await desk.change(lambda uow: uow.cards.save(card, moved))
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.cards.save(card, moved))


async def test_what_is_under_way_for_patients_is_found_where_somebody_takes_part(desk: Desk):
    kim = a_patient("kim")
    mine, later, theirs = [await desk.opened(*some) for some in ((PAT, DOC), (PAT, DOC, ANN), (kim, DOC))]
    first = await a_card(desk, mine)
    await a_card(desk, mine, state="denied")
    visit = await a_card(desk, later, kind="appointment", state="asked", at=desk.clock.now() + MINUTE)
    other = await a_card(desk, theirs, patient=kim.identity, at=desk.clock.now() + 2 * MINUTE)
    every = {"refill": OPEN, "appointment": frozenset({"asked"})}

    async def under_way(member, *patients, states=every, after=None, limit: int = 9) -> list[str]:
        async with desk.uow() as uow:
            found = await uow.cards.under_way(
                member.identity, [one.identity for one in patients], states, after=after, limit=limit
            )
        return [one.id for one in found]

    assert await under_way(PAT, PAT) == [first.id, visit.id]
    assert await under_way(PAT, PAT, limit=1) == [first.id]
    assert await under_way(PAT, PAT, after=(first.created_at, first.id)) == [visit.id]
    assert await under_way(PAT, PAT, states={"refill": OPEN}) == [first.id]
    assert await under_way(ANN, PAT) == [visit.id], "where they take part"
    assert await under_way(DOC, PAT, kim) == [first.id, visit.id, other.id]
    assert await under_way(DOC) == await under_way(DOC, PAT, states={}) == []


async def test_what_is_woken_while_somebody_moves_it_stays_awake(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    now = desk.clock.now()
    for due in (None, now + MINUTE):
        card = await a_card(desk, conversation, due_at=due)
        moved = evolve(card.turn("triage", {}, by=DOC.identity, at=now), due_at=now + 9 * MINUTE)
        await desk.change(lambda uow: uow.cards.wake("refill", OPEN, around=DOC.identity, at=now))
        await desk.change(lambda uow, card=card, moved=moved: uow.cards.save(card, moved))
        async with desk.uow() as uow:
            kept = await uow.cards.get(card.id)
        assert kept == evolve(moved, due_at=now), "the clock has not looked yet"
        rested = kept.rest()
        await desk.change(lambda uow, kept=kept, rested=rested: uow.cards.save(kept, rested))
        async with desk.uow() as uow:
            assert await uow.cards.get(card.id) == rested


async def test_the_clock_is_shown_what_is_due(desk: Desk):
    conversation, now = await desk.opened(PAT, DOC), desk.clock.now()
    late = await a_card(desk, conversation, due_at=now - 2 * MINUTE)
    just = await a_card(desk, conversation, due_at=now)
    await a_card(desk, conversation, due_at=now + MINUTE)
    await a_card(desk, conversation)
    async with desk.uow() as uow:
        assert [one.id for one in await uow.cards.due(now, limit=9)] == [late.id, just.id]
        assert [one.id for one in await uow.cards.due(now, limit=1)] == [late.id]


async def test_what_is_put_off_comes_later_and_stays_as_it_is(desk: Desk):
    conversation, now = await desk.opened(PAT, DOC), desk.clock.now()
    card = await a_card(desk, conversation, due_at=now)
    await desk.change(lambda uow: uow.cards.put_off(card, now + MINUTE))
    async with desk.uow() as uow:
        assert await uow.cards.due(now, limit=9) == ()
        assert await uow.cards.due(now + MINUTE, limit=9) == (evolve(card, due_at=now + MINUTE),)
    moved = card.turn("triage", {}, by=DOC.identity, at=now)
    await desk.change(lambda uow: uow.cards.save(card, moved))
    await desk.change(lambda uow: uow.cards.put_off(card, now))
    async with desk.uow() as uow:
        stands = evolve(moved, due_at=now + MINUTE)
        assert await uow.cards.get(card.id) == stands, "it moved on, and is not put off once more"


async def test_a_patient_s_open_cards_are_found_in_all_their_conversations(desk: Desk):
    first, second, now = await desk.opened(PAT, DOC), await desk.opened(PAT, ANN), desk.clock.now()
    later = await a_card(desk, first, at=now + MINUTE)
    sooner = await a_card(desk, second, at=now)
    await a_card(desk, first, state="closed")
    await a_card(desk, first, kind="appointment")
    async with desk.uow() as uow:
        assert await uow.cards.open_of(PAT.identity, "refill", OPEN) == (sooner, later)
        assert await uow.cards.open_of(Identity("kim"), "refill", OPEN) == ()


async def test_what_hangs_on_somebody_is_woken(desk: Desk):
    theirs, elsewhere, now = await desk.opened(PAT, DOC), await desk.opened(PAT, ANN), desk.clock.now()
    waits = await a_card(desk, theirs, due_at=now + MINUTE)
    needs, past, other = [await a_card(desk, elsewhere) for _ in range(3)]
    await a_card(desk, theirs, state="closed")
    await a_card(desk, theirs, kind="appointment")
    for card, start in ((needs, now + MINUTE), (past, now - 60 * MINUTE)):
        booking = Booking(
            card=card.id,
            conversation=card.conversation,
            patient=Identity(f"pat-{card.id}"),
            owner=ANN.identity,
            visit="visit",
            start=start,
            end=start + 30 * MINUTE,
            busy_until=start + 30 * MINUTE,
            needs=("doc",),
        )
        await desk.change(lambda uow, booking=booking: uow.bookings.take(booking, at=now))
    await desk.change(lambda uow: uow.cards.wake("refill", OPEN, around=DOC.identity, at=now))
    async with desk.uow() as uow:
        assert {one.id for one in await uow.cards.due(now, limit=9)} == {waits.id, needs.id}
        assert await uow.cards.get(waits.id) == evolve(waits, due_at=now), "nothing else of it is changed"
        assert await uow.cards.get(other.id) == other


async def test_of_what_hangs_on_somebody_only_what_the_team_owes_is_woken_if_wished(desk: Desk):
    conversation, now = await desk.opened(PAT, DOC), desk.clock.now()
    owed = await a_card(desk, conversation, overdue_at=now + MINUTE)
    await a_card(desk, conversation)
    await desk.change(lambda uow: uow.cards.wake("refill", OPEN, around=DOC.identity, at=now, owed=True))
    async with desk.uow() as uow:
        assert [one.id for one in await uow.cards.due(now, limit=9)] == [owed.id]


async def test_the_queue_is_of_those_who_take_part_or_have_it_in_a_pool(desk: Desk):
    conversation, now = await desk.opened(PAT, DOC), desk.clock.now()
    await desk.keep(ANN, a_provider("far", pools={"far"}))
    second = await a_card(desk, conversation, at=now + MINUTE, guarded=True, overdue_at=now)
    first = await a_card(desk, conversation, at=now)
    await a_card(desk, conversation, state="closed")
    await a_card(desk, conversation, kind="appointment")
    both = [first.id, second.id]
    assert await queue(desk, DOC) == [(id, True) for id in both]
    assert await queue(desk, ANN) == [(id, False) for id in both]
    assert await queue(desk, a_provider("far", pools={"far"})) == []
    assert await queue(desk, DOC, limit=1) == [(first.id, True)]
    assert await queue(desk, DOC, after=(first.created_at, first.id)) == [(second.id, True)]
    assert await queue(desk, DOC, guarded=True) == await queue(desk, DOC, overdue_at=now) == [(second.id, True)]
    assert await queue(desk, DOC, owed=True) == [(second.id, True)]
    assert await queue(desk, DOC, patient=PAT.identity) == [(id, True) for id in both]
    assert await queue(desk, DOC, patient=ANN.identity) == []
    assert await queue(desk, DOC, guarded=False) == [(first.id, True)]
    assert len(await queue(desk, DOC, states=frozenset({"closed"}))) == 1
    async with desk.uow() as uow:
        assert await uow.cards.open_in(conversation.id, "refill", OPEN, at=desk.clock.now()) == 2
    assert conversation.pool == POOL


async def test_a_list_of_medications_is_kept_whole(desk: Desk):
    full = Medication(
        id="m1",
        drug="Oxycodone",
        strength="5 mg",
        instructions="One at night",
        last_fill=date(2026, 1, 31),
        refills_left=0,
        controlled=True,
    )
    bare = Medication(id="m2", drug="Vitamin D")
    pat, now = Identity("pat"), desk.clock.now()
    for entries in ((full, bare), (bare,)):
        await desk.change(lambda uow, entries=entries: uow.medications.save(pat, entries, now))
        async with desk.uow() as uow:
            assert await uow.medications.of(pat) == entries
            assert await uow.medications.of(Identity("kim")) == ()
    assert "Oxycodone" not in repr(full)
    assert [one.request for one in (full, bare)] == ["renewal", "unknown"]


async def test_what_is_said_with_a_card_raises_its_message_and_changes_no_text(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    card = await a_card(desk, conversation)
    desk.clock.advance(MINUTE)
    screening = a_screener().screen("I want to kill myself", Role.PATIENT)
    after = card.turn("triage", {"answer": "I want to kill myself"}, by=PAT.identity, at=desk.clock.now())
    async with desk.uow() as uow:
        one = await uow.conversations.get(conversation.id)
        one.hear(await uow.messages.get(one.id, card.message), screening, card=after)
        one.note_card(after)
        uow.conversations.save(one)
        uow.cards.save(card, after)
        told = await uow.commit()
    assert [one.kind for one in told.events] == ["message.corrected", "conversation.changed", "card.changed"]
    (message,) = await desk.messages(conversation.id)
    assert told.events[0].content == message
    assert (message.body, message.edited_at, message.card) == ("Refill request", None, CardView(card=after))
    assert (message.priority, message.safety, message.phi) == ("crisis", screening.alarm, screening.phi)
    now = await desk.load(conversation.id)
    assert (now.priority, now.turn, now.open_crises) == ("crisis", "provider", 1)
    async with desk.uow() as uow:
        (raised,) = await uow.messages.raised(conversation.id, card.message)
        waiting = [one for one in await uow.clocks.of(conversation.id) if one.kind is EntryKind.WAITING]
    assert (raised.level, raised.cause, raised.set_at) == ("crisis", "suicide", after.changed_at)
    assert [(one.at, one.by) for one in waiting] == [(after.changed_at, PAT.identity)]
    claimed = await desk.record.outbox.claim(now=desk.clock.now(), limit=9, lease=MINUTE)
    assert [one.seq for one in claimed] == [1, 3], "the provider has no word of it to change"
