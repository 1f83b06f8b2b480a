"""Team receipts: how far the team has got with a message."""

from litestar import Controller, get
from msgspec import UNSET

from adapters.http.controllers.common import Caller, Cases, PathId, conversation_in_path, message_in_path
from adapters.http.problems import PROBLEMS
from adapters.http.wire.replies import ReceiptsOut, StepOut, UsedOut
from application.receipts.see_receipts import ReceiptsView, SeeReceipts
from domain.receipts import TeamState


class Receipts(Controller):
    """`/conversations/{id}/messages/{messageId}/receipts`."""

    path = "/conversations/{conversation_id:str}/messages/{message_id:str}/receipts"
    tags = ("Messages",)

    @get(operation_id="SeeReceipts", responses=PROBLEMS)
    async def see(self, conversation_id: PathId, message_id: PathId, caller: Caller, use_cases: Cases) -> ReceiptsOut:
        """Tell how far the team has got: staff see who, patients and proxies the team's state (`TEAM_RECEIPTS`)."""
        command = SeeReceipts(
            actor=caller,
            conversation=conversation_in_path(conversation_id),
            message=message_in_path(message_id),
        )
        return receipts_out(await use_cases.see_receipts(command))


def receipts_out(view: ReceiptsView) -> ReceiptsOut:
    """Receipts as their viewer may see them."""

    def step(state: TeamState) -> StepOut | None:
        mark = view.receipts.steps.get(state)
        return None if mark is None else StepOut(at=mark.at, by=mark.identity if view.named else None)

    return ReceiptsOut(
        message_id=view.message,
        state=view.receipts.state,
        delivered=step(TeamState.DELIVERED),
        opened=step(TeamState.OPENED),
        opened_by_accountable=step(TeamState.OPENED_BY_ACCOUNTABLE),
        working=step(TeamState.WORKING),
        answered=step(TeamState.ANSWERED),
        quick_response=UsedOut(id=view.use.response, version=view.use.version) if view.use else UNSET,
    )
