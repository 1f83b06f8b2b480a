"""Telling patients and their proxies outside the chat that something of a card is near, or new: fixed words alone."""

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256

from attrs import evolve, field, frozen

from application.cards.occasion import Occasion
from application.gate import Gate
from application.notices.addresses import can_reach
from application.ports.notifier import Notice, NoticeChannel, NoticeKind
from application.ports.records import KeptNotice, NoticeOutcome
from domain.card import Card
from domain.grant_scope import GrantScope
from domain.ids import Identity, NoticeId
from domain.nudge import QuietHours, Way
from domain.person import Person, Role

_CHANNELS = {Way.PUSH: NoticeChannel.PUSH, Way.SMS: NoticeChannel.SMS, Way.EMAIL: NoticeChannel.EMAIL}


@frozen(kw_only=True)
class Reminders:
    """Knows which ways the clinic has; a patient is told by those that they agreed to.

    So is, by the same ways and at their own address, who acts for them in the conversation and may act on the card.
    """

    gate: Gate
    offered: frozenset[Way] = frozenset({Way.SMS, Way.EMAIL})
    quiet: QuietHours = field(factory=QuietHours)

    async def tell(self, occasion: Occasion, card: Card, scope: GrantScope, *, due: datetime, until: datetime) -> bool:
        """Remind of what happens at `until`, and return whether the patient is reached outside of the chat.

        Who agreed to a way for which the clinic has no address of theirs is not reached by it. What was due then is
        given once, however often it is decided on.
        """
        agreed = await self._agreed(occasion, card, scope)
        told = [(person, way) for person, way in agreed if can_reach(person, _CHANNELS[way])]
        for person, way in told:
            occasion.uow.notices.add(_reminder(occasion, card, person, way, due=due, until=until))
        return any(person.identity == card.patient for person, _ in told)

    async def forget(
        self, occasion: Occasion, card: Card, scope: GrantScope, *, dues: Iterable[datetime], until: datetime
    ) -> None:
        """What would have been at `until` is not: whoever was not reminded of it yet is not any more."""
        told = [(one, due) for one in await self._agreed(occasion, card, scope) for due in dues]
        for (person, way), due in told:
            notice = _reminder(occasion, card, person, way, due=due, until=until)
            kept = KeptNotice(notice=notice, due_at=due)
            occasion.uow.notices.end(kept, NoticeOutcome.WITHDRAWN, at=occasion.now)

    async def tell_of_change(self, occasion: Occasion, card: Card, scope: GrantScope) -> None:
        """Tell that something new waits, where no message says so that nudges would follow; not who did it."""
        name = f"change|{card.id}|{card.version}"
        told = [one for one in await self._agreed(occasion, card, scope) if one[0].identity != occasion.actor.identity]
        for person, way in told:
            awake = self.quiet.end_of(occasion.now, self.gate.zones.of(person)) or occasion.now
            occasion.uow.notices.add(_notice(card, NoticeKind.CARD_CHANGED, name, person, way, at=awake))

    async def may_tell(self, occasion: Occasion) -> bool:
        """Whether the patient agrees to chat now, so that they may be told anything."""
        return (await self.gate.patient_standing(occasion.uow, occasion.conversation.patient)).in_force

    async def _agreed(self, occasion: Occasion, card: Card, scope: GrantScope) -> Iterable[tuple[Person, Way]]:
        """Who would be told, by which ways: reachable or not."""
        uow = occasion.uow
        consent = await uow.consents.of(card.patient)
        if consent is None or not self.gate.patient_status(consent).in_force:
            return ()
        ways = sorted(way for way in self.offered if way.value in consent.lasting_scopes)
        people = await uow.people.find([card.patient, *await self._acting(occasion, card, scope)])
        return [(person, way) for person in people.values() if person.active for way in ways]

    async def _acting(self, occasion: Occasion, card: Card, scope: GrantScope) -> list[Identity]:
        """The proxies there who may read, and may act on the card."""
        members = occasion.conversation.participants.values()
        proxies = [one.identity for one in members if one.role is Role.PROXY]
        needed = {(card.patient, GrantScope.READ), (card.patient, scope)}
        mandates = await self.gate.mandates.of_all(occasion.uow, proxies)
        return [one for one in proxies if needed <= mandates[one]]


def _reminder(occasion: Occasion, card: Card, person: Person, way: Way, *, due: datetime, until: datetime) -> Notice:
    name = f"reminder|{card.id}|{until.isoformat()}|{due.isoformat()}"
    return evolve(_notice(card, NoticeKind.REMINDER, name, person, way, at=occasion.now), until=until)


def _notice(card: Card, kind: NoticeKind, name: str, person: Person, way: Way, *, at: datetime) -> Notice:
    told = f"{name}|{person.identity}|{way}"
    return Notice(
        id=NoticeId(sha256(told.encode()).hexdigest()[:32]),
        kind=kind,
        channel=_CHANNELS[way],
        recipient=person.identity,
        conversation=card.conversation,
        at=at,
    )
