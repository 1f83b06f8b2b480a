"""A crowd comes in together."""

import asyncio
import contextlib
import socket
from collections import Counter

import uvloop

from bootstrap.serving import bound_socket, doors_of

CROWD = 40


def test_many_connections_are_taken_in_one_turn_of_the_loop() -> None:
    async def turns() -> Counter[int]:
        turn, taken = 0, Counter[int]()

        class Guest(asyncio.Protocol):
            def connection_made(self, transport: asyncio.BaseTransport) -> None:
                taken[turn] += 1

        with contextlib.ExitStack() as stack:
            listener = stack.enter_context(bound_socket("127.0.0.1", 0))
            doors = [stack.enter_context(one) for one in doors_of(listener)]
            for one in doors:
                server = await asyncio.get_running_loop().create_server(Guest, sock=one, backlog=CROWD)
                stack.callback(server.close)
            for _ in range(CROWD):
                stack.enter_context(socket.create_connection(listener.getsockname()))
            while taken.total() < CROWD:
                turn += 1
                await asyncio.sleep(0)
        return taken

    assert max(uvloop.run(turns()).values()) > CROWD / 4
