"""The control API, for tests and developers: faults, the key, receipts, SMS. Twilio has nothing like it."""

from typing import Any

from attrs import define

from adapters.mock.twilio_service.acts.messages import advance_receipt
from adapters.mock.twilio_service.acts.sms import receive_sms
from adapters.mock.twilio_service.acts.stage import Stage
from adapters.mock.twilio_service.control_bodies import (
    AuthToken,
    IndexGaps,
    Key,
    PlannedFault,
    ReceiptStep,
    Sms,
    WebhookFaults,
    read,
)
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.faults import Faults
from adapters.mock.twilio_service.hooks.courier import Courier, DeliveryFaults, Outcome
from adapters.mock.twilio_service.rest.exchange import Answer, Request, json_answer
from adapters.mock.twilio_service.state.conversation import Conversation
from adapters.mock.twilio_service.state.service import ChatService

PREFIX = "/control/"


@define(eq=False)
class Control:
    """Calls without credentials: it listens on loopback only, and takes JSON bodies only (no page can forge those)."""

    stage: Stage
    faults: Faults
    courier: Courier

    async def answer(self, request: Request) -> Answer:
        """Answer one call; raises `Refused`."""
        match request.method, request.path.removeprefix(PREFIX):
            case "GET", "faults":
                return json_answer(200, {"planned": len(self.faults.planned), "struck": self.faults.struck.total()})
            case "POST", "faults":
                self.faults.plan(read(request, PlannedFault).fault())
            case "POST", "faults/clear":
                self.faults.clear()
                self.courier.faults = DeliveryFaults()
                self.courier.release()
            case "POST", "webhook-faults":
                self.courier.faults = read(request, WebhookFaults).faults()
            case "GET", "webhooks":
                return json_answer(200, {"webhooks": [self._outcome(one) for one in self.courier.outcomes]})
            case "GET", "pushes":
                found = self.stage.account.service(self.stage.account.default_service).pushes
                return json_answer(200, {"pushes": [{"identity": one.identity, "text": one.text} for one in found]})
            case "POST", "key":
                self.stage.account.key_revoked = read(request, Key).revoked
            case "POST", "auth-token":
                self.stage.account.auth_token = read(request, AuthToken).token
            case "POST", "index-gaps":
                self.stage.gap_chance = read(request, IndexGaps).chance
            case "POST", "receipts":
                self._receipt(read(request, ReceiptStep))
            case "POST", "sms":
                sms = read(request, Sms)
                message = await receive_sms(self.stage, sms.sender, sms.to, sms.body)
                return json_answer(201, {"sid": message.sid})
            case _:
                raise Refused(Error.NOT_FOUND)
        return Answer(status=204)

    def _outcome(self, one: Outcome) -> dict[str, Any]:
        return {"event": one.event, "fate": one.fate, "forged": one.forged, "at": one.at.isoformat()}

    def _receipt(self, step: ReceiptStep) -> None:
        service, where = self._place(step)
        message = where.message(step.message)
        advance_receipt(self.stage, service, where, message, step.participant, step.status, step.error_code)

    def _place(self, place: ReceiptStep) -> tuple[ChatService, Conversation]:
        service = self.stage.account.service(place.service or self.stage.account.default_service)
        return service, service.conversation(place.conversation)
