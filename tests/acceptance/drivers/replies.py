"""What people do with quick responses, ratings, receipts, quiet threads and notices: by HTTP, and by use cases."""

from typing import Any

from attrs import frozen

from application.closing.decide_proposal import DecideProposal
from application.closing.see_proposals import SeeProposals
from application.notices.list_notices import ListNotices
from application.phone_queue.see_calls import SeeCalls
from application.quick_responses.fill_response import FillResponse
from application.quick_responses.list_responses import ListResponses
from application.quick_responses.note_use import NoteUse
from application.quick_responses.retire_response import RetireResponse
from application.quick_responses.suggest_responses import SuggestResponses
from application.quick_responses.write_response import Texts, WriteResponse
from application.ratings.rate_care import RateCare
from application.ratings.see_ratings import SeeRatings
from application.receipts.see_receipts import SeeReceipts
from application.timelines.see_conversation import SeeConversation
from domain.closing import Verdict
from domain.ids import ConversationId, MessageId, ProposalId, QuickResponseId
from domain.quick_response import Scope
from domain.receipts import TeamState
from tests.acceptance.drivers.answers import answer
from tests.acceptance.drivers.clinic import actor_of
from tests.acceptance.people import CAST, Person

ADMIN = "The administrator"
WAITING = {"message-waiting", "card-changed"}
"""The notices that tell a patient that something waits."""
STEPS = {
    "delivered": TeamState.DELIVERED,
    "opened": TeamState.OPENED,
    "openedByAccountable": TeamState.OPENED_BY_ACCOUNTABLE,
    "working": TeamState.WORKING,
    "answered": TeamState.ANSWERED,
}


@frozen
class Told:
    """How far the team got with a message: its state, and who took each step, as far as it is told."""

    state: str
    by: dict[str, str | None]


class RepliesOverHttp:
    """A part of the HTTP driver."""

    _ask: Any

    async def write_response(self, who: Person, code: str, body: str, *, shared: bool) -> str:
        scope = "everyone" if shared else "own"
        said = {"scope": scope, "title": code, "shortCode": code, "body": body}
        made: str = (await self._ask(who, "POST", "/quick-responses", said))["id"]
        return made

    async def retire_response(self, who: Person, response: str) -> None:
        await self._ask(who, "DELETE", f"/quick-responses/{response}")

    async def responses(self, who: Person) -> dict[str, int]:
        page = await self._ask(who, "GET", "/quick-responses", params={"language": "en"})
        return {one["shortCode"]: one["uses"] for one in page["items"]}

    async def fill_response(self, who: Person, response: str, conversation: str) -> str:
        body = {"conversationId": conversation}
        filled: str = (await self._ask(who, "POST", f"/quick-responses/{response}/render", body))["body"]
        return filled

    async def note_use(self, who: Person, response: str, conversation: str, message: str) -> None:
        body = {"conversationId": conversation, "messageId": message}
        await self._ask(who, "POST", f"/quick-responses/{response}/uses", body)

    async def suggested(self, who: Person, conversation: str) -> list[str]:
        page = await self._ask(who, "POST", "/quick-responses/suggest", {"conversationId": conversation})
        return [one["shortCode"] for one in page["items"]]

    async def rate(self, who: Person, conversation: str, score: int, comment: str) -> None:
        body = {"conversationId": conversation, "score": score, "comment": comment}
        await self._ask(who, "POST", "/ratings", body)

    async def ratings(self, who: Person, conversation: str) -> list[tuple[int, str | None]]:
        page = await self._ask(who, "GET", "/ratings", params={"conversationId": conversation})
        return [(one["score"], one["comment"]) for one in page["items"]]

    async def is_asked(self, who: Person, conversation: str) -> bool:
        seen: bool = (await self._ask(who, "GET", f"/conversations/{conversation}"))["surveyOpen"]
        return seen

    async def receipts(self, who: Person, conversation: str, message: str) -> Told:
        found = await self._ask(who, "GET", f"/conversations/{conversation}/messages/{message}/receipts")
        return Told(found["state"], {step: found[step]["by"] for step in STEPS if found[step]})

    async def proposals(self, who: Person) -> dict[str, str]:
        page = await self._ask(who, "GET", "/closing-proposals")
        return {one["conversationId"]: one["id"] for one in page["items"]}

    async def decide(self, who: Person, proposal: str, *, accept: bool) -> None:
        await self._ask(who, "POST", f"/closing-proposals/{proposal}/{'accept' if accept else 'dismiss'}")

    async def told_outside(self, patient: Person) -> list[str]:
        page = await self._ask(CAST[ADMIN], "GET", "/notices")
        given = [one for one in page["items"] if one["kind"] in WAITING and one["outcome"] == "given"]
        return [one["channel"] for one in given if one["recipient"] == patient.identity]

    async def calls(self, who: Person) -> list[tuple[str, str]]:
        page = await self._ask(who, "GET", "/phone-queue")
        return [(one["identity"], one["reason"]) for one in page["items"]]


class RepliesByUseCases:
    """A part of the driver that calls the use cases."""

    _do: Any

    async def write_response(self, who: Person, code: str, body: str, *, shared: bool) -> str:
        scope = Scope.EVERYONE if shared else Scope.OWN
        texts = Texts(scope=scope, title=code, short_code=code, language="en", body=body)
        made: str = (await answer(self._do.write_response(WriteResponse(actor=actor_of(who), texts=texts)))).id
        return made

    async def retire_response(self, who: Person, response: str) -> None:
        await answer(self._do.retire_response(RetireResponse(actor=actor_of(who), id=QuickResponseId(response))))

    async def responses(self, who: Person) -> dict[str, int]:
        page = await answer(self._do.list_responses(ListResponses(actor=actor_of(who), language="en")))
        return {one.response.short_code: one.response.uses for one in page.items}

    async def fill_response(self, who: Person, response: str, conversation: str) -> str:
        command = FillResponse(**_on(who, conversation), response=QuickResponseId(response))
        filled: str = (await answer(self._do.fill_response(command))).body
        return filled

    async def note_use(self, who: Person, response: str, conversation: str, message: str) -> None:
        id, said = QuickResponseId(response), MessageId(message)
        await answer(self._do.note_use(NoteUse(**_on(who, conversation), response=id, message=said)))

    async def suggested(self, who: Person, conversation: str) -> list[str]:
        found = await answer(self._do.suggest_responses(SuggestResponses(**_on(who, conversation))))
        return [one.response.short_code for one in found]

    async def rate(self, who: Person, conversation: str, score: int, comment: str) -> None:
        await answer(self._do.rate_care(RateCare(**_on(who, conversation), score=score, comment=comment)))

    async def ratings(self, who: Person, conversation: str) -> list[tuple[int, str | None]]:
        page = await answer(self._do.see_ratings(SeeRatings(**_on(who, conversation))))
        return [(one.score, one.comment) for one in page.items]

    async def is_asked(self, who: Person, conversation: str) -> bool:
        seen: bool = (await answer(self._do.see_conversation(SeeConversation(**_on(who, conversation))))).survey_open
        return seen

    async def receipts(self, who: Person, conversation: str, message: str) -> Told:
        command = SeeReceipts(**_on(who, conversation), message=MessageId(message))
        view = await answer(self._do.see_receipts(command))
        steps = view.receipts.steps
        return Told(
            view.receipts.state,
            {name: steps[one].identity if view.named else None for name, one in STEPS.items() if one in steps},
        )

    async def proposals(self, who: Person) -> dict[str, str]:
        page = await answer(self._do.see_proposals(SeeProposals(actor=actor_of(who))))
        return {one.conversation: one.id for one in page.items}

    async def decide(self, who: Person, proposal: str, *, accept: bool) -> None:
        verdict = Verdict.ACCEPTED if accept else Verdict.DISMISSED
        command = DecideProposal(actor=actor_of(who), id=ProposalId(proposal), verdict=verdict)
        await answer(self._do.decide_proposal(command))

    async def told_outside(self, patient: Person) -> list[str]:
        page = await answer(self._do.list_notices(ListNotices(actor=actor_of(CAST[ADMIN]))))
        given = [one.notice for one in page.items if str(one.notice.kind) in WAITING and one.outcome == "given"]
        return [str(one.channel) for one in given if one.recipient == patient.identity]

    async def calls(self, who: Person) -> list[tuple[str, str]]:
        page = await answer(self._do.see_calls(SeeCalls(actor=actor_of(who))))
        return [(one.call.patient, str(one.call.reason)) for one in page.items]


def _on(who: Person, conversation: str) -> dict[str, Any]:
    return {"actor": actor_of(who), "conversation": ConversationId(conversation)}
