"""The life of one socket, from the handshake to its end."""

import asyncio
from collections.abc import Collection

import structlog

from adapters.http.arrival import Arrival
from adapters.http.live.acts import act
from adapters.http.live.connection import Connection, Pace, Receive
from adapters.http.live.gateway import Gateway
from adapters.http.live.outbox import OVERLOADED, Send
from adapters.http.live.session import LiveSession
from adapters.http.live.welcome import greet, sign_in

log = structlog.get_logger(__name__)

SUBPROTOCOL = "chat.v1"


async def serve(
    gateway: Gateway, subprotocols: Collection[str], receive: Receive, send: Send, arrival: Arrival
) -> None:
    """Serve one socket until it is gone."""
    connection = Connection(receive, send, gateway.scheduler, _pace(gateway))
    try:
        await connection.open(SUBPROTOCOL if SUBPROTOCOL in subprotocols else None)
        session = await _enter(gateway, connection, arrival)
        if session is not None:
            await _attend(session)
        await connection.gone()
    except asyncio.CancelledError:
        task = asyncio.current_task()
        if not connection.was_cut_off or task is None:
            raise
        task.uncancel()
    finally:
        await connection.finish()


async def _enter(gateway: Gateway, connection: Connection, arrival: Arrival) -> LiveSession | None:
    """Sign in; sockets that have not yet are counted by address."""
    unsigned, address = gateway.unsigned, arrival.address
    if gateway.edge.limits.on and unsigned[address] >= gateway.edge.sockets.unsigned_per_address:
        connection.close(OVERLOADED)
        return None
    unsigned[address] += 1
    try:
        return await sign_in(gateway, connection, arrival)
    finally:
        unsigned[address] -= 1
        if not unsigned[address]:
            del unsigned[address]


async def _attend(session: LiveSession) -> None:
    """Greet, then do what each frame asks, one after the other: so answers keep their order."""
    gateway, connection, identity = session.gateway, session.connection, session.identity
    present = False
    try:
        gateway.hub.enter(session)
        if not await _greeted(session):
            return
        gateway.use_cases.connections.arrived(identity)
        present = True
        session.watch.begin()
        heard, frame = session.watch.heard, connection.frame
        while (text := await frame()) is not None:
            heard()
            await act(session, text)
    finally:
        session.leave()
        if present:
            gateway.use_cases.connections.departed(identity)


async def _greeted(session: LiveSession) -> bool:
    try:
        return await greet(session)
    except Exception as error:
        log.error("live.greeting_failed", error=type(error).__name__)
        session.close(OVERLOADED)
        return False


def _pace(gateway: Gateway) -> Pace | None:
    if not gateway.edge.limits.on:
        return None
    numbers = gateway.edge.sockets
    return Pace(numbers.frames_per_second, numbers.frames_burst, gateway.scheduler.time)
