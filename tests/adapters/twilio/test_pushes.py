"""Twilio's own pushes: at the devices of who agreed, when they are away, and not in their quiet hours."""

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from itertools import count
from typing import Any

import jwt
import pytest
from attrs import define, evolve, field
from dependency_injector import providers

from adapters.http.edge import BASE
from adapters.mock.twilio_service.faults import Fault, FaultKind
from adapters.twilio.rates import WriteRates
from adapters.twilio.roles import TwilioRoles
from adapters.twilio.setup import NOTICE, TwilioSetup
from application.ports.messaging import MessagingRefused
from application.ports.pushes import Device
from application.views import MessageView
from domain.consent import CHAT, PUSH, SHARING
from domain.ids import SYSTEM, ConversationId, Identity, MessageId
from domain.message import MessageKind
from domain.priority import Priority
from tests.acceptance.people import CAST, Person
from tests.adapters.twilio.test_both_ways import Scene, a_scene
from tests.support.twilio_clinic import PUBLIC
from tests.support.twilio_stand_in import CREDENTIALS

pytestmark = pytest.mark.anyio
CREDENTIAL = "CR" + "3" * 32
SETTINGS = {
    "TWILIO_USE_MOCK": "false",
    "TWILIO_BASE_URL": "http://127.0.0.1:9",
    "TWILIO_API_KEY": CREDENTIALS.api_key,
    "TWILIO_API_SECRET": CREDENTIALS.api_secret,
    "TWILIO_PUSH_CREDENTIAL_SID": CREDENTIAL,
    "PROVIDER_TOKENS": "on",
}


@define
class Ringing:
    """A scene whose people have devices, and what these were told since somebody looked."""

    scene: Scene
    seen: int = 0
    keys: Iterator[int] = field(factory=count)

    def has_device(self, who: Person) -> None:
        self.scene.twilio.user(who.identity).register_device("apn", f"device of {who.identity}", CREDENTIAL)

    async def said(self, text: str = "Your results are in", **more: Any) -> list[str]:
        """Who was told when the provider wrote this here."""
        key = str(next(self.keys))
        await self.scene.driver.send(self.scene.provider, self.scene.id, text, key=key, **more)
        await self.scene.twilio.settled()
        return self.told()

    def told(self) -> list[str]:
        """Whose devices were told something, in words that tell nothing."""
        pushes = self.scene.twilio.service.chat.pushes[self.seen :]
        self.seen += len(pushes)
        assert {one.text for one in pushes} <= {NOTICE}
        return [one.identity for one in pushes]

    def name(self, who: Person) -> str:
        return self.scene.twilio.names.person(Identity(who.identity))

    async def at(self, hour: int) -> None:
        """It is that hour, and the job has had its turn."""
        clock = self.scene.twilio.clock
        clock.advance(timedelta(hours=(hour - clock.now().hour) % 24))
        await self.scene.twilio.container.keep_pushes()()

    def devices(self) -> set[str]:
        return {one.identity for one in self.scene.twilio.service.chat.bindings.values()}

    async def credential(self, who: Person) -> str | None:
        """The push credential in their access token for Twilio's client."""
        proof = self.scene.twilio.container.embedded_issuer().mint(Identity(who.identity), who.role)
        answer = await self.scene.driver._http.post(
            f"{BASE}/token",
            json={"identity": who.identity, "userType": who.role.value},
            headers={"Authorization": f"Bearer {proof}"},
        )
        assert answer.status_code == 200, answer.text
        token = answer.json()["provider"]["token"]
        chat = jwt.decode(token, options={"verify_signature": False})["grants"]["chat"]
        found: str | None = chat.get("push_credential_sid")
        return found


@pytest.fixture
async def ringing() -> AsyncIterator[Ringing]:
    async with a_scene(**SETTINGS) as scene:
        chat, rates = scene.twilio.container.gateway().chat, WriteRates(clock=scene.twilio.clock)
        roles = TwilioRoles(chat, rates)
        webhook = f"{PUBLIC}{BASE}/webhook"
        await TwilioSetup(chat=chat, roles=roles, rates=rates, webhook_url=webhook, push=True).mend()
        await scene.driver.agree(scene.patient, scene.patient, scopes=(CHAT, PUSH))
        ringing = Ringing(scene)
        ringing.has_device(scene.patient)
        yield ringing


async def test_who_agreed_and_is_away_is_told_that_something_waits(ringing: Ringing) -> None:
    assert await ringing.said() == [ringing.name(ringing.scene.patient)]


async def test_who_is_here_is_not_told(ringing: Ringing) -> None:
    ringing.scene.twilio.container.connections().arrived(Identity(ringing.scene.patient.identity))
    assert await ringing.said() == []


async def test_who_did_not_agree_to_it_is_not_told(ringing: Ringing) -> None:
    await ringing.scene.driver.agree(ringing.scene.patient, ringing.scene.patient)
    assert await ringing.said(priority="urgent") == []


async def test_at_night_nothing_rings_but_what_is_urgent(ringing: Ringing) -> None:
    await ringing.at(22)
    assert await ringing.said() == []
    assert await ringing.said("Come in now", priority="urgent") == [ringing.name(ringing.scene.patient)]
    assert await ringing.said("Once more") == []
    await ringing.at(9)
    assert await ringing.said("Good morning") == [ringing.name(ringing.scene.patient)]


async def test_the_first_word_of_a_new_conversation_does_not_ring_at_night_either(ringing: Ringing) -> None:
    await ringing.at(22)
    ringing.scene.id = await ringing.scene.driver.open(ringing.scene.patient, [ringing.scene.provider])
    assert await ringing.said() == []


async def test_what_the_team_writes_at_twilios_client_keeps_to_the_night_too(ringing: Ringing) -> None:
    patient = [ringing.name(ringing.scene.patient)]
    for hour, told in ((12, patient), (22, []), (9, patient)):
        await ringing.at(hour)
        await ringing.scene.says(ringing.scene.provider, f"It is {hour}")
        assert ringing.told() == told, hour


async def test_a_patient_can_not_let_it_ring_at_night_and_staff_is_told_as_they_wish(ringing: Ringing) -> None:
    shapes = {one.name: one.permissions for one in ringing.scene.twilio.service.chat.roles.values()}
    assert "editNotificationLevel" not in shapes["carechat member"]
    assert "editNotificationLevel" in shapes["carechat provider"]
    ringing.has_device(ringing.scene.provider)
    await ringing.at(23)
    await ringing.scene.driver.send(ringing.scene.patient, ringing.scene.id, "Are you there?", key="k")
    await ringing.scene.twilio.settled()
    assert ringing.told() == [ringing.name(ringing.scene.provider)]


async def test_an_automatic_reply_and_what_their_own_side_wrote_ring_nowhere(ringing: Ringing) -> None:
    scene = ringing.scene
    said = MessageView(
        id=MessageId("0" * 32),
        conversation=ConversationId(scene.id),
        seq=1,
        author=Identity(scene.provider.identity),
        kind=MessageKind.TEXT,
        body="Hello",
        priority=Priority.ROUTINE,
        created_at=scene.twilio.clock.now(),
    )
    patient = Identity(scene.patient.identity)
    changes: tuple[dict[str, Any], ...] = (
        {},
        {"kind": MessageKind.AUTO_REPLY},
        {"on_behalf_of": patient},
    )
    rings = [await scene.twilio.container.push_rules().rings(said.conversation, evolve(said, **one)) for one in changes]
    assert rings == [{patient: True}, {patient: False}, {patient: False}]
    own_act = evolve(said, author=SYSTEM, kind=MessageKind.SYSTEM, caused_by=patient)
    assert await scene.twilio.container.push_rules().rings(said.conversation, own_act) == {}


async def test_a_device_is_forgotten_when_its_owner_agrees_no_more(ringing: Ringing) -> None:
    scene = ringing.scene
    ringing.has_device(scene.provider)
    scene.twilio.service.user("somebody-of-before").register_device("fcm", "another", CREDENTIAL)
    await scene.twilio.container.keep_pushes()()
    assert ringing.devices() == {ringing.name(scene.patient), ringing.name(scene.provider)}
    await scene.driver.withdraw(scene.patient, scene.patient, scope=PUSH)
    await scene.twilio.container.keep_pushes()()
    assert ringing.devices() == {ringing.name(scene.provider)}


@pytest.mark.parametrize("kind", [FaultKind.ERROR_BEFORE, FaultKind.TOO_MANY])
async def test_while_twilio_does_not_answer_the_job_waits_and_devices_stay(ringing: Ringing, kind: FaultKind) -> None:
    ringing.scene.twilio.service.plan(Fault(kind=kind, times=None))
    await ringing.scene.twilio.container.keep_pushes()()
    assert ringing.devices() == {ringing.name(ringing.scene.patient)}


class Stubborn:
    """Refuses to forget the first of its devices."""

    def __init__(self) -> None:
        self.forgotten: list[str] = []

    async def devices(self) -> list[Device]:
        return [Device(ref=ref, who="nobody") for ref in ("first", "second")]

    async def forget(self, device: Device) -> None:
        if device.ref == "first":
            raise MessagingRefused("twilio-50000")
        self.forgotten.append(device.ref)


async def test_a_device_that_is_refused_keeps_no_other(ringing: Ringing) -> None:
    container, stubborn = ringing.scene.twilio.container, Stubborn()
    with container.pushes.override(providers.Object(stubborn)):
        await container.keep_pushes()()
    assert stubborn.forgotten == ["second"]


async def test_a_token_lets_devices_be_told_only_of_who_agreed_to_it(ringing: Ringing) -> None:
    patient, provider = ringing.scene.patient, ringing.scene.provider
    assert await ringing.credential(patient) == CREDENTIAL
    assert await ringing.credential(provider) == CREDENTIAL
    await ringing.scene.driver.withdraw(patient, patient, scope=PUSH)
    assert await ringing.credential(patient) is None
    assert await ringing.credential(CAST["James"]) is None


async def test_who_acts_for_a_patient_is_told_by_the_ways_that_the_patient_agreed_to(ringing: Ringing) -> None:
    patient, elena = ringing.scene.patient, CAST["Elena"]
    await ringing.scene.driver.agree(patient, patient, scopes=(CHAT, PUSH, SHARING))
    await ringing.scene.driver.let_act(patient, elena, ["read", "write"])
    assert await ringing.credential(elena) == CREDENTIAL
    await ringing.scene.driver.withdraw(patient, patient, scope=PUSH)
    assert await ringing.credential(elena) is None
