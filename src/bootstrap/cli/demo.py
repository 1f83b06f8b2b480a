"""`carechat demo`."""

import argparse
import sys
from functools import partial
from pathlib import Path

from attrs import evolve

from bootstrap import production
from bootstrap.cli.shared import explain, port
from bootstrap.container import Container, build_container
from bootstrap.from_settings import choices
from bootstrap.provider import mended
from bootstrap.record_place import (
    KEY,
    default_folder,
    make_folders,
    make_key,
    migrate,
    placed,
    refuse_unfinished,
    sole_server,
)
from bootstrap.refused import Refused
from bootstrap.seed import PEOPLE, seed
from bootstrap.serving import bound_socket, serve
from bootstrap.settings import Profile, Settings, read_settings
from bootstrap.web import if_out_of_reach
from domain.person import Role

EXAMPLES = """\
  carechat demo
  carechat demo --port 8080 --data ./data/demo
  carechat demo --no-limits             for load drivers

It listens on this machine only, needs no account, and signs in whoever asks. Stop it with Ctrl-C;
the record in the data folder is there again at the next start.
"""

NO_STAND_IN = """\
carechat: the stand-in for Twilio does not answer, or does not know this key. `carechat twilio-mock` starts one.
  Messages wait for it; its webhooks come after a restart of the demo."""


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    explain(parser, run, EXAMPLES)
    parser.add_argument("--port", type=port, default="3000", help="port to listen on (3000); 0 takes a free one")
    parser.add_argument("--host", default="127.0.0.1", help="a loopback address (127.0.0.1)")
    parser.add_argument("--data", type=Path, metavar="DIR", help=f"where the record is kept ({_default()})")
    parser.add_argument("--no-limits", action="store_true", help="let anybody ask as much as they like")


def run(options: argparse.Namespace) -> int:
    """Serve until told to stop."""
    settings = _settings(options)
    production.check(settings)
    choices(settings)
    with bound_socket(settings.listening.host, settings.listening.port) as listener:
        settings = _at_port(settings, listener.getsockname()[1])
        make_folders(settings)
        make_key(settings)
        with sole_server(settings):
            wait = if_out_of_reach(partial(_bring_up_to_date, settings))
            serve(
                build_container(settings),
                listener,
                prepare=_prepare,
                on_started=lambda: print(_welcome(settings), flush=True),
                wait=wait,
            )
    return 0


def _bring_up_to_date(settings: Settings) -> None:
    refuse_unfinished(settings)
    migrate(settings)


async def _prepare(container: Container) -> None:
    """The made-up people; and where a stand-in for Twilio is spoken to, it is set up as Twilio would be."""
    await seed(container)
    if container.config.gateway() == "twilio" and not await mended(container):
        print("carechat: the stand-in for Twilio does not answer or does not know this key.", file=sys.stderr)
        print(
            "  `carechat twilio-mock` starts one. Messages wait for it; webhooks come after a restart.", file=sys.stderr
        )


def _settings(options: argparse.Namespace) -> Settings:
    given = {"LISTEN_PORT": options.port, "LISTEN_HOST": options.host}
    if options.no_limits:
        given["RATE_LIMITS"] = "off"
    settings = read_settings(Profile.DEMO, options=given)
    if options.data is not None or not settings.record.database_url:
        return placed(settings, options.data or default_folder())
    return _on_database(settings)


def _on_database(settings: Settings) -> Settings:
    """A demo lets everybody in and brings people of its own: never on the record of a clinic."""
    if settings.sign_in.jwks_url or settings.listening.public_base_url.startswith("https://"):
        raise Refused("DATABASE_URL stands among settings of production: give the demo a folder with --data DIR")
    key_file = settings.record.key_file or default_folder() / KEY
    return evolve(settings, record=evolve(settings.record, key_file=key_file))


def _at_port(settings: Settings, port: int) -> Settings:
    """The settings with the port that was taken, where any free one was asked for."""
    return evolve(settings, listening=evolve(settings.listening, port=port))


def _welcome(settings: Settings) -> str:
    address = settings.public_url
    people = {role: ", ".join(one.identity for one in PEOPLE if one.role is role) for role in Role}
    return f"""\
carechat demo: {address} (this machine only; everybody may sign in as anybody)

  demo page   {address}/demo
  API page    {address}/docs
  patients    {people[Role.PATIENT]}
  providers   {people[Role.PROVIDER]}
  files       {_files(settings)}
  others      {people[Role.ADMIN]}, {people[Role.AUDITOR]}, {people[Role.SERVICE]}

Sign in:
  curl -X POST {address}/api/v2/twilio/chat/token \\
    -H "Content-Type: application/json" \\
    -d '{{"identity": "maria", "userType": "patient"}}'

Stop with Ctrl-C.
"""


def _files(settings: Settings) -> str:
    if choices(settings)["scanner"] == "clamd":
        return "scanned by clamd"
    return "not scanned, only their types are checked" if settings.files.scanner != "none" else "not taken"


def _default() -> str:
    """The default folder, without the machine's own path to it."""
    folder, home = default_folder(), Path.home()
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) else str(folder)
