"""Ask for an export: whether one may is decided now, and again with every step of its making."""

from typing import ClassVar

from attrs import evolve, frozen

from application.command import Command, ConversationCommand, conversation_object, person_object
from application.gate import Gate
from application.ports.clock import Clock, Ids
from application.ports.readers import ConversationIndex
from application.ports.unit_of_work import Made, RequestKey, UnitOfWork, UnitOfWorkFactory, decided_again, once
from application.running import AGAIN
from domain.access import CLOCKWORK, Action
from domain.errors import Forbidden, NotFound, TooMany
from domain.export import AT_ONCE, Authority, Export, ExportForm, ExportPolicy, ExportScope
from domain.ids import ExportId, Identity, identity_key
from domain.person import Role


def scope_object(scope: ExportScope) -> str:
    """What the audit names as the object of an export."""
    if scope.conversation is not None:
        return conversation_object(scope.conversation)
    return "clinic" if scope.patient is None else person_object(scope.patient)


@frozen(kw_only=True)
class ExportConversation(ConversationCommand):
    """One conversation goes into an export."""

    action: ClassVar[Action] = Action.EXPORT


@frozen(kw_only=True)
class AskExport(Command):
    """What to export, and as what."""

    action: ClassVar[Action] = Action.ASK_EXPORT

    scope: ExportScope
    form: ExportForm
    request: RequestKey | None = None

    @property
    def object(self) -> str:
        return scope_object(self.scope)


@frozen(kw_only=True)
class AskExportHandler:
    """Let it be made, beside at most one other of the same person."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids
    index: ConversationIndex
    policy: ExportPolicy

    @once
    async def __call__(self, command: AskExport) -> Made:
        command.scope.check()
        async with self.uow(command.request) as uow:
            scope, authority = await self._allowed(uow, command)
            export = await _begin(uow, command, scope, authority, self)
            self.gate.record(uow, command, reason=command.form)
            await uow.commit(made=export.id)
        return Made(id=export.id)

    async def _allowed(self, uow: UnitOfWork, command: AskExport) -> tuple[ExportScope, Authority]:
        scope = command.scope
        if scope.conversation is not None:
            look = await self.gate.look(uow, ExportConversation(actor=command.actor, conversation=scope.conversation))
            return scope, Authority.EMERGENCY if look.glass else Authority.MEMBER
        if scope.patient is None:
            await self.gate.clinic(uow, command)
            return scope, Authority.MEMBER
        return await self._of_patient(uow, command, scope.patient)

    async def _of_patient(
        self, uow: UnitOfWork, command: AskExport, patient: Identity
    ) -> tuple[ExportScope, Authority]:
        known = (await uow.people.find([patient])).get(identity_key(patient))
        scope = evolve(command.scope, patient=known.identity if known else patient)
        if await self._broken_for(uow, command, scope):
            return scope, Authority.EMERGENCY
        await self.gate.clinic(uow, command)
        actor, own = command.actor, identity_key(command.actor.identity) == identity_key(patient)
        takes_part = await self.index.ids(member=actor.identity, patient=scope.patient, limit=1)
        if not takes_part and not (own and actor.role is Role.PATIENT):
            raise NotFound("person")
        return scope, Authority.MEMBER

    async def _broken_for(self, uow: UnitOfWork, command: AskExport, scope: ExportScope) -> bool:
        """Whether the asker has broken the glass for this patient, not for one conversation only."""
        for id in await self.index.ids(patient=scope.patient, newest_first=True, limit=1):
            try:
                look = await self.gate.look(uow, ExportConversation(actor=command.actor, conversation=id))
            except (Forbidden, NotFound):
                return False
            return look.glass is not None and look.glass.conversation is None
        return False


@frozen(kw_only=True)
class AskAsOperator:
    """An export by who holds the record and its keys: everything in the scope, on the audit like any other."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids
    policy: ExportPolicy

    @decided_again
    async def __call__(self, scope: ExportScope, form: ExportForm) -> ExportId:
        scope.check()
        command = AskExport(actor=CLOCKWORK, scope=scope, form=form)
        async with self.uow() as uow:
            if scope.patient is not None:
                scope = evolve(scope, patient=(await uow.people.get(scope.patient)).identity)
            if scope.conversation is not None:
                await uow.conversations.get(scope.conversation)
            export = await _begin(uow, command, scope, Authority.OPERATOR, self)
            self.gate.record(uow, command, reason=form)
            await uow.commit()
        return export.id


async def _begin(
    uow: UnitOfWork,
    command: AskExport,
    scope: ExportScope,
    authority: Authority,
    desk: AskExportHandler | AskAsOperator,
) -> Export:
    actor, now = command.actor, desk.clock.now()
    free = sorted(set(range(AT_ONCE)) - await uow.exports.slots(actor.identity))
    if not free:
        raise TooMany(AGAIN)
    export = Export(
        id=ExportId(desk.ids.new()),
        asker=actor.identity,
        role=actor.role,
        session=actor.session,
        authority=authority,
        scope=scope,
        form=command.form,
        slot=free[0],
        asked_at=now,
        expires_at=now + desk.policy.longest + desk.policy.kept,
        due_at=now,
    )
    uow.exports.add(export)
    return export
