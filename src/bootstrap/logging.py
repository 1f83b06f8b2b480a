"""Logging that cannot leak: JSON lines of named events, facts only under allowed keys, traces without values."""

import logging
import re
import sys
from collections.abc import Callable
from functools import partial
from typing import TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from bootstrap.tracing import as_trace

# Ids, codes, counts and durations. Nothing a person typed, no name, no token may ever stand under one of them.
ALLOWED_KEYS = frozenset(
    """
    event level timestamp logger template names trace exception dropped
    request_id caller role session_id conversation_id message_id note_id event_id object_id object_kind key_id
    action outcome code reason_code method route status close_code address user_type profile
    stream seq after_seq last_seq rights_version kind state priority turn
    duration_ms delay_ms age_ms lag_ms retry_after_ms deadline due_at
    count size depth attempts batch sockets rooms subscribers sent parked delivered
    worker pid host port version revision dialect backend provider job setting signal limit error
    """.split()
)
# Ids that the server makes: what a client sends in their place is no id and is not told.
OUR_IDS = frozenset("request_id session_id conversation_id message_id note_id event_id".split())
# What others chose, shown without what looks like an identifier of a person: an identity may be an e-mail address.
OTHERS_WORDS = frozenset("caller template".split())
QUIET = ("aiohttp", "httpcore", "httpx", "sqlalchemy.engine", "twilio", "uvicorn", "uvicorn.access", "uvicorn.error")
# Libraries whose message templates are constants; of all others only the name of the logger is told.
KNOWN_TEMPLATES = ("alembic", "uvicorn")
# Adapters may log by the standard library: an event name, then names of types.
OURS = ("adapters", "application", "bootstrap", "domain")

_EVENT = re.compile(r"[a-z][a-z0-9_-]*(\.[a-z0-9_-]+)+")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.]{0,99}")
_ID = re.compile(r"[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_LONGEST = 200

Redact = Callable[[str], str]
"""Gives a text back without what may identify a person."""


def withheld(_: str) -> str:
    """The `Redact` of a process that has no detector: nothing is told."""
    return "[TEXT]"


def configure_logging(
    level: str = "info",
    *,
    stream: TextIO | None = None,
    console: bool | None = None,
    redact: Redact = withheld,
) -> None:
    """Send every log line, ours and the libraries', through the same locks to `stream` (standard error).

    Lines are JSON, or coloured text where the stream is a terminal; `console` decides otherwise.
    Values under allowed keys that are words rather than facts go through `redact`: the last line of defence.
    """
    stream = stream or sys.stderr
    on_terminal = stream.isatty() if console is None else console
    locks: list[Processor] = [_trace_without_values, _only_named_events, partial(_only_allowed, redact)]
    renderers: list[Processor] = (
        [_trace_as_text, structlog.dev.ConsoleRenderer()] if on_terminal else [structlog.processors.JSONRenderer()]
    )
    context: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *context,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*context, _only_template],
            use_get_message=False,
            pass_foreign_args=True,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *locks, *renderers],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def _only_allowed(redact: Redact, _: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Keep allowed keys with plain short values; say how many others were dropped, not which."""
    kept = {key: _told(key, value, redact) for key, value in event.items() if _may_stand(key, value)}
    if len(kept) < len(event):
        kept["dropped"] = len(event) - len(kept)
    return kept


def _may_stand(key: str, value: object) -> bool:
    if key not in ALLOWED_KEYS:
        return False
    if key in OUR_IDS:
        return value is None or (isinstance(value, str) and _ID.fullmatch(value) is not None)
    return key == "trace" or _is_plain(value)


def _is_plain(value: object) -> bool:
    if isinstance(value, str):
        return len(value) <= _LONGEST and value.isprintable()
    if isinstance(value, list | tuple):
        return len(value) <= _LONGEST and all(_is_plain(item) for item in value)
    return value is None or isinstance(value, bool | int | float)


def _told(key: str, value: object, redact: Redact) -> object:
    """The value; a text that somebody else chose, or of several words, without what identifies a person."""
    if isinstance(value, list | tuple):
        return value if key == "trace" else [_told(key, item, redact) for item in value]
    if isinstance(value, str) and (key in OTHERS_WORDS or " " in value):
        return redact(value)
    return value


def _only_named_events(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """An event is a name such as `message.sent`; a sentence may quote somebody."""
    if not (isinstance(event.get("event"), str) and _EVENT.fullmatch(event["event"])):
        event["event"] = "event.unnamed"
    return event


def _only_template(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """What the standard library's loggers say, without what was filled in, save names in lines of our own."""
    said, filled = str(event["event"]).strip(), event.pop("positional_args", None) or ()
    package = str(event.get("logger", "")).partition(".")[0]
    if package not in sys.modules and package not in KNOWN_TEMPLATES:
        event["logger"] = "unknown"  # a logger may be named after anything
    event["event"] = "library.logged"
    if package in OURS:
        event["event"] = said.partition(" ")[0]
        event["names"] = [item for item in filled if isinstance(item, str) and _NAME.fullmatch(item)]
    elif package in KNOWN_TEMPLATES:
        event["template"] = said
    return event


def _trace_without_values(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Replace the exception by its types and places: its text and its locals may hold what a person wrote."""
    raised = event.pop("exc_info", None)
    event.pop("stack_info", None)
    if raised is True:
        raised = sys.exc_info()
    if isinstance(raised, tuple):
        raised = raised[1]
    if isinstance(raised, BaseException):
        event["trace"] = as_trace(raised)
    return event


def _trace_as_text(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    if "trace" in event:
        event["exception"] = "\n".join(event.pop("trace"))
    return event
