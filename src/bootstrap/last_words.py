"""What Python says by itself when nobody catches an error, told without a word of it.

By default the texts of errors that end a thread, a finaliser or the process go to standard error as they are,
and so do warnings; they may quote what a person wrote.
"""

import sys
import threading
import warnings
from types import TracebackType
from typing import TextIO

import structlog

_log = structlog.get_logger("carechat.process")


def hear_last_words() -> None:
    """For a process of our own, once, before anything else: from here on the log says types and places."""
    sys.excepthook = _uncaught
    sys.unraisablehook = _unraisable
    threading.excepthook = _in_thread
    warnings.showwarning = _warned


def _uncaught(kind: type[BaseException], raised: BaseException, _: TracebackType | None) -> None:
    _log.critical("process.failed", error=kind.__qualname__, exc_info=raised)


def _in_thread(told: threading.ExceptHookArgs) -> None:
    if told.exc_type is not SystemExit:
        _log.error("thread.failed", error=told.exc_type.__qualname__, exc_info=told.exc_value)


def _unraisable(told: "sys.UnraisableHookArgs") -> None:
    _log.error("finaliser.failed", error=told.exc_type.__qualname__, exc_info=told.exc_value)


def _warned(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    _log.warning("library.warned", error=category.__qualname__)
