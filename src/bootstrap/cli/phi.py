"""`carechat phi`: identifiers in lines of JSON, and the rules for clients that look for themselves."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

from bootstrap.cli.shared import explain
from bootstrap.lexicon import phi_detector
from bootstrap.phi_shapes import exported, shapes_file
from bootstrap.refused import Refused
from domain.phi import PHIDetector, Span

EXAMPLES = """\
  carechat phi scan messages.jsonl > findings.jsonl
  cat messages.jsonl | carechat phi redact > redacted.jsonl
  carechat phi shapes > phi-shapes.json

JSON lines, one text a line:  {"id": "17", "text": "my cell is 415-555-0132"}
scan tells    {"id", "level", "spans": [{"start", "end", "category", "rule", "confidence", "severity"}]}
redact tells  {"id", "text"}

Offsets count code points from 0, the end is not included. Each line is answered as it is read. A line that can
not be read is told by its number, never by its text; the others go on, and the exit code is 1.
"""


class _Unreadable(Exception):
    """A line is not what was asked for; the message says what is missing, without a word of the line."""


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    explain(parser, run, EXAMPLES)
    parser.add_argument("what", choices=["scan", "redact", "shapes"], help="find, black out, or print the shape rules")
    parser.add_argument("file", metavar="FILE", nargs="?", default="-", help="JSON lines; - (the default) reads stdin")
    parser.add_argument(
        "--published",
        metavar="VALUE",
        action="append",
        default=[],
        help="a number or domain of the clinic's own, never reported; may be repeated",
    )
    parser.add_argument("--write", action="store_true", help="shapes: write the file that the web client imports")


def run(options: argparse.Namespace) -> int:
    """Answer line by line; 1 if a line could not be read."""
    if options.what == "shapes":
        return _shapes(write=options.write)
    answer = _scanned if options.what == "scan" else _redacted
    with _opened(options.file) as lines:
        return _answered(lines, phi_detector(options.published), answer)


def _shapes(*, write: bool) -> int:
    if not write:
        print(exported(), end="")
        return 0
    try:
        shapes_file().write_text(exported(), encoding="utf-8")
    except OSError:
        raise Refused("the file of the web client can not be written") from None
    return 0


def _opened(name: str) -> AbstractContextManager[Iterable[bytes]]:
    if name == "-":
        return nullcontext(sys.stdin.buffer)
    try:
        return Path(name).open("rb")
    except OSError:
        raise Refused("FILE can not be read") from None


def _answered(
    lines: Iterable[bytes], detector: PHIDetector, answer: Callable[[PHIDetector, str], dict[str, Any]]
) -> int:
    refused = 0
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            id, text = _read(line)
        except _Unreadable as cause:
            refused += 1
            print(f"line {number}: {cause}", file=sys.stderr)
            continue
        sys.stdout.write(json.dumps({"id": id, **answer(detector, text)}) + "\n")
        sys.stdout.flush()
    return 1 if refused else 0


def _read(line: bytes) -> tuple[str | int, str]:
    """The id and the text of a line."""
    try:
        value = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise _Unreadable("not UTF-8") from None
    except (ValueError, RecursionError):
        raise _Unreadable("not JSON") from None
    if not isinstance(value, dict):
        raise _Unreadable("not an object")
    id, text = value.get("id"), value.get("text")
    if isinstance(id, bool) or not isinstance(id, str | int):
        raise _Unreadable("/id is no string")
    if not isinstance(text, str):
        raise _Unreadable("/text is no string")
    return id, text


def _scanned(detector: PHIDetector, text: str) -> dict[str, Any]:
    result = detector.scan(text)
    return {"level": str(result.level), "spans": [_span(span) for span in result.spans]}


def _span(span: Span) -> dict[str, Any]:
    return {
        "start": span.start,
        "end": span.end,
        "category": str(span.category),
        "rule": span.rule_id,
        "confidence": round(span.confidence, 2),
        "severity": str(span.severity),
    }


def _redacted(detector: PHIDetector, text: str) -> dict[str, Any]:
    return {"text": detector.redact(text)}
