"""`carechat twilio`."""

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from adapters.system.clock import SystemClock
from bootstrap.cli import twilio_reconcile
from bootstrap.cli.on_record import add_data, tool_settings
from bootstrap.container import build_tool
from bootstrap.from_settings import check_provider
from bootstrap.provider import twilio_chat, twilio_client, twilio_setup
from bootstrap.record_place import require_current, require_key
from bootstrap.refused import Refused
from bootstrap.settings import Profile, Settings, read_settings

if TYPE_CHECKING:
    from adapters.twilio.setup import Difference, TwilioSetup

T = TypeVar("T")

EXAMPLES = """\
  carechat twilio setup          show what differs at Twilio, ask, and mend it
  carechat twilio setup --yes    mend it without asking
  carechat twilio retry          let what was set aside be brought to Twilio again, and fetch files that did not come
  carechat twilio reconcile      compare with Twilio, and take over what its webhooks lost, files that did not come too

The credentials are settings: TWILIO_ACCOUNT_SID, TWILIO_API_KEY, TWILIO_API_SECRET, TWILIO_CHAT_SERVICE_SID;
PUBLIC_BASE_URL says where Twilio's webhooks go. docs/twilio.md leads from an empty account to here.
"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.epilog = f"examples:\n{EXAMPLES}"
    acts = parser.add_subparsers(title="acts", metavar="ACT", required=True)
    setup = acts.add_parser("setup", help="make the service at Twilio as it has to be", allow_abbrev=False)
    setup.add_argument("--yes", action="store_true", help="do not ask before acting")
    setup.set_defaults(run=run_setup)
    retry = acts.add_parser("retry", help="bring again what was set aside", allow_abbrev=False)
    add_data(retry)
    retry.set_defaults(run=run_retry)
    reconcile = acts.add_parser("reconcile", help="take over what Twilio could not tell us", allow_abbrev=False)
    twilio_reconcile.describe(reconcile)


def run_setup(options: argparse.Namespace) -> int:
    """Print what differs; mend it if that is wanted."""
    settings = read_settings(Profile.SERVE)
    check_provider(settings)
    if settings.twilio.use_mock:
        raise Refused("TWILIO_USE_MOCK is on: there is nothing at Twilio to set up")
    if not settings.listening.public_base_url:
        raise Refused("PUBLIC_BASE_URL must be set: Twilio's webhooks go there")
    differences = _asked(settings, lambda setup: setup.differences())
    if not differences:
        print("Twilio is set up: nothing differs.")
        return 0
    for one in differences:
        print(f"{one.what}\n  now     {one.now}\n  wanted  {one.wanted}")
    if not (options.yes or _agreed()):
        print("Nothing was changed. `carechat twilio setup --yes` changes it.", file=sys.stderr)
        return 1
    mended = _asked(settings, lambda setup: setup.mend())
    print(f"Mended: {len(mended)}.")
    return 0


def run_retry(options: argparse.Namespace) -> int:
    """Let what was set aside be tried again by the server."""
    deliveries, files, webhooks = asyncio.run(_again(options.data))
    print(f"To be tried again: {deliveries}. Files to be fetched again: {files}. Webhooks to be applied: {webhooks}.")
    return 0


async def _again(data: Path | None) -> tuple[int, int, int]:
    settings = tool_settings(data)
    require_current(settings)
    require_key(settings)
    container = build_tool(settings)
    record = container.record()
    await record.start()
    try:
        files = await record.missing_files.again(container.clock().now())
        return await record.outbox.unpark(), files, await container.work_inbox().again()
    finally:
        await record.stop()


def _agreed() -> bool:
    return sys.stdin.isatty() and input("Change it so? [y/N] ").strip().lower() in {"y", "yes"}


def _asked(settings: Settings, ask: "Callable[[TwilioSetup], Awaitable[list[Difference]]]") -> "list[Difference]":
    from adapters.twilio.trouble import TwilioRefused, TwilioTrouble

    async def talk() -> "list[Difference]":
        clock = SystemClock()
        async with twilio_client() as client:
            return await ask(twilio_setup(settings, twilio_chat(settings, client, clock), clock))

    try:
        return asyncio.run(talk())
    except TwilioRefused as refusal:
        raise Refused(_meaning(refusal.status, refusal.code)) from None
    except TwilioTrouble as trouble:
        raise Refused(f"Twilio does not answer as it should ({trouble})") from None


def _meaning(status: int, code: int | None) -> str:
    match status:
        case 401 | 403:
            return "Twilio does not know this key, or lets it do no such thing: TWILIO_API_KEY, TWILIO_API_SECRET"
        case 404:
            return "Twilio knows no such service in this account: TWILIO_CHAT_SERVICE_SID"
    return f"Twilio refused ({status}, {code or 'no code'})"
