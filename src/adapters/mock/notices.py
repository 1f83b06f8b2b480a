"""Notices, in memory."""

from collections.abc import Callable
from datetime import datetime

from attrs import evolve, frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import Memory
from application.ports.notifier import Notice
from application.ports.records import KeptNotice, NoticeOutcome, NoticePlace
from domain.errors import ConcurrentUpdate


@frozen
class InMemoryNotices:
    """The in-memory `Notices`."""

    _memory: Memory
    _changes: Changes

    def add(self, notice: Notice) -> None:
        """Let it be given soon. One whose id is known already is left out."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.notices.setdefault(notice.id, KeptNotice(notice=notice, due_at=notice.at))

        self._changes.keep(effect)

    async def due(self, at: datetime, *, limit: int) -> tuple[KeptNotice, ...]:
        """Return some that are due, the longest due first."""
        due = [one for one in self._memory.notices.values() if one.outcome is None and one.due_at <= at]
        return tuple(sorted(due, key=lambda one: one.due_at)[:limit])

    def claim(self, kept: KeptNotice, *, until: datetime) -> KeptNotice:
        """Take it for one attempt; it is due again at `until`. The commit raises `ConcurrentUpdate` if another did."""
        claimed = evolve(kept, due_at=until, attempts=kept.attempts + 1)

        def check(memory: Memory) -> None:
            now = memory.notices[kept.notice.id]
            if (now.attempts, now.outcome) != (kept.attempts, None):
                raise ConcurrentUpdate("somebody else gives it")

        def effect(memory: Memory, _: datetime) -> None:
            memory.notices[kept.notice.id] = claimed

        self._changes.keep(effect, check=check)
        return claimed

    def postpone(self, claimed: KeptNotice, *, due_at: datetime, reason: str) -> None:
        """Let it be tried again then; nothing when somebody else has claimed it meanwhile."""
        self._change(
            claimed, lambda now: evolve(now, due_at=due_at, reason=reason) if now.attempts == claimed.attempts else now
        )

    def end(self, claimed: KeptNotice, outcome: NoticeOutcome, *, at: datetime, reason: str | None = None) -> None:
        """Note what became of it; what is noted first stands."""
        self._change(claimed, lambda now: evolve(now, outcome=outcome, ended_at=at, reason=reason or claimed.reason))

    async def page(self, *, after: NoticePlace | None, limit: int) -> tuple[KeptNotice, ...]:
        """Return notices behind a place, the newest first."""
        places = sorted(((one.notice.at, id) for id, one in self._memory.notices.items()), reverse=True)
        return tuple(self._memory.notices[id] for at, id in places if after is None or (at, id) < after)[:limit]

    def purge(self, before: datetime) -> None:
        """Forget those that ended before that time."""

        def effect(memory: Memory, _: datetime) -> None:
            for id, one in tuple(memory.notices.items()):
                if one.ended_at is not None and one.ended_at < before:
                    del memory.notices[id]

        self._changes.keep(effect)

    def _change(self, claimed: KeptNotice, change: Callable[[KeptNotice], KeptNotice]) -> None:
        def effect(memory: Memory, _: datetime) -> None:
            now = memory.notices.get(claimed.notice.id)
            if now is not None and now.outcome is None:
                memory.notices[claimed.notice.id] = change(now)

        self._changes.keep(effect)
