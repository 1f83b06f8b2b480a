"""The clocks of a conversation, unfolded."""

from datetime import timedelta

from litestar import Controller, get

from adapters.http.controllers.common import Caller, Cases, PathId, conversation_in_path
from adapters.http.problems import PROBLEMS
from adapters.http.wire.clocks import EpisodeOut, LedgerOut, LimitsOut, SegmentOut
from adapters.http.wire.render_clocks import clock_out, whole_seconds
from application.triage.see_clock import EpisodeView, LedgerView, SeeClock
from domain.clock_ledger import ClockState, Segment


class Clocks(Controller):
    """`/conversations/{id}/clock`, for staff."""

    path = "/conversations/{conversation_id:str}/clock"
    tags = ("Clocks",)

    @get(operation_id="SeeClock", responses=PROBLEMS)
    async def see(self, conversation_id: PathId, caller: Caller, use_cases: Cases) -> LedgerOut:
        """Tell how long the patient waited each time, what of it counted, and why the rest did not."""
        command = SeeClock(actor=caller, conversation=conversation_in_path(conversation_id))
        return ledger_out(await use_cases.see_clock(command))


def ledger_out(view: LedgerView) -> LedgerOut:
    """The ledger as staff see it."""
    return LedgerOut(
        clock=clock_out(view.now),
        limits=LimitsOut(
            warn_seconds=whole_seconds(view.limits.warn),
            breach_seconds=whole_seconds(view.limits.breach),
            escalate_seconds=whole_seconds(view.limits.escalate),
        ),
        episodes=[_episode_out(one) for one in view.episodes],
        first_response_seconds=_seconds(view.first_response),
        next_response_seconds=[whole_seconds(one) for one in view.next_responses],
        resolution_seconds=whole_seconds(view.resolution),
        resolution_segments=[_segment_out(one) for one in view.resolution_segments],
    )


def _episode_out(view: EpisodeView) -> EpisodeOut:
    episode = view.episode
    return EpisodeOut(
        since=episode.start,
        seq=episode.seq,
        until=episode.end,
        answered_by=episode.answered_by,
        elapsed_seconds=whole_seconds(view.elapsed),
        segments=[_segment_out(one) for one in view.segments],
    )


def _segment_out(one: Segment) -> SegmentOut:
    return SegmentOut(
        from_=one.start,
        to=one.end,
        state=ClockState.RUNNING if one.running else ClockState.PAUSED,
        cause=one.cause,
        name=one.name,
        seconds=whole_seconds(one.end - one.start),
    )


def _seconds(span: timedelta | None) -> int | None:
    return None if span is None else whole_seconds(span)
