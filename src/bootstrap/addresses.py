"""Settings that are addresses: of pages, databases, hosts and networks."""

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit

from bootstrap.reading import Reader, ensure

Network = ipaddress.IPv4Network | ipaddress.IPv6Network

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", re.ASCII)
_HOST = re.compile(r"[a-z0-9]([a-z0-9._-]{0,251}[a-z0-9])?|\[[0-9a-f:.]+\]")


def url(*schemes: str, rule: str = "") -> Reader:
    """Empty, or an absolute address of one of some schemes."""

    def read(value: str) -> str:
        if value:
            parts = split_url(value)
            ensure(parts.scheme in schemes and value.isprintable() and " " not in value)
        return value

    return Reader(rule or f"an address that starts with {' or '.join(f'{s}://' for s in schemes)}", read)


def web_address() -> Reader:
    """Empty, or an http(s) address without query and fragment; a slash at the end is dropped."""

    def read(value: str) -> str:
        if not value:
            return value
        parts = split_url(value)
        ensure(parts.scheme in {"http", "https"} and parts.hostname and not parts.query and not parts.fragment)
        ensure(not parts.username and not parts.password)
        return value.rstrip("/")

    return Reader("an http or https address without user, query and fragment", read)


def contact() -> Reader:
    """Empty, or where somebody is told something: an https address, or mailto: and an e-mail address."""

    def read(value: str) -> str:
        parts = split_url(value)
        by_mail = parts.scheme == "mailto" and _MAIL.fullmatch(parts.path) and not parts.query
        ensure(not value or by_mail or (parts.scheme == "https" and parts.hostname and value.isprintable()))
        ensure(len(value) <= 300 and " " not in value)
        return value

    return Reader("mailto: and an e-mail address, or an https address", read)


def https_or_loopback(*domains: str) -> Reader:
    """Empty, an https address (of some domains, if any are named), or any http(s) one on this machine."""

    def read(value: str) -> str:
        parts = split_url(value)
        name = parts.hostname or ""
        if value and not (is_loopback(name) and parts.scheme in {"http", "https"}):
            ensure(parts.scheme == "https" and name and value.isprintable() and not parts.username)
            ensure(not domains or any(name == domain or name.endswith(f".{domain}") for domain in domains))
        return value

    of = f" of {', '.join(domains)}" if domains else ""
    return Reader(f"an https address{of}, or one on loopback", read)


def split_url(value: str) -> SplitResult:
    """Split an address; a port that is no number is a `ValueError` as well."""
    parts = urlsplit(value)
    ensure(parts.port is None or parts.port > 0)
    return parts


def origin(value: str) -> str:
    """An exact web origin: scheme, host and port; no path, no wildcard, not `null`."""
    parts = split_url(value)
    ensure(parts.scheme in {"http", "https"} and value.lower() == f"{parts.scheme}://{parts.netloc}".lower())
    ensure(
        parts.hostname
        and "@" not in parts.netloc
        and _HOST.fullmatch(parts.netloc.lower().removesuffix(f":{parts.port}"))
    )
    default = {"http": 80, "https": 443}[parts.scheme]
    return value.lower().removesuffix(f":{default}")


def host_name(value: str) -> str:
    """A host name or address as it stands in a `Host` header, without the port."""
    ensure(_HOST.fullmatch(value.lower()))
    return value.lower()


def listener(value: str) -> str:
    """An interface to listen on: an address, or a name that resolves to one."""
    try:
        return str(ipaddress.ip_address(value.strip("[]")))
    except ValueError:
        return host_name(value)


def network(value: str) -> Network:
    """An address or a network of addresses."""
    return ipaddress.ip_network(value, strict=False)


def is_loopback(name: str | None) -> bool:
    """Whether a host name or address means this machine and cannot be reached from another."""
    if name is None:
        return False
    if name.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(name.strip("[]")).is_loopback
    except ValueError:
        return False
