"""The mirror: what of a conversation stands at the messaging provider, and what has to be brought there yet."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from attrs import frozen

from domain.consent import EndedByTime
from domain.conversation import Status
from domain.ids import ConversationId, Identity, MessageId
from domain.person import Role


class Standing(StrEnum):
    """How a conversation stands at the provider."""

    ABSENT = "absent"
    ACTIVE = "active"
    INACTIVE = "inactive"
    CLOSED = "closed"
    """For good: nothing can be changed in it any more."""


PATIENTS_SIDE = frozenset({Role.PATIENT, Role.PROXY})
"""Who is a participant there only under the patient's consent."""
SHUT_OUT = "shut-out"
"""Why somebody is no participant there while they may not take part here, or the patient's consent is not in force."""
SHUTTING_OUT = "shutting-out"
"""The same while the provider may have them in still."""
BY_US = frozenset({SHUT_OUT, SHUTTING_OUT})
"""They are left out because we want it so, and not for want of room there."""


@frozen(kw_only=True)
class MirroredMember:
    """Somebody who takes part now.

    The provider shows its clients a conversation from the start: who may not see all of it
    (`sees_all` is false) can not be a participant there. `left_out` is why they are none, a code: the provider did not
    let them in, or it is `BY_US`, and `left_out_since` when that began. `active` says whether they may take part
    here today.
    """

    identity: Identity
    role: Role
    sees_all: bool
    left_out: str | None = None
    left_out_since: datetime | None = None
    active: bool = True

    @property
    def may_be_let_in(self) -> bool:
        """Whether they may be a participant there."""
        return self.sees_all and self.active


@frozen(kw_only=True)
class MirroredConversation:
    """What the provider has to show of a conversation, and what it showed last."""

    id: ConversationId
    status: Status
    closed_at: datetime | None
    members: tuple[MirroredMember, ...]
    standing: Standing
    reference: str | None


class Reading(Protocol):
    """Knows which proxies may read a conversation now: who may not has no place in it there."""

    async def __call__(self, one: MirroredConversation) -> MirroredConversation:
        """Return it with the others of its proxies as members who are not `active`."""
        ...


@frozen(kw_only=True)
class Horizon:
    """How far somebody has read, and the provider's name of the newest message up to there, if it has any."""

    conversation: ConversationId
    identity: Identity
    seq: int
    reference: str | None


class Mirror(Protocol):
    """Kept with the record. Its questions are answered from the database, never from a cache."""

    async def conversation(self, id: ConversationId) -> MirroredConversation:
        """How a conversation stands here and there, or `NotFound`."""
        ...

    async def message(self, id: ConversationId, message: MessageId) -> str | None:
        """The provider's name of a message, if it is known to be there."""
        ...

    async def bind(self, id: ConversationId, *, reference: str) -> None:
        """Keep what the provider calls a conversation. It is the `ref` by which `Places` finds it: there is one.

        Where it was called otherwise it was deleted there and made anew: nothing was heard in the new one, none of
        the messages stands in it, and it was never compared. It is absent until people were let in, which is due at
        once.
        """
        ...

    async def stands(self, id: ConversationId, standing: Standing, *, due_at: datetime | None = None) -> None:
        """Keep how it stands there now, and look at it again at `due_at`, if it is not to be looked at before that.

        What is closed for good has to be compared once more.
        """
        ...

    async def left_out(self, id: ConversationId, identity: Identity, reason: str | None, *, at: datetime) -> None:
        """Keep why a member is not let in there from that time on (`None`: they are by now); it is to be looked at."""
        ...

    async def left_out_now(
        self, id: ConversationId, identity: Identity, reason: str | None, *, was: str, at: datetime
    ) -> None:
        """The same of a member who `was` left out for that reason, if it holds still."""
        ...

    async def due(self, *, now: datetime, limit: int) -> Sequence[ConversationId]:
        """Those to be looked at by now, the longest due first; new ones are due at once."""
        ...

    async def take(self, ids: Sequence[ConversationId], *, now: datetime, until: datetime) -> Sequence[ConversationId]:
        """Return those of `ids` that are due still, to be looked at by the caller alone; they are due again at `until`.

        What happens to one from now on makes it due anew.
        """
        ...

    async def put_back(self, ids: Sequence[ConversationId], *, until: datetime, due_at: datetime | None) -> None:
        """Look at those that were taken `until` then again at `due_at`, or not any more.

        Which became due anew meanwhile stay so.
        """
        ...

    async def lapsed(self, ended: EndedByTime, *, limit: int) -> Mapping[ConversationId, datetime]:
        """Those that stand there with somebody of the patient's side in them, whose consent time has ended.

        With each, when that consent was signed.
        """
        ...

    async def look_again(self, ids: Sequence[ConversationId], *, at: datetime) -> None:
        """Look at these at that time, if not before."""
        ...

    async def horizons(self, *, limit: int) -> Sequence[Horizon]:
        """Read horizons that moved since they were told, where all up to there was delivered."""
        ...

    async def fell_back(self, id: ConversationId, identity: Identity, *, place: int) -> None:
        """The provider has somebody read up to that place (-1: nothing): if more was told, it is told again."""
        ...

    async def told(self, horizons: Sequence[Horizon]) -> None:
        """The provider knows of these."""
        ...
