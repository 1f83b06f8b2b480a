"""What an entry of the clock ledger ended, and how long that took: a wait, or the whole way to a closing."""

from datetime import datetime

from attrs import frozen

from domain.clock_ledger import ClockLedger, Entry, EntryKind, total
from domain.measures import Lasted, Place, Wait
from domain.priority import Priority
from domain.timetable import WorkingTime


@frozen(kw_only=True)
class Ended:
    """What an entry ended: how long it lasted, if anybody waited; whether with it the conversation was closed."""

    at: datetime
    place: Place
    closed: bool
    lasted: Lasted | None


def ended_by(
    entry: Entry, ledger: ClockLedger, hours: WorkingTime, *, pool: str | None, priority: Priority
) -> Ended | None:
    """What `entry` ended, `None` if nothing; `pool` and `priority` are the conversation's of now."""
    before, after = ledger.up_to(entry.seq), ledger.up_to(entry.seq + 1)
    pool, priority = ledger.pool_at(entry.seq, pool), entry.priority or priority
    if entry.kind is EntryKind.ANSWERED and before.waiting is not None:
        place = Place.of(pool, entry.by, priority)
        return Ended(at=entry.at, place=place, closed=False, lasted=_answered(entry, before, after, hours, place))
    if entry.kind is EntryKind.CLOSED and not before.is_closed:
        place = Place.of(pool, after.last_answerer, priority)
        return Ended(at=entry.at, place=place, closed=True, lasted=_resolved(entry, after, hours, place))
    return None


def _answered(entry: Entry, before: ClockLedger, after: ClockLedger, hours: WorkingTime, place: Place) -> Lasted:
    episode = after.episodes[-1]
    is_first = not any(one.answered_by for one in before.episodes)
    return Lasted(
        wait=Wait.FIRST if is_first else Wait.NEXT,
        at=entry.at,
        place=place,
        business=episode.elapsed(hours, entry.at),
        wall=entry.at - episode.start,
    )


def _resolved(entry: Entry, after: ClockLedger, hours: WorkingTime, place: Place) -> Lasted | None:
    segments = after.resolution(hours, entry.at)
    if not segments:
        return None
    return Lasted(
        wait=Wait.RESOLUTION,
        at=entry.at,
        place=place,
        business=total(segments),
        wall=entry.at - segments[0].start,
    )
