"""Visits hang on people and their times: when those change, each visit that hangs on them is looked at anew."""

from datetime import datetime

from application.ports.unit_of_work import UnitOfWork
from domain.card import Card
from domain.cards.appointment import ASKED, CONFIRMED, KIND
from domain.ids import Identity


def wake_visits(uow: UnitOfWork, around: Identity, at: datetime) -> None:
    """Let the clock look at what hangs on somebody; what is kept for a while it looks at when that is over."""
    uow.cards.wake(KIND.name, (ASKED, CONFIRMED), around=around, at=at)


def wake_owed(uow: UnitOfWork, given_back: Card, at: datetime) -> None:
    """A visit gives its time back: who found no free time with them, or has that time free again, may find one now."""
    for one in (given_back.text("bookedWith"), given_back.patient):
        uow.cards.wake(KIND.name, (ASKED,), around=Identity(one), at=at, owed=True)
