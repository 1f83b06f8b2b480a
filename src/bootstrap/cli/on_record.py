"""What commands that work on a record have in common: how it is named, and their settings."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from bootstrap import production
from bootstrap.record_place import placed
from bootstrap.settings import Profile, Settings, read_settings


def add_data(parser: argparse.ArgumentParser) -> None:
    """Let the command work on an embedded record's folder."""
    parser.add_argument("--data", type=Path, metavar="DIR", help="the record's folder; else DATABASE_URL says where")


def tool_settings(data: Path | None, options: Mapping[str, str] | None = None) -> Settings:
    """The settings of a command that works on a record."""
    settings = placed(read_settings(Profile.TOOL, options=options), data)
    production.check(settings)
    return settings
