"""Paging: who is called and is not connected is told outside, by push, that there is something to see; never what."""

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


async def page_absent(uow: UnitOfWork, ids: Ids, calls: Iterable[TeamCall], grace: timedelta) -> None:
    """Keep a notice for each of those who are called and have had no live connection for longer than the grace."""
    worth = [one for one in calls if one.kind in _KINDS and one.to != one.by]
    if not worth:
        return
    posts = await uow.posts.of([one.to for one in worth])
    for call in worth:
        if not posts[call.to].is_connected(call.at, grace):
            uow.notices.add(
                Notice(
                    id=NoticeId(ids.new()),
                    kind=_KINDS[call.kind],
                    channel=NoticeChannel.PUSH,
                    recipient=call.to,
                    conversation=call.conversation,
                    at=call.at,
                    until=call.until if call.kind is Call.OFFER else None,
                )
            )
