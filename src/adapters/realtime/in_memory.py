"""The channel of a deployment that is one process."""

import logging
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, nullcontext

from attrs import define, field

from application.ports.channel import Listener, Signal

_log = logging.getLogger(__name__)


@define
class InMemoryChannel:
    """Calls every listener at once, in the order in which they began to listen."""

    _listeners: dict[object, Listener] = field(factory=dict, init=False, repr=False)

    def publish(self, *signals: Signal) -> None:
        """Pass signals on, in order; a listener that fails hurts neither the others nor the caller."""
        for signal in signals:
            for listener in tuple(self._listeners.values()):
                _tell(listener, signal)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with each signal from now on; the result stops it, and may be called twice."""
        place = object()
        self._listeners[place] = listener

        def stop() -> None:
            self._listeners.pop(place, None)

        return stop

    def is_well(self) -> bool:
        """There is nobody to be connected to."""
        return True

    async def check(self) -> None:
        """There is nobody to be connected to."""

    def gone(self) -> int:
        """Nothing can be lost."""
        return 0

    def running(self) -> AbstractAsyncContextManager[None]:
        """There is nobody to be connected to."""
        return nullcontext()


def _tell(listener: Listener, signal: Signal) -> None:
    try:
        listener(signal)
    except Exception as error:
        # The error's own text may quote the signal, so only its type is told.
        _log.error("channel.listener_failed signal=%s error=%s", type(signal).__name__, type(error).__name__)
