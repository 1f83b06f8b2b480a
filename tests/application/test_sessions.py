"""Signing in, being admitted, staying awake, refreshing, and signing out."""

import asyncio
from datetime import datetime, timedelta

import pytest
from attrs import evolve, frozen

from application.access.admission import Admission
from application.access.end_session import EndSession, EndSessionHandler
from application.access.issue_token import IssuedToken, TokenDesk
from application.access.learn_endings import LearnEndings
from application.access.list_sessions import ListSessions, ListSessionsHandler
from application.access.refresh_session import RefreshSession, RefreshSessionHandler
from application.access.sign_in_code import IssueCode, IssueCodeHandler
from application.access.start_session import Code, StartSession
from application.people.register_person import RegisterPerson, RegisterPersonHandler
from application.ports.channel import SessionEnded
from application.ports.tokens import ProviderToken
from application.ports.unit_of_work import UnitOfWork
from domain.access import Action, Actor
from domain.audit import Deed
from domain.errors import Busy, Forbidden, IdentityMismatch, InvalidToken, NotFound, TokenReused
from domain.ids import Identity, SessionId
from domain.person import Role
from tests.support.builders import a_patient, a_provider, a_service, an_actor, an_admin
from tests.support.clinic import Clinic, a_request

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient(), a_provider()
NOBODY = Actor(identity=Identity(""), role=Role.PATIENT, address="192.0.2.7")


@pytest.fixture(autouse=True)
async def people(clinic: Clinic) -> None:
    await clinic.register(PAT, DOC, an_admin(), a_service())


async def sign_in(clinic: Clinic, identity: str = "pat", role: Role = Role.PATIENT, proof=None, **said) -> IssuedToken:
    start = clinic.start_session(open_door=proof is None)
    started = await start(StartSession(actor=NOBODY, identity=identity, role=role, proof=proof, **said))
    return started.token


async def refresh(clinic: Clinic, token: str, admission: Admission | None = None) -> IssuedToken:
    handler = clinic.deed(
        RefreshSessionHandler,
        desk=clinic.desk(),
        policy=clinic.session_policy,
        admission=admission or clinic.admission(),
    )
    fresh: IssuedToken = await handler(RefreshSession(actor=NOBODY, token=token))
    return fresh


async def end(clinic: Clinic, actor: Actor, session: SessionId) -> None:
    await clinic.deed(EndSessionHandler)(EndSession(actor=actor, session=session))


# Signing in


async def test_each_sign_in_opens_a_session_of_its_own_and_is_audited(clinic: Clinic):
    one, other = await sign_in(clinic), await sign_in(clinic)
    assert one.session != other.session
    assert (one.life, one.refresh_after - one.issued_at) == (timedelta(hours=1), timedelta(minutes=45))
    assert [(line.action, line.actor.address) for line in clinic.record.audit] == [(Deed.SIGN_IN, "192.0.2.7")] * 2


@frozen
class NotedTokens:
    """A provider whose tokens tell when they end."""

    pushes: bool = False

    def mint(self, identity: Identity, role: Role, expires_at: datetime, *, push: bool) -> ProviderToken:
        return ProviderToken(expires_at.isoformat(), "IS1")


async def test_the_provider_s_token_ends_long_before_ours_and_is_to_be_renewed_in_time(clinic: Clinic):
    desk = TokenDesk(clinic.tokens, NotedTokens(), clinic.gate, clinic.session_policy)
    handler = evolve(clinic.start_session(open_door=True), desk=desk)
    signed = StartSession(actor=NOBODY, identity="pat", role=Role.PATIENT, proof=None)
    issued = (await handler(signed)).token
    assert issued.provider is not None
    assert datetime.fromisoformat(issued.provider.token) == issued.issued_at + timedelta(minutes=15)
    assert issued.refresh_after == issued.issued_at + timedelta(minutes=11, seconds=15)
    assert issued.life == timedelta(hours=1)


async def test_a_repeated_sign_in_gets_the_same_token(clinic: Clinic):
    one = await sign_in(clinic, request=a_request())
    assert await sign_in(clinic, request=a_request()) == one


async def test_an_open_door_registers_whoever_is_new_and_confuses_nobody(clinic: Clinic):
    token = await sign_in(clinic, "new", Role.PROVIDER)
    assert (token.identity, token.role) == ("new", Role.PROVIDER)
    assert (await sign_in(clinic, "PAT")).identity == "pat"
    with pytest.raises(IdentityMismatch):
        await sign_in(clinic, "pat", Role.PROVIDER)


async def test_without_a_proof_a_closed_door_stays_closed(clinic: Clinic):
    with pytest.raises(InvalidToken):
        await clinic.start_session()(StartSession(actor=NOBODY, identity="pat", role=Role.PATIENT, proof=None))


async def test_who_is_no_longer_active_does_not_sign_in(clinic: Clinic):
    await clinic.register(a_provider(active=False))
    with pytest.raises(Forbidden):
        await sign_in(clinic, "doc", Role.PROVIDER)


async def code(clinic: Clinic, identity: str = "pat", role: Role = Role.PATIENT, **said) -> str:
    command = IssueCode(actor=an_actor(a_service()), identity=identity, role=role, **said)
    issued = await clinic.deed(IssueCodeHandler)(command)
    return str(issued.code)


async def test_a_code_signs_in_once_within_its_minute(clinic: Clinic):
    text = await code(clinic)
    with pytest.raises(IdentityMismatch):
        await sign_in(clinic, "kim", proof=Code(text))
    assert (await sign_in(clinic, proof=Code(text))).identity == "pat"
    with pytest.raises(InvalidToken):
        await sign_in(clinic, proof=Code(text))
    late = await code(clinic)
    clinic.later(seconds=60)
    with pytest.raises(InvalidToken):
        await sign_in(clinic, proof=Code(late))


async def test_a_code_tried_by_many_at_once_signs_in_one(clinic: Clinic):
    text = await code(clinic)
    outcomes = await asyncio.gather(*(sign_in(clinic, proof=Code(text)) for _ in range(5)), return_exceptions=True)
    assert sum(isinstance(one, IssuedToken) for one in outcomes) == 1
    assert sum(isinstance(one, InvalidToken) for one in outcomes) == 4


async def test_a_repeated_request_for_a_code_gets_the_same_code(clinic: Clinic):
    assert await code(clinic, request=a_request()) == await code(clinic, request=a_request())
    assert await code(clinic) != await code(clinic)


async def test_codes_are_asked_for_by_services_and_never_for_staff_above_members(clinic: Clinic):
    for role in (Role.ADMIN, Role.AUDITOR, Role.SERVICE):
        with pytest.raises(Forbidden):
            await code(clinic, "someone", role)
    with pytest.raises(Forbidden):
        await clinic.deed(IssueCodeHandler)(IssueCode(actor=an_actor(DOC), identity="pat", role=Role.PATIENT))


# Being admitted


async def test_a_token_admits_its_holder_and_is_verified_once(clinic: Clinic):
    token, admission = await sign_in(clinic, "doc", Role.PROVIDER), clinic.admission()
    for _ in range(3):
        admitted = await admission.admit(token.token, human=True)
    assert admitted.actor == Actor(identity=DOC.identity, role=Role.PROVIDER, session=token.session, pools=DOC.pools)
    assert clinic.tokens.reads == 1


async def test_a_session_falls_asleep_without_human_acts(clinic: Clinic):
    token, admission = await sign_in(clinic), clinic.admission()
    for _ in range(3):
        clinic.later(minutes=14)
        await admission.admit(token.token, human=True)
    for _ in range(2):
        clinic.later(minutes=7)
        await admission.admit(token.token, human=False)
    clinic.later(minutes=1)
    with pytest.raises(InvalidToken):
        await admission.admit(token.token, human=True)


async def test_what_keeps_a_session_awake_here_is_known_elsewhere_after_a_flush(clinic: Clinic):
    token, here, there = await sign_in(clinic), clinic.admission(), clinic.admission()
    clinic.later(minutes=10)
    await here.admit(token.token, human=True)
    await here.flush()
    clinic.later(minutes=10)
    await there.admit(token.token, human=False)
    assert there.idle_at(token.session) == clinic.clock.now() + timedelta(minutes=5)


async def test_a_service_is_never_idle(clinic: Clinic):
    token, admission = await sign_in(clinic, "platform", Role.SERVICE), clinic.admission()
    clinic.later(minutes=59)
    assert (await admission.admit(token.token, human=False)).actor.role is Role.SERVICE
    clinic.later(minutes=1)
    with pytest.raises(InvalidToken):
        await admission.admit(token.token, human=False)


async def test_a_session_ended_elsewhere_is_noticed_and_told(clinic: Clinic):
    token, elsewhere = await sign_in(clinic), clinic.elsewhere()
    here, learn = elsewhere.admission(), elsewhere.deed(LearnEndings)
    await here.admit(token.token, human=False)
    await learn()
    clinic.later(seconds=5)
    await end(clinic, an_actor(an_admin()), token.session)
    assert elsewhere.signals == []
    clinic.later(seconds=5)
    await learn()
    assert SessionEnded(session=token.session) in elsewhere.signals
    with pytest.raises(InvalidToken):
        await here.admit(token.token, human=False)


async def test_an_ended_session_is_refused_within_half_a_minute_without_being_told(clinic: Clinic):
    token, here = await sign_in(clinic), clinic.admission()
    await here.admit(token.token, human=False)
    await end(clinic, an_actor(PAT), token.session)
    clinic.later(seconds=30)
    with pytest.raises(InvalidToken):
        await here.admit(token.token, human=False)


async def test_a_change_of_rights_ends_the_sessions(clinic: Clinic):
    token, admission = await sign_in(clinic, "doc", Role.PROVIDER), clinic.admission()
    register = clinic.deed(RegisterPersonHandler)
    await register(RegisterPerson(actor=an_actor(an_admin()), person=a_provider(name="Same rights")))
    await admission.admit(token.token, human=False)
    await register(RegisterPerson(actor=an_actor(an_admin()), person=a_provider(active=False)))
    assert clinic.signals[-1] == SessionEnded(session=token.session)
    clinic.later(seconds=30)
    with pytest.raises(InvalidToken):
        await admission.admit(token.token, human=False)


async def test_a_change_of_rights_ends_the_sessions_in_whatever_spelling_it_was_told(clinic: Clinic):
    token, admission = await sign_in(clinic, "doc", Role.PROVIDER), clinic.admission()
    await admission.admit(token.token, human=False)
    register = clinic.deed(RegisterPersonHandler)
    await register(RegisterPerson(actor=an_actor(an_admin()), person=a_provider("DOC", active=False)))
    assert clinic.signals[-1] == SessionEnded(session=token.session)
    with pytest.raises(InvalidToken):
        await refresh(clinic, token.token)


async def test_a_session_that_ended_is_believed_no_longer(clinic: Clinic):
    token, admission = await sign_in(clinic), clinic.admission()
    actor = (await admission.admit(token.token, human=True)).actor
    await end(clinic, actor, token.session)
    with pytest.raises(InvalidToken):
        await admission.admit(token.token, human=False)


async def test_activity_that_could_not_be_kept_is_kept_the_next_time(clinic: Clinic):
    token, admission = await sign_in(clinic), clinic.admission()
    clinic.later(minutes=14)
    await admission.admit(token.token, human=True)
    well = admission.uow

    def unwell(request: object = None) -> UnitOfWork:
        raise Busy

    admission.uow = unwell
    with pytest.raises(Busy):
        await admission.flush()
    admission.uow = well
    await admission.flush()
    clinic.later(minutes=14)
    await clinic.admission().admit(token.token, human=False)


# Refreshing


async def test_the_old_token_overlaps_and_the_new_one_works_at_once(clinic: Clinic):
    old, admission = await sign_in(clinic), clinic.admission()
    await admission.admit(old.token, human=False)
    clinic.later(minutes=1)
    new = await refresh(clinic, old.token)
    assert new.session == old.session
    assert new.token != old.token
    await admission.admit(new.token, human=False)
    clinic.later(seconds=59)
    await admission.admit(old.token, human=False)
    clinic.later(seconds=1)
    with pytest.raises(InvalidToken):
        await admission.admit(old.token, human=False)
    await admission.admit(new.token, human=False)


async def test_a_lost_answer_is_given_once_more(clinic: Clinic):
    old = await sign_in(clinic)
    new = await refresh(clinic, old.token)
    clinic.later(seconds=29)
    assert await refresh(clinic, old.token) == new
    with pytest.raises(TokenReused):
        await refresh(clinic, old.token)


async def test_a_token_used_again_late_ends_the_session_for_everyone(clinic: Clinic):
    old, admission = await sign_in(clinic), clinic.admission()
    new = await refresh(clinic, old.token)
    clinic.later(seconds=30)
    with pytest.raises(TokenReused):
        await refresh(clinic, old.token)
    assert clinic.signals[-1] == SessionEnded(session=old.session)
    assert clinic.record.audit[-1].action is Deed.TOKEN_REUSED
    for token in (old, new):
        with pytest.raises(InvalidToken):
            await admission.admit(token.token, human=False)


async def test_refreshing_twice_at_once_gives_one_token(clinic: Clinic):
    old = await sign_in(clinic)
    one, other = await asyncio.gather(refresh(clinic, old.token), refresh(clinic, old.token))
    assert one == other


async def test_a_refresh_does_not_keep_a_session_awake(clinic: Clinic):
    token, admission = await sign_in(clinic), clinic.admission()
    clinic.later(minutes=14)
    token = await refresh(clinic, token.token)
    clinic.later(minutes=1)
    with pytest.raises(InvalidToken):
        await admission.admit(token.token, human=False)


async def test_a_session_that_was_used_a_moment_ago_is_refreshed_before_the_record_knows(clinic: Clinic):
    old, admission = await sign_in(clinic), clinic.admission()
    clinic.later(minutes=14)
    await admission.admit(old.token, human=True)
    clinic.later(minutes=10)
    new = await refresh(clinic, old.token, admission)
    assert (await admission.admit(new.token, human=False)).grant.generation == 1


# Signing out


async def test_the_audit_says_whose_session_an_administrator_ended(clinic: Clinic):
    token, admin = await sign_in(clinic), an_admin()
    await clinic.register(admin)
    await end(clinic, an_actor(admin), token.session)
    last = clinic.record.audit[-1]
    assert (last.actor.identity, last.action, last.object) == ("admin", Action.END_SESSION, f"person:{token.identity}")


async def test_one_ends_one_s_own_sessions_and_nobody_else_s(clinic: Clinic):
    mine, other = await sign_in(clinic), await sign_in(clinic)
    with pytest.raises(NotFound):
        await end(clinic, an_actor(DOC), mine.session)
    listing = clinic.deed(ListSessionsHandler, policy=clinic.session_policy)
    actor = an_actor(PAT, session=other.session)
    assert {(one.id, one.current) for one in await listing(ListSessions(actor=actor))} == {
        (mine.session, False),
        (other.session, True),
    }
    await end(clinic, actor, mine.session)
    assert [one.id for one in await listing(ListSessions(actor=actor))] == [other.session]
    clinic.later(minutes=15)
    assert await listing(ListSessions(actor=actor)) == ()
