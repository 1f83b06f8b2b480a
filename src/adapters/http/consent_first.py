"""Who has not agreed to the chat is told that, whatever else is wrong with a call."""

from collections.abc import Awaitable, Callable
from typing import Any

from adapters.http.arrival import arrival_of
from adapters.http.refusals import refusal_of
from adapters.http.use_cases import UseCases
from application.consent.require_consent import RequireConsent
from domain.access import Actor
from domain.errors import ConsentRequired

CONSENT_FREE = "consent_free"
"""In the `opt` of a handler that needs no consent."""

_STANDS = frozenset({401, 408, 429})
"""Refusals of these statuses stand: who signs in anew, or comes back later, hears of the consent then."""

AfterException = Callable[[Exception, Any], Awaitable[None]]


def consent_first(use_cases: UseCases) -> AfterException:
    """A look, after a call was refused, at whether its caller has agreed; calls that succeed cost nothing more."""

    async def look(error: Exception, scope: Any) -> None:
        caller = _who_may_be_unagreed(scope)
        if caller is None or not _may_be_told_otherwise(error):
            return
        try:
            await use_cases.require_consent(RequireConsent(actor=caller))
        except ConsentRequired as refusal:
            arrival_of(scope).instead = refusal

    return look


def _who_may_be_unagreed(scope: Any) -> Actor | None:
    """The caller, where this is a call that needs a consent of theirs."""
    if scope["type"] != "http":
        return None
    caller = arrival_of(scope).caller
    if caller is None or caller.role.is_staff or scope["route_handler"].opt.get(CONSENT_FREE):
        return None
    return caller


def _may_be_told_otherwise(error: Exception) -> bool:
    status = refusal_of(error).status
    return 400 <= status < 500 and status not in _STANDS and not isinstance(error, ConsentRequired)
