from adapters.http.app import create_app
from adapters.http.edge import BASE
from tests.http.edge.building import an_edge, some_use_cases
from tests.http.edge.test_credentials import guarded
from tests.http.edge.test_staff_pages import Issuer

PUBLIC = {
    f"POST {BASE}/token",
    f"POST {BASE}/webhook",
    f"GET {BASE}/attachments/links/{{code}}",
    "GET /health/live",
    "GET /health/ready",
    "GET /metrics",
    "GET /.well-known/security.txt",
    "GET /docs",
    "GET /docs/{name}",
    "GET /schema",
    "GET /schema/openapi.json",
    "GET /schema/{path}",
    "GET /chat/embed.js",
    "GET /chat/page.js",
    "GET /chat/icon.svg",
    "GET /chat/assets/{name}",
    "GET /",
    "GET /embed/chat",
    "GET /embed/help",
    "GET /analytics/chat",
    "GET /audit/chat",
    "GET /communications/chat",
    "GET /communications/chat/{conversation}",
    "GET /sign-in",
    "GET /sign-in/callback",
    "POST /sign-in/code",
}
"""What anybody may call. A route that is new stands here, or asks who calls."""


def test_every_route_of_the_server_asks_who_calls_unless_it_is_listed_here() -> None:
    app = create_app(some_use_cases(), an_edge(staff_sign_in=Issuer()))
    assert {call for call, asks in guarded(app) if not asks} == PUBLIC
