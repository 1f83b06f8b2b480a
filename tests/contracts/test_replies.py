"""What every record promises of ratings, quiet threads, and how far the team got."""

from datetime import timedelta

import pytest

from domain.closing import ClosingProposal, Verdict
from domain.conversation import Disposition
from domain.errors import ConcurrentUpdate, Invalid, NotFound
from domain.ids import Identity, ProposalId, RatingId
from domain.rating import Rating
from domain.receipts import MarkKind, TeamMark
from tests.support.builders import IDS, a_patient, a_provider, an_actor
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
PAT, DOC, ANN = a_patient(), a_provider(), a_provider("ann")


def a_rating(desk: Desk, conversation, **said) -> Rating:
    now = desk.clock.now()
    return Rating(
        id=RatingId(IDS.new()),
        conversation=conversation.id,
        closed_at=said.pop("closed_at", now),
        patient=PAT.identity,
        score=said.pop("score", 4),
        rated_at=now,
        **said,
    )


async def test_one_rating_stays_of_an_episode(desk: Desk):
    one = await desk.opened(PAT, DOC)
    first = a_rating(desk, one, comment="Quick, thank you \u00dc")
    second = a_rating(desk, one, closed_at=desk.clock.now() + DAY)
    for rating in (first, second):
        await desk.change(lambda uow, rating=rating: uow.ratings.add(rating))
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.ratings.add(a_rating(desk, one, closed_at=first.closed_at)))
    async with desk.uow() as uow:
        assert await uow.ratings.of_episode(one.id, first.closed_at) == first
        assert await uow.ratings.of_episode(one.id, first.closed_at + MINUTE) is None
        assert await uow.ratings.get(one.id, second.id) == second
        assert await uow.ratings.page(one.id, before=None, limit=9) == (second, first)
        assert await uow.ratings.page(one.id, before=second.closed_at, limit=9) == (first,)
        assert await uow.ratings.page(one.id, before=None, limit=1) == (second,)
        with pytest.raises(NotFound):
            await uow.ratings.get(one.id, RatingId("0" * 32))
    assert "thank" not in repr(first)
    for wrong in ({"score": 0}, {"score": 6}, {"comment": " "}):
        with pytest.raises(Invalid):
            a_rating(desk, one, **wrong)


async def quiet(desk: Desk, after: timedelta = timedelta(0)) -> list[str]:
    async with desk.uow() as uow:
        return [id for id, _, _ in await uow.proposals.quiet(desk.clock.now() - after, limit=9)]


async def proposed(desk: Desk, conversation) -> ClosingProposal:
    async with desk.uow() as uow:
        found = await uow.proposals.quiet(desk.clock.now(), limit=9)
    seq, since = next((seq, since) for id, seq, since in found if id == conversation.id)
    proposal = ClosingProposal(
        id=ProposalId(IDS.new()),
        conversation=conversation.id,
        last_seq=seq,
        quiet_since=since,
        proposed_at=desk.clock.now(),
    )
    await desk.change(lambda uow: uow.proposals.add(proposal))
    return proposal


async def test_a_thread_is_quiet_when_nobody_waits_for_the_team(desk: Desk):
    answered, waiting, closed = [await desk.opened(PAT, DOC) for _ in range(3)]
    await desk.send(answered.id, PAT)
    await desk.send(answered.id, DOC)
    await desk.send(waiting.id, PAT)
    await desk.send(closed.id, DOC)
    await desk.decide(closed.id, lambda one: one.close(Disposition.RESOLVED, desk.clock.now()))
    assert await quiet(desk, MINUTE) == []
    desk.clock.advance(MINUTE)
    assert await quiet(desk, MINUTE) == [answered.id]
    proposal = await proposed(desk, answered)
    assert await quiet(desk) == []
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.proposals.add(proposal))
    await desk.send(answered.id, DOC)
    assert await quiet(desk) == [answered.id]


async def test_proposals_are_shown_to_those_whose_conversation_it_is_while_it_is_quiet(desk: Desk):
    first, second, far = [await desk.opened(PAT, DOC, pool=pool) for pool in ("clinic", "clinic", "far")]
    made = []
    for one in (first, second, far):
        await desk.send(one.id, DOC)
        desk.clock.advance(MINUTE)
        made.append(await proposed(desk, one))

    async def shown(who, **said):
        async with desk.uow() as uow:
            return list(await uow.proposals.page(an_actor(who), **{"after": None, "limit": 9, **said}))

    assert await shown(DOC) == made
    assert await shown(DOC, limit=1) == made[:1]
    assert await shown(DOC, after=(made[0].quiet_since, made[0].id)) == made[1:]
    assert await shown(ANN) == made[:2]
    assert await shown(a_provider("eve", pools=())) == []
    await desk.send(first.id, DOC)
    assert await shown(ANN) == made[1:2]


async def test_a_proposal_is_decided_once_and_only_while_nothing_happened(desk: Desk):
    one, other = await desk.opened(PAT, DOC), await desk.opened(PAT, DOC)
    for each in (one, other):
        await desk.send(each.id, DOC)
    before, late = await proposed(desk, one), await proposed(desk, other)
    now = desk.clock.now()
    conversation = await desk.load(one.id)
    after = before.decide(Verdict.ACCEPTED, conversation, quiet=True, by=DOC.identity, at=now)
    await desk.change(lambda uow: uow.proposals.save(before, after))
    async with desk.uow() as uow:
        assert await uow.proposals.get(before.id) == after
        assert await uow.proposals.closed(one.id, now)
        assert not await uow.proposals.closed(one.id, now + MINUTE)
        assert not await uow.proposals.closed(other.id, now)
        assert await uow.proposals.still_quiet(late)
        with pytest.raises(NotFound):
            await uow.proposals.get(ProposalId("0" * 32))
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.proposals.save(before, after))
    await desk.send(other.id, PAT)
    gone = late.decide(Verdict.DISMISSED, conversation, quiet=True, by=DOC.identity, at=now)
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.proposals.save(late, gone))
    async with desk.uow() as uow:
        assert not await uow.proposals.still_quiet(late)


async def test_the_first_who_gets_as_far_as_a_message_stands(desk: Desk):
    one = await desk.opened(PAT, DOC, ANN)
    start = desk.clock.now()

    def at(minutes: int, seq: int, who: Identity = DOC.identity, kind: MarkKind = MarkKind.OPENED) -> TeamMark:
        return TeamMark(conversation=one.id, kind=kind, identity=who, seq=seq, at=start + minutes * MINUTE)

    marks = [at(1, 3), at(2, 9, ANN.identity), at(3, 5), at(4, 3), at(5, 9, kind=MarkKind.DELIVERED)]
    for mark in marks:
        await desk.change(lambda uow, mark=mark: uow.marks.put([mark]))
    await desk.change(lambda uow: uow.marks.put([]))

    async def first(seq: int, since: int = 0, kind: MarkKind = MarkKind.OPENED, by: Identity | None = None):
        async with desk.uow() as uow:
            return await uow.marks.first(one.id, kind, seq=seq, since=start + since * MINUTE, by=by)

    assert await first(3) == marks[0], "of the same person and place the first stands"
    assert await first(4) == marks[1]
    assert await first(4, by=DOC.identity) == marks[2]
    assert await first(3, since=2) == marks[1]
    assert await first(6, by=DOC.identity) is None
    assert await first(6, kind=MarkKind.DELIVERED) == marks[4]
    assert await first(6, kind=MarkKind.WORKING) is None
    for mark in (at(6, 3, kind=MarkKind.REOPENED), at(8, 3, kind=MarkKind.REOPENED), at(7, 3, kind=MarkKind.REOPENED)):
        await desk.change(lambda uow, mark=mark: uow.marks.put([mark]))
    assert await first(3, kind=MarkKind.REOPENED) == at(8, 3, kind=MarkKind.REOPENED), "of looks again the last"


async def test_an_answer_is_the_first_text_of_the_team(desk: Desk):
    one = await desk.opened(PAT, DOC, ANN)
    asked = await desk.send(one.id, PAT)
    more = await desk.send(one.id, PAT)
    desk.clock.advance(MINUTE)
    async with desk.uow() as uow:
        assert await uow.marks.answered(one, seq=asked.seq) is None
    answer = await desk.send(one.id, ANN)
    await desk.send(one.id, DOC)
    async with desk.uow() as uow:
        found = await uow.marks.answered(one, seq=more.seq)
    assert found is not None
    assert (found.identity, found.seq, found.at) == (ANN.identity, answer.seq, desk.clock.now())
