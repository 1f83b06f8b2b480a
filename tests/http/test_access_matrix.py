"""The matrix: every call and every frame, by everybody. What the table does not grant is refused."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from adapters.http.app import create_app
from adapters.http.edge import BASE
from adapters.http.live.acts import _ACTS
from tests.http.edge.building import an_edge, some_use_cases
from tests.http.edge.test_credentials import guarded
from tests.http.matrix.frames import FRAMES, OF_ONESELF, outcome
from tests.http.matrix.scene import CALLERS, PREPARED, Scene, a_scene, asks, withdraw
from tests.http.matrix.table import table

NAMES, TABLE = table()
CALLS = {row: cells for row, cells in TABLE.items() if row not in FRAMES}


def every_call() -> set[str]:
    """The application's own routes that ask who calls; the public ones stand in `tests/http/edge/test_routes.py`."""
    app: Any = create_app(some_use_cases(), an_edge())
    return {call.replace(BASE, "") for call, asks_for_caller in guarded(app) if asks_for_caller}


@pytest.mark.safeguard("access-control")
def test_every_route_has_its_row_and_every_row_its_route() -> None:
    assert set(CALLS) == every_call()


def test_every_frame_has_its_row() -> None:
    kinds = {kind.__struct_config__.tag for kind in _ACTS}  # type: ignore[attr-defined]
    assert {frame.split()[0] for frame in FRAMES} | OF_ONESELF == kinds
    assert set(FRAMES) <= set(TABLE)


def test_the_table_is_of_everybody() -> None:
    assert list(CALLERS) == NAMES


def granted(call: str, name: str) -> bool:
    """Whether the table grants it."""
    return CALLS[call][name].startswith("2")


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.safeguard("access-control")
def test_whom_the_table_does_not_grant_it_are_refused_as_it_says(call: str) -> None:
    names = [name for name in NAMES if not granted(call, name)]
    assert all(CALLS[call][name].startswith("4") for name in names)
    assert asked(call, names) == {name: CALLS[call][name] for name in names}


@pytest.mark.parametrize("call", [call for call in CALLS if call.startswith("GET ")])
def test_who_may_look_sees_it(call: str) -> None:
    names = [name for name in NAMES if granted(call, name)]
    assert asked(call, names) == {name: CALLS[call][name] for name in names}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("call", "name"),
    [(call, name) for call in CALLS if not call.startswith("GET ") for name in NAMES if granted(call, name)],
)
def test_who_may_change_it_does(call: str, name: str) -> None:
    assert asked(call, [name]) == {name: CALLS[call][name]}


def asked(call: str, names: list[str]) -> dict[str, str]:
    """What these get for a call, in one scene; who withdrew their consent asks last."""
    got: dict[str, str] = {}
    with prepared(call) as scene:
        for name in sorted(names, key=lambda one: one == "unagreed"):
            if name == "unagreed":
                withdraw(scene)
            got[name] = str(asks(scene, name, call))
    return got


CONSENT_FREE = {
    "POST /token/refresh",
    "GET /me",
    "DELETE /session",
    "GET /consents/{identity}",
    "POST /consents/{identity}",
    "DELETE /consents/{identity}",
    "PATCH /people/{identity}/proxies/{grant_id}",
    "DELETE /people/{identity}/proxies/{grant_id}",
}
"""The contract's own, and taking back what one gave a proxy."""


def test_who_has_not_agreed_is_told_that_whatever_else_is_wrong_with_a_call() -> None:
    """`Without one in force a patient gets 403 consent-required from every other call`"""
    told: dict[str, tuple[int, str | None]] = {}
    with a_scene() as scene:
        withdraw(scene)
        for call in sorted(every_call() - CONSENT_FREE):
            method, template = call.split(" ", 1)
            path = re.sub(r"{[^}]+}", "no-such-thing", template)
            answer = scene.caller("unagreed")(method, path, {} if method in {"POST", "PUT", "PATCH"} else None)
            told[call] = answer.status_code, answer.json().get("type")
    assert {call: it for call, it in told.items() if it != (403, "/problems/consent-required")} == {}


def test_who_has_not_agreed_hears_what_is_wrong_with_a_call_that_needs_no_consent() -> None:
    with a_scene() as scene:
        withdraw(scene)
        unagreed = scene.caller("unagreed")
        assert unagreed("GET", "/me?x=1").status_code == 422
        assert unagreed("POST", "/consents/pat", {}).status_code == 422
        assert unagreed("GET", "/consents/doc").status_code == 404
        refused = unagreed("POST", "/phi/preview", {"text": 1}).json()
    assert (refused["type"], "errors" in refused) == ("/problems/consent-required", False)
    assert refused["notice"]["code"] == "consent-required"


@pytest.mark.parametrize("frame", FRAMES)
def test_on_the_socket_everybody_gets_what_the_table_says(frame: str) -> None:
    got: dict[str, str] = {}
    with a_scene() as scene:
        for name in [one for one in NAMES if one != "unagreed"]:
            got[name] = outcome(scene, name, frame)
        withdraw(scene)
        got["unagreed"] = outcome(scene, "unagreed", frame)
    assert got == dict(TABLE[frame])


@contextmanager
def prepared(call: str) -> Iterator[Scene]:
    """A new scene, in which the call is possible."""
    with a_scene() as scene:
        PREPARED.get(call, lambda _: None)(scene)
        yield scene
