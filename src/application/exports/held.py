"""What of an export a legal hold keeps."""

from collections.abc import Sequence

from application.ports.unit_of_work import UnitOfWork
from domain.conversation import Conversation
from domain.errors import NotFound
from domain.export import ExportedFile
from domain.ids import ConversationId
from domain.legal_hold import LegalHold

_PAGE = 200


async def held_conversations(uow: UnitOfWork, files: Sequence[ExportedFile]) -> frozenset[ConversationId]:
    """Those conversations of these documents that are on hold now."""
    standing = await _standing(uow)
    if not standing:
        return frozenset()
    ids = {file.conversation for file in files if file.conversation is not None}
    return frozenset([id for id in sorted(ids) if await _is_among(uow, id, standing)])


async def is_held(uow: UnitOfWork, conversation: Conversation) -> bool:
    """Whether a conversation is on hold now."""
    return any(hold.holds(conversation.patient, conversation.id) for hold in await _standing(uow))


async def _is_among(uow: UnitOfWork, id: ConversationId, standing: Sequence[LegalHold]) -> bool:
    try:
        patient = (await uow.conversations.get(id)).patient
    except NotFound:
        return False
    return any(hold.holds(patient, id) for hold in standing)


async def _standing(uow: UnitOfWork) -> list[LegalHold]:
    page = await uow.holds.page(standing=True, after=None, limit=_PAGE)
    found = list(page.items)
    while page.next is not None:
        page = await uow.holds.page(standing=True, after=page.next, limit=_PAGE)
        found += page.items
    return found
