"""Lists of messages in pages that fit: an answer that was cut is asked for again in smaller ones."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from adapters.twilio.transport import TOO_LARGE
from adapters.twilio.trouble import TwilioUnavailable

T = TypeVar("T")
PAGES = (50, 10, 1)
"""So many messages a page; a single one of 32 KiB fits, however it is escaped."""


async def in_pages(read: Callable[[int], Awaitable[T]]) -> T:
    """What `read` gives with the largest of the pages that fits."""
    for size in PAGES[:-1]:
        try:
            return await read(size)
        except TwilioUnavailable as trouble:
            if trouble.reason != TOO_LARGE:
                raise
    return await read(PAGES[-1])
