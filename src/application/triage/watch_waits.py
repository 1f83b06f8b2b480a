"""Raise an alert where a patient waits too long for an answer."""

from datetime import datetime

from attrs import evolve, frozen

from application.hours.clock_rules import ClockRules, RuleBook
from application.ports.channel import AlertChanged, Channel
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory, decided_again
from application.triage.ladder import Ladder
from domain.alert import Alert, AlertKind, Rung, late_subject
from domain.clock_ledger import ClockLedger, Episode
from domain.conversation import Conversation
from domain.ids import AlertId, ConversationId
from domain.timetable import WorkingTime

AT_ONCE = 200


@frozen(kw_only=True)
class WatchWaits:
    """A job. It looks at those waits whose time to be looked at has come; each is told of once.

    Several processes may look at once: the episode's alert is one row, and who comes second finds it.
    """

    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids
    rules: ClockRules
    ladder: Ladder
    channel: Channel

    async def __call__(self) -> int:
        """Return how many alerts were raised."""
        now = self.clock.now()
        async with self.uow() as uow:
            uow.clocks.forget_over(now)
            await uow.commit()
        async with self.uow() as uow:
            due = await uow.clocks.to_look_at(now, limit=AT_ONCE)
            book = await self.rules.book(uow) if due else None
        return sum([await self._look(id, book) for id in due]) if book else 0

    @decided_again
    async def _look(self, id: ConversationId, book: RuleBook) -> bool:
        now = self.clock.now()
        async with self.uow() as uow:
            ledger = ClockLedger((await uow.clocks.of_waiting([id])).get(id, ()))
            conversation = await uow.conversations.get(id)
            late_at = _late_at(ledger, conversation, book, now)
            is_late = late_at is not None and late_at <= now
            uow.clocks.looked(id, at=now, again=None if is_late else late_at)
            alert = await self._alert(uow, ledger, conversation, book) if is_late else None
            await uow.commit()
        if alert is not None:
            self.channel.publish(AlertChanged(alert=alert))
        return alert is not None

    async def _alert(
        self, uow: UnitOfWork, ledger: ClockLedger, conversation: Conversation, book: RuleBook
    ) -> Alert | None:
        if (episode := ledger.waiting) is None:
            return None
        subject, now = late_subject(conversation.id, episode.seq), self.clock.now()
        hours = book.hours(conversation.pool, ledger)
        if (known := await uow.alerts.about(subject)) is not None:
            self._wake(uow, known, episode, conversation, book, hours, now)
            return None
        rung, told = await self.ladder.reach(
            uow, Rung.ASSIGNEE, pool=conversation.pool, assignee=conversation.assignee, at=now
        )
        alert = Alert(
            id=AlertId(self.ids.new()),
            kind=AlertKind.PROVIDER_LATE,
            subject=subject,
            conversation=conversation.id,
            pool=conversation.pool,
            level=conversation.priority,
            cause=AlertKind.PROVIDER_LATE.value,
            since=episode.start,
            raised_at=now,
            rung=rung,
            told=told,
            next_at=_escalates_at(episode, conversation, book, hours, now),
        )
        uow.alerts.add(alert)
        self.ladder.tell(uow, alert, now)
        return alert

    def _wake(
        self,
        uow: UnitOfWork,
        alert: Alert,
        episode: Episode,
        conversation: Conversation,
        book: RuleBook,
        hours: WorkingTime,
        now: datetime,
    ) -> None:
        """Let an alert that slept through a hold climb on in its time, where the hold ended early."""
        if not alert.is_told or alert.next_at is None or conversation.hold_until is not None:
            return
        if alert.times == 1:
            climbs_at = _escalates_at(episode, conversation, book, hours, now)
        else:
            climbs_at = book.next(conversation.pool, now, book.alarm.repeat)
        if climbs_at is not None and climbs_at < alert.next_at:
            uow.alerts.save(alert, evolve(alert, next_at=climbs_at))


def _escalates_at(
    episode: Episode, conversation: Conversation, book: RuleBook, hours: WorkingTime, now: datetime
) -> datetime | None:
    """When a wait goes up the ladder for the first time; `None` when it never does."""
    limits = book.limits(conversation.pool, conversation.priority, conversation.reason)
    return episode.reaches(limits.escalate, hours, now, hold_until=conversation.hold_until)


def _late_at(ledger: ClockLedger, conversation: Conversation, book: RuleBook, now: datetime) -> datetime | None:
    """When the team is late, or was; `None` when it never is."""
    if (episode := ledger.waiting) is None:
        return None
    limits = book.limits(conversation.pool, conversation.priority, conversation.reason)
    hours = book.hours(conversation.pool, ledger)
    return episode.reaches(limits.breach, hours, now, hold_until=conversation.hold_until)
