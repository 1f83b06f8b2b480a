"""What the forms have in common: times, names, how a message stands, and what its card tells."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from application.ports.exports import Portion
from application.views import AttachmentView, MessageView
from domain.card import Card, Value
from domain.ids import SYSTEM, Identity

UNREADABLE = "[The text can not be shown]"
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


def time(at: datetime | None) -> str | None:
    """RFC 3339 in UTC."""
    return None if at is None else at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def name_of(portion: Portion, identity: Identity) -> str:
    """A person's name; of what no person wrote, the clinic; of who is not known, the identity."""
    if identity == SYSTEM:
        return "The clinic"
    speaker = portion.people.get(identity)
    return speaker.name if speaker else identity


def role_of(portion: Portion, identity: Identity) -> str:
    """A person's role, or nothing."""
    speaker = portion.people.get(identity)
    return speaker.role.value if speaker else ""


def body_state(message: MessageView) -> str | None:
    """`expired`, `unavailable` or `altered`, as the API tells it."""
    if message.expired:
        return "expired"
    if message.damaged or message.elsewhere is not None:
        return "unavailable"
    return "altered" if message.altered else None


def file_state(file: AttachmentView) -> str:
    """How a file stands; `taken-back` and `expired` of one that nobody can open in the chat any more."""
    if file.taken_back:
        return "taken-back"
    return "expired" if file.expired else file.state


def card_state(card: Card) -> str | None:
    """`unavailable` where what a card says could not be read."""
    return None if card.is_legible else "unavailable"


def card_lines(portion: Portion, card: Card) -> Iterator[tuple[str, str]]:
    """What a card tells, as labels and texts: how it stands, all that was said, who asked and changed it when."""
    yield card.kind, card.state
    if (state := card_state(card)) is not None:
        yield "what it says", state
    for name, value in card.facts.items():
        if value is not None:
            yield _HUMP.sub(" ", name).lower(), spoken(value)
    yield "asked", f"{time(card.created_at)}, {name_of(portion, card.created_by)}"
    if card.changed_at != card.created_at:
        yield "changed", f"{time(card.changed_at)}, {name_of(portion, card.changed_by)}"


def spoken(value: Value) -> str:
    """A value as a text of which no line looks like another one of ours."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "\n    ".join(str(value).splitlines())
