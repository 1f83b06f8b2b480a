"""Known weaknesses of what we install are told; where nobody can be asked nothing fails."""

import json
import sys
from collections import defaultdict

import pytest

from scripts import check_advisories
from scripts.check_advisories import asked, judged, main

WEAK = {"id": "PYSEC-2026-1", "fix_versions": ["2.0", "1.9.1"], "aliases": []}
UNKNOWN = json.dumps({"dependencies": [{"name": "fine", "skip_reason": "not found"}]})


def report(*found: object) -> str:
    return json.dumps({"dependencies": [{"name": "fine", "version": "1.0", "vulns": []}, *found], "fixes": []})


def test_a_weakness_is_named_with_what_mends_it():
    code, words = judged(report({"name": "weak", "version": "1.8", "vulns": [WEAK]}))
    assert (code, words) == (1, "weak 1.8: PYSEC-2026-1, mended in 2.0, 1.9.1")


def test_what_is_well_is_counted_and_what_is_not_looked_up_is_not():
    assert judged(report({"name": "ours", "skip_reason": "not on the index"})) == (0, "advisories: none for 1 packages")


@pytest.mark.parametrize("said", [None, "", "ConnectionError: no route", "[]", '{"other": 1}', UNKNOWN])
def test_where_nobody_can_be_asked_nothing_fails(said: str | None):
    code, words = judged(said)
    assert code == 0
    assert "nothing was checked" in words


def test_what_is_installed_for_traces_is_asked_about_as_well(monkeypatch, capsys):
    """A weakness of either ends it with 1."""
    known = report({"name": "weak", "version": "1.8", "vulns": [WEAK]})
    for weak, code in (("requirements/run.txt", 1), ("requirements/otel.txt", 1), ("requirements/other.txt", 0)):
        answers = defaultdict(report, {weak: known})
        monkeypatch.setattr(check_advisories, "asked", lambda command, answers=answers: answers[command[-1]])
        assert main() == code
    assert "otel.txt: weak 1.8" in capsys.readouterr().out


def test_a_command_that_is_not_there_says_nothing():
    assert asked(["/no/such/command"]) is None
    assert asked([sys.executable, "-c", "print('here')"]) == "here\n"
