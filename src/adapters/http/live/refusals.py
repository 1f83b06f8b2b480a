"""Refusals on the socket: the same codes as by HTTP, without a word of what anybody wrote."""

import math

import structlog

from adapters.http.live.replies import Error, Notice
from adapters.http.refusals import BUSY_AGAIN, refusal_of
from domain.errors import Busy, DomainError, TooMany

log = structlog.get_logger(__name__)


def error_frame(id: str | None, error: Exception) -> Error:
    """What to answer when an act was refused, or failed."""
    if not isinstance(error, DomainError):
        log.error("live.act_failed", error=type(error).__name__, exc_info=error)
        return Error(id=id, code="internal", retryable=True)
    refusal = refusal_of(error)
    code = refusal.code
    if isinstance(error, TooMany):
        wait = max(1, math.ceil(error.retry_after.total_seconds() * 1_000))
        return Error(id=id, code=code, retryable=True, retry_after_ms=wait)
    if isinstance(error, Busy):
        return Error(id=id, code=code, retryable=True, retry_after_ms=BUSY_AGAIN * 1_000)
    notice = Notice(*refusal.notice) if refusal.notice else None
    return Error(id=id, code=code, retryable=False, notice=notice)
