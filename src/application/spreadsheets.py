"""Tables as CSV (RFC 4180), for programs that take a cell for a formula where they can."""

import csv
import io
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What programs take for the beginning of a formula; some read the wide forms as the narrow ones."""


def as_csv(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Rows with a head. UTF-8 with the mark by which spreadsheets know it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(head)
    writer.writerows([safe(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def safe(cell: str) -> str:
    """The cell, quoted where its beginning would be taken for a formula."""
    return f"'{cell}" if cell.lstrip(" \n\u00a0").startswith(_FORMULA) else cell
