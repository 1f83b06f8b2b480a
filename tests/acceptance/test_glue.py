"""Steps that are coroutines run, and fail when they fail."""

import ast
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FEATURE = """
Feature: Steps

  Example: A step that holds
    Given Maria and Dr. Osei are in a conversation
    Then a coroutine holds

  Example: A step that fails
    Given Maria and Dr. Osei are in a conversation
    Then a coroutine fails

  Example: A refusal that nobody speaks of
    Given Maria and Dr. Osei are in a conversation
    When Maria closes it as resolved
    Then a coroutine holds

  Example: A setting that cannot be
    Given Maria closed it as resolved
    Then a coroutine holds
"""
STEPS = """
import asyncio

from pytest_bdd import scenarios

from tests.acceptance.conftest import *
from tests.acceptance.glue import then
from tests.acceptance.test_features import _every_example


@then("a coroutine holds")
async def holds(scene):
    await asyncio.sleep(0)


@then("a coroutine fails")
async def fails(scene):
    await asyncio.sleep(0)
    raise AssertionError("it ran")


scenarios("steps.feature", features_base_dir="FOLDER")
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What pytest says of a feature whose steps hold, fail, or are refused."""
    folder = tmp_path_factory.mktemp("glue")
    (folder / "steps.feature").write_text(FEATURE)
    (folder / "test_steps.py").write_text(STEPS.replace("FOLDER", str(folder)))
    command = [sys.executable, "-m", "pytest", "-rA", "-q", "--driver", "mock", "-p", "no:cacheprovider"]
    where = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT), "-p", "conftest", str(folder)]
    return subprocess.run(command + where, cwd=ROOT, capture_output=True, text=True).stdout


def test_a_coroutine_that_holds_passes(report: str) -> None:
    assert "PASSED" in _line(report, "test_a_step_that_holds")


def test_a_coroutine_that_fails_fails_its_example(report: str) -> None:
    assert "it ran" in report
    assert "FAILED" in _line(report, "test_a_step_that_fails")


def test_a_refusal_that_the_example_does_not_speak_of_fails_it(report: str) -> None:
    assert "refused: forbidden" in report
    assert "FAILED" in _line(report, "test_a_refusal_that_nobody_speaks_of")


def test_a_given_that_is_refused_fails_its_example(report: str) -> None:
    assert "FAILED" in _line(report, "test_a_setting_that_cannot_be")


def _line(report: str, name: str) -> str:
    summary = report[report.index("short test summary info") :]
    return next(line for line in summary.splitlines() if name in line)


def sentences() -> Iterator[tuple[str, str]]:
    """Keyword and sentence of every step: a deed is a `when`, and in the past a `given`."""
    for path in (ROOT / "tests/acceptance/steps").glob("*.py"):
        calls = [one for one in ast.walk(ast.parse(path.read_text())) if isinstance(one, ast.Call) and one.args]
        for call in calls:
            keyword, said = getattr(call.func, "id", ""), call.args[0]
            if keyword in {"given", "when", "then", "deed"} and isinstance(said, ast.Constant):
                yield "when" if keyword == "deed" else keyword, str(said.value)
                for past in (one.value for one in call.keywords if one.arg == "past"):
                    assert isinstance(past, ast.Constant)
                    yield "given", str(past.value)


def test_no_two_steps_say_the_same():
    twice = [one for one, number in Counter(sentences()).items() if number > 1]
    assert twice == [], "the later one would silently take the place of the other"
