"""`carechat token`."""

import argparse
import sys

from adapters.identity.embedded_issuer import EmbeddedIssuer
from adapters.keys.key_file import KeyFile
from adapters.system.clock import SystemClock
from bootstrap.cli.on_record import add_data
from bootstrap.cli.shared import explain
from bootstrap.from_settings import platform_rules
from bootstrap.production import EMBEDDED_ISSUER
from bootstrap.record_place import placed, require_key
from bootstrap.refused import Refused
from bootstrap.settings import Profile, Settings, read_settings
from domain.errors import Invalid
from domain.ids import Identity
from domain.person import Person, Role

EXAMPLES = """\
  carechat token maria --role patient --data ./data/demo
  curl -X POST http://localhost:3000/api/v2/twilio/chat/token \\
    -H "Authorization: Bearer $(carechat token admin --role admin --data ./data/demo)" \\
    -H "Content-Type: application/json" -d '{"identity": "admin", "userType": "admin"}'

The token is a platform token of the embedded issuer, good for an hour. It is for development:
production has an issuer of its own and takes no token from here.
"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    explain(parser, run, EXAMPLES)
    parser.add_argument("identity", help="who the token is for")
    parser.add_argument("--role", required=True, choices=[role.value for role in Role], help="their role")
    parser.add_argument("--name", help="their display name, if the record does not know them yet")
    add_data(parser)


def run(options: argparse.Namespace) -> int:
    """Print the token alone, so that a command line can take it up."""
    settings = read_settings(Profile.TOOL)
    _refuse_production(settings)
    if options.data is not None:
        settings = placed(settings, options.data)
    person = _person(options)
    keys = KeyFile.load(require_key(settings))
    issuer = EmbeddedIssuer(keys, platform_rules(settings), SystemClock())
    print(issuer.mint(person.identity, person.role, options.name))
    if sys.stdout.isatty():
        print("good for an hour; treat it like a password", file=sys.stderr)
    return 0


def _refuse_production(settings: Settings) -> None:
    own_issuer = settings.sign_in.issuer not in {"", EMBEDDED_ISSUER} or settings.sign_in.jwks_url
    if own_issuer or settings.listening.public_base_url.startswith("https://"):
        raise Refused("these are settings of production: its issuer makes the tokens, this command does not")


def _person(options: argparse.Namespace) -> Person:
    try:
        return Person(
            identity=Identity(options.identity), role=Role(options.role), name=options.name or options.identity
        )
    except Invalid:
        raise Refused("IDENTITY is 1 to 128 of A-Z a-z 0-9 _ . : @ | + -, --name a line of text") from None
