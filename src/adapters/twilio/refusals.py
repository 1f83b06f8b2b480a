"""What Twilio's answers mean to us: it may be tried again, or never will be taken, or is fine as it is."""

from collections.abc import Iterator
from contextlib import contextmanager

from twilio.base.exceptions import TwilioException

from adapters.twilio.trouble import TwilioRefused, TwilioUnavailable, UnsafeAddress
from application.ports.messaging import MessagingRefused, MessagingUnavailable

ONE_CONVERSATION = frozenset(("conflict", "too-many-requests"))
"""Reasons that concern one conversation: Twilio counts writes for each."""
NOT_ADMITTED = frozenset((401, 403))
"""A key that was revoked or may not do it: a person mends that, and what waits goes on then."""
NOT_READ = (TwilioException, AttributeError, LookupError, TypeError, ValueError)
"""What reading an object that is none of Twilio's ends in: the package does not look at what it takes apart."""
NOT_FOUND = 404
CLOSED = 50377
NAME_TAKEN = 50353
ALREADY_IN = 50433
NO_ROOM = frozenset((50417, 50214))
"""The conversation, or the person, has as many as they may."""


@contextmanager
def translated() -> Iterator[None]:
    """Raise Twilio's troubles as those of the port; their texts are codes."""
    try:
        yield
    except TwilioUnavailable as trouble:
        local = trouble.reason in ONE_CONVERSATION
        raise MessagingUnavailable(trouble.reason, trouble.retry_after, local=local) from None
    except TwilioRefused as refusal:
        if refusal.status in NOT_ADMITTED:
            raise MessagingUnavailable("not-admitted") from None
        if refusal.code is None:
            # Not Twilio's own words: they were cut, or something on the way spoke in its place.
            raise MessagingUnavailable("answer-unreadable") from None
        raise MessagingRefused(f"twilio-{refusal.code}") from None
    except UnsafeAddress:
        raise MessagingRefused("unsafe-address") from None
    except TwilioException:
        # Twilio's own package could not make anything of the answer.
        raise MessagingUnavailable("answer-unreadable") from None


@contextmanager
def readable() -> Iterator[None]:
    """Raise what nobody can make anything of as that; the package's own words repeat what stood in the answer."""
    try:
        yield
    except NOT_READ:
        raise TwilioUnavailable("answer-unreadable", may_be_done=False) from None


@contextmanager
def fine_if(*codes: int) -> Iterator[None]:
    """Take a refusal with one of these codes or statuses for what was wanted."""
    try:
        yield
    except TwilioRefused as refusal:
        if not means(refusal, *codes):
            raise


def means(refusal: TwilioRefused, *codes: int) -> bool:
    """Whether Twilio itself refused with one of these codes or statuses."""
    return refusal.code is not None and not {refusal.code, refusal.status}.isdisjoint(codes)
