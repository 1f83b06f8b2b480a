"""`carechat restore`."""

import argparse
import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path

from bootstrap.backups import Backup, check, restore, settle, undone, unknown_keys
from bootstrap.cli.backup import in_words
from bootstrap.cli.on_record import add_data, tool_settings
from bootstrap.cli.shared import explain
from bootstrap.settings import Settings

EXAMPLES = """\
  carechat restore tonight.backup                 to DATABASE_URL and FILES_DIR, which must be empty
  carechat restore --data ./again tonight.backup  to a folder
  carechat restore --yes tonight.backup           without asking
  carechat restore --moved tonight.backup         a planned move: the old server was stopped before the backup
  carechat restore --check tonight.backup         only reads it, all of it

KEY_FILE must name a copy of the key file. Sessions are ended; messages that wait for the provider go on waiting.
Nobody is told twice outside the chat: notices that waited or fell due since the backup are given up. After a planned
move (--moved) nothing was told meanwhile, so they are given.
"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    explain(parser, run, EXAMPLES)
    parser.add_argument("file", type=Path, metavar="FILE", help="the backup")
    parser.add_argument("--check", action="store_true", help="read and verify it, and write nothing")
    parser.add_argument(
        "--yes", action="store_true", help="do not ask before acting; nobody is asked without a terminal"
    )
    parser.add_argument("--moved", action="store_true", help="no server ran on the old record since the backup")
    add_data(parser)


def run(options: argparse.Namespace) -> int:
    """Do it; a place that is not empty is refused."""
    settings = tool_settings(options.data)
    if options.check:
        found = check(settings, options.file)
        print(f"the backup is whole, made {found.head.made_at:%Y-%m-%d %H:%M} UTC: {in_words(found)}")
        print(undone(settings, found, datetime.now(UTC)))
    else:
        found = asyncio.run(restore(settings, options.file, lambda archive: _agreed(settings, archive, options)))
        print(f"restored: {in_words(found)}")
        print(asyncio.run(settle(settings, moved=options.moved)))
    missing = unknown_keys(settings, found.head)
    if missing:
        print(f"carechat: the key file lacks {', '.join(missing)}: what they seal shows as damaged", file=sys.stderr)
    return 1 if missing else 0


def _agreed(settings: Settings, archive: Backup, options: argparse.Namespace) -> bool:
    """Tell what it undoes, and ask who sits at a terminal."""
    print(undone(settings, archive, datetime.now(UTC)))
    if options.yes or not sys.stdin.isatty():
        return True
    return input("Restore it so? [y/N] ").strip().lower() in {"y", "yes"}
