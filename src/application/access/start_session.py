"""Sign in: prove who one is, and begin a session."""

from datetime import datetime
from typing import ClassVar

from attrs import evolve, field, frozen

from application.access.issue_token import IssuedToken, TokenDesk
from application.access.sign_in_code import code_digest
from application.access.watch_sign_ins import SignInWatch
from application.command import Command
from application.ports.clock import Clock, Fingerprints, Ids
from application.ports.tokens import PlatformTokens
from application.ports.unit_of_work import (
    AlreadyDone,
    RequestKey,
    UnitOfWork,
    UnitOfWorkFactory,
    decided_again,
)
from domain.access import Actor
from domain.audit import AuditRecord, Deed
from domain.device import UNKNOWN, Device
from domain.errors import Forbidden, IdentityMismatch, Invalid, InvalidToken, NotFound, SecondFactorRequired
from domain.ids import AuditId, Identity, SessionId, identity_key
from domain.person import Person, Role
from domain.session import Session, SessionPolicy

NEW_DEVICE = "new-device"
"""What the audit says of a sign-in on a device of a kind that the person had not used before."""


@frozen
class PlatformToken:
    """The platform's JWT."""

    text: str = field(repr=False)


@frozen
class Code:
    """A single-use code, as a host page got it."""

    text: str = field(repr=False)


@frozen(kw_only=True)
class StartSession(Command):
    """Sign in as `identity` in `role`, which must be what `proof` proves.

    No proof at all is enough only where the door is open (the demo). `actor` is nobody yet: it
    carries the address and the request for the audit.
    """

    action: ClassVar[Deed] = Deed.SIGN_IN

    identity: str
    role: Role
    proof: PlatformToken | Code | None = field(repr=False)
    device: Device = UNKNOWN
    request: RequestKey | None = None

    @property
    def object(self) -> str:
        return "session"


@frozen(kw_only=True)
class Started:
    """The token of the new session, and whether an earlier request began it."""

    token: IssuedToken = field(repr=False)
    replayed: bool = False


@frozen(kw_only=True)
class StartSessionHandler:
    """Verify the proof, know or register the person, begin the session."""

    uow: UnitOfWorkFactory
    platform: PlatformTokens
    desk: TokenDesk
    policy: SessionPolicy
    clock: Clock
    ids: Ids
    fingerprints: Fingerprints
    watch: SignInWatch
    open_door: bool = False
    strong_only: bool = False
    """Whether staff must have signed in with more than one factor."""

    @decided_again
    async def __call__(self, command: StartSession) -> Started:
        """Raises `InvalidToken`, `IdentityMismatch`, `SecondFactorRequired`, or `Forbidden` for who is not active."""
        try:
            return await self._start(command)
        except (InvalidToken, Forbidden):
            self.watch.failed(command.identity, command.actor.address)
            raise

    async def _start(self, command: StartSession) -> Started:
        try:
            async with self.uow(command.request) as uow:
                person, proven_at = await self._person(uow, command)
                if not person.active:
                    raise Forbidden("no longer active")
                session = Session.start(
                    id=SessionId(self.ids.new()),
                    identity=person.identity,
                    role=person.role,
                    at=self.clock.now(),
                    policy=self.policy,
                    proven_at=proven_at,
                    device=command.device,
                )
                new_device = await uow.sessions.is_new_device(person.identity, command.device)
                uow.sessions.add(session)
                self._record(uow, command, session, NEW_DEVICE if new_device else None)
                await uow.commit(made=session.id)
                if new_device and person.role.has_staff_pages:
                    self.watch.new_device()
                return Started(token=await self.desk.issue(uow, session))
        except AlreadyDone as done:
            return await self._again(SessionId(done.made))

    async def _again(self, id: SessionId) -> Started:
        async with self.uow() as uow:
            session = await uow.sessions.get(id)
            if session.over(self.clock.now(), self.policy):
                raise InvalidToken("the session is over")
            return Started(token=await self.desk.issue(uow, session), replayed=True)

    async def _person(self, uow: UnitOfWork, command: StartSession) -> tuple[Person, datetime]:
        """Who it is, and when they proved it."""
        match command.proof:
            case PlatformToken(text):
                return await self._from_platform(uow, command, text)
            case Code(text):
                return await self._from_code(uow, command, text)
            case None if self.open_door:
                return await known_or_new(uow, command.identity, command.role, None), self.clock.now()
            case None:
                raise InvalidToken("nothing proves who this is")

    async def _from_platform(self, uow: UnitOfWork, command: StartSession, token: str) -> tuple[Person, datetime]:
        claims = await self.platform.verify(token)
        same = identity_key(claims.subject) == identity_key(command.identity)
        if not same or claims.user_type != command.role:
            raise IdentityMismatch("the token proves somebody else")
        if self.strong_only and command.role.has_staff_pages and not claims.strong:
            raise SecondFactorRequired("the sign-in used a single factor")
        return await known_or_new(uow, claims.subject, command.role, claims.name), claims.proven_at

    async def _from_code(self, uow: UnitOfWork, command: StartSession, code: str) -> tuple[Person, datetime]:
        digest = code_digest(self.fingerprints, code)
        known = await uow.codes.get(digest)
        now = self.clock.now()
        if known is None or now >= known.expires_at:
            raise InvalidToken("the code is unknown, used or expired")
        same = identity_key(known.identity) == identity_key(command.identity)
        if not same or known.role is not command.role:
            raise IdentityMismatch("the code stands for somebody else")
        uow.codes.use(digest, now)
        return await uow.people.get(known.identity), known.proven_at

    def _record(self, uow: UnitOfWork, command: StartSession, session: Session, reason: str | None) -> None:
        actor = Actor(
            identity=session.identity,
            role=session.role,
            session=session.id,
            address=command.actor.address,
            request_id=command.actor.request_id,
        )
        uow.audit.add(
            AuditRecord(
                id=AuditId(self.ids.new()),
                at=self.clock.now(),
                actor=actor,
                action=command.action,
                object=command.object,
                reason=reason,
            )
        )


async def known_or_new(uow: UnitOfWork, identity: str, role: Role, name: str | None) -> Person:
    """The person of that identity, new to us or known in that role; else `IdentityMismatch`."""
    try:
        person = await uow.people.get(identity)
    except NotFound:
        person = _named(Person(identity=Identity(identity), role=role, name=identity), name)
        uow.people.save(person)
        return person
    if person.role is not role:
        raise IdentityMismatch("known in another role")
    renamed = _named(person, name)
    if renamed != person:
        uow.people.save(renamed)
    return renamed


def _named(person: Person, claimed: str | None) -> Person:
    """The person under the name that the platform claims; a claim that can not be a name is passed over."""
    if claimed is None:
        return person
    try:
        return evolve(person, name=claimed)
    except Invalid:
        return person
