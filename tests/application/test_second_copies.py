"""What arrived at the provider twice: recognised also where the provider alone keeps the text."""

from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve, frozen

from adapters.keys.fingerprints import KeyedFingerprints
from adapters.mock.clock import FakeClock
from adapters.mock.keys import InMemoryKeys
from adapters.mock.record import InMemoryRecord
from adapters.realtime.in_memory import InMemoryChannel
from application.inbound.second_copies import SecondCopies
from application.ports.inbound import HeardMessage
from application.timelines.read_back import body_digest
from application.views import BodyElsewhere, MessageView
from domain.ids import ConversationId, MessageId
from tests.support.builders import a_patient, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient("pat"), a_provider("doc")


@frozen
class Elsewhere:
    """A timeline whose texts the provider alone keeps."""

    inner: Any
    digests: KeyedFingerprints

    async def message(self, id: ConversationId, message: MessageId) -> MessageView:
        view = await self.inner.message(id, message)
        kept = BodyElsewhere(reference="IM1", digest=body_digest(self.digests, view.id, view.body))
        return evolve(view, body=None, elsewhere=kept)


@pytest.mark.parametrize(("text", "is_copy"), [("once a day", True), ("twice a day", False)], ids=["same", "another"])
async def test_a_text_that_the_provider_alone_keeps_is_compared_by_its_digest(text: str, is_copy: bool):
    clock, channel = FakeClock(), InMemoryChannel()
    desk = Desk(InMemoryRecord(clock, channel), clock, channel)
    id = (await desk.opened(PAT, DOC)).id
    said = await desk.send(id, DOC, "once a day")
    await desk.record.places.note_message(id, said.id, "IM1", 0)
    digests = KeyedFingerprints(InMemoryKeys())
    timeline: Any = Elsewhere(desk.record.timeline, digests)
    copies = SecondCopies(timeline=timeline, places=desk.record.places, digests=digests, clock=clock)
    heard = HeardMessage(
        ref="IM2", place=1, author="u-doc", body=text, sent_at=clock.now() + timedelta(hours=1), marker=said.id
    )
    assert await copies.took(id, said.id, heard) is is_copy
