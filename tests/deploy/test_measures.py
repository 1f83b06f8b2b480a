"""What the dashboard and the alert rules ask for is what `/metrics` gives."""

import asyncio
import json
import re
from pathlib import Path

import httpx
import pytest
import yaml

from tests.support.server import ServerProcess

DEPLOY = Path(__file__).resolve().parents[2] / "deploy"
LABEL = re.compile(r"[{,]\s*(\w+)\s*[=!]")
BY = re.compile(r"by \(([^)]*)\)")
NAME = re.compile(r"\bcarechat_\w+")
SAMPLE = re.compile(r"^(carechat_\w+)(?:\{(.*)\})? ", re.MULTILINE)


def asked_for() -> list[str]:
    """Every expression of the rules and of the dashboard."""
    rules = yaml.safe_load((DEPLOY / "alerts.yaml").read_text("utf-8"))["groups"]
    panels = json.loads((DEPLOY / "grafana-dashboard.json").read_text("utf-8"))["panels"]
    of_rules = [rule["expr"] for group in rules for rule in group["rules"] if "carechat_" in rule["expr"]]
    return of_rules + [target["expr"] for panel in panels for target in panel["targets"]]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """The labels of each measure of a server that answered something."""
    server = ServerProcess(tmp_path_factory.mktemp("measured"))
    server.start()
    try:
        asyncio.run(server.wait_ready())
        text = httpx.get(f"{server.url}/metrics", trust_env=False).text
    finally:
        server.terminate()
    return {name: set(re.findall(r'(\w+)="', labels)) for name, labels in SAMPLE.findall(text)}


def test_every_measure_that_is_asked_for_is_given_with_its_labels(told: dict[str, set[str]]) -> None:
    assert len(asked_for()) >= 15
    for expression in asked_for():
        names = set(NAME.findall(expression))
        labels = set(LABEL.findall(expression)) | {
            label.strip() for listed in BY.findall(expression) for label in listed.split(",")
        }
        assert names, expression
        for name in names:
            assert name in told, expression
            assert labels <= told[name], expression
