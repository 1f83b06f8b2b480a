"""The npm package in a browser: both samples of the guide, in React 18 and 19, as a server rendered them."""

import pytest
from playwright.sync_api import Browser, Route, expect

from adapters.http.web_assets import DIST
from tests.support.services import absent
from tests.web.e2e.browsing import Visit
from tests.web.e2e.clinic import Clinic

pytestmark = [pytest.mark.browser, pytest.mark.slow]

BUILT = DIST.parent / "tests" / "package" / "build"
RENDERED = (
    '<chat-widget user-id="user-123" user-name="John Doe" user-type="patient" '
    'recipient-id="provider-456" recipient-name="Dr. Smith"></chat-widget>'
)
PAGE = f"""<!doctype html><html lang="en"><head><title>App</title><link rel="icon" href="data:,"></head>
<body><main><h1>App</h1></main><div id="app">{RENDERED}</div>
<script type="module" src="/app/in-browser.js"></script></body></html>"""


@pytest.mark.parametrize("react", ["18", "19"])
def test_the_guides_samples_run_with_only_the_import_changed(react: str, clinic: Clinic, browser: Browser) -> None:
    folder = BUILT / react
    if not (folder / "in-browser.js").exists():
        absent("the samples are not built: scripts/web.sh check")
    page = browser.new_page()
    visit = Visit(page)

    def answer(route: Route) -> None:
        name = route.request.url.rsplit("/app/", 1)[1]
        module = (folder / name).read_text() if name else PAGE
        route.fulfill(content_type="text/javascript" if name else "text/html", body=module)

    page.route("**/app/**", answer)
    page.goto(f"{clinic.url}/app/")

    visit.open().live()
    expect(visit.panel.get_by_role("heading", name="Dr. Smith")).to_be_visible()
    visit.write(f"Written with React {react}.")
    visit.arrived(f"Written with React {react}.")

    token = clinic.person("user-123", "patient").token
    page.evaluate("token => consult('user-123', 'patient', token)", token)
    patient = clinic.person("user-123", "patient")
    talks = patient("GET", "/conversations?status=all")["items"]
    talk = next(one for one in talks if one["uniqueName"] == "consultation-123")
    said = patient("GET", f"/conversations/{talk['id']}/messages")["items"]
    assert {one["body"] for one in said} == {"Hello, Doctor!"}
    visit.leave()
