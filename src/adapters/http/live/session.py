"""A signed-in socket: what it follows, its token, and the watch over it."""

from datetime import datetime
from typing import Any

import structlog
from attrs import define, evolve, field

from adapters.http.live.connection import Connection
from adapters.http.live.gateway import Gateway
from adapters.http.live.inbox import InboxFollower
from adapters.http.live.outbox import OVERLOADED
from adapters.http.live.replies import (
    INBOX,
    PING,
    Ack,
    AuthExpiring,
    Outbound,
    Refreshed,
    Written,
    control,
)
from adapters.http.live.subscription import Subscription
from adapters.http.live.watch import Watch
from application.access.admission import Pass
from domain.access import Actor
from domain.credential import Surface
from domain.errors import Unauthenticated
from domain.ids import BreakGlassId, Identity, SessionId
from domain.person import Role

log = structlog.get_logger(__name__)

SIGNED_OUT, TIMED_OUT = 4401, 4408
GLASS_OVER = "break-glass-over"


@define(eq=False)
class LiveSession:
    """One person at one socket."""

    gateway: Gateway
    connection: Connection
    admitted: Pass
    token: str = field(repr=False)
    subscriptions: dict[str, Subscription] = field(factory=dict, init=False, repr=False)
    inbox: InboxFollower | None = field(default=None, init=False, repr=False)
    typed: dict[str, float] = field(factory=dict, init=False, repr=False)
    """When the person was last shown typing, by conversation."""
    glasses_over: frozenset[BreakGlassId] = field(default=frozenset(), init=False, repr=False)
    """Uses of break-glass that ended while the socket was there."""
    watch: Watch = field(init=False, repr=False)
    _acted: datetime = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._acted = self.gateway.edge.clock.now()
        self.connection.outbox.lagged = self._lagged
        self.connection.outbox.written = self._written
        self.watch = Watch(
            scheduler=self.gateway.scheduler,
            clock=self.gateway.edge.clock,
            expires_at=self.admitted.grant.expires_at,
            watched=self,
        )

    @property
    def actor(self) -> Actor:
        """Who acts through this socket."""
        return self.admitted.actor

    @property
    def identity(self) -> Identity:
        """Whose socket it is."""
        return self.admitted.actor.identity

    @property
    def session(self) -> SessionId:
        """The session that it stands on."""
        return self.admitted.grant.session

    def tell(self, frame: Outbound) -> None:
        """Send this socket an answer."""
        self.connection.outbox.put(control(frame))

    def acknowledge(self, id: str, result: Any) -> None:
        """Say that it is done, and durable."""
        self.connection.outbox.put(control(Ack(id=id, result=result)))

    def close(self, code: int) -> None:
        """Close the socket; the first code stands."""
        self.connection.close(code)

    def acted(self) -> None:
        """A person did something: the session stays awake."""
        self._acted = self.gateway.edge.clock.now()
        self.gateway.use_cases.admission.touch(self.session)

    def drop_inbox(self) -> None:
        """Follow the inbox no more."""
        if self.inbox is not None:
            self.gateway.inbox.leave(self.inbox)
            self.inbox = None

    def unfollowed(self, subscription: Subscription) -> None:
        """A subscription is over."""
        self.gateway.hub.leave(subscription)
        if self.subscriptions.get(subscription.name) is subscription:
            del self.subscriptions[subscription.name]

    def end_emergency(self, glass: BreakGlassId) -> None:
        """A use of break-glass is over: what is followed through it ends."""
        self.glasses_over |= {glass}
        for subscription in tuple(self.subscriptions.values()):
            if subscription.glass == glass:
                subscription.end(GLASS_OVER)

    async def renew(self, token: str) -> None:
        """Go on with a newer token of the same person and session; anything else ends the socket."""
        try:
            renewed = await self.gateway.use_cases.admission.admit(token, human=False)
        except Unauthenticated as error:
            self._refused(error)
            self.close(SIGNED_OUT)
            return
        grant = renewed.grant
        if grant.session != self.session or renewed.actor.identity != self.identity:
            self._refused(None)
            self.close(SIGNED_OUT)
            return
        self.token = token
        actor = evolve(renewed.actor, address=self.actor.address, request_id=self.actor.request_id)
        self.admitted = evolve(renewed, actor=actor)
        self.watch.renew(grant.expires_at)
        self.tell(Refreshed(expires_at=grant.expires_at))

    def _refused(self, error: Unauthenticated | None) -> None:
        self.gateway.use_cases.refused_credentials.note_of(self.actor, Surface.SOCKET, error)

    def leave(self) -> None:
        """Follow nothing more; nobody passes anything to this socket from here on."""
        self.watch.stop()
        self.gateway.hub.depart(self)
        self.drop_inbox()
        for subscription in tuple(self.subscriptions.values()):
            subscription.end()

    def _lagged(self, stream: str) -> None:
        if stream == INBOX:
            self.drop_inbox()
        elif (subscription := self.subscriptions.get(stream)) is not None:
            subscription.end()

    def _written(self, frame: Written) -> None:
        """Something said went out: others' new messages are delivered now, and the audit is told who got it.

        Nobody is told of a delivery by break-glass, and patients' own looks are not followed up.
        """
        if frame.author == self.identity:
            return
        subscription = self.subscriptions.get(frame.stream)
        if frame.author is not None and (subscription is None or subscription.glass is None):
            self.gateway.deliveries.note(frame.conversation, self.identity, frame.seq, frame.author)
        if subscription is not None and self.actor.role is not Role.PATIENT:
            self._got(subscription, frame.seq)

    def _got(self, subscription: Subscription, seq: int) -> None:
        span = subscription.span
        if span is not None and not span.told:
            span.reach(seq)  # nothing is left out in between: a stream has no gaps
        else:
            subscription.span = self.gateway.received.begin(
                self.actor, subscription.stream, subscription.conversation, subscription.glass, seq
            )

    # What the watch asks and tells

    def idle_at(self) -> datetime | None:
        """When the session falls asleep; a service's does not."""
        if self.actor.role is Role.SERVICE:
            return None
        known = self.gateway.use_cases.admission.idle_at(self.session)
        return known or self._acted + self.gateway.edge.sessions.idle

    def ping(self) -> None:
        """Ask the client for a sign of life."""
        self.connection.outbox.put(PING)

    def dead(self) -> None:
        """Nothing was heard for too long."""
        self.close(TIMED_OUT)

    def expiring(self, deadline: datetime) -> None:
        """The token ends soon."""
        self.tell(AuthExpiring(deadline=deadline))

    def expired(self) -> None:
        """It has ended."""
        self.close(SIGNED_OUT)

    def sleepy(self) -> None:
        """The session seems idle."""
        self.gateway.background.spawn(self._check_idle())

    async def _check_idle(self) -> None:
        """The person may have been active elsewhere: the record decides."""
        admission = self.gateway.use_cases.admission
        admission.forget(self.session)
        try:
            await admission.admit(self.token, human=False)
        except Unauthenticated:
            self.close(TIMED_OUT)
        except Exception as error:
            # Nobody knows: to say that it is idle would lock who is there. Who comes again is asked anew.
            log.error("live.idle_check_failed", error=type(error).__name__)
            self.close(OVERLOADED)
        else:
            self._acted = self.gateway.edge.clock.now()
            self.watch.again()
