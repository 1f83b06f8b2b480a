"""How soon somebody must act: limits by pool and priority, which are data."""

from collections.abc import Mapping
from datetime import timedelta

from attrs import field, frozen

from domain.errors import Invalid
from domain.priority import Priority

_NOTHING: Mapping[Priority, "ReplyLimits"] = {}
_SHORTEST, _LONGEST = timedelta(minutes=1), timedelta(days=14)
LONGEST_UNREAD = timedelta(hours=24)


@frozen(kw_only=True)
class ReplyLimits:
    """How much business time the team has to answer: to be warned, to be late, to go up the ladder.

    `unread` is how long what is urgent may go unread, in time on the wall; `None` where the clinic's own span holds.
    """

    warn: timedelta = timedelta(minutes=4)
    breach: timedelta = timedelta(minutes=5)
    escalate: timedelta = timedelta(minutes=10)
    unread: timedelta | None = None

    def __attrs_post_init__(self) -> None:
        if not _SHORTEST <= self.warn <= self.breach <= self.escalate <= _LONGEST:
            raise Invalid.at("/reply", "not-in-order")
        if self.unread is not None and not _SHORTEST <= self.unread <= LONGEST_UNREAD:
            raise Invalid.at("/unread", "out-of-bounds")


@frozen(kw_only=True)
class AlarmLimits:
    """How long an alarm waits for a person, in time on the wall: clinics sleep, emergencies do not."""

    urgent_unread: timedelta = timedelta(minutes=10)
    crisis: timedelta = timedelta(minutes=5)
    repeat: timedelta = timedelta(minutes=5)

    def __attrs_post_init__(self) -> None:
        if not all(_SHORTEST <= one <= LONGEST_UNREAD for one in (self.urgent_unread, self.crisis, self.repeat)):
            raise Invalid.at("/alarm", "out-of-bounds")


@frozen(kw_only=True)
class ReplyPolicy:
    """The limits of the clinic; a pool has others by priority where its hours name them."""

    reply: ReplyLimits = field(factory=ReplyLimits)
    alarm: AlarmLimits = field(factory=AlarmLimits)

    def limits(
        self,
        priority: Priority,
        of_pool: Mapping[Priority, ReplyLimits] = _NOTHING,
        of_reason: ReplyLimits | None = None,
    ) -> ReplyLimits:
        """What holds for a conversation: the word of the reason for which it was opened, unless it is urgent; then the
        pool's for that priority, and the clinic's."""
        if of_reason is not None and priority.rank < Priority.URGENT.rank:
            return of_reason
        return of_pool.get(priority) or self.reply
