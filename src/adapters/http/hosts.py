"""Which names we answer to, and whose word on a client's address is taken."""

from functools import lru_cache
from ipaddress import ip_address

from attrs import frozen

from adapters.http.edge import DEMO_HOSTS, Network

HEALTH_PATHS = frozenset({"/health/live", "/health/ready", "/metrics"})
"""What this machine itself may ask in plain HTTP, also in production."""


@frozen
class Hop:
    """Where a request comes from, as far as we trust anybody to tell."""

    address: str
    secure: bool
    trusted: bool
    """Whether a listed proxy passed it on."""


@frozen
class Proxies:
    """The listed proxies."""

    networks: tuple[Network, ...] = ()

    def hop(self, peer: str, scheme: str, forwarded_for: bytes | None, forwarded_proto: bytes | None) -> Hop:
        """The client's address and scheme: what the peer's connection shows, or what a listed proxy says."""
        secure = scheme in {"https", "wss"}
        if not self.networks or not trusts(self.networks, peer):
            return Hop(peer, secure, False)
        if forwarded_proto is not None:
            secure = forwarded_proto.rpartition(b",")[2].strip().lower() in {b"https", b"wss"}
        return Hop(self._client(peer, forwarded_for), secure, True)

    def _client(self, peer: str, forwarded_for: bytes | None) -> str:
        """The rightmost address that is not a listed proxy's."""
        client = peer
        for entry in reversed((forwarded_for or b"").split(b",")):
            address = normal_address(entry.strip().decode("latin-1"))
            if address is None:
                return client
            client = address
            if not trusts(self.networks, address):
                return client
        return client


def is_named(host: bytes | None, hosts: frozenset[str]) -> bool:
    """Whether `Host` is one of our names; the port does not matter."""
    if not host:
        return False
    name = host.decode("latin-1").lower()
    if name.startswith("["):
        name, closed, port = name.partition("]")
        name += closed
    else:
        name, _, port = name.partition(":")
        port = f":{port}" if port else ""
    return name in hosts and (not port or (port[0] == ":" and port[1:].isdigit()))


def is_local(host: bytes | None) -> bool:
    """Whether `Host` names this machine."""
    return is_named(host, DEMO_HOSTS)


@lru_cache(4096)
def trusts(networks: tuple[Network, ...], address: str) -> bool:
    """Whether an address is in one of the networks."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    return any(parsed.version == network.version and parsed in network for network in networks)


@lru_cache(4096)
def is_loopback(address: str) -> bool:
    """Whether an address is of this machine."""
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False


@lru_cache(4096)
def normal_address(text: str) -> str | None:
    """An address as a proxy writes it (a port and brackets may be there), in its normal form."""
    bare = text.partition("]")[0].removeprefix("[") if text.startswith("[") else text
    if bare.count(":") == 1:
        bare = bare.partition(":")[0]
    try:
        return str(ip_address(bare))
    except ValueError:
        return None
