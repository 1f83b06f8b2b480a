"""`carechat backup`."""

import argparse
import asyncio
from datetime import UTC, datetime
from pathlib import Path

from bootstrap.backups import Backup, back_up
from bootstrap.cli.on_record import add_data, tool_settings
from bootstrap.cli.shared import explain
from bootstrap.record_place import require_current, require_key
from bootstrap.refused import Refused
from bootstrap.settings import Settings

EXAMPLES = """\
  carechat backup                             into BACKUP_DIR, under a name with the time
  carechat backup /srv/backup/tonight.backup
  carechat backup --data ./data/demo demo.backup

The server may run. The file is encrypted under a key of the key file, which is not in it: keep both, and apart.
It is read back whole before the command ends.
"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    explain(parser, run, EXAMPLES)
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a new file; else one in BACKUP_DIR")
    add_data(parser)


def run(options: argparse.Namespace) -> int:
    """Make it, and tell what is in it and which keys it needs."""
    settings = tool_settings(options.data)
    require_current(settings)
    target = _target(settings, options.file)
    made = asyncio.run(back_up(settings, target))
    print(f"backed up and read back: {in_words(made)}")
    print(f"needs the keys {', '.join(made.head.needs)} of the key file, which is not in the backup")
    if made.absent:
        print(f"note: {made.absent} contents of files were not in the store and are not in the backup")
    return 0


def in_words(backup: Backup) -> str:
    """What it holds."""
    rows = [f"{number} rows of {table}" for table, number in backup.rows.items()]
    return ", ".join([*rows, f"{backup.files} files"])


def _target(settings: Settings, file: Path | None) -> Path:
    if file is None:
        folder = settings.record.backup_dir
        if folder is None:
            raise Refused("where to? Give a FILE, or set BACKUP_DIR")
        file = folder / f"carechat-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.backup"
    target = file.expanduser().resolve()
    if not target.parent.is_dir():
        raise Refused("the folder of the backup does not exist")
    if target.exists():
        raise Refused("there is a file of that name already")
    if require_key(settings).resolve().parent == target.parent:
        raise Refused("the key file is in the folder of the backup: who finds one must not find the other")
    return target
