"""Applications that tests borrow.

The framework takes a third of a second to build one from its hundred routes, and thousands of tests need one.
A borrowed application serves the clinic of the test and is given back afterwards: what it stands on is exchanged,
the routes stay.
"""

from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Hashable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from typing import Any, Self, cast

from attrs import define, field, frozen
from litestar import Litestar

from adapters.http.app import create_app
from adapters.http.assembly import Lifespan
from adapters.http.edge import Edge
from adapters.http.perimeter import Perimeter
from adapters.http.use_cases import UseCases

Build = Callable[..., Litestar]
"""Makes an application from use cases, an edge and lifespans."""


@frozen
class Clinic:
    """What an application stands on while it is lent."""

    use_cases: UseCases
    edge: Edge
    lifespans: tuple[Lifespan, ...]


class _Now:
    """Stands for a part of the clinic that is served now."""

    def __init__(self, find: Callable[[], Any]) -> None:
        self._find = find

    def __getattr__(self, name: str) -> Any:
        return getattr(self._find(), name)

    def __deepcopy__(self, memo: object) -> Self:
        return self


class _UseCasesNow(_Now):
    @property
    def admission(self) -> Any:
        """The door holds it from the beginning."""
        return _Now(lambda: self._find().admission)

    @property
    def refused_credentials(self) -> Any:
        """So does it hold this."""
        return _Now(lambda: self._find().refused_credentials)


class _EdgeNow(_Now):
    @property
    def limits(self) -> Any:
        """The door and the problems hold them from the beginning."""
        return _Now(lambda: self._find().limits)

    @property
    def gauges(self) -> Any:
        """The measures hold them from the beginning."""
        return _Now(lambda: self._find().gauges)


@define(eq=False)
class _Lent:
    build: Build
    clinic: Clinic | None = None
    app: Litestar = field(init=False)

    def __attrs_post_init__(self) -> None:
        use_cases = cast(UseCases, _UseCasesNow(lambda: self._served.use_cases))
        self.app = self.build(use_cases, cast(Edge, _EdgeNow(lambda: self._served.edge)), self._lifespan)

    @property
    def _served(self) -> Clinic:
        assert self.clinic is not None, "the application was given back"
        return self.clinic

    def serve(self, clinic: Clinic) -> None:
        """Stand on this clinic from here on."""
        self.clinic = clinic
        old = cast(Perimeter, self.app.asgi_handler)
        self.app.asgi_handler = cast(Any, Perimeter(old.app, clinic.edge, old.log))

    @asynccontextmanager
    async def _lifespan(self, app: Litestar) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            for one in self._served.lifespans:
                await stack.enter_async_context(one(app))
            yield


_shelf: dict[Hashable, list[_Lent]] = defaultdict(list)


@contextmanager
def lent_app(use_cases: UseCases, edge: Edge, *lifespans: Lifespan, build: Build = create_app) -> Iterator[Litestar]:
    """An application for a while, as `build` would make it; after a failure it is not lent again.

    Its measures of requests go on from one clinic to the next.
    """
    alike = _shelf[build, edge.demo, edge.staff_sign_in is None, edge.sizes.body, edge.version]
    clinic = Clinic(use_cases, edge, lifespans)
    lent = alike.pop() if alike else _Lent(build, clinic)
    lent.serve(clinic)
    yield lent.app
    lent.clinic = None
    alike.append(lent)
