"""The settings of appointments and refills."""

from datetime import timedelta
from typing import Annotated

from attrs import frozen

from bootstrap.reading import Setting, duration, number


@frozen(kw_only=True)
class Care:
    """Appointments and refills in the thread."""

    slot_hold: Annotated[
        timedelta, Setting("SLOT_HOLD", duration("1m", "60m"), "time for which a chosen slot is kept unconfirmed")
    ] = timedelta(minutes=5)
    proposal_hold: Annotated[
        timedelta,
        Setting("PROPOSAL_HOLD", duration("1h", "14d"), "time for which a slot that the team proposes is kept"),
    ] = timedelta(hours=24)
    visits_ahead: Annotated[
        int, Setting("VISITS_AHEAD", number(1, 50), "visits that one patient may have ahead, booked by themselves")
    ] = 5
    refill_due: Annotated[
        timedelta,
        Setting(
            "REFILL_DUE", duration("15m", "14d"), "business time in which the team takes a refill's next step", "more"
        ),
    ] = timedelta(hours=8)
    visit_due: Annotated[
        timedelta,
        Setting(
            "VISIT_DUE",
            duration("15m", "14d"),
            "business time in which the team proposes a time for a visit that patients do not book themselves",
            "more",
        ),
    ] = timedelta(hours=8)
