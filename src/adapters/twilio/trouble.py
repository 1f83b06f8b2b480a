"""What a call to Twilio can end in, in two kinds: it may be tried again, or never will be taken.

The texts hold codes only: Twilio's own messages may repeat what was sent.
"""

from datetime import timedelta


class TwilioTrouble(Exception):
    """A call that did not end well."""


class TwilioUnavailable(TwilioTrouble):
    """Twilio could not be reached, was too busy, failed, or its answer was lost or unreadable.

    `may_be_done` tells whether the work may have been done all the same: then look before sending again.
    `retry_after` is what Twilio asked for, if it did.
    """

    def __init__(self, reason: str, *, may_be_done: bool, retry_after: timedelta | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.may_be_done = may_be_done
        self.retry_after = retry_after


class TwilioRefused(TwilioTrouble):
    """Twilio answered with a 4xx. Decide by `code`; the same code may come with another status."""

    def __init__(self, status: int, code: int | None) -> None:
        super().__init__(f"{status} {code or 'without code'}")
        self.status = status
        self.code = code


def named(sid: str | None) -> str:
    """The SID in an answer; one without is no answer, though the work may be done."""
    if not isinstance(sid, str) or not sid:
        raise TwilioUnavailable("answer-unreadable", may_be_done=True)
    return sid


class UnsafeAddress(TwilioTrouble):
    """A call that was not made: its address leads elsewhere, or holds what the library does not escape."""
