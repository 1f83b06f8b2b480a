"""Our server and Twilio's stand-in, both ways: what people do at Twilio's own clients becomes true here."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
from attrs import define, evolve

from adapters.http.edge import BASE
from adapters.mock.twilio_service.acts.messages import advance_receipt, remove_message, update_message
from adapters.mock.twilio_service.acts.participants import remove_participant
from adapters.mock.twilio_service.acts.sms import receive_sms
from adapters.mock.twilio_service.errors import Refused
from adapters.mock.twilio_service.faults import Fault, FaultKind
from adapters.mock.twilio_service.hooks.dispatch import LOUD
from adapters.mock.twilio_service.state.conversation import Participant
from adapters.persistence import migrations
from application.people.register_person import RegisterPerson
from application.ports.inbound import Places, ProviderHistory
from bootstrap.web import create_app
from domain.access import Actor
from domain.ids import ConversationId, Identity
from domain.person import Role
from tests.acceptance.drivers.clinic import Clinic
from tests.acceptance.drivers.http import HttpDriver
from tests.acceptance.people import CAST, Person
from tests.support.twilio_clinic import SETTINGS, TwilioClinic, at_twilio
from tests.support.twilio_stand_in import SERVICE

pytestmark = pytest.mark.anyio


@define(eq=False)
class Scene:
    """A patient and a provider in a conversation that stands at Twilio too."""

    driver: HttpDriver
    twilio: TwilioClinic
    patient: Person
    provider: Person
    id: str = ""

    async def opened(self) -> str:
        self.id = await self.driver.open(self.patient, [self.provider])
        await self.twilio.settled()
        return self.id

    def sid(self) -> str:
        return self.twilio.sid(self.id)

    async def texts(self, who: Person | None = None, id: str = "") -> list[str | None]:
        return [one.text for one in await self.driver.history(who or self.provider, id or self.id)]

    async def says(self, who: Person, text: str, **more: Any) -> Any:
        """Somebody writes at a client of Twilio's."""
        return await self.twilio.user(who.identity).send(self.sid(), text, **more)

    async def read_by(self, who: Person) -> int:
        """How far somebody has read here."""
        async with self.twilio.container.record().unit_of_work() as uow:
            return int((await uow.conversations.get(self.id)).participants[who.identity].read_seq)

    async def online(self, who: Person) -> bool:
        """Whether the others see them here."""
        return (await self.driver.see(self.provider, self.id)).members[who.identity].online

    async def notes(self) -> list[str]:
        return await self.driver.notes(self.provider, self.id)

    async def letters(self) -> dict[str, str | None]:
        """How the letters stand: by kind, why they were set aside."""
        kept = self.twilio.container.record()._memory.letters.values()
        return {one.letter.kind: one.reason for one in kept}


@asynccontextmanager
async def a_scene(database: str = "", **given: str) -> AsyncIterator[Scene]:
    """A patient and a provider who talk; in a new `database` (its URL), or with the record in memory."""
    if database:
        migrations.upgrade(database)
        clinic = Clinic("sql", DATABASE_URL=database, **SETTINGS, **given)
    else:
        clinic = Clinic("memory", **SETTINGS, **given)
    twilio = at_twilio(clinic.container, clinic.clock)
    app = create_app(clinic.container)
    await clinic.container.record().start()
    transport = httpx.ASGITransport(app=app, client=("127.0.0.1", 50_000))
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as http:
        await clinic.people_arrive()
        twilio.serve(app)
        await twilio.listen()
        scene = Scene(HttpDriver(clinic, app, http), twilio, CAST["Maria"], CAST["Dr. Osei"])
        await scene.opened()
        yield scene
        await twilio.close()
    await clinic.container.record().stop()


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    async with a_scene() as one:
        yield one


async def test_what_a_patient_writes_at_twilios_client_is_an_ordinary_message(scene: Scene) -> None:
    await scene.says(scene.patient, "I feel dizzy")
    await scene.twilio.heard()
    (message,) = await scene.driver.history(scene.provider, scene.id)
    assert (message.author, message.text) == (scene.patient.identity, "I feel dizzy")
    talk = await scene.driver.see(scene.provider, scene.id)
    assert talk.turn == "provider"


async def test_it_is_screened_as_every_patients_word(scene: Scene) -> None:
    await scene.says(scene.patient, "I want to kill myself")
    await scene.twilio.heard()
    talk = await scene.driver.see(scene.provider, scene.id)
    assert talk.priority == "crisis"
    assert await scene.driver.waiting(scene.provider) == 1


async def test_it_is_not_sent_back_and_what_we_sent_is_not_taken_over(scene: Scene) -> None:
    await scene.says(scene.patient, "from there")
    await scene.twilio.heard()
    await scene.driver.send(scene.provider, scene.id, "from here", key="k")
    await scene.twilio.settled()
    await scene.says(scene.patient, "from there again")
    await scene.twilio.settled()
    await scene.twilio.container.reconcile()()
    assert await scene.texts() == ["from there", "from here", "from there again"]
    assert scene.twilio.bodies(scene.id) == ["from there", "from here", "from there again"]


async def test_an_echo_of_ours_merges_even_before_its_name_is_known_here(scene: Scene) -> None:
    scene.twilio.service.plan(Fault(kind=FaultKind.LOST, path="/Messages$", times=1))
    await scene.driver.send(scene.provider, scene.id, "from here", key="k")
    relay = scene.twilio.container.relay()
    await relay()
    assert scene.twilio.bodies(scene.id) == ["from here"]
    await scene.twilio.container.reconcile()()
    await scene.twilio.settled()
    assert await scene.texts() == ["from here"]
    assert scene.twilio.bodies(scene.id) == ["from here"]


@pytest.mark.parametrize("then", ["", "corrected", "retracted"])
@pytest.mark.parametrize("database", [False, True], ids=["memory", "sql"])
async def test_what_arrives_twice_because_twilio_was_late_is_one_message(
    database: bool, then: str, tmp_path: Path
) -> None:
    async with a_scene(f"sqlite:///{tmp_path}/record.db" if database else "") as scene:
        twilio, driver, who = scene.twilio, scene.driver, scene.provider
        await driver.send(who, scene.id, "Good morning", key="k0")
        await twilio.settled()
        said = await _sent_twice(scene)
        if then == "corrected":
            await driver.correct(who, scene.id, said, "Twice a day")
        elif then == "retracted":
            await driver.retract(who, scene.id, said)
        await twilio.pace.pass_by(timedelta(seconds=15))
        assert twilio.bodies(scene.id) == ["Good morning", "Once a day", "Once a day"]
        await twilio.settled()
        await _compared_later(scene)
        await twilio.container.erase_copies()()
        now = {"": ["Once a day"], "corrected": ["Twice a day"], "retracted": []}[then]
        assert twilio.bodies(scene.id) == ["Good morning", *now]
        assert await scene.texts() == ["Good morning", *(now or [None])]


async def _sent_twice(scene: Scene) -> str:
    """A message that is brought again while Twilio is still at work on it."""
    fault = Fault(kind=FaultKind.LATE, path="/Messages$", method="POST", times=1, delay=timedelta(seconds=12))
    scene.twilio.service.plan(fault)
    said = await scene.driver.send(scene.provider, scene.id, "Once a day", key="k1")
    relay = asyncio.ensure_future(scene.twilio.container.relay()())
    while not scene.twilio.service.faults.struck[FaultKind.LATE]:
        await scene.twilio.pace.pass_by(timedelta())
    # No more than until the call is given up, however long the record takes to note that.
    await scene.twilio.pace.pass_by(timedelta(seconds=6))
    await relay
    await scene.twilio.settled()
    assert scene.twilio.bodies(scene.id) == ["Good morning", "Once a day"]
    return str(said.id)


async def test_behind_words_of_ours_nobody_waits_for_what_was_said_between(scene: Scene) -> None:
    await scene.says(scene.patient, "Good morning")
    await scene.twilio.heard()
    for number in range(3):
        await scene.driver.send(scene.provider, scene.id, f"answer {number}", key=f"k{number}")
    await scene.twilio.settled()
    scene.twilio.service.plan(Fault(kind=FaultKind.ERROR_BEFORE, path="/Messages$", method="GET", times=None))
    before = scene.twilio.clock.now()
    await scene.says(scene.patient, "I want to kill myself")
    await scene.twilio.heard()
    assert scene.twilio.clock.now() - before < timedelta(seconds=5)
    assert (await scene.driver.see(scene.provider, scene.id)).priority == "crisis"


async def test_attributes_of_a_client_make_no_word_of_theirs_an_echo(scene: Scene) -> None:
    said = await scene.driver.send(scene.provider, scene.id, "from here", key="k")
    await scene.twilio.settled()
    await scene.says(scene.patient, "It hurts", attributes=json.dumps({"cid": said.id}))
    await scene.twilio.heard()
    assert await scene.texts() == ["from here", "It hurts"]


async def test_nor_do_they_keep_a_word_of_somebody_else_s_back(scene: Scene) -> None:
    await scene.driver.send(scene.provider, scene.id, "Good morning", key="k0")
    await scene.twilio.settled()
    scene.twilio.service.plan(Fault(kind=FaultKind.TOO_MANY, path="/Messages$", method="POST", times=1))
    waits = await scene.driver.send(scene.provider, scene.id, "Do not take the pills", key="k1")
    await scene.twilio.container.relay()()
    await scene.says(scene.patient, "Take the pills", attributes=json.dumps({"cid": waits.id}))
    scene.twilio.clock.advance(timedelta(seconds=5))
    await scene.twilio.settled()
    assert scene.twilio.bodies(scene.id) == ["Good morning", "Take the pills", "Do not take the pills"]
    assert sorted(await scene.texts()) == ["Do not take the pills", "Good morning", "Take the pills"]


async def test_shuffled_doubled_and_dropped_webhooks_change_nothing(scene: Scene) -> None:
    faults = scene.twilio.service.courier.faults
    faults.shuffle, faults.duplicate, faults.drop, faults.forge = 4, 0.5, 0.3, 0.3
    words = [f"word {number}" for number in range(30)]
    for word in words:
        await scene.says(scene.patient, word)
    faults.drop = 0.0
    await scene.says(scene.patient, "the last")
    await scene.twilio.heard()
    assert await scene.texts() == [*words, "the last"]


def _does_not_answer(scene: Scene, times: int | None = None) -> None:
    """Twilio answers no question and takes nothing; its webhooks come all the same."""
    scene.twilio.service.plan(Fault(kind=FaultKind.ERROR_BEFORE, path="^/v1/", times=times))


async def _untold(scene: Scene, text: str) -> None:
    """The patient writes at Twilio's client, and its webhook is lost."""
    way = scene.twilio.way.inner
    scene.twilio.unreachable()
    await scene.says(scene.patient, text)
    await scene.twilio.service.settled()
    scene.twilio.way.inner = way


async def _tried_for(scene: Scene, minutes: int) -> None:
    """Let the inbox and the relay try for so long."""
    for _ in range(minutes):
        await scene.twilio.service.settled()
        await scene.twilio.container.work_inbox()()
        await scene.twilio.container.relay()()
        scene.twilio.clock.advance(timedelta(minutes=1))


async def test_through_an_hour_in_which_twilio_takes_nothing_each_authors_order_holds_on_both_sides(
    scene: Scene,
) -> None:
    scene.twilio.service.courier.faults.shuffle = 4
    _does_not_answer(scene)
    theirs, ours = [f"from there {number}" for number in range(12)], [f"from here {number}" for number in range(12)]
    for there, here in zip(theirs, ours, strict=True):
        await scene.says(scene.patient, there)
        await scene.driver.send(scene.provider, scene.id, here, key=here.replace(" ", "-"))
        await _tried_for(scene, 5)
    scene.twilio.service.faults.clear()
    await scene.twilio.settled()
    for both in (await scene.texts(), scene.twilio.bodies(scene.id)):
        assert [one for one in both if one in theirs] == theirs
        assert [one for one in both if one in ours] == ours
        assert len(both) == 24


async def test_after_a_long_outage_one_question_that_fails_breaks_no_order(scene: Scene) -> None:
    await _untold(scene, "one")
    await scene.says(scene.patient, "two")
    await scene.twilio.service.settled()
    scene.twilio.clock.advance(timedelta(hours=1))
    _does_not_answer(scene, times=3)
    await scene.twilio.heard()
    assert await scene.texts() == ["one", "two"]


async def test_words_wait_for_what_was_said_before_them_a_quarter_of_an_hour_and_no_longer(scene: Scene) -> None:
    await _untold(scene, "one")
    await scene.says(scene.patient, "two")
    _does_not_answer(scene)
    await _tried_for(scene, 14)
    assert await scene.texts() == []
    await _tried_for(scene, 16)
    assert await scene.texts() == ["two"], "nobody is left waiting unseen"
    scene.twilio.service.faults.clear()
    await _compared_later(scene)
    assert await scene.texts() == ["two", "one"], "late, and each once"


async def test_how_far_comparing_is_behind_is_told(scene: Scene) -> None:
    reconcile = scene.twilio.container.reconcile()
    other = await scene.driver.open(scene.patient, [scene.provider])
    await scene.twilio.settled()
    await _compared_later(scene)
    assert (await reconcile.oldest(), reconcile.how_far_behind()) == (None, 0)
    began = scene.twilio.clock.now()
    for _ in range(3):
        scene.twilio.clock.advance(timedelta(minutes=6))
        await scene.says(scene.patient, "later")
        await scene.twilio.heard()
        assert (await reconcile(at_once=1)).done == 1
    assert await reconcile.oldest() == began
    assert reconcile.how_far_behind() == (scene.twilio.clock.now() - began).total_seconds()
    await reconcile()
    assert (await reconcile.oldest(), reconcile.how_far_behind()) == (None, 0)
    assert scene.twilio.there(other) is not None


async def test_what_no_webhook_told_is_found_by_comparing(scene: Scene) -> None:
    scene.twilio.unreachable()
    for word in ("one", "two"):
        await scene.says(scene.patient, word)
    await scene.twilio.user(scene.patient.identity).read(scene.sid(), 1)
    await scene.twilio.heard()
    assert await scene.texts() == []
    scene.twilio.clock.advance(timedelta(minutes=6))
    compared = await scene.twilio.container.reconcile()()
    assert (compared.done, compared.left) == (1, 0)
    assert await scene.texts() == ["one", "two"]
    assert await scene.read_by(scene.patient) == 2


@pytest.mark.parametrize("database", [False, True], ids=["memory", "sql"])
async def test_what_is_written_in_a_conversation_that_was_made_anew_there_is_heard(
    database: bool, tmp_path: Path
) -> None:
    async with a_scene(f"sqlite:///{tmp_path}/record.db" if database else "") as scene:
        for text in ("one", "two", "three"):
            await scene.says(scene.patient, text)
        await scene.twilio.heard()
        await _deleted_there(scene)
        await scene.driver.send(scene.provider, scene.id, "four", key="k")
        await scene.twilio.settled()
        assert scene.twilio.bodies(scene.id) == ["four"]
        scene.twilio.unreachable()
        await scene.says(scene.patient, "five")
        await _compared_later(scene)
        assert await scene.texts() == ["one", "two", "three", "four", "five"]
        await _compared_later(scene)
        assert await scene.texts() == ["one", "two", "three", "four", "five"]


async def _deleted_there(scene: Scene) -> None:
    gone = await scene.twilio.http.delete(f"/v1/Services/{SERVICE}/Conversations/{scene.sid()}")
    assert gone.status_code == 204


async def _removed_untold(scene: Scene) -> None:
    """Compared while a word stood there; it was removed, which no webhook told, and time went by."""
    await scene.says(scene.patient, "Oops")
    await scene.twilio.heard()
    assert await scene.texts() == ["Oops"]
    scene.twilio.unreachable()
    (there,) = scene.twilio.there(scene.id).messages.values()
    await remove_message(
        scene.twilio.service.stage, scene.twilio.service.chat, scene.twilio.there(scene.id), there, LOUD
    )
    await scene.twilio.heard()
    scene.twilio.clock.advance(timedelta(hours=1))


async def test_a_removal_that_no_webhook_told_counts_from_when_it_can_have_been_earliest(scene: Scene) -> None:
    await _removed_untold(scene)
    await scene.says(scene.patient, "later")
    await scene.twilio.container.reconcile()()
    assert await scene.texts() == [None, "later"]


async def test_the_newest_word_that_is_removed_there_is_missed_twice_before_it_is_gone_here(scene: Scene) -> None:
    await _removed_untold(scene)
    await scene.twilio.container.reconcile()()
    assert await scene.texts() == ["Oops"], "it may have come while we asked"
    await _compared_later(scene)
    assert await scene.texts() == [None]
    await _compared_later(scene)
    await scene.says(scene.patient, "later")
    await _compared_later(scene)
    assert await scene.texts() == [None, "later"]


async def test_what_was_missed_once_is_gone_when_another_process_misses_it(scene: Scene) -> None:
    await _removed_untold(scene)
    await scene.twilio.container.reconcile().everything()
    scene.twilio.container.reconcile.reset()
    scene.twilio.clock.advance(timedelta(minutes=6))
    await scene.twilio.container.reconcile().everything()
    assert await scene.texts() == [None]


class _Meanwhile:
    """What it stands for, but that somebody does something before one of its calls returns."""

    def __init__(self, real: object, call: str, does: Callable[[], Awaitable[object]]) -> None:
        self._real, self._call, self._does = real, call, does

    def __getattr__(self, name: str) -> Any:
        real = getattr(self._real, name)

        async def late(*args: Any, **more: Any) -> Any:
            answer = await real(*args, **more)
            await self._does()
            return answer

        return late if name == self._call else real


async def test_two_processes_that_compare_at_once_have_missed_it_once(scene: Scene) -> None:
    await _removed_untold(scene)
    first = scene.twilio.container.reconcile()
    scene.twilio.container.reconcile.reset()
    second = scene.twilio.container.reconcile()
    first.places = cast(Places, _Meanwhile(first.places, "note_missed", second.everything))
    await first.everything()
    assert await scene.texts() == ["Oops"]
    await _compared_later(scene)
    assert await scene.texts() == [None]


async def _made_by_hand(scene: Scene) -> None:
    """Somebody deletes the conversation at Twilio and makes one of the same name."""
    at = scene.twilio.there(scene.id)
    assert at is not None
    await _deleted_there(scene)
    made = await scene.twilio.http.post(f"/v1/Services/{SERVICE}/Conversations", data={"UniqueName": at.unique_name})
    assert made.status_code == 201


@pytest.mark.parametrize("database", [False, True], ids=["memory", "sql"])
async def test_one_that_was_made_anew_by_hand_is_found_by_comparing_with_its_people(
    database: bool, tmp_path: Path
) -> None:
    async with a_scene(f"sqlite:///{tmp_path}/record.db" if database else "") as scene:
        for text in ("one", "two", "three"):
            await scene.says(scene.patient, text)
        await scene.twilio.heard()
        scene.twilio.unreachable()
        await _made_by_hand(scene)
        await _compared_later(scene)
        await scene.twilio.mirrored()
        await scene.says(scene.patient, "four")
        await scene.says(scene.provider, "five")
        await _compared_later(scene)
        await _compared_later(scene)
        assert await scene.texts() == ["one", "two", "three", "four", "five"]


async def test_what_is_read_of_the_old_one_while_it_is_made_anew_counts_for_nothing_in_the_new_one(
    tmp_path: Path,
) -> None:
    async with a_scene(f"sqlite:///{tmp_path}/record.db") as scene:
        container = scene.twilio.container
        await scene.driver.send(scene.provider, scene.id, "zero", key="k0")
        await scene.twilio.settled()
        scene.twilio.unreachable()
        for text in ("one", "two"):
            await scene.says(scene.patient, text)
        places, reads = container.places(), container.history()

        @define
        class Overtaken:
            """Answers of the old conversation arrive when it has been made anew already."""

            async def after(self, thread: str, place: int) -> Any:
                found = await reads.after(thread, place)
                await _deleted_there(scene)
                await scene.driver.send(scene.provider, scene.id, "new", key="k1")
                await scene.twilio.mirrored()
                return found

            def __getattr__(self, name: str) -> Any:
                return getattr(reads, name)

        thread = await places.thread(scene.sid())
        assert thread is not None
        take_over = evolve(container.take_over(), history=Overtaken())
        await take_over.catch_up(thread, thread.ref)
        now = await places.thread(scene.sid())
        assert (now.ref != thread.ref, now.heard) == (True, 0)
        assert [(one.place, one.missed_since) for one in await places.places_after(scene.id, -1)] == [(0, None)]
        await scene.says(scene.patient, "three")
        for _ in range(3):
            await _compared_later(scene)
        assert await scene.texts() == ["zero", "new", "one", "two", "three"]


async def test_what_is_not_told_of_once_is_not_gone(scene: Scene) -> None:
    await scene.says(scene.patient, "first")
    await scene.says(scene.patient, "second")
    await scene.twilio.heard()
    messages = scene.twilio.there(scene.id).messages  # type: ignore[union-attr]
    kept = dict(messages)
    for _ in range(3):
        messages.popitem()
        await _compared_later(scene)
        messages.update(kept)
        await _compared_later(scene)
    assert await scene.texts() == ["first", "second"]


async def test_what_still_stood_there_when_the_time_for_changes_was_over_stays(scene: Scene) -> None:
    await scene.says(scene.patient, "Oops")
    await scene.says(scene.patient, "later")
    await scene.twilio.heard()
    scene.twilio.clock.advance(timedelta(hours=1))
    await scene.twilio.container.reconcile()()
    scene.twilio.unreachable()
    where = scene.twilio.there(scene.id)
    await remove_message(
        scene.twilio.service.stage,
        scene.twilio.service.chat,
        where,
        min(where.messages.values(), key=lambda one: one.index),
        LOUD,
    )
    scene.twilio.clock.advance(timedelta(minutes=6))
    await scene.twilio.container.reconcile()()
    assert await scene.texts() == ["Oops", "later"]


async def test_what_was_told_while_no_process_ran_is_taken_over_when_one_starts(scene: Scene) -> None:
    container = scene.twilio.container
    await container.reconcile()()
    scene.twilio.unreachable()
    await scene.says(scene.patient, "Is anybody there?")
    scene.twilio.clock.advance(timedelta(seconds=5))
    await container.reconcile()()
    assert await scene.texts() == [], "it was compared a moment ago"
    container.reconcile.reset()
    assert (await container.reconcile()()).done == 1
    assert await scene.texts() == ["Is anybody there?"]


async def test_what_can_not_be_kept_in_time_is_answered_with_503_and_found_by_comparing(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def not_in_time(*_: Any) -> bool:
        raise TimeoutError

    with monkeypatch.context() as busy:
        busy.setattr(type(scene.twilio.container.record().inbox), "keep", not_in_time)
        await scene.says(scene.patient, "Is anybody there?")
        await scene.twilio.service.settled()
    told = [one.fate for one in scene.twilio.service.courier.outcomes if one.event == "onMessageAdded"]
    assert told == ["503"]
    await scene.twilio.heard()
    assert await scene.texts() == []
    await _compared_later(scene)
    await scene.twilio.heard()
    assert await scene.texts() == ["Is anybody there?"]


async def test_what_a_rule_refuses_is_set_aside_by_comparing_too(scene: Scene) -> None:
    scene.twilio.unreachable()
    await scene.says(scene.patient, "secret")
    await scene.driver.withdraw(scene.patient, scene.patient)
    scene.twilio.clock.advance(timedelta(minutes=6))
    await scene.twilio.container.reconcile()()
    await scene.twilio.heard()
    assert await scene.letters() == {"onMessageAdded": "consent-required"}
    assert "set aside" in " ".join(await scene.notes())
    scene.twilio.clock.advance(timedelta(days=3))
    await scene.twilio.container.housekeeping()()
    await scene.twilio.container.reconcile()()
    await scene.twilio.heard()
    assert " ".join(await scene.notes()).count("set aside") == 1, "it is told of once"
    await scene.driver.agree(scene.patient, scene.patient)
    scene.twilio.clock.advance(timedelta(minutes=6))
    await scene.twilio.container.reconcile()()
    await scene.twilio.heard()
    assert await scene.texts() == ["secret"]


async def test_what_wanted_a_consent_stands_before_what_is_said_once_it_is_given(scene: Scene) -> None:
    await scene.says(scene.patient, "before")
    await scene.driver.withdraw(scene.patient, scene.patient)
    await scene.twilio.heard()
    assert await scene.letters() == {"onMessageAdded": "consent-required"}
    await scene.driver.agree(scene.patient, scene.patient)
    await scene.twilio.heard()
    await scene.driver.send(scene.patient, scene.id, "after", key="k")
    assert await scene.texts() == ["before", "after"]


async def test_a_provider_leaves_there_and_a_patient_stays(scene: Scene) -> None:
    await scene.twilio.user(scene.provider.identity).leave(scene.sid())
    await scene.twilio.heard()
    talk = await scene.driver.see(scene.patient, scene.id)
    assert set(talk.members) == {scene.patient.identity}


async def _compared_later(scene: Scene) -> None:
    scene.twilio.clock.advance(timedelta(minutes=6))
    assert (await scene.twilio.container.reconcile()()).left == 0


async def test_who_is_let_go_takes_part_there_no_more(scene: Scene) -> None:
    user = scene.twilio.user(scene.provider.identity)
    await user.send(scene.sid(), "On my way")
    await scene.driver.deactivate(scene.provider)
    await scene.driver.pass_time(timedelta(seconds=10))
    await scene.twilio.settled()
    there = scene.twilio.there(scene.id)
    assert there is not None
    assert [one.identity for one in there.participants.values()] == [scene.twilio.user("maria").identity]
    with pytest.raises(Refused):
        user.messages(scene.sid())


async def test_what_takes_away_goes_while_no_consent_is_in_force_and_nothing_else(scene: Scene) -> None:
    said = await scene.driver.send(scene.provider, scene.id, "one", key="k1")
    await scene.twilio.settled()
    await scene.driver.send(scene.provider, scene.id, "two", key="k2")
    await scene.driver.retract(scene.provider, scene.id, said.id)
    await scene.driver.withdraw(scene.patient, scene.patient)
    await scene.driver.deactivate(scene.provider)
    await scene.twilio.container.give_up_places()()
    await scene.twilio.mirrored()
    there = scene.twilio.there(scene.id)
    assert there is not None
    people = [scene.twilio.names.person(scene.patient.identity)]
    assert there.participants == {}
    assert scene.twilio.bodies(scene.id) == []
    await scene.driver.agree(scene.patient, scene.patient)
    await scene.twilio.settled()
    assert scene.twilio.bodies(scene.id) == ["two"]
    assert [one.identity for one in there.participants.values()] == people


async def test_a_patient_without_consent_is_no_participant_there_until_they_consent_again(scene: Scene) -> None:
    patient, doctor = scene.twilio.user(scene.patient.identity), scene.twilio.user(scene.provider.identity)
    await scene.says(scene.patient, "one")
    await scene.twilio.settled()
    await _compared_later(scene)
    await scene.driver.withdraw(scene.patient, scene.patient)
    await scene.twilio.container.keep_mirror()()
    with pytest.raises(Refused):
        patient.messages(scene.sid())
    assert [one.body for one in doctor.messages(scene.sid())] == ["one"]
    for _ in range(3):
        await _compared_later(scene)
    assert await scene.notes() == [], "the patient did not leave: they were let out"
    await scene.driver.agree(scene.patient, scene.patient)
    await scene.twilio.settled()
    assert [one.body for one in patient.messages(scene.sid())] == ["one"]
    await scene.says(scene.patient, "two")
    await scene.twilio.settled()
    assert await scene.texts() == ["one", "two"]


async def test_a_consent_that_lapses_ends_the_patients_place_there_until_they_agree_anew(scene: Scene) -> None:
    patient, doctor = scene.twilio.user(scene.patient.identity), scene.twilio.user(scene.provider.identity)
    await scene.says(scene.patient, "one")
    await scene.twilio.settled()
    await scene.driver.publish_consent_document("2026-2", grace=timedelta(days=1))
    scene.twilio.clock.advance(timedelta(hours=23))
    await scene.twilio.settled()
    assert [one.body for one in patient.messages(scene.sid())] == ["one"], "the grace lasts"
    scene.twilio.clock.advance(timedelta(hours=1))
    assert await scene.twilio.container.end_lapsed_places()() == 1
    await scene.twilio.container.keep_mirror()()
    with pytest.raises(Refused):
        patient.messages(scene.sid())
    assert [one.body for one in doctor.messages(scene.sid())] == ["one"]
    await scene.twilio.settled()
    assert await scene.twilio.container.end_lapsed_places()() == 0
    assert await scene.notes() == []
    await scene.driver.agree(scene.patient, scene.patient)
    await scene.twilio.settled()
    assert [one.body for one in patient.messages(scene.sid())] == ["one"]


async def test_a_provider_who_is_let_go_is_no_participant_there_before_they_give_up_their_place_here(
    scene: Scene,
) -> None:
    doctor = scene.twilio.user(scene.provider.identity)
    for consents in (True, False):
        await _come_back(scene, scene.provider)
        await scene.twilio.settled()
        assert doctor.messages(scene.sid()) == []
        if not consents:
            await scene.driver.withdraw(scene.patient, scene.patient)
            await scene.twilio.container.keep_mirror()()
        await scene.driver.deactivate(scene.provider)
        await scene.twilio.container.keep_mirror()()
        with pytest.raises(Refused):
            doctor.messages(scene.sid())


async def test_what_was_read_while_no_consent_was_in_force_is_told_once_it_is_again(scene: Scene) -> None:
    await scene.says(scene.patient, "one")
    await scene.twilio.settled()
    await scene.driver.withdraw(scene.patient, scene.patient)
    async with scene.twilio.container.record().unit_of_work() as uow:
        uow.conversations.mark_read(ConversationId(scene.id), Identity(scene.provider.identity), 1)
        await uow.commit()
    await scene.twilio.mirrored()
    assert _read_there(scene, scene.provider) is None, "nothing leaves the house"
    await scene.driver.agree(scene.patient, scene.patient)
    await _compared_later(scene)
    await scene.twilio.settled()
    assert _read_there(scene, scene.provider) == 0


def _read_there(scene: Scene, who: Person) -> int | None:
    there, name = scene.twilio.there(scene.id), scene.twilio.names.person(Identity(who.identity))
    assert there is not None
    (read,) = [one.read_index for one in there.participants.values() if one.identity == name]
    return read


async def test_a_patient_who_is_let_in_again_while_the_members_are_asked_for_did_not_leave(scene: Scene) -> None:
    await scene.says(scene.patient, "one")
    await scene.twilio.settled()
    await _compared_later(scene)
    await scene.driver.withdraw(scene.patient, scene.patient)
    await scene.twilio.container.keep_mirror()()

    async def agrees() -> None:
        await scene.driver.agree(scene.patient, scene.patient)
        await scene.twilio.settled()

    reconcile = scene.twilio.container.reconcile()
    reconcile.history = cast(ProviderHistory, _Meanwhile(reconcile.history, "members", agrees))
    scene.twilio.clock.advance(timedelta(minutes=6))
    assert (await reconcile.everything()).done == 1
    assert await scene.notes() == []


async def test_a_patient_who_is_let_go_is_no_participant_there_until_they_come_back(scene: Scene) -> None:
    patient = scene.twilio.user(scene.patient.identity)
    await scene.driver.deactivate(scene.patient)
    await scene.twilio.container.keep_mirror()()
    with pytest.raises(Refused):
        patient.messages(scene.sid())
    await scene.driver.send(scene.provider, scene.id, "We miss you", key="k")
    await scene.twilio.settled()
    with pytest.raises(Refused):
        patient.messages(scene.sid())
    assert await scene.twilio.container.record().outbox.parked() == 0
    await _come_back(scene)
    await scene.twilio.settled()
    assert [one.body for one in patient.messages(scene.sid())] == ["We miss you"]


async def _come_back(scene: Scene, who: Person | None = None) -> None:
    container = scene.twilio.container
    async with container.record().unit_of_work() as uow:
        person = await uow.people.get(Identity((who or scene.patient).identity))
    admin = Actor(identity=Identity("admin"), role=Role.ADMIN)
    await container.use_cases().register_person(RegisterPerson(actor=admin, person=evolve(person, active=True)))


async def test_what_takes_away_makes_no_conversation_there(scene: Scene) -> None:
    id = await scene.driver.open(scene.patient, [scene.provider])
    said = await scene.driver.send(scene.provider, id, "one", key="k1")
    await scene.driver.retract(scene.provider, id, said.id)
    await scene.driver.withdraw(scene.patient, scene.patient)
    await scene.driver.deactivate(scene.provider)
    await scene.twilio.container.give_up_places()()
    await scene.twilio.mirrored()
    assert scene.twilio.there(id) is None


async def test_what_was_removed_there_is_found_behind_however_much_came_since_all_were_compared(scene: Scene) -> None:
    await _compared_later(scene)
    oops = await scene.says(scene.patient, "oops")
    await scene.twilio.settled()
    scene.twilio.unreachable()
    for number in range(120):
        await scene.says(scene.provider, str(number))
    there, service = scene.twilio.there(scene.id), scene.twilio.service
    assert there is not None
    await remove_message(service.stage, service.chat, there, oops, LOUD)
    await _compared_later(scene)
    async with scene.twilio.container.record().unit_of_work() as uow:
        known = await scene.twilio.container.record().places.message(ConversationId(scene.id), oops.sid)
        assert known is not None
        said = await uow.messages.get(ConversationId(scene.id), known)
    assert said.retracted_at is not None


async def test_who_left_there_while_no_webhook_arrived_has_left_here_too(scene: Scene) -> None:
    await _compared_later(scene)
    scene.twilio.unreachable()
    await scene.says(scene.provider, "Good bye")
    await scene.twilio.user(scene.provider.identity).leave(scene.sid())
    await _compared_later(scene)
    talk = await scene.driver.see(scene.patient, scene.id)
    assert set(talk.members) == {scene.patient.identity}
    assert await scene.texts(scene.patient) == ["Good bye"]


async def test_who_was_never_seen_there_is_on_the_way_and_stays(scene: Scene) -> None:
    scene.twilio.unreachable()
    await scene.twilio.user(scene.provider.identity).leave(scene.sid())
    await _compared_later(scene)
    assert scene.provider.identity in (await scene.driver.see(scene.patient, scene.id)).members


async def test_who_comes_back_here_has_not_left_until_they_are_seen_there_again(scene: Scene) -> None:
    await _compared_later(scene)
    scene.twilio.unreachable()
    await scene.twilio.user(scene.provider.identity).leave(scene.sid())
    other = CAST["Nurse Adeyemi"]
    await scene.driver.add(scene.provider, scene.id, other, past=True)
    await scene.driver.remove(other, scene.id, scene.provider)
    await scene.driver.add(other, scene.id, scene.provider, past=True)
    await _compared_later(scene)
    assert scene.provider.identity in (await scene.driver.see(scene.patient, scene.id)).members


async def test_of_a_patient_whom_somebody_removed_there_the_team_is_told_once(scene: Scene) -> None:
    await _compared_later(scene)
    scene.twilio.unreachable()
    name = scene.twilio.names.person(scene.patient.identity)
    where = f"/v1/Services/{SERVICE}/Conversations/{scene.sid()}/Participants/{name}"
    assert (await scene.twilio.http.delete(where)).status_code == 204
    for _ in range(2):
        await _compared_later(scene)
    assert scene.patient.identity in (await scene.driver.see(scene.provider, scene.id)).members
    assert [note for note in await scene.notes() if "left the conversation" in note] == [
        "The patient left the conversation at the messaging provider's own client. Here they still take part."
    ]


async def test_what_was_written_before_leaving_is_taken_over_even_when_told_later(scene: Scene) -> None:
    scene.twilio.service.courier.faults.shuffle = 10
    await scene.says(scene.provider, "Good bye")
    await scene.twilio.user(scene.provider.identity).leave(scene.sid())
    await scene.twilio.heard()
    assert await scene.texts(scene.patient) == ["Good bye"]


async def test_reading_there_moves_the_horizon_here(scene: Scene) -> None:
    await scene.driver.send(scene.provider, scene.id, "one", key="1")
    await scene.driver.send(scene.provider, scene.id, "two", key="2")
    await scene.twilio.settled()
    await scene.twilio.user(scene.patient.identity).read(scene.sid(), 0)
    await scene.twilio.heard()
    assert await scene.read_by(scene.patient) == 1
    await scene.twilio.user(scene.patient.identity).read(scene.sid(), 1)
    await scene.twilio.heard()
    assert await scene.read_by(scene.patient) == 2


async def test_a_horizon_that_was_lost_there_is_brought_again(scene: Scene) -> None:
    await scene.says(scene.patient, "Hello")
    await scene.twilio.heard()
    await scene.driver.withdraw(scene.patient, scene.patient)
    await scene.driver.read_up_to(scene.provider, scene.id, 1)
    await scene.twilio.settled()
    there = scene.twilio.there(scene.id)
    assert there is not None
    reader = there.participant(scene.twilio.user(scene.provider.identity).identity)
    assert reader.read_index is None, "without a consent nothing leaves the house"
    await scene.driver.agree(scene.patient, scene.patient)
    await _compared_later(scene)
    await scene.twilio.settled()
    assert reader.read_index == 0
    reader.read_index = None
    await _compared_later(scene)
    await scene.twilio.settled()
    assert reader.read_index == 0, "nor does it stay lost when Twilio did late what it had been told before"


async def test_presence_there_is_presence_here(scene: Scene) -> None:
    scene.twilio.service.chat.settings.reachability = True
    user = scene.twilio.user(scene.patient.identity)
    user.connect()
    await scene.twilio.heard()
    assert await scene.online(scene.patient)
    user.disconnect()
    await scene.twilio.heard()
    assert not await scene.online(scene.patient)


async def test_changes_and_removals_are_taken_over_newest_last(scene: Scene) -> None:
    stage, chat = scene.twilio.service.stage, scene.twilio.service.chat
    first, second = await scene.says(scene.patient, "Frist"), await scene.says(scene.patient, "Oops")
    where = scene.twilio.there(scene.id)
    scene.twilio.clock.advance(timedelta(seconds=10))
    for text in ("Furst", "First"):
        await update_message(stage, chat, where, first, {"body": text}, LOUD)
        scene.twilio.clock.advance(timedelta(seconds=1))
    await remove_message(stage, chat, where, second, LOUD)
    await scene.twilio.heard()
    assert await scene.texts() == ["First", None]
    assert (await scene.texts(scene.patient)) == ["First", None]


async def test_a_text_that_twilio_alone_keeps_and_that_is_as_it_was_is_no_change(tmp_path: Path) -> None:
    async with a_scene(f"sqlite:///{tmp_path}/record.db", MESSAGE_STORAGE="provider") as scene:
        said = await scene.driver.send(scene.provider, scene.id, "Once a day", key="k")
        await scene.twilio.settled()
        (there,) = scene.twilio.there(scene.id).messages.values()  # type: ignore[union-attr]
        scene.twilio.clock.advance(timedelta(hours=1))
        touched = await scene.twilio.http.post(
            f"/v1/Services/{SERVICE}/Conversations/{scene.sid()}/Messages/{there.sid}",
            data={"Attributes": json.dumps({"cid": said.id, "kind": "text", "seen": True})},
        )
        assert touched.status_code == 200
        await _compared_later(scene)
        async with scene.twilio.container.record().unit_of_work() as uow:
            kept = await uow.messages.get(scene.id, said.id)
        assert (kept.body, kept.edited_at) == (None, None)
        assert await scene.notes() == []


@pytest.mark.parametrize(("storage", "is_kept"), [("provider", False), ("local", True)])
async def test_of_webhooks_that_were_applied_no_text_stays_where_twilio_alone_keeps_bodies(
    tmp_path: Path, storage: str, is_kept: bool
) -> None:
    async with a_scene(f"sqlite:///{tmp_path / 'record.db'}", MESSAGE_STORAGE=storage) as scene:
        await scene.says(scene.patient, "I feel dizzy")
        await scene.twilio.heard()
        scene.twilio.clock.advance(timedelta(hours=1))
        await scene.twilio.container.work_inbox().erase()
        letters = await scene.twilio.container.record().inbox.on_record(ConversationId(scene.id), behind=0, limit=9)
        assert any("dizzy" in (one.raw or "") for one in letters) is is_kept
        assert await scene.texts() == ["I feel dizzy"]


async def test_a_message_longer_than_ours_is_kept_whole_and_flagged(scene: Scene) -> None:
    text = "a" * 20_000
    await scene.twilio.user(scene.patient.identity).send(scene.sid(), "short")
    where = scene.twilio.there(scene.id)
    from adapters.mock.twilio_service.acts.messages import Draft, add_message

    author = scene.twilio.user(scene.patient.identity).identity
    draft = Draft(author=author, body=text, attributes="{}", media=())
    await add_message(scene.twilio.service.stage, scene.twilio.service.chat, where, draft, LOUD)
    await scene.twilio.heard()
    assert await scene.texts() == ["short", text]
    assert "kept whole" in " ".join(await scene.notes())


async def test_who_may_not_is_told_so_at_the_client(scene: Scene) -> None:
    with pytest.raises(Refused):
        await scene.says(scene.patient, "a" * 20_000)
    await scene.driver.withdraw(scene.patient, scene.patient)
    with pytest.raises(Refused):
        await scene.says(scene.patient, "Hello?")


async def test_a_closed_conversation_is_opened_again_and_later_continued(scene: Scene) -> None:
    await scene.driver.close(scene.provider, scene.id, "resolved")
    await scene.twilio.settled()
    await scene.says(scene.patient, "It is back")
    await scene.twilio.settled()
    assert (await scene.driver.see(scene.provider, scene.id)).status == "open"
    await scene.driver.close(scene.provider, scene.id, "resolved")
    scene.twilio.clock.advance(timedelta(days=8))
    await _tell(scene, "Once more", place=1)
    await _tell(scene, "And more", place=2)
    await scene.twilio.heard()
    assert (await scene.driver.see(scene.provider, scene.id)).status == "closed"
    from tests.acceptance.drivers.seen import Listing

    talks = await scene.driver.conversations(scene.provider, Listing(status="all"))
    (linked,) = [one.id for one in talks if one.id != scene.id]
    assert await scene.texts(id=linked) == ["Once more", "And more"]
    await scene.twilio.settled()
    assert scene.twilio.bodies(linked) == ["Once more", "And more"]


@pytest.mark.parametrize("later", [timedelta(hours=1), timedelta(days=7, minutes=1)], ids=["soon", "at-the-end"])
async def test_what_no_webhook_told_is_found_in_a_closed_conversation_too(scene: Scene, later: timedelta) -> None:
    await scene.driver.close(scene.provider, scene.id, "resolved")
    await scene.twilio.settled()
    await _compared_later(scene)
    scene.twilio.unreachable()
    await scene.says(scene.patient, "It is back")
    scene.twilio.clock.advance(later)
    await scene.twilio.settled()
    await _compared_later(scene)
    from tests.acceptance.drivers.seen import Listing

    talks = await scene.driver.conversations(scene.provider, Listing(status="all"))
    assert [text for one in talks for text in await scene.texts(id=one.id)] == ["It is back"]


async def _tell(scene: Scene, text: str, *, place: int) -> None:
    """A webhook of a message, signed as Twilio signs."""
    from urllib.parse import urlencode

    from adapters.mock.twilio_service.hooks.signature import sign
    from tests.support.twilio_clinic import PUBLIC
    from tests.support.twilio_stand_in import CREDENTIALS

    fields = {
        "AccountSid": CREDENTIALS.account_sid,
        "EventType": "onMessageAdded",
        "ConversationSid": scene.sid(),
        "MessageSid": f"IM{place:032x}",
        "Index": str(place),
        "DateCreated": scene.twilio.clock.now().isoformat(),
        "Body": text,
        "Author": scene.twilio.user(scene.patient.identity).identity,
        "Attributes": "{}",
    }
    url = f"{PUBLIC}{BASE}/webhook"
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Twilio-Signature": sign(CREDENTIALS.auth_token, url, fields.items()),
    }
    answer = await scene.driver._http.post(f"{BASE}/webhook", content=urlencode(fields), headers=headers)
    assert answer.status_code == 204


async def test_who_writes_by_sms_is_known_by_their_number_and_others_are_set_aside(scene: Scene) -> None:
    record = scene.twilio.container.record()
    async with record.unit_of_work() as uow:
        uow.people.save(evolve(scene.patient.known(), contacts=("+1 (555) 010-0200",)))
        await uow.commit()
    for number in ("+15550100200", "+15550100999"):
        await _joins_by_sms(scene, number)
    stage = scene.twilio.service.stage
    await _without_questions(scene)
    await receive_sms(stage, "+15550100200", "+15550100000", "By SMS")
    await receive_sms(stage, "+15550100999", "+15550100000", "Who am I?")
    await scene.twilio.heard()
    (message,) = await scene.driver.history(scene.provider, scene.id)
    assert (message.author, message.text) == (scene.patient.identity, "By SMS")
    assert "does not take part" in " ".join(await scene.notes())


async def test_who_writes_by_sms_and_may_not_is_set_aside_and_told_of_though_twilio_asks_before(scene: Scene) -> None:
    record = scene.twilio.container.record()
    async with record.unit_of_work() as uow:
        uow.people.save(evolve(scene.patient.known(), contacts=("+1 (555) 010-0200",)))
        await uow.commit()
    for number in ("+15550100200", "+15550100999"):
        await _joins_by_sms(scene, number)
    await scene.driver.withdraw(scene.patient, scene.patient)
    stage = scene.twilio.service.stage
    await receive_sms(stage, "+15550100200", "+15550100000", "I can not breathe")
    await receive_sms(stage, "+15550100999", "+15550100000", "Who am I?")
    await scene.twilio.heard()
    told = " ".join(await scene.notes())
    assert "consent is not in force" in told
    assert "does not take part" in told


async def test_an_sms_in_a_conversation_that_is_none_of_ours_alerts_on_call(scene: Scene) -> None:
    begins = {
        "Type": "sms",
        "Address": "+15550100000",
        "AutoCreation.Enabled": "true",
        "AutoCreation.Type": "default",
        "AutoCreation.ConversationServiceSid": SERVICE,
    }
    made = await scene.twilio.http.post("/v1/Configuration/Addresses", data=begins)
    assert made.status_code == 201, made.text
    await receive_sms(scene.twilio.service.stage, "+15550100200", "+15550100000", "I can not breathe")
    await scene.twilio.heard()
    assert (await scene.letters())["onMessageAdded"] == "unknown-conversation"
    assert await scene.twilio.container.work_inbox().stuck() > 0


NUMBER = "+15550100200"


async def _has_number(scene: Scene, who: Person) -> Participant:
    """They take part by text message, too."""
    async with scene.twilio.container.record().unit_of_work() as uow:
        uow.people.save(evolve(who.known(), contacts=(f"tel:{NUMBER}",)))
        await uow.commit()
    await _joins_by_sms(scene, NUMBER)
    there = scene.twilio.there(scene.id)
    assert there is not None
    place = there.at_address(NUMBER)
    assert place is not None
    return place


@pytest.mark.parametrize("role", ["patient", "provider"])
async def test_who_gives_up_a_telephone_has_not_left(scene: Scene, role: str) -> None:
    place, there = await _has_number(scene, getattr(scene, role)), scene.twilio.there(scene.id)
    assert there is not None
    await remove_participant(scene.twilio.service.stage, scene.twilio.service.chat, there, place, LOUD)
    await scene.twilio.heard()
    talk = await scene.driver.see(scene.provider, scene.id)
    assert set(talk.members) == {scene.patient.identity, scene.provider.identity}
    assert await scene.notes() == []


async def test_that_a_telephone_reads_nothing_takes_nothing_back(scene: Scene) -> None:
    await _has_number(scene, scene.patient)
    await scene.driver.send(scene.provider, scene.id, "Hello", key="k")
    await scene.driver.read_up_to(scene.patient, scene.id, 1)
    await scene.twilio.settled()
    await _compared_later(scene)
    assert list(await scene.twilio.container.record().mirror.horizons(limit=9)) == []


async def test_a_text_message_that_no_webhook_told_ends_the_silence_of_its_telephone(scene: Scene) -> None:
    place, stage = await _has_number(scene, scene.patient), scene.twilio.service.stage
    there = scene.twilio.there(scene.id)
    assert there is not None
    await _without_questions(scene)

    async def fails(text: str) -> None:
        await scene.driver.send(scene.provider, scene.id, text, key=text)
        await scene.twilio.settled()
        *_, last = there.messages.values()
        advance_receipt(stage, scene.twilio.service.chat, there, last, place.sid, "undelivered", 30003)
        await scene.twilio.heard()

    for text in ("one", "two"):
        await fails(text)
        assert len(await scene.notes()) == 1
    way = scene.twilio.way.inner
    scene.twilio.unreachable()
    await receive_sms(stage, NUMBER, "+15550100000", "I am here")
    await scene.twilio.heard()
    await _compared_later(scene)
    assert (await scene.texts())[-1] == "I am here"
    scene.twilio.way.inner = way
    await fails("three")
    assert len(await scene.notes()) == 2


async def test_a_failure_and_a_text_message_taken_over_at_once_leave_no_silence(scene: Scene) -> None:
    place, stage = await _has_number(scene, scene.patient), scene.twilio.service.stage
    await _without_questions(scene)
    for text in ("one", "two"):
        await scene.driver.send(scene.provider, scene.id, text, key=text)
        await scene.twilio.mirrored()
        there = scene.twilio.there(scene.id)
        assert there is not None
        *_, last = there.messages.values()
        advance_receipt(stage, scene.twilio.service.chat, there, last, place.sid, "undelivered", 30003)
        await scene.twilio.service.settled()
        if text == "one":
            await receive_sms(stage, NUMBER, "+15550100000", "I am here")
        await scene.twilio.heard()
    assert len(await scene.notes()) == 2


async def _joins_by_sms(scene: Scene, number: str) -> None:
    joined = await scene.twilio.http.post(
        f"/v1/Services/{SERVICE}/Conversations/{scene.sid()}/Participants",
        data={"MessagingBinding.Address": number, "MessagingBinding.ProxyAddress": "+15550100000"},
    )
    assert joined.status_code == 201, joined.text


async def _without_questions(scene: Scene) -> None:
    """Nobody is asked before: as when no answer comes in time."""
    await scene.twilio.listen(asks=False)
