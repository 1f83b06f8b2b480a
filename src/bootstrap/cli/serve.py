"""`carechat serve`."""

import argparse
import asyncio
import os
import sys
from functools import partial
from tempfile import TemporaryDirectory

from bootstrap import production
from bootstrap.cli.shared import explain, port
from bootstrap.container import build_container
from bootstrap.logging import configure_logging
from bootstrap.record_place import require_current, sole_server
from bootstrap.serving import bound_socket, serve
from bootstrap.settings import Profile, read_settings
from bootstrap.web import if_out_of_reach
from bootstrap.workers import Nursery, keep_workers

MOST_WORKERS = 64
EXAMPLES = """\
  carechat serve
  carechat serve --port 8080
  carechat serve --workers 4        SIGHUP replaces them one by one

Everything else is a setting, in the environment or in .env.local: docs/settings.md lists them.
`carechat doctor` says what is missing.
"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    explain(parser, run, EXAMPLES)
    parser.add_argument("--port", type=port, help="port to listen on; else LISTEN_PORT")
    parser.add_argument("--host", help="interface to listen on; else LISTEN_HOST")
    parser.add_argument(
        "--workers",
        type=number_of_workers,
        default=1,
        metavar="N",
        help="processes; over 1 with PostgreSQL",
    )


def run(options: argparse.Namespace) -> int:
    """Serve until told to stop."""
    said = {"LISTEN_PORT": options.port, "LISTEN_HOST": options.host}
    given = {name: str(value) for name, value in said.items() if value is not None}
    settings = read_settings(Profile.SERVE, options=given)
    production.check(settings, workers=options.workers)
    container = build_container(settings)
    wait = if_out_of_reach(partial(require_current, settings))
    container.keys()
    for warning in production.warnings(settings):
        print(f"carechat: warning: {warning}", file=sys.stderr)
    if production.speaks_to_twilio(settings) and settings.twilio.baa_signed:
        print(
            "carechat: the operator says that a Business Associate Agreement with Twilio is in force", file=sys.stderr
        )
    with sole_server(settings), bound_socket(settings.listening.host, settings.listening.port) as listener:
        if options.workers == 1:
            serve(container, listener, wait=wait)
        else:
            configure_logging(settings.logs.level)
            seconds = settings.listening.shutdown_time.total_seconds()
            with TemporaryDirectory(prefix="carechat-measures-") as folder:
                nursery = Nursery(listener, {**os.environ, **given}, measures=folder)
                asyncio.run(keep_workers(options.workers, nursery, seconds))
    return 0


def number_of_workers(text: str) -> int:
    """How many processes; what is no such number is told by argparse."""
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= MOST_WORKERS):
        raise argparse.ArgumentTypeError(f"a number from 1 to {MOST_WORKERS}")
    return int(text)
