"""Administrators at the page of the measures, and a clinic whose measures are made up."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from attrs import frozen
from playwright.sync_api import Browser, Locator, Page, Route

from tests.web.e2e.browsing import Visit
from tests.web.e2e.clinic import Clinic

METRICS = "/analytics/chat"
CALLS = "**/twilio/chat/analytics/*"
"""What the page asks the server."""
TALL = (1440, 1000)
AT = "2026-03-09T16:00:00Z"
BY_HOUR = (1, 0, 0, 0, 0, 2, 6, 18, 41, 66, 72, 58, 39, 54, 96, 81, 63, 44, 27, 19, 15, 11, 6, 3)
"""Messages that begin in each hour of a day of the made-up clinic."""


@contextmanager
def administrator_at(
    clinic: Clinic,
    browser: Browser,
    *,
    query: str = "",
    scheme: str = "light",
    size: tuple[int, int] = TALL,
    locale: str = "en-GB",
    answers: Mapping[str, Any] | None = None,
    noisy: bool = False,
    **more: Any,
) -> Iterator[Visit]:
    """A page that the administrator of the demo is signed in to; in the end what never may happen is looked for."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
        locale=locale,
        timezone_id="America/New_York",
        **more,
    )
    context.set_default_timeout(15_000)
    visit = Visit(context.new_page(), noisy=noisy)
    if answers is not None:
        visit.page.route(CALLS, lambda route: _answer(route, answers))
        visit.page.clock.install(time=AT)
    visit.page.goto(f"{clinic.url}{METRICS}{query}")
    visit.page.get_by_role("button", name="Clinic Administrator").click()
    yield visit
    visit.leave()


def counted(page: Page) -> None:
    """Wait until the first numbers are there."""
    page.locator("metric-chart:not([busy])").first.wait_for()
    page.locator("metrics-page .now .tile:not(.waits)").first.wait_for()


def choice(page: Page, name: str) -> Locator:
    """A field that says what is shown."""
    return page.locator(f"metrics-page .filters [name={name}]")


def _answer(route: Route, answers: Mapping[str, Any]) -> None:
    address = urlsplit(route.request.url)
    kind = address.path.rsplit("/", 1)[-1]
    if kind not in answers:
        route.continue_()
        return
    said = answers[kind]
    body = said(parse_qs(address.query)) if callable(said) else said
    if isinstance(body, int):
        route.fulfill(status=body, content_type="application/problem+json", body='{"type": "/problems/busy"}')
    else:
        route.fulfill(content_type="application/json", body=json.dumps(body))


def a_clinic() -> dict[str, Any]:
    """What the server says of a made-up clinic."""
    return {"report": a_report, "now": a_moment()}


def a_report(asked: Mapping[str, list[str]]) -> dict[str, Any]:
    """Measures of the days that are asked for, always the same of a day."""
    first, last = date.fromisoformat(asked["from"][0]), date.fromisoformat(asked["to"][0])
    days = [first + timedelta(n) for n in range((last - first).days + 1)]
    filtered = any(name in asked for name in ("provider", "pool", "priority"))
    back = timedelta(len(days))
    return {
        "range": {"from": str(first), "to": str(last), "zone": asked["zone"][0], "days": len(days)},
        "previous": {"from": str(first - back), "to": str(last - back)} if "compare" in asked else None,
        "filters": {name: asked.get(name, [None])[0] for name in ("provider", "pool", "priority")},
        "generatedAt": AT,
        "filterChoices": {
            "providers": [
                {"identity": "provider-456", "displayName": "Dr. Ingrid Solberg"},
                {"identity": "dr-osei", "displayName": "Dr. Kwame Osei"},
            ],
            "pools": [{"id": "general", "name": "General"}, {"id": "after-hours", "name": "After hours"}],
            "priorities": ["routine", "high", "urgent", "crisis"],
        },
        "definitions": [
            {
                "name": "first-reply",
                "title": "First reply",
                "text": "From the first unanswered message of a patient to the next message of a provider, "
                "inside opening hours.",
            },
            {
                "name": "median",
                "title": "Median and 90 %",
                "text": "Half of them took at most the median; nine of ten at most the time beside it.",
            },
            {
                "name": "false-urgent",
                "title": "Urgent flags judged false",
                "text": "Raised as urgent, and set lower by the care team.",
            },
        ],
        "current": _part(days, filtered, 1.0),
        "before": _part([one - back for one in days], filtered, 0.9) if "compare" in asked else None,
        "limits": {"replySeconds": 300},
    }


def a_moment() -> dict[str, Any]:
    """How it stands in the made-up clinic."""
    alert = {"cause": "first-reply", "assignee": None, "conversation": "c1"}
    return {
        "at": AT,
        "active": 14,
        "waiting": [
            {"state": "provider", "count": 5},
            {"state": "patient", "count": 6},
            {"state": "on-hold", "count": 2},
            {"state": "queued", "count": 1},
        ],
        "unanswered": {"count": 5, "oldestSeconds": 734, "meanSecondsSoFar": 251.5},
        "unreadByPatients": 3,
        "alerts": [
            alert
            | {
                "id": "a1",
                "kind": "urgent-unread",
                "title": "An urgent message is unread",
                "since": "2026-03-09T15:41:00Z",
            },
            alert
            | {
                "id": "a2",
                "kind": "provider-late",
                "title": "A patient waits too long for a reply",
                "since": "2026-03-09T15:50:00Z",
                "assignee": {"identity": "dr-osei", "displayName": "Dr. Kwame Osei"},
            },
        ],
    }


def nothing_yet(asked: Mapping[str, list[str]]) -> dict[str, Any]:
    """Measures of a clinic that begins today."""
    report = a_report(asked)
    for part in filter(None, (report["current"], report["before"])):
        _emptied(part)
    return report


def _emptied(part: Any) -> Any:
    """The same with nothing counted."""
    if isinstance(part, list):
        return [_emptied(one) for one in part]
    if isinstance(part, dict):
        if part.keys() >= {"value", "under"}:
            part.update(value=0, under=None)
        for name, inner in part.items():
            if name in {"mean", "median", "p90", "share", "estimatedCost"}:
                part[name] = None
            elif name == "count" and isinstance(inner, int):
                part[name] = 0
            elif name == "quickResponses":
                part[name] = []
            else:
                _emptied(inner)
    return part


QUIET = {
    "at": AT,
    "active": 0,
    "waiting": [],
    "unanswered": {"count": 0, "oldestSeconds": None, "meanSecondsSoFar": None},
    "unreadByPatients": 0,
    "alerts": [],
}


def _as_tables(page: Page) -> None:
    for button in page.locator("metric-chart").get_by_role("button", name="Table", exact=True).all():
        button.click()


def _refused(page: Page) -> None:
    page.route(CALLS, lambda route: route.fulfill(status=503, json={"type": "/problems/busy"}))
    choice(page, "range").select_option("30")
    page.get_by_role("alert").wait_for()


@frozen
class State:
    """A state of the page: what the server says, what the address asks, and what is done there."""

    answers: Mapping[str, Any]
    query: str = ""
    then: Callable[[Page], None] = counted
    noisy: bool = False


METRICS_STATES = {
    "week": State(a_clinic()),
    "quarter": State(a_clinic(), "?range=90"),
    "filtered": State(a_clinic(), "?range=today&pool=general"),
    "tables": State(a_clinic(), then=_as_tables),
    "empty": State({"report": nothing_yet, "now": QUIET}),
    "refused": State(a_clinic(), then=_refused, noisy=True),
}


@contextmanager
def state_of(clinic: Clinic, browser: Browser, name: str, **look: Any) -> Iterator[Visit]:
    """The page in one of its states."""
    state = METRICS_STATES[name]
    with administrator_at(
        clinic, browser, query=state.query, answers=state.answers, noisy=state.noisy, **look
    ) as visit:
        counted(visit.page)
        state.then(visit.page)
        yield visit


def _part(days: list[date], filtered: bool, share: float) -> dict[str, Any]:
    share *= 0.08 if filtered else 1

    def count(n: float) -> dict[str, int | None]:
        whole = round(n * share)
        return {"value": None, "under": 5} if filtered and 0 < whole < 5 else {"value": whole, "under": None}

    def weight(day: date, hour: int) -> float:
        return BY_HOUR[hour] * (0.25 if day.isoweekday() > 5 else 0.8 + day.day % 7 / 10)

    def took(n: float, seconds: float) -> dict[str, Any]:
        slow = seconds * (2 - share if not filtered else 1)
        return {"count": count(n), "mean": slow * 1.2, "median": slow, "p90": slow * 2.6}

    def times(n: float, seconds: float) -> dict[str, Any]:
        return {"business": took(n, seconds), "wall": took(n, seconds * 1.7)}

    by_day = {day: sum(weight(day, hour) for hour in range(24)) for day in days}
    total = sum(by_day.values())
    return {
        "replies": {
            "first": times(total / 6, 160),
            "next": times(total / 3, 210),
            "resolution": times(total / 9, 9000),
        },
        "messages": count(total),
        "conversationsOpened": count(total / 9),
        "conversationsClosed": count(total / 10),
        "hours": [{"hour": n, "messages": count(sum(weight(day, n) for day in days))} for n in range(24)],
        "days": [
            {
                "date": str(day),
                "messages": count(n),
                "opened": count(n / 9),
                "firstReply": took(n / 6, 110 + day.day * 37 % 230),
            }
            for day, n in by_day.items()
        ],
        "heat": [
            {
                "weekday": weekday,
                "hour": n,
                "messages": count(sum(weight(day, n) for day in days if day.isoweekday() == weekday)),
            }
            for weekday in range(1, 8)
            for n in range(24)
        ],
        "ratings": {
            "asked": count(301),
            "answered": count(212),
            "mean": 4.6,
            "stars": [{"stars": stars, "count": count(n)} for stars, n in ((1, 3), (2, 4), (3, 12), (4, 39), (5, 154))],
        },
        "urgent": {"raised": count(24), "false": count(6), "share": 0.25},
        "quickResponses": [
            {"id": f"q{n}", "title": title, "used": count(used)}
            for n, (title, used) in enumerate(
                (
                    ("Greeting", 118),
                    ("Refill on its way", 74),
                    ("Please call us", 31),
                    ("Lab results are in", 22),
                    ("Closing", 9),
                )
            )
        ],
        "providerCalls": {
            "calls": [{"kind": "message", "count": round(total * 2)}, {"kind": "conversation", "count": 402}],
            "estimatedCost": {"amount": "12.34", "currency": "USD"},
            "budget": {"amount": "50.00", "currency": "USD", "spent": "3.20", "passed": False},
        },
    }
