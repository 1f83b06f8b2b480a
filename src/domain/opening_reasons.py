"""Opening reasons: what a patient says a new conversation is about, from a list of the clinic's own."""

import re
from collections.abc import Mapping

from attrs import field, frozen

from domain.errors import Invalid
from domain.priority import Priority, higher
from domain.reply_policy import ReplyLimits
from domain.text import checked

MOST_REASONS = 50
LABEL_LIMIT, REPLY_LIMIT = 120, 500
_CODE = re.compile(r"[a-z][a-z0-9-]{0,39}")


@frozen(kw_only=True)
class OpeningReason:
    """One reason. `label` and `reply` are texts by language, the first one for all others.

    `pool` and `skill` say who answers, `clock` by when: in place of the limits of pool and priority, until it becomes
    urgent. `reply` is said in place of the usual automatic reply. Its priority only ever raises.
    """

    code: str
    label: Mapping[str, str]
    pool: str | None = None
    skill: str | None = None
    priority: Priority = Priority.ROUTINE
    clock: ReplyLimits | None = None
    reply: Mapping[str, str] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        if not _CODE.fullmatch(self.code):
            raise Invalid.at("/code", "charset")
        if not self.label:
            raise Invalid.at("/label", "empty")
        for text in self.label.values():
            checked(text, "/label", limit=LABEL_LIMIT)
        for text in self.reply.values():
            checked(text, "/reply", limit=REPLY_LIMIT)

    def words(self, language: str) -> str:
        """The label in that language (a BCP 47 tag: its first part counts)."""
        return _in(self.label, language)

    def own_reply(self, language: str) -> str | None:
        """What is said automatically, if this reason has words of its own."""
        return _in(self.reply, language) if self.reply else None

    def raises(self, priority: Priority) -> Priority:
        """The priority with which a conversation opens; never less than was asked for."""
        return higher(priority, self.priority)


@frozen
class OpeningReasons:
    """The list of this deployment, in the order in which it is shown."""

    all: tuple[OpeningReason, ...]

    def __attrs_post_init__(self) -> None:
        if len(self.all) > MOST_REASONS:
            raise Invalid.at("/reasons", "too-many")
        if len({one.code for one in self.all}) < len(self.all):
            raise Invalid.at("/reasons", "twice")

    def clock(self, code: str | None) -> ReplyLimits | None:
        """How soon what was opened for that reason is answered, if the reason says so."""
        reason = self.named(code)
        return reason.clock if reason else None

    def named(self, code: str | None) -> OpeningReason | None:
        """The reason of that code; whatever else was said is words for the team."""
        return next((one for one in self.all if one.code == code), None)


def _in(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language.partition("-")[0].lower()) or next(iter(texts.values()))
