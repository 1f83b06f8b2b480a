"""An appointment as a calendar file (iCalendar, RFC 5545). Times are in UTC, so that it needs no zone of its own.

It says that there is an appointment, and with that nothing of why or what for. It is a file to keep, not a message
between calendars (RFC 5546): those, each with a `METHOD`, name an organizer with an address, and here there is none.
What was called off is the same event with a higher `SEQUENCE` and that status.
"""

from datetime import UTC, datetime

from domain.card import Card, moment_of
from domain.cards.appointment import CANCELLED, CONFIRMED

MEDIA_TYPE = "text/calendar"
_LONGEST = 75
"""Octets of a line; what is longer goes on in the next one, behind a blank."""


def calendar_file(card: Card, *, summary: str, now: datetime) -> str | None:
    """The file, or `None` for an appointment that has no time."""
    start, end = moment_of(card.facts, "start"), moment_of(card.facts, "end")
    if start is None or end is None or card.state not in {CONFIRMED, CANCELLED}:
        return None
    gone = card.state == CANCELLED
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//carechat//appointments//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        f"UID:{card.id}@carechat",
        f"SEQUENCE:{card.version}",
        f"DTSTAMP:{_stamp(now)}",
        f"DTSTART:{_stamp(start)}",
        f"DTEND:{_stamp(end)}",
        f"SUMMARY:{_escaped(summary)}",
        f"STATUS:{'CANCELLED' if gone else 'CONFIRMED'}",
        f"TRANSP:{'TRANSPARENT' if gone else 'OPAQUE'}",
        "CLASS:PRIVATE",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(_folded(line) + "\r\n" for line in lines)


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    for mark in "\\;,":
        text = text.replace(mark, "\\" + mark)
    return text.replace("\n", "\\n")


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets; no character is cut."""
    pieces, piece, octets = [], "", 0
    for char in line:
        size = len(char.encode())
        if octets + size > _LONGEST:
            pieces.append(piece)
            piece, octets = " ", 1
        piece, octets = piece + char, octets + size
    return "\r\n".join([*pieces, piece])
