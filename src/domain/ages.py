"""Age rules: what the law lets a guardian do for a minor, as data.

The defaults follow the usual reading in the United States: a parent is the personal representative of
an unemancipated minor (45 CFR 164.502(g)(3)), except for care to which the minor alone may consent;
several states let that begin at 12 (California: Family Code § 6926, Health and Safety Code § 124260).
Majority is 18 in most states (19 in Alabama and Nebraska, 21 in Mississippi). Other places
need other bands: an operator's counsel decides, the composition root hands them in.
"""

from datetime import UTC, date, datetime, tzinfo
from itertools import pairwise

from attrs import field, frozen

from domain.grant_scope import GrantScope


@frozen(kw_only=True)
class AgeBand:
    """From the birthday before it up to `until` years (`None`: for good).

    `guardian`: what a grant by law may cover. `confidential`: whether the patient opens conversations
    without their guardians.
    """

    until: int | None
    guardian: frozenset[GrantScope]
    confidential: bool


@frozen
class AgeRules:
    """Bands from the youngest to the adults, who have no guardian by law."""

    bands: tuple[AgeBand, ...] = field()

    @bands.validator
    def _are_in_order(self, _: object, bands: tuple[AgeBand, ...]) -> None:
        limits = [band.until for band in bands[:-1]]
        rising = all(low is not None and high is not None and low < high for low, high in pairwise(limits))
        if not limits or None in limits or not rising or bands[-1].until is not None or bands[-1].guardian:
            raise ValueError("bands rise, and the last one is the adults'")

    @property
    def majority(self) -> int:
        """The age in years from which nobody is a guardian by law."""
        return next(band.until for band in reversed(self.bands) if band.until is not None)

    def band(self, born: date | None, today: date) -> AgeBand:
        """The band of somebody born then. Unknown, or in the future: the adults' (fails closed)."""
        if born is None or born > today:
            return self.bands[-1]
        age = age_on(born, today)
        return next(band for band in self.bands if band.until is None or age < band.until)

    def comes_of_age(self, born: date, zone: tzinfo) -> datetime:
        """When somebody born then comes of age: midnight of their zone, in UTC."""
        return birthday(born, self.majority, zone)


UNITED_STATES = AgeRules(
    (
        AgeBand(until=12, guardian=frozenset(GrantScope), confidential=False),
        AgeBand(until=18, guardian=frozenset(GrantScope) - {GrantScope.CONSENT}, confidential=True),
        AgeBand(until=None, guardian=frozenset(), confidential=True),
    )
)


def age_on(born: date, today: date) -> int:
    """Whole years on that day. Who was born on 29 February is older on 1 March of a common year."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def birthday(born: date, years: int, zone: tzinfo) -> datetime:
    """The moment, in UTC, at which that many years are over in the zone; a midnight that is skipped begins later."""
    try:
        day = born.replace(year=born.year + years)
    except ValueError:
        day = date(born.year + years, 3, 1)
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
