"""What people see, whatever door they look through."""

from datetime import datetime
from typing import Any

from attrs import field, frozen


class Refused(Exception):
    """What was asked for was refused: the rule's code, where a form was wrong, what about it, and other help."""

    def __init__(self, code: str, *flaws: str, help: str | None = None) -> None:
        super().__init__(" ".join((code, *flaws)))
        self.codes = (code, *flaws)
        self.help = help


@frozen(kw_only=True)
class Marks:
    """How much a text tells of somebody's health, and by which kinds of identifiers it says who they are."""

    level: str
    kinds: tuple[str, ...] = ()


@frozen(kw_only=True)
class Preview:
    """What a text would be marked with, and the help that would be shown."""

    marks: Marks | None
    help: str | None = field(repr=False)


@frozen(kw_only=True)
class Message:
    """A message; `text` is `None` once it was taken back."""

    id: str
    seq: int
    author: str
    kind: str
    text: str | None
    priority: str
    corrected: bool
    retracted: bool
    delivery: str
    help: str | None = field(default=None, repr=False)
    """What its writer was shown because it sounds like an emergency."""
    on_behalf_of: str | None = None
    expired: bool = False
    """Its time is over."""
    marks: Marks | None = None
    files: tuple[tuple[str, str], ...] = ()
    """Names and states."""


@frozen(kw_only=True)
class Member:
    """Somebody who takes part, and how they can be reached."""

    identity: str
    online: bool
    last_seen_at: datetime | None
    availability: str | None


@frozen(kw_only=True)
class Talk:
    """A conversation as one person sees it."""

    id: str
    topic: str | None
    status: str
    turn: str
    priority: str
    priority_set: tuple[str, str | None] | None
    """By whom of the team, and why."""
    assignee: str | None
    members: dict[str, Member]
    last_seq: int
    unread: int
    disposition: str | None
    continues: str | None
    can_send: bool
    draft: str | None = None
    note_draft: str | None = None
    care_ended: str | None = None
    """Why care has ended, as it is told before typing."""
    help: str | None = None
    """Where to get help instead."""
    emergency: str | None = None
    """Why it is seen by break-glass, where it is."""


@frozen(kw_only=True)
class Wait:
    """How long a patient has waited, as the clock beside the conversation shows it."""

    seconds: int
    state: str
    cause: str
    lateness: str


@frozen(kw_only=True)
class Alarm:
    """An alert: what is the matter, whom it reached last, and how often it was told."""

    id: str
    kind: str
    cause: str
    told: tuple[str, ...]
    times: int
    over: str | None


@frozen(kw_only=True)
class Doors:
    """Whether a pool is open, why, and until when."""

    open: bool
    why: str
    until: datetime | None


@frozen(kw_only=True)
class Consent:
    """How somebody stands to consent."""

    status: str
    version: str | None
    scopes: tuple[str, ...] = ()


@frozen(kw_only=True)
class News:
    """Something that reached somebody live. `who` is whom it is about."""

    kind: str
    conversation: str
    seq: int | None = None
    message: Message | None = None
    text: str | None = None
    who: str | None = None
    presence: Any = None


@frozen(kw_only=True)
class Listing:
    """Which conversations somebody asks for."""

    status: str | None = None
    unread: bool = False
    assignee: str | None = None
    name: str | None = field(default=None)


@frozen(kw_only=True)
class Measured:
    """Measures of the clinic, or of one provider; `messages` is `None` where the number is hidden."""

    messages: int | None
    first_replies: int | None
    mean_first_reply: float | None
    waiting: int
    longest: int | None
