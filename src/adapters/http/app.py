"""The whole HTTP side as one ASGI application."""

from litestar import Litestar

from adapters.http.assembly import Lifespan, assemble
from adapters.http.controllers import ROUTES
from adapters.http.edge import Edge
from adapters.http.live.route import live_gateway, live_socket
from adapters.http.security_txt import security_txt
from adapters.http.staff_pages import staff_handlers
from adapters.http.use_cases import UseCases
from adapters.http.web_assets import web_handlers


def create_app(use_cases: UseCases, edge: Edge, *lifespans: Lifespan) -> Litestar:
    """The API, the live socket and the pages, over these use cases; it serves within `lifespans`."""
    handlers = [*ROUTES, live_socket, security_txt, *staff_handlers(edge), *web_handlers(edge)]
    return assemble(use_cases, edge, handlers, *lifespans, live_gateway(use_cases, edge))
