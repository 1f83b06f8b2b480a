"""Quiet threads: proposed once, closed by the team's word alone, and nobody is asked how it was then."""

import asyncio
from datetime import timedelta

import pytest

from application.closing.decide_proposal import DecideProposal, DecideProposalHandler
from application.closing.propose_closing import ProposeClosing
from application.closing.see_proposals import SeeProposals, SeeProposalsHandler
from application.ratings.rate_care import RateCare, RateCareHandler
from application.timelines.see_conversation import SeeConversation, SeeConversationHandler
from domain.closing import STALE, Verdict
from domain.conversation import Disposition, Status
from domain.errors import ProposalOver, SurveyClosed
from tests.support.builders import a_patient, a_provider, an_actor
from tests.support.clinic import Clinic

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient(), a_provider()
TEAM = an_actor(DOC)


@pytest.fixture
async def quiet(clinic: Clinic) -> str:
    """A thread that was answered, and in which nobody wrote for a while."""
    conversation = await clinic.conversation(PAT, DOC)
    await clinic.send(an_actor(PAT), conversation.id)
    await clinic.send(TEAM, conversation.id)
    clinic.clock.advance(STALE)
    return conversation.id


async def waiting(clinic: Clinic) -> list:
    return list((await clinic.deed(SeeProposalsHandler)(SeeProposals(actor=TEAM))).items)


async def decide(clinic: Clinic, verdict: Verdict, id):
    return await clinic.deed(DecideProposalHandler)(DecideProposal(actor=TEAM, id=id, verdict=verdict))


async def test_a_thread_is_proposed_after_45_days_and_stays_open(clinic: Clinic, quiet: str):
    clinic.clock.advance(-timedelta(microseconds=1))
    assert await clinic.deed(ProposeClosing)() == 0
    clinic.clock.advance(timedelta(microseconds=1))
    assert await clinic.deed(ProposeClosing)() == 1
    assert [one.conversation for one in await waiting(clinic)] == [quiet]
    assert (await clinic.view(quiet, DOC)).status is Status.OPEN


async def test_two_workers_propose_it_once(clinic: Clinic, quiet: str):
    made = await asyncio.gather(*(clinic.deed(ProposeClosing)() for _ in range(2)))
    assert sum(made) == 1
    assert len(await waiting(clinic)) == 1


async def test_an_accepted_one_closes_it_and_the_patient_is_told_but_not_asked(clinic: Clinic, quiet: str):
    await clinic.deed(ProposeClosing)()
    proposal = (await waiting(clinic))[0]
    for _ in range(2):
        decided = await decide(clinic, Verdict.ACCEPTED, proposal.id)
    assert decided.proposal.decided_by == DOC.identity
    see = SeeConversation(actor=an_actor(PAT), conversation=quiet)
    seen = await clinic.deed(SeeConversationHandler)(see)
    assert (seen.status, seen.disposition, seen.can_send) == (Status.CLOSED, Disposition.NO_RESPONSE, False)
    assert seen.survey_open is False
    with pytest.raises(SurveyClosed):
        await clinic.deed(RateCareHandler)(RateCare(actor=an_actor(PAT), conversation=quiet, score=3))
    with pytest.raises(ProposalOver):
        await decide(clinic, Verdict.DISMISSED, proposal.id)


async def test_a_dismissed_one_comes_back_when_it_was_written_to_and_went_quiet_again(clinic: Clinic, quiet: str):
    await clinic.deed(ProposeClosing)()
    await decide(clinic, Verdict.DISMISSED, (await waiting(clinic))[0].id)
    clinic.clock.advance(STALE)
    assert await clinic.deed(ProposeClosing)() == 0
    await clinic.send(TEAM, quiet, key="again")
    clinic.clock.advance(STALE)
    assert await clinic.deed(ProposeClosing)() == 1


async def test_who_writes_meanwhile_is_not_closed_on(clinic: Clinic, quiet: str):
    await clinic.deed(ProposeClosing)()
    proposal = (await waiting(clinic))[0]
    await clinic.send(an_actor(PAT), quiet, key="late")
    assert await waiting(clinic) == []
    with pytest.raises(ProposalOver):
        await decide(clinic, Verdict.ACCEPTED, proposal.id)
    assert (await clinic.view(quiet, DOC)).status is Status.OPEN


async def test_where_the_team_owes_an_answer_nothing_is_proposed(clinic: Clinic, quiet: str):
    await clinic.send(an_actor(PAT), quiet, key="late")
    clinic.clock.advance(2 * STALE)
    assert await clinic.deed(ProposeClosing)() == 0
