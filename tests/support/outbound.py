"""No test reaches out of this machine: whoever tries fails, whatever the code does with the error."""

import ipaddress
import os
import socket
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy.engine import make_url

_attempts: list[str] = []
_SERVICES = ("TEST_POSTGRES_URL", "TEST_REDIS_URL")


class OutboundConnection(Exception):
    """A test tried to leave the machine."""


def _is_here(host: object) -> bool:
    if host is None or host in {"", "localhost", *_named_by_the_developer()}:
        return True
    try:
        address = ipaddress.ip_address(os.fsdecode(host))  # type: ignore[arg-type]
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _named_by_the_developer() -> set[str]:
    urls = (os.environ.get(name) for name in _SERVICES)
    return {make_url(url).host or "" for url in urls if url}


def _target(event: str, arguments: tuple[Any, ...]) -> object:
    """The host that a socket event is about; `None` for those that can not leave the machine."""
    if event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        return arguments[0]
    if event in {"socket.connect", "socket.sendto"}:
        end, address = arguments[0], arguments[1]
        if end.family in {socket.AF_INET, socket.AF_INET6} and isinstance(address, tuple):
            return address[0]
    return None


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if not event.startswith("socket."):
        return
    host = _target(event, arguments)
    if not _is_here(host):
        _attempts.append(f"{event} {host!r}")
        raise OutboundConnection(f"{event} to {host!r}")


sys.addaudithook(_watch)


@pytest.fixture(autouse=True)
def no_way_out() -> Iterator[list[str]]:
    """Fail the test that tried to connect to another machine, or to look one up."""
    _attempts.clear()
    yield _attempts
    if _attempts:
        pytest.fail(f"tried to leave the machine: {', '.join(_attempts)}")
