"""What holds while the server serves: the record open, jobs and relay running, and nothing unkept at the end."""

import asyncio
import signal
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from adapters.http.controllers.me import limits_out
from adapters.mock.clock import FakeClock
from application.access.start_session import StartSession
from application.timelines.read_messages import ReadMessages
from application.views import MessageView, ProviderState
from bootstrap.container import Container
from bootstrap.refused import OutOfReach, Refused
from bootstrap.seed import seed
from bootstrap.settings import Profile, read_settings
from bootstrap.web import Waiting, running
from domain.access import Actor
from domain.errors import Busy
from domain.file_types import FileType
from domain.ids import SYSTEM, ConversationId, Identity
from domain.person import Role
from tests.bootstrap.building import NO_FILE, a_container, demo_settings
from tests.bootstrap.test_container import TWILIO
from tests.support.waiting import until

pytestmark = pytest.mark.anyio

MARIA = Actor(identity=Identity("maria"), role=Role.PATIENT)


class Unopenable:
    """A record that can not be opened."""

    def __getattr__(self, part: str) -> None:
        """Nothing can be done with its parts."""

    async def start(self) -> None:
        raise OSError("postgresql://nobody:hush@db/none")

    def waiting(self) -> int:
        return 0


async def messages(container: Container) -> tuple[MessageView, ...]:
    async with container.uow()() as uow:
        conversation = await uow.conversations.named("demo-maria")
    assert conversation is not None
    read = ReadMessages(actor=MARIA, conversation=ConversationId(conversation.id))
    found: tuple[MessageView, ...] = await container.read_messages()(read)
    return found


async def test_what_was_written_reaches_the_provider_while_the_server_runs() -> None:
    container = a_container()

    async with running(container, seed):
        for _ in range(200):
            await asyncio.sleep(0)
        states = [one.provider for one in await messages(container)]

    assert states == [ProviderState.SENT] * 4


async def test_activity_seen_last_is_kept_at_the_stop() -> None:
    clock = FakeClock()
    container = a_container(clock=clock)

    async with running(container, seed):
        signed_in = StartSession(
            actor=Actor(identity=SYSTEM, role=Role.PATIENT), identity="maria", role=Role.PATIENT, proof=None
        )
        token = (await container.start_session()(signed_in)).token
        await container.admission().admit(token.token, human=True)
        clock.advance(timedelta(minutes=3))
        container.admission().touch(token.session)

    async with container.uow()() as uow:
        session = await uow.sessions.get(token.session)
    assert session.last_active_at == clock.now()


async def test_what_was_done_last_is_chained_at_the_stop() -> None:
    container = a_container()

    async with running(container, seed):
        await messages(container)
        assert await container.record().chain.waiting() > 0

    assert await container.record().chain.waiting() == 0


async def test_the_server_says_that_it_drains_before_it_stops() -> None:
    container = a_container()

    async with running(container):
        assert not container.edge().draining()
    assert container.edge().draining()


async def test_a_start_that_fails_is_told_without_words_of_the_cause() -> None:
    container = a_container()
    container.record.override(Unopenable())

    with capture_logs() as logs, pytest.raises(OSError, match="hush"):
        async with running(container):
            pytest.fail("it can not have started")

    assert [(line["event"], line["error"]) for line in logs] == [("server.start-failed", "OSError")]


class LateRecord:
    """The database does not answer the first times."""

    def __init__(self, refusal: Refused | None = None) -> None:
        self.asked = 0
        self.refusal = refusal

    def admit(self) -> None:
        self.asked += 1
        if self.asked < 3:
            raise OutOfReach("not yet")
        if self.refusal is not None:
            raise self.refusal


async def test_a_server_without_its_record_begins_by_itself_when_the_record_answers() -> None:
    container, late = a_container(), LateRecord()
    waiting = Waiting(late.admit, pause=0.0)

    async with waiting.until_it_can_run(container, seed):
        await asyncio.sleep(0)
        assert container.edge().awaiting()
        assert await container.edge().ready() == {"record": False}
        assert await until(lambda: not container.edge().awaiting(), 10.0, pause=0.0)
        assert await container.edge().ready() == {"record": True}
        assert len(await messages(container)) == 4

    assert (late.asked, waiting.refusal) == (3, None)
    assert container.edge().draining()


async def test_a_record_that_goes_away_again_while_it_is_opened_is_waited_for_once_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(signal, "raise_signal", lambda _: None)
    twilio = demo_settings(TWILIO_USE_MOCK="false", TWILIO_BASE_URL="http://127.0.0.1:9", **TWILIO)
    container, late, tried = a_container(twilio), LateRecord(), list[int]()
    waiting = Waiting(late.admit, pause=0.0)

    async def prepare(_: Container) -> None:
        tried.append(1)
        if len(tried) < 3:
            raise Busy("the record is out of reach")

    async with waiting.until_it_can_run(container, prepare):
        assert await until(lambda: not container.edge().awaiting() or waiting.refusal is not None, 10.0, pause=0.0)

    assert (len(tried), waiting.refusal) == (3, None)


async def test_a_record_that_answers_late_and_will_not_do_ends_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    raised: list[int] = []
    monkeypatch.setattr(signal, "raise_signal", raised.append)
    container, refusal = a_container(), Refused("run `carechat migrate`")
    waiting = Waiting(LateRecord(refusal).admit, pause=0.0)

    async with waiting.until_it_can_run(container, seed):
        assert await until(lambda: bool(raised), 10.0, pause=0.0)

    assert (raised, waiting.refusal) == ([signal.SIGTERM], refusal)
    assert not container.edge().draining()


async def test_readiness_tells_that_the_record_is_out_of_reach() -> None:
    container = a_container()
    assert await container.edge().ready() == {"record": True}

    closed = a_container()
    closed.record.override(Unopenable())
    assert await closed.edge().ready() == {"record": False}


@pytest.mark.parametrize(("said", "told"), [("true", "acknowledged"), ("false", "not-acknowledged")])
async def test_a_start_that_speaks_to_twilio_records_whether_an_agreement_is_said_to_be_in_force(
    said: str, told: str
) -> None:
    """Once a day: a second process adds nothing. With a stand-in there is nothing to be said."""
    twilio = {"TWILIO_USE_MOCK": "false", "TWILIO_BAA_SIGNED": said, **TWILIO}
    first, second, stand_in = (
        a_container(
            read_settings(Profile.SERVE, {**twilio, **more}, env_file=NO_FILE),
            clock=FakeClock(),
            gateway="mock",
            history="mock",
            webhooks="mock",
        )
        for more in ({}, {}, {"TWILIO_BASE_URL": "http://127.0.0.1:4010"})
    )
    second.record.override(first.record())
    for container in (first, second, stand_in):
        async with running(container):
            pass
    assert [one.reason for one in first.record().audit if one.action == "provider.agreement"] == [told]
    assert not [one for one in stand_in.record().audit if one.action == "provider.agreement"]


def test_clients_are_told_whether_patients_learn_how_far_the_team_got() -> None:
    told = [limits_out(a_container(demo_settings(TEAM_RECEIPTS=said)).edge()).team_receipts for said in ("on", "off")]
    assert told == [True, False]


def test_clients_are_told_of_no_type_of_files_where_nobody_scans_them() -> None:
    edges = [a_container(demo_settings(SCANNER=said)).edge() for said in ("types-only", "none")]
    assert [len(limits_out(one).upload.content_types) for one in edges] == [len(FileType), 0]
