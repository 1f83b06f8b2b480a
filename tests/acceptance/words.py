"""The words of the features: people, quoted texts, numbers, and what is said back by its meaning."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from tests.acceptance.people import CAST

_ONE = "(?:" + "|".join(re.escape(name) for name in CAST) + "|She|He|They)"
_NUMBERS = "one two three four five six seven eight nine ten".split()


def _word(pattern: str, convert: Callable[[str], Any]) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        return convert(text)

    read.pattern = pattern  # type: ignore[attr-defined]
    return read


def _names(text: str) -> list[str]:
    return re.split(r", | and ", text)


def _quotes(text: str) -> list[str]:
    return re.findall(r'"([^"]*)"', text)


def _number(text: str) -> int:
    return _NUMBERS.index(text) + 1 if text in _NUMBERS else int(text.replace(",", ""))


def _span(text: str) -> timedelta:
    number, unit = text.split()
    return timedelta(**{unit.rstrip("s") + "s": _number(number)})


_LEVELS = {"harmless": "none", "identifying": "identifier", "about health": "health", "protected": "phi"}
_KINDS = {
    "a name": "NAME",
    "a date": "DATE",
    "a phone number": "PHONE",
    "an e-mail address": "EMAIL",
    "a record number": "MRN",
    "a social security number": "SSN",
}


def _kinds(text: str) -> tuple[str, ...]:
    return tuple(_KINDS[one] for one in _names(text))


_KIND = f"(?:{'|'.join(_KINDS)})"
_NUMBER = r"(?:\d[\d,]*|" + "|".join(_NUMBERS) + ")"

WORDS: dict[str, Callable[[str], Any]] = {
    "Who": _word(_ONE, str),
    "People": _word(f"{_ONE}(?:(?:, | and ){_ONE})*", _names),
    "Text": _word(r'"[^"]*"', lambda text: text[1:-1]),
    "Texts": _word(r'"[^"]*"(?:(?:, | and )"[^"]*")*', _quotes),
    "Number": _word(_NUMBER, _number),
    "Span": _word(rf"{_NUMBER} (?:minute|hour|day)s?", _span),
    "Scopes": _word(r"[a-z-]+(?: and [a-z-]+)*", _names),
    "Level": _word("|".join(_LEVELS), lambda text: _LEVELS[text]),
    "Kinds": _word(f"{_KIND}(?:(?:, | and ){_KIND})*", _kinds),
    "Word": _word(r"[a-z-]+", str),
    "Reason": _word(r"[^\"]+", str),
}

MEANINGS: dict[str, str | tuple[str, ...]] = {
    "the conversation is closed": "conversation-closed",
    "the conversation is open": "conversation-open",
    "a crisis waits for a clinician": "crisis-unacknowledged",
    "it was closed too long ago": "reopen-window-over",
    "the former conversation still goes on": "not-closed",
    "the time for changes is over": "edit-window-over",
    "the message was taken back": "message-retracted",
    "a colleague was faster": "already-assigned",
    "only a provider can be accountable": "not-a-provider",
    "a hold ends on a day to come": "not-within-a-year",
    "the patient stays": "patient-stays",
    "the offer has ended": "offer-over",
    "a colleague writes an answer": "being-answered",
    "a conversation is about one patient": "exactly-one-patient",
    "the conversation is about another patient": "second-patient",
    "nobody of that name is known": "unknown-identity",
    "the name is in use": "unique-name-taken",
    "that is enough for one day": "too-many",
    "this is not for her to do": "forbidden",
    "this is not for him to do": "forbidden",
    "this is not for them to do": "forbidden",
    "this is for those who take part": "not-a-participant",
    "there is no such conversation": "not-found",
    "there is no such person": "not-found",
    "there is no such response": "not-found",
    "there is no such thing": "not-found",
    "the care relation has ended": "care-relation-ended",
    "a new sign-in is needed": "fresh-sign-in-required",
    "the last one was not reviewed": "review-pending",
    "he takes part anyway": "break-glass-not-needed",
    "nobody asks her": "survey-closed",
    "she said so before": "already-rated",
    "something happened there since": "proposal-over",
    "a blank has no value": "unresolved-variable",
    "a blank is not known": "unknown-variable",
    "its short code is taken": "short-code-taken",
    "consent is needed": "consent-required",
    "the signed paper must be named": "required",
    "chat must be agreed to": "unknown-scope",
    "that document no longer counts": "not-current",
    "the message is too long": ("length", "length"),
    "the message is empty": "empty",
    "there is no such file": "not-found",
    "the file was sent already": "attachment-used",
    "such files are not taken": "unsupported-media-type",
    "these are too many files": "too-many",
    "the file is being checked": "attachment-pending",
    "the file did not pass the check": "attachment-rejected",
    "this was sent before with another text": "idempotency-key-reused",
    "the time is taken": "slot-taken",
    "the team books this": "not-self-bookable",
    "enough visits are ahead": "too-many-visits",
    "the time was kept for a while only": "hold-over",
    "it was kept with somebody who works there no more": "hold-over",
    "it can not be done as it stands": "card-state",
    "as many as there can be are open": "too-many-cards",
    "the reason is needed": "missing",
    "there is no such medication": "unknown",
    "the hold was lifted": "hold-lifted",
    "a search takes two letters at least": "length",
}
"""What a person is told, by what the server calls it; its outer door may call it otherwise than the rule."""


def meant(reason: str) -> frozenset[str]:
    """The codes that say this."""
    codes = MEANINGS[reason]
    return frozenset({codes} if isinstance(codes, str) else codes)
