"""The lock files pin by hash, agree with each other and name no host and no path."""

import re
from pathlib import Path

import pytest

from scripts import check_locks
from scripts.check_locks import LOCKS, ROOT, foreign_lines, is_stale, resolved_lines, unhashed_pins

HASH = "    --hash=sha256:" + "0a" * 32
GOOD = f"anyio==4.16.0 \\\n{HASH} \\\n{HASH}\nuvloop==0.23.0 ; sys_platform != 'win32' \\\n{HASH}\n"


def text_of(name: str) -> str:
    return (ROOT / "requirements" / f"{name}.txt").read_text()


def pins(name: str) -> set[str]:
    return set(re.findall(r"^[a-z0-9-]+==\S+", text_of(name), re.MULTILINE))


@pytest.mark.parametrize("name", LOCKS)
def test_each_committed_lock_is_pinned_hashed_and_names_no_host(name: str):
    assert pins(name)
    assert list(foreign_lines(text_of(name))) == []
    assert list(unhashed_pins(text_of(name))) == []


def test_the_tests_run_on_the_versions_that_are_served():
    assert pins("run") <= pins("dev")


def test_a_lock_in_good_form_is_accepted():
    assert list(foreign_lines(GOOD)) == []
    assert list(unhashed_pins(GOOD)) == []


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://mirror.invalid/simple",
        "--extra-index-url file:///somewhere/simple",
        "--find-links /somewhere/wheels",
        "--trusted-host mirror.invalid",
        "anyio @ https://mirror.invalid/anyio.whl",
        "anyio @ file:///somewhere/anyio.whl",
        "anyio==4.16.0",
        "anyio>=4.16.0 \\",
        "torch==2.13.0 \\ # from https://mirror.invalid",
        "-e .",
        "    # from mirror.invalid",
        "    --hash=md5:00",
    ],
)
def test_a_line_that_is_neither_version_nor_hash_is_found(line: str):
    assert list(foreign_lines(GOOD + line + "\n")) == [6]


def test_a_version_without_a_hash_is_found():
    assert list(unhashed_pins("anyio==4.16.0 \\\nidna==3.20 \\\n" + HASH + "\n")) == [1]


def test_an_npm_lock_that_says_where_a_package_came_from_is_found():
    text = '{\n"version": "3.0.0",\n"resolved": "https://mirror.invalid/lit.tgz",\n"integrity": "sha512-0"\n}'

    assert list(resolved_lines(text)) == [3]
    assert list(resolved_lines('"resolved": "tests/package/react-18",\n"resolved": "/home/me/lit",')) == [2]


def test_a_lock_is_stale_when_compiling_again_changes_it(tmp_path: Path):
    lock = tmp_path / "run.txt"
    lock.write_text(GOOD)

    assert not is_stale(lock, lambda again: None)
    assert is_stale(lock, lambda again: again.write_text(GOOD.replace("4.16.0", "4.17.0")) and None)
    assert lock.read_text() == GOOD, "a check changes nothing"


def test_a_missing_lock_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(check_locks, "ROOT", tmp_path)

    assert [line.split()[0] for line in check_locks.complaints()] == [f"requirements/{name}.txt" for name in LOCKS]
