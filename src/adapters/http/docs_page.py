"""The API page at `/docs` and the description it shows; both work without any network."""

from functools import cache
from pathlib import Path

from litestar import Litestar, Response, get
from litestar.exceptions import NotFoundException
from litestar.openapi import OpenAPIConfig
from litestar.openapi.spec import Components, SecurityScheme
from litestar.params import FromPath
from litestar.routes import HTTPRoute
from litestar.types import ControllerRouterHandler
from swagger_ui_bundle import swagger_ui_path

from adapters.http.credentials import CALLER, TOKEN
from adapters.http.description import TrueDescription
from adapters.http.door import dependencies_of
from adapters.http.edge import Edge
from adapters.http.limits import FREE, LIMIT

SCHEME = "Bearer"
ABOUT = "Secure chat between patients and their care team."
_CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)
"""The page of Swagger UI styles its elements by attributes, hence the one `unsafe-inline`; scripts are files only."""

_OWN = Path(__file__).parent / "docs_assets"
_ASSETS = {
    "swagger-ui-bundle.js": Path(str(swagger_ui_path)),
    "swagger-ui.css": Path(str(swagger_ui_path)),
    "docs.js": _OWN,
    "docs.css": _OWN,
}
_TYPES = {".js": "text/javascript", ".css": "text/css"}


@get("/docs", opt={LIMIT: FREE}, include_in_schema=False)
async def page() -> Response[bytes]:
    """The API, to read and to try."""
    return Response(_read(_OWN / "docs.html"), media_type="text/html", headers=_headers())


@get("/docs/{name:str}", opt={LIMIT: FREE}, include_in_schema=False)
async def asset(name: FromPath[str]) -> Response[bytes]:
    """A script or a style of the page."""
    folder = _ASSETS.get(name)
    if folder is None:
        raise NotFoundException
    content_type = _TYPES[Path(name).suffix]
    return Response(_read(folder / name), media_type=content_type, headers=_headers() | {"Cache-Control": "no-cache"})


def docs_handlers() -> list[ControllerRouterHandler]:
    """The page and its files."""
    return [page, asset]


def openapi_config(edge: Edge) -> OpenAPIConfig:
    """How the API is described, at `/schema/openapi.json`."""
    return OpenAPIConfig(
        title="carechat",
        version=edge.version,
        description=ABOUT,
        path="/schema",
        render_plugins=[TrueDescription(path="/openapi.json")],
        components=Components(
            security_schemes={SCHEME: SecurityScheme(type="http", scheme="bearer", description="A token of `/token`.")}
        ),
    )


def secure_operations(app: Litestar) -> None:
    """Say in the description which calls need a token."""
    for route in app.routes:
        if isinstance(route, HTTPRoute):
            for handler, model in route.route_handler_map.values():
                if dependencies_of(model) & {CALLER, TOKEN}:
                    handler.security = [{SCHEME: []}]


@cache
def _read(path: Path) -> bytes:
    return path.read_bytes()


def _headers() -> dict[str, str]:
    return {"Content-Security-Policy": _CSP}
