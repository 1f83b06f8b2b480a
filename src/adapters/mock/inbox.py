"""The inbox of the in-memory record."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from attrs import evolve, frozen

from adapters.mock.memory import KeptLetter, Memory
from application.ports.inbound import Letter, LetterOnRecord, OpenLetter
from domain.ids import ConversationId


@frozen
class InMemoryInbox:
    """The in-memory `Inbox`."""

    _memory: Memory

    async def keep(self, letter: Letter, at: datetime) -> bool:
        """Put a letter on record; `False` for one that is there."""
        letters = self._memory.letters
        if letter.key in letters:
            return False
        opened = OpenLetter(
            id=len(letters) + 1, kind=letter.kind, thread=letter.thread, raw=letter.raw, came_at=at, attempts=0
        )
        letters[letter.key] = KeptLetter(opened, due_at=at)
        return True

    async def claim(self, *, now: datetime, lease: timedelta, limit: int) -> Sequence[OpenLetter]:
        """Take due letters of threads that nobody holds."""
        waiting = [one for one in self._memory.letters.values() if one.waits]
        held = {one.letter.thread for one in waiting if one.leased_until is not None and one.leased_until > now}
        due = [one for one in waiting if one.due_at <= now and one.letter.thread not in held]
        threads = list(dict.fromkeys(one.letter.thread for one in due))[:limit]
        taken = [one for one in due if one.letter.thread in threads][:limit]
        for one in taken:
            one.leased_until = now + lease
            one.letter = evolve(one.letter, attempts=one.letter.attempts + 1)
        return [one.letter for one in taken]

    async def done(self, letters: Sequence[OpenLetter], at: datetime) -> None:
        """Nothing more is to be done with these."""
        for one in self._kept(letters):
            one.done_at, one.leased_until = at, None

    async def postpone(self, letters: Sequence[OpenLetter], *, due_at: datetime) -> None:
        """Give them back to be tried again at `due_at`."""
        for one in self._kept(letters):
            one.due_at, one.leased_until = due_at, None

    async def set_aside(self, letter: OpenLetter, *, reason: str, at: datetime) -> None:
        """Keep it for somebody to look at."""
        for one in self._kept([letter]):
            one.aside_at, one.reason, one.leased_until = at, reason, None

    async def resume(self, reason: str) -> int:
        """Let what was set aside for this reason be tried again."""
        these = self._aside([reason])
        for one in these:
            one.resume()
        return len(these)

    async def aside(self, reasons: Sequence[str]) -> int:
        """How many are set aside for one of these reasons and have their text."""
        return len(self._aside(reasons))

    async def oldest(self) -> datetime | None:
        """When the letter came that has waited longest."""
        return min((one.letter.came_at for one in self._memory.letters.values() if one.waits), default=None)

    async def erase(self, before: datetime, *, done_before: datetime | None = None) -> None:
        """Erase the texts of those that came before, and are done or set aside; of those on hold nothing."""
        for one in self._memory.letters.values():
            is_over = one.done_at is not None and one.letter.came_at < (done_before or before)
            if is_over or (one.letter.came_at < before and not one.waits):
                one.done_at = one.done_at or before
                if not self._is_held(one.letter.thread):
                    one.letter = evolve(one.letter, raw=None)

    async def on_record(self, conversation: ConversationId, *, behind: int, limit: int) -> Sequence[LetterOnRecord]:
        """Those about a conversation that have their text still."""
        kept = self._memory.threads.get(conversation)
        ref = kept.thread.ref if kept is not None else None
        those = [one for one in self._with_text() if one.letter.thread == ref and one.letter.id > behind]
        return [
            LetterOnRecord(
                id=one.letter.id,
                kind=one.letter.kind,
                came_at=one.letter.came_at,
                reason=one.reason,
                done=one.done_at is not None,
                raw=one.letter.raw,
            )
            for one in those[:limit]
        ]

    async def about_nobody(self) -> int:
        """How many are of a thread that is none of ours."""
        ours = {kept.thread.ref for kept in self._memory.threads.values()}
        return sum(one.letter.thread not in ours for one in self._with_text())

    def _with_text(self) -> list[KeptLetter]:
        return [one for one in self._memory.letters.values() if one.letter.raw is not None]

    def _is_held(self, ref: str) -> bool:
        holds = [one for one in self._memory.holds.values() if one.stands]
        whose = [id for id, kept in self._memory.threads.items() if ref and kept.thread.ref == ref]
        if not whose:
            return bool(holds)
        patient = self._memory.conversations[whose[0]].conversation.patient
        return any(one.holds(patient, whose[0]) for one in holds)

    def _aside(self, reasons: Sequence[str]) -> list[KeptLetter]:
        aside = [one for one in self._memory.letters.values() if one.aside_at is not None and one.reason in reasons]
        return [one for one in aside if one.letter.raw is not None and one.done_at is None]

    def _kept(self, letters: Sequence[OpenLetter]) -> list[KeptLetter]:
        ids = {one.id for one in letters}
        return [one for one in self._memory.letters.values() if one.letter.id in ids and one.done_at is None]
