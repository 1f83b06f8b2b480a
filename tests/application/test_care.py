"""Care relations: every act is on the audit, and lists learn of it."""

import pytest

from application.care.end_care import BlockCare, EndCare, EndCareHandler
from application.care.restore_care import RestoreCare, RestoreCareHandler
from application.ports.channel import RowChanged
from domain.care import CareEnd
from tests.support.builders import a_patient, a_provider, an_actor, an_admin
from tests.support.clinic import Clinic

pytestmark = pytest.mark.anyio

PAT, DOC, ADMIN = a_patient(), a_provider(), an_admin()


async def test_each_act_is_on_the_audit_and_told_to_the_lists(clinic: Clinic):
    one = await clinic.conversation(PAT, DOC)
    await clinic.register(ADMIN)
    whose = {"actor": an_actor(ADMIN), "patient": "pat", "provider": "doc"}
    end = clinic.deed(EndCareHandler)
    await end(EndCare(reason=CareEnd.DISCHARGED, **whose))
    await end(BlockCare(**whose))
    await clinic.deed(RestoreCareHandler)(RestoreCare(**whose))
    acts = [(str(line.action), line.object, line.reason) for line in clinic.record.audit]
    assert acts == [
        ("care.end", "person:pat", "discharged"),
        ("care.block", "person:pat", "blocked-by-clinic"),
        ("care.restore", "person:pat", None),
    ]
    assert clinic.signals.count(RowChanged(conversation=one.id)) == 4, "its opening, and each of the three"
