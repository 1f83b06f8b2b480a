"""The calls of the contract, one controller an area, under the API's base path."""

from litestar import Router

from adapters.http.controllers.acknowledgements import Acknowledgements
from adapters.http.controllers.alerts import Alerts
from adapters.http.controllers.analytics import Analytics
from adapters.http.controllers.attachments import Attachments
from adapters.http.controllers.audit import AccessLog, Audit
from adapters.http.controllers.availability import AvailabilityDesk, Pools
from adapters.http.controllers.break_glass import BreakGlasses
from adapters.http.controllers.cards import Appointments, CardKinds, Cards, Prescriptions
from adapters.http.controllers.care import Care
from adapters.http.controllers.clocks import Clocks
from adapters.http.controllers.closing_proposals import ClosingProposals
from adapters.http.controllers.consents import Consents
from adapters.http.controllers.conversations import Conversations
from adapters.http.controllers.desk import Desk
from adapters.http.controllers.exports import Exports
from adapters.http.controllers.holds import Holds
from adapters.http.controllers.hours import Hours, Opening
from adapters.http.controllers.me import Me
from adapters.http.controllers.medications import MedicationLists, Medications
from adapters.http.controllers.messages import Messages, SystemMessages
from adapters.http.controllers.notes import Notes
from adapters.http.controllers.notices import Notices
from adapters.http.controllers.participants import Participants
from adapters.http.controllers.people import People
from adapters.http.controllers.phone_queue import PhoneQueue
from adapters.http.controllers.previews import Previews
from adapters.http.controllers.proxies import Proxies
from adapters.http.controllers.quick_responses import QuickResponses
from adapters.http.controllers.ratings import Ratings
from adapters.http.controllers.receipts import Receipts
from adapters.http.controllers.routing import Mentions, Offers, Reasons, Routing
from adapters.http.controllers.schedules import Bookables, Calendar, Schedules, Slots
from adapters.http.controllers.sessions import Sessions
from adapters.http.controllers.text_search import SearchInTexts
from adapters.http.controllers.tokens import Tokens
from adapters.http.controllers.webhook import Webhook
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
            Hours,
            Opening,
            QuickResponses,
            Notices,
            Ratings,
            Receipts,
            ClosingProposals,
            Alerts,
            Analytics,
            Proxies,
            Care,
            BreakGlasses,
            Audit,
            AccessLog,
            Holds,
            Conversations,
            Clocks,
            Participants,
            Desk,
            Routing,
            Offers,
            Reasons,
            Mentions,
            AvailabilityDesk,
            Pools,
            Messages,
            SearchInTexts,
            Exports,
            Attachments,
            Acknowledgements,
            Notes,
            SystemMessages,
            Previews,
            Cards,
            Appointments,
            Calendar,
            CardKinds,
            Prescriptions,
            Schedules,
            Bookables,
            Slots,
            Medications,
            MedicationLists,
            Webhook,
        ],
    ),
)

__all__ = ["ROUTES"]
