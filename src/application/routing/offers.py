"""Answer an offer: accept it, or decline it with a reason."""

from typing import ClassVar

from attrs import field, frozen

from application.command import Command, conversation_object
from application.gate import Gate
from application.ports.channel import Call, Channel, TeamCall
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import Made, RequestKey, UnitOfWork, UnitOfWorkFactory, once
from application.receipts.marks import mark_working
from application.routing.route_conversations import ended_entry
from domain.access import Action
from domain.care import check_may_join
from domain.conversation import Conversation
from domain.errors import OfferOver
from domain.ids import NoteId, OfferId
from domain.note import StaffNote
from domain.offer import DeclineReason, Offer
from domain.routing import Step
from domain.text import checked

NOTE_LIMIT = 1_000


@frozen(kw_only=True)
class AnswerOffer(Command):
    """Accept an offer, or decline it for a `reason`; the note is for the team and kept encrypted."""

    action: ClassVar[Action] = Action.ANSWER_OFFER

    id: OfferId
    reason: DeclineReason | None = None
    note: str | None = field(default=None, repr=False)
    request: RequestKey | None = None

    @property
    def object(self) -> str:
        return "offers"


@frozen(kw_only=True)
class AnswerOfferHandler:
    """Who accepts is accountable and takes part from then on; after a decline the next one is asked at once."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids
    channel: Channel

    @once
    async def __call__(self, command: AnswerOffer) -> Made:
        """Return the offer's id. Raises `OfferOver` when it ended, `AlreadyAssigned` when a colleague was faster."""
        if command.note is not None:
            checked(command.note, "/note", limit=NOTE_LIMIT)
        async with self.uow(command.request) as uow:
            await self.gate.clinic(uow, command)
            before = await uow.tickets.offer(command.id)
            after = self._answered(command, before)
            if after is not before:
                await self._keep(uow, command, after)
                self.gate.record(uow, command, object=conversation_object(after.conversation), reason=after.outcome)
            await uow.commit(made=after.id)
        if after is not before:
            self.channel.publish(self._ended(after))
        return Made(id=after.id)

    def _answered(self, command: AnswerOffer, offer: Offer) -> Offer:
        who, now = command.actor.identity, self.clock.now()
        return offer.accept(who, now) if command.reason is None else offer.decline(who, command.reason, now)

    async def _keep(self, uow: UnitOfWork, command: AnswerOffer, offer: Offer) -> None:
        now = self.clock.now()
        ticket = await uow.tickets.get(offer.conversation)
        if ticket is None or ticket.offer is None or ticket.offer.id != offer.id:
            raise OfferOver("the offer has ended")
        uow.tickets.end(offer)
        conversation = await uow.conversations.get(offer.conversation)
        if command.reason is None:
            person = await uow.people.get(command.actor.identity)
            check_may_join([person], await uow.care.ended(conversation.patient))
            conversation.assign(person, by=person.identity, at=now, expects=(ticket.owner,))
            if offer.step is Step.DELEGATE:
                self._note(conversation, command, offer, f"Stands in for {ticket.owner}")
            mark_working(uow, conversation, person.identity, now)
            uow.conversations.save(conversation)
            uow.tickets.save(ticket, ticket.closed(now))
        else:
            if command.note is not None:
                self._note(conversation, command, offer, command.note)
                uow.conversations.save(conversation)
            uow.tickets.save(ticket, ticket.moved_on(offer, now))
        uow.tickets.log(ended_entry(offer, now))

    def _note(self, conversation: Conversation, command: AnswerOffer, offer: Offer, text: str) -> None:
        note = StaffNote(
            id=NoteId(self.ids.new()),
            author=command.actor.identity,
            body=text,
            created_at=self.clock.now(),
            about=f"offer.{offer.outcome}",
        )
        conversation.write_note(note)

    def _ended(self, offer: Offer) -> TeamCall:
        return TeamCall(
            to=offer.to,
            kind=Call.OFFER_ENDED,
            id=offer.id,
            at=self.clock.now(),
            conversation=offer.conversation,
        )
