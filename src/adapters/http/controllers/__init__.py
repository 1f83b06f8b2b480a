"""The calls of the contract, one controller an area, under the API's base path."""

from litestar import Router

from adapters.http.controllers.acknowledgements import Acknowledgements
from adapters.http.controllers.break_glass import BreakGlasses
from adapters.http.controllers.care import Care
from adapters.http.controllers.consents import Consents
from adapters.http.controllers.conversations import Conversations
from adapters.http.controllers.desk import Desk
from adapters.http.controllers.me import Me
from adapters.http.controllers.messages import Messages, SystemMessages
from adapters.http.controllers.notes import Notes
from adapters.http.controllers.participants import Participants
from adapters.http.controllers.people import People
from adapters.http.controllers.phone_queue import PhoneQueue
from adapters.http.controllers.previews import Previews
from adapters.http.controllers.proxies import Proxies
from adapters.http.controllers.sessions import Sessions
from adapters.http.controllers.tokens import Tokens
from adapters.http.edge import BASE

ROUTES = (
    Router(
        BASE,
        route_handlers=[
            Tokens,
            Sessions,
            Me,
            Consents,
            People,
            PhoneQueue,
            Proxies,
            Care,
            BreakGlasses,
            Conversations,
            Participants,
            Desk,
            Messages,
            Acknowledgements,
            Notes,
            SystemMessages,
            Previews,
        ],
    ),
)

__all__ = ["ROUTES"]
