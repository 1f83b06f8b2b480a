"""`carechat`, also as `python -m bootstrap`."""

import os
import sys
from collections.abc import Sequence

from bootstrap.cli.commands import run
from bootstrap.last_words import hear_last_words


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code: 0 well, 1 not, 2 asked in a way that is not understood."""
    os.umask(0o077)
    hear_last_words()
    return run(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())
