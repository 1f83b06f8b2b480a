"""People come to pages with the widget, and are looked after until they have gone."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from playwright.sync_api import Browser

from tests.web.e2e.browsing import DESKTOP, Visit, visit
from tests.web.e2e.clinic import Clinic, Person
from tests.web.e2e.holding import watch

Visiting = Callable[..., Visit]


@contextmanager
def receiving(clinic: Clinic, browser: Browser) -> Iterator[Visiting]:
    """Gives a function that brings somebody to a page; in the end each visit is checked."""
    visits: list[Visit] = []

    def begin(
        person: Person,
        recipient: str = "dr-osei",
        *,
        more: str = "",
        user_type: str = "",
        size: tuple[int, int] = DESKTOP,
        clock: datetime | None = None,
        noisy: bool = False,
        socket: bool = False,
        held: str | None = None,
        watched: bool = False,
        answers: Mapping[str, object] | None = None,
        **context: Any,
    ) -> Visit:
        user_type = user_type or ("provider" if person.identity.startswith("dr-") else "patient")
        made = browser.new_context(viewport={"width": size[0], "height": size[1]}, **context)
        made.set_default_timeout(15_000)
        if watched:
            watch(made)
        if clock is not None:
            made.clock.install(time=clock)
        attributes = f'user-id="{person.identity}" user-type="{user_type}" recipient-id="{recipient}" {more}'
        widget = f"<chat-widget {attributes}></chat-widget>"
        found = visit(made, clinic.url, widget, noisy=noisy, socket=socket, held=held, answers=answers or {})
        found.texts = clinic.said
        visits.append(found)
        return visits[-1]

    yield begin
    for one in visits:
        one.leave()
