"""The control API, for tests and developers: faults, the key, receipts, SMS. Twilio has nothing like it."""

from datetime import timedelta
from typing import Any

from attrs import define, fields

from adapters.mock.twilio_service.acts.messages import Draft, add_message, advance_receipt
from adapters.mock.twilio_service.acts.stage import Stage
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.faults import Fault, FaultKind, Faults
from adapters.mock.twilio_service.hooks.courier import Courier, DeliveryFaults
from adapters.mock.twilio_service.hooks.dispatch import Origin
from adapters.mock.twilio_service.rest.exchange import Answer, Request, json_answer
from adapters.mock.twilio_service.state.conversation import Conversation, Message
from adapters.mock.twilio_service.state.service import ChatService

PREFIX = "/control/"
_SPANS = {"delay", "late_by"}


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
                return json_answer(200, {"planned": len(self.faults.planned), "struck": self.faults.struck})
            case "POST", "faults":
                self.faults.plan(_fault(request.json()))
            case "POST", "faults/clear":
                self.faults.clear()
                self.courier.faults = DeliveryFaults()
                self.courier.release()
            case "POST", "webhook-faults":
                self.courier.faults = DeliveryFaults(**_known(DeliveryFaults, request.json()))
            case "GET", "webhooks":
                return json_answer(200, {"webhooks": [self._outcome(one) for one in self.courier.outcomes]})
            case "POST", "key":
                self.stage.account.key_revoked = _flag(request.json(), "revoked")
            case "POST", "auth-token":
                self.stage.account.auth_token = _text(request.json(), "token")
            case "POST", "index-gaps":
                self.stage.gap_chance = _chance(request.json())
            case "POST", "receipts":
                self._receipt(request.json())
            case "POST", "sms":
                return json_answer(201, {"sid": (await self._sms(request.json())).sid})
            case _:
                raise Refused(Error.NOT_FOUND)
        return Answer(status=204)

    def _outcome(self, one: Any) -> dict[str, Any]:
        return {"event": one.event, "fate": one.fate, "forged": one.forged, "at": one.at.isoformat()}

    def _receipt(self, content: dict[str, Any]) -> None:
        service, conversation = self._place(content)
        message = conversation.message(_text(content, "message"))
        error = content.get("errorCode", 0)
        if type(error) is not int:
            raise Refused(Error.INVALID_PARAMETER)
        participant, status = _text(content, "participant"), _text(content, "status")
        advance_receipt(self.stage, service, conversation, message, participant, status, error)

    async def _sms(self, content: dict[str, Any]) -> Message:
        """Somebody answers by SMS: the address has to be that of a participant."""
        service, conversation = self._place(content)
        address = _text(content, "from")
        if conversation.at_address(address) is None:
            raise Refused(Error.PARTICIPANT_NOT_FOUND)
        draft = Draft(author=address, body=_text(content, "body"))
        return await add_message(self.stage, service, conversation, draft, Origin("SMS"))

    def _place(self, content: dict[str, Any]) -> tuple[ChatService, Conversation]:
        account = self.stage.account
        service = account.service(content.get("service", account.default_service))
        return service, service.conversation(_text(content, "conversation"))


def _fault(content: dict[str, Any]) -> Fault:
    known = _known(Fault, content)
    try:
        return Fault(**{**known, "kind": FaultKind(known.get("kind", ""))})
    except ValueError:
        raise Refused(Error.INVALID_PARAMETER) from None


def _known(kind: type, content: dict[str, Any]) -> dict[str, Any]:
    """The members by the names of the class's fields; spans are given in seconds."""
    names = {attribute.name for attribute in fields(kind)}
    found = {_snake(name): value for name, value in content.items()}
    if not found.keys() <= names:
        raise Refused(Error.INVALID_PARAMETER)
    return {name: timedelta(seconds=float(value)) if name in _SPANS else value for name, value in found.items()}


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


def _text(content: dict[str, Any], name: str) -> str:
    value = content.get(name)
    if not isinstance(value, str) or not value:
        raise Refused(Error.INVALID_PARAMETER)
    return value


def _flag(content: dict[str, Any], name: str) -> bool:
    value = content.get(name)
    if not isinstance(value, bool):
        raise Refused(Error.INVALID_PARAMETER)
    return value


def _chance(content: dict[str, Any]) -> float:
    value = content.get("chance")
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise Refused(Error.INVALID_PARAMETER)
    return float(value)
