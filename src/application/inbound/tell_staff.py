"""Tell the team what was not taken over from the messaging provider, did not come from there, or is not taken there."""

import hashlib
from collections.abc import Mapping

from attrs import field, frozen

from application.inbound.hear_member import PATIENT_WENT
from application.inbound.refusal import FAILED, NO_CONSENT, NOT_A_MEMBER, SOMEBODY_ELSE, UNREADABLE
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import FOR_GOOD, AlreadyDone, RequestKey, UnitOfWorkFactory, decided_again
from domain.errors import CareRelationEnded, EditWindowOver
from domain.ids import SYSTEM, ConversationId, NoteId
from domain.note import StaffNote

_ASIDE = "Something that was written at the messaging provider's own client was set aside, unread: "
_WHY: Mapping[str, str] = {
    NOT_A_MEMBER: "its writer does not take part here.",
    NO_CONSENT: "the patient's consent is not in force. It is taken over when they consent.",
    FAILED: "taking it over failed here. Ask its writer; who runs this server can have it tried again.",
    UNREADABLE: "what the provider told of it could not be read here. Ask its writer.",
    SOMEBODY_ELSE: "it changes what somebody else wrote.",
    CareRelationEnded.code: "the care relation has ended.",
    EditWindowOver.code: "the time for changes is over. Here the message still says what it said.",
}
_OTHER = "the rules here do not allow it."
FILE_LOST = "file-lost"
_FILE_LOST = (
    "A file that was sent at the messaging provider's own client could not be fetched from there, and is not here. "
    "Ask for it to be sent again."
)
FILE_NOT_TAKEN = "file-not-taken"
_FILE_NOT_TAKEN = (
    "A file of this conversation was refused by the messaging provider: it is here, and is missing at the provider's "
    "own clients. Who runs this server can have it tried again."
)
PATIENT_LEFT_OUT, MEMBER_LEFT_OUT = "patient-left-out", "member-left-out"
_LEFT_OUT = (
    "is not let into it at the messaging provider's own client, which takes no more people in it, or no more "
    "conversations of theirs. They see nothing of it there; here they take part. Who runs this server is told, too."
)
NOT_DELIVERED = "not-delivered"
_NOT_DELIVERED = (
    "A message of this conversation did not reach somebody who takes part in it by text message: the messaging "
    "provider could not deliver it to their number. Reach them another way, with what is written after it, too: "
    "there is no further note until a message reaches that number, or comes from it, again."
)
_PATIENT_WENT = "The patient left the conversation at the messaging provider's own client. Here they still take part."


_PLAIN: Mapping[str, str] = {
    PATIENT_WENT: _PATIENT_WENT,
    NOT_DELIVERED: _NOT_DELIVERED,
    FILE_LOST: _FILE_LOST,
    FILE_NOT_TAKEN: _FILE_NOT_TAKEN,
    PATIENT_LEFT_OUT: f"The patient of this conversation {_LEFT_OUT}",
    MEMBER_LEFT_OUT: f"Somebody who takes part in this conversation {_LEFT_OUT}",
}


@frozen(kw_only=True)
class TellStaff:
    """Writes one note into the staff stream of a conversation for each thing, however often it is told."""

    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids
    _fingerprint: bytes = field(default=b"\0" * 32, init=False, repr=False)

    @decided_again
    async def __call__(self, id: ConversationId, reason: str, once: str) -> None:
        """Tell of what is set aside for `reason`; `once` tells one such thing from another."""
        text = _PLAIN.get(reason) or _ASIDE + _WHY.get(reason, _OTHER)
        key = hashlib.sha256(f"{id} {reason} {once}".encode()).hexdigest()
        try:
            async with self.uow(RequestKey(scope="inbound", key=key, fingerprint=self._fingerprint)) as uow:
                conversation = await uow.conversations.get(id)
                conversation.write_note(
                    StaffNote(id=NoteId(self.ids.new()), author=SYSTEM, body=text, created_at=self.clock.now())
                )
                uow.conversations.save(conversation)
                await uow.commit(made=FOR_GOOD)
        except AlreadyDone:
            return
