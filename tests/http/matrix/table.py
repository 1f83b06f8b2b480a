"""The table of the matrix: what everybody gets for every call. Read from `access.txt` beside it."""

from collections.abc import Mapping
from pathlib import Path

FILE = Path(__file__).with_name("access.txt")


def table() -> tuple[list[str], Mapping[str, Mapping[str, str]]]:
    """The callers in order, and for each call or frame what each of them gets."""
    lines = [line for line in FILE.read_text().splitlines() if line.strip() and not line.startswith("#")]
    callers = [cell.strip() for cell in lines[0].split("|")[1:]]
    rows: dict[str, Mapping[str, str]] = {}
    for line in lines[1:]:
        call, *cells = (cell.strip() for cell in line.split("|"))
        assert len(cells) == len(callers), f"{call}: {len(cells)} cells for {len(callers)} callers"
        assert call not in rows, f"{call} has two rows"
        rows[call] = dict(zip(callers, cells, strict=True))
    return callers, rows
