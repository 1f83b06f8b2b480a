"""`python -m tests.labelled.phi`: how well the detector does on the labelled messages."""

import argparse
import sys

from tests.labelled.phi.ours import our_score
from tests.labelled.phi.report import report
from tests.labelled.phi.sets import PARTS


def main() -> int:
    """Score and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.labelled.phi", description=__doc__)
    parser.add_argument("--part", choices=PARTS, default="development")
    parser.add_argument("--slips", "--misses", type=int, default=0, metavar="N", help="show N examples of each slip")
    parser.add_argument("--only", default="", help="slips whose name contains this, such as `missed NAME`")
    options = parser.parse_args()
    print(report(our_score(options.part), options.part, slips=options.slips, only=options.only))
    return 0


if __name__ == "__main__":
    sys.exit(main())
