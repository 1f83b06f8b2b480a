"""What a problem document says."""

from typing import Any

import httpx


def code_of(answer: httpx.Response) -> str:
    """The code of a problem, once its form is right."""
    assert answer.headers["content-type"].startswith("application/problem+json"), answer.text
    problem: dict[str, Any] = answer.json()
    assert problem["status"] == answer.status_code
    assert problem["requestId"]
    code = str(problem["type"]).removeprefix("/problems/")
    assert problem["title"] == code.replace("-", " ").capitalize()
    return code


def flaws_of(answer: httpx.Response) -> list[tuple[str, str]]:
    """Where and what is wrong, of a 422."""
    assert answer.status_code == 422, answer.text
    return [(flaw["pointer"], flaw["code"]) for flaw in answer.json()["errors"]]
