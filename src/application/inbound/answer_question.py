"""Answer the messaging provider before it lets somebody do something: by the same rules as everywhere."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from time import monotonic
from typing import ClassVar

from attrs import define, field, frozen

from application.audit.audited import REFUSALS
from application.audit.record_access import AccessLog
from application.command import Command, ConversationCommand, conversation_object
from application.gate import Gate
from application.inbound.whereabouts import Whereabouts, acting
from application.messaging.add_participant import AddParticipant
from application.messaging.correct_message import CorrectMessage
from application.messaging.mark_read import MarkRead
from application.messaging.remove_participant import RemoveParticipant
from application.messaging.retract_message import RetractMessage
from application.messaging.send_message import SendMessage
from application.ports.clock import Clock
from application.ports.inbound import HistoryUnavailable, Question, Wish
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from domain.access import Actor
from domain.audit import Deed
from domain.conversation import Conversation, Status
from domain.errors import Busy, DomainError, Forbidden, NotFound, PatientStays
from domain.ids import NOBODY, ConversationId, MessageId
from domain.message import EDIT_WINDOW, MessageBody
from domain.person import Role

IN_TIME = timedelta(seconds=5)
"""After that the provider goes on as if nobody had objected."""
PATIENCE = timedelta(seconds=4)
TO_RECORD = timedelta(seconds=0.5)
"""So long at most a refusal waits to be on the audit: what is told late is not heeded."""
_UNKNOWN = Actor(identity=NOBODY, role=Role.PATIENT)
_ABOUT_MESSAGES = frozenset({Wish.SAY, Wish.CORRECT, Wish.RETRACT})


@define
class LateAnswers:
    """How many answers came too late to be heeded, or were given without a decision."""

    count: int = 0

    def number(self) -> float:
        """So many, as a measure."""
        return float(self.count)


@frozen(kw_only=True)
class AnswerQuestion:
    """May they?"""

    question: Question


@frozen(kw_only=True)
class AskFirst(Command):
    """Somebody's wish at the provider that comes to no act of ours, or whose it is we can not tell; for the audit."""

    action: ClassVar[Deed] = Deed.ASK_FIRST

    conversation: ConversationId | None = None

    @property
    def object(self) -> str:
        return "conversation" if self.conversation is None else conversation_object(self.conversation)


@frozen
class _No:
    """What is refused, and why."""

    command: Command
    error: DomainError


@frozen(kw_only=True)
class AnswerQuestionHandler:
    """Decides as the use case would, and keeps nothing but what was refused, as every refusal.

    It is never the only guard: what happens all the same meets the same rules when it is told. So what can
    not be decided, or not in time, is let pass: a patient's word must not be lost because we were slow or broken.
    `failed` is told of a fault, for the log.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    whereabouts: Whereabouts
    log: AccessLog
    clock: Clock
    window: timedelta = EDIT_WINDOW
    patience: timedelta = PATIENCE
    late: LateAnswers = field(factory=LateAnswers)
    time: Callable[[], float] = monotonic
    failed: Callable[[str, Exception], None] = field(default=lambda _, __: None)

    async def __call__(self, command: AnswerQuestion) -> bool:
        """Return whether it is allowed."""
        began, decided = self.time(), False
        try:
            async with asyncio.timeout(self.patience.total_seconds()):
                no = await self._answer(command.question)
            decided, allowed = True, no is None
            if no is not None:
                await self._record(no, command.question)
        except (TimeoutError, HistoryUnavailable, Busy):
            allowed = command.question.wish is not Wish.OTHER
        except Exception as fault:
            self.failed(command.question.wish, fault)
            allowed = command.question.wish is not Wish.OTHER
        if not decided or self.time() - began > IN_TIME.total_seconds():
            self.late.count += 1
        return allowed

    async def _record(self, no: _No, question: Question) -> None:
        """Put it on the audit, if that is done in time: it stands all the same."""
        if not isinstance(no.error, REFUSALS):
            return
        try:
            async with asyncio.timeout(TO_RECORD.total_seconds()):
                await self.log.refused(no.command, no.error)
        except Exception as fault:
            self.failed(question.wish, fault)

    async def _answer(self, question: Question) -> _No | None:
        if not question.by_client:
            return None  # Refused there, it would vanish; here it is set aside and told of, if a rule forbids it.
        if question.wish is Wish.OTHER:
            return _No(AskFirst(actor=_UNKNOWN), Forbidden("that is done here alone"))
        thread = await self.whereabouts.thread(question.thread)
        if thread is None:
            return _No(AskFirst(actor=_UNKNOWN), NotFound("conversation"))
        command: Command = AskFirst(actor=_UNKNOWN, conversation=thread.conversation)
        async with self.uow() as uow:
            try:
                conversation = await uow.conversations.get(thread.conversation)
                asker = await self.whereabouts.person(uow, question.who, conversation)
                if asker is None:
                    return _No(command, NotFound("person"))
                actor = acting(asker)
                command = _command(question, conversation.id, actor)
                await self._try(uow, question, conversation.id, actor)
            except Busy:
                raise
            except DomainError as error:
                return _No(command, error)
        return None

    async def _try(self, uow: UnitOfWork, question: Question, id: ConversationId, actor: Actor) -> None:
        """Do it to a copy that nobody keeps; raises what the act itself would."""
        conversation = await self.gate.conversation(uow, _command(question, id, actor))
        if question.wish in _ABOUT_MESSAGES and conversation.status is Status.CLOSED:
            return  # It is opened again, or continued, by the one who applies it.
        match question.wish:
            case Wish.SAY:
                self._say(conversation, actor, question)
            case Wish.CORRECT | Wish.RETRACT:
                await self._change(uow, conversation, actor, question)
            case Wish.JOIN:
                person = await self.whereabouts.person(uow, question.whom, conversation)
                if person is None or not conversation.has(person.identity):
                    raise Forbidden("people are added here")
            case Wish.LEAVE:
                await self._leave(uow, conversation, actor, question)

    def _say(self, conversation: Conversation, actor: Actor, question: Question) -> None:
        body = MessageBody(question.text) if question.text or not question.files else MessageBody("-")
        conversation.send(id=MessageId(""), author=actor.identity, role=actor.role, body=body, at=self.clock.now())

    async def _change(self, uow: UnitOfWork, conversation: Conversation, actor: Actor, question: Question) -> None:
        id = await self.whereabouts.places.message(conversation.id, question.message)
        if id is None:
            return
        message, now = await uow.messages.get(conversation.id, id), self.clock.now()
        if question.wish is Wish.RETRACT:
            conversation.retract(message, by=actor.identity, at=now, window=self.window)
        else:
            body = MessageBody(question.text)
            conversation.correct(message, by=actor.identity, body=body, at=now, window=self.window)

    async def _leave(self, uow: UnitOfWork, conversation: Conversation, actor: Actor, question: Question) -> None:
        person = await self.whereabouts.person(uow, question.whom, conversation)
        if person is None or not conversation.has(person.identity):
            return
        try:
            conversation.remove(person.identity)
        except PatientStays:
            # A patient may put the provider's client away; here they stay.
            if person.identity != actor.identity:
                raise


def _command(question: Question, id: ConversationId, actor: Actor) -> ConversationCommand:
    """The act that the wish comes to, for the gate to ask its rule."""
    match question.wish:
        case Wish.SAY:
            return SendMessage(actor=actor, conversation=id, key="", text=question.text)
        case Wish.CORRECT:
            return CorrectMessage(actor=actor, conversation=id, message=MessageId(""), text=question.text)
        case Wish.RETRACT:
            return RetractMessage(actor=actor, conversation=id, message=MessageId(""))
        case Wish.JOIN:
            return AddParticipant(actor=actor, conversation=id, identity=question.whom)
        case Wish.LEAVE if question.who != question.whom:
            return RemoveParticipant(actor=actor, conversation=id, identity=question.whom)
    # Whoever takes part may leave, and look.
    return MarkRead(actor=actor, conversation=id, seq=0)
