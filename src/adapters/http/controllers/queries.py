"""Which conversations a list shows: the same members in a URL and in a search's body."""

from attrs import field, frozen

from application.ports.readers import UNASSIGNED, ConversationFilter
from domain.access import Actor
from domain.conversation import Status
from domain.ids import Identity, identity_key
from domain.priority import Priority
from domain.text import search_terms

ALL = "all"
ME = "me"


@frozen(kw_only=True)
class Wanted:
    """What was asked for, as it was written."""

    status: str | None
    priority: str | None
    unread: bool
    assignee: str | None
    q: str | None = field(default=None, repr=False)

    def narrowed(self, caller: Actor) -> ConversationFilter:
        """The filter it stands for."""
        return ConversationFilter(
            statuses=_statuses(self.status),
            priorities=frozenset(Priority(one) for one in self.priority.split(",")) if self.priority else frozenset(),
            unread=self.unread,
            assignee=_assignee(self.assignee, caller),
            unassigned=self.assignee == UNASSIGNED,
            name_terms=search_terms(self.q) if self.q is not None else (),
        )


def canonical(which: ConversationFilter) -> str:
    """The same text for the same question, however it was asked; a cursor is bound to it."""
    parts = (
        *sorted(which.statuses),
        "/",
        *sorted(which.priorities),
        f"/{which.unread}/{which.unassigned}/{identity_key(which.assignee or '')}/",
        *sorted(which.name_terms),
    )
    return " ".join(parts)


def _statuses(text: str | None) -> frozenset[Status]:
    if text is None:
        return frozenset({Status.OPEN, Status.ON_HOLD})
    if text == ALL:
        return frozenset(Status)
    return frozenset(Status(one) for one in text.split(","))


def _assignee(text: str | None, caller: Actor) -> Identity | None:
    if text is None or text == UNASSIGNED:
        return None
    return caller.identity if text == ME else Identity(text)
