"""Whether somebody may fetch what was made for them: by the same right as when it was made."""

from collections.abc import Mapping, Sequence

from application.exports.ask_export import ExportConversation
from application.gate import Gate
from application.ports.unit_of_work import UnitOfWork
from domain.access import Actor
from domain.break_glass import BreakGlass
from domain.errors import Forbidden
from domain.export import Authority, Export, ExportedFile
from domain.ids import ConversationId


async def still_allowed(
    gate: Gate, uow: UnitOfWork, actor: Actor, export: Export, files: Sequence[ExportedFile]
) -> BreakGlass | None:
    """Raise unless the actor may read all that is in it now; return the use of break-glass by which they may.

    What was made in an emergency is not fetched outside of one: it may hold more than a member is shown. Nor is
    what was said before somebody joined for the second time, if they were not given the past.
    """
    if actor.role is not export.role:
        raise Forbidden("it was made for another role")
    glass = await _glass(gate, uow, actor, export) if export.authority is Authority.EMERGENCY else None
    for conversation, first in _beginnings(files).items():
        look = await gate.look(uow, ExportConversation(actor=actor, conversation=conversation))
        if first and first < look.visible_from(actor.identity):
            raise Forbidden("it holds what is not theirs any more")
        if glass is not None and not glass.opens(look.conversation.patient, conversation, gate.clock.now()):
            raise Forbidden("the glass was broken for something else")
    return glass


async def _glass(gate: Gate, uow: UnitOfWork, actor: Actor, export: Export) -> BreakGlass:
    glass = await uow.glasses.latest_of(actor.identity)
    if glass is None or not glass.lasts_at(gate.clock.now()):
        raise Forbidden("the emergency is over")
    if export.scope.patient is not None and (glass.patient, glass.conversation) != (export.scope.patient, None):
        raise Forbidden("the glass was broken for something else")
    return glass


def _beginnings(files: Sequence[ExportedFile]) -> Mapping[ConversationId, int]:
    """The first message of each conversation that is in it; 0 where there is none."""
    found: dict[ConversationId, int] = {}
    for file in files:
        if file.conversation is not None:
            earlier = found.get(file.conversation, 0)
            found[file.conversation] = min(earlier or file.first_seq, file.first_seq or earlier)
    return dict(sorted(found.items()))
