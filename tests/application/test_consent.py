"""Giving consent, seeing it, and taking it back."""

import pytest

from application.consent.consent_status import SeeConsent, SeeConsentHandler
from application.consent.grant_consent import GrantConsent, GrantConsentHandler
from application.consent.withdraw_consent import WithdrawConsent, WithdrawConsentHandler
from application.ports.channel import ConsentWithdrawn
from domain.consent import CHAT, ConsentStatus
from domain.errors import ConcurrentUpdate, ConsentRequired, Forbidden, Invalid, NotFound
from tests.support.builders import a_message, a_patient, a_provider, an_actor, an_admin
from tests.support.clinic import Clinic

pytestmark = pytest.mark.anyio
PAT, KIM, DOC = a_patient(), a_patient("kim"), a_provider()
ME, ADMIN = an_actor(PAT), an_actor(an_admin())


@pytest.fixture(autouse=True)
async def people(clinic: Clinic) -> None:
    await clinic.register(PAT, KIM, DOC, an_admin(), consenting=False)


async def grant(clinic: Clinic, actor=ME, identity: str = "PAT", **said) -> None:
    command = GrantConsent(actor=actor, identity=identity, scopes=frozenset({CHAT}), **said)
    await clinic.deed(GrantConsentHandler, policy=clinic.consent_policy)(command)


async def withdraw(clinic: Clinic, actor=ME, identity: str = "Pat") -> None:
    await clinic.deed(WithdrawConsentHandler)(WithdrawConsent(actor=actor, identity=identity))


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
