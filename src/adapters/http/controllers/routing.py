"""How a conversation comes to somebody: offers, the routing log, transfers, the soft lock, mentions, reasons."""

from datetime import timedelta

from litestar import Controller, Response, delete, get, post, put
from litestar.params import JSONBody

from adapters.http.controllers.common import (
    AnyRequest,
    Caller,
    Cases,
    PathId,
    TheEdge,
    answer,
    conversation_answer,
    conversation_in_path,
    mention_in_path,
    offer_in_path,
    repeat_of,
)
from adapters.http.controllers.consents import LanguageQuery
from adapters.http.controllers.lists import CursorQuery, LimitQuery
from adapters.http.cursors import PageCursors
from adapters.http.idempotency import KeyHeader
from adapters.http.problems import PROBLEMS
from adapters.http.use_cases import UseCases
from adapters.http.wire.base import PAGE_DEFAULT, Body
from adapters.http.wire.conversations import ConversationDetails
from adapters.http.wire.render import answering_out
from adapters.http.wire.routing import (
    AnsweringIn,
    AnsweringOut,
    AskedOut,
    Declining,
    EntryOut,
    MentionList,
    MentionOut,
    OfferList,
    OfferOut,
    OfferPatient,
    OfferSubject,
    ReasonList,
    ReasonOut,
    RefusedOut,
    RoutingOut,
    Transferring,
)
from application.desk.say_answering import SayAnswering, StopAnswering
from application.desk.transfer_conversation import TransferConversation
from application.mentions.mentions import AcknowledgeMention, SeeMentions
from application.messaging.see_reasons import SeeReasons
from application.ports.unit_of_work import Made
from application.routing.offers import AnswerOffer
from application.routing.see_offers import OfferView, SeeOffers, Subject
from application.routing.see_routing import RoutingView, SeeRouting
from domain.access import Actor
from domain.ids import MentionId, OfferId
from domain.mention import Mention
from domain.offer import RoutingEntry

QUERY = "routing"


class Offers(Controller):
    """`/offers`: what a provider is asked."""

    path = "/offers"
    tags = ("Routing",)

    @get(operation_id="SeeOffers", responses=PROBLEMS)
    async def see(self, caller: Caller, use_cases: Cases) -> OfferList:
        """List what the caller is asked now, the oldest first."""
        offers = await use_cases.see_offers(SeeOffers(actor=caller))
        return OfferList(items=[offer_out(one) for one in offers], next_cursor=None)

    @post("/{offer_id:str}/accept", operation_id="AcceptOffer", status_code=200, responses=PROBLEMS)
    async def accept(
        self,
        request: AnyRequest,
        offer_id: PathId,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[OfferOut]:
        """Answer the patient: the caller is accountable and takes part from then on. 409 `offer-over` when it ended."""
        repeat = repeat_of(request, idempotency_key, caller, edge, Body())
        command = AnswerOffer(actor=caller, id=offer_in_path(offer_id), request=repeat)
        return await _answered(use_cases, caller, await use_cases.answer_offer(command))

    @post("/{offer_id:str}/decline", operation_id="DeclineOffer", status_code=200, responses=PROBLEMS)
    async def decline(
        self,
        request: AnyRequest,
        offer_id: PathId,
        data: JSONBody[Declining],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[OfferOut]:
        """Say why not; the next one is asked at once."""
        command = AnswerOffer(
            actor=caller,
            id=offer_in_path(offer_id),
            reason=data.reason,
            note=data.note,
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        return await _answered(use_cases, caller, await use_cases.answer_offer(command))


class Routing(Controller):
    """How `/conversations/{id}` comes to somebody."""

    path = "/conversations/{conversation_id:str}"
    tags = ("Routing",)

    @get("/routing", operation_id="SeeRouting", responses=PROBLEMS)
    async def see(
        self,
        conversation_id: PathId,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> RoutingOut:
        """Tell how the conversation waits, who is asked, and in `items` what was decided and why."""
        id = conversation_in_path(conversation_id)
        cursors = PageCursors(edge.cursor_key, caller.identity, f"{QUERY}:{id}")
        place = cursors.open(cursor)
        after = int(place[0]) if place else None
        view = await use_cases.see_routing(SeeRouting(actor=caller, conversation=id, after=after, limit=limit))
        sealed = cursors.seal(view.log.next)
        return routing_out(view, sealed)

    @post("/transfer", operation_id="TransferConversation", status_code=200, responses=PROBLEMS)
    async def transfer(
        self,
        request: AnyRequest,
        conversation_id: PathId,
        data: JSONBody[Transferring],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[ConversationDetails]:
        """Hand it over with a note: the clock runs on, the receiver sees the thread, the caller leaves or stays."""
        command = TransferConversation(
            actor=caller,
            conversation=conversation_in_path(conversation_id),
            identity=data.identity,
            pool=data.pool,
            note=data.note,
            stay=data.stay,
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        return await conversation_answer(use_cases, caller, await use_cases.transfer_conversation(command))

    @put("/answering", operation_id="SayAnswering", responses=PROBLEMS)
    async def answering(
        self, conversation_id: PathId, data: JSONBody[AnsweringIn], caller: Caller, use_cases: Cases
    ) -> AnsweringOut:
        """Say that one writes an answer, for a minute. 409 `being-answered` while a colleague does and it is not taken
        over; nobody's send is refused, and nobody's draft is touched."""
        id = conversation_in_path(conversation_id)
        said = await use_cases.say_answering(SayAnswering(actor=caller, conversation=id, take_over=data.take_over))
        return answering_out(said)

    @delete("/answering", operation_id="StopAnswering", responses=PROBLEMS)
    async def stop_answering(self, conversation_id: PathId, caller: Caller, use_cases: Cases) -> None:
        """Say that one writes no answer any more."""
        await use_cases.stop_answering(StopAnswering(actor=caller, conversation=conversation_in_path(conversation_id)))


class Reasons(Controller):
    """`/reasons`: for what a conversation can be opened."""

    path = "/reasons"
    tags = ("Conversations",)

    @get(operation_id="SeeReasons", responses=PROBLEMS)
    async def see(self, caller: Caller, use_cases: Cases, language: LanguageQuery = None) -> ReasonList:
        """List the reasons in words for patients, in `language` or the caller's own."""
        reasons = await use_cases.see_reasons(SeeReasons(actor=caller, language=language))
        return ReasonList(items=[ReasonOut(code=one.code, label=one.label) for one in reasons], next_cursor=None)


class Mentions(Controller):
    """`/mentions`: staff notes that name the caller."""

    path = "/mentions"
    tags = ("Staff notes",)

    @get(operation_id="SeeMentions", responses=PROBLEMS)
    async def see(self, caller: Caller, use_cases: Cases) -> MentionList:
        """List what the caller has not acknowledged, the oldest first."""
        mentions = await use_cases.see_mentions(SeeMentions(actor=caller))
        return MentionList(items=[mention_out(one) for one in mentions], next_cursor=None)

    @post("/{mention_id:str}/acknowledge", operation_id="AcknowledgeMention", status_code=200, responses=PROBLEMS)
    async def acknowledge(
        self,
        request: AnyRequest,
        mention_id: PathId,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[MentionOut]:
        """Say that one saw it: it calls no more."""
        repeat = repeat_of(request, idempotency_key, caller, edge, Body())
        command = AcknowledgeMention(actor=caller, id=mention_in_path(mention_id), request=repeat)
        made = await use_cases.acknowledge_mention(command)
        (shown,) = await use_cases.see_mentions(SeeMentions(actor=caller, id=MentionId(made.id)))
        return answer(mention_out(shown), status=200, replayed=made.replayed)


async def _answered(use_cases: UseCases, caller: Actor, made: Made) -> Response[OfferOut]:
    (offer,) = await use_cases.see_offers(SeeOffers(actor=caller, id=OfferId(made.id)))
    return answer(offer_out(offer), status=200, replayed=made.replayed)


def offer_out(view: OfferView) -> OfferOut:
    """An offer as whom it asks sees it."""
    offer = view.offer
    return OfferOut(
        id=offer.id,
        conversation_id=offer.conversation,
        step=offer.step,
        offered_at=offer.offered_at,
        deadline=offer.deadline,
        outcome=offer.outcome,
        ended_at=offer.ended_at,
        reason=offer.reason,
        about=None if view.about is None else _subject_out(view.about),
    )


def _subject_out(about: Subject) -> OfferSubject:
    return OfferSubject(
        patient=OfferPatient(identity=about.patient, display_name=about.name),
        reason=about.reason,
        priority=about.priority,
    )


def routing_out(view: RoutingView, next_cursor: str | None) -> RoutingOut:
    """How a conversation waits, as the team sees it."""
    ticket = view.ticket
    offer = ticket.offer if ticket else None
    return RoutingOut(
        pool=view.pool,
        assignee=view.assignee,
        waiting_since=ticket.since if ticket else None,
        offer=None
        if offer is None
        else AskedOut(identity=offer.to, step=offer.step, offered_at=offer.offered_at, deadline=offer.deadline),
        position=view.position,
        expected_wait=_seconds(view.wait),
        answering=None if view.answering is None else answering_out(view.answering),
        items=[_entry_out(one) for one in view.log.items],
        next_cursor=next_cursor,
    )


def _entry_out(entry: RoutingEntry) -> EntryOut:
    refused = entry.decision.refused if entry.decision else ()
    return EntryOut(
        at=entry.at,
        event=entry.event,
        identity=entry.identity,
        step=entry.step,
        refused=[RefusedOut(identity=one.identity, step=one.step, why=one.why) for one in refused],
    )


def mention_out(one: Mention) -> MentionOut:
    """A mention as whom it names sees it."""
    return MentionOut(
        id=one.id,
        conversation_id=one.conversation,
        note_id=one.note,
        by=one.by,
        at=one.at,
        acknowledged_at=one.acknowledged_at,
        instead_of=one.instead_of,
    )


def _seconds(span: timedelta | None) -> int | None:
    return None if span is None else round(span.total_seconds())
