"""What is served of the web pages, and under which rules of the browser."""

import gzip
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from litestar import Litestar
from litestar.testing import TestClient

from adapters.http import web_assets
from adapters.http.assembly import assemble
from bootstrap.container import Container
from tests.bootstrap.building import a_container
from tests.http.edge.test_staff_pages import Issuer
from tests.support.services import absent

PORTAL = "https://portal.example"


@contextmanager
def serving(*, demo: bool = True, **said: Any) -> Iterator[TestClient[Litestar]]:
    container: Container = a_container()
    edge = evolve(container.edge(), demo=demo, **said)
    app = assemble(container.use_cases(), edge, web_assets.web_handlers(edge))
    with TestClient(app, base_url="http://127.0.0.1") as http:
        yield http


@pytest.fixture
def dist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small build: a frame that needs two modules, one of them through the other."""
    assets = tmp_path / "assets"
    assets.mkdir()
    built = {
        "src/widget/frame.ts": {"file": "frame-1.js", "imports": ["_a.js"]},
        "src/widget/page.ts": {"file": "page-1.js", "imports": ["_a.js"]},
        "src/widget/help.ts": {"file": "help-1.js", "imports": ["_a.js"]},
        "src/demo/main.ts": {"file": "demo-1.js", "imports": ["_a.js"]},
        "src/console/main.ts": {"file": "console-1.js", "imports": ["_a.js"]},
        "src/metrics/main.ts": {"file": "metrics-1.js", "imports": ["_a.js"]},
        "_a.js": {"file": "a-1.js", "imports": ["_b.js"]},
        "_b.js": {"file": "b-1.js", "imports": ["_a.js"]},
    }
    (assets / "manifest.json").write_text(json.dumps(built))
    (assets / "frame-1.js").write_text("export {}")
    (tmp_path / "embed.js").write_text("0")
    monkeypatch.setattr(web_assets, "DIST", tmp_path)
    return tmp_path


@pytest.mark.usefixtures("dist")
def test_the_frame_loads_its_modules_and_nothing_inline() -> None:
    with serving(embed_origins=frozenset({PORTAL})) as http:
        page = http.get("/embed/chat")

    assert page.status_code == 200
    assert [name for name in ("a-1.js", "b-1.js") if f'modulepreload" href="/chat/assets/{name}"' in page.text]
    assert page.text.count("a-1.js") == 1
    assert '<script type="module" src="/chat/assets/frame-1.js"></script>' in page.text
    policy = dict(part.split(" ", 1) for part in page.headers["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == "'self'"
    assert policy["require-trusted-types-for"] == "'script'"
    assert policy["connect-src"] == "'self' ws://127.0.0.1"
    assert "unsafe" not in page.headers["Content-Security-Policy"]


@pytest.mark.usefixtures("dist")
def test_only_listed_origins_may_embed_the_frame() -> None:
    with serving(embed_origins=frozenset({PORTAL})) as http:
        page = http.get("/embed/chat")
    with serving() as http:
        alone = http.get("/embed/chat")

    assert f"frame-ancestors 'self' {PORTAL};" in page.headers["Content-Security-Policy"]
    assert f'<meta name="chat-origins" content="{PORTAL}">' in page.text
    assert "frame-ancestors 'self';" in alone.headers["Content-Security-Policy"]


@pytest.mark.usefixtures("dist")
def test_the_clinics_emergency_number_reaches_the_frame_as_text() -> None:
    with serving(emergency_number='9"<1>', care_contact="+1 415 555 0100") as http:
        page = http.get("/embed/chat")
    with serving(emergency_number="") as http:
        unnamed = http.get("/embed/chat")

    assert '<meta name="chat-emergency" content="9&quot;&lt;1&gt;">' in page.text
    assert '<meta name="chat-contact" content="+1 415 555 0100">' in page.text
    assert "chat-emergency" not in unnamed.text
    assert "chat-contact" not in unnamed.text


@pytest.mark.usefixtures("dist")
def test_pages_of_staff_are_told_by_whose_clocks_the_clinics_days_are() -> None:
    with serving(zone="America/Santiago") as http:
        page = http.get("/communications/chat")

    assert '<meta name="chat-zone" content="America/Santiago">' in page.text


@pytest.mark.usefixtures("dist")
def test_any_page_may_show_how_else_to_reach_the_clinic_and_nothing_more_comes_with_it() -> None:
    with serving(emergency_number="911", care_contact="+1 415 555 0100", embed_origins=frozenset({PORTAL})) as http:
        page = http.get("/embed/help")

    assert "frame-ancestors *;" in page.headers["Content-Security-Policy"]
    assert '<meta name="chat-contact" content="+1 415 555 0100">' in page.text
    assert '<meta name="chat-emergency" content="911">' in page.text
    assert PORTAL not in page.text


@pytest.mark.usefixtures("dist")
def test_a_panel_in_the_page_itself_comes_from_one_address_with_what_the_clinic_says() -> None:
    with serving(emergency_number='9"<1>', care_contact="+1 415 555 0100") as http:
        module = http.get("/chat/page.js")

    assert module.headers["Content-Type"].startswith("text/javascript")
    assert module.headers["Cache-Control"] == "public, max-age=300"
    assert 'import {serve as begin} from "./assets/page-1.js";' in module.text
    assert '{"emergency": "9\\"<1>", "contact": "+1 415 555 0100"}' in module.text


@pytest.mark.usefixtures("dist")
def test_the_script_of_host_pages_moves_and_modules_never_change() -> None:
    with serving() as http:
        script, module = http.get("/chat/embed.js"), http.get("/chat/assets/frame-1.js")

    assert script.headers["Cache-Control"] == "public, max-age=300"
    assert script.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert module.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert script.headers["Content-Type"].startswith("text/javascript")


@pytest.mark.parametrize("name", ["manifest.json", "other-1.js", "..%2Fembed.js", "%2e%2e%2fembed.js"])
@pytest.mark.usefixtures("dist")
def test_nothing_else_is_served(name: str) -> None:
    with serving() as http:
        assert http.get(f"/chat/assets/{name}").status_code in {400, 404}


@pytest.mark.usefixtures("dist")
def test_the_demo_page_is_the_demos_alone() -> None:
    with serving() as http:
        assert http.get("/demo").status_code == 200
    with serving(demo=False) as http:
        assert http.get("/demo").status_code == 404
        assert http.get("/embed/chat").status_code == 200


@pytest.mark.usefixtures("dist")
def test_the_staffs_pages_are_nobodys_frame_and_say_how_one_signs_in() -> None:
    with serving() as http:
        paths = ("/communications/chat", "/communications/chat/abc?status=all&as=dr-osei", "/analytics/chat?range=30")
        pages = [http.get(path) for path in paths]
    with serving(demo=False) as http:
        unset = http.get("/communications/chat")
    with serving(demo=False, staff_sign_in=Issuer()) as http:
        production = http.get("/communications/chat")

    assert [page.status_code for page in pages] == [200, 200, 200]
    assert all("frame-ancestors 'none'" in page.headers["Content-Security-Policy"] for page in pages)
    said = [page.text.split('name="chat-sign-in" content="')[1].split('"')[0] for page in (*pages, unset, production)]
    assert said == ["demo", "demo", "demo", "none", "issuer"]


BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


@pytest.mark.parametrize(("demo", "there"), [(True, "/demo"), (False, "/communications/chat")])
def test_who_types_the_address_of_the_server_into_a_browser_finds_its_page(demo: bool, there: str) -> None:
    with serving(demo=demo) as http:
        typed = http.get("/?from=a-mail", headers={"Accept": BROWSER}, follow_redirects=False)
        asked = http.get("/", headers={"Accept": "*/*"})

    assert (typed.status_code, typed.headers["Location"]) == (302, there)
    assert "Accept" in typed.headers["Vary"]
    assert (asked.status_code, asked.json()["type"]) == (404, "/problems/not-found")


def test_pages_that_were_not_built_say_so_and_come_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_assets, "DIST", tmp_path)
    with serving() as http:
        answers = [http.get(path) for path in ("/demo", "/embed/chat", "/chat/embed.js")]
        alive = http.get("/health/live")

    assert [answer.status_code for answer in answers] == [503, 503, 503]
    assert all("make install" in answer.text and answer.headers["Refresh"] for answer in answers)
    assert alive.status_code == 200


def test_what_is_built_anew_is_served_anew(dist: Path) -> None:
    with serving() as http:
        before = http.get("/chat/embed.js").text
        (dist / "embed.js").write_text("1")
        after = http.get("/chat/embed.js").text

    assert (before, after) == ("0", "1")


def test_the_script_the_frame_and_the_staffs_pages_stay_small() -> None:
    if not (web_assets.DIST / "embed.js").exists():
        absent("the web pages are not built: scripts/web.sh build")
    page = web_assets._page_of(web_assets.FRAME)
    modules = [web_assets.file_of(name) for name in (page.entry, *page.modules)]

    assert packed(modules) < 32 * 1024
    assert packed(beyond_shared(web_assets.CONSOLE)) < 40 * 1024
    assert packed(beyond_shared(web_assets.METRICS)) < 80 * 1024
    assert packed([web_assets.DIST / "embed.js"]) <= 2 * 1024


def beyond_shared(entry: str) -> list[Path]:
    """What a page loads at once beside the code of all pages."""
    page = web_assets._page_of(entry)
    return [web_assets.file_of(name) for name in (page.entry, *page.modules) if not name.startswith("shared-")]


def packed(files: Iterable[Path]) -> int:
    """How many bytes of files cross the wire."""
    return sum(len(gzip.compress(file.read_bytes())) for file in files)
