"""What a person wrote never reaches a log line, whoever logs it and however."""

import io
import json
import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import structlog

from bootstrap.logging import QUIET, configure_logging

MARKER = "my chest hurts since Tuesday"
ID = "0123456789abcdef0123456789abcdef"


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    """Give the process its logging back."""
    root = logging.getLogger()
    handlers, level, levels = root.handlers[:], root.level, {name: logging.getLogger(name).level for name in QUIET}
    before = structlog.get_config()
    yield
    root.handlers, root.level = handlers, level
    for name, was in levels.items():
        logging.getLogger(name).setLevel(was)
    structlog.configure(**before)
    structlog.contextvars.clear_contextvars()


@pytest.fixture
def lines() -> Callable[[], list[dict[str, Any]]]:
    """What was logged so far, one object a line."""
    stream = io.StringIO()
    configure_logging("debug", stream=stream)

    def read() -> list[dict[str, Any]]:
        assert MARKER not in stream.getvalue()
        return [json.loads(line) for line in stream.getvalue().splitlines()]

    return read


def fail_with_the_marker() -> None:
    """Raise an error that holds the marker in its text, its cause and its locals."""
    body = MARKER
    try:
        raise KeyError(body)
    except KeyError as cause:
        raise ValueError(f"cannot parse {body}") from cause


def test_a_line_is_a_named_event_with_its_facts(lines):
    structlog.get_logger("adapters.http").info("message.sent", conversation_id=ID, seq=7, duration_ms=1.5)

    (line,) = lines()
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "message.sent",
        "level": "info",
        "logger": "adapters.http",
        "conversation_id": ID,
        "seq": 7,
        "duration_ms": 1.5,
    }


def test_what_is_bound_once_is_on_every_line(lines):
    structlog.contextvars.bind_contextvars(request_id=ID, body=MARKER)
    structlog.get_logger().info("message.sent")

    assert lines()[0]["request_id"] == ID
    assert lines()[0]["dropped"] == 1


def test_unknown_keys_are_dropped_and_counted(lines):
    structlog.get_logger().info("message.sent", body=MARKER, display_name=MARKER, seq=7)

    assert lines()[0]["dropped"] == 2
    assert "body" not in lines()[0]
    assert lines()[0]["seq"] == 7


@pytest.mark.parametrize("value", [object(), {"text": MARKER}, "x" * 201, "two\nlines", [b"bytes"]])
def test_an_allowed_key_holds_only_a_short_plain_value(lines, value):
    structlog.get_logger().info("message.sent", code=value)

    assert "code" not in lines()[0]
    assert lines()[0]["dropped"] == 1


@pytest.mark.parametrize("typed", ["MARIA", "maria-has-gout", "0123456789abcdef", f"{ID}0", 7, [ID]])
def test_what_a_client_sent_in_the_place_of_an_id_is_not_told(lines, typed):
    structlog.get_logger().info("use-case.read", conversation_id=typed, request_id=ID)

    assert "conversation_id" not in lines()[0]
    assert lines()[0]["request_id"] == ID


def test_words_that_others_chose_lose_what_identifies_a_person():
    stream = io.StringIO()
    configure_logging(stream=stream, redact=lambda text: text.replace("maria@example.org", "[EMAIL]"))
    log = structlog.get_logger()

    log.info("request.served", caller="maria@example.org", code="not-found", error="Refused by maria@example.org")
    log.info("request.served", caller="dr-osei", names=["a", "b maria@example.org"])

    first, second = (json.loads(line) for line in stream.getvalue().splitlines())
    assert (first["caller"], first["code"], first["error"]) == ("[EMAIL]", "not-found", "Refused by [EMAIL]")
    assert (second["caller"], second["names"]) == ("dr-osei", ["a", "b [EMAIL]"])


def test_without_a_detector_nothing_is_told_of_what_others_chose(lines):
    structlog.get_logger().info("request.served", caller="maria", error=MARKER, code="not-found")

    assert (lines()[0]["caller"], lines()[0]["error"], lines()[0]["code"]) == ("[TEXT]", "[TEXT]", "not-found")


def test_a_sentence_is_no_event(lines):
    structlog.get_logger().info(f"Maria wrote {MARKER}")
    structlog.get_logger().info("message.sent %s", MARKER)

    assert [line["event"] for line in lines()] == ["event.unnamed", "event.unnamed"]


@pytest.mark.parametrize("name", ["", "adapters.http", "someone"])
def test_a_trace_tells_types_and_places_but_no_text_and_no_locals(lines, name):
    for log in (structlog.get_logger(name), logging.getLogger(name)):
        try:
            fail_with_the_marker()
        except ValueError:
            log.exception("request.failed")

    for line in lines():
        trace = line["trace"]
        assert trace[0] == "builtins.ValueError"
        assert "caused by builtins.KeyError" in trace
        assert any(place.endswith("in fail_with_the_marker") for place in trace)
        assert not any(place.strip().startswith("/") for place in trace)


def test_a_group_of_errors_names_its_members(lines):
    structlog.get_logger().error("job.failed", exc_info=ExceptionGroup(MARKER, [OSError(MARKER)]))

    assert "holds builtins.OSError" in lines()[0]["trace"]


def test_a_library_is_heard_without_its_words(lines):
    logging.getLogger(MARKER).warning("failed on " + MARKER)
    logging.getLogger("asyncio").error("Task exception was never retrieved " + MARKER)
    logging.getLogger("alembic.runtime").info("Running %s", MARKER)

    assert [(line["event"], line["logger"], line.get("template")) for line in lines()] == [
        ("library.logged", "unknown", None),
        ("library.logged", "asyncio", None),
        ("library.logged", "alembic.runtime", "[TEXT]"),
    ]


def test_our_own_lines_through_the_standard_library_keep_event_and_names(lines):
    logging.getLogger("adapters.persistence.lane").error("record.write_failed %s %s", "OperationalError", MARKER)

    assert lines()[0]["event"] == "record.write_failed"
    assert lines()[0]["names"] == ["OperationalError"]


@pytest.mark.parametrize(
    "name", ["httpx", "twilio.async_http_client", "aiohttp.access", "sqlalchemy.engine", "uvicorn.access"]
)
def test_libraries_that_log_addresses_and_parameters_are_quiet(lines, name):
    logging.getLogger(name).info("GET /?name=%s", MARKER)
    assert lines() == []

    logging.getLogger(name).warning("GET /?name=%s", MARKER)
    assert len(lines()) == 1


def test_a_terminal_gets_text_with_the_same_locks():
    stream = io.StringIO()
    configure_logging(stream=stream, console=True)

    try:
        fail_with_the_marker()
    except ValueError:
        structlog.get_logger().exception("request.failed", body=MARKER)

    assert "request.failed" in stream.getvalue()
    assert "caused by builtins.KeyError" in stream.getvalue()
    assert MARKER not in stream.getvalue()


def test_lines_under_the_level_are_not_written():
    stream = io.StringIO()
    configure_logging("warning", stream=stream)

    structlog.get_logger().info("message.sent")
    structlog.get_logger().warning("message.parked")

    assert [json.loads(line)["event"] for line in stream.getvalue().splitlines()] == ["message.parked"]
