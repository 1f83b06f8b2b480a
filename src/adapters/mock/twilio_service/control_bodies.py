"""What the control API is told, as JSON; spans are in seconds."""

import re
from datetime import timedelta
from typing import Annotated, TypeVar

import msgspec

from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.faults import Fault, FaultKind
from adapters.mock.twilio_service.hooks.courier import DeliveryFaults
from adapters.mock.twilio_service.rest.exchange import JSON, Request

Chance = Annotated[float, msgspec.Meta(ge=0, le=1)]
Span = Annotated[float, msgspec.Meta(ge=0, le=31_536_000)]
Text = Annotated[str, msgspec.Meta(min_length=1)]
Count = Annotated[int, msgspec.Meta(ge=1)]
Held = Annotated[int, msgspec.Meta(ge=0, le=10_000)]


class Body(msgspec.Struct, rename="camel", forbid_unknown_fields=True):
    """A body that knows all its members."""


class PlannedFault(Body):
    """A fault to come."""

    kind: FaultKind
    method: str | None = None
    path: str = ""
    times: Count | None = 1
    chance: Chance = 1.0
    status: int = 500
    retry_after: Annotated[int, msgspec.Meta(ge=0)] | None = None
    delay: Span = 10.0

    def fault(self) -> Fault:
        """As the service plans it; raises `Refused` for a path that is no regular expression."""
        try:
            re.compile(self.path)
        except re.error:
            raise Refused(Error.INVALID_PARAMETER) from None
        return Fault(**{**msgspec.structs.asdict(self), "delay": timedelta(seconds=self.delay)})


class WebhookFaults(Body):
    """How webhooks go astray."""

    drop: Chance = 0.0
    duplicate: Chance = 0.0
    forge: Chance = 0.0
    late: Chance = 0.0
    late_by: Span = 30.0
    shuffle: Held = 0
    held_for: Span = 2.0

    def faults(self) -> DeliveryFaults:
        """As the courier has them."""
        spans = {name: timedelta(seconds=getattr(self, name)) for name in ("late_by", "held_for")}
        return DeliveryFaults(**{**msgspec.structs.asdict(self), **spans})


class Key(Body):
    """Whether the API key is revoked."""

    revoked: bool


class AuthToken(Body):
    """The auth token that signs webhooks from now on."""

    token: Text


class IndexGaps(Body):
    """How often an index leaves a gap."""

    chance: Chance


class ReceiptStep(Body):
    """How far a message has come to a participant by SMS. Without a service that of the default one."""

    conversation: Text
    message: Text
    participant: Text
    status: Text
    error_code: int = 0
    service: str | None = None


class Sms(Body):
    """A message by SMS."""

    sender: Text = msgspec.field(name="from")
    to: Text
    body: Text


B = TypeVar("B", bound=Body)


def read(request: Request, kind: type[B]) -> B:
    """The body of a request; raises `Refused`. A page of another origin can send a form here, but no JSON."""
    if request.content_type != JSON:
        raise Refused(Error.INVALID_PARAMETER)
    try:
        return msgspec.json.decode(request.body, type=kind)
    except msgspec.DecodeError:
        raise Refused(Error.INVALID_PARAMETER) from None
