"""Who the caller is here, and what they must keep to."""

from litestar import Controller, get

from adapters.http.consent_first import CONSENT_FREE
from adapters.http.controllers.common import Caller, Cases, TheEdge
from adapters.http.edge import Edge
from adapters.http.problems import PROBLEMS
from adapters.http.wire.people import LimitsOut, MeOut, RateLimits, UploadLimits
from application.access.who_am_i import WhoAmI
from domain.access import watches_over_emergencies
from domain.attachment import LARGEST_FILE
from domain.file_types import FileType
from domain.message import MessageBody

HEARTBEAT_SECONDS = 20


class Me(Controller):
    """`/me`, which needs no consent."""

    path = "/me"
    tags = ("Sessions",)

    @get(operation_id="WhoAmI", opt={CONSENT_FREE: True}, responses=PROBLEMS)
    async def who_am_i(self, caller: Caller, use_cases: Cases, edge: TheEdge) -> MeOut:
        """Tell the caller who they are, how they stand to consent, and the limits."""
        myself = await use_cases.who_am_i(WhoAmI(actor=caller))
        return MeOut(
            identity=myself.person.identity,
            user_type=myself.person.role,
            display_name=myself.person.name,
            consent=myself.consent,
            privacy_officer=watches_over_emergencies(caller),
            limits=limits_out(edge),
        )


def limits_out(edge: Edge) -> LimitsOut:
    """What a client must keep to; the live socket tells the same."""
    rates = edge.limits.rates
    return LimitsOut(
        body_code_points=MessageBody.LIMIT,
        body_bytes=MessageBody.OCTETS,
        upload=UploadLimits(bytes=LARGEST_FILE, content_types=sorted(FileType) if edge.takes_files else []),
        idle_seconds=int(edge.sessions.idle.total_seconds()),
        heartbeat_seconds=HEARTBEAT_SECONDS,
        team_receipts=edge.team_receipts,
        rates=RateLimits(
            sends_per_second=round(rates.sends.per_second),
            send_burst=rates.sends.burst,
            requests_per_minute=round(rates.requests.per_second * 60),
            request_burst=rates.requests.burst,
        ),
    )
