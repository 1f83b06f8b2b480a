"""The pages that are built from `web`: the widget's script and frame, the demo page, and their modules."""

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from html import escape
from pathlib import Path
from string import Template

from attrs import frozen
from litestar import Response, get
from litestar.di import NamedDependency
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, SkipValidation
from litestar.response import Redirect
from litestar.types import ControllerRouterHandler

from adapters.http.arrival import arrival_of
from adapters.http.door import ANY_QUERY
from adapters.http.edge import Edge
from adapters.http.limits import FREE, LIMIT
from adapters.http.strict_json import StrictRequest

DIST = Path(__file__).parent / "web" / "dist"
ASSETS = "/chat/assets/"
BUILDS = ("assets", "widget")
"""The folders of what was built together: the pages, and the widget's frame."""
FRAME, HELP, IN_PAGE, DEMO = "src/widget/frame.ts", "src/widget/help.ts", "src/widget/page.ts", "src/demo/main.ts"
CONSOLE, AUDIT, METRICS = "src/console/main.ts", "src/audit/main.ts", "src/metrics/main.ts"

_MODULE = re.compile(r"[A-Za-z0-9_-]+\.js", re.ASCII)
_SCRIPT = "text/javascript"
_FOREVER = {"Cache-Control": "public, max-age=31536000, immutable"}
_EMBED_HEADERS = {"Cache-Control": "public, max-age=300", "Cross-Origin-Resource-Policy": "cross-origin"}
_SOON = "3"
_SHELL = Template("""\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/chat/icon.svg">
<title>$title</title>
$head
</head>
<body></body>
</html>
""")
_PAGE_MODULE = Template("""\
import {serve as begin} from "./assets/$entry";
export const serve = (port, place, gateway) => begin(port, place, gateway, $clinic);
""")
_MISSING = """\
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Not built yet</title></head>
<body><h1>The web pages are not built yet</h1>
<p><code>make run</code> builds them beside the server; this page looks again by itself.
If they do not come: <code>make install</code> says what is missing. The API works meanwhile.</p></body></html>
"""


class NotBuilt(Exception):
    """The pages were not built from their sources."""


@frozen
class Page:
    """One page: its module and all that the module needs."""

    entry: str
    modules: tuple[str, ...]


@get("/", opt={LIMIT: FREE, ANY_QUERY: True}, include_in_schema=False)
async def home(request: StrictRequest, edge: NamedDependency[SkipValidation[Edge]]) -> Redirect:
    """Whoever types this server's address into a browser finds its page; for programs there is nothing here."""
    if "text/html" not in request.headers.get("accept", ""):
        raise NotFoundException
    return Redirect("/demo" if edge.demo else "/communications/chat", headers={"Vary": "Accept"})


@get("/chat/embed.js", opt={LIMIT: FREE}, include_in_schema=False)
async def embed_script() -> Response[bytes]:
    """The one script of host pages."""
    try:
        return Response(_read(DIST / "embed.js"), media_type=_SCRIPT, headers=_EMBED_HEADERS)
    except NotBuilt:
        return _not_built()


@get("/chat/page.js", opt={LIMIT: FREE}, include_in_schema=False)
async def panel_in_page(edge: NamedDependency[SkipValidation[Edge]]) -> Response[bytes]:
    """What a page loads that has the panel in itself (`isolation="page"`), with what the clinic says there."""
    try:
        page = _page_of(IN_PAGE)
    except NotBuilt:
        return _not_built()
    clinic = json.dumps({"emergency": edge.emergency_number, "contact": edge.care_contact})
    text = _PAGE_MODULE.substitute(entry=page.entry, clinic=clinic)
    return Response(text.encode(), media_type=_SCRIPT, headers=_EMBED_HEADERS)


@get("/chat/assets/{name:str}", opt={LIMIT: FREE}, include_in_schema=False)
async def module(name: FromPath[str]) -> Response[bytes]:
    """A module of a page; its name changes with its content."""
    if _MODULE.fullmatch(name) is None:
        raise NotFoundException
    try:
        return Response(_read(file_of(name)), media_type=_SCRIPT, headers=_FOREVER)
    except NotBuilt:
        raise NotFoundException from None


@get("/chat/icon.svg", opt={LIMIT: FREE}, include_in_schema=False)
async def icon() -> Response[bytes]:
    """The icon of the pages."""
    try:
        return Response(_read(DIST / "assets" / "icon.svg"), media_type="image/svg+xml", headers=_EMBED_HEADERS)
    except NotBuilt:
        raise NotFoundException from None


@get("/embed/chat", opt={LIMIT: FREE}, include_in_schema=False)
async def frame(request: StrictRequest, edge: NamedDependency[SkipValidation[Edge]]) -> Response[bytes]:
    """The page in the widget's frame; only listed origins may embed it."""
    origins = sorted(edge.embed_origins)
    listed = f'<meta name="chat-origins" content="{escape(" ".join(origins))}">'
    return _page(request, FRAME, "Chat", listed + _clinic(edge), ancestors=("'self'", *origins))


@get("/embed/help", opt={LIMIT: FREE}, include_in_schema=False)
async def help_instead(request: StrictRequest, edge: NamedDependency[SkipValidation[Edge]]) -> Response[bytes]:
    """What the widget shows where its frame does not come: how else to reach the clinic. Any page may embed it."""
    return _page(request, HELP, "Chat", _clinic(edge), ancestors=("*",))


@get("/demo", opt={LIMIT: FREE}, include_in_schema=False)
async def demo(request: StrictRequest) -> Response[bytes]:
    """A page of a made-up clinic, with the widget on it."""
    head = '<script src="/chat/embed.js" async></script>'
    if _is_built(CONSOLE):
        head += '\n<meta name="chat-console" content="">'
    return _page(request, DEMO, "carechat demo", head, frames=True)


@get(
    ["/communications/chat", "/communications/chat/{conversation:str}"],
    opt={LIMIT: FREE, ANY_QUERY: True},
    include_in_schema=False,
)
async def console(request: StrictRequest, edge: NamedDependency[SkipValidation[Edge]]) -> Response[bytes]:
    """The Chat Management Center; which conversation is open, and which filters hold, is the page's own affair."""
    return _page(request, CONSOLE, "Chat Management Center", _way_in(edge))


@get("/audit/chat", opt={LIMIT: FREE}, include_in_schema=False)
async def audit(request: StrictRequest, edge: NamedDependency[SkipValidation[Edge]]) -> Response[bytes]:
    """The audit, for auditors; emergencies and legal holds, for administrators too."""
    return _page(request, AUDIT, "Audit", _way_in(edge))


@get("/analytics/chat", opt={LIMIT: FREE, ANY_QUERY: True}, include_in_schema=False)
async def metrics(request: StrictRequest, edge: NamedDependency[SkipValidation[Edge]]) -> Response[bytes]:
    """Chat Metrics, for administrators; which days are shown is the page's own affair."""
    return _page(request, METRICS, "Chat metrics", _way_in(edge))


def _clinic(edge: Edge) -> str:
    """What the clinic says of itself."""
    told = (("emergency", edge.emergency_number), ("contact", edge.care_contact))
    return "".join(f'\n<meta name="chat-{name}" content="{escape(said)}">' for name, said in told if said)


def _way_in(edge: Edge) -> str:
    """How staff sign in on a page, and by whose clocks the clinic's days are."""
    way = "demo" if edge.demo else "issuer" if edge.staff_sign_in is not None else "none"
    return f'<meta name="chat-sign-in" content="{way}">\n<meta name="chat-zone" content="{escape(edge.zone)}">'


def web_handlers(edge: Edge) -> list[ControllerRouterHandler]:
    """The pages of this server; the demo page is the demo's alone."""
    return [
        home,
        embed_script,
        panel_in_page,
        icon,
        module,
        frame,
        help_instead,
        console,
        audit,
        metrics,
        *([demo] if edge.demo else []),
    ]


def _page(
    request: StrictRequest,
    entry: str,
    title: str,
    head: str,
    *,
    ancestors: tuple[str, ...] = ("'none'",),
    frames: bool = False,
) -> Response[bytes]:
    try:
        page = _page_of(entry)
    except NotBuilt:
        return _not_built()
    lines = [head, *(f'<link rel="modulepreload" href="{ASSETS}{name}">' for name in page.modules)]
    lines.append(f'<script type="module" src="{ASSETS}{page.entry}"></script>')
    text = _SHELL.substitute(title=escape(title), head="\n".join(lines))
    headers = {"Content-Security-Policy": _policy(request, ancestors, frames), "Cache-Control": "no-cache"}
    return Response(text.encode(), media_type="text/html", headers=headers)


def _is_built(entry: str) -> bool:
    try:
        return bool(_page_of(entry))
    except NotBuilt:
        return False


def _policy(request: StrictRequest, ancestors: tuple[str, ...], frames: bool) -> str:
    """Nothing from elsewhere, nothing inline, and no text that becomes markup but by Lit's own templates."""
    scheme = "wss" if arrival_of(request).secure else "ws"
    parts = {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' blob:",
        "connect-src": f"'self' {scheme}://{request.headers.get('host', '')}",
        "frame-src": "'self'" if frames else "'none'",
        "frame-ancestors": " ".join(ancestors),
        "base-uri": "'none'",
        "form-action": "'none'",
        "object-src": "'none'",
        "require-trusted-types-for": "'script'",
        "trusted-types": "lit-html",
    }
    return "; ".join(f"{name} {value}" for name, value in parts.items())


def _not_built() -> Response[bytes]:
    headers = {"Retry-After": _SOON, "Refresh": _SOON}
    return Response(_MISSING.encode(), media_type="text/html", status_code=503, headers=headers)


def file_of(name: str) -> Path:
    """Where a module lies."""
    return next((file for build in BUILDS if (file := DIST / build / name).exists()), DIST / BUILDS[0] / name)


def _page_of(entry: str) -> Page:
    """The page that starts at a source, by the builds' own lists."""
    for build in BUILDS:
        manifest = DIST / build / "manifest.json"
        with suppress(NotBuilt):
            return _listed(manifest, _changed_at(manifest), entry)
    raise NotBuilt


@lru_cache(16)
def _listed(manifest: Path, _: int, entry: str) -> Page:
    built: Mapping[str, Mapping[str, object]] = json.loads(manifest.read_bytes())
    if entry not in built:
        raise NotBuilt
    return Page(str(built[entry]["file"]), tuple(_needed(built, entry, set())))


def _needed(built: Mapping[str, Mapping[str, object]], name: str, seen: set[str]) -> list[str]:
    """The modules that a module imports, each once, the nearest first."""
    imports = built[name].get("imports", [])
    names = [one for one in imports if isinstance(one, str) and one not in seen] if isinstance(imports, list) else []
    seen.update(names)
    return [str(built[one]["file"]) for one in names] + [file for one in names for file in _needed(built, one, seen)]


def _read(file: Path) -> bytes:
    return _content(file, _changed_at(file))


@lru_cache(64)
def _content(file: Path, _: int) -> bytes:
    return file.read_bytes()


def _changed_at(file: Path) -> int:
    """When the file was written, so that what is built anew is served anew; `NotBuilt` without it."""
    try:
        return file.stat().st_mtime_ns
    except OSError:
        raise NotBuilt from None
