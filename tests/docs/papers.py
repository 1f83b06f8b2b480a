"""The papers as a test reads them: their code blocks, links, anchors and the paths that they name."""

import re
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).resolve().parents[2]
PAPERS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])

ELLIPSIS = "…"
_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ +(.+)$", re.MULTILINE)
_CODE = re.compile(r"`([^`\n]+)`")
_TOP = ("src", "tests", "docs", "scripts", "features", "requirements", ".ci")
_PATH = re.compile(rf"(?:{'|'.join(map(re.escape, _TOP))})/[\w./-]*\w/?|[\w-]+\.(?:md|toml|py)|Makefile|LICENSE")


@frozen
class Block:
    """A fenced block: what kind it says it is, and its text."""

    kind: str
    text: str


def blocks(paper: Path) -> list[Block]:
    """The fenced blocks, in order."""
    return [Block(*found) for found in _BLOCK.findall(paper.read_text(encoding="utf-8"))]


def links(paper: Path) -> list[str]:
    """Where the paper's links point."""
    return _LINK.findall(_prose(paper))


def anchors(paper: Path) -> set[str]:
    """The names under which its headings can be linked to."""
    headings = _HEADING.findall(_prose(paper))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def named_paths(paper: Path) -> Iterator[str]:
    """Every path of the repository that stands in the paper as code."""
    for code in _CODE.findall(_prose(paper)):
        if _PATH.fullmatch(code):
            yield code


def matches(shown: str, told: str) -> bool:
    """Whether what was told is what the paper shows; white space is free, `…` stands for anything."""
    parts = (re.escape(part) for part in _dense(shown).split(ELLIPSIS))
    return re.fullmatch(".*?".join(parts), _dense(told), re.DOTALL) is not None


def _dense(text: str) -> str:
    return "".join(text.split())


def _prose(paper: Path) -> str:
    return _BLOCK.sub("", paper.read_text(encoding="utf-8"))
