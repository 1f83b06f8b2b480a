"""`carechat version`."""

import argparse
import platform
from importlib.metadata import version

from bootstrap.cli.shared import explain


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    explain(parser, run)


def run(_: argparse.Namespace) -> int:
    """Print it, with that of Python."""
    print(f"carechat {version('carechat')} (Python {platform.python_version()})")
    return 0
