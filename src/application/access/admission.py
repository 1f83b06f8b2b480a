"""Admission: from a token to the person who acts, at the cost of a look-up in memory."""

import hashlib
from collections import OrderedDict
from datetime import datetime, timedelta

from attrs import define, field, frozen

from application.ports.channel import Channel, SessionEnded, Signal
from application.ports.clock import Clock
from application.ports.tokens import SessionGrant, SessionTokens
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import Actor
from domain.errors import InvalidToken, NotFound, SessionOver
from domain.ids import SessionId
from domain.person import Person, Role
from domain.session import Session, SessionPolicy

FRESH = timedelta(seconds=30)
"""How long a session is believed without looking at the record again."""
_REMEMBERED = 20_000


@frozen(kw_only=True)
class Pass:
    """Who was admitted, and until when their token counts."""

    actor: Actor
    grant: SessionGrant
    session_ends_by: datetime


@define
class _Known:
    session: Session
    actor: Actor
    looked_at: datetime


@define(kw_only=True)
class Admission:
    """Checks session tokens. Signatures are verified once a token, sessions looked up now and then.

    `pool` is the one pool of all providers who have none of their own, where there is such a pool.
    """

    uow: UnitOfWorkFactory
    tokens: SessionTokens
    policy: SessionPolicy
    clock: Clock
    channel: Channel
    pool: str | None = None
    _grants: OrderedDict[bytes, SessionGrant] = field(factory=OrderedDict, init=False, repr=False)
    _sessions: OrderedDict[SessionId, _Known] = field(factory=OrderedDict, init=False, repr=False)
    _active: dict[SessionId, datetime] = field(factory=dict, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self.channel.listen(self._heed)

    async def admit(self, token: str, *, human: bool) -> Pass:
        """Return who holds the token, or raise `InvalidToken`. Only a human act keeps a session awake."""
        now = self.clock.now()
        grant = self._grant(token, now)
        known = await self._known(grant, now)
        try:
            known.session.check_token(grant.generation, now, self.policy)
        except InvalidToken:
            self.forget(grant.session)
            raise
        if human:
            self.touch(grant.session)
        return Pass(actor=known.actor, grant=grant, session_ends_by=known.session.ends_by)

    def touch(self, session: SessionId) -> None:
        """Note a human act of an admitted session."""
        now = self.clock.now()
        self._active[session] = now
        if known := self._sessions.get(session):
            known.session.last_active_at = now

    def idle_at(self, session: SessionId) -> datetime | None:
        """When the session falls asleep if nothing is done; `None` if it is not known here."""
        known = self._sessions.get(session)
        return None if known is None else known.session.last_active_at + self.policy.idle

    def last_active(self, session: SessionId) -> datetime | None:
        """The last human act seen here, on record or not yet."""
        known = self._sessions.get(session)
        seen = [self._active.get(session), known.session.last_active_at if known else None]
        return max((at for at in seen if at is not None), default=None)

    def forget(self, session: SessionId) -> None:
        """Look at the record again before believing the session."""
        self._sessions.pop(session, None)

    async def flush(self) -> None:
        """Keep the activity seen since the last time."""
        if not self._active:
            return
        activity = dict(self._active)
        async with self.uow() as uow:
            uow.sessions.touch(activity)
            await uow.commit()
        # Only now: whoever looks a session up meanwhile must not find it asleep.
        for session, at in activity.items():
            if self._active.get(session) == at:
                del self._active[session]

    def _heed(self, signal: Signal) -> None:
        """Believe no session that is told to be over."""
        if isinstance(signal, SessionEnded):
            self.forget(signal.session)

    def _grant(self, token: str, now: datetime) -> SessionGrant:
        digest = hashlib.sha256(token.encode(errors="replace")).digest()
        grant = self._grants.get(digest)
        if grant is None:
            grant = self.tokens.read(token, now)
            self._grants[digest] = grant
            if len(self._grants) > _REMEMBERED:
                self._grants.popitem(last=False)
        if now >= grant.expires_at:
            self._grants.pop(digest, None)
            raise SessionOver("the token expired")
        return grant

    async def _known(self, grant: SessionGrant, now: datetime) -> _Known:
        known = self._sessions.get(grant.session)
        if known is None or now >= known.looked_at + FRESH or grant.generation > known.session.generation:
            known = await self._look_up(grant, now)
        return known

    def _pools_of(self, person: Person) -> frozenset[str]:
        if person.pools or self.pool is None or person.role is not Role.PROVIDER:
            return person.pools
        return frozenset({self.pool})

    async def _look_up(self, grant: SessionGrant, now: datetime) -> _Known:
        async with self.uow() as uow:
            try:
                session = await uow.sessions.get(grant.session)
                person = await uow.people.get(grant.identity)
            except NotFound:
                raise SessionOver("no such session") from None
        if not person.active or person.role is not grant.role:
            raise SessionOver("the person changed")
        if seen := self._active.get(session.id):
            session.last_active_at = max(seen, session.last_active_at)
        actor = Actor(identity=person.identity, role=person.role, session=session.id, pools=self._pools_of(person))
        known = _Known(session, actor, now)
        self._sessions[session.id] = known
        if len(self._sessions) > _REMEMBERED:
            self._sessions.popitem(last=False)
        return known
