"""`carechat doctor`."""

import argparse

from adapters.system.clock import SystemClock
from bootstrap.cli.on_record import add_data
from bootstrap.cli.shared import explain
from bootstrap.doctor import examine
from bootstrap.findings import Verdict
from bootstrap.record_place import placed
from bootstrap.settings import Profile, read_settings

EXAMPLES = """\
  carechat doctor --data ./data/demo    the demo's record in that folder
  carechat doctor                       production, by the environment and .env.local
"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    explain(parser, run, EXAMPLES)
    add_data(parser)


def run(options: argparse.Namespace) -> int:
    """Print a line for each finding; 1 if something must be mended."""
    profile = Profile.DEMO if options.data is not None else Profile.SERVE
    settings = read_settings(profile)
    if options.data is not None or settings.record.database_url:
        settings = placed(settings, options.data)
    findings = list(examine(settings, SystemClock()))
    for finding in findings:
        print(f"{finding.verdict:<4}  {finding.subject:<10} {finding.words}")
    return 1 if any(finding.verdict is Verdict.FIX for finding in findings) else 0
