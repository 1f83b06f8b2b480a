"""Time zones by their names."""

from zoneinfo import ZoneInfo

from domain.errors import Invalid


def zone_named(name: str) -> ZoneInfo:
    """The zone of the IANA database, or `Invalid` at `/zone`."""
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError):
        raise Invalid.at("/zone", "unknown-zone") from None
