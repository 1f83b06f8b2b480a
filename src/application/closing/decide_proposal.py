"""Accept or dismiss the proposal to close a thread."""

from typing import ClassVar

from attrs import frozen

from application.command import Command, ConversationCommand
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import Made, RequestKey, UnitOfWorkFactory, once
from domain.access import Action
from domain.closing import ClosingProposal, Verdict
from domain.conversation import Disposition
from domain.ids import ProposalId


@frozen(kw_only=True)
class DecideProposal(Command):
    """Close the thread, or leave it as it is."""

    action: ClassVar[Action] = Action.CLOSE

    id: ProposalId
    verdict: Verdict
    request: RequestKey | None = None

    @property
    def object(self) -> str:
        return "closing-proposals"


@frozen(kw_only=True)
class Decided:
    """What became of it; whether an earlier request did it."""

    proposal: ClosingProposal
    replayed: bool


@frozen(kw_only=True)
class DecideProposalHandler:
    """Who may close the conversation decides. An accepted one closes it with `no-response`."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    async def __call__(self, command: DecideProposal) -> Decided:
        """Return what became of it. Raises `ProposalOver` when something happened in the thread since."""
        made = await self._decided(command)
        async with self.uow() as uow:
            return Decided(proposal=await uow.proposals.get(command.id), replayed=made.replayed)

    @once
    async def _decided(self, command: DecideProposal) -> Made:
        async with self.uow(command.request) as uow:
            before = await uow.proposals.get(command.id)
            closing = _Closing(actor=command.actor, conversation=before.conversation)
            conversation = await self.gate.conversation(uow, closing)
            quiet = await uow.proposals.still_quiet(before)
            now = self.clock.now()
            after = before.decide(command.verdict, conversation, quiet=quiet, by=command.actor.identity, at=now)
            if after is not before:
                if command.verdict is Verdict.ACCEPTED:
                    conversation.close(Disposition.NO_RESPONSE, now)
                    uow.conversations.save(conversation)
                uow.proposals.save(before, after)
                self.gate.record(uow, closing, reason=f"proposal:{command.verdict}")
            await uow.commit(made=after.id)
        return Made(id=after.id)


@frozen(kw_only=True)
class _Closing(ConversationCommand):
    """The act on the conversation that the proposal is about."""

    action: ClassVar[Action] = Action.CLOSE
