"""Visits hang on people and their times: when those change, each visit is looked at anew."""

from datetime import datetime

from application.ports.unit_of_work import UnitOfWork
from domain.cards.appointment import ASKED, CONFIRMED, KIND
from domain.ids import Identity


def wake_visits(uow: UnitOfWork, around: Identity, at: datetime) -> None:
    """Let the clock look at what hangs on somebody; what is kept for a while it looks at when that is over."""
    uow.cards.wake(KIND.name, (ASKED, CONFIRMED), around=around, at=at)
