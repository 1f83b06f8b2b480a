"""The page of safeguards says what the tags say, and each safeguard is proved by something."""

from pathlib import Path

import pytest

from scripts import hipaa_page
from scripts.hipaa_page import Proof, examples, marked_tests

FEATURE = """\
@privacy
Feature: Access

  Rule: All is well

    @phi @audit-controls
    Example: Who wrote
      When Maria writes "@integrity"

    Example: Nothing
      When nothing happens

    @integrity
    Scenario Outline: Many
      When <who> writes
"""
TEST = """\
import pytest

@pytest.mark.safeguard("integrity", "encryption")
async def test_a_thing_is_whole(): ...

@pytest.mark.slow
def test_another(): ...
"""


def test_the_page_says_what_the_tags_say():
    assert hipaa_page.PAGE.read_text(encoding="utf-8") == hipaa_page.page(), "run scripts/hipaa_page.py"


def test_examples_are_found_by_their_own_tags(tmp_path: Path):
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / "a.feature").write_text(FEATURE)
    assert list(examples(tmp_path / "features")) == [
        Proof("audit-controls", "features/a.feature", "Who wrote"),
        Proof("integrity", "features/a.feature", "Many"),
    ]


def test_tests_are_found_by_their_markers(tmp_path: Path):
    (tmp_path / "test_a.py").write_text(TEST)
    found = list(marked_tests(tmp_path))
    assert [(one.tag, one.name) for one in found] == [
        ("integrity", "test_a_thing_is_whole"),
        ("encryption", "test_a_thing_is_whole"),
    ]
    assert found[0].link.startswith("[a thing is whole](../")


def test_a_marker_of_no_safeguard_is_told(tmp_path: Path):
    (tmp_path / "test_a.py").write_text(TEST.replace("encryption", "encripcion"))
    with pytest.raises(LookupError, match="encripcion"):
        list(marked_tests(tmp_path))


def test_a_safeguard_that_nothing_proves_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "features").mkdir()
    (tmp_path / "tests").mkdir()
    monkeypatch.setattr(hipaa_page, "ROOT", tmp_path)
    with pytest.raises(LookupError, match="access-control"):
        hipaa_page.page()
