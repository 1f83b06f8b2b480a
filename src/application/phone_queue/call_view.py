"""A call as one member of the team sees it."""

from attrs import field, frozen

from domain.access import Actor
from domain.person import Person
from domain.phone_queue import PhoneCall


@frozen(kw_only=True)
class CallView:
    """Whom to call is told to the team; the note and how to reach them, to who has taken the call."""

    call: PhoneCall = field(repr=False)
    name: str = field(repr=False)
    note: str | None = field(repr=False)
    contacts: tuple[str, ...] | None = field(repr=False)


def call_view(call: PhoneCall, patient: Person, actor: Actor) -> CallView:
    """The call as this actor sees it."""
    theirs = call.is_with(actor.identity)
    return CallView(
        call=call,
        name=patient.name,
        note=call.note if theirs else None,
        contacts=patient.contacts if theirs else None,
    )
