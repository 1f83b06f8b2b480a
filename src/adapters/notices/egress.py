"""The egress guard: where the server may call by itself. A name that leads inside the network leads nowhere."""

import asyncio
import ipaddress
import socket
from urllib.parse import urlsplit

from attrs import frozen

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class NotAllowed(Exception):
    """The address is not one that the server may call."""


@frozen
class Destination:
    """A checked address: what is called is this very one, whatever the name says a moment later."""

    address: str
    host: str
    """The name, for `Host` and the certificate."""
    port: int
    secure: bool

    @property
    def netloc(self) -> str:
        """The address as it stands in a URL."""
        shown = f"[{self.address}]" if ":" in self.address else self.address
        return f"{shown}:{self.port}"


async def destination_of(url: str) -> Destination:
    """Look the URL's host up, and return where to call; `NotAllowed` for what is not public.

    Over http only the loopback interface is called, over https only public addresses.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    secure = parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    addresses = await _addresses(host, port)
    loopback = all(one.is_loopback for one in addresses)
    if not addresses or not (loopback or (secure and all(_is_public(one) for one in addresses))):
        raise NotAllowed("not-public")
    return Destination(address=str(addresses[0]), host=host, port=port, secure=secure)


async def _addresses(host: str, port: int) -> list[Address]:
    try:
        return [ipaddress.ip_address(host)]
    except ValueError:
        pass
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError:
        raise NotAllowed("unknown-host") from None
    return [ipaddress.ip_address(str(one[4][0])) for one in found]


def _is_public(address: Address) -> bool:
    inner = getattr(address, "ipv4_mapped", None) or address
    return bool(inner.is_global and not inner.is_multicast)
