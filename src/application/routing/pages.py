"""Paging: who is called and is not connected is told outside that there is something to see; never what."""

from collections.abc import Iterable
from datetime import timedelta

from application.ports.channel import Call, TeamCall
from application.ports.clock import Ids
from application.ports.notifier import Notice, NoticeChannel, NoticeKind
from application.ports.unit_of_work import UnitOfWork
from domain.ids import NoticeId

_KINDS = {
    Call.OFFER: NoticeKind.WORK_OFFERED,
    Call.TRANSFER: NoticeKind.WORK_HANDED_OVER,
    Call.DELEGATION: NoticeKind.DELEGATED,
    Call.MENTION: NoticeKind.MENTIONED,
}
"""What is worth a page; that something ended is not."""
PAGED_BY = frozenset({NoticeChannel.PUSH})
"""By which ways staff are told outside the chat where nobody said otherwise."""


async def page_absent(
    uow: UnitOfWork, ids: Ids, calls: Iterable[TeamCall], grace: timedelta, by: frozenset[NoticeChannel]
) -> None:
    """Keep a notice by each channel for those who are called and had no live connection for longer than the grace."""
    worth = [one for one in calls if one.kind in _KINDS and one.to != one.by]
    if not worth:
        return
    posts = await uow.posts.of([one.to for one in worth])
    absent = [one for one in worth if not posts[one.to].is_connected(one.at, grace)]
    for call in absent:
        for channel in sorted(by):
            uow.notices.add(
                Notice(
                    id=NoticeId(ids.new()),
                    kind=_KINDS[call.kind],
                    channel=channel,
                    recipient=call.to,
                    conversation=call.conversation,
                    at=call.at,
                    until=call.until if call.kind is Call.OFFER else None,
                )
            )
