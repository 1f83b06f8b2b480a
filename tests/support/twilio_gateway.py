"""Our gateway to the stand-in for Twilio, and what stands there in our own terms."""

from functools import partial
from typing import Any

from attrs import define, field

from adapters.mock.clock import FakeClock
from adapters.mock.twilio_service.state.conversation import Conversation as AtTwilio
from adapters.twilio.client import TwilioKey, chat_service
from adapters.twilio.gateway import TwilioMessageGateway, twilio_gateway
from adapters.twilio.media import TwilioMedia
from adapters.twilio.names import TwilioNames
from adapters.twilio.rates import WriteRates
from adapters.twilio.transport import TwilioTransport
from application.gate import Gate
from application.relay.reading_proxies import ReadingProxies
from domain.ids import ConversationId, Identity
from tests.support.builders import IDS, a_policy
from tests.support.twilio_description import held
from tests.support.twilio_stand_in import CREDENTIALS, SERVICE, Stand, a_stand

KEY = TwilioKey(account_sid=CREDENTIALS.account_sid, api_key=CREDENTIALS.api_key, api_secret=CREDENTIALS.api_secret)
NAMES = TwilioNames(b"n" * 32)


def a_held_stand(**more: Any) -> Stand:
    """A stand-in; where Twilio's description is there, every exchange is held to it."""
    return a_stand(partial(held, ours=True), **more)


@define(eq=False)
class AtTheStand:
    """The gateway and the stand-in on one clock."""

    stand: Stand
    gateway: TwilioMessageGateway = field(repr=False)

    def conversation(self, id: ConversationId) -> AtTwilio | None:
        """What stands there of a conversation."""
        name = NAMES.conversation(id)
        every = self.stand.service.chat.conversations.values()
        return next((one for one in every if one.unique_name == name), None)

    def bodies(self, id: ConversationId) -> list[str | None]:
        """The texts there, in their order."""
        there = self.conversation(id)
        return [one.body for one in there.messages.values()] if there else []

    def people(self, id: ConversationId) -> set[str | None]:
        """Who takes part there."""
        there = self.conversation(id)
        return {one.identity for one in there.participants.values()} if there else set()

    def name(self, identity: Identity) -> str:
        """What somebody is called there."""
        return NAMES.person(identity)


def a_twilio(record: Any, stand: Stand, service: str = SERVICE) -> AtTheStand:
    """The gateway of a record to a stand-in; what it waits passes on the stand-in's clock."""

    async def pause(span: Any) -> None:
        stand.pace.clock.advance(span)

    clock: FakeClock = stand.pace.clock
    transport = TwilioTransport(stand.http, clock)
    media = TwilioMedia(transport=transport, key=KEY, service=service)
    rates = WriteRates(clock=clock, pause=pause)
    reading = ReadingProxies(uow=record.unit_of_work, gate=Gate(a_policy(), clock, IDS))
    gateway = twilio_gateway(
        chat_service(KEY, service, transport), record.mirror, reading, NAMES, rates, media, record.mirror_files
    )
    return AtTheStand(stand, gateway)
