"""Keep the lock files: fresh (compiling again changes nothing) and host-free (they name no index and no path)."""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS: Mapping[str, Sequence[str]] = {
    "run": ("pyproject.toml", "--extra", "postgres", "--extra", "redis", "--group", "build"),
    "dev": ("pyproject.toml", "--all-extras", "--group", "build", "--group", "dev", "-c", "requirements/run.txt"),
    "otel": ("pyproject.toml", "--extra", "otel", "-c", "requirements/run.txt"),
    "web": ("--group", "pyproject.toml:web"),
    "uv": ("--group", "pyproject.toml:uv"),
    "audit": ("--group", "pyproject.toml:audit"),
}
COMPILE = (
    "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes",
    "--no-emit-index-url", "--no-emit-find-links", "--no-header", "--no-annotate",
)  # fmt: skip
# Local wheels and second indexes of one machine must not decide what everybody installs.
LOCAL_SOURCES = ("UV_FIND_LINKS", "UV_INDEX", "UV_EXTRA_INDEX_URL", "UV_CONSTRAINT", "UV_OVERRIDE", "UV_PRERELEASE")

PIN = re.compile(r"[a-z0-9-]+==[0-9][0-9a-z.+!]*( ; [a-z0-9_.'<>=!() ]+)? \\", re.IGNORECASE)
OWN_FOLDER = re.compile(r'"resolved": "[a-z0-9-]+(/[a-z0-9-]+)*"')
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")


def foreign_lines(text: str) -> Iterator[int]:
    """The numbers of the lines that are neither a pinned version nor a hash: only there can a host or a path hide."""
    for number, line in enumerate(text.splitlines(), start=1):
        if not (PIN.fullmatch(line) or HASH.fullmatch(line)):
            yield number


def unhashed_pins(text: str) -> Iterator[int]:
    """The numbers of the pinned lines that no hash follows."""
    lines = [*text.splitlines(), ""]
    for number, (line, following) in enumerate(pairwise(lines), start=1):
        if PIN.fullmatch(line) and not HASH.fullmatch(following):
            yield number


def resolved_lines(text: str) -> Iterator[int]:
    """The numbers of the lines of a package-lock.json that say where a package is from, but for folders of ours."""
    for number, line in enumerate(text.splitlines(), start=1):
        if ('"resolved"' in line and not OWN_FOLDER.search(line)) or "://registry." in line:
            yield number


def compile_lock(name: str, output: Path) -> None:
    """Resolve one lock into `output`, keeping the versions that stand there already."""
    uv = Path(sys.executable).with_name("uv")
    environment = {key: value for key, value in os.environ.items() if key not in LOCAL_SOURCES}
    command = [str(uv), *COMPILE, *LOCKS[name], "--output-file", str(output)]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)


def is_stale(lock: Path, recompile: Callable[[Path], None]) -> bool:
    """Whether compiling again, from the versions that stand there, gives another file."""
    with tempfile.TemporaryDirectory() as folder:
        again = Path(folder) / lock.name
        shutil.copyfile(lock, again)
        recompile(again)
        return again.read_text() != lock.read_text()


def node_locks() -> Iterator[Path]:
    """The npm locks of this project, without those of installed packages."""
    for path in sorted((ROOT / "src").rglob("package-lock.json")):
        if "node_modules" not in path.parts:
            yield path


def complaints() -> Iterator[str]:
    """What is wrong with the lock files, one line each."""
    for name in LOCKS:
        lock = ROOT / "requirements" / f"{name}.txt"
        if not lock.exists():
            yield f"{lock.relative_to(ROOT)} is missing: make lock"
            continue
        text = lock.read_text()
        yield from (f"{lock.relative_to(ROOT)}:{n} is neither a version nor a hash" for n in foreign_lines(text))
        yield from (f"{lock.relative_to(ROOT)}:{n} has no hash" for n in unhashed_pins(text))
        if is_stale(lock, partial(compile_lock, name)):
            yield f"{lock.relative_to(ROOT)} is stale: make lock"
    for path in node_locks():
        yield from (f"{path.relative_to(ROOT)}:{n} names a host" for n in resolved_lines(path.read_text()))


def write(*, upgrade: bool) -> None:
    """Compile every lock in its place."""
    for name in LOCKS:
        lock = ROOT / "requirements" / f"{name}.txt"
        if upgrade:
            lock.unlink(missing_ok=True)
        compile_lock(name, lock)


def main() -> int:
    """Check the locks, or write them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the locks instead of checking them")
    parser.add_argument("--upgrade", action="store_true", help="with --write: take newer versions")
    options = parser.parse_args()
    if options.write:
        write(upgrade=options.upgrade)
        return 0
    found = list(complaints())
    print("\n".join(found) if found else "locks: fresh, hashed, no host named")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
