"""One call of the REST API: which part of the account it is about, and what it asks for."""

from urllib.parse import quote

from attrs import field, frozen

from adapters.mock.twilio_service.acts.stage import Stage
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.hooks.dispatch import LOUD, QUIET, Origin
from adapters.mock.twilio_service.rest.exchange import FORM, Request
from adapters.mock.twilio_service.rest.form import Form
from adapters.mock.twilio_service.state.account import Account
from adapters.mock.twilio_service.state.conversation import Conversation
from adapters.mock.twilio_service.state.service import ChatService


@frozen(kw_only=True)
class Scope:
    """A service, and whether it was named in the path or is the account's default (the short form)."""

    account: Account
    service: ChatService
    origin: str
    is_short: bool

    def url(self, *parts: str) -> str:
        """The absolute address of something in this scope."""
        place = ("v1",) if self.is_short else ("v1", "Services", self.service.sid)
        return "/".join([self.origin, *place, *(quote(part, safe="") for part in parts)])

    def account_url(self, *parts: str) -> str:
        """The absolute address of something of the account."""
        return "/".join([self.origin, "v1", *(quote(part, safe="") for part in parts)])


@frozen(kw_only=True)
class Call:
    """What a resource module is given."""

    request: Request
    stage: Stage
    scope: Scope
    path: dict[str, str] = field(repr=False)
    form: Form = field(repr=False)
    query: Form = field(repr=False)

    @property
    def account(self) -> Account:
        """The account."""
        return self.stage.account

    @property
    def service(self) -> ChatService:
        """The service the call is about."""
        return self.scope.service

    @property
    def conversation(self) -> Conversation:
        """The conversation that the path names; raises `Refused`."""
        return self.service.conversation(self.path["conversation"])

    @property
    def origin(self) -> Origin:
        """Whether webhooks fire: only if a header of the call asks for it."""
        wish = self.request.headers.get("x-twilio-webhook-enabled", "false")
        if wish not in {"true", "false"}:
            raise Refused(Error.INVALID_PARAMETER)
        return LOUD if wish == "true" else QUIET


def form_of(request: Request) -> Form:
    """The form in the body; raises `Refused` for another kind of body."""
    if not request.body:
        return Form(())
    if request.content_type != FORM:
        raise Refused(Error.NOT_A_FORM)
    try:
        return Form.read(request.body.decode())
    except UnicodeDecodeError:
        raise Refused(Error.INVALID_PARAMETER) from None
