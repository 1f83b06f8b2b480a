"""Appointments and refills by use cases."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from attrs import evolve

from adapters.http.controllers.schedules import schedule_in
from adapters.http.use_cases import UseCases
from adapters.http.wire.cards import facts_of
from adapters.http.wire.schedules import ScheduleIn
from application.cards.ask_card import AskCard
from application.cards.list_cards import ListCards
from application.cards.list_own_cards import ListOwnCards
from application.cards.see_card import SeeCard
from application.cards.step_card import StepCard
from application.medications.keep_medications import KeepMedications
from application.medications.see_medications import SeeMedications
from application.notices.list_notices import ListNotices
from application.people.register_person import RegisterPerson
from application.proxies.give_grant import GiveGrant
from application.scheduling.publish_schedule import PublishSchedule
from application.scheduling.see_slots import SeeSlots
from domain.access import CLOCKWORK
from domain.card import written
from domain.grant_scope import GrantScope
from domain.ids import CardId, ConversationId
from domain.medication import Medication
from domain.proxy import Basis
from tests.acceptance.drivers.answers import answer
from tests.acceptance.drivers.care import FreeTime, SeenCard
from tests.acceptance.drivers.clinic import actor_of
from tests.acceptance.people import CAST, Person

ADMIN = CAST["The administrator"]


class CareByUseCases:
    """The part of the driver that is about care in the thread."""

    _do: UseCases

    async def moves_to(self, whom: Person, zone: str) -> None:
        await answer(self._do.register_person(RegisterPerson(actor=CLOCKWORK, person=evolve(whom.known(), zone=zone))))

    async def leaves_no_address(self, whom: Person) -> None:
        await answer(
            self._do.register_person(RegisterPerson(actor=CLOCKWORK, person=evolve(whom.known(), contacts=())))
        )

    async def is_minor(self, patient: Person, guardian: Person, born: date) -> None:
        known = evolve(patient.known(), born=born)
        await answer(self._do.register_person(RegisterPerson(actor=CLOCKWORK, person=known)))
        command = GiveGrant(
            actor=actor_of(ADMIN),
            patient=patient.identity,
            proxy=guardian.identity,
            scopes=frozenset({GrantScope.READ, GrantScope.WRITE}),
            basis=Basis.MINOR,
            evidence="Form 12",
        )
        await answer(self._do.give_grant(command))

    async def becomes_prescriber(self, whom: Person) -> None:
        person = evolve(whom.known(), skills=frozenset({"prescriber"}))
        await answer(self._do.register_person(RegisterPerson(actor=CLOCKWORK, person=person)))

    async def publish(self, who: Person, whose: str, schedule: Mapping[str, Any]) -> None:
        made = schedule_in(msgspec.convert(schedule, ScheduleIn), whose)
        await answer(self._do.publish_schedule(PublishSchedule(actor=actor_of(who), schedule=made)))

    async def visits_to_book(self, who: Person) -> list[str]:
        page = await answer(self._do.list_cards(ListCards(actor=actor_of(who), kind="appointment", owed=True)))
        return [one.card.id for one in page.items]

    async def under_way(self, who: Person) -> list[str]:
        page = await answer(self._do.list_own_cards(ListOwnCards(actor=actor_of(who))))
        return [one.card.id for one in page.items]

    async def ask_visit(self, who: Person, conversation: str, reason: str, provider: str = "") -> str:
        said = {"visitType": "visit", "reason": reason, **({"provider": provider} if provider else {})}
        return await self._asked(who, conversation, "appointment", said)

    async def _asked(self, who: Person, conversation: str, kind: str, say: Mapping[str, object]) -> str:
        command = AskCard(actor=actor_of(who), conversation=ConversationId(conversation), kind=kind, say=say)
        return (await answer(self._do.ask_card(command))).id

    async def free_times(self, who: Person, card: str, *, day: str | None = None) -> list[FreeTime]:
        command = SeeSlots(
            actor=actor_of(who),
            card=CardId(card),
            day=date.fromisoformat(day) if day else None,
            days=1 if day else 14,
        )
        view = await answer(self._do.see_slots(command))
        shown = [(one, one.start.astimezone(ZoneInfo(view.zone))) for one in view.slots]
        return [
            FreeTime(provider=one.owner, start=written(one.start), day=at.date().isoformat(), time=f"{at:%H:%M}")
            for one, at in shown
        ]

    async def step(self, who: Person, card: str, step: str, **say: str) -> None:
        await answer(self._do.step_card(StepCard(actor=actor_of(who), card=CardId(card), step=step, say=say)))

    async def card(self, who: Person, card: str) -> SeenCard:
        seen = await answer(self._do.see_card(SeeCard(actor=actor_of(who), card=CardId(card))))
        public, private = facts_of(seen.card)
        return SeenCard(state=seen.card.state, facts=public, team=private if seen.for_team else {})

    async def reminders(self, patient: Person) -> list[str]:
        page = await answer(self._do.list_notices(ListNotices(actor=actor_of(ADMIN))))
        given = [one.notice for one in page.items if str(one.notice.kind) == "reminder" and one.outcome == "given"]
        return [str(one.channel) for one in given if one.recipient == patient.identity]

    async def keep_medications(self, who: Person, patient: Person, entries: Sequence[Mapping[str, Any]]) -> None:
        kept = tuple(
            Medication(
                id=one["id"],
                drug=one["drug"],
                strength=one.get("strength"),
                instructions=one.get("instructions"),
                last_fill=date.fromisoformat(one["lastFill"]) if "lastFill" in one else None,
                refills_left=one.get("refillsLeft"),
                controlled=one.get("controlled", False),
            )
            for one in entries
        )
        command = KeepMedications(actor=actor_of(who), identity=patient.identity, entries=kept)
        await answer(self._do.keep_medications(command))

    async def medication_text(self, who: Person, conversation: str, id: str) -> str:
        command = SeeMedications(actor=actor_of(who), conversation=ConversationId(conversation))
        view = await answer(self._do.see_medications(command))
        return next(one.prefilled(view.language) for one in view.entries if one.id == id)

    async def ask_refill(self, who: Person, conversation: str, medication: str, *, text: str = "") -> str:
        say = {"medicationId": medication, **({"text": text} if text else {})}
        return await self._asked(who, conversation, "refill", say)

    async def refills(self, who: Person, *, overdue: bool = False) -> list[str]:
        page = await answer(self._do.list_cards(ListCards(actor=actor_of(who), kind="refill", overdue=overdue)))
        return [one.card.id for one in page.items]
