"""What is printed for a detector of two shapes."""

import re
from types import SimpleNamespace as Thing

from tests.labelled.phi.report import report
from tests.labelled.phi.scanning import scanned_by
from tests.labelled.phi.scoring import scored
from tests.labelled.phi.sets import messages

SHAPES = {"SSN": re.compile(r"\d{3}-\d\d-\d{4}"), "EMAIL": re.compile(r"[\w.+-]+@[\w.-]+\.\w+")}


class TwoShapes:
    """Finds what looks like a social security number or an e-mail address."""

    def scan(self, text: str) -> Thing:
        spans = [
            Thing(start=hit.start(), end=hit.end(), category=category, confidence=0.9, severity="critical")
            for category, shape in SHAPES.items()
            for hit in shape.finditer(text)
        ]
        return Thing(spans=spans)


def test_figures_kinds_and_slips_are_printed():
    score = scored(scanned_by(TwoShapes()), messages("development"))

    printed = report(score, "development", slips=1, only="wrong")

    assert re.search(r"phi development: identifiers found +% +[1-9]", printed)
    assert re.search(r"EMAIL email +\d+ +100\.0", printed)
    assert "MISSED" in printed
    assert re.search(r"wrong SSN: \d+\n    .*⟦(000|666|\d{3}-00|9|\d{3}-\d\d-0000)", printed), "it takes broken ones"
    assert "missed NAME" not in printed, "only what was asked for"
