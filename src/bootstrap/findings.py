"""What the doctor finds."""

from enum import StrEnum

from attrs import frozen


class Verdict(StrEnum):
    """How the answer is meant."""

    OK = "ok"
    NOTE = "note"
    FIX = "fix"


@frozen
class Finding:
    """What was looked at, how it stands, and what to do."""

    subject: str
    verdict: Verdict
    words: str
