"""Where the provider alone keeps bodies: those that came from there, and those from before that was so."""

from typing import Any

import pytest

from application.ports.messaging import MessagingRefused
from application.ports.mirror_files import FileThere
from application.relay import sweep_bodies
from application.relay.sweep_bodies import SweepBodies
from domain.attachment import AttachmentState
from domain.conversation import Conversation
from domain.events import Heard
from tests.contracts.test_bodies import DIGESTS, DOC, PAT, Elsewhere, arrive, change, corrected, read
from tests.contracts.test_mirror_files import PAT as SENDER
from tests.contracts.test_mirror_files import sent
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio


def sweep(desk: Desk, provider: Elsewhere) -> SweepBodies:
    return SweepBodies(bodies=desk.record.arrived_bodies(DIGESTS), provider=provider, digests=DIGESTS)


async def bodies(desk: Desk, id: Any) -> list[str | None]:
    return [one.body for one in await desk.messages(id)]


async def test_what_was_written_there_is_there_alone_soon(desk: Desk):
    provider, id = Elsewhere(), (await desk.opened(PAT, DOC)).id
    await desk.send(id, PAT, "from there", heard=Heard(ref="IM77", place=4))
    provider.kept["IM77"] = "from there"
    await sweep(desk, provider)()
    assert await bodies(desk, id) == [None]
    assert [(one.body, one.altered) for one in await read(desk, provider, id)] == [("from there", False)]


async def test_what_arrived_before_goes_and_what_has_not_arrived_stays(desk: Desk):
    provider, id = Elsewhere(), (await desk.opened(PAT, DOC)).id
    await desk.send(id, PAT, "before")
    await arrive(desk, provider)
    await desk.send(id, PAT, "on its way")
    assert await bodies(desk, id) == ["before", "on its way"]
    await sweep(desk, provider)()
    assert await bodies(desk, id) == [None, "on its way"]
    assert [one.body for one in await read(desk, provider, id)] == ["before", "on its way"]


async def test_it_goes_on_where_it_stood_with_what_comes(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sweep_bodies, "AT_ONCE", 2)
    provider, id = Elsewhere(), (await desk.opened(PAT, DOC)).id
    for number in range(5):
        await desk.send(id, PAT, f"word {number}")
    await arrive(desk, provider)
    sweeping = sweep(desk, provider)
    assert await sweeping() == 5
    assert await bodies(desk, id) == [None] * 5
    await sweeping()
    await sweeping()
    await desk.send(id, PAT, "from there", heard=Heard(ref="IM77", place=9))
    assert await sweeping() <= 3, "what was passed is not looked at for ever"
    assert await bodies(desk, id) == [None] * 6


async def with_a_file(desk: Desk, conversation: Conversation, text: str = "see this", ref: str = "IM77") -> None:
    """A message that came from there with a file."""
    (file,) = await sent(desk, conversation, AttachmentState.CLEAN, text=text, heard=Heard(ref=ref, place=int(ref[2:])))
    await desk.record.mirror_files.note(FileThere(id=file.id, media="ME1", ref=ref))


async def test_what_came_with_files_goes_once_the_provider_gives_it_back(desk: Desk):
    provider, conversation = Elsewhere(), await desk.opened(SENDER, DOC)
    await with_a_file(desk, conversation)
    provider.kept["IM77"] = "see this"
    await sweep(desk, provider)()
    assert await bodies(desk, conversation.id) == [None]
    shown = await read(desk, provider, conversation.id)
    assert [(one.body, one.altered, len(one.attachments)) for one in shown] == [("see this", False, 1)]


@pytest.mark.parametrize("given", [{}, {"IM77": "see that"}])
async def test_what_the_provider_does_not_give_back_as_it_was_stays_here(desk: Desk, given: dict[str, str]):
    provider, conversation = Elsewhere(given), await desk.opened(SENDER, DOC)
    await with_a_file(desk, conversation)
    await sweep(desk, provider)()
    assert await bodies(desk, conversation.id) == ["see this"]


async def test_while_the_provider_can_not_be_asked_it_waits_and_goes_then(desk: Desk):
    provider, conversation = Elsewhere({"IM77": "see this"}, down=True), await desk.opened(SENDER, DOC)
    await with_a_file(desk, conversation)
    sweeping = sweep(desk, provider)
    for _ in range(3):
        await sweeping()
    assert await bodies(desk, conversation.id) == ["see this"]
    provider.down = False
    await sweeping()
    assert await bodies(desk, conversation.id) == [None]


async def test_after_a_restart_it_goes_on_with_what_was_not_confirmed(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sweep_bodies, "AT_ONCE", 1)
    provider, conversation = Elsewhere({"IM76": "see this"}), await desk.opened(SENDER, DOC)
    await with_a_file(desk, conversation, ref="IM76")
    await with_a_file(desk, conversation, "and that", ref="IM77")
    await sweep(desk, provider)()
    assert await bodies(desk, conversation.id) == [None, "and that"]
    provider.kept["IM77"] = "and that"
    await sweep(desk, provider)()
    assert await bodies(desk, conversation.id) == [None, None]
    assert [one.body for one in await read(desk, provider, conversation.id)] == ["see this", "and that"]


async def test_one_that_the_provider_refuses_to_show_holds_no_other_up(desk: Desk):
    refused, other = await desk.opened(SENDER, DOC), await desk.opened(SENDER, DOC)
    await with_a_file(desk, refused, ref="IM76")
    await with_a_file(desk, other)

    class Refusing(Elsewhere):
        async def texts(self, id: Any, references: Any) -> Any:
            if id == refused.id:
                raise MessagingRefused("twilio-20404")
            return await super().texts(id, references)

    await sweep(desk, Refusing({"IM77": "see this"}))()
    assert (await bodies(desk, refused.id), await bodies(desk, other.id)) == (["see this"], [None])


async def test_what_was_changed_while_the_provider_was_asked_stays(desk: Desk):
    provider, conversation = Elsewhere({"IM77": "see this"}), await desk.opened(SENDER, DOC)
    await with_a_file(desk, conversation)
    arrived = desk.record.arrived_bodies(DIGESTS)
    (asked,) = await arrived.with_files([one.id for one in await desk.messages(conversation.id)])
    await change(desk, conversation.id, corrected(desk, "see that"))
    await arrive(desk, provider)
    assert await bodies(desk, conversation.id) == ["see that"], "by default a delivery erases nothing"
    await arrived.let_go([asked])
    assert await bodies(desk, conversation.id) == ["see that"]
