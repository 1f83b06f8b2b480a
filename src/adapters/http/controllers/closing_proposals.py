"""Threads that went quiet: the team decides whether they are closed."""

from datetime import datetime

from litestar import Controller, Response, get, post

from adapters.http.controllers.common import (
    AnyRequest,
    Caller,
    Cases,
    PathId,
    TheEdge,
    answer,
    proposal_in_path,
    repeat_of,
)
from adapters.http.controllers.lists import CursorQuery, LimitQuery
from adapters.http.cursors import PageCursors
from adapters.http.idempotency import KeyHeader
from adapters.http.problems import PROBLEMS
from adapters.http.wire.base import PAGE_DEFAULT, Body
from adapters.http.wire.replies import ProposalList, ProposalOut
from application.closing.decide_proposal import DecideProposal
from application.closing.see_proposals import SeeProposals
from domain.closing import ClosingProposal, Verdict
from domain.ids import ProposalId

QUERY = "closing-proposals"


class ClosingProposals(Controller):
    """`/closing-proposals`."""

    path = "/closing-proposals"
    tags = ("Desk",)

    @get(operation_id="SeeProposals", responses=PROBLEMS)
    async def see(
        self,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> ProposalList:
        """List the threads of the caller's conversations and pools that have gone quiet, the longest first."""
        cursors = PageCursors(edge.cursor_key, caller.identity, QUERY)
        place = cursors.open(cursor)
        after = (datetime.fromisoformat(str(place[0])), ProposalId(str(place[1]))) if place else None
        page = await use_cases.see_proposals(SeeProposals(actor=caller, after=after, limit=limit))
        return ProposalList(
            items=[proposal_out(one) for one in page.items],
            next_cursor=cursors.seal(page.next),
        )

    @post("/{proposal_id:str}/accept", operation_id="AcceptProposal", status_code=200, responses=PROBLEMS)
    async def accept(
        self,
        request: AnyRequest,
        proposal_id: PathId,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[ProposalOut]:
        """Close the thread with `no-response`. 409 `proposal-over` when something happened in it since."""
        repeat = repeat_of(request, idempotency_key, caller, edge, Body())
        command = DecideProposal(
            actor=caller, id=proposal_in_path(proposal_id), verdict=Verdict.ACCEPTED, request=repeat
        )
        decided = await use_cases.decide_proposal(command)
        return answer(proposal_out(decided.proposal), status=200, replayed=decided.replayed)

    @post("/{proposal_id:str}/dismiss", operation_id="DismissProposal", status_code=200, responses=PROBLEMS)
    async def dismiss(
        self,
        request: AnyRequest,
        proposal_id: PathId,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[ProposalOut]:
        """Leave the thread open; it is proposed again once something was written there and it went quiet again."""
        repeat = repeat_of(request, idempotency_key, caller, edge, Body())
        command = DecideProposal(
            actor=caller, id=proposal_in_path(proposal_id), verdict=Verdict.DISMISSED, request=repeat
        )
        decided = await use_cases.decide_proposal(command)
        return answer(proposal_out(decided.proposal), status=200, replayed=decided.replayed)


def proposal_out(one: ClosingProposal) -> ProposalOut:
    """A proposal as it is shown."""
    return ProposalOut(
        id=one.id,
        conversation_id=one.conversation,
        quiet_since=one.quiet_since,
        proposed_at=one.proposed_at,
        verdict=one.verdict,
        decided_by=one.decided_by,
        decided_at=one.decided_at,
    )
