"""`carechat restore`."""

import argparse
import asyncio
import sys
from pathlib import Path

from bootstrap.backups import check, restore, settle, unknown_keys
from bootstrap.cli.backup import in_words
from bootstrap.cli.on_record import add_data, tool_settings
from bootstrap.cli.shared import explain

EXAMPLES = """\
  carechat restore tonight.backup                 to DATABASE_URL and FILES_DIR, which must be empty
  carechat restore --data ./again tonight.backup  to a folder
  carechat restore --check tonight.backup         only reads it, all of it

KEY_FILE must name a copy of the key file. Sessions are ended; messages that wait for the provider go on waiting.
"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    explain(parser, run, EXAMPLES)
    parser.add_argument("file", type=Path, metavar="FILE", help="the backup")
    parser.add_argument("--check", action="store_true", help="read and verify it, and write nothing")
    add_data(parser)


def run(options: argparse.Namespace) -> int:
    """Do it; a place that is not empty is refused."""
    settings = tool_settings(options.data)
    if options.check:
        found = check(settings, options.file)
        print(f"the backup is whole, made {found.head.made_at:%Y-%m-%d %H:%M} UTC: {in_words(found)}")
    else:
        found = asyncio.run(restore(settings, options.file))
        print(f"restored: {in_words(found)}")
        print(asyncio.run(settle(settings)))
    missing = unknown_keys(settings, found.head)
    if missing:
        print(f"carechat: the key file lacks {', '.join(missing)}: what they seal shows as damaged", file=sys.stderr)
    return 1 if missing else 0
