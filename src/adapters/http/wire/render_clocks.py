"""Clocks as JSON shows them."""

from datetime import timedelta

from adapters.http.wire.clocks import ClockOut
from domain.clock_ledger import ClockFace


def clock_out(face: ClockFace | None) -> ClockOut | None:
    """The clock of somebody who waits."""
    if face is None:
        return None
    return ClockOut(
        state=face.state,
        cause=face.cause,
        lateness=face.lateness,
        since=face.since,
        elapsed_seconds=whole_seconds(face.elapsed),
        warn_at=face.warn_at,
        breach_at=face.breach_at,
        escalate_at=face.escalate_at,
    )


def whole_seconds(span: timedelta) -> int:
    """The full seconds that have passed."""
    return span // timedelta(seconds=1)
