"""What a signed-in client may ask for: one function per frame."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from adapters.http.controllers.common import attachment_in_path, conversation_in_path, member, seen_after
from adapters.http.live.connection import BAD_FRAME
from adapters.http.live.following import subscribe, unsubscribe
from adapters.http.live.frames import (
    Auth,
    BadFrame,
    Frame,
    Misfit,
    Ping,
    Pong,
    Read,
    Refresh,
    Send,
    Subscribe,
    Typing,
    Unsubscribe,
    read_frame,
)
from adapters.http.live.outbox import OVERLOADED
from adapters.http.live.refusals import error_frame
from adapters.http.live.replies import PONG
from adapters.http.live.session import LiveSession
from adapters.http.wire.render import message_out, participant_out
from application.messaging.mark_read import MarkRead
from application.messaging.send_message import SendMessage
from application.presence.start_typing import StartTyping
from domain.errors import Busy, Invalid
from domain.priority import Priority

LONGEST_ID = 128
TYPING_PAUSE = 1.0
_REMEMBERED = 1_000


async def act(session: LiveSession, text: str) -> None:
    """Do what a frame asks, and answer; a refusal leaves the socket open."""
    try:
        frame = read_frame(text)
    except BadFrame:
        session.close(BAD_FRAME)
        return
    if isinstance(frame, Misfit):
        session.tell(error_frame(frame.id, Invalid.at("", "type")))
        return
    try:
        with session.gateway.edge.traces.span(_SPANS[type(frame)]):
            await _ACTS[type(frame)](session, frame)
    except Exception as error:
        if isinstance(frame, Subscribe) and isinstance(error, Busy):
            # Who is refused a stream has no answer to wait for: who comes back later asks for all of them anew.
            session.close(OVERLOADED)
            return
        session.tell(error_frame(getattr(frame, "id", None), error))


async def _send(session: LiveSession, frame: Send) -> None:
    session.acted()
    _check_id(frame.id)
    session.gateway.edge.limits.send(session.identity)
    sent = await session.gateway.use_cases.send_message(
        SendMessage(
            actor=session.actor,
            conversation=conversation_in_path(frame.conversation),
            key=frame.id,
            text=frame.body,
            priority=_priority(frame.priority),
            attachments=tuple(map(attachment_in_path, frame.attachments or ())),
        )
    )
    session.acknowledge(frame.id, message_out(sent.message))


async def _read(session: LiveSession, frame: Read) -> None:
    session.acted()
    if frame.id is not None:
        _check_id(frame.id)
    conversation = conversation_in_path(frame.conversation)
    use_cases = session.gateway.use_cases
    made = await use_cases.mark_read(MarkRead(actor=session.actor, conversation=conversation, seq=frame.seq))
    if frame.id is not None:
        view = await seen_after(use_cases, session.actor, made, conversation)
        session.acknowledge(frame.id, participant_out(member(view, made.id)))


async def _typing(session: LiveSession, frame: Typing) -> None:
    session.acted()
    now = session.gateway.scheduler.time()
    last = session.typed.get(frame.conversation)
    if last is not None and now < last + TYPING_PAUSE:
        return
    await session.gateway.use_cases.start_typing(
        StartTyping(actor=session.actor, conversation=conversation_in_path(frame.conversation))
    )
    if len(session.typed) >= _REMEMBERED:
        session.typed.clear()
    session.typed[frame.conversation] = now


async def _refresh(session: LiveSession, frame: Refresh) -> None:
    await session.renew(frame.token)


async def _ping(session: LiveSession, _: Ping) -> None:
    session.connection.outbox.put(PONG)


async def _pong(_: LiveSession, __: Pong) -> None:
    """It was heard; that is all there is to a pong."""


async def _auth(session: LiveSession, _: Auth) -> None:
    session.close(BAD_FRAME)


def _check_id(id: str) -> None:
    if not 1 <= len(id) <= LONGEST_ID:
        raise Invalid.at("/id", "length")
    if not (id.isascii() and id.isprintable()) or " " in id:
        raise Invalid.at("/id", "charset")


def _priority(name: str | None) -> Priority:
    try:
        return Priority.ROUTINE if name is None else Priority(name)
    except ValueError:
        raise Invalid.at("/priority", "unknown") from None


_ACTS: Mapping[type[Frame], Callable[[LiveSession, Any], Awaitable[None]]] = {
    Send: _send,
    Read: _read,
    Typing: _typing,
    Subscribe: subscribe,
    Unsubscribe: unsubscribe,
    Refresh: _refresh,
    Ping: _ping,
    Pong: _pong,
    Auth: _auth,
}
_SPANS = {kind: f"frame.{kind.__name__.lower()}" for kind in _ACTS}
