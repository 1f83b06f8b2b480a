"""The stand-in as one object: the application, and everything that tests reach into."""

import random

import httpx
from attrs import define

from adapters.mock.twilio_service.acts.permissions import make_service
from adapters.mock.twilio_service.acts.stage import Stage
from adapters.mock.twilio_service.acts.timers import pass_time
from adapters.mock.twilio_service.app import TwilioApp
from adapters.mock.twilio_service.control import Control
from adapters.mock.twilio_service.faults import Fault, Faults
from adapters.mock.twilio_service.hooks.courier import Courier
from adapters.mock.twilio_service.hooks.dispatch import Hooks
from adapters.mock.twilio_service.media import MediaApi
from adapters.mock.twilio_service.pace import Pace
from adapters.mock.twilio_service.rest.api import RestApi
from adapters.mock.twilio_service.sdk_user import SdkUser
from adapters.mock.twilio_service.sids import Sids
from adapters.mock.twilio_service.state.account import Account, Credentials
from adapters.mock.twilio_service.state.service import ChatService
from adapters.mock.twilio_service.user_door import UserDoor


@define(eq=False)
class TwilioService:
    """An account with one service. Everything happens in the event loop that runs it."""

    app: TwilioApp
    account: Account
    stage: Stage
    courier: Courier
    faults: Faults

    @property
    def chat(self) -> ChatService:
        """The service that was there from the beginning."""
        return self.account.service(self.account.default_service)

    def user(self, identity: str, service: ChatService | None = None) -> SdkUser:
        """Somebody at Twilio's own client library."""
        return SdkUser(self.stage, service or self.chat, identity)

    def plan(self, fault: Fault) -> None:
        """Let something go wrong."""
        self.faults.plan(fault)

    async def settled(self) -> None:
        """Do what timers have made due, and return when every webhook that is on its way has arrived."""
        pass_time(self.stage)
        await self.courier.drain()

    async def close(self) -> None:
        """Give up what is still on its way."""
        await self.courier.close()


def twilio_service(
    credentials: Credentials,
    service_sid: str,
    webhook_client: httpx.AsyncClient,
    pace: Pace,
    *,
    seed: int = 0,
    link_origin: str | None = None,
) -> TwilioService:
    """Put the stand-in together. The same seed, requests and times give the same SIDs and faults."""
    draws = random.Random(seed)  # noqa: S311 - repeatable on purpose; nothing real is protected by it
    account = Account(credentials=credentials, default_service=service_sid, auth_token=credentials.auth_token)
    courier = Courier(account, webhook_client, pace, draws)
    stage = Stage(account, Hooks(account, courier), pace, Sids(draws), draws)
    make_service(stage, service_sid, "carechat")
    faults = Faults(pace, draws)
    media = MediaApi(stage, secret=draws.randbytes(32))
    app = TwilioApp(
        rest=RestApi(stage),
        media=media,
        user_door=UserDoor(stage, media),
        control=Control(stage, faults, courier),
        faults=faults,
        link_origin=link_origin,
    )
    return TwilioService(app, account, stage, courier, faults)
