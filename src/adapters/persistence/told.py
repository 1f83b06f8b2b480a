"""What the channel told of a moment ago: whoever brings it to the provider need not read and open it again."""

from collections.abc import Sequence

from attrs import define, field

from application.ports.channel import AttachmentChecked, Signal
from application.ports.readers import Place
from application.views import MessageView, Stream, StreamEvent
from domain.events import MessageSent

_REMEMBERED = 2_000


@define
class ToldEvents:
    """New messages, the longest known forgotten first; one that was changed since is read from the record."""

    _events: dict[Place, StreamEvent] = field(factory=dict, init=False, repr=False)

    def heed(self, signal: Signal) -> None:
        """Follow what the channel tells."""
        if isinstance(signal, AttachmentChecked):
            self._events.pop((signal.conversation, signal.seq), None)
        if not isinstance(signal, StreamEvent) or signal.stream is not Stream.CONVERSATION:
            return
        if signal.kind == MessageSent.kind:
            self._events[signal.conversation, signal.seq] = signal
            if len(self._events) > _REMEMBERED:
                del self._events[next(iter(self._events))]
        elif isinstance(signal.content, MessageView):
            self._events.pop((signal.conversation, signal.content.seq), None)

    def take(self, places: Sequence[Place]) -> dict[Place, StreamEvent]:
        """Those of the events at these places that are known here; they are forgotten with it."""
        found = ((place, self._events.pop(place, None)) for place in places)
        return {place: event for place, event in found if event is not None}
