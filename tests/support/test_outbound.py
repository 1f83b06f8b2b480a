"""The guard itself."""

import socket
from contextlib import closing

import pytest

from tests.support.outbound import OutboundConnection


def test_another_machine_is_out_of_reach_even_when_the_code_swallows_the_error(no_way_out: list[str]):
    with closing(socket.socket()) as end, pytest.raises(OutboundConnection):
        end.connect(("192.0.2.1", 443))
    with pytest.raises(OutboundConnection):
        socket.getaddrinfo("chat.example", 443)
    assert len(no_way_out) == 2
    no_way_out.clear()


def test_this_machine_is_within_reach():
    server = socket.create_server(("127.0.0.1", 0))
    with closing(server), closing(socket.create_connection(server.getsockname())) as end:
        assert end.getpeername() == server.getsockname()
