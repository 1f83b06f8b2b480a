"""An administrator at the page of the measures."""

import codecs
import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Download, Locator, Page, Route, expect

from tests.web.e2e.auditing import axe_complaints
from tests.web.e2e.browsing import PHONE
from tests.web.e2e.clinic import Clinic
from tests.web.e2e.measuring import (
    CALLS,
    METRICS,
    METRICS_STATES,
    TALL,
    a_clinic,
    administrator_at,
    choice,
    counted,
    state_of,
)

pytestmark = pytest.mark.browser

VALUES = "rows => rows.map((row) => [...row.querySelectorAll('data')].map((one) => one.getAttribute('value')))"
SPREAD = ("count", "mean_seconds", "median_seconds", "p90_seconds")
TOP = "() => document.querySelector('metrics-page').renderRoot.querySelector('.charts').getBoundingClientRect().top"
SHIFTS = """() => new Promise((resolve) => {
  let shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((one) => { shift += one.value; }))
    .observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(shift), 300);
})"""


@pytest.fixture
def page(clinic: Clinic, browser: Browser) -> Iterator[Page]:
    with administrator_at(clinic, browser, answers=a_clinic()) as visit:
        counted(visit.page)
        yield visit.page


def chart(page: Page, name: str) -> Locator:
    return page.locator("metric-chart").filter(has=page.get_by_role("heading", name=name, exact=True))


def table_of(page: Page, name: str) -> list[list[str]]:
    """The values behind the cells of a chart's table, the row's own first."""
    rows: list[list[str]] = chart(page, name).locator("tbody tr").evaluate_all(VALUES)
    return [[number(first) if first.isdigit() else first, *map(cell, rest)] for first, *rest in rows]


def tile(page: Page, name: str) -> Locator:
    return page.locator(".tile").filter(has=page.locator("dt", has_text=name))


def saved(download: Download, folder: Path) -> tuple[str, bytes]:
    path = folder / download.suggested_filename
    download.save_as(path)
    return download.suggested_filename, path.read_bytes()


def test_numbers_findings_and_alerts_stand_on_the_page(page: Page) -> None:
    expect(tile(page, "First reply, mean")).to_contain_text("less than in the days before")
    expect(tile(page, "Active conversations")).to_contain_text("14")
    expect(chart(page, "Messages by hour").locator("figcaption")).to_have_text("Peak 14:00, 624 messages.")
    expect(page.get_by_role("link", name="View in the console: An urgent message is unread")).to_have_attribute(
        "href", "/communications/chat/c1"
    )
    expect(page.get_by_role("region", name="What the numbers mean")).to_contain_text("first unanswered message")


def test_a_chart_is_its_table_and_a_picture_that_nobody_hears(page: Page) -> None:
    hours = chart(page, "Messages by hour")
    table = hours.get_by_role("table", name="Messages by hour")
    expect(table).to_have_count(1)
    expect(hours.locator("svg.plot")).to_have_attribute("aria-hidden", "true")
    assert table.get_by_role("rowheader").count() == 24
    hours.get_by_role("button", name="Table", exact=True).click()
    expect(hours.locator("svg.plot")).to_have_count(0)
    expect(table).to_be_visible()
    hours.get_by_role("button", name="Chart", exact=True).click()
    expect(hours.locator("svg.plot")).to_be_visible()


def test_what_is_chosen_stands_in_the_address_and_comes_back_with_it_but_for_whose_it_is(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "/analytics/report" in request.url else None)
    choice(page, "range").select_option("30")
    choice(page, "provider").select_option("dr-osei")
    choice(page, "priority").select_option("urgent")
    expect(tile(page, "Urgent flags")).to_contain_text("<5")
    assert "provider=dr-osei" in asked[-1]
    assert "dr-osei" not in page.url
    assert page.url.endswith(f"{METRICS}?range=30&priority=urgent")
    page.go_back()
    expect(choice(page, "priority")).to_have_value("")
    expect(choice(page, "provider")).to_have_value("dr-osei")


def test_days_of_ones_own_begin_with_those_that_are_shown_and_are_asked_once_they_are_a_span(page: Page) -> None:
    choice(page, "range").select_option("custom")
    expect(choice(page, "from")).to_have_value("2026-03-03")
    choice(page, "from").fill("2026-03-12")
    expect(page.get_by_role("alert")).to_contain_text("two days in their order")
    choice(page, "to").fill("2026-03-13")
    expect(page.get_by_role("heading", name="In these days")).to_contain_text("12 Mar 2026 – Fri, 13 Mar 2026")


def test_the_page_can_be_used_by_keyboard_alone(page: Page) -> None:
    choice(page, "range").focus()
    seen = []
    for _ in range(12):
        seen.append(page.evaluate("document.activeElement.shadowRoot?.activeElement?.name ?? ''"))
        page.keyboard.press("Tab")
    assert seen[:6] == ["range", "provider", "pool", "priority", "zone", "compare"]
    switch = chart(page, "Ratings").get_by_role("button", name="Table", exact=True)
    switch.focus()
    page.keyboard.press("Enter")
    expect(switch).to_have_attribute("aria-pressed", "true")
    sheet = chart(page, "Ratings").get_by_role("region", name="Ratings")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(sheet).to_be_focused()


def test_tables_say_what_the_files_and_the_server_say(clinic: Clinic, browser: Browser, tmp_path: Path) -> None:
    a_busy_hour(clinic)
    with administrator_at(clinic, browser, query="?compare=off") as visit:
        asked: list[str] = []
        visit.page.on("request", lambda request: asked.append(request.url))
        counted(visit.page)
        choice(visit.page, "range").select_option("30")
        expect(chart(visit.page, "Messages by day").locator("tbody tr")).to_have_count(30)
        query = next(url for url in reversed(asked) if "/analytics/report?" in url).split("?")[1]
        said = clinic.person("admin", "admin")("GET", f"/analytics/report?{query}")["current"]

        assert sum(one["messages"]["value"] for one in said["hours"]) == said["messages"]["value"] >= 4
        for name, (kind, rows) in in_tables(said).items():
            assert table_of(visit.page, name) == rows, name
            with visit.page.expect_download() as download:
                chart(visit.page, name).get_by_role("button", name=f"Save as CSV: {name}").click()
            file, content = saved(download.value, tmp_path)
            assert file.startswith(f"chat-metrics-{kind}-")
            assert in_file(content, kind, name) == rows, name
        with visit.page.expect_download() as download:
            visit.page.get_by_role("button", name="Save everything here as CSV").click()
        assert saved(download.value, tmp_path)[1].startswith(codecs.BOM_UTF8)


def test_what_happens_is_counted_without_asking_again(clinic: Clinic, browser: Browser) -> None:
    with administrator_at(clinic, browser) as visit:
        counted(visit.page)
        expect(visit.page.locator("metrics-page .line.on")).to_have_text("Live")
        active = tile(visit.page, "Active conversations").locator("b")
        before = int(active.inner_text())
        patient = clinic.patient()
        patient.says(clinic.talk(patient), "May I come tomorrow?")
        expect(active).to_have_text(str(before + 1))
        assert "May I come" not in visit.page.content()


def a_busy_hour(clinic: Clinic) -> None:
    """Somebody asks and is answered; somebody else waits."""
    first, second, provider = clinic.patient(), clinic.patient(), clinic.provider()
    talk = clinic.talk(first)
    first.says(talk, "The rash is back.")
    provider.says(talk, "Since when?")
    first.says(talk, "Since Monday.")
    second.says(clinic.talk(second), "Is the practice open on Friday?")


def number(value: object) -> str:
    """A number, however it is written."""
    return "" if value is None else f"{float(str(value)):.6g}"


def told(count: dict[str, Any]) -> str:
    return f"<{count['under']}" if count["value"] is None else number(count["value"])


def took(spread: dict[str, Any]) -> list[str]:
    return [told(spread["count"]), *(number(spread[name]) for name in ("mean", "median", "p90"))]


def in_tables(said: dict[str, Any]) -> dict[str, tuple[str, list[list[str]]]]:
    """By the name of a chart which file it is, and the rows that the server's answer makes."""
    heat = {(one["weekday"], one["hour"]): told(one["messages"]) for one in said["heat"]}
    return {
        "Messages by hour": ("hours", [[number(one["hour"]), told(one["messages"])] for one in said["hours"]]),
        "First reply by day": ("days", [[one["date"], *took(one["firstReply"])] for one in said["days"]]),
        "Messages by day": (
            "days",
            [[one["date"], told(one["messages"]), told(one["opened"])] for one in said["days"]],
        ),
        "Messages by weekday and hour": (
            "heat",
            [[number(day), *(heat.get((day, hour), "0") for hour in range(24))] for day in range(1, 8)],
        ),
        "Ratings": (
            "ratings",
            [[number(one["stars"]), told(one["count"])] for one in reversed(said["ratings"]["stars"])],
        ),
        "How long it took": (
            "replies",
            [
                [f"{name}-{clock}", *took(said["replies"][name][clock])]
                for name in ("first", "next", "resolution")
                for clock in ("business", "wall")
            ],
        ),
        "Quick responses": ("responses", [[one["title"], told(one["used"])] for one in said["quickResponses"]]),
        "Calls of the messaging provider": (
            "calls",
            [[one["kind"], number(one["count"])] for one in said["providerCalls"]["calls"]],
        ),
    }


def in_file(content: bytes, kind: str, name: str) -> list[list[str]]:
    """The rows of a chart's table as they stand in its file."""
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    match kind:
        case "hours":
            return [[number(row["hour"][:2]), cell(row["messages"])] for row in rows]
        case "days" if name == "Messages by day":
            return [[row["date"], cell(row["messages"]), cell(row["opened"])] for row in rows]
        case "days":
            return [[row["date"], *(cell(row[f"first_reply_{one}"]) for one in SPREAD)] for row in rows]
        case "heat":
            cells = {(row["weekday"], int(row["hour"][:2])): cell(row["messages"]) for row in rows}
            return [[str(day), *(cells.get((str(day), hour), "0") for hour in range(24))] for day in range(1, 8)]
        case "ratings":
            return [[row["stars"], cell(row["count"])] for row in reversed(rows) if row["stars"].isdigit()]
        case "replies":
            return [[f"{row['reply']}-{row['time']}", *(cell(row[one]) for one in SPREAD)] for row in rows]
        case "responses":
            return [[row["title"], cell(row["used"])] for row in rows]
        case _:
            return [[row["kind"], cell(row["count"])] for row in rows if not row["kind"].startswith("estimated")]


def cell(text: str) -> str:
    return text if text == "" or text.startswith("<") else number(text)


def test_who_is_away_is_asked_first_and_then_signed_out_with_nothing_left(clinic: Clinic, browser: Browser) -> None:
    # A line on which nothing was heard for a quarter of an hour is taken up anew, wherever it is then.
    with administrator_at(clinic, browser, answers=a_clinic(), noisy=True) as visit:
        counted(visit.page)
        visit.page.clock.fast_forward("14:05")
        asks = visit.page.get_by_role("alertdialog", name="Are you still there?")
        expect(asks).to_be_visible()
        assert axe_complaints(visit.page) == []
        asks.get_by_role("button", name="Stay signed in").click()
        expect(asks).to_have_count(0)
        visit.page.clock.fast_forward("15:05")
        expect(visit.page.get_by_role("status")).to_contain_text("Nothing of the measures is left")
        assert visit.page.locator("metrics-page").count() == 0


def test_nothing_moves_when_the_numbers_come(clinic: Clinic, browser: Browser) -> None:
    held: list[Route] = []
    with administrator_at(clinic, browser, answers=a_clinic()) as visit:
        counted(visit.page)

        def hold(route: Route) -> None:
            held.append(route)

        visit.page.route(CALLS, hold)
        visit.page.reload()
        visit.page.get_by_role("button", name="Clinic Administrator").click()
        expect(visit.page.locator("metric-chart[busy]")).to_have_count(8)
        before = visit.page.evaluate(TOP)
        visit.page.unroute(CALLS, hold)
        for route in held:
            route.fallback()
        counted(visit.page)
        assert visit.page.evaluate(TOP) == before
        assert visit.page.evaluate(SHIFTS) < 0.01


@pytest.mark.parametrize("name", sorted(METRICS_STATES))
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [TALL, PHONE], ids=["desktop", "phone"])
def test_everybody_can_use_the_page_in_every_state(
    clinic: Clinic, browser: Browser, name: str, scheme: str, size: tuple[int, int]
) -> None:
    with state_of(clinic, browser, name, scheme=scheme, size=size) as visit:
        assert axe_complaints(visit.page) == []
        too_wide = visit.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
        assert not too_wide
