"""Tell the care team, in every open conversation, how their patient stands to consent."""

from attrs import frozen

from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import UnitOfWork
from domain.access import Action
from domain.ids import SYSTEM, CallId, Identity, NoteId
from domain.note import StaffNote
from domain.phone_queue import CallReason, PhoneCall

WITHDRAWN = "The patient withdrew their consent: nothing more reaches them here. They are on the phone queue."
GIVEN_AGAIN = "The patient consented to chat again. What waited for them goes on its way."


@frozen(kw_only=True)
class CareTeam:
    """Writes into the staff streams; whoever follows one sees it at once."""

    clock: Clock
    ids: Ids

    async def tell(self, uow: UnitOfWork, patient: Identity, about: Action, text: str) -> None:
        """Put an entry into the staff stream of each of the patient's open conversations."""
        for id in await uow.conversations.open_of(patient):
            conversation = await uow.conversations.get(id)
            note = StaffNote(
                id=NoteId(self.ids.new()), author=SYSTEM, body=text, created_at=self.clock.now(), about=about
            )
            conversation.write_note(note)
            uow.conversations.save(conversation)

    async def queue_call(self, uow: UnitOfWork, patient: Identity) -> None:
        """Put a patient with open conversations on the phone queue, unless somebody is to call them already."""
        if await uow.conversations.open_of(patient) and not await uow.calls.waits_for(patient):
            call = PhoneCall(
                id=CallId(self.ids.new()),
                patient=patient,
                reason=CallReason.CONSENT_WITHDRAWN,
                created_by=SYSTEM,
                created_at=self.clock.now(),
            )
            uow.calls.add(call)
