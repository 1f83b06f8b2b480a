"""Whom to tell of a weakness."""

from datetime import datetime, timedelta
from typing import Any

from litestar.testing import TestClient

from adapters.http.app import create_app
from tests.http.edge.building import HOST, an_edge, some_use_cases


def asked(**edge: Any) -> Any:
    made = an_edge(**edge)
    app = create_app(some_use_cases(), made)
    with TestClient(app, base_url=f"http://{HOST}", raise_server_exceptions=False) as http:
        return http.get("/.well-known/security.txt"), made.clock.now()


def test_it_names_whom_the_operator_named_for_a_year_at_most() -> None:
    answer, now = asked(security_contact="mailto:security@clinic.example")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    said = dict(line.split(": ", 1) for line in answer.text.splitlines())
    assert said["Contact"] == "mailto:security@clinic.example"
    assert timedelta(days=364) <= datetime.fromisoformat(said["Expires"]) - now <= timedelta(days=365)


def test_where_nobody_is_named_there_is_no_such_page() -> None:
    answer, _ = asked()
    assert answer.status_code == 404
