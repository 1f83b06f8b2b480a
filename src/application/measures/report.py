"""The report: every number of a cut over some days, hidden where it would tell of single people."""

import asyncio
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal

from attrs import field, frozen

from application.ports.measures import Choices, Lot, MeasureReader, Sketch, Summed
from domain.measure_words import DEFINITIONS, Definition
from domain.measures import ALL, DAY, HOUR, QUARTER, SMALLEST_SHOWN, Cut, Range, Reckoning, Spans, Wait, What
from domain.provider_costs import Costs, month_of

_COUNTED = (What.CLOSED, What.ASKED, What.RATING, What.FLAG, What.FALSE_FLAG, What.RESPONSE)
_EPOCH = date(1970, 1, 1)
_WEEK, _MONDAY_TO_THURSDAY = 7 * 24, 3 * 24
"""Hours; 1970 began with a Thursday."""
_MEDIAN, _P90 = 0.5, 0.9
_NOTHING: Summed = (0, 0)
_NO_TIMES = Lot({}, 0)
PERSONAL = "personal"
"""Stands for the quick responses that are people's own: which ones they are is nobody else's."""
_MOST_RESPONSES = 50


@frozen
class Count:
    """How many; hidden where it is so small that it might tell of one person."""

    number: int
    hidden: bool = False

    @property
    def value(self) -> int | None:
        """The number, if it is told."""
        return None if self.hidden else self.number

    @property
    def under(self) -> int | None:
        """Below what it is, if it is hidden."""
        return SMALLEST_SHOWN if self.hidden else None


@frozen(kw_only=True)
class Spread:
    """Times, in seconds."""

    count: Count
    mean: float | None = None
    median: float | None = None
    p90: float | None = None


@frozen(kw_only=True)
class Times:
    """The same times, counted in two ways."""

    business: Spread
    wall: Spread


@frozen(kw_only=True)
class Day:
    """One day."""

    date: date
    messages: Count
    opened: Count
    first_reply: Spread
    """In business time."""


@frozen(kw_only=True)
class Cell:
    """One hour of one weekday, Monday first."""

    weekday: int
    hour: int
    messages: Count


@frozen(kw_only=True)
class Ratings:
    """What patients said."""

    asked: Count
    answered: Count
    mean: float | None
    stars: tuple[tuple[int, Count], ...]


@frozen(kw_only=True)
class Urgent:
    """Urgent flags."""

    raised: Count
    false: Count
    share: float | None


@frozen(kw_only=True)
class ResponseUse:
    """How often a quick response was used."""

    id: str
    title: str = field(repr=False)
    used: Count


@frozen(kw_only=True)
class ProviderCalls:
    """Calls to the messaging provider, and what they are thought to cost."""

    calls: tuple[tuple[str, int], ...]
    cost: Decimal | None
    spent: Decimal | None
    """So far in the calendar month of now."""
    costs: Costs


@frozen(kw_only=True)
class Part:
    """Every number of one period."""

    replies: Mapping[Wait, Times]
    messages: Count
    opened: Count
    closed: Count
    hours: tuple[Count, ...]
    days: tuple[Day, ...]
    heat: tuple[Cell, ...]
    ratings: Ratings
    urgent: Urgent
    responses: tuple[ResponseUse, ...]
    calls: ProviderCalls


@frozen(kw_only=True)
class Report:
    """A cut over some days, beside what stands for it."""

    range: Range
    cut: Cut
    generated_at: datetime
    choices: Choices
    current: Part
    before: Part | None
    reply_limit: timedelta
    definitions: tuple[Definition, ...] = DEFINITIONS


@frozen(kw_only=True)
class Reporter:
    """Puts the numbers of a period together."""

    reader: MeasureReader
    sketch: Sketch
    costs: Costs

    async def part(self, range: Range, cut: Cut, now: datetime) -> Part:
        """Every number of it."""
        teller = _Teller(cut, self.sketch)
        offsets = range.offsets
        sums, messages, opened, times, replies = await asyncio.gather(
            self.reader.sums(_COUNTED, cut, range.start, range.end),
            self.reader.volume(What.MESSAGE, cut, offsets, HOUR),
            self.reader.volume(What.OPENED, cut, offsets, DAY),
            self.reader.times(cut, Spans.of(range.start, range.end)),
            self.reader.first_replies(cut, offsets),
        )
        said = _by_day(messages)
        return Part(
            replies={wait: teller.times(times, wait) for wait in Wait},
            messages=teller.count(sum(messages.values())),
            opened=teller.count(sum(opened.values())),
            closed=teller.sum(sums, What.CLOSED),
            hours=tuple(teller.count(one) for one in _by_hour(messages)),
            days=tuple(
                Day(
                    date=day,
                    messages=teller.count(said[number]),
                    opened=teller.count(opened.get(number, 0)),
                    first_reply=teller.spread(replies.get(number, _NO_TIMES)),
                )
                for day, number in ((day, (day - _EPOCH).days) for day in range.dates)
            ),
            heat=tuple(teller.heat(messages)),
            ratings=teller.ratings(sums),
            urgent=teller.urgent(sums),
            responses=await self._responses(teller, sums),
            calls=await self._calls(range, now),
        )

    async def _responses(self, teller: "_Teller", sums: Mapping[tuple[What, str], Summed]) -> tuple[ResponseUse, ...]:
        used = {of: number for (what, of), (number, _) in sums.items() if what is What.RESPONSE}
        titles = await self.reader.responses(used)
        shared = sorted((-number, of) for of, number in used.items() if of in titles)[:_MOST_RESPONSES]
        own = sum(number for of, number in used.items() if of not in titles)
        shown = [ResponseUse(id=of, title=titles[of], used=teller.count(-number)) for number, of in shared]
        if own:
            shown.append(ResponseUse(id=PERSONAL, title="Personal responses", used=teller.count(own)))
        return tuple(shown)

    async def _calls(self, range: Range, now: datetime) -> ProviderCalls:
        calls = await self._kinds(range.start, range.end)
        month = await self._kinds(month_of(now), now + QUARTER)
        return ProviderCalls(
            calls=tuple(sorted(calls.items())), cost=self.costs.of(calls), spent=self.costs.of(month), costs=self.costs
        )

    async def _kinds(self, start: datetime, end: datetime) -> Mapping[str, int]:
        sums = await self.reader.sums([What.CALL], ALL, start, end)
        return {of: number for (_, of), (number, _) in sums.items()}


@frozen
class _Teller:
    """Tells numbers of a cut: small ones of a filtered cut are hidden."""

    cut: Cut
    sketch: Sketch

    def count(self, number: int) -> Count:
        return Count(number, self.cut.is_filtered and 0 < number < SMALLEST_SHOWN)

    def sum(self, sums: Mapping[tuple[What, str], Summed], what: What) -> Count:
        return self.count(sums.get((what, ""), _NOTHING)[0])

    def times(self, times: Mapping[tuple[Wait, Reckoning], Lot], wait: Wait) -> Times:
        return Times(
            business=self.spread(times[wait, Reckoning.BUSINESS]), wall=self.spread(times[wait, Reckoning.WALL])
        )

    def spread(self, lot: Lot) -> Spread:
        number = sum(lot.counts.values())
        count = self.count(number)
        if not number or count.hidden:
            return Spread(count=count)
        median, p90 = self.sketch.quantiles(lot.counts, _MEDIAN, _P90)
        mean = lot.seconds / number
        return Spread(count=count, mean=round(mean, 1), median=round(median, 1), p90=round(p90, 1))

    def heat(self, hours: Mapping[int, int]) -> Iterable[Cell]:
        cells = [0] * _WEEK
        for at, number in hours.items():
            cells[(at + _MONDAY_TO_THURSDAY) % _WEEK] += number
        for at, number in enumerate(cells):
            yield Cell(weekday=at // 24 + 1, hour=at % 24, messages=self.count(number))

    def ratings(self, sums: Mapping[tuple[What, str], Summed]) -> Ratings:
        given = {int(of): one for (what, of), one in sums.items() if what is What.RATING}
        answered = self.count(sum(number for number, _ in given.values()))
        total = sum(scores for _, scores in given.values())
        return Ratings(
            asked=self.sum(sums, What.ASKED),
            answered=answered,
            mean=round(total / answered.number, 2) if answered.value else None,
            stars=tuple((stars, self.count(given.get(stars, _NOTHING)[0])) for stars in range(1, 6)),
        )

    def urgent(self, sums: Mapping[tuple[What, str], Summed]) -> Urgent:
        raised, false = self.sum(sums, What.FLAG), self.sum(sums, What.FALSE_FLAG)
        told = raised.value and false.value is not None
        return Urgent(raised=raised, false=false, share=round(false.number / raised.number, 4) if told else None)


def _by_day(hours: Mapping[int, int]) -> Counter[int]:
    days: Counter[int] = Counter()
    for at, number in hours.items():
        days[at // 24] += number
    return days


def _by_hour(hours: Mapping[int, int]) -> Sequence[int]:
    counts = [0] * 24
    for at, number in hours.items():
        counts[at % 24] += number
    return counts
