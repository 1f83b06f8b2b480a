"""Whom to tell of a weakness: RFC 9116."""

from datetime import timedelta

from litestar import Response, get
from litestar.di import NamedDependency
from litestar.exceptions import NotFoundException
from litestar.params import SkipValidation

from adapters.http.edge import Edge
from adapters.http.limits import FREE, LIMIT

STANDS = timedelta(days=365)
"""For so long what is said counts; RFC 9116 wants less than a year or so."""


@get("/.well-known/security.txt", opt={LIMIT: FREE}, include_in_schema=False)
async def security_txt(edge: NamedDependency[SkipValidation[Edge]]) -> Response[bytes]:
    """Tell whom the operator named; where nobody is named, there is no such page."""
    if not edge.security_contact:
        raise NotFoundException
    expires = (edge.clock.now() + STANDS).replace(hour=0, minute=0, second=0, microsecond=0)
    lines = (
        f"Contact: {edge.security_contact}",
        f"Expires: {expires:%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: en, es",
    )
    return Response("".join(f"{line}\n" for line in lines).encode(), media_type="text/plain")
