"""`python -m tests.soak`: run the soak and tell what became of the messages.

The seed is printed first: the same seed draws the same people, words and faults.
"""

import argparse
import asyncio
import logging
import random
import sys

from tests.soak.run import soaked


def main(arguments: list[str]) -> int:
    """Run it; 0 when both sides ended with the same."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--messages", type=int, default=10_000, help="so many messages, both ways (10000)")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**31), help="to run one again")
    parser.add_argument("--patience", type=float, default=600.0, help="seconds to wait at the end (600)")
    options = parser.parse_args(arguments)
    logging.disable(logging.ERROR)
    print(f"seed {options.seed}, {options.messages} messages", flush=True)
    result = asyncio.run(soaked(options.messages, options.seed, patience=options.patience))
    print("faults of calls", ", ".join(f"{kind.value} {often}" for kind, often in sorted(result.faults.items())))
    print(f"webhooks {dict(sorted(result.outcomes.items()))}; copies {result.copies}; gaps {result.gaps}")
    for name in ("lost", "doubled", "disordered"):
        found = getattr(result, name)
        print(f"{name:<11} {len(found)}  {', '.join(found[:10])}")
    return 0 if result.is_well else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
