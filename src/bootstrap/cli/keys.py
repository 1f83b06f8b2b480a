"""`carechat keys`."""

import argparse
from pathlib import Path

from adapters.keys.key_file import KeyFile
from bootstrap.cli.shared import add_data, explain
from bootstrap.record_place import KEY
from bootstrap.refused import Refused
from bootstrap.settings import Profile, read_settings

EXAMPLES = """\
  carechat keys new --file /etc/carechat/carechat.key
  carechat keys rotate --file /etc/carechat/carechat.key
  carechat keys show --data ./data/demo

Without the key file nobody can read the record. Keep a copy of it apart from the backups.
"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    explain(parser, run, EXAMPLES)
    parser.add_argument("what", choices=["new", "rotate", "show"], help="show tells key ids, never keys")
    parser.add_argument("--file", type=Path, metavar="FILE", help="the key file; else KEY_FILE says where")
    add_data(parser)


def run(options: argparse.Namespace) -> int:
    """Do it, and tell the id of the key that is current then."""
    path = _path(options)
    match options.what:
        case "new":
            current = KeyFile.create(path).current_key_id()
            print(f"made a key file; its key is {current}")
        case "rotate":
            current = KeyFile.rotate(path)
            print(f"the current key is now {current}; what earlier keys wrapped still opens")
        case _:
            print(f"the current key is {KeyFile.load(path).current_key_id()}")
    return 0


def _path(options: argparse.Namespace) -> Path:
    if options.file is not None:
        return Path(options.file)
    setting = read_settings(Profile.TOOL).record.key_file
    if setting is not None:
        return setting
    if options.data is not None:
        return Path(options.data) / KEY
    raise Refused("which key file? Give --file FILE or --data DIR, or set KEY_FILE")
