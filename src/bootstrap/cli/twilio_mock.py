"""`carechat twilio-mock`."""

import argparse

import httpx
import uvicorn

from adapters.mock.twilio_service.app import CONVERSATIONS_HOST
from adapters.mock.twilio_service.on_a_port import CuttableProtocol, cuttable
from adapters.mock.twilio_service.pace import RealPace
from adapters.mock.twilio_service.service import twilio_service
from adapters.mock.twilio_service.state.account import Credentials
from bootstrap.cli.shared import explain, port
from bootstrap.refused import Refused
from bootstrap.serving import Server, bound_socket
from bootstrap.setting_groups import Twilio
from bootstrap.settings import Profile, read_settings

HOST = "127.0.0.1"
SERVICE = "IS" + "0" * 32
"""The service's SID where TWILIO_CHAT_SERVICE_SID names none."""
ENDS_WITHIN = 5
EXAMPLES = """\
  export TWILIO_ACCOUNT_SID=AC00000000000000000000000000000001
  export TWILIO_API_KEY=SK00000000000000000000000000000001
  export TWILIO_API_SECRET=any-secret-of-32-characters-or-more
  export TWILIO_AUTH_TOKEN=any-token
  carechat twilio-mock --port 4010

It stands in for Twilio Conversations on this machine only, keeps everything in memory, and knows nobody
but the account above. docs/twilio.md says what it does, and how to make things go wrong.
"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    explain(parser, run, EXAMPLES)
    parser.add_argument("--port", type=port, default="4010", help="port to listen on (4010); 0 takes a free one")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="what SIDs and chances are drawn from (0)")
    parser.add_argument(
        "--twilio-links", action="store_true", help=f"links in answers lead to {CONVERSATIONS_HOST}, as Twilio's own do"
    )


def run(options: argparse.Namespace) -> int:
    """Serve until told to stop."""
    settings = read_settings(Profile.TOOL).twilio
    credentials = _credentials(settings)
    with bound_socket(HOST, int(options.port)) as listener:
        service = twilio_service(
            credentials,
            settings.chat_service_sid or SERVICE,
            httpx.AsyncClient(trust_env=False, timeout=None),  # noqa: S113 - the service gives up after 5 s by itself
            RealPace(),
            seed=options.seed,
            link_origin=f"https://{CONVERSATIONS_HOST}" if options.twilio_links else None,
        )
        config = uvicorn.Config(
            cuttable(service.app),
            http=CuttableProtocol,
            lifespan="on",
            ws="none",
            log_config=None,
            log_level="error",
            access_log=False,
            timeout_graceful_shutdown=ENDS_WITHIN,
        )
        address = f"http://{HOST}:{listener.getsockname()[1]}"
        Server(config, lambda: print(_welcome(address, service.chat.sid), flush=True), lambda: None).run([listener])
    return 0


def _credentials(settings: Twilio) -> Credentials:
    given = {
        "TWILIO_ACCOUNT_SID": settings.account_sid,
        "TWILIO_API_KEY": settings.api_key,
        "TWILIO_API_SECRET": settings.api_secret,
        "TWILIO_AUTH_TOKEN": settings.auth_tokens[0] if settings.auth_tokens else "",
    }
    missing = [name for name, value in given.items() if not value]
    if missing:
        raise Refused(f"needs {', '.join(missing)}: any values of the right form, the clients' ones")
    return Credentials(
        account_sid=settings.account_sid,
        api_key=settings.api_key,
        api_secret=settings.api_secret,
        auth_token=settings.auth_tokens[0],
    )


def _welcome(address: str, service: str) -> str:
    return f"""\
carechat twilio-mock: {address} (this machine only; everything in memory)

  REST       {address}/v1/Services/{service}
  media      {address}/v1/Services/{service}/Media
  user door  {address}/user-door/conversations
  control    {address}/control/faults

Stop with Ctrl-C.
"""
