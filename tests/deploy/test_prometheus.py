"""Prometheus asks each server of the compose file for itself, and is let in by its name and its token alone."""

import re
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from tests.deploy.test_deploy import compose
from tests.http.edge.building import a_client, an_app, an_edge

pytestmark = pytest.mark.anyio
DEPLOY = Path(__file__).resolve().parents[2] / "deploy"
TOKEN = "a-token-for-measures"
LISTENING = re.compile(r"^http://([\w-]+:\d+) \{\n\timport measured ([\w-]+)\n\}", re.MULTILINE)


def scrape() -> Any:
    """How the servers are asked."""
    (job,) = yaml.safe_load((DEPLOY / "prometheus.yaml").read_text("utf-8"))["scrape_configs"]
    return job


def targets() -> dict[str, str]:
    """Where each server is asked, by its label."""
    return {one["labels"]["server"]: one["targets"][0] for one in scrape()["static_configs"]}


def test_each_server_is_a_target_of_its_own_by_way_of_the_proxy() -> None:
    servers = {name for name in compose()["services"] if name.startswith("carechat-")}
    passed_on = {
        server: listening for listening, server in LISTENING.findall((DEPLOY / "Caddyfile").read_text("utf-8"))
    }

    assert set(targets()) == servers
    assert passed_on == targets()
    published = {port.split(":")[1] for port in compose()["services"]["proxy"]["ports"]}
    assert published.isdisjoint(target.split(":")[1] for target in targets().values())


def test_the_files_that_it_reads_are_there_for_it() -> None:
    given = compose()["services"]["prometheus"]
    mounted = dict(volume.split(":")[:2][::-1] for volume in given["volumes"])
    read = yaml.safe_load((DEPLOY / "prometheus.yaml").read_text("utf-8"))

    for path in [*read["rule_files"], "/etc/prometheus/prometheus.yaml"]:
        assert (DEPLOY / mounted[path]).is_file(), path
    assert scrape()["authorization"]["credentials_file"] == f"/run/secrets/{given['secrets'][0]}"
    assert compose()["secrets"][given["secrets"][0]] == {"file": "./metrics-token"}
    assert set(given["networks"]) <= set(compose()["services"]["proxy"]["networks"])


def test_its_job_is_the_one_that_the_alert_rules_watch() -> None:
    rules = (DEPLOY / "alerts.yaml").read_text("utf-8")

    assert set(re.findall(r'job="(\w+)"', rules)) == {scrape()["job_name"]}


@pytest.mark.parametrize(
    ("shown", "proto", "status"),
    [(f"Bearer {TOKEN}", "https", 200), ("", "https", 404), (f"Bearer {TOKEN}", "http", 403)],
)
async def test_a_server_of_the_compose_file_answers_it(shown: str, proto: str, status: int) -> None:
    environment = compose()["x-carechat"]["environment"]
    edge = an_edge(
        production=True,
        hosts=frozenset({"chat.example.org", environment["ALLOWED_HOSTS"]}),
        trusted_proxies=(ip_network(environment["TRUSTED_PROXIES"]),),
        metrics_token=TOKEN,
    )
    headers = {"X-Forwarded-For": "172.30.78.9", "X-Forwarded-Proto": proto, "Host": targets()["carechat-a"]}
    async with a_client(an_app(edge), peer=environment["TRUSTED_PROXIES"]) as client:
        answer: httpx.Response = await client.get(
            scrape()["metrics_path"], headers=headers | ({"Authorization": shown} if shown else {})
        )
    assert answer.status_code == status
