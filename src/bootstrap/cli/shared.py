"""What commands have in common: how they are described. It loads nothing of a server."""

import argparse
from collections.abc import Callable
from datetime import UTC, datetime


def explain(parser: argparse.ArgumentParser, run: Callable[[argparse.Namespace], int], examples: str = "") -> None:
    """Say what runs the command, and show how it is used."""
    parser.set_defaults(run=run)
    if examples:
        parser.epilog = f"examples:\n{examples}"


def port(text: str) -> str:
    """A port as the settings read it; what is no port is told by argparse."""
    if not (text.isascii() and text.isdigit() and int(text) <= 65535):
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return text


def moment(text: str) -> datetime:
    """A time as an argument; a day alone is its beginning in UTC."""
    try:
        told = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a time is a day, such as 2026-01-31, or RFC 3339") from None
    return told.replace(tzinfo=UTC) if told.tzinfo is None else told.astimezone(UTC)
