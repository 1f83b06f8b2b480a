"""What the bench prints: each figure beside its anchor, the ratio, and what we aim for."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Aim:
    """A bound on a ratio or a figure, with its name in performance.md."""

    name: str
    at_least: float | None = None
    at_most: float | None = None

    def met(self, value: float) -> bool:
        """Whether the value keeps the bound."""
        return (self.at_least is None or value >= self.at_least) and (self.at_most is None or value <= self.at_most)

    def __str__(self) -> str:
        bound = f">= {self.at_least:g}" if self.at_least is not None else f"<= {self.at_most:g}"
        return f"{self.name} {bound}"


@dataclass(frozen=True)
class Figure:
    """One line of the table. Without an anchor the aim is about the figure itself."""

    name: str
    unit: str
    ours: float
    anchor: float | None = None
    beside: str = ""
    aim: Aim | None = None

    @property
    def ratio(self) -> float | None:
        """Ours over the anchor's."""
        return self.ours / self.anchor if self.anchor else None

    @property
    def verdict(self) -> str:
        """Whether the aim is reached."""
        value = self.ours if self.anchor is None else self.ratio
        if self.aim is None or value is None or math.isnan(value):
            return ""
        return "reached" if self.aim.met(value) else "MISSED"


def middle(values: Iterable[float]) -> float:
    """The median of the rounds."""
    return median(list(values))


def p95(values: Iterable[float]) -> float:
    """The 95th percentile: a value that was measured."""
    ordered = sorted(values)
    return ordered[math.ceil(0.95 * len(ordered)) - 1]


def table(figures: Iterable[Figure]) -> str:
    """All figures, one a line."""
    rows = [("figure", "unit", "ours", "anchor", "beside", "ratio", "aim", "")]
    rows += [_row(figure) for figure in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join([lines[0], "-" * max(map(len, lines)), *lines[1:]])


def _row(figure: Figure) -> tuple[str, ...]:
    return (
        figure.name,
        figure.unit,
        _number(figure.ours),
        "" if figure.anchor is None else _number(figure.anchor),
        figure.beside,
        "" if figure.ratio is None else f"{figure.ratio:.2f}",
        str(figure.aim or ""),
        figure.verdict,
    )


def _number(value: float) -> str:
    if math.isnan(value):
        return "-"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
