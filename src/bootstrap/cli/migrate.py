"""`carechat migrate`."""

import argparse

from bootstrap import record_place
from bootstrap.cli.on_record import add_data, tool_settings
from bootstrap.cli.shared import explain

EXAMPLES = """\
  carechat migrate --data ./data/demo
  DATABASE_URL=postgresql+psycopg://db.example/carechat carechat migrate
"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    explain(parser, run, EXAMPLES)
    add_data(parser)


def run(options: argparse.Namespace) -> int:
    """Migrate; a record that is current stays as it is."""
    record_place.migrate(tool_settings(options.data))
    print("the record is in the newest shape")
    return 0
