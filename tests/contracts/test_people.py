"""What every `Directory`, `Consents` and `Drafts` promises."""

from datetime import date, timedelta

import pytest
from attrs import evolve

from domain.consent import CHAT, PUSH, SMS, SigningChannel
from domain.conversation import Disposition
from domain.errors import ConcurrentUpdate, NotFound
from domain.ids import Identity
from domain.person import Person, Role
from tests.support.builders import a_consent, a_conversation, a_legal_hold, a_patient, a_person, a_provider, an_actor
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient(), a_provider()
DAY = timedelta(days=1)


async def get(desk: Desk, identity: str) -> Person:
    async with desk.uow() as uow:
        return await uow.people.get(identity)


async def test_a_person_comes_back_as_they_were_kept(desk: Desk):
    person = Person(
        identity=Identity("Pat.O|1@clinic"),
        role=Role.PATIENT,
        name="Zoë O’Hara",
        active=False,
        language="de-CH",
        zone="Europe/Zurich",
        born=date(2015, 2, 28),
        contacts=("tel:+41790000000", "mailto:zoe@clinic.example"),
        pools=frozenset({"west", "east"}),
        skills=frozenset({"wound care"}),
        care_team=frozenset({Identity("doc"), Identity("Ann")}),
    )
    await desk.keep(person)
    assert await get(desk, person.identity) == person


async def test_identities_compare_without_case_and_keep_the_registered_spelling(desk: Desk):
    await desk.keep(a_patient("Pat"), a_provider("DOC"))
    assert (await get(desk, "pAT")).identity == "Pat"
    async with desk.uow() as uow:
        found = await uow.people.find(["PAT", "doc", "nobody", "pat"])
    assert {key: one.identity for key, one in found.items()} == {"pat": "Pat", "doc": "DOC"}


async def test_registering_under_another_spelling_changes_the_one_person(desk: Desk):
    await desk.keep(a_patient("Pat"))
    await desk.keep(a_patient("PAT", name="New Name"))
    person = await get(desk, "pat")
    assert (person.identity, person.name) == ("Pat", "New Name")


async def test_an_unknown_person_is_not_found(desk: Desk):
    await desk.keep(PAT)
    for identity in ("nobody", "", "pat%", "p_t", "🙂"):
        with pytest.raises(NotFound):
            await get(desk, identity)
    async with desk.uow() as uow:
        assert await uow.people.find([]) == {}


async def test_what_changes_of_a_person_is_kept(desk: Desk):
    await desk.keep(DOC)
    changed = evolve(DOC, name="Dr. New", active=False, pools=frozenset({"west"}), language="fr")
    await desk.keep(changed)
    assert await get(desk, "doc") == changed


async def test_many_people_are_found_at_once(desk: Desk):
    people = [a_person(f"p{number}") for number in range(150)]
    await desk.keep(*people)
    async with desk.uow() as uow:
        assert len(await uow.people.find([one.identity for one in people])) == 150


async def test_the_latest_consent_counts(desk: Desk):
    await desk.keep(PAT)
    async with desk.uow() as uow:
        assert await uow.consents.of(PAT.identity) is None
    first = a_consent(at=desk.clock.now(), evidence="On paper, drawer 3")
    await desk.keep(first)
    second = a_consent(at=desk.clock.advance(DAY), version="2026-02")
    await desk.keep(second)
    async with desk.uow() as uow:
        assert await uow.consents.of(PAT.identity) == second
        assert await uow.consents.of(Identity("kim")) is None


async def test_a_consent_comes_back_as_it_was_kept(desk: Desk):
    consent = a_consent(at=desk.clock.now(), evidence="On paper, drawer 3")
    await desk.keep(PAT, consent)
    async with desk.uow() as uow:
        assert await uow.consents.of(PAT.identity) == consent


async def test_the_end_of_a_consent_is_kept_and_a_new_one_counts_again(desk: Desk):
    consent = a_consent(at=desk.clock.now())
    await desk.keep(PAT, consent)
    ended = consent.revoke(desk.clock.advance(DAY))
    await desk.keep(ended)
    async with desk.uow() as uow:
        assert await uow.consents.of(PAT.identity) == ended
    anew = a_consent(at=desk.clock.advance(DAY))
    await desk.keep(anew)
    async with desk.uow() as uow:
        assert await uow.consents.of(PAT.identity) == anew


async def test_evidence_and_endings_of_a_consent_come_back_as_they_were_kept(desk: Desk):
    consent = a_consent(
        at=desk.clock.now(),
        digest="a" * 64,
        channel=SigningChannel.PHONE,
        address="192.0.2.7",
        evidence="Listened: nurse",
        scopes=frozenset({CHAT, SMS, PUSH}),
    )
    less = consent.without(SMS, desk.clock.advance(DAY), PAT.identity)
    least = less.without(PUSH, desk.clock.advance(DAY), Identity("admin"))
    ended = least.revoke(desk.clock.advance(DAY), Identity("admin"))
    for one in (consent, less, least, ended):
        await desk.keep(one)
        async with desk.uow() as uow:
            assert await uow.consents.of(PAT.identity) == one


async def test_what_ended_meanwhile_is_decided_again(desk: Desk):
    consent = evolve(a_consent(at=desk.clock.now()), scopes=frozenset({CHAT, SMS, PUSH}))
    await desk.keep(consent)
    await desk.keep(consent.without(SMS, desk.clock.now(), PAT.identity))
    with pytest.raises(ConcurrentUpdate):
        await desk.keep(consent.without(PUSH, desk.clock.now(), PAT.identity))
    ended = consent.revoke(desk.clock.now(), PAT.identity)
    await desk.keep(ended)
    with pytest.raises(ConcurrentUpdate):
        await desk.keep(ended)


async def test_the_latest_consents_of_many_are_found_at_once(desk: Desk):
    kim = a_patient("kim")
    first, second = await desk.opened(PAT, DOC), await desk.opened(kim, DOC)
    bare = await desk.opened(a_patient("bare"), DOC)
    old = a_consent(at=desk.clock.now())
    new, other = (a_consent(one, at=desk.clock.advance(DAY)) for one in ("pat", "kim"))
    await desk.keep(old)
    await desk.keep(new, other)
    async with desk.uow() as uow:
        found = await uow.consents.of_many([PAT.identity, kim.identity, Identity("bare"), Identity("nobody")])
        assert found == {"pat": new, "kim": other}
        assert await uow.consents.of_many([]) == {}
        assert await uow.consents.in_conversations([first.id, bare.id]) == {first.id: new}
        assert await uow.consents.in_conversations([first.id, second.id]) == {first.id: new, second.id: other}


async def draft(desk: Desk, who: Person, conversation: str) -> str | None:
    view = await desk.record.conversations.details(an_actor(who), conversation)
    found: str | None = view.draft
    return found


async def test_a_draft_is_one_s_own_and_the_last_one_counts(desk: Desk):
    one = await desk.opened(PAT, DOC)
    other = await desk.opened(PAT, DOC)
    now = desk.clock.now()
    for text in ("first try", "  Ü🙂\n second "):
        await desk.change(lambda uow, text=text: uow.drafts.save(one.id, PAT.identity, text, now))
    assert await draft(desk, PAT, one.id) == "  Ü🙂\n second "
    assert await draft(desk, DOC, one.id) is None
    assert await draft(desk, PAT, other.id) is None
    page = await desk.record.conversations.details(an_actor(PAT), one.id)
    assert "second" not in repr(page)
    await desk.change(lambda uow: uow.drafts.discard(one.id, PAT.identity))
    assert await draft(desk, PAT, one.id) is None
    await desk.change(lambda uow: uow.drafts.discard(one.id, PAT.identity))


async def test_drafts_that_nobody_touched_are_forgotten(desk: Desk):
    one, other = await desk.opened(PAT, DOC), await desk.opened(PAT, DOC)
    old = desk.clock.now()
    await desk.change(lambda uow: uow.drafts.save(one.id, PAT.identity, "old", old))
    await desk.change(lambda uow: uow.drafts.save(other.id, PAT.identity, "old", old))
    await desk.change(lambda uow: uow.drafts.save(other.id, PAT.identity, "touched", old + DAY))
    await desk.change(lambda uow: uow.drafts.purge(old + DAY / 2))
    assert await draft(desk, PAT, one.id) is None
    assert await draft(desk, PAT, other.id) == "touched"


async def test_drafts_of_a_conversation_on_hold_are_kept_until_it_is_lifted(desk: Desk):
    one, other = await desk.opened(PAT, DOC), await desk.opened(PAT, DOC)
    old = desk.clock.now()
    for id in (one.id, other.id):
        await desk.change(lambda uow, id=id: uow.drafts.save(id, PAT.identity, "old", old))
        await desk.change(lambda uow, id=id: uow.note_drafts.save(id, DOC.identity, "old", old))

    async def left() -> list[tuple[str | None, str | None]]:
        await desk.change(lambda uow: uow.drafts.purge(old + DAY))
        await desk.change(lambda uow: uow.note_drafts.purge(old + DAY))
        views = [await desk.record.conversations.details(an_actor(DOC), id) for id in (one.id, other.id)]
        return [
            (await draft(desk, PAT, id), seen.note_draft) for id, seen in zip((one.id, other.id), views, strict=True)
        ]

    everything, hold = a_legal_hold(PAT), a_legal_hold(PAT, one.id)
    for placed in (everything, hold):
        await desk.change(lambda uow, placed=placed: uow.holds.add(placed))
    assert await left() == [("old", "old"), ("old", "old")]
    for lifted, stay in ((everything, [("old", "old"), (None, None)]), (hold, [(None, None)] * 2)):
        lifted.lift(by=Identity("admin"), at=desk.clock.now())
        await desk.change(lambda uow, lifted=lifted: uow.holds.lift(lifted))
        assert await left() == stay


async def test_the_note_that_one_is_writing_is_apart_from_the_draft_of_an_answer(desk: Desk):
    one = await desk.opened(PAT, DOC)
    now = desk.clock.now()
    await desk.change(lambda uow: uow.drafts.save(one.id, DOC.identity, "an answer", now))
    await desk.change(lambda uow: uow.note_drafts.save(one.id, DOC.identity, "a note", now))

    async def seen(who: Person) -> tuple[str | None, str | None]:
        view = await desk.record.conversations.details(an_actor(who), one.id)
        return view.draft, view.note_draft

    assert (await seen(DOC), await seen(PAT)) == (("an answer", "a note"), (None, None))
    await desk.change(lambda uow: uow.drafts.discard(one.id, DOC.identity))
    assert await seen(DOC) == (None, "a note")
    await desk.change(lambda uow: uow.note_drafts.purge(now))
    assert await seen(DOC) == (None, "a note")
    await desk.change(lambda uow: uow.note_drafts.purge(now + DAY))
    assert await seen(DOC) == (None, None)


async def test_a_draft_outlives_the_closing(desk: Desk):
    one = await desk.opened(PAT, DOC)
    await desk.change(lambda uow: uow.drafts.save(one.id, PAT.identity, "wait", desk.clock.now()))
    await desk.decide(one.id, lambda it: it.close(Disposition.OTHER, desk.clock.now()))
    assert await draft(desk, PAT, one.id) == "wait"


async def test_one_commit_may_keep_a_person_and_their_conversation(desk: Desk):
    conversation = a_conversation(PAT, DOC)
    await desk.keep(PAT, DOC, conversation, a_consent())
    assert (await desk.load(conversation.id)).patient == PAT.identity


async def test_past_consents_stay_on_record(desk: Desk):
    first = a_consent(at=desk.clock.now())
    await desk.keep(PAT, first)
    await desk.keep(first.revoke(desk.clock.advance(DAY)))
    await desk.keep(a_consent(at=desk.clock.advance(DAY)))
    assert desk.rows_of("consent") == 2
