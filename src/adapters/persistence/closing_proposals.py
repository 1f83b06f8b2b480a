"""Threads that somebody is asked to close, in SQL."""

from datetime import datetime
from typing import Any

from attrs import frozen
from sqlalchemy import Row, and_, exists, insert, or_, select, tuple_, update

from adapters.persistence.changes import Statement
from adapters.persistence.columns import to_micros
from adapters.persistence.tables import closing_proposal, conversation, participant
from adapters.persistence.work import Work
from application.ports.records import ProposalPlace
from domain.access import Actor
from domain.closing import ClosingProposal, Verdict
from domain.conversation import Status, Turn
from domain.errors import NotFound
from domain.ids import ConversationId, Identity, ProposalId

_one, _of = closing_proposal.c, conversation.c
_PROPOSED = exists().where(_one.conversation == _of.id, _one.last_seq == _of.last_seq)
_WAITS = and_(_one.verdict.is_(None), _of.last_seq == _one.last_seq, _of.status == Status.OPEN.value)


@frozen
class SqlClosingProposals:
    """`application.ports.records.ClosingProposals` on the tables."""

    work: Work

    async def get(self, id: ProposalId) -> ClosingProposal:
        row = await self.work.reading.first(select(closing_proposal).where(_one.id == id))
        if row is None:
            raise NotFound("proposal")
        return _from_row(row)

    async def quiet(self, since: datetime, *, limit: int) -> tuple[tuple[ConversationId, int, datetime], ...]:
        question = (
            select(_of.id, _of.last_seq, _of.updated_at)
            .where(
                _of.status == Status.OPEN.value,
                _of.turn != Turn.PROVIDER.value,
                _of.open_crises == 0,
                _of.unacknowledged == 0,
                _of.updated_at <= since,
                ~_PROPOSED,
            )
            .order_by(_of.updated_at)
            .limit(limit)
        )
        rows = await self.work.reading.all(question)
        return tuple((ConversationId(row.id), int(row.last_seq), row.updated_at) for row in rows)

    async def still_quiet(self, proposal: ClosingProposal) -> bool:
        question = select(_of.id).where(_of.id == proposal.conversation, _of.last_seq == proposal.last_seq)
        return await self.work.reading.first(question) is not None

    async def closed(self, conversation: ConversationId, at: datetime) -> bool:
        accepted = and_(_one.verdict == Verdict.ACCEPTED.value, _one.decided_at == at)
        question = select(_one.id).where(_one.conversation == conversation, accepted).limit(1)
        return await self.work.reading.first(question) is not None

    async def page(self, actor: Actor, *, after: ProposalPlace | None, limit: int) -> tuple[ClosingProposal, ...]:
        takes_part = exists().where(
            participant.c.conversation_id == _of.id,
            participant.c.identity == actor.identity,
            participant.c.left_seq.is_(None),
        )
        question = (
            select(closing_proposal)
            .join(conversation, _of.id == _one.conversation)
            .where(_WAITS, or_(takes_part, _of.pool.in_(actor.pools)))
            .order_by(_one.quiet_since, _one.id)
            .limit(limit)
        )
        if after is not None:
            question = question.where(tuple_(_one.quiet_since, _one.id) > tuple_(to_micros(after[0]), after[1]))
        return tuple(_from_row(row) for row in await self.work.reading.all(question))

    def add(self, proposal: ClosingProposal) -> None:
        row = {
            "id": proposal.id,
            "conversation": proposal.conversation,
            "last_seq": proposal.last_seq,
            "quiet_since": proposal.quiet_since,
            "proposed_at": proposal.proposed_at,
        }
        self.work.changes.steps.append(Statement(insert(closing_proposal).values(row)))

    def save(self, before: ClosingProposal, after: ClosingProposal) -> None:
        now = select(_of.last_seq).where(_of.id == before.conversation).scalar_subquery()
        still = update(closing_proposal).where(_one.id == before.id, _one.verdict.is_(None), now == before.last_seq)
        became = {
            "verdict": after.verdict.value if after.verdict else None,
            "decided_by": after.decided_by,
            "decided_at": after.decided_at,
        }
        self.work.changes.steps.insert(0, Statement(still.values(became), must_match=True))


def _from_row(row: Row[Any]) -> ClosingProposal:
    return ClosingProposal(
        id=ProposalId(row.id),
        conversation=ConversationId(row.conversation),
        last_seq=int(row.last_seq),
        quiet_since=row.quiet_since,
        proposed_at=row.proposed_at,
        verdict=Verdict(row.verdict) if row.verdict else None,
        decided_by=Identity(row.decided_by) if row.decided_by else None,
        decided_at=row.decided_at,
    )
