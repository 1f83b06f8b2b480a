"""The shape rules of the PHI detector as JSON, for clients that warn while somebody types."""

import json
from pathlib import Path

import adapters.http
from domain.phi.shapes import EMAIL, HOST, IPV6, SHAPES

FORM = 1
"""Of the file; it rises when members change their meaning."""


def shapes_file() -> Path:
    """The file that the web client imports, in the package of the HTTP adapter."""
    return Path(adapters.http.__path__[0]) / "web" / "src" / "phi-shapes.json"


def exported() -> str:
    """All shape rules: each has an id, a pattern for text in lower case (flags as told), and what proves a match."""
    rules = [
        {
            "rule": shape.rule_id,
            "category": str(shape.category),
            "severity": str(shape.severity),
            "confidence": shape.confidence,
            "pattern": shape.pattern,
            "check": shape.check or None,
            "needsCue": shape.needs_cue,
            "source": shape.source,
        }
        for shape in (EMAIL, IPV6, HOST, *SHAPES)
    ]
    return json.dumps({"form": FORM, "flags": "u", "lowerCase": True, "shapes": rules}, indent=2) + "\n"
