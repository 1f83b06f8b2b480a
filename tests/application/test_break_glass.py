"""Break-glass: everything that happens under it is on the audit, and it ends by itself."""

from datetime import timedelta

import pytest

from application.emergency.break_glass import OpenBreakGlass, OpenBreakGlassHandler
from application.emergency.expire_break_glass import ExpireBreakGlass
from application.ports.channel import GlassBroken, GlassEnded
from application.timelines.read_messages import ReadMessages, ReadMessagesHandler
from domain.access import Actor
from domain.break_glass import BreakGlassPolicy, EmergencyReason
from domain.errors import Forbidden, ReviewPending
from domain.ids import ConversationId
from domain.session import Session
from tests.support.builders import a_patient, a_provider, a_session, an_actor, an_admin
from tests.support.clinic import Clinic

pytestmark = pytest.mark.anyio
PAT, DOC, ADMIN = a_patient(), a_provider(), an_admin()


async def signed_in(clinic: Clinic) -> Actor:
    await clinic.register(ADMIN)
    session: Session = a_session("admin", ADMIN.role, clinic.clock.now())
    async with clinic.uow() as uow:
        uow.sessions.add(session)
        await uow.commit()
    return an_actor(ADMIN, session=session.id)


async def broken(clinic: Clinic, actor: Actor, id: ConversationId) -> str:
    handler = clinic.deed(OpenBreakGlassHandler, policy=BreakGlassPolicy())
    command = OpenBreakGlass(actor=actor, conversation=id, reason=EmergencyReason.URGENT_CARE, text="Unconscious")
    made: str = (await handler(command)).id
    return made


async def test_every_look_is_a_line_of_its_own_and_the_end_is_one_too(clinic: Clinic):
    one = await clinic.conversation(PAT, DOC)
    actor = await signed_in(clinic)
    glass = await broken(clinic, actor, one.id)
    read = clinic.deed(ReadMessagesHandler)
    for _ in range(3):
        await read(ReadMessages(actor=actor, conversation=one.id))
    expire = clinic.deed(ExpireBreakGlass)
    assert await expire() == 0
    clinic.later(minutes=60)
    assert await expire() == 1
    assert await expire() == 0
    lines = [(str(line.action), line.object, line.reason) for line in clinic.record.audit]
    assert lines == [
        ("break-glass.open", f"break-glass:{glass}", "urgent-care"),
        *[("conversation.read", f"conversation:{one.id}", f"glass:{glass}")] * 3,
        ("break-glass.end", f"break-glass:{glass}", "expired"),
    ]
    with pytest.raises(Forbidden):
        await read(ReadMessages(actor=actor, conversation=one.id))


async def test_the_officers_are_alerted_and_the_end_is_told(clinic: Clinic):
    one = await clinic.conversation(PAT, DOC)
    glass = await broken(clinic, await signed_in(clinic), one.id)
    alerts = [signal for signal in clinic.signals if isinstance(signal, GlassBroken)]
    assert [(alert.glass, alert.identity, alert.patient) for alert in alerts] == [(glass, "admin", "pat")]
    assert "Unconscious" not in repr(clinic.signals)
    clinic.later(minutes=60)
    await clinic.deed(ExpireBreakGlass)()
    assert GlassEnded(glass=alerts[0].glass) in clinic.signals


async def test_at_its_very_end_nothing_is_read_whether_or_not_the_job_ran(clinic: Clinic):
    one = await clinic.conversation(PAT, DOC)
    actor = await signed_in(clinic)
    await broken(clinic, actor, one.id)
    clinic.clock.advance(timedelta(minutes=60))
    with pytest.raises(Forbidden):
        await clinic.deed(ReadMessagesHandler)(ReadMessages(actor=actor, conversation=one.id))


async def test_one_at_a_time(clinic: Clinic):
    one = await clinic.conversation(PAT, DOC)
    actor = await signed_in(clinic)
    await broken(clinic, actor, one.id)
    with pytest.raises(ReviewPending):
        await broken(clinic, actor, one.id)
