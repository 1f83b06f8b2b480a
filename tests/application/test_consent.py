"""Giving consent, seeing it, and taking it back."""

from datetime import timedelta

import pytest
from attrs import evolve

from application.access.watch_rights import WatchRights
from application.consent.care_team import GIVEN_AGAIN, WITHDRAWN
from application.consent.consent_status import SeeConsent, SeeConsentHandler
from application.consent.grant_consent import GrantConsent, GrantConsentHandler
from application.consent.withdraw_consent import WithdrawConsent, WithdrawConsentHandler
from application.ports.channel import ConsentWithdrawn
from application.relay.resting import RestingConversations
from application.views import ProviderState, Stream, StreamEvent
from domain.consent import CHAT, PUSH, SMS, Consent, ConsentStatus, SigningChannel
from domain.conversation import Disposition
from domain.errors import ConcurrentUpdate, ConsentRequired, Forbidden, Invalid, NotFound
from tests.support.builders import a_message, a_patient, a_policy, a_provider, an_actor, an_admin
from tests.support.clinic import Clinic

pytestmark = pytest.mark.anyio
PAT, KIM, DOC = a_patient(), a_patient("kim"), a_provider()
ME, ADMIN = an_actor(PAT), an_actor(an_admin())


@pytest.fixture(autouse=True)
async def people(clinic: Clinic) -> None:
    await clinic.register(PAT, KIM, DOC, an_admin(), consenting=False)


async def grant(clinic: Clinic, actor=ME, identity: str = "PAT", **said) -> None:
    said.setdefault("scopes", frozenset({CHAT}))
    command = GrantConsent(actor=actor, identity=identity, **said)
    await clinic.deed(GrantConsentHandler, policy=clinic.consent_policy)(command)


async def withdraw(clinic: Clinic, actor=ME, identity: str = "Pat", **said) -> None:
    await clinic.deed(WithdrawConsentHandler)(WithdrawConsent(actor=actor, identity=identity, **said))


async def status(clinic: Clinic, actor=ME, identity: str = "pat") -> ConsentStatus:
    handler = clinic.deed(SeeConsentHandler, policy=clinic.consent_policy)
    view = await handler(SeeConsent(actor=actor, identity=identity))
    found: ConsentStatus = view.status
    return found


async def test_a_person_agrees_for_themselves_and_takes_it_back(clinic: Clinic):
    assert await status(clinic) is ConsentStatus.NONE
    await grant(clinic)
    assert await status(clinic) is ConsentStatus.GRANTED
    for _ in range(2):
        await withdraw(clinic)
    assert await status(clinic) is ConsentStatus.REVOKED
    assert clinic.signals == [ConsentWithdrawn(identity=PAT.identity)]
    clinic.later(seconds=1)
    await grant(clinic)
    assert await status(clinic) is ConsentStatus.GRANTED


async def test_an_admin_records_paper_with_its_evidence(clinic: Clinic):
    with pytest.raises(Invalid) as refusal:
        await grant(clinic, ADMIN)
    assert [one.pointer for one in refusal.value.flaws] == ["/evidence"]
    await grant(clinic, ADMIN, evidence="Form 12, drawer 3")
    assert await status(clinic, ADMIN) is ConsentStatus.GRANTED


async def test_nobody_else_agrees_for_a_patient_or_learns_of_it(clinic: Clinic):
    for actor, refusal in ((an_actor(KIM), NotFound), (an_actor(DOC), Forbidden)):
        with pytest.raises(refusal):
            await grant(clinic, actor)
        with pytest.raises(refusal):
            await withdraw(clinic, actor)
    with pytest.raises(NotFound):
        await status(clinic, an_actor(KIM))
    assert await status(clinic, an_actor(DOC)) is ConsentStatus.NONE


async def test_staff_need_none_and_can_give_none(clinic: Clinic):
    assert await status(clinic, an_actor(DOC), "doc") is ConsentStatus.NOT_NEEDED
    with pytest.raises(Forbidden):
        await grant(clinic, an_actor(DOC), "doc")


async def test_a_message_decided_before_a_withdrawal_does_not_slip_through(clinic: Clinic):
    await grant(clinic)
    id = (await clinic.conversation(PAT, DOC)).id
    async with clinic.uow() as uow:
        decided = await uow.conversations.get(id)
        message = a_message()
        decided.send(id=message.id, author="pat", role=PAT.role, body=message.body, at=clinic.clock.now())
        clinic.later(seconds=1)
        await withdraw(clinic)
        uow.conversations.save(decided)
        with pytest.raises(ConcurrentUpdate):
            await uow.commit()
    with pytest.raises(ConsentRequired):
        await clinic.send(ME, id)


async def staff_entries(clinic: Clinic, id) -> list[tuple[str, str, str | None]]:
    events = await clinic.record.timeline.staff_events(id, after=0, limit=10)
    return [(one.content.author, one.content.about, one.content.body) for one in events]


async def on_record(clinic: Clinic) -> Consent:
    async with clinic.uow() as uow:
        consent = await uow.consents.of(PAT.identity)
    assert consent is not None
    return consent


async def test_what_was_signed_how_and_whence_is_on_record(clinic: Clinic):
    await grant(clinic, evolve(ME, address="192.0.2.7"))
    signed = await on_record(clinic)
    document = clinic.consent_policy.document("en", clinic.clock.now())
    assert (signed.digest, signed.channel, signed.address) == (document.digest, SigningChannel.WEB, "192.0.2.7")
    clinic.later(seconds=1)
    await grant(clinic, ADMIN, evidence="Listened: nurse, 4 May", channel=SigningChannel.PHONE)
    assert ((await on_record(clinic)).channel, (await on_record(clinic)).signed_by) == (SigningChannel.PHONE, "admin")


@pytest.mark.parametrize(
    ("actor", "said"),
    [
        (ME, {"channel": SigningChannel.PAPER}),
        (ME, {"channel": SigningChannel.PHONE, "evidence": "I say so"}),
        (ADMIN, {"channel": SigningChannel.WEB, "evidence": "Form 12"}),
    ],
)
async def test_only_oneself_signs_on_the_web_and_only_so(clinic: Clinic, actor, said):
    with pytest.raises(Invalid) as refusal:
        await grant(clinic, actor, **said)
    assert [one.pointer for one in refusal.value.flaws] == ["/channel"]


async def test_the_care_team_is_told_in_every_open_conversation(clinic: Clinic):
    ids = [(await clinic.conversation(PAT, DOC)).id for _ in range(2)]
    shut = await clinic.conversation(PAT, DOC)
    async with clinic.uow() as uow:
        one = await uow.conversations.get(shut.id)
        one.close(Disposition.RESOLVED, clinic.clock.now())
        uow.conversations.save(one)
        await uow.commit()
    clinic.later(seconds=1)
    await grant(clinic)
    clinic.signals.clear()
    await withdraw(clinic)
    live = [one.conversation for one in clinic.signals if isinstance(one, StreamEvent) and one.stream is Stream.STAFF]
    assert live == ids
    clinic.later(seconds=1)
    await grant(clinic)
    for id in ids:
        assert await staff_entries(clinic, id) == [
            ("system", "consent.withdraw", WITHDRAWN),
            ("system", "consent.grant", GIVEN_AGAIN),
        ]
    assert await staff_entries(clinic, shut.id) == []


async def test_one_scope_is_taken_back_without_disturbing_the_rest(clinic: Clinic):
    id = (await clinic.conversation(PAT, DOC)).id
    clinic.later(seconds=1)
    await grant(clinic, scopes=frozenset({CHAT, SMS, PUSH}))
    clinic.signals.clear()
    for _ in range(2):
        await withdraw(clinic, scope=SMS)
    assert (await on_record(clinic)).lasting_scopes == {CHAT, PUSH}
    assert (await status(clinic), clinic.signals, await staff_entries(clinic, id)) == (ConsentStatus.GRANTED, [], [])
    with pytest.raises(Invalid):
        await withdraw(clinic, scope="everything")
    await withdraw(clinic)
    assert await status(clinic) is ConsentStatus.REVOKED


async def test_queued_messages_wait_while_there_is_no_consent_and_go_on_after(clinic: Clinic):
    id = (await clinic.conversation(PAT, DOC)).id
    sent = (await clinic.send(an_actor(DOC), id, "Take one")).message
    relay = clinic.relay()
    await withdraw(clinic)
    await relay()
    assert clinic.gateway.arrived == []
    view = await clinic.record.timeline.message(id, sent.id)
    assert view.provider is ProviderState.PARKED
    clinic.later(seconds=1)
    await grant(clinic)
    assert (await clinic.record.timeline.message(id, sent.id)).provider is ProviderState.PENDING
    await relay()
    assert [one.seq for one in clinic.gateway.arrived] == [1]


async def test_a_consent_that_comes_while_the_relay_withholds_loses_nothing(clinic: Clinic):
    id = (await clinic.conversation(PAT, DOC)).id
    await clinic.send(an_actor(DOC), id, "Take one")
    await withdraw(clinic)
    clinic.later(seconds=1)
    rests = RestingConversations(uow=clinic.uow, gate=clinic.gate)

    class Slow:
        """She agrees between the question and what follows from it."""

        awaken = rests.awaken

        async def __call__(self, ids):
            resting = await rests(ids)
            await grant(clinic)
            return resting

    relay = evolve(clinic.relay(), rests=Slow())
    await relay()
    assert clinic.gateway.arrived == []
    await evolve(relay, rests=rests)()
    assert [one.seq for one in clinic.gateway.arrived] == [1]


async def test_nothing_is_delivered_after_a_consent_ran_out(clinic: Clinic):
    clinic = evolve(clinic, consent_policy=a_policy(valid_for=timedelta(days=1)), signals=[])
    id = (await clinic.conversation(PAT, DOC)).id
    await clinic.send(an_actor(DOC), id, "Take one")
    clinic.later(days=1)
    await clinic.relay()()
    assert clinic.gateway.arrived == []


async def test_a_consent_that_runs_out_ends_the_connection_at_the_next_look(clinic: Clinic):
    clinic = evolve(clinic, consent_policy=a_policy(valid_for=timedelta(days=1)), signals=[])
    watch = clinic.deed(WatchRights)
    await clinic.register(PAT, KIM, DOC)
    for one in (PAT, KIM, DOC):
        clinic.connections.arrived(one.identity)
    clinic.later(hours=12)
    await watch()
    await grant(clinic, an_actor(KIM), "kim")
    clinic.signals.clear()
    clinic.later(hours=12, microseconds=-1)
    await watch()
    assert clinic.signals == []
    clinic.later(microseconds=1)
    await watch()
    assert clinic.signals == [ConsentWithdrawn(identity=PAT.identity)]
    clinic.connections.departed(PAT.identity)
    clinic.signals.clear()
    await watch()
    assert clinic.signals == []
