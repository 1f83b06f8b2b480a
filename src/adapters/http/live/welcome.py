"""From the handshake to `ready`: who is at the socket."""

import structlog
from attrs import evolve

from adapters.http.arrival import Arrival
from adapters.http.controllers.me import limits_out
from adapters.http.live.connection import BAD_FRAME, TOO_FAST, Connection
from adapters.http.live.frames import LARGEST_FIRST_FRAME, Auth, BadFrame, read_frame
from adapters.http.live.gateway import Gateway
from adapters.http.live.outbox import OVERLOADED
from adapters.http.live.replies import Ready, SessionInfo
from adapters.http.live.session import SIGNED_OUT, TIMED_OUT, LiveSession
from application.access.admission import Pass
from application.access.who_am_i import WhoAmI
from domain.credential import Surface
from domain.errors import TooMany, Unauthenticated

log = structlog.get_logger(__name__)

PATIENCE = 5.0
"""How long (seconds) a client has to say who it is."""
FORBIDDEN = 4403


async def sign_in(gateway: Gateway, connection: Connection, arrival: Arrival) -> LiveSession | None:
    """Hear the first frame and let its token decide; `None` once the socket closes instead."""
    late = gateway.scheduler.later(PATIENCE, lambda: connection.close(TIMED_OUT))
    try:
        text = await connection.frame(LARGEST_FIRST_FRAME)
    finally:
        late.cancel()
    token = None if text is None else _token(text)
    if token is None:
        connection.close(BAD_FRAME)
        return None
    admitted = await _admit(gateway, connection, arrival, token)
    if admitted is None:
        return None
    return LiveSession(gateway, connection, admitted, token)


async def greet(session: LiveSession) -> bool:
    """Say `ready` to who may chat; others are sent away."""
    myself = await session.gateway.use_cases.who_am_i(WhoAmI(actor=session.actor))
    if not myself.consent.in_force:
        session.close(FORBIDDEN)
        return False
    edge = session.gateway.edge
    grant = session.admitted.grant
    session.tell(
        Ready(
            me=session.identity,
            role=session.actor.role,
            limits=limits_out(edge),
            session=SessionInfo(
                id=grant.session,
                expires_at=grant.expires_at,
                ends_by=session.admitted.session_ends_by,
            ),
            now=edge.clock.now(),
        )
    )
    return True


def _token(text: str) -> str | None:
    try:
        frame = read_frame(text)
    except BadFrame:
        return None
    return frame.token if isinstance(frame, Auth) else None


async def _admit(gateway: Gateway, connection: Connection, arrival: Arrival, token: str) -> Pass | None:
    try:
        admitted = await gateway.use_cases.admission.admit(token, human=False)
    except Unauthenticated as error:
        gateway.use_cases.refused_credentials.note(Surface.SOCKET, arrival.address, error)
        connection.close(_refused(gateway, arrival))
    except Exception as error:
        log.error("live.sign_in_failed", error=type(error).__name__)
        connection.close(OVERLOADED)
    else:
        actor = evolve(admitted.actor, address=arrival.address, request_id=arrival.request_id)
        return evolve(admitted, actor=actor)
    return None


def _refused(gateway: Gateway, arrival: Arrival) -> int:
    """Bad tokens count against the address."""
    try:
        gateway.edge.limits.refused(arrival.address)
    except TooMany:
        return TOO_FAST
    return SIGNED_OUT
