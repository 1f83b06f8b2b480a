"""`carechat serve`."""

import argparse
import sys

from bootstrap import production
from bootstrap.cli.shared import explain, port
from bootstrap.container import build_container
from bootstrap.record_place import require_current, sole_server
from bootstrap.serving import bound_socket, serve
from bootstrap.settings import Profile, read_settings

EXAMPLES = """\
  carechat serve
  carechat serve --port 8080

Everything else is a setting, in the environment or in .env.local: docs/settings.md lists them.
`carechat doctor` says what is missing.
"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    explain(parser, run, EXAMPLES)
    parser.add_argument("--port", type=port, help="port to listen on; else LISTEN_PORT")
    parser.add_argument("--host", help="interface to listen on; else LISTEN_HOST")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes; one, in this version")


def run(options: argparse.Namespace) -> int:
    """Serve until told to stop."""
    given = {"LISTEN_PORT": options.port, "LISTEN_HOST": options.host}
    settings = read_settings(Profile.SERVE, options={name: value for name, value in given.items() if value is not None})
    production.check(settings, workers=options.workers)
    container = build_container(settings)
    require_current(settings)
    container.keys()
    for warning in production.warnings(settings):
        print(f"carechat: warning: {warning}", file=sys.stderr)
    with sole_server(settings), bound_socket(settings.listening.host, settings.listening.port) as listener:
        serve(container, listener)
    return 0
