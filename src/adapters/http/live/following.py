"""Subscribing: the right is checked each time, then the stream goes on from where the client was."""

from datetime import timedelta

from adapters.http.controllers.common import conversation_in_path
from adapters.http.live.frames import Subscribe, Unsubscribe
from adapters.http.live.inbox import InboxFollower
from adapters.http.live.replies import INBOX, Reset, Subscribed, Unsubscribed
from adapters.http.live.session import GLASS_OVER, LiveSession
from adapters.http.live.subscription import FURTHEST, Subscription
from adapters.http.wire.render import participant_out
from application.timelines.follow_stream import FollowConversation, Following, FollowStaff
from application.views import Stream
from domain.errors import Invalid, TooMany
from domain.ids import ConversationId

MOST = 500
"""How many streams one socket may follow."""
REQUESTED = "requested"


async def subscribe(session: LiveSession, frame: Subscribe) -> None:
    """Follow a stream; following it already, begin anew."""
    session.acted()
    if frame.stream == INBOX:
        await _follow_inbox(session)
        return
    stream, conversation = _parse(frame.stream)
    _let_go(session, frame.stream)
    if len(session.subscriptions) >= MOST:
        raise TooMany(timedelta(minutes=1))
    await _follow(session, frame, stream, conversation)


async def unsubscribe(session: LiveSession, frame: Unsubscribe) -> None:
    """Follow it no more; not following it is fine."""
    if frame.stream != INBOX:
        _parse(frame.stream)
    _let_go(session, frame.stream)
    session.tell(Unsubscribed(stream=frame.stream, code=REQUESTED))


async def _follow_inbox(session: LiveSession) -> None:
    _let_go(session, INBOX)
    session.inbox = InboxFollower(session.actor, session.connection.outbox)
    try:
        await session.gateway.inbox.follow(session.inbox)
    except BaseException:
        session.inbox = None
        raise


async def _follow(session: LiveSession, frame: Subscribe, stream: Stream, conversation: ConversationId) -> None:
    """Join first, so that nothing happens unheard while the right is checked."""
    use_cases, hub = session.gateway.use_cases, session.gateway.hub
    subscription = Subscription(
        identity=session.identity,
        stream=stream,
        conversation=conversation,
        name=frame.stream,
        outbox=session.connection.outbox,
        replay=use_cases.follow_stream.replay,
        ended=session.unfollowed,
    )
    session.subscriptions[frame.stream] = subscription
    hub.join(subscription)
    kind = FollowStaff if stream is Stream.STAFF else FollowConversation
    try:
        following = await use_cases.follow_stream(kind(actor=session.actor, conversation=conversation))
    except BaseException:
        subscription.end()
        raise
    if not subscription.over:
        _begin(session, frame, subscription, following)


def _begin(session: LiveSession, frame: Subscribe, subscription: Subscription, following: Following) -> None:
    seq, first = following.seq, following.visible_from
    subscription.glass, subscription.first = following.glass, first
    if following.glass in session.glasses_over:
        subscription.end(GLASS_OVER)
        return
    after = seq if frame.after is None else max(frame.after, first - 1)
    out_of_range = frame.after is not None and (frame.after < 0 or frame.after > seq)
    if out_of_range or seq - after > FURTHEST:
        subscription.end()
        session.tell(Reset(stream=frame.stream, seq=seq))
        return
    people = following.participants
    session.gateway.hub.is_attended_by(subscription.conversation, {one.identity for one in people})
    for one in people:
        if one.identity == session.identity:
            session.gateway.deliveries.known(subscription.conversation, one.identity, one.delivered_seq)
    session.tell(
        Subscribed(
            stream=frame.stream,
            seq=seq,
            from_=first,
            participants=[participant_out(one) for one in people],
        )
    )
    subscription.begin(after=after, seq=seq)


def _let_go(session: LiveSession, name: str) -> None:
    if name == INBOX:
        session.drop_inbox()
    elif (subscription := session.subscriptions.get(name)) is not None:
        subscription.end()
    session.connection.outbox.drop(name)


def _parse(name: str) -> tuple[Stream, ConversationId]:
    kind, _, id = name.partition(":")
    if kind not in {Stream.CONVERSATION, Stream.STAFF}:
        raise Invalid.at("/stream", "unknown")
    return Stream(kind), conversation_in_path(id)
