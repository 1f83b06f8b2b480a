"""Write docs/settings.md from the settings themselves; `--check` fails when the page says something else."""

import sys
from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path
from typing import Any

from bootstrap.reading import Setting
from bootstrap.settings import GROUPS, setting_of

PAGE = Path(__file__).resolve().parent.parent / "docs" / "settings.md"
HEAD = """\
# Settings

Made by `scripts/settings_page.py` from the settings in the code; a test fails when the two differ.

Settings are read once, at the start, from the environment and from `.env.local` in the working directory;
the environment wins, and an option of the command line wins over both.
A setting that cannot be used stops the start with its name and its rule, never with its value.
Times are written as `30s`, `15m`, `12h` or `7d`, sizes as `64KiB` or `1MiB`, lists with commas.
A *secret* never shows in a log, an error or a repr.
In production (`carechat serve`) a value on the weaker side of a default marked ▲ prints a warning at the start.
"""


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *(line for group in GROUPS.values() for line in _group(group))])


def _group(group: type) -> Iterator[str]:
    yield f"## {group.__name__}\n\n{group.__doc__}\n"
    yield "| name | what for | must be | default |\n| --- | --- | --- | --- |"
    for _, setting, default in setting_of(group):
        yield f"| {' | '.join(_cell(text) for text in _row(setting, default))} |"
    yield ""


def _row(setting: Setting, default: Any) -> Iterator[str]:
    yield f"`{setting.name}`"
    yield setting.purpose + (" (*secret*)" if setting.secret else "")
    yield setting.reader.rule
    yield _shown(setting, default) + (" ▲" if setting.weaker else "")


def _shown(setting: Setting, default: Any) -> str:
    if default in ("", (), None):
        return "none"
    if isinstance(default, bool):
        return str(default).lower()
    if isinstance(default, timedelta):
        return _span(default)
    if isinstance(default, time):
        return default.isoformat("minutes")
    if isinstance(default, int) and "size" in setting.reader.rule:
        return f"{default // 1024}KiB"
    return str(default)


def _span(value: timedelta) -> str:
    seconds = int(value.total_seconds())
    for unit, length in (("d", 86_400), ("h", 3600), ("m", 60)):
        if seconds % length == 0 and seconds > length:
            return f"{seconds // length}{unit}"
    return f"{seconds}s"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def main() -> int:
    """Write or check the page."""
    if "--check" in sys.argv[1:]:
        return 0 if PAGE.read_text(encoding="utf-8") == page() else 1
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
