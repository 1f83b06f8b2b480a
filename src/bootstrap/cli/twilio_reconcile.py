"""`carechat twilio reconcile`."""

import argparse
import asyncio
from pathlib import Path

from application.inbound.reconcile import Compared
from bootstrap.cli.on_record import add_data, tool_settings
from bootstrap.container import build_tool
from bootstrap.from_settings import choices
from bootstrap.record_place import require_current, require_key
from bootstrap.settings import Settings


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    add_data(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Compare every conversation that is open with Twilio, once, and take over what is missing."""
    settings = tool_settings(_data(options))
    require_current(settings)
    require_key(settings)
    compared = asyncio.run(_compared(settings))
    print(f"Compared: {compared.done}. Not to be compared now: {compared.left}.")
    return 1 if compared.left else 0


def _data(options: argparse.Namespace) -> Path | None:
    folder: Path | None = options.data
    return folder


async def _compared(settings: Settings) -> Compared:
    container = build_tool(settings)
    chosen = choices(settings)
    container.config.from_dict({name: chosen[name] for name in ("history", "webhooks", "files", "scanner")})
    record = container.record()
    await record.start()
    try:
        compared = await container.reconcile().everything()
        # What became a letter is taken over at once: no server need run.
        while await container.work_inbox()():
            pass
        await record.missing_files.again(container.clock().now())
        while await container.fetch_files()():
            pass
        return compared
    finally:
        await record.stop()
        await container.twilio_client().aclose()
        await container.http_client().aclose()
