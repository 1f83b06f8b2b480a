"""Credentials that were refused: where, of which kind, and from about where. Never what was shown."""

from enum import StrEnum
from ipaddress import ip_address, ip_network

from domain.errors import DomainError, NothingShown, SessionOver

_PREFIX = {4: 24, 6: 48}
"""How much of an address is kept: the network of a client, not the machine."""


class Surface(StrEnum):
    """Where they were shown."""

    REQUEST = "request"
    SOCKET = "socket"
    WEBHOOK = "webhook"
    MEASURES = "measures"
    """The token that opens the measures to other machines."""


class RefusedKind(StrEnum):
    """What was wrong with them."""

    MISSING = "missing"
    """Nothing was shown where something is asked for."""
    ENDED = "ended"
    """They were ours; their time, or their session, is over."""
    INVALID = "invalid"
    """They are not ours: forged, malformed, or made for something else."""
    FOREIGN = "foreign"
    """They are ours, and of another session than that of who showed them."""


def refused_kind(error: DomainError | None) -> RefusedKind:
    """What the refusal says of what was shown."""
    match error:
        case NothingShown():
            return RefusedKind.MISSING
        case SessionOver():
            return RefusedKind.ENDED
    return RefusedKind.INVALID


def network_of(address: str) -> str:
    """The network that a client's address is in; empty for what is no address."""
    try:
        known = ip_address(address)
    except ValueError:
        return ""
    known = getattr(known, "ipv4_mapped", None) or known
    return str(ip_network((known, _PREFIX[known.version]), strict=False))
