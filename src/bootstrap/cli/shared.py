"""What commands have in common: how they are described, and which record they work on."""

import argparse
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from bootstrap import production
from bootstrap.record_place import placed
from bootstrap.settings import Profile, Settings, read_settings


def explain(parser: argparse.ArgumentParser, run: Callable[[argparse.Namespace], int], examples: str = "") -> None:
    """Say what runs the command, and show how it is used."""
    parser.set_defaults(run=run)
    if examples:
        parser.epilog = f"examples:\n{examples}"


def add_data(parser: argparse.ArgumentParser) -> None:
    """Let the command work on an embedded record's folder."""
    parser.add_argument("--data", type=Path, metavar="DIR", help="the record's folder; else DATABASE_URL says where")


def tool_settings(data: Path | None, options: Mapping[str, str] | None = None) -> Settings:
    """The settings of a command that works on a record."""
    settings = placed(read_settings(Profile.TOOL, options=options), data)
    production.check(settings)
    return settings


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
