"""Issue a single-use code to a member of staff whom the organisation's issuer has signed in."""

from typing import ClassVar

from attrs import field, frozen

from application.access.sign_in_code import LIFE, code_digest
from application.access.start_session import known_or_new
from application.command import Command
from application.ports.clock import Clock, Fingerprints, Ids
from application.ports.records import SignInCode
from application.ports.tokens import PlatformClaims
from application.ports.unit_of_work import UnitOfWorkFactory, decided_again
from domain.access import Action, Actor
from domain.audit import AuditRecord
from domain.errors import Forbidden, SecondFactorRequired
from domain.ids import AuditId, Identity
from domain.person import Person, Role


@frozen(kw_only=True)
class IssueStaffCode(Command):
    """A code for the person of `claims`. `actor` is nobody yet: it carries the address and the request."""

    action: ClassVar[Action] = Action.ISSUE_CODE

    claims: PlatformClaims = field(repr=False)

    @property
    def object(self) -> str:
        return "session"


@frozen(kw_only=True)
class StaffCode:
    """The code, and what its holder must name at `/token`."""

    code: str = field(repr=False)
    identity: Identity
    role: Role


@frozen(kw_only=True)
class IssueStaffCodeHandler:
    """Know or register the person, and keep the code's digest.

    With `strong_only` a sign-in by a single factor is not enough.
    """

    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids
    fingerprints: Fingerprints
    strong_only: bool = False

    @decided_again
    async def __call__(self, command: IssueStaffCode) -> StaffCode:
        """Raises `Forbidden` for who is no active member of staff, `SecondFactorRequired` for too weak a sign-in."""
        role = _role(command.claims)
        if self.strong_only and not command.claims.strong:
            raise SecondFactorRequired("the sign-in used a single factor")
        code = self.ids.new()
        async with self.uow() as uow:
            person = await known_or_new(uow, command.claims.subject, role, command.claims.name)
            if not person.active:
                raise Forbidden("no longer active")
            uow.codes.add(
                SignInCode(
                    digest=code_digest(self.fingerprints, code),
                    identity=person.identity,
                    role=person.role,
                    proven_at=command.claims.proven_at,
                    expires_at=self.clock.now() + LIFE,
                )
            )
            uow.audit.add(self._record(command, person))
            await uow.commit()
        return StaffCode(code=code, identity=person.identity, role=person.role)

    def _record(self, command: IssueStaffCode, person: Person) -> AuditRecord:
        return AuditRecord(
            id=AuditId(self.ids.new()),
            at=self.clock.now(),
            actor=Actor(
                identity=person.identity,
                role=person.role,
                address=command.actor.address,
                request_id=command.actor.request_id,
            ),
            action=command.action,
            object=command.object,
        )


def _role(claims: PlatformClaims) -> Role:
    role = next((one for one in Role if one == claims.user_type), None)
    if role is None or not role.has_staff_pages:
        raise Forbidden("the staff pages are for staff")
    return role
