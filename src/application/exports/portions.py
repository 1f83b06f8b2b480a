"""Reading a conversation portion by portion, as its documents hold it."""

from collections.abc import Sequence

from attrs import evolve, frozen

from application.exports.held import is_held
from application.exports.past import with_past, withheld_files
from application.ports.exports import Portion, Speaker
from application.ports.readers import TimelineReader
from application.ports.unit_of_work import UnitOfWork
from application.retention.expiry import Expiry
from application.views import CardView, MessageView
from domain.attachment import Attachment
from domain.cards import public_facts
from domain.conversation import Conversation
from domain.export import Authority, Export
from domain.ids import Identity, identity_key

MESSAGES = 500
"""How many messages a document holds at most."""
LETTERS = 200_000
"""About how many characters of texts: pages in scripts that are shaped take a minute of processor time for these."""


@frozen
class Read:
    """A portion of messages that are of the export, how far was looked, and whether that is the end."""

    portion: Portion
    upto: int
    ended: bool
    whole: bool
    """Whether it is for the record: all that is still there."""
    files: tuple[Attachment, ...] = ()
    """Those whose contents go with it, because they can not be opened in the chat any more."""


async def read_portion(
    uow: UnitOfWork,
    timeline: TimelineReader,
    expiry: Expiry,
    export: Export,
    conversation: Conversation,
    visible_from: int,
) -> Read:
    """The next messages; those outside the period, or younger than the export, are left out.

    Of what is beyond its time, was corrected or taken back an operator gets what is still on record, because a legal
    hold may keep it for them; who has broken the glass gets it while a hold does.
    """
    whole = await _is_whole(uow, export.authority, conversation)
    after = export.seq if export.at == conversation.id and export.seq is not None else 0
    found = await timeline.messages(
        conversation.id, visible_from=visible_from, after=after, before=None, limit=MESSAGES
    )
    page = _of_one_document(found)
    covered = (one for one in page if export.covers(one.created_at))
    messages = tuple(_for_everybody(expiry.exported(one, whole=whole)) for one in covered)
    if whole:
        messages = await with_past(uow, messages)
    portion = Portion(
        export=export.id,
        conversation=conversation.id,
        topic=conversation.friendly_name if whole else expiry.topic(conversation.friendly_name, conversation.closed_at),
        patient=conversation.patient,
        status=conversation.status,
        disposition=conversation.disposition,
        opened_at=conversation.created_at,
        closed_at=conversation.closed_at,
        people=await _people(uow, conversation, messages),
        scope=export.scope,
        as_of=export.asked_at,
        part=export.part + 1 if after else 1,
        messages=messages,
    )
    ended = len(found) < MESSAGES and len(page) == len(found)
    files = await withheld_files(uow, messages) if whole else ()
    return Read(portion, conversation.last_seq if ended else page[-1].seq, ended, whole, files)


def _of_one_document(found: Sequence[MessageView]) -> Sequence[MessageView]:
    """The first ones, up to the one with which there are letters enough."""
    letters = 0
    for number, one in enumerate(found, start=1):
        letters += len(one.body or "")
        if letters >= LETTERS:
            return found[:number]
    return found


def _for_everybody(one: MessageView) -> MessageView:
    """The message without what of its card is the team's alone: like staff notes that is in no export."""
    if one.card is None:
        return one
    card = one.card.card
    return evolve(one, card=CardView(card=evolve(card, facts=public_facts(card))))


async def _is_whole(uow: UnitOfWork, authority: Authority, conversation: Conversation) -> bool:
    if authority is Authority.EMERGENCY:
        return await is_held(uow, conversation)
    return authority is Authority.OPERATOR


async def _people(
    uow: UnitOfWork, conversation: Conversation, messages: tuple[MessageView, ...]
) -> dict[Identity, Speaker]:
    named = {conversation.patient, *conversation.participants, *conversation.former, *(one.author for one in messages)}
    known = await uow.people.find(sorted(named))
    found = {identity: known.get(identity_key(identity)) for identity in sorted(named)}
    return {
        identity: Speaker(identity=identity, name=person.name, role=person.role)
        for identity, person in found.items()
        if person is not None
    }
