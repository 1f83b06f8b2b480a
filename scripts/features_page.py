"""Run the features and write `build/features.html`: each rule and example in plain words, passed or not.

`--driver mock` (more than once if wanted) runs on these drivers only. Ends with 1 when anything fails or did not run.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from attrs import frozen
from gherkin.parser import Parser

ROOT = Path(__file__).resolve().parent.parent
FEATURES = ROOT / "features"
PAGE = ROOT / "build" / "features.html"
DRIVERS = {"mock": "in memory", "http": "whole server", "twilio": "at Twilio"}
"""The drivers, and what a reader calls them."""

Results = Mapping[tuple[str, int, str], Sequence[bool]]
"""Whether each run of an example passed: by file, line and driver; an outline runs once for each row."""


@frozen
class Example:
    """One example as it is written; `rows` is its table, the header first."""

    file: str
    line: int
    name: str
    tags: tuple[str, ...]
    steps: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, ...], ...]

    def runs(self, results: Results, driver: str) -> list[bool]:
        """How each row fared, or the one run of an example without rows; what did not run did not pass."""
        found = list(results.get((self.file, self.line, driver), ()))
        missing = max(1, len(self.rows) - 1) - len(found)
        return found + [False] * missing

    def passed(self, results: Results, driver: str) -> bool:
        """Whether it holds on this driver."""
        return all(self.runs(results, driver))


@frozen
class Rule:
    """One business rule; its name is empty for examples outside any rule."""

    name: str
    examples: tuple[Example, ...]


@frozen
class Feature:
    """One feature file."""

    name: str
    why: str
    background: tuple[tuple[str, str], ...]
    rules: tuple[Rule, ...]

    @property
    def examples(self) -> Iterator[Example]:
        """All examples, rule by rule."""
        return (example for rule in self.rules for example in rule.examples)


def main(arguments: Sequence[str]) -> int:
    """Run, write, print the counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--driver", action="append", choices=DRIVERS)
    chosen = parser.parse_args(arguments).driver or list(DRIVERS)
    features = read_features(FEATURES)
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        run_examples(report, chosen)
        results = read_results(json.loads(report.read_text())) if report.is_file() else {}
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(features, results, chosen), encoding="utf-8")
    failed = 0
    for driver in chosen:
        every = [one for feature in features for one in feature.examples]
        verdicts = [one.passed(results, driver) for one in every]
        failed += verdicts.count(False)
        print(f"{DRIVERS[driver]}: {verdicts.count(True)} of {len(verdicts)} examples passed")
    print(PAGE)
    return 1 if failed else 0


def run_examples(report: Path, drivers: Iterable[str]) -> None:
    """Run them in one process: the report of several would be empty."""
    options = [f"--driver={one}" for one in drivers]
    command = [sys.executable, "-m", "pytest", "tests/acceptance/test_features.py", "-q", "--tb=short", *options]
    subprocess.run([*command, f"--cucumberjson={report}"], cwd=ROOT, check=False)


def read_features(folder: Path) -> list[Feature]:
    """Every feature below the folder, by name of the file."""
    return [_feature(path, str(path.relative_to(folder))) for path in sorted(folder.rglob("*.feature"))]


def _feature(path: Path, file: str) -> Feature:
    said: Any = Parser().parse(path.read_text(encoding="utf-8"))["feature"]
    children = said["children"]
    loose = Rule("", tuple(_example(one["scenario"], file) for one in children if "scenario" in one))
    rules = [_rule(one["rule"], file) for one in children if "rule" in one]
    background = [step for one in children if "background" in one for step in _steps(one["background"])]
    why = " ".join(said["description"].split())
    return Feature(said["name"], why, tuple(background), (*([loose] if loose.examples else []), *rules))


def _rule(said: Any, file: str) -> Rule:
    return Rule(said["name"], tuple(_example(one["scenario"], file) for one in said["children"] if "scenario" in one))


def _example(said: Any, file: str) -> Example:
    rows: list[tuple[str, ...]] = []
    for table in said["examples"]:
        lines = [table["tableHeader"], *table["tableBody"]]
        rows += [tuple(cell["value"] for cell in line["cells"]) for line in lines[bool(rows) :]]
    tags = tuple(tag["name"].removeprefix("@") for tag in said["tags"])
    return Example(file, said["location"]["line"], said["name"], tags, tuple(_steps(said)), tuple(rows))


def _steps(said: Any) -> Iterator[tuple[str, str]]:
    return ((step["keyword"].strip(), step["text"]) for step in said["steps"])


def read_results(report: Sequence[Any]) -> Results:
    """What pytest-bdd reported; the driver stands in the brackets of an example's id."""
    results: dict[tuple[str, int, str], list[bool]] = {}
    for feature in report:
        for element in feature["elements"]:
            driver = element["id"].partition("[")[2].rstrip("]").partition("-")[0]
            passed = all(step["result"]["status"] == "passed" for step in element["steps"])
            results.setdefault((feature["uri"], element["line"], driver), []).append(passed)
    return results


STYLE = """
:root { color-scheme: light dark; --ink: #1c2430; --soft: #5b6675; --paper: #fff; --card: #f5f7f9; --line: #dde3e9;
  --good: #17693c; --bad: #b3261e; --accent: #1d5b8f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e9ef; --soft: #9aa7b5; --paper: #12161b; --card: #1a2027;
  --line: #2d3640; --good: #6fcf97; --bad: #ff8a80; --accent: #8ec5f2; } }
body { margin: 0 auto; padding: 2.5rem 1.25rem 5rem; max-width: 46rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif; }
h1 { font-size: 1.9rem; margin: 0 0 .25rem; } h2 { font-size: 1.4rem; margin: 3.5rem 0 .25rem; }
h3 { font-size: 1.05rem; margin: 2rem 0 .6rem; padding-left: .7rem; border-left: 3px solid var(--accent); }
h4 { font-size: 1rem; margin: 0; } p { margin: .3rem 0 1rem; } a { color: var(--accent); }
.why, .soft { color: var(--soft); } .why { max-width: 38rem; }
nav table, .rows { border-collapse: collapse; width: 100%; font-size: .95rem; }
nav { margin: 1.5rem 0; } nav td, nav th { border-bottom: 1px solid var(--line); padding: .4rem .5rem .4rem 0; }
th { text-align: left; font-weight: 600; } nav td + td, nav th + th { text-align: right; white-space: nowrap; }
.example, .background { background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
  padding: .7rem 1rem; margin: .6rem 0; break-inside: avoid; }
.example.failed { border-color: var(--bad); }
.head { display: flex; flex-wrap: wrap; gap: .2rem 1rem; justify-content: space-between; align-items: baseline; }
.verdicts { font-size: .85rem; white-space: nowrap; } .good { color: var(--good); } .bad { color: var(--bad);
  font-weight: 700; } .verdicts span + span { margin-left: .8rem; }
ul { list-style: none; margin: .4rem 0 0; padding: 0; } li { padding-left: 4rem; text-indent: -4rem; }
li b { display: inline-block; width: 4rem; text-indent: 0; font-weight: 400; color: var(--soft); }
.rows { margin-top: .6rem; font-size: .9rem; } .rows td, .rows th { border-top: 1px solid var(--line);
  padding: .2rem .6rem .2rem 0; } .tag { font-size: .75rem; color: var(--soft); border: 1px solid var(--line);
  border-radius: 1rem; padding: 0 .5rem; margin-left: .4rem; font-weight: 400; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } h3, h2 { break-after: avoid; } }
"""


def page(features: Sequence[Feature], results: Results, drivers: Sequence[str]) -> str:
    """The whole page: self-contained, without a script."""
    count = sum(1 for feature in features for _ in feature.examples)
    parts = [
        '<!doctype html><html lang="en"><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>What the chat does</title><style>{STYLE}</style>",
        f"<h1>What the chat does</h1><p class=soft>{len(features)} features, {count} examples, each tried on: "
        f"{escape(', '.join(DRIVERS[one] for one in drivers))}. ✓ passed, ✗ not passed or not run.</p>",
        _contents(features, results, drivers),
        *(_section(number, feature, results, drivers) for number, feature in enumerate(features)),
    ]
    return "\n".join([*parts, "</html>", ""])


def _contents(features: Sequence[Feature], results: Results, drivers: Sequence[str]) -> str:
    heads = "".join(f"<th>{escape(DRIVERS[one])}</th>" for one in drivers)
    lines = [f"<nav><table><tr><th>Feature</th>{heads}</tr>"]
    for number, feature in enumerate(features):
        tried = [[one.passed(results, driver) for one in feature.examples] for driver in drivers]
        cells = "".join(map(_tally, tried))
        lines.append(f'<tr><td><a href="#f{number}">{escape(feature.name)}</a></td>{cells}</tr>')
    return "\n".join([*lines, "</table></nav>"])


def _tally(verdicts: Sequence[bool]) -> str:
    if not verdicts:
        return "<td>not tried</td>"
    mark, look = ("✓", "good") if all(verdicts) else ("✗", "bad")
    return f'<td class="{look}">{mark} {verdicts.count(True)} of {len(verdicts)}</td>'


def _section(number: int, feature: Feature, results: Results, drivers: Sequence[str]) -> str:
    lines = [f'<section><h2 id="f{number}">{escape(feature.name)}</h2><p class=why>{escape(feature.why)}</p>']
    if feature.background:
        before = f"<p class=soft>Before each example</p>{_sentences(feature.background)}"
        lines.append(f"<div class=background>{before}</div>")
    for rule in feature.rules:
        lines += [f"<h3>{escape(rule.name)}</h3>"] if rule.name else []
        lines += [_card(example, results, drivers) for example in rule.examples]
    return "\n".join([*lines, "</section>"])


def _card(example: Example, results: Results, drivers: Sequence[str]) -> str:
    failed = "" if all(example.passed(results, one) for one in drivers) else " failed"
    verdicts = "".join(_verdict(example.passed(results, one), DRIVERS[one]) for one in drivers)
    tags = "".join(f"<span class=tag>{escape(tag)}</span>" for tag in example.tags)
    head = f"<div class=head><h4>{escape(example.name)}{tags}</h4><span class=verdicts>{verdicts}</span></div>"
    rows = _table(example, results, drivers) if example.rows else ""
    return f'<article class="example{failed}">{head}{_sentences(example.steps)}{rows}</article>'


def _verdict(passed: bool, driver: str) -> str:
    look, word = ("good", "✓") if passed else ("bad", "✗ not passed")
    return f'<span class="{look}">{word} {escape(driver)}</span>'


def _sentences(steps: Iterable[tuple[str, str]]) -> str:
    return "<ul>" + "".join(f"<li><b>{escape(keyword)}</b>{escape(text)}</li>" for keyword, text in steps) + "</ul>"


def _table(example: Example, results: Results, drivers: Sequence[str]) -> str:
    header, *body = example.rows
    runs = [example.runs(results, driver) for driver in drivers]
    lines = ["<tr>" + "".join(f"<th>{escape(cell)}</th>" for cell in header) + "<th></th></tr>"]
    for row, passed in zip(body, zip(*runs, strict=True), strict=True):
        mark = '<td class="good">✓</td>' if all(passed) else '<td class="bad">✗</td>'
        lines.append("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + mark + "</tr>")
    return f"<table class=rows>{''.join(lines)}</table>"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
