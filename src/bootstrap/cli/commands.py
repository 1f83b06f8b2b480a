"""All commands: how they are read from the command line, and how they end."""

import argparse
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from adapters.keys.key_file import KeyFileRefused
from bootstrap.logging import configure_logging
from bootstrap.reading import BadSetting
from bootstrap.refused import Refused

COMMANDS = {
    "demo": "try it: a server with seeded people",
    "serve": "run the server in production",
    "migrate": "make a record, or bring it to the newest shape",
    "doctor": "look at everything a server needs, and say what to do",
    "token": "print a platform token for a person, for development",
    "backup": "copy the record and its files into one encrypted file",
    "restore": "bring a backup back to an empty place",
    "keys": "make, rotate or look at the key file",
    "people": "bring people into the directory",
    "audit": "verify the audit, or print it with its proof",
    "export": "write down a conversation, a patient or a period, or verify what was written down",
    "phi": "find or black out identifiers in JSON lines",
    "retention": "purge what is beyond its time, or tell what would go",
    "twilio": "set up the service at Twilio, and bring what was set aside",
    "twilio-mock": "run a stand-in for Twilio, to try a client against",
    "version": "tell which version this is",
}
EXPLANATION = """\
Secure chat between patients and their healthcare providers.

Try it:     carechat demo                 a server on http://localhost:3000 with seeded people
Check it:   carechat doctor --data DIR    what is well, and what to do about the rest
Run it:     carechat serve                production, by the settings in docs/settings.md
"""
ENDINGS = "Exit codes: 0 done, 1 not done (one line says why), 2 the command line was not understood."


def run(arguments: Sequence[str]) -> int:
    """Run one command; what stops it is told in one line."""
    options = parser(*arguments[:1]).parse_args(arguments)
    configure_logging("warning")
    return in_one_line(lambda: options.run(options))


def in_one_line(act: Callable[[], int]) -> int:
    """Do it and return its exit code; what stops it is told in one line."""
    try:
        return act()
    except (Refused, BadSetting, KeyFileRefused) as cause:
        print(f"carechat: {cause}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except KeyboardInterrupt:
        return 130


def parser(asked: str = "") -> argparse.ArgumentParser:
    """The command line. Only the command that is asked for is loaded: a server is large, a version is not."""
    whole = argparse.ArgumentParser(
        prog="carechat",
        description=EXPLANATION,
        epilog=ENDINGS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    commands = whole.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, help in COMMANDS.items():
        command = commands.add_parser(
            name,
            help=help,
            description=f"{help[0].upper()}{help[1:]}.",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        if name == asked:
            import_module(f"bootstrap.cli.{name.replace('-', '_')}").describe(command)
    return whole
