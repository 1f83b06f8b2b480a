"""`python -m tests.leaks.talkative`: a demo whose messaging provider breaks in every way and talks while it does;
what leaves by push, text message and e-mail goes to a collector.

What it raises, warns about, and leaves to threads, tasks and finalisers quotes the message that it was given.
"""

import asyncio
import logging
import os
import sys
import threading
import warnings
from typing import Any

from dependency_injector import providers

from adapters.notices.webhook import SignedWebhook
from application.ports.messaging import NOWHERE, Brought
from application.views import MessageView, StreamEvent
from bootstrap.__main__ import main
from bootstrap.cli import demo
from bootstrap.container import Container, build_container
from bootstrap.settings import Settings


class Unfortunate(Exception):
    """An error that quotes."""


class _Last:
    """Its finaliser raises, where nobody can catch it."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __del__(self) -> None:
        raise Unfortunate(f"while letting go of {self.text}")


class Talkative:
    """A gateway that never delivers."""

    def __init__(self) -> None:
        self._tasks: list[asyncio.Task[None]] = []

    async def deliver(self, event: StreamEvent, *, again: bool = False, behind: int = NOWHERE) -> Brought | None:
        """Break."""
        text = event.content.body if isinstance(event.content, MessageView) else repr(event)
        self._elsewhere(str(text))
        try:
            {}[text]
        except KeyError as cause:
            raise Unfortunate(f"cannot say {text}") from cause

    def _elsewhere(self, text: str) -> None:
        def crash() -> None:
            raise Unfortunate(f"in a thread: {text}")

        async def forgotten() -> None:
            raise Unfortunate(f"in a task: {text}")

        threading.Thread(target=crash, name=text).start()
        asyncio.get_running_loop().create_task(forgotten(), name=text)
        asyncio.get_running_loop().call_soon(crash)
        _Last(text)
        warnings.warn(f"deprecated: {text}", stacklevel=1)
        logging.getLogger("somebody.else").error("sending %s failed", text, extra={"body": text})
        logging.getLogger(text).warning(text)


def _build(settings: Settings, *arguments: Any, **more: Any) -> Container:
    """The demo, with a gateway that breaks, and notices of every channel sent where `LEAKS_NOTICES_URL` says."""
    container = build_container(settings, *arguments, **more)
    container.gateway.override(providers.Singleton(Talkative))
    container.notifier.override(
        providers.Singleton(
            SignedWebhook,
            url=os.environ["LEAKS_NOTICES_URL"],
            secrets=(),
            client=container.http_client,
            clock=container.clock,
        )
    )
    return container


if __name__ == "__main__":
    demo.build_container = _build  # type: ignore[attr-defined]
    sys.exit(main(["demo", *sys.argv[1:]]))
