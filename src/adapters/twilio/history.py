"""Reading at Twilio: what was said behind a place, who takes part, what a conversation is called."""

from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any, TypeVar

from attrs import field, frozen
from twilio.base.exceptions import TwilioException
from twilio.rest.conversations.v1.service import ServiceContext
from twilio.rest.conversations.v1.service.conversation import ConversationContext
from twilio.rest.conversations.v1.service.conversation.message import MessageInstance

from adapters.twilio.forms import kept
from adapters.twilio.news import file_of, marker_in, part_in, telephone_of
from adapters.twilio.pages import in_pages
from adapters.twilio.refusals import NOT_FOUND, means
from adapters.twilio.trouble import TwilioRefused, TwilioTrouble, TwilioUnavailable, named
from application.ports.inbound import HeardFile, HeardMember, HeardMessage, HistoryUnavailable, UnreadableLetter

T = TypeVar("T")
MOST_MEMBERS = 1_000
MOST_BEHIND = 100_000
"""Messages that one reading takes over at most; the rest stays for the next one."""


@frozen(kw_only=True)
class TwilioHistory:
    """`ProviderHistory` at Twilio."""

    chat: ServiceContext = field(repr=False)

    async def named(self, name: str) -> tuple[str, str] | None:
        """SID and unique name of a conversation; one without a unique name is none of ours."""

        async def ask() -> tuple[str, str] | None:
            found = await self.chat.conversations(name).fetch_async()
            return (named(found.sid), str(found.unique_name)) if found.unique_name else None

        return await _asked(ask, missing=None)

    async def after(self, thread: str, place: int) -> Sequence[HeardMessage]:
        """All messages behind a place: Twilio lists by no index, so they are read from the newest back."""
        return await self._newest(thread, lambda one: (one.index or 0) > place, MOST_BEHIND)

    async def latest(self, thread: str, limit: int) -> Sequence[HeardMessage]:
        """The newest messages."""
        return await self._newest(thread, lambda _: True, limit)

    async def members(self, thread: str) -> Sequence[HeardMember]:
        """Who takes part there."""

        async def ask() -> list[HeardMember]:
            found = await self.chat.conversations(thread).participants.list_async(limit=MOST_MEMBERS, page_size=50)
            return [
                HeardMember(who=_who(one), read=one.last_read_message_index, is_telephone=not one.identity)
                for one in found
            ]

        return await _asked(ask, missing=[])

    async def _newest(
        self, thread: str, wanted: Callable[[MessageInstance], bool], limit: int
    ) -> Sequence[HeardMessage]:
        return await _asked(partial(in_pages, partial(self._read, thread, wanted, limit)), missing=())

    async def _read(
        self, thread: str, wanted: Callable[[MessageInstance], bool], limit: int, size: int
    ) -> Sequence[HeardMessage]:
        found = []
        async for one in _newest_first(self.chat.conversations(thread), limit, size):
            if not wanted(one):
                break
            found.append(heard(one))
        found.reverse()
        return found


async def _newest_first(at: ConversationContext, limit: int, size: int) -> AsyncIterator[MessageInstance]:
    stream = await at.messages.stream_async(order="desc", limit=limit, page_size=size)
    async for one in stream:
        yield one


def heard(one: MessageInstance) -> HeardMessage:
    """A message as the REST API shows it."""
    if one.sid is None or one.index is None or one.date_created is None:
        raise HistoryUnavailable("incomplete")
    return HeardMessage(
        ref=one.sid,
        place=one.index,
        author=kept(one.author or ""),
        body=kept(one.body or ""),
        sent_at=_in_utc(one.date_created),
        changed_at=None if one.date_updated is None else _in_utc(one.date_updated),
        marker=marker_in(one.attributes or ""),
        member=telephone_of(one.author or "", one.participant_sid or ""),
        part=part_in(one.attributes or ""),
        files=_files(one),
    )


def _files(one: MessageInstance) -> tuple[HeardFile, ...]:
    media: Any = one.media or ()
    try:
        return tuple(file_of(each, sid="sid", type="content_type", name="filename", size="size") for each in media)
    except UnreadableLetter:
        raise HistoryUnavailable("incomplete") from None


def _in_utc(time: datetime) -> datetime:
    return time if time.tzinfo is not None else time.replace(tzinfo=UTC)


def _who(one: Any) -> str:
    binding = one.messaging_binding or {}
    return kept(str(one.identity or binding.get("address") or ""))


async def _asked(ask: Callable[[], Coroutine[Any, Any, T]], *, missing: T) -> T:
    """The answer; `missing` where there is no such thing; `HistoryUnavailable` for every trouble."""
    try:
        return await ask()
    except TwilioUnavailable as trouble:
        raise HistoryUnavailable(trouble.reason) from None
    except TwilioRefused as refusal:
        if means(refusal, NOT_FOUND):
            return missing
        raise HistoryUnavailable("refused") from None
    except (TwilioTrouble, TwilioException):
        raise HistoryUnavailable("unreadable") from None
