"""The table of everything the REST API can be asked for."""

from collections.abc import Awaitable, Callable
from enum import Enum
from typing import Any

from attrs import frozen

from adapters.mock.twilio_service.rest import (
    account,
    addresses,
    configuration,
    conversations,
    messages,
    participants,
    roles,
    users,
    webhooks,
)
from adapters.mock.twilio_service.rest.call import Call

Handler = Callable[[Call], Awaitable[dict[str, Any] | None]]


class Place(Enum):
    """Where a template stands."""

    BOTH = "under a service, or in the short form for the default one"
    SERVICE = "under a service only"
    ACCOUNT = "under the account"


class Counted(Enum):
    """To what the limit of 30 writes a second applies (fact sheet, section 5)."""

    CONVERSATION = "conversation"
    SERVICE = "service"


@frozen
class Route:
    """One row: which request, who answers it, with which status, and how it is counted."""

    method: str
    template: str
    handler: Handler
    status: int = 200
    place: Place = Place.BOTH
    counted: Counted | None = None

    @property
    def segments(self) -> tuple[str, ...]:
        """The parts of the template; those in braces match anything."""
        return tuple(self.template.strip("/").split("/"))


_C, _S = Counted.CONVERSATION, Counted.SERVICE
_ONE = "/Conversations/{conversation}"
_PERSON = f"{_ONE}/Participants/{{participant}}"
_MESSAGE = f"{_ONE}/Messages/{{message}}"
_HOOK = f"{_ONE}/Webhooks/{{webhook}}"
_OF_USER = "/Users/{user}/Conversations/{conversation}"

ROUTES = (
    Route("POST", "/Conversations", conversations.create, 201, counted=_S),
    Route("GET", "/Conversations", conversations.listing),
    Route("GET", _ONE, conversations.fetch),
    Route("POST", _ONE, conversations.update, counted=_C),
    Route("DELETE", _ONE, conversations.delete, 204, counted=_S),
    Route("POST", "/ConversationWithParticipants", conversations.create_with_participants, 202, counted=_S),
    Route("POST", f"{_ONE}/Participants", participants.create, 201, counted=_C),
    Route("GET", f"{_ONE}/Participants", participants.listing),
    Route("GET", _PERSON, participants.fetch),
    Route("POST", _PERSON, participants.update, counted=_C),
    Route("DELETE", _PERSON, participants.delete, 204, counted=_C),
    Route("GET", "/ParticipantConversations", participants.conversations_of),
    Route("POST", f"{_ONE}/Messages", messages.create, 201, counted=_C),
    Route("GET", f"{_ONE}/Messages", messages.listing),
    Route("GET", _MESSAGE, messages.fetch),
    Route("POST", _MESSAGE, messages.update, counted=_C),
    Route("DELETE", _MESSAGE, messages.delete, 204, counted=_C),
    Route("GET", f"{_MESSAGE}/Receipts", messages.receipts),
    Route("GET", f"{_MESSAGE}/Receipts/{{receipt}}", messages.fetch_receipt),
    Route("POST", f"{_ONE}/Webhooks", webhooks.create, 201),
    Route("GET", f"{_ONE}/Webhooks", webhooks.listing),
    Route("GET", _HOOK, webhooks.fetch),
    Route("POST", _HOOK, webhooks.update),
    Route("DELETE", _HOOK, webhooks.delete, 204),
    Route("POST", "/Users", users.create, 201, counted=_S),
    Route("GET", "/Users", users.listing),
    Route("GET", "/Users/{user}", users.fetch),
    Route("POST", "/Users/{user}", users.update, counted=_S),
    Route("DELETE", "/Users/{user}", users.delete, 204, counted=_S),
    Route("GET", "/Users/{user}/Conversations", users.conversations),
    Route("GET", _OF_USER, users.fetch_conversation),
    Route("POST", _OF_USER, users.update_conversation),
    Route("DELETE", _OF_USER, users.delete_conversation, 204),
    Route("POST", "/Roles", roles.create, 201, counted=_S),
    Route("GET", "/Roles", roles.listing),
    Route("GET", "/Roles/{role}", roles.fetch),
    Route("POST", "/Roles/{role}", roles.update, counted=_S),
    Route("DELETE", "/Roles/{role}", roles.delete, 204, counted=_S),
    Route("GET", "/Configuration", configuration.fetch, place=Place.SERVICE),
    Route("POST", "/Configuration", configuration.update, place=Place.SERVICE),
    Route("GET", "/Configuration/Notifications", configuration.fetch_notifications, place=Place.SERVICE),
    Route("POST", "/Configuration/Notifications", configuration.update_notifications, place=Place.SERVICE),
    Route("GET", "/Configuration/Webhooks", configuration.fetch_webhooks, place=Place.SERVICE),
    Route("POST", "/Configuration/Webhooks", configuration.update_webhooks, place=Place.SERVICE),
    Route("GET", "/Bindings", account.bindings, place=Place.SERVICE),
    Route("GET", "/Bindings/{binding}", account.fetch_binding, place=Place.SERVICE),
    Route("DELETE", "/Bindings/{binding}", account.delete_binding, 204, place=Place.SERVICE),
    Route("GET", "/Configuration", configuration.fetch_account, place=Place.ACCOUNT),
    Route("POST", "/Configuration", configuration.update_account, place=Place.ACCOUNT),
    Route("GET", "/Configuration/Webhooks", configuration.fetch_account_webhooks, place=Place.ACCOUNT),
    Route("POST", "/Configuration/Webhooks", configuration.update_account_webhooks, place=Place.ACCOUNT),
    Route("POST", "/Configuration/Addresses", addresses.create, 201, place=Place.ACCOUNT),
    Route("GET", "/Configuration/Addresses", addresses.listing, place=Place.ACCOUNT),
    Route("GET", "/Configuration/Addresses/{address}", addresses.fetch, place=Place.ACCOUNT),
    Route("POST", "/Configuration/Addresses/{address}", addresses.update, place=Place.ACCOUNT),
    Route("DELETE", "/Configuration/Addresses/{address}", addresses.delete, 204, place=Place.ACCOUNT),
    Route("POST", "/Services", account.create_service, 201, place=Place.ACCOUNT),
    Route("GET", "/Services", account.services, place=Place.ACCOUNT),
    Route("GET", "/Services/{service}", account.fetch_service, place=Place.ACCOUNT),
    Route("DELETE", "/Services/{service}", account.delete_service, 204, place=Place.ACCOUNT),
    Route("POST", "/Credentials", account.create_credential, 201, place=Place.ACCOUNT),
    Route("GET", "/Credentials", account.credentials, place=Place.ACCOUNT),
    Route("GET", "/Credentials/{credential}", account.fetch_credential, place=Place.ACCOUNT),
    Route("POST", "/Credentials/{credential}", account.update_credential, place=Place.ACCOUNT),
    Route("DELETE", "/Credentials/{credential}", account.delete_credential, 204, place=Place.ACCOUNT),
)
