"""Observed use cases: one line each, ids only, never silent about a refusal."""

import asyncio
import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
import structlog

from application.messaging.send_message import SendMessage
from bootstrap.logging import configure_logging
from bootstrap.observed import Observed
from domain.errors import Busy, ConversationClosed, DomainError
from domain.ids import ConversationId
from tests.support.builders import a_patient, an_actor

TEXT = "my chest hurts"
COMMAND = SendMessage(
    actor=an_actor(a_patient("maria.lopez@mail.test"), session="5" * 32),
    conversation=ConversationId("c" * 32),
    key="the-client-key",
    text=TEXT,
)


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What goes to the log, through all its locks."""
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    stream = io.StringIO()
    configure_logging("info", stream=stream)
    yield stream
    root.handlers = handlers
    root.setLevel(level)
    structlog.reset_defaults()


def lines(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


async def well(_: SendMessage) -> str:
    return TEXT


def run(use_case: Observed[SendMessage, str]) -> str:
    return asyncio.run(use_case(COMMAND))


def refusing(error: Exception) -> Any:
    async def use_case(_: SendMessage) -> str:
        raise error

    return use_case


def ticking(*moments: float) -> Any:
    return iter(moments).__next__


def test_a_use_case_leaves_one_line_with_its_name_its_ending_and_its_duration(written: io.StringIO) -> None:
    assert run(Observed("send-message", well, now=ticking(1.0, 1.25, 1.25))) == TEXT

    [line] = lines(written)
    assert line["event"] == "use-case.send-message"
    assert (line["outcome"], line["duration_ms"]) == ("done", 250.0)
    assert (line["session_id"], line["role"]) == ("5" * 32, "patient")
    assert line["conversation_id"] == "c" * 32


@pytest.mark.parametrize("quiet", [True, False])
def test_a_refusal_is_told_by_its_code(written: io.StringIO, quiet: bool) -> None:
    with pytest.raises(ConversationClosed):
        run(Observed("send-message", refusing(ConversationClosed(TEXT)), quiet=quiet))

    [line] = lines(written)
    assert (line["outcome"], line["code"], line["level"]) == ("refused", "conversation-closed", "info")


@pytest.mark.parametrize("quiet", [True, False])
def test_a_failure_is_told_by_its_type(written: io.StringIO, quiet: bool) -> None:
    with pytest.raises(ZeroDivisionError):
        run(Observed("send-message", refusing(ZeroDivisionError(TEXT)), quiet=quiet))

    [line] = lines(written)
    assert (line["outcome"], line["error"], line["level"]) == ("failed", "ZeroDivisionError", "error")


def test_that_the_server_could_not_take_it_is_a_warning(written: io.StringIO) -> None:
    with pytest.raises(Busy):
        run(Observed("send-message", refusing(Busy("full"))))

    assert lines(written)[0]["level"] == "warning"


def test_what_chat_does_all_the_time_is_quiet_unless_it_is_slow(written: io.StringIO) -> None:
    run(Observed("send-message", well, quiet=True, now=ticking(1.0, 1.1)))
    assert lines(written) == []

    run(Observed("send-message", well, quiet=True, now=ticking(1.0, 3.0, 3.0)))
    assert lines(written)[0]["duration_ms"] == 2000.0


@pytest.mark.parametrize("error", [None, DomainError(TEXT), RuntimeError(TEXT)])
def test_no_line_holds_text_name_or_key(written: io.StringIO, error: Exception | None) -> None:
    use_case = Observed("send-message", refusing(error) if error else well)
    if error is None:
        run(use_case)
    else:
        with pytest.raises(type(error)):
            run(use_case)

    assert written.getvalue()
    for secret in (TEXT, "maria", "the-client-key"):
        assert secret not in written.getvalue()
