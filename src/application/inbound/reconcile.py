"""Compare with the messaging provider, and take over what it could not tell us."""

from collections.abc import Callable, Collection, Sequence
from datetime import UTC, datetime, timedelta

from attrs import define, evolve, field, frozen

from application.inbound.hear_change import HearCorrection, HearRetraction
from application.inbound.hear_member import HearLeaving
from application.inbound.hear_message import text_of
from application.inbound.memberships import SeenMemberships
from application.inbound.refusal import NO_CONSENT, Refused
from application.inbound.take_over import TakeOver, TooSoon
from application.inbound.tell_staff import TellStaff
from application.inbound.whereabouts import acting
from application.ports.clock import Clock
from application.ports.inbound import (
    HeardMember,
    HeardMessage,
    HistoryUnavailable,
    Inbox,
    MemberNews,
    Placed,
    Places,
    ProviderHistory,
    ReadNews,
    Thread,
)
from application.ports.mirror import Mirror
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.errors import Busy, DomainError
from domain.ids import ConversationId, MessageId, identity_key
from domain.person import Person

EVERY = timedelta(minutes=5)
LATE = timedelta(hours=1)
"""A conversation that could not be compared for so long is told to on-call."""
AT_ONCE = 200
LATEST = 100
"""So many of the newest messages are looked at for changes and removals, and all that came since this process did."""
MOST = 2_000
ON_ITS_WAY = timedelta(minutes=10)
"""A correction of ours may take so long to arrive there; what it replaces is no news."""


NEVER = datetime.fromtimestamp(0, UTC)
GIVES_UP_AFTER = 3
"""So many in a row that the provider does not tell of, and the others would not fare better now."""


@frozen(kw_only=True)
class Compared:
    """How many conversations were compared, and how many could not be."""

    done: int = 0
    left: int = 0
    waits: bool = False
    """Whether it was given up before all had their turn."""


@define(kw_only=True, eq=False)
class Reconcile:
    """Conversations in turns, the longest not compared first, and those where people are at it ahead of quiet ones.

    What the provider told while no process listened stands nowhere else: the first time a process compares all,
    however lately that was done before. `failed` is told of a fault, for the log.
    A conversation that the provider does not tell of is put off: it goes last from then on, and holds no other up.
    """

    uow: UnitOfWorkFactory
    inbox: Inbox
    places: Places
    history: ProviderHistory
    mirror: Mirror
    take_over: TakeOver
    tell: TellStaff
    memberships: SeenMemberships
    clock: Clock
    failed: Callable[[str, Exception], None]
    _behind: float = field(default=0.0, init=False)
    _listens_since: datetime | None = field(default=None, init=False)
    _put_off: dict[ConversationId, datetime] = field(factory=dict, init=False)
    """Those that could not be compared when their turn came, and since when."""
    _seen: dict[ConversationId, int] = field(factory=dict, init=False, repr=False)
    """Up to which place this process compared them last."""

    async def __call__(self, *, at_once: int = AT_ONCE) -> Compared:
        """Compare those that were not compared lately; the first time, all."""
        if self._listens_since is None:
            compared = await self.everything()
            self._listens_since = None if compared.waits else self.clock.now()
        else:
            compared = self._counted(await self._round(self.clock.now() - EVERY / 2, at_once))
        since = await self.oldest()
        self._behind = 0.0 if since is None else (self.clock.now() - since).total_seconds()
        return compared

    async def everything(self) -> Compared:
        """Compare all, once."""
        whole, began = Compared(), self.clock.now()
        while True:
            one = await self._round(began, AT_ONCE)
            whole = Compared(done=whole.done + one.done, left=whole.left + one.left, waits=one.waits)
            if one.waits or not one.done + one.left:
                return self._counted(whole)

    async def oldest(self) -> datetime | None:
        """Since when the one that waits longest could not be compared, or its turn did not come; `None`: none waits.

        What no process compared before this one did is nobody's delay.
        """
        waiting = list(self._put_off.values())
        if self._listens_since is not None:
            last = await self.places.least_compared(before=self.clock.now() - 2 * EVERY)
            waiting += [] if last is None else [max(last, self._listens_since)]
        return min(waiting, default=None)

    def how_far_behind(self) -> float:
        """For how many seconds the one that waits longest had not been compared after the last round; 0: none waits."""
        return self._behind

    def _counted(self, compared: Compared) -> Compared:
        return evolve(compared, left=compared.left + len(self._put_off))

    async def _round(self, before: datetime, at_once: int) -> Compared:
        result, in_a_row = Compared(), 0
        await self.inbox.resume(NO_CONSENT)
        for thread in await self._due(before, at_once):
            if in_a_row == GIVES_UP_AFTER:
                return evolve(result, waits=True)
            try:
                await self._compare(thread)
            except (HistoryUnavailable, Busy):
                self._put_off.setdefault(thread.conversation, self.clock.now())
                in_a_row += 1
                continue
            except Exception as fault:
                # One that can not be compared waits as long as others for its next turn, and holds nobody up.
                self.failed("compare", fault)
                result = evolve(result, left=result.left + 1)
            else:
                result = evolve(result, done=result.done + 1)
            in_a_row = 0
            self._put_off.pop(thread.conversation, None)
            await self.places.note_compared(thread, self.clock.now())
        return evolve(result, waits=in_a_row == GIVES_UP_AFTER)

    async def _due(self, before: datetime, at_once: int) -> Sequence[Thread]:
        """Whose turn it is; those that were put off behind the others."""
        due = await self.places.to_compare(before=before, limit=at_once + len(self._put_off))
        # What another process compared meanwhile, or what rests now, waits no longer.
        here = {one.conversation for one in due}
        self._put_off = {id: since for id, since in self._put_off.items() if id in here}
        return sorted(due, key=lambda one: one.conversation in self._put_off)

    async def _compare(self, thread: Thread) -> None:
        ref = await self._ref(thread)
        if ref is None:
            return
        if thread.ref != ref:
            await self.places.note_thread(thread.conversation, ref)
            thread = await self.places.thread(ref) or thread
        heard = await self.take_over.catch_up(thread, ref)
        came = heard - self._seen.get(thread.conversation, heard)
        depth = min(LATEST + max(came, 0), MOST)
        await self._changes(thread, ref, await self.history.latest(ref, depth), depth)
        await self._members(thread, ref)
        self._seen[thread.conversation] = heard

    async def _ref(self, thread: Thread) -> str | None:
        """What the provider calls it; made anew there by hand, it has another ref and the name that we gave it."""
        for known in (thread.ref, thread.name):
            named = await self.history.named(known) if known else None
            if named is not None and named[1] == thread.name:
                return named[0]
        return None

    async def _changes(self, thread: Thread, ref: str, latest: Sequence[HeardMessage], depth: int) -> None:
        """What stands behind all others and is not there may have come while we asked: missed twice, it is gone."""
        there = {one.ref: one for one in latest}
        after = latest[0].place - 1 if len(latest) >= depth else -1
        newest = latest[-1].place if latest else -1
        known = await self.places.places_after(thread.conversation, after, thread=ref)
        missed = {
            one.ref: one.missed_since or thread.compared_at or NEVER
            for one in known
            if one.ref not in there and one.place > newest
        }
        if missed != {one.ref: one.missed_since for one in known if one.missed_since is not None}:
            await self.places.note_missed(thread.conversation, missed)
        for one in known:
            said = there.get(one.ref)
            if said is None and (one.place <= newest or _was_missed_before(thread, one)):
                await self._change(thread, one.id, one.ref, None, seen_at=missed.get(one.ref, thread.compared_at))
            elif said is not None and said.changed_at is not None:
                await self._change(thread, one.id, one.ref, said)

    async def _change(
        self, thread: Thread, id: MessageId, ref: str, said: HeardMessage | None, *, seen_at: datetime | None = None
    ) -> None:
        async with self.uow() as uow:
            message = await uow.messages.get(thread.conversation, id)
            person = (await uow.people.find([message.author])).get(identity_key(message.author))
        if person is None or message.retracted_at is not None:
            return
        actor = acting(person)
        command: HearCorrection | HearRetraction
        if said is None or said.changed_at is None:
            # Nothing tells when it was removed; in favour of the author, as soon as it was not seen there any more.
            at = max(message.created_at, seen_at or message.created_at)
            command = HearRetraction(actor=actor, conversation=thread.conversation, message=id, at=at)
        elif _may_be_ours(message.edited_at, said.changed_at):
            return
        else:
            command = HearCorrection(
                actor=actor,
                conversation=thread.conversation,
                message=id,
                text=text_of(said),
                at=said.changed_at,
            )
        try:
            await self.take_over.hear_change(command)
        except Busy:
            raise
        except DomainError as refusal:
            await self.tell(thread.conversation, refusal.code, ref)

    async def _members(self, thread: Thread, ref: str) -> None:
        """Who joined there, how far people have read, and who left."""
        # Before and after: whoever is let in or kept out while we ask has neither joined nor left.
        kept_out = await self._kept_out(thread)
        there = await self.history.members(ref)
        here = set()
        for one in there:
            async with self.uow() as uow:
                conversation = await uow.conversations.get(thread.conversation)
                person = await self.take_over.whereabouts.person(uow, one.who, conversation)
            if person is None or conversation.had(person.identity):
                continue
            here.add(identity_key(person.identity))
            try:
                if not conversation.has(person.identity):
                    await self.take_over(MemberNews(thread=ref, ref="", who=one.who, present=True))
                if one.read is not None:
                    await self.take_over(ReadNews(thread=ref, who=one.who, place=one.read), hasty=True)
                if not one.is_telephone:
                    await self._read_there(thread, person, one)
            except Busy:
                raise
            except (Refused, TooSoon, DomainError):
                continue
        if there:
            await self._leavings(thread, ref, here, kept_out | await self._kept_out(thread))

    async def _kept_out(self, thread: Thread) -> set[str]:
        members = (await self.mirror.conversation(thread.conversation)).members
        return {identity_key(one.identity) for one in members if one.left_out}

    async def _read_there(self, thread: Thread, person: Person, member: HeardMember) -> None:
        """What we told of their reading may have been lost there, or not told while no consent was in force."""
        place = -1 if member.read is None else member.read
        await self.mirror.fell_back(thread.conversation, person.identity, place=place)

    async def _leavings(self, thread: Thread, ref: str, there: Collection[str], kept_out: Collection[str]) -> None:
        """Who was seen there and is not there any more has left; who was not seen yet may be on the way."""
        async with self.uow() as uow:
            conversation = await uow.conversations.get(thread.conversation)
            people = await uow.people.find(conversation.participants)
        for member in list(conversation.participants.values()):
            key = identity_key(member.identity)
            if key in there:
                await self.memberships.seen(ref, member)
            elif key not in kept_out and await self.memberships.was_seen(ref, member):
                await self._left(thread, people[key], f"{ref} {member.joined_at}")

    async def _left(self, thread: Thread, person: Person, once: str) -> None:
        try:
            await self.take_over.hear_member(HearLeaving(conversation=thread.conversation, person=person))
        except Refused as refusal:
            await self.tell(thread.conversation, refusal.reason, once)


def _was_missed_before(thread: Thread, one: Placed) -> bool:
    """Whether a comparison that missed it was over when this one began: another process may be at it now, too."""
    return one.missed_since is not None and thread.compared_at is not None and one.missed_since < thread.compared_at


def _may_be_ours(edited: datetime | None, changed: datetime) -> bool:
    """Whether what stands there may be what a correction of ours is about to replace."""
    return edited is not None and edited > changed - ON_ITS_WAY
