"""Work through the inbox: take over what letters say, try again what fails, set aside what the rules forbid."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from itertools import groupby

from attrs import field, frozen

from application.inbound.refusal import FAILED, FAULTS, NOT_A_MEMBER, UNREADABLE, Refused, refused_by
from application.inbound.take_over import TakeOver, TooSoon, in_order
from application.inbound.tell_staff import TellStaff
from application.ports.clock import Clock
from application.ports.inbound import (
    HistoryUnavailable,
    Inbox,
    MemberNews,
    News,
    NewsReader,
    OpenLetter,
    UnreadableLetter,
)
from domain.errors import Busy, DomainError


@frozen(kw_only=True)
class InboxPolicy:
    """How patient the worker is."""

    batch: int = 500
    lease: timedelta = timedelta(seconds=60)
    grace: timedelta = timedelta(minutes=15)
    asked: int = 10
    """So long after its coming, and until it was tried so often (over 8 min), a letter waits for what it stands on;
    then it is taken over as it is. After an outage age alone would let one failed question break an author's order.
    """
    first_delay: timedelta = timedelta(seconds=1)
    longest_delay: timedelta = timedelta(minutes=5)
    attempts: int = 20
    """After so many faults of our own a letter is set aside."""
    kept: timedelta = timedelta(days=30)
    """How long the text of a letter is kept."""
    keeps_done: bool = True
    """Whether the texts of those that are done are kept so long, too: not where the provider alone keeps bodies."""

    def delay(self, attempts: int) -> timedelta:
        """The wait after so many attempts."""
        bound: timedelta = self.first_delay * 2 ** min(attempts - 1, 20)
        return min(bound, self.longest_delay)


@frozen(kw_only=True)
class WorkInbox:
    """One round. Rounds of several processes may run at once: a thread is one worker's at a time.

    `failed` is told of a fault, for the log.
    """

    inbox: Inbox
    reader: NewsReader
    take_over: TakeOver
    tell: TellStaff
    clock: Clock
    failed: Callable[[str, Exception], None]
    policy: InboxPolicy = field(factory=InboxPolicy)

    async def __call__(self) -> int:
        """Return how many letters were claimed; 0 means that there is nothing to do now."""
        letters = await self.inbox.claim(now=self.clock.now(), lease=self.policy.lease, limit=self.policy.batch)
        threads = groupby(sorted(letters, key=lambda one: (one.thread, one.id)), lambda one: one.thread)
        await asyncio.gather(*[self._thread(list(of_one)) for _, of_one in threads])
        return len(letters)

    async def erase(self) -> None:
        """Erase the texts of letters that are old, and done or set aside."""
        now = self.clock.now()
        await self.inbox.erase(now - self.policy.kept, done_before=None if self.policy.keeps_done else now)

    async def stuck(self) -> int:
        """How many letters are set aside that no rule forbids."""
        return await self.inbox.aside(FAULTS)

    async def again(self) -> int:
        """Let those be tried again; return how many."""
        return sum([await self.inbox.resume(reason) for reason in FAULTS])

    async def _thread(self, letters: Sequence[OpenLetter]) -> None:
        read = [(letter, await self._read(letter)) for letter in letters]
        readable = [(position, news) for position, (_, news) in enumerate(read) if news is not None]
        done = []
        for position in in_order(readable):
            letter, news = read[position]
            if news is not None and await self._one(letter, news):
                done.append(letter)
        await self.inbox.done(done, self.clock.now())

    async def _read(self, letter: OpenLetter) -> News | None:
        try:
            if letter.raw is None:
                raise UnreadableLetter("damaged")
            return self.reader.read(letter.kind, letter.raw)
        except UnreadableLetter:
            await self._faulty(letter, UNREADABLE)
            return None

    async def _one(self, letter: OpenLetter, news: News) -> bool:
        """Whether nothing more is to be done."""
        now = self.clock.now()
        hasty = now - letter.came_at >= self.policy.grace and letter.attempts >= self.policy.asked
        try:
            await self.take_over(news, hasty=hasty)
        except Refused as refusal:
            return await self._refused(letter, refusal)
        except (TooSoon, HistoryUnavailable, Busy):
            await self._later(letter, now)
            return False
        except DomainError as error:
            return await self._refused(letter, refused_by(error))
        except Exception as fault:
            self.failed(letter.kind, fault)
            if letter.attempts >= self.policy.attempts:
                await self._faulty(letter, FAILED)
            else:
                await self._later(letter, now)
            return False
        if isinstance(news, MemberNews) and news.present:
            await self.inbox.resume(NOT_A_MEMBER)
        return True

    async def _refused(self, letter: OpenLetter, refusal: Refused) -> bool:
        """Set it aside and tell the team; who is no member yet may become one in a moment."""
        if refusal.reason == NOT_A_MEMBER and letter.attempts < 3:
            await self._later(letter, self.clock.now())
            return False
        await self._tell(letter, refusal.reason)
        await self.inbox.set_aside(letter, reason=refusal.reason, at=self.clock.now())
        return False

    async def _faulty(self, letter: OpenLetter, reason: str) -> None:
        """Set it aside, told of if that can be: what breaks on the letter may break on the note too."""
        try:
            await self._tell(letter, reason)
        except Exception as fault:
            self.failed(letter.kind, fault)
        await self.inbox.set_aside(letter, reason=reason, at=self.clock.now())

    async def _tell(self, letter: OpenLetter, reason: str) -> None:
        thread = await self.take_over.whereabouts.places.thread(letter.thread)
        if thread is not None:
            await self.tell(thread.conversation, reason, str(letter.id))

    async def _later(self, letter: OpenLetter, now: datetime) -> None:
        await self.inbox.postpone([letter], due_at=now + self.policy.delay(letter.attempts))
