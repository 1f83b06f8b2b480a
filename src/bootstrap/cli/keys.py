"""`carechat keys`."""

import argparse
import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from adapters.keys.key_file import KeyFile
from application.ports.data_keys import KeyUse
from application.ports.files import FileGone, FileStoreUnavailable
from bootstrap.cli.on_record import add_data, tool_settings
from bootstrap.cli.shared import explain
from bootstrap.container import Container, build_tool
from bootstrap.from_settings import file_place
from bootstrap.record_place import KEY, require_current, require_key
from bootstrap.refused import Refused
from bootstrap.settings import Profile, Settings, read_settings

WHAT = "show tells key ids, never keys; status what each of them seals"
EXAMPLES = """\
  carechat keys new --file /etc/carechat/carechat.key
  carechat keys rotate --file /etc/carechat/carechat.key
  carechat keys show --data ./data/demo
  carechat keys status --data ./data/demo

Without the key file nobody can read the record. Keep a copy of it apart from the backups.
"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    explain(parser, run, EXAMPLES)
    parser.add_argument("what", choices=["new", "rotate", "show", "status"], help=WHAT)
    parser.add_argument("--file", type=Path, metavar="FILE", help="the key file; else KEY_FILE says where")
    add_data(parser)


def run(options: argparse.Namespace) -> int:
    """Do it, and tell the id of the key that is current then."""
    if options.what == "status":
        return _status(options)
    path = _path(options)
    match options.what:
        case "new":
            current = KeyFile.create(path).current_key_id()
            print(f"made a key file; its key is {current}")
        case "rotate":
            current = KeyFile.rotate(path)
            print(f"the current key is now {current}; what earlier keys wrapped still opens")
            print(
                "a running server seals new texts under it at once, and older ones anew: `carechat keys status` tells"
            )
        case _:
            print(f"the current key is {KeyFile.load(path).current_key_id()}")
    return 0


def _status(options: argparse.Namespace) -> int:
    """Tell what each data key seals, and how far sealing anew is; 1 if a key is lost."""
    settings = tool_settings(options.data)
    require_current(settings)
    current = KeyFile.load(require_key(settings)).current_key_id()
    uses, files, walking = asyncio.run(_uses(settings))
    for one in uses:
        state = "LOST: what it seals shows as damaged" if one.lost else f"wrapped by {one.key_id}"
        print(f"{one.created_at:%Y-%m-%d %H:%M}  data key {one.id}  {one.texts} texts  {state}")
    total, lost = sum(one.texts for one in uses), sum(one.texts for one in uses if one.lost)
    under = [one.texts for one in (uses[-1:] if walking else uses) if one.key_id == current and not one.lost]
    print(f"{sum(under)} of {total - lost} texts are under the current key {current}, {lost} are damaged")
    print(f"{files[True]} of {files.total()} files are under it")
    return 1 if lost else 0


async def _uses(settings: Settings) -> tuple[Sequence[KeyUse], Counter[bool], bool]:
    """What each data key seals, how many files are under today's key and under older ones, and whether texts are still
    sealed anew after a rotation.
    """
    container = build_tool(settings, files=file_place(settings))
    record = container.record()
    await record.start()
    try:
        found: Sequence[KeyUse] = await record.data_keys.uses()
        walking = await record.data_keys.unfinished() is not None
        return found, Counter([one async for one in _files(container)]), walking
    finally:
        await record.stop()
        await container.http_client().aclose()


async def _files(container: Container) -> AsyncIterator[bool]:
    store, behind = container.file_store(), None
    while True:
        async with container.record().unit_of_work() as uow:
            files = await uow.attachments.kept(behind=behind, limit=500)
        for file in files:
            try:
                yield await store.is_current(file.blob)
            except FileGone:  # it is still to come, or damaged
                continue
            except FileStoreUnavailable:
                raise Refused("the place of the files is out of reach: FILES_DIR or FILES_S3_ENDPOINT") from None
        if not files:
            return
        behind = files[-1].id


def _path(options: argparse.Namespace) -> Path:
    if options.file is not None:
        return Path(options.file)
    setting = read_settings(Profile.TOOL).record.key_file
    if setting is not None:
        return setting
    if options.data is not None:
        return Path(options.data) / KEY
    raise Refused("which key file? Give --file FILE or --data DIR, or set KEY_FILE")
