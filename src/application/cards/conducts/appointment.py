"""Appointments: the scheduler knows what is free, holds it, and gives it back."""

from datetime import datetime, timedelta

from attrs import evolve, frozen

from application.cards.conduct import Conduct, Tools
from application.cards.occasion import Occasion
from application.cards.waking import wake_owed
from application.ports.scheduler import Scheduler, Wanted
from domain.booking import Hindrance
from domain.card import Card, CardKind, Facts, Step, moment_of, written
from domain.cards.appointment import ASKED, COMPLETED, CONFIRMED, HELD, KIND, NO_SHOW, REMINDED, UNTOLD, told_of_times
from domain.errors import CardStateForbids, CareRelationEnded, Invalid, NotSelfBookable, TooManyVisits
from domain.ids import Identity, identity_key
from domain.person import Role
from domain.schedule import LONGEST_LOOK, Slot, VisitType

LOOK_AGAIN = timedelta(days=1)
"""How often the clock looks whether a patient still finds a free time for what they book themselves."""
SEEK_AGAIN = timedelta(hours=1)
"""How often it looks where there was none: besides when a time with the same people is given back."""
_OWED_BY = "owedBy"
"""By when the team owed the visit, before there were free times again."""
_SEEKS_NO_MORE: Facts = {"freeTimes": None, _OWED_BY: None, **UNTOLD}
REMIND_BEFORE = (timedelta(hours=24), timedelta(hours=2))
_GIVES_BACK = frozenset({"hold", "reschedule", "release", "cancel"})
"""Steps after which the time that a visit had is free."""
_NO_SLOT: Facts = {"start": None, "end": None, "bookedWith": None, "heldUntil": None}


def conduct(tools: Tools) -> Conduct:
    """The conduct of appointments."""
    return AppointmentConduct(tools)


async def wanted_of(occasion: Occasion, card: Card, provider: str | None = None) -> Wanted:
    """The visit that a card is about, with the provider named, or with whom it was asked for."""
    return Wanted(
        card=card.id,
        conversation=card.conversation,
        patient=card.patient,
        visit=card.text("visitType"),
        providers=await (providers_of(occasion, provider) if provider else _asked_for(occasion, card)),
    )


async def providers_of(occasion: Occasion, named: str = "") -> tuple[Identity, ...]:
    """The providers who take part, care for the patient and work here today; of these the one named, or `Invalid`."""
    members = occasion.conversation.participants.values()
    caring = [one.identity for one in members if one.role is Role.PROVIDER and one.care_end is None]
    people = await occasion.uow.people.find(caring)
    found = [one for one in caring if (known := people.get(identity_key(one))) is not None and known.works_here]
    if named:
        found = [one for one in found if identity_key(one) == identity_key(named)]
        if not found:
            raise Invalid.at("/provider", "not-a-participant")
    return tuple(sorted(found))


async def _asked_for(occasion: Occasion, card: Card) -> tuple[Identity, ...]:
    """With whom it was asked for; once they are gone, or where nobody was named, those who are there."""
    every = await providers_of(occasion)
    named = tuple(one for one in every if identity_key(one) == identity_key(card.text("provider")))
    return named or every


async def choosable(scheduler: Scheduler, occasion: Occasion, card: Card, provider: str | None = None) -> Wanted:
    """The visit with those with whom the actor may book it: patients where its reason is theirs to book, by today."""
    wanted = await wanted_of(occasion, card, provider)
    return wanted if occasion.actor.role.is_staff else await _self_bookable(scheduler, occasion, card, wanted)


async def _self_bookable(scheduler: Scheduler, occasion: Occasion, card: Card, wanted: Wanted) -> Wanted:
    visits = await scheduler.visits(occasion.uow, wanted.providers)
    return evolve(wanted, providers=tuple(owner for owner, visit in visits if _is_theirs(card, visit)))


def _reminders(start: datetime) -> tuple[datetime, ...]:
    return tuple(start - span for span in REMIND_BEFORE)


def next_reminder(start: datetime, now: datetime) -> datetime | None:
    """When the patient is reminded next."""
    return next((one for one in _reminders(start) if one > now), None)


def _due_reminder(card: Card, start: datetime, now: datetime) -> datetime | None:
    """The last one whose time has come since the visit was set as it is."""
    return max((one for one in _reminders(start) if card.changed_at < one <= now), default=None)


@frozen
class AppointmentConduct:
    """A hold ends by the clock, the two reminders come, and the team is told of what waits for it.

    That is a visit to be booked that patients do not book themselves, and one that can not be kept as it was set.
    """

    tools: Tools

    @property
    def kind(self) -> CardKind:
        return KIND

    async def begun(self, occasion: Occasion, card: Card) -> Card:
        visits = await self._visits(occasion, card)
        offered = [(visit, why) for visit in visits if (why := visit.reason(card.text("reason"))) is not None]
        if not offered:
            raise Invalid.at("/reason", "unknown")
        visit, reason = max(offered, key=lambda one: one[1].self_bookable)
        patient = await occasion.uow.people.get(card.patient)
        facts: Facts = {
            **card.facts,
            "visitLabel": visit.label,
            "reasonLabel": reason.label,
            "minutes": visit.length // timedelta(minutes=1),
            "selfBookable": reason.self_bookable,
            "zone": self.tools.reminders.gate.zones.of(patient).key,
        }
        return await self._owed(occasion, evolve(card, facts=facts))

    async def moved(self, occasion: Occasion, before: Card, after: Card, step: Step) -> Card:
        _check_begun(occasion, before, after)
        await self.tools.waiting.over(occasion, before)
        await self._forget_reminders(occasion, before)
        if step.name in _GIVES_BACK:
            _give_back(occasion, before)
        match step.name:
            case "hold":
                return await self._hold(occasion, before, after)
            case "reschedule":
                return await self._reschedule(occasion, before, after)
            case "confirm":
                _check_care(occasion, before.text("bookedWith"))
                slot = await self.tools.scheduler.confirm(occasion.uow, after.id, at=occasion.now)
                return self._set(occasion, after, slot)
            case "release":
                return await self._released(occasion, after)
            case "cancel":
                await self.tools.scheduler.release(occasion.uow, after.id)
                gone = _NO_SLOT if before.state == HELD else {}
                return evolve(after, facts=_with(after, {**gone, **_SEEKS_NO_MORE, "hindrance": None}))
        return evolve(after, facts=_with(after, {"hindrance": None}))

    async def _forget_reminders(self, occasion: Occasion, before: Card) -> None:
        """A visit that was set and is moved, called off or over now needs none of what waits to be given out."""
        start = moment_of(before.facts, "start")
        if before.state == CONFIRMED and start is not None:
            await self.tools.reminders.forget(occasion, before, KIND.scope, dues=_reminders(start), until=start)

    async def due(self, occasion: Occasion, card: Card) -> Card | None:
        if card.state == ASKED:
            return await self._asked(occasion, card)
        if card.state == HELD:
            _give_back(occasion, card)
            return await self._released(occasion, card.turn(ASKED, {}, at=occasion.now))
        return await self._confirmed(occasion, card) if card.state == CONFIRMED else None

    async def _asked(self, occasion: Occasion, card: Card) -> Card | None:
        """By the schedules of today it may be the team's to book now, or the patient's."""
        bookable = await self._is_self_bookable(occasion, card)
        is_theirs = bookable and await self._has_time(occasion, card)
        if (bookable, is_theirs) == (card.facts.get("selfBookable"), card.overdue_at is None):
            if is_theirs:
                return evolve(card.rest(), due_at=occasion.now + _pause(card))
            return _sought(occasion, await self.tools.waiting.look(occasion, card) or card.rest())
        await self.tools.waiting.over(occasion, card)
        owed_by = card.facts.get(_OWED_BY) or (written(card.overdue_at) if card.overdue_at else None)
        known = evolve(card, facts=_with(card, {_OWED_BY: owed_by}))
        return await self._released(occasion, known.turn(ASKED, {}, at=occasion.now))

    async def _released(self, occasion: Occasion, card: Card) -> Card:
        await self.tools.scheduler.release(occasion.uow, card.id)
        bookable = await self._is_self_bookable(occasion, card)
        return await self._owed(occasion, evolve(card, facts=_with(card, {**_NO_SLOT, "selfBookable": bookable})))

    async def _owed(self, occasion: Occasion, card: Card) -> Card:
        """What patients do not book themselves, or find no time for, the team does, within a time."""
        free = await self._has_time(occasion, card) if card.facts.get("selfBookable") else None
        known = evolve(card, facts=_with(card, {"freeTimes": free, **_told(occasion, card, free)}))
        if free:
            return evolve(known, due_at=occasion.now + _pause(known))
        owed = await self.tools.waiting.owe(occasion, known, self.tools.visit_due)
        return _sought(occasion, await self._owed_as_before(occasion, owed))

    async def _owed_as_before(self, occasion: Occasion, card: Card) -> Card:
        """Times that others took meanwhile give the team no more time: it owes the visit since it first did."""
        first = moment_of(card.facts, _OWED_BY)
        if first is None or card.overdue_at is None or first >= card.overdue_at:
            return card
        # Each lateness has an alarm of its own: the former one ended.
        return await self.tools.waiting.late(occasion, card, first)

    async def _has_time(self, occasion: Occasion, card: Card) -> bool:
        """Whether there is a free time that the patient may take themselves."""
        scheduler, now = self.tools.scheduler, occasion.now
        wanted = await _self_bookable(scheduler, occasion, card, await wanted_of(occasion, card))
        if not wanted.providers:
            return False
        until = now + timedelta(days=LONGEST_LOOK)
        return bool(await scheduler.slots(occasion.uow, wanted, since=now, until=until, at=now, limit=1))

    async def _is_self_bookable(self, occasion: Occasion, card: Card) -> bool:
        wanted = await wanted_of(occasion, card)
        return bool((await _self_bookable(self.tools.scheduler, occasion, card, wanted)).providers)

    async def _confirmed(self, occasion: Occasion, card: Card) -> Card | None:
        start = moment_of(card.facts, "start")
        if start is None or start <= occasion.now:
            return None
        card = await self._reminded(occasion, card, start)
        hindrance = await self._hindrance(occasion, card)
        is_news = (hindrance or "") != card.text("hindrance")
        after = await self._hindered(occasion, card, hindrance) if is_news else card.rest()
        return evolve(after, due_at=next_reminder(start, occasion.now))

    async def _reminded(self, occasion: Occasion, card: Card, start: datetime) -> Card:
        """Who is reached in no way outside of the chat is reminded in the thread."""
        reminders, due = self.tools.reminders, _due_reminder(card, start, occasion.now)
        if due is None or await reminders.tell(occasion, card, KIND.scope, due=due, until=start):
            return card
        return evolve(card, facts=_with(card, {REMINDED: written(due)})) if await reminders.may_tell(occasion) else card

    async def _hindrance(self, occasion: Occasion, card: Card) -> Hindrance | None:
        with_whom = occasion.conversation.participants.get(Identity(card.text("bookedWith")))
        if with_whom is not None and with_whom.care_end is not None:
            return Hindrance.CARE_ENDED
        return await self.tools.scheduler.hindrance(occasion.uow, card.id)

    async def _hindered(self, occasion: Occasion, card: Card, hindrance: Hindrance | None) -> Card:
        """The team sees it with the card, and somebody is told at once: the patient counts on the visit."""
        await self.tools.waiting.over(occasion, card)
        after = card.turn(CONFIRMED, {"hindrance": hindrance and hindrance.value}, at=occasion.now)
        if hindrance is None:
            return after
        late = evolve(after, overdue_at=occasion.now)
        await self.tools.waiting.alarm(occasion, late, before=moment_of(card.facts, "start"))
        return late

    async def _hold(self, occasion: Occasion, before: Card, after: Card) -> Card:
        await self._check_bound(occasion, before)
        until = self._kept_until(occasion, after)
        slot = await self._take(occasion, before, after, until)
        facts = _with(before, {**_booked(slot), "heldUntil": written(until), **_SEEKS_NO_MORE})
        return evolve(after, facts=facts, due_at=until)

    def _kept_until(self, occasion: Occasion, after: Card) -> datetime:
        """Who is there confirms at once; what the team proposes is seen later. Never beyond the beginning."""
        span = self.tools.proposal_hold if occasion.actor.role.is_staff else self.tools.slot_hold
        start = moment_of(after.facts, "start")
        return min(occasion.now + span, start) if start else occasion.now + span

    async def _check_bound(self, occasion: Occasion, card: Card) -> None:
        if occasion.actor.role.is_staff:
            return
        ahead = await occasion.uow.bookings.ahead(card.patient, at=occasion.now, beside=card.id)
        if ahead >= self.tools.visits_ahead:
            raise TooManyVisits("enough are ahead")

    async def _reschedule(self, occasion: Occasion, before: Card, after: Card) -> Card:
        slot = await self._take(occasion, before, after, None)
        return self._set(occasion, evolve(after, facts=before.facts), slot)

    async def _take(self, occasion: Occasion, before: Card, after: Card, until: datetime | None) -> Slot:
        start = moment_of(after.facts, "start")
        if start is None:
            raise Invalid.at("/start", "missing")
        wanted = await choosable(self.tools.scheduler, occasion, before, after.text("provider"))
        if not wanted.providers and not occasion.actor.role.is_staff:
            raise NotSelfBookable("the team books this")
        return await self.tools.scheduler.hold(occasion.uow, wanted, start, at=occasion.now, held_until=until)

    def _set(self, occasion: Occasion, after: Card, slot: Slot) -> Card:
        facts = _with(after, {**_booked(slot), "heldUntil": None, "hindrance": None})
        return evolve(after, facts=facts, due_at=next_reminder(slot.start, occasion.now))

    async def _visits(self, occasion: Occasion, card: Card) -> list[VisitType]:
        providers = await providers_of(occasion, card.text("provider"))
        visits = await self.tools.scheduler.visits(occasion.uow, providers)
        found = [visit for _, visit in visits if visit.code == card.text("visitType")]
        if not found:
            raise Invalid.at("/visitType", "not-offered")
        return found


def _give_back(occasion: Occasion, before: Card) -> None:
    if before.state in {HELD, CONFIRMED}:
        wake_owed(occasion.uow, before, occasion.now)


def _pause(card: Card) -> timedelta:
    """Others look for the times that are free again, too: whoever found none before may soon find none again."""
    return SEEK_AGAIN if _OWED_BY in card.facts else LOOK_AGAIN


def _told(occasion: Occasion, card: Card, free: bool | None) -> Facts:
    if not free or card.facts.get("freeTimes") is not False:
        return {}
    one = occasion.conversation
    read = max((member.read_seq for member in one.participants.values() if not member.role.is_staff), default=0)
    return told_of_times(card, read=read, last=one.last_seq, at=occasion.now)


def _sought(occasion: Occasion, card: Card) -> Card:
    """A card for which the patient found no free time is looked at again soon, whatever it waits for beside."""
    if card.facts.get("freeTimes") is not False:
        return card
    soon = occasion.now + SEEK_AGAIN
    return evolve(card, due_at=min(card.due_at or soon, soon))


def _check_care(occasion: Occasion, provider: str) -> None:
    with_whom = occasion.conversation.participants.get(Identity(provider))
    ended = with_whom.care_end if with_whom else None
    if ended is not None and not occasion.actor.role.is_staff:
        raise CareRelationEnded(ended)


def _check_begun(occasion: Occasion, before: Card, after: Card) -> None:
    """Before a visit begins nobody can have missed it; once it has, the team says what became of it."""
    start = moment_of(before.facts, "start")
    if before.state != CONFIRMED or start is None:
        return
    has_begun = start <= occasion.now
    if after.state in {NO_SHOW, COMPLETED} and not has_begun:
        raise CardStateForbids("it has not begun")
    if has_begun and not occasion.actor.role.is_staff:
        raise CardStateForbids("it has begun")


def _is_theirs(card: Card, visit: VisitType) -> bool:
    reason = visit.reason(card.text("reason")) if visit.code == card.text("visitType") else None
    return reason is not None and reason.self_bookable


def _booked(slot: Slot) -> dict[str, str]:
    return {"start": written(slot.start), "end": written(slot.end), "bookedWith": slot.owner}


def _with(card: Card, changed: Facts) -> Facts:
    return {name: value for name, value in {**card.facts, **changed}.items() if value is not None}
