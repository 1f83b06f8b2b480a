"""`carechat export`."""

import argparse
import asyncio
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from adapters.exports.verification import ExportBroken, verify_archive
from application.exports.archive import Archive
from application.exports.see_exports import archived, forget
from bootstrap.cli.on_record import add_data, tool_settings
from bootstrap.cli.shared import explain, moment
from bootstrap.container import Container, build_tool
from bootstrap.from_settings import export_choices
from bootstrap.record_place import require_current, require_key
from bootstrap.refused import Refused
from domain.errors import Invalid, NotFound, TooMany
from domain.export import Export, ExportForm, ExportScope, ExportState
from domain.ids import ConversationId, ExportId, Identity

EXAMPLES = """\
  carechat export --conversation ID --format pdf --out export.zip --data ./data/demo
  carechat export --patient maria --from 2026-01-01 --until 2026-07-01 --out maria.zip
  carechat export verify export.zip

An export is everything in its scope, whoever takes part. It is on the audit like any other, and its manifest
holds the proof. verify needs the file alone: every digest, the signatures and the link of the audit; it ends
with 1 and names what does not hold. Compare the public key that it prints with what your clinic published, or
give it with --public-key. docs/export.md says what is in it.
"""
_PAUSE = 0.2


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    explain(parser, run, EXAMPLES)
    parser.add_argument("what", nargs="?", choices=["verify", "key"], help="verify: a FILE; key: print the public key")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the archive to verify")
    parser.add_argument("--conversation", metavar="ID", help="one conversation")
    parser.add_argument("--patient", metavar="IDENTITY", help="all of a patient's conversations")
    parser.add_argument("--from", dest="since", type=moment, metavar="TIME", help="messages from then on")
    parser.add_argument("--until", type=moment, metavar="TIME", help="messages up to then")
    parser.add_argument("--format", choices=[str(one) for one in ExportForm], default="json", help="json, pdf or csv")
    parser.add_argument("--out", type=Path, metavar="FILE", help="where the archive is written; it must not exist")
    parser.add_argument("--public-key", metavar="HEX", help="verify: the key that must have signed")
    add_data(parser)


def run(options: argparse.Namespace) -> int:
    """Do it."""
    if options.what == "verify":
        return _verify(options)
    settings = tool_settings(options.data)
    require_key(settings)
    container = build_tool(settings, **export_choices(settings))
    if options.what == "key":
        print(container.checkpoint_signer().public_key.hex())
        return 0
    require_current(settings)
    if options.out is None:
        raise Refused("--out says where the archive is written")
    return asyncio.run(_export(container, options))


def _verify(options: argparse.Namespace) -> int:
    if options.file is None:
        raise Refused("FILE says what to verify")
    try:
        found = verify_archive(options.file, options.public_key)
    except ExportBroken as fault:
        print(f"carechat: the export does not hold: {fault}", file=sys.stderr)
        return 1
    print(f"the export holds: {found.files} documents, {found.messages} messages, as of {found.as_of}")
    print(f"on the audit at position {found.position}; signed by the key {found.public_key}")
    return 0


async def _export(container: Container, options: argparse.Namespace) -> int:
    scope = ExportScope(
        conversation=ConversationId(options.conversation) if options.conversation else None,
        patient=Identity(options.patient) if options.patient else None,
        since=options.since,
        until=options.until,
    )
    record = container.record()
    await record.start()
    try:
        with _told():
            id = await container.ask_as_operator()(scope, ExportForm(options.format))
        try:
            export = await _made(container, id)
            await _write(container, export, options.out)
        finally:
            await _dropped(container, id)
    finally:
        await record.stop()
    print(f"{export.conversations} conversations, {export.messages} messages: {options.out}")
    return 0


@contextmanager
def _told() -> Iterator[None]:
    """What stops it, in words."""
    try:
        yield
    except Invalid:
        raise Refused("say what to export: --conversation or --patient, --from before --until") from None
    except NotFound:
        raise Refused("there is no such conversation or patient") from None
    except TooMany:
        raise Refused("two exports are being made; wait for one of them") from None


async def _made(container: Container, id: ExportId) -> Export:
    make, seal = container.make_exports(), container.seal_audit()
    while True:
        await make()
        await seal.last()  # a server that runs goes on with the chain at once
        async with container.uow()() as uow:
            export: Export = await uow.exports.get(id)
        if export.state is ExportState.DONE:
            return export
        if export.ended:
            raise Refused(f"nothing came of it: {export.failure}")
        if sys.stderr.isatty():
            print(f"\r{export.percent} %", end="", file=sys.stderr)
        await asyncio.sleep(_PAUSE)


async def _write(container: Container, export: Export, out: Path) -> None:
    async with container.uow()() as uow:
        archive = Archive(await uow.exports.files(export.id), export.asked_at)
    try:
        with os.fdopen(os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            async for piece in archived(container.file_store(), archive, 0, archive.size):
                file.write(piece)
    except OSError:
        raise Refused("the file exists already, or can not be written") from None


async def _dropped(container: Container, id: ExportId) -> None:
    """The archive is where it was asked for: nothing of it stays here."""
    async with container.uow()() as uow:
        try:
            export = await uow.exports.get(id)
        except NotFound:
            return
        await forget(uow, export, container.clock())
        await uow.commit()
    await container.sweep_files()()
