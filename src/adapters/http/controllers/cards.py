"""Cards in the thread: asked for, looked at, and brought on. Appointments and refills are two kinds of them."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Literal

from attrs import evolve
from litestar import Controller, Response, get, post
from litestar.params import JSONBody, QueryParameter
from msgspec import Struct

from adapters.http.controllers.common import (
    AnyRequest,
    Caller,
    Cases,
    PathId,
    TheEdge,
    answer,
    card_in_path,
    conversation_in_path,
)
from adapters.http.controllers.lists import CursorQuery, LimitQuery
from adapters.http.cursors import PageCursors
from adapters.http.edge import Edge
from adapters.http.idempotency import NeededKeyHeader, needed_key, request_key
from adapters.http.problems import PROBLEMS
from adapters.http.use_cases import UseCases
from adapters.http.wire.base import END, NAME_PATTERN, PAGE_DEFAULT
from adapters.http.wire.calendar_file import MEDIA_TYPE, calendar_file
from adapters.http.wire.cards import (
    CardKindList,
    CardQueue,
    NewAppointment,
    NewCard,
    NewPrescription,
    OwnCards,
    QueuedCardOut,
    ShownCard,
    TakenStep,
    facts_of,
    kinds_out,
    own_card,
    shown_card,
    steps_of,
)
from application.cards.ask_card import AskCard
from application.cards.list_cards import ListCards, QueueItem
from application.cards.list_own_cards import ListOwnCards
from application.cards.see_card import SeeCard
from application.cards.step_card import StepCard
from application.consent.require_consent import RequireConsent
from application.ports.records import CardPlace
from application.ports.unit_of_work import Made, RequestKey
from domain.access import Actor
from domain.card import in_language
from domain.cards.appointment import KIND as APPOINTMENT
from domain.cards.refill import KIND as REFILL
from domain.errors import Invalid, NotFound
from domain.ids import CardId, Identity

_STATE = re.compile(r"[a-z-]+")
StateQuery = Annotated[
    str | None,
    QueryParameter(
        name="state",
        pattern=rf"^[a-z-]{{1,40}}(,[a-z-]{{1,40}}){{0,19}}{END}",
        max_length=800,
        description="A comma list; those in which something is to be done if absent.",
    ),
]
OverdueQuery = Annotated[Literal["true", "false"], QueryParameter(name="overdue", description="Late ones alone.")]
OwedQuery = Annotated[
    Literal["true", "false"],
    QueryParameter(name="owed", description="Those alone whose next step the team owes within a time."),
]
KindQuery = Annotated[
    str | None,
    QueryParameter(
        name="kind",
        pattern=rf"^[a-z0-9][a-z0-9-]{{0,39}}{END}",
        description="The kind of card. The team names one; a patient's own are of every kind if absent.",
    ),
]
ControlledQuery = Annotated[
    Literal["true", "false"] | None,
    QueryParameter(name="controlled", description="Those that are a prescriber's alone, or the others."),
]
PatientQuery = Annotated[
    str | None,
    QueryParameter(name="patient", pattern=NAME_PATTERN, max_length=128, description="Those of one patient alone."),
]


class Cards(Controller):
    """`/cards`: every kind, in one way."""

    path = "/cards"
    tags = ("Cards",)

    @post(operation_id="AskCard", responses=PROBLEMS)
    async def ask(
        self,
        request: AnyRequest,
        data: JSONBody[NewCard],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: NeededKeyHeader = None,
    ) -> Response[ShownCard]:
        """Bring a card of any kind into a conversation."""
        repeat = _repeat(request, idempotency_key, caller, edge, data)
        return await _asked(use_cases, caller, data.conversation_id, data.kind, data.say, repeat)

    @get(operation_id="CardQueue", responses=PROBLEMS)
    async def queue(
        self,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        kind: KindQuery = None,
        states: StateQuery = None,
        owed: OwedQuery = "false",
        overdue: OverdueQuery = "false",
        controlled: ControlledQuery = None,
        patient: PatientQuery = None,
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> CardQueue | OwnCards:
        """List cards of a kind that wait, the oldest first. What is a prescriber's stands in their queue alone.

        Patients, and who acts for them, are given their own instead, in all of their conversations.
        """
        whose = None if patient is None else Identity(patient)
        wanted = frozenset(_STATE.findall(states or ""))
        is_queue = owed == "true" or overdue == "true" or controlled is not None
        if not caller.role.is_staff and not is_queue:
            own = ListOwnCards(actor=caller, kind=kind, states=wanted, patient=whose, limit=limit)
            return await _own(use_cases, edge, own, cursor)
        if kind is None:
            raise Invalid.at("/kind", "missing")
        command = ListCards(
            actor=caller,
            kind=kind,
            states=wanted,
            owed=owed == "true",
            overdue=overdue == "true",
            guarded=None if controlled is None else controlled == "true",
            patient=whose,
            limit=limit,
        )
        return await _queue(use_cases, edge, command, cursor)

    @get("/{card_id:str}", operation_id="SeeCard", responses=PROBLEMS)
    async def see(self, card_id: PathId, caller: Caller, use_cases: Cases) -> ShownCard:
        """Show the card as it stands, with what is the team's alone for the team."""
        return await _shown(use_cases, caller, card_in_path(card_id))

    @post("/{card_id:str}/steps", operation_id="StepCard", status_code=200, responses=PROBLEMS)
    async def step(
        self,
        request: AnyRequest,
        card_id: PathId,
        data: JSONBody[TakenStep],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: NeededKeyHeader = None,
    ) -> Response[ShownCard]:
        """Bring the card one step on. `steps` of the card says what can be done, and by whom."""
        command = StepCard(
            actor=caller,
            card=card_in_path(card_id),
            step=data.step,
            say=data.say,
            request=_repeat(request, idempotency_key, caller, edge, data),
        )
        made = await use_cases.step_card(command)
        return answer(await _shown(use_cases, caller, CardId(made.id)), status=200, replayed=made.replayed)


class CardKinds(Controller):
    """`/card-kinds`."""

    path = "/card-kinds"
    tags = ("Cards",)

    @get(operation_id="CardKinds", responses=PROBLEMS)
    async def list(self, caller: Caller, use_cases: Cases) -> CardKindList:
        """Describe every kind of card, so that pages show and ask for kinds that they do not know."""
        await use_cases.require_consent(RequireConsent(actor=caller))
        return kinds_out(for_team=caller.role.is_staff)


class Appointments(Controller):
    """`/appointments`."""

    path = "/appointments"
    tags = ("Appointments",)

    @post(operation_id="AskAppointment", responses=PROBLEMS)
    async def ask(
        self,
        request: AnyRequest,
        data: JSONBody[NewAppointment],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: NeededKeyHeader = None,
    ) -> Response[ShownCard]:
        """Ask for an appointment; free times are at `/slots`, the steps at `/cards/{id}/steps`."""
        said = {"visitType": data.visit_type, "reason": data.reason, "provider": data.provider, "note": data.note}
        repeat = _repeat(request, idempotency_key, caller, edge, data)
        return await _asked(use_cases, caller, data.conversation_id, APPOINTMENT.name, said, repeat)

    @get("/{card_id:str}/calendar", operation_id="AppointmentFile", media_type=MEDIA_TYPE, responses=PROBLEMS)
    async def calendar(self, card_id: PathId, caller: Caller, use_cases: Cases, edge: TheEdge) -> Response[str]:
        """Give the appointment as a file for calendar programs; it says neither why nor what for."""
        seen = await use_cases.see_card(SeeCard(actor=caller, card=card_in_path(card_id)))
        file = None
        if seen.kind.name == APPOINTMENT.name:
            file = calendar_file(seen.card, summary=in_language(APPOINTMENT.title, seen.language), now=edge.clock.now())
        if file is None:
            raise NotFound("calendar")
        headers = {"Content-Disposition": 'attachment; filename="appointment.ics"'}
        return Response(file, media_type=MEDIA_TYPE, headers=headers)


class Prescriptions(Controller):
    """`/prescriptions`: refills that patients ask for."""

    path = "/prescriptions"
    tags = ("Prescriptions",)

    @post(operation_id="AskRefill", responses=PROBLEMS)
    async def ask(
        self,
        request: AnyRequest,
        data: JSONBody[NewPrescription],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: NeededKeyHeader = None,
    ) -> Response[ShownCard]:
        """Ask for a medication of the patient's list again; the steps are at `/cards/{id}/steps`."""
        said = {"medicationId": data.medication_id, "text": data.text, "pharmacy": data.pharmacy}
        repeat = _repeat(request, idempotency_key, caller, edge, data)
        return await _asked(use_cases, caller, data.conversation_id, REFILL.name, said, repeat)

    @get(operation_id="RefillQueue", responses=PROBLEMS)
    async def queue(
        self,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        states: StateQuery = None,
        overdue: OverdueQuery = "false",
        controlled: ControlledQuery = None,
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> CardQueue:
        """List what waits, the oldest first. Controlled drugs stand in the queue of prescribers alone."""
        command = ListCards(
            actor=caller,
            kind=REFILL.name,
            states=frozenset(_STATE.findall(states or "")),
            overdue=overdue == "true",
            guarded=None if controlled is None else controlled == "true",
            limit=limit,
        )
        return await _queue(use_cases, edge, command, cursor)


async def _queue(use_cases: UseCases, edge: Edge, command: ListCards, cursor: str | None) -> CardQueue:
    narrowed = f"{command.owed}:{command.overdue}:{command.guarded}:{command.patient or ''}"
    asked = f"{command.kind}:{sorted(command.states)}:{narrowed}"
    cursors = PageCursors(edge.cursor_key, command.actor.identity, f"cards:{asked}")
    page = await use_cases.list_cards(evolve(command, after=_place(cursors, cursor)))
    return CardQueue(items=[_queued(one) for one in page.items], next_cursor=cursors.seal(page.next))


async def _own(use_cases: UseCases, edge: Edge, command: ListOwnCards, cursor: str | None) -> OwnCards:
    asked = f"{command.kind or ''}:{sorted(command.states)}:{command.patient or ''}"
    cursors = PageCursors(edge.cursor_key, command.actor.identity, f"own-cards:{asked}")
    page = await use_cases.list_own_cards(evolve(command, after=_place(cursors, cursor)))
    return OwnCards(items=[own_card(one) for one in page.items], next_cursor=cursors.seal(page.next))


def _place(cursors: PageCursors, cursor: str | None) -> CardPlace | None:
    place = cursors.open(cursor)
    return (datetime.fromisoformat(str(place[0])), CardId(str(place[1]))) if place else None


def _repeat(request: AnyRequest, key: str | None, caller: Actor, edge: Edge, data: Struct) -> RequestKey | None:
    """How the request is recognised; a card is never asked for or brought on without a key."""
    needed_key(request, key)
    return request_key(request, key, user=caller.identity, fingerprints=edge.fingerprints, data=data)


async def _asked(
    use_cases: UseCases,
    caller: Actor,
    conversation: str,
    kind: str,
    said: Mapping[str, object],
    repeat: RequestKey | None,
) -> Response[ShownCard]:
    command = AskCard(
        actor=caller,
        conversation=conversation_in_path(conversation),
        kind=kind,
        say={name: value for name, value in said.items() if value is not None},
        request=repeat,
    )
    made: Made = await use_cases.ask_card(command)
    return answer(await _shown(use_cases, caller, CardId(made.id)), status=201, replayed=made.replayed)


async def _shown(use_cases: UseCases, caller: Actor, id: CardId) -> ShownCard:
    seen = await use_cases.see_card(SeeCard(actor=caller, card=id))
    return shown_card(seen.card, seen.alarm, for_team=seen.for_team, may_step=seen.may_step)


def _queued(item: QueueItem) -> QueuedCardOut:
    card = item.card
    public, private = facts_of(card) if item.is_member else ({}, {})
    return QueuedCardOut(
        id=card.id,
        kind=card.kind,
        conversation_id=card.conversation,
        state=card.state,
        patient=card.patient,
        display_name=item.patient_name,
        prescriber_only=card.guarded,
        is_member=item.is_member,
        created_at=card.created_at,
        changed_at=card.changed_at,
        overdue_at=card.overdue_at,
        details=public,
        team=private,
        steps=steps_of(card, for_team=True) if item.is_member else [],
    )
