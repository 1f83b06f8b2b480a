"""The page of the features: what was written, joined with what was run."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from scripts import features_page
from scripts.features_page import FEATURES, main, page, read_features, read_results

TEXT = """
@messaging
Feature: Sending <fast>
  So that nobody
  waits.

  Background:
    Given a clinic

  Rule: All is heard

    @provider
    Example: A word
      When Maria writes "A & B"
      Then it is heard

    Scenario Outline: Words
      When Maria writes "<word>"

      Examples:
        | word |
        | One  |
        | Two  |
"""
WORD, WORDS = 13, 17


def element(line: int, id: str, *statuses: str) -> dict[str, Any]:
    return {"line": line, "id": id, "steps": [{"result": {"status": one}} for one in statuses]}


def report(*elements: dict[str, Any]) -> list[Any]:
    return [{"uri": "sending.feature", "elements": list(elements)}]


ALL_WELL = report(
    element(WORD, "test_a_word[mock]", "passed", "passed"),
    element(WORDS, "test_words[mock-One]", "passed"),
    element(WORDS, "test_words[mock-Two]", "passed"),
)


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One feature, and a place for the page."""
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / "sending.feature").write_text(TEXT)
    monkeypatch.setattr(features_page, "FEATURES", tmp_path / "features")
    monkeypatch.setattr(features_page, "PAGE", tmp_path / "build" / "features.html")
    return tmp_path


def ran(monkeypatch: pytest.MonkeyPatch, said: list[Any] | None) -> None:
    def run(report: Path, drivers: object) -> None:
        if said is not None:
            report.write_text(json.dumps(said))

    monkeypatch.setattr(features_page, "run_examples", run)


def test_a_feature_is_read_with_its_reason_rules_and_tables(written: Path) -> None:
    (feature,) = read_features(written / "features")

    assert (feature.name, feature.why) == ("Sending <fast>", "So that nobody waits.")
    assert feature.background == (("Given", "a clinic"),)
    assert [(rule.name, len(rule.examples)) for rule in feature.rules] == [("All is heard", 2)]
    word, words = feature.examples
    assert (word.line, word.tags, word.rows) == (WORD, ("provider",), ())
    assert (words.line, words.rows) == (WORDS, (("word",), ("One",), ("Two",)))


def test_a_step_that_failed_fails_its_example() -> None:
    results = read_results(report(element(WORD, "test_a_word[http-1]", "passed", "failed")))

    assert results == {("sending.feature", WORD, "http"): [False]}


def test_a_row_that_did_not_run_did_not_pass(written: Path) -> None:
    words = list(read_features(written / "features")[0].examples)[1]
    results = read_results(report(element(WORDS, "test_words[mock-One]", "passed")))

    assert words.runs(results, "mock") == [True, False]
    assert not words.passed(results, "mock")
    assert not words.passed(results, "http")


def test_the_page_shows_every_text_as_it_is_written_and_needs_no_network(written: Path) -> None:
    html = page(read_features(written / "features"), read_results(ALL_WELL), ["mock"])

    assert "Sending &lt;fast&gt;" in html
    assert "Maria writes &quot;A &amp; B&quot;" in html
    assert "All is heard" in html
    assert html.count('<span class="good">✓ in memory') == 2
    assert 'class="bad"' not in html
    assert not any(sign in html for sign in ("<script", "http:", "https:", "url("))


def test_all_passed_ends_with_zero_and_tells_where_the_page_is(
    written: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran(monkeypatch, ALL_WELL)

    assert main(["--driver", "mock"]) == 0
    assert capsys.readouterr().out == f"in memory: 2 of 2 examples passed\n{written / 'build' / 'features.html'}\n"


def test_a_failed_example_ends_with_one_and_stands_out(written: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran(monkeypatch, report(element(WORD, "test_a_word[mock]", "passed", "failed")) + ALL_WELL)

    assert main(["--driver", "mock"]) == 1
    assert 'class="example failed"' in (written / "build" / "features.html").read_text()


def test_a_run_that_reported_nothing_ends_with_one(written: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran(monkeypatch, None)

    assert main([]) == 1


def test_no_two_examples_of_a_feature_share_a_name() -> None:
    """pytest-bdd would run only one of them, silently."""
    named = Counter((one.file, one.name) for feature in read_features(FEATURES) for one in feature.examples)

    assert [name for name, count in named.items() if count > 1] == []


def test_every_example_has_one_when_and_at_most_seven_steps() -> None:
    for feature in read_features(FEATURES):
        for one in feature.examples:
            keywords = [keyword for keyword, _ in one.steps]
            assert keywords.count("When") == 1, one.name
            assert "Then" in keywords, one.name
            assert len(keywords) <= 7, one.name
