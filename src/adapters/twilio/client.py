"""Twilio's package, told everything: nothing is taken from the environment behind our back."""

from attrs import field, frozen
from twilio.rest import Client
from twilio.rest.conversations.v1.service import ServiceContext

from adapters.twilio.transport import TwilioTransport

_NO_ENVIRONMENT = {"TWILIO_REGION": ""}
"""Not empty: for an empty one the package takes the machine's, and with it edge and region."""


@frozen(kw_only=True)
class TwilioKey:
    """The account and the API key that calls are made with."""

    account_sid: str
    api_key: str
    api_secret: str = field(repr=False)


def chat_service(key: TwilioKey, service_sid: str, transport: TwilioTransport) -> ServiceContext:
    """The Conversations service, version 1 and by name: never the account's default, never version 2."""
    return _client(key, transport).conversations.v1.services(service_sid)


def account(key: TwilioKey, transport: TwilioTransport) -> Client:
    """The whole account, for what is not part of the Conversations service."""
    return _client(key, transport)


def _client(key: TwilioKey, transport: TwilioTransport) -> Client:
    return Client(
        username=key.api_key,
        password=key.api_secret,
        account_sid=key.account_sid,
        http_client=transport,
        environment=_NO_ENVIRONMENT,
    )
