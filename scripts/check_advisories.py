"""Ask whether what we install has known weaknesses (`pip-audit`); where nobody can be asked, say so and go on.

Ends with 1 only for a weakness that was found: a machine without a way to the advisories is no reason to fail.
"""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv" / ".audit"
ASKED_ABOUT = ("run.txt", "otel.txt")
"""What runs with patients' words: the server, and the extra for traces."""
PATIENCE = 300
"""Seconds after which nobody can be asked."""
ASK = ("--disable-pip", "--require-hashes", "--format", "json", "--progress-spinner", "off", "--timeout", "15")


def looked_up(report: str) -> Sequence[Mapping[str, Any]]:
    """What the source of advisories knows; `ValueError` for what is no report."""
    return [one for one in json.loads(report)["dependencies"] if "vulns" in one]


def weaknesses(known: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """One line for each weakness."""
    for one in known:
        for found in one["vulns"]:
            mended = ", ".join(found.get("fix_versions", ())) or "no version yet"
            yield f"{one['name']} {one['version']}: {found['id']}, mended in {mended}"


def asked(command: Sequence[str]) -> str | None:
    """What the command prints, or `None` where it can not be run to its end."""
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout


def judged(report: str | None) -> tuple[int, str]:
    """How it ends, and what is said."""
    try:
        known = looked_up(report or "")
    except (ValueError, KeyError, TypeError):
        known = ()
    if not known:
        return 0, "advisories: nobody could be asked; nothing was checked"
    found = list(weaknesses(known))
    return (1, "\n".join(found)) if found else (0, f"advisories: none for {len(known)} packages")


def main() -> int:
    """Install the asker apart from everything else, and ask."""
    python = HOME / "bin" / "python"
    if asked([sys.executable, "-m", "venv", str(HOME)]) is not None:
        lock = ("-r", "requirements/audit.txt")
        asked([str(python), "-m", "pip", "install", "--quiet", "--require-hashes", *lock])
    ends = []
    for name in ASKED_ABOUT:
        code, words = judged(asked([str(python), "-m", "pip_audit", *ASK, "-r", f"requirements/{name}"]))
        print(f"{name}: {words}")
        ends.append(code)
    return max(ends)


if __name__ == "__main__":
    sys.exit(main())
