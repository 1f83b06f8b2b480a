"""Walk every migration up, down and up again, and compare the end with the tables in code.

Usage: check_migrations.py [URL ...]   (default: a scratch SQLite file; empty databases only)
"""

import sys
import tempfile
from pathlib import Path

from adapters.persistence import migrations


def check(url: str) -> list[object]:
    """Walk the revisions on an empty database; return what differs from the code at the end."""
    for revision in migrations.revisions():
        migrations.upgrade(url, revision)
        migrations.downgrade(url, "-1")
        migrations.upgrade(url, revision)
    if not migrations.is_current(url):
        return ["not at the newest revision"]
    different = migrations.drift(url)
    migrations.downgrade(url, "base")
    migrations.upgrade(url)
    return different


def main(urls: list[str]) -> int:
    """Check each database; print what differs; 0 when nothing does."""
    with tempfile.TemporaryDirectory() as folder:
        found = 0
        for url in urls or [f"sqlite:///{Path(folder) / 'record.db'}"]:
            different = check(url)
            found += len(different)
            backend = url.split(":", 1)[0]
            print(f"{backend}: {'; '.join(map(str, different)) or 'up, down, up, no drift'}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
