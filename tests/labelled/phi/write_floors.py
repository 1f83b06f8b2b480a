"""`python -m tests.labelled.phi.write_floors`: write down what is reached now, where it is better than before."""

import math
import sys
from pathlib import Path

from tests.labelled.phi.aims import MEASURES, Measure
from tests.labelled.phi.floors import REACHED
from tests.labelled.phi.ours import our_score
from tests.labelled.phi.sets import PARTS

FILE = Path(__file__).with_name("floors.py")


def main(anew: bool) -> None:
    """Keep the better of then and now; `anew` forgets then, for a set that was changed."""
    lines = FILE.read_text(encoding="utf-8").partition("REACHED")[0]
    lines += "REACHED: dict[str, dict[str, float]] = {\n"
    for measure in MEASURES:
        parts = ", ".join(f'"{part}": {_kept(measure, part, anew)}' for part in PARTS)
        lines += f'    "{measure.name}": {{{parts}}},\n'
    FILE.write_text(lines + "}\n", encoding="utf-8")


def _kept(measure: Measure, part: str, anew: bool) -> float:
    """To a tenth, on the easier side."""
    value = measure.of(our_score(part)) * 10
    now = (math.ceil(value) if measure.fewer else math.floor(value)) / 10
    then = REACHED.get(measure.name, {}).get(part)
    if anew or then is None:
        return now
    return min(now, then) if measure.fewer else max(now, then)


if __name__ == "__main__":
    main("--anew" in sys.argv)
