"""Look at how far the team has got with a message."""

from functools import partial
from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import ConversationCommand
from application.gate import Gate
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from domain.access import Action
from domain.conversation import Conversation
from domain.errors import Forbidden, NotFound
from domain.ids import MessageId
from domain.message import Message
from domain.quick_response import ResponseUse
from domain.receipts import MarkKind, Receipts, TeamState, receipts_of


@frozen(kw_only=True)
class SeeReceipts(ConversationCommand):
    """What became of `message`."""

    action: ClassVar[Action] = Action.SEE_RECEIPTS

    message: MessageId


@frozen(kw_only=True)
class ReceiptsView:
    """The receipts; of an answer, which quick response it was made of. `named` says whether who did it is told."""

    message: MessageId
    receipts: Receipts
    named: bool
    use: ResponseUse | None = None


@frozen(kw_only=True)
class SeeReceiptsHandler:
    """Staff see who; patients and proxies the team's state alone, and nothing where the clinic does not tell."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog
    told_to_patients: bool = True

    async def __call__(self, command: SeeReceipts) -> ReceiptsView:
        staff = command.actor.role.is_staff
        async with self.uow() as uow:
            conversation = await self.gate.conversation(uow, command)
            if not staff and not self.told_to_patients:
                raise Forbidden("the clinic does not tell")
            message = await uow.messages.get(command.conversation, command.message)
            if not conversation.participants[command.actor.identity].may_see(message.seq):
                raise NotFound("message")
            receipts = await _receipts(uow, conversation, message)
            use = await uow.responses.use_of(message.id) if staff else None
        await self.log.seen(command)
        return ReceiptsView(message=message.id, receipts=receipts if staff else receipts.public, named=staff, use=use)


async def _receipts(uow: UnitOfWork, conversation: Conversation, message: Message) -> Receipts:
    """Of a patient's word; what the team wrote itself has none."""
    if conversation.patient not in {message.author, message.on_behalf_of}:
        return receipts_of({})
    first = partial(uow.marks.first, conversation.id, seq=message.seq, since=message.created_at)
    accountable = conversation.assignee
    return receipts_of(
        {
            TeamState.DELIVERED: await first(MarkKind.DELIVERED),
            TeamState.OPENED: await first(MarkKind.OPENED),
            TeamState.OPENED_BY_ACCOUNTABLE: await first(MarkKind.OPENED, by=accountable) if accountable else None,
            TeamState.WORKING: await first(MarkKind.WORKING),
            TeamState.ANSWERED: await uow.marks.answered(conversation, seq=message.seq),
        }
    )
