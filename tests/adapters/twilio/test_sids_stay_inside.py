"""Nothing outside the adapters to Twilio and its stand-in names a SID (issue on Twilio, must-show 5).

The names of settings and of the token answer are Twilio's own words of a fixed contract, and stand in the files below.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[3] / "src"
INSIDE = ("adapters/twilio/", "adapters/mock/")
BY_CONTRACT = {
    "adapters/http/wire/tokens.py": "the token answer's `serviceSid`",
    "adapters/http/wire/render.py": "makes it",
    "bootstrap/setting_groups.py": "the names of the settings",
    "bootstrap/production.py": "which settings production needs",
    "bootstrap/from_settings.py": "which settings Twilio needs",
    "bootstrap/parts.py": "hands settings to the adapter",
    "bootstrap/provider.py": "hands settings to the adapter",
    "bootstrap/twilio_doctor.py": "says which settings to look at",
    "bootstrap/cli/twilio_mock.py": "starts the stand-in",
}
NAMES = re.compile(r"(?:^|_)sids?(?:_|$)|[a-z]Sids?(?:[A-Z]|$)", re.ASCII)
VALUES = re.compile(r"\b(?:AC|CH|IM|IS|MB|ME|RL|SK|US|WH|DY|BS|CR)[0-9a-fA-F]{32}\b")
SESSION = {"adapters/identity/session_tokens.py": "the claim `sid` of a session token is its session (OIDC)"}


def outside() -> Iterator[tuple[str, str]]:
    for path in sorted(SOURCE.rglob("*.py")):
        name = path.relative_to(SOURCE).as_posix()
        if not name.startswith(INSIDE):
            yield name, path.read_text()


def named(text: str) -> set[str]:
    """Identifiers, members and string literals of the code that name a SID; prose is not code."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Name(id=word) | ast.Attribute(attr=word) | ast.arg(arg=word) | ast.keyword(arg=str(word)):
                found.add(word)
            case ast.Constant(value=str(word)) if word.isidentifier():
                found.add(word)
            case ast.FunctionDef(name=word) | ast.AsyncFunctionDef(name=word) | ast.ClassDef(name=word):
                found.add(word)
    return {word for word in found if NAMES.search(word)}


def test_no_code_outside_names_a_sid() -> None:
    told = {name: words for name, text in outside() if (words := named(text))}
    assert set(told) - set(BY_CONTRACT) - set(SESSION) == set(), told


def test_no_code_outside_holds_the_value_of_one() -> None:
    held = {name for name, text in outside() if VALUES.search(text)}
    assert held <= {"bootstrap/cli/twilio_mock.py"}, "but for the example of the stand-in's help"


@pytest.mark.parametrize("name", [*BY_CONTRACT, *SESSION])
def test_each_exception_is_needed(name: str) -> None:
    assert named((SOURCE / name).read_text()), f"{name} is no exception any more"


@pytest.mark.parametrize(
    "code", ["message_sid = 1", "x.conversation_sid", "f(sid=1)", "'MessageSid'", "def sids(): ..."]
)
def test_what_names_one_is_noticed(code: str) -> None:
    assert named(code)
    assert not named("inside = aside = beside")
