"""Our detector as the scorer sees detectors."""

from collections.abc import Iterable
from typing import Any, Protocol

from tests.labelled.phi.scoring import Detector, Found


class Scans(Protocol):
    """What the domain's detector is asked for here."""

    def scan(self, text: str) -> Any:
        """A result with `spans`: start, end, category, confidence, severity."""
        ...


def scanned_by(detector: Scans) -> Detector:
    """The detector's spans; severity `low` is not worth a warning."""

    def detect(text: str) -> Iterable[Found]:
        return [
            Found(span.start, span.end, str(span.category), span.confidence, grave=str(span.severity) != "low")
            for span in detector.scan(text).spans
        ]

    return detect
