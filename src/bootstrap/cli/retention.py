"""`carechat retention`."""

import argparse
import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from application.ports.retention import Expired
from bootstrap.cli.on_record import add_data, tool_settings
from bootstrap.cli.shared import explain
from bootstrap.container import Container, build_tool
from bootstrap.record_place import require_current, require_key
from domain.retention import RetentionClass

EXAMPLES = """\
  carechat retention --dry-run --data ./data/demo
  carechat retention

The server purges by itself, every 10 minutes. What a legal hold covers never goes.
The audit goes by a job of its own (docs/audit.md): the dry run tells of it, a run here leaves it alone.
"""
NOTHING = "nothing is beyond its time"


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    explain(parser, run, EXAMPLES)
    parser.add_argument("--dry-run", action="store_true", help="only tell what would go")
    add_data(parser)


def run(options: argparse.Namespace) -> int:
    """Do it; numbers by class, and what is still to be deleted at the provider."""
    settings = tool_settings(options.data)
    require_current(settings)
    require_key(settings)
    return asyncio.run(_opened(build_tool(settings), _preview if options.dry_run else _purge))


async def _opened(container: Container, act: Callable[[Container], Awaitable[None]]) -> int:
    record = container.record()
    await record.start()
    try:
        await act(container)
        await _elsewhere(container)
    finally:
        await record.stop()
    return 0


async def _preview(container: Container) -> None:
    now, policy = container.clock().now(), container.kept()
    for what, found in (await container.purge_expired().preview()).items():
        _tell(what, policy.kept(what), now, found)
    audit = container.purge_audit()
    _tell("audit", audit.kept, now, await audit.preview())


def _tell(what: str, kept: timedelta, now: datetime, found: Expired) -> None:
    told = f"{found.going} would go, {found.held} under a legal hold stay"
    print(f"{what:<8} kept {kept.days} days, older than {now - kept:%Y-%m-%d}: {told}")


async def _purge(container: Container) -> None:
    gone = await container.purge_expired()()
    for what in RetentionClass:
        if what in gone:
            print(f"{what:<8} {gone[what]} went")
    if not gone:
        print(NOTHING)


async def _elsewhere(container: Container) -> None:
    for reason, number in sorted((await container.record().retention.waiting()).items()):
        print(f"provider {number} still to be deleted there: {reason or 'not tried yet'}")
