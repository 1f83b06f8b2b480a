"""Proxies: let in by a grant, marked in what they write, sent away when it ends or time takes it."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve

from application.access.watch_rights import WatchRights
from application.consent.grant_consent import GrantConsent, GrantConsentHandler
from application.consent.withdraw_consent import WithdrawConsent, WithdrawConsentHandler
from application.messaging.add_participant import AddParticipant, AddParticipantHandler
from application.people.register_person import RegisterPerson, RegisterPersonHandler
from application.ports.channel import GrantEnded
from application.ports.readers import ConversationFilter
from application.proxies.end_grant import EndGrant, EndGrantHandler, NarrowGrant, NarrowGrantHandler
from application.proxies.end_lapsed import EndLapsedGrants
from application.proxies.give_grant import GiveGrant, GiveGrantHandler
from application.proxies.see_proxies import SeeProxies, SeeProxiesHandler
from application.timelines.list_conversations import ListConversations, ListConversationsHandler
from application.timelines.read_messages import ReadMessages, ReadMessagesHandler
from domain.ages import birthday
from domain.consent import CHAT, SHARING
from domain.errors import (
    ConcurrentUpdate,
    ConsentRequired,
    Forbidden,
    Invalid,
    NotFound,
    UniqueNameTaken,
    UnknownIdentity,
)
from domain.grant_scope import GrantScope
from domain.ids import ConversationId, GrantId
from domain.message import MessageBody
from domain.person import Role
from domain.proxy import Basis, GrantEnding, ProxyGrant
from tests.support.builders import IDS, a_patient, a_person, a_provider, an_actor, an_admin
from tests.support.clinic import Clinic

pytestmark = pytest.mark.anyio
PAT, DOC, MUM = a_patient(), a_provider(), a_person("mum", Role.PROXY)
ME, HIM, HER, ADMIN = (an_actor(one) for one in (PAT, DOC, MUM, an_admin()))
READ, WRITE, SIGN = GrantScope.READ, GrantScope.WRITE, GrantScope.CONSENT
TALK = frozenset({READ, WRITE})
BORN, ZONE = date(2020, 5, 1), "America/New_York"
CHILD = evolve(PAT, born=BORN, zone=ZONE)


def of_age(years: int) -> datetime:
    """When the child is that old."""
    return birthday(BORN, years, ZoneInfo(ZONE))


@pytest.fixture(autouse=True)
async def people(clinic: Clinic) -> None:
    await clinic.register(PAT, DOC, MUM, a_patient("kim"), an_admin())
    clinic.later(seconds=1)
    await agree(clinic)


async def agree(clinic: Clinic, actor=ME, **said) -> None:
    said.setdefault("scopes", frozenset({CHAT, SHARING}))
    command = GrantConsent(actor=actor, identity="pat", **said)
    await clinic.deed(GrantConsentHandler, policy=clinic.consent_policy)(command)


async def withdraw(clinic: Clinic, actor=ME, **said) -> None:
    await clinic.deed(WithdrawConsentHandler)(WithdrawConsent(actor=actor, identity="pat", **said))


async def give(clinic: Clinic, actor=ME, **said) -> GrantId:
    said = {"patient": "pat", "proxy": "mum", "scopes": TALK} | said
    made = await clinic.deed(GiveGrantHandler)(GiveGrant(actor=actor, **said))
    return GrantId(made.id)


async def end(clinic: Clinic, grant: GrantId, actor=ME, patient: str = "pat") -> None:
    await clinic.deed(EndGrantHandler)(EndGrant(actor=actor, patient=patient, grant=grant))


async def grants(clinic: Clinic, actor=ME, identity: str = "pat") -> tuple[ProxyGrant, ...]:
    found: tuple[ProxyGrant, ...] = await clinic.deed(SeeProxiesHandler)(SeeProxies(actor=actor, identity=identity))
    return found


async def listed(clinic: Clinic, actor=HER) -> list[str]:
    command = ListConversations(actor=actor, which=ConversationFilter())
    return [one.id for one in (await clinic.deed(ListConversationsHandler)(command)).items]


async def read(clinic: Clinic, id: ConversationId, actor=HER) -> list[str | None]:
    found = await clinic.deed(ReadMessagesHandler)(ReadMessages(actor=actor, conversation=id))
    return [one.body for one in found]


async def shared(clinic: Clinic, **said) -> ConversationId:
    """A conversation with the proxy in it."""
    return ConversationId((await clinic.open(ME, "doc", "mum", anyone=True, **said)).id)


async def test_a_proxy_with_a_grant_lists_reads_and_writes_where_they_take_part(clinic: Clinic):
    await give(clinic)
    id = await shared(clinic)
    confidential = ConversationId((await clinic.open(ME, "doc", anyone=True)).id)
    sent = (await clinic.send(HER, id, "He has a fever")).message
    assert (sent.author, sent.on_behalf_of) == ("mum", "pat")
    assert await listed(clinic) == [id]
    assert await read(clinic, id) == ["He has a fever"]
    with pytest.raises(NotFound):
        await read(clinic, confidential)
    page = await clinic.deed(ListConversationsHandler)(ListConversations(actor=HIM, which=ConversationFilter()))
    names = {one.identity: one.name for each in page.items for one in each.participants}
    assert names["mum"] == f"{MUM.name} for {PAT.name}"


async def test_without_a_grant_there_is_nothing(clinic: Clinic):
    with pytest.raises(ConsentRequired):
        await listed(clinic)
    with pytest.raises(Invalid) as refusal:
        await shared(clinic)
    assert [one.code for one in refusal.value.flaws] == ["can-not-take-part"]
    id = ConversationId((await clinic.open(HIM, "pat")).id)
    with pytest.raises(Invalid):
        await clinic.deed(AddParticipantHandler)(AddParticipant(actor=HIM, conversation=id, identity="mum"))
    await give(clinic)
    await clinic.deed(AddParticipantHandler)(AddParticipant(actor=HIM, conversation=id, identity="mum", history=True))
    assert await listed(clinic) == [id]


@pytest.mark.parametrize("who", [ME, HER, ADMIN])
async def test_an_ended_grant_closes_sockets_and_gives_up_the_place(clinic: Clinic, who):
    grant = await give(clinic)
    id = await shared(clinic)
    clinic.signals.clear()
    for _ in range(2):
        await end(clinic, grant, who)
    assert clinic.signals.count(GrantEnded(identity=MUM.identity)) == 1
    with pytest.raises(ConsentRequired):
        await clinic.send(HER, id, key="late")
    async with clinic.uow() as uow:
        assert not (await uow.conversations.get(id)).has(MUM.identity)
    (over,) = await grants(clinic)
    assert (over.ended_by, over.ending) == (who.identity, GrantEnding.ENDED)


async def test_another_grant_keeps_the_place(clinic: Clinic):
    first, _ = await give(clinic), await give(clinic)
    id = await shared(clinic)
    await end(clinic, first)
    assert await listed(clinic) == [id]


async def test_a_narrowed_grant_leaves_less(clinic: Clinic):
    grant = await give(clinic)
    id = await shared(clinic)
    clinic.signals.clear()
    handler = clinic.deed(NarrowGrantHandler)
    less = await handler(NarrowGrant(actor=ME, patient="pat", grant=grant, scopes=frozenset({READ})))
    assert clinic.signals == [GrantEnded(identity=MUM.identity)]
    assert await read(clinic, id) == []
    with pytest.raises(Forbidden):
        await clinic.send(HER, id)
    assert {one.id: one.ending for one in await grants(clinic)} == {grant: GrantEnding.NARROWED, less.id: None}


async def test_a_grant_is_bound_to_its_time(clinic: Clinic):
    now = clinic.clock.now()
    await give(clinic, since=now + timedelta(days=1), until=now + timedelta(days=2))
    with pytest.raises(ConsentRequired):
        await listed(clinic)
    clinic.later(days=1)
    id = await shared(clinic)
    assert await listed(clinic) == [id]
    clinic.later(days=1, microseconds=-1)
    assert await listed(clinic) == [id]
    clinic.later(microseconds=1)
    with pytest.raises(ConsentRequired):
        await listed(clinic)
    for _ in range(2):
        await clinic.deed(EndLapsedGrants)()
    (over,) = await grants(clinic)
    assert (over.ended_by, over.ending) == ("system", GrantEnding.LAPSED)
    assert clinic.signals.count(GrantEnded(identity=MUM.identity)) == 1
    async with clinic.uow() as uow:
        assert not (await uow.conversations.get(id)).has(MUM.identity)


async def test_a_wish_of_the_patient_s_needs_their_agreement_to_share(clinic: Clinic):
    await give(clinic)
    id = await shared(clinic)
    clinic.signals.clear()
    await withdraw(clinic, scope=SHARING)
    assert clinic.signals == [GrantEnded(identity=MUM.identity)]
    with pytest.raises(ConsentRequired):
        await read(clinic, id)
    clinic.later(seconds=1)
    await agree(clinic)
    assert await read(clinic, id) == []


async def test_a_withdrawn_consent_stops_the_proxy_too(clinic: Clinic):
    await give(clinic, ADMIN, basis=Basis.LEGAL, evidence="Order 7")
    id = await shared(clinic)
    clinic.signals.clear()
    await withdraw(clinic)
    assert GrantEnded(identity=MUM.identity) in clinic.signals
    with pytest.raises(ConsentRequired):
        await clinic.send(HER, id)


async def test_a_proxy_signs_for_the_patient_only_if_the_grant_says_so(clinic: Clinic):
    await withdraw(clinic)
    clinic.later(seconds=1)
    await give(clinic, ADMIN, basis=Basis.LEGAL, evidence="Order 7")
    with pytest.raises(NotFound):
        await agree(clinic, HER)
    await give(clinic, ADMIN, basis=Basis.LEGAL, evidence="Order 8", scopes=frozenset({SIGN}))
    await agree(clinic, HER)
    async with clinic.uow() as uow:
        signed = await uow.consents.of(PAT.identity)
    assert signed is not None
    assert (signed.identity, signed.signed_by) == ("pat", "mum")
    assert await listed(clinic) == []


async def test_a_proxy_opens_for_their_patient_and_takes_part(clinic: Clinic):
    await give(clinic)
    made = await clinic.open(HER, "pat", "doc", anyone=True)
    assert await listed(clinic) == [made.id]
    for others in (("kim", "doc"), ("doc",)):
        with pytest.raises((Forbidden, Invalid)):
            await clinic.open(HER, *others, anyone=True)


async def test_a_confidential_thread_is_told_of_by_no_name(clinic: Clinic):
    await give(clinic)
    await clinic.open(ME, "doc", anyone=True, unique_name="secret")
    with pytest.raises(UniqueNameTaken):
        await clinic.open(HER, "pat", "doc", anyone=True, unique_name="SECRET")
    assert await listed(clinic) == []


@pytest.mark.parametrize(
    ("actor", "said", "refusal"),
    [
        (ME, {"basis": Basis.LEGAL}, Invalid),
        (ADMIN, {}, Invalid),
        (ADMIN, {"basis": Basis.MINOR, "evidence": "x"}, Invalid),
        (ME, {"proxy": "doc"}, Invalid),
        (ME, {"proxy": "nobody"}, UnknownIdentity),
        (ME, {"until": timedelta(0), "since": timedelta(days=-1)}, Invalid),
        (HER, {}, NotFound),
        (HIM, {}, Forbidden),
        (an_actor(a_patient("kim")), {}, NotFound),
        (ADMIN, {"patient": "doc", "evidence": "x"}, NotFound),
    ],
)
async def test_who_may_give_what_and_how(clinic: Clinic, actor, said, refusal):
    times = {name: clinic.clock.now() + said[name] for name in ("since", "until") if name in said}
    with pytest.raises(refusal):
        await give(clinic, actor, **said | times)
    assert await grants(clinic) == ()


async def test_grants_are_ended_through_their_own_patient_only(clinic: Clinic):
    grant = await give(clinic)
    for actor, patient, refusal in (
        (ADMIN, "kim", NotFound),
        (an_actor(a_patient("kim")), "pat", NotFound),
        (an_actor(a_person("aunt", Role.PROXY)), "pat", NotFound),
        (HIM, "pat", Forbidden),
    ):
        with pytest.raises(refusal):
            await end(clinic, grant, actor, patient)
    assert [one.ended_at for one in await grants(clinic, HER, "mum")] == [None]


async def parent(clinic: Clinic) -> GrantId:
    """A parent of a child of five, by law."""
    await clinic.register(CHILD)
    clinic.later(seconds=1)
    await agree(clinic)
    scopes = frozenset(GrantScope)
    return await give(clinic, ADMIN, basis=Basis.MINOR, evidence="Birth certificate", scopes=scopes)


async def test_a_parent_s_grant_ends_by_itself_on_the_birthday_there(clinic: Clinic):
    await parent(clinic)
    (grant,) = await grants(clinic)
    assert grant.until is not None
    assert grant.until.isoformat() == "2038-05-01T04:00:00+00:00"


async def test_a_parent_signs_for_a_child_and_not_for_an_adolescent(clinic: Clinic):
    await parent(clinic)
    clinic.later(seconds=1)
    await withdraw(clinic, ADMIN)
    await agree(clinic, HER)
    clinic.clock.advance(of_age(12) - clinic.clock.now() - timedelta(microseconds=1))
    await withdraw(clinic, HER)
    clinic.later(microseconds=1)
    with pytest.raises(NotFound):
        await agree(clinic, HER)


async def test_a_child_confides_in_nobody_without_the_parents_and_an_adolescent_does(clinic: Clinic):
    await parent(clinic)
    child = await clinic.open(ME, "doc", anyone=True)
    doctor = await clinic.open(HIM, "pat")
    assert await listed(clinic) == [child.id]
    clinic.clock.advance(of_age(12) - clinic.clock.now())
    adolescent = await clinic.open(ME, "doc", anyone=True)
    assert not {doctor.id, adolescent.id} & set(await listed(clinic))


async def test_who_is_not_known_to_be_a_minor_has_no_parent_by_law(clinic: Clinic):
    grant = await parent(clinic)
    await clinic.register(PAT)
    assert [one.id for one in await grants(clinic)] == [grant]
    with pytest.raises(ConsentRequired):
        await listed(clinic)


async def test_a_connected_proxy_who_may_less_by_time_is_sent_away(clinic: Clinic):
    await parent(clinic)
    watch = clinic.deed(WatchRights)
    clinic.connections.arrived(MUM.identity)
    clinic.clock.advance(of_age(12) - clinic.clock.now() - timedelta(seconds=1))
    clinic.signals.clear()
    for _ in range(2):
        await watch()
    assert clinic.signals == []
    clinic.later(seconds=1)
    for _ in range(3):
        await watch()
    assert clinic.signals == [GrantEnded(identity=MUM.identity)]
    clinic.clock.advance(of_age(18) - clinic.clock.now())
    await watch()
    assert clinic.signals == [GrantEnded(identity=MUM.identity)] * 2


async def test_who_came_in_the_last_moment_of_a_grant_is_sent_away_too(clinic: Clinic):
    await parent(clinic)
    watch = clinic.deed(WatchRights)
    clinic.clock.advance(of_age(18) - clinic.clock.now())
    clinic.connections.arrived(MUM.identity)
    clinic.signals.clear()
    await watch()
    assert clinic.signals == [GrantEnded(identity=MUM.identity)]


@pytest.mark.parametrize("consenting", [True, False])
async def test_a_proxy_learns_nothing_of_patients_who_gave_them_no_grant(clinic: Clinic, consenting: bool):
    await give(clinic)
    await clinic.register(a_patient("lee"), consenting=consenting)
    with pytest.raises(Forbidden) as refusal:
        await clinic.open(HER, "lee", "doc", anyone=True)
    assert refusal.type is Forbidden, "the same, however they stand to consent"


async def narrowed(clinic: Clinic, grant: GrantId) -> None:
    command = NarrowGrant(actor=ME, patient="pat", grant=grant, scopes=frozenset({READ}))
    await clinic.deed(NarrowGrantHandler)(command)


async def unshared(clinic: Clinic, grant: GrantId) -> None:
    await withdraw(clinic, scope=SHARING)


async def older(clinic: Clinic, grant: GrantId) -> None:
    await clinic.deed(RegisterPersonHandler)(RegisterPerson(actor=ADMIN, person=evolve(PAT, born=date(1990, 1, 1))))


@pytest.mark.parametrize("stop", [end, narrowed, unshared, older])
async def test_a_message_decided_before_the_end_does_not_slip_through(clinic: Clinic, stop):
    grant = await give(clinic)
    id = await shared(clinic)
    async with clinic.uow() as uow:
        decided = await uow.conversations.get(id)
        decided.send(
            id=IDS.new(), author=MUM.identity, role=MUM.role, body=MessageBody("too late"), at=clinic.clock.now()
        )
        await stop(clinic, grant)
        uow.conversations.save(decided)
        with pytest.raises(ConcurrentUpdate):
            await uow.commit()


@pytest.mark.parametrize("born", [date(2199, 1, 1), date(9999, 12, 31)])
async def test_who_is_born_in_the_future_has_no_guardian_by_law(clinic: Clinic, born: date):
    await clinic.register(evolve(PAT, born=born))
    with pytest.raises(Invalid) as refusal:
        await give(clinic, ADMIN, basis=Basis.MINOR, evidence="a mistyped paper")
    assert [one.code for one in refusal.value.flaws] == ["birth-date-unknown"]
