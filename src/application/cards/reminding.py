"""Telling a patient outside the chat that something of a card is near, or is new: fixed words, no content."""

from datetime import datetime
from hashlib import sha256

from attrs import field, frozen

from application.gate import Gate
from application.ports.notifier import Notice, NoticeChannel, NoticeKind
from application.ports.unit_of_work import UnitOfWork
from application.proxies.zones import zone_of
from domain.card import Card
from domain.ids import NoticeId
from domain.nudge import QuietHours, Way

_CHANNELS = {Way.PUSH: NoticeChannel.PUSH, Way.SMS: NoticeChannel.SMS, Way.EMAIL: NoticeChannel.EMAIL}


@frozen(kw_only=True)
class Reminders:
    """Knows which ways the clinic has; a patient is told by those that they agreed to."""

    gate: Gate
    offered: frozenset[Way] = frozenset({Way.SMS, Way.EMAIL})
    quiet: QuietHours = field(factory=QuietHours)

    async def tell(self, uow: UnitOfWork, card: Card, *, about: datetime, at: datetime) -> None:
        """Remind of what happens at `about`. The same reminder is given once, whoever decides on it."""
        name = f"reminder|{card.id}|{about.isoformat()}|{card.version}"
        await self._give(uow, card, NoticeKind.REMINDER, name, at=at, until=about)

    async def tell_of_change(self, uow: UnitOfWork, card: Card, *, at: datetime) -> None:
        """Tell that something new waits, where no message says so that nudges would follow."""
        patient = await uow.people.get(card.patient)
        awake = self.quiet.end_of(at, zone_of(patient)) or at
        await self._give(uow, card, NoticeKind.MESSAGE_WAITING, f"change|{card.id}|{card.version}", at=awake)

    async def _give(
        self, uow: UnitOfWork, card: Card, kind: NoticeKind, name: str, *, at: datetime, until: datetime | None = None
    ) -> None:
        consent = await uow.consents.of(card.patient)
        if consent is None or not self.gate.patient_status(consent).in_force:
            return
        for way in sorted(way for way in self.offered if way.value in consent.lasting_scopes):
            uow.notices.add(
                Notice(
                    id=NoticeId(sha256(f"{name}|{way}".encode()).hexdigest()[:32]),
                    kind=kind,
                    channel=_CHANNELS[way],
                    recipient=card.patient,
                    conversation=card.conversation,
                    at=at,
                    until=until,
                )
            )
