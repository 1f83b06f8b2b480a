"""An export of the audit is an act like others."""

import json

import pytest

from application.audit.export_audit import AuditPeriod, ExportAudit
from application.audit.seal_audit import SealAudit
from domain.errors import NotFound
from domain.ids import Identity
from tests.support.builders import a_patient, a_provider, an_actor
from tests.support.clinic import Clinic
from tests.support.exports import SIGNER, NoPlace

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient(), a_provider()


async def sealed(clinic: Clinic) -> int:
    """Two messages, an hour apart, on the chain; returns how many records there are."""
    one = await clinic.conversation(PAT, DOC)
    for number in range(2):
        await clinic.send(an_actor(PAT), one.id, key=str(number))
        clinic.later(hours=1)
    return await SealAudit(clinic.record.chain, NoPlace(), SIGNER, clinic.clock, "one", clinic.uow, clinic.ids)()


def noted(clinic: Clinic) -> list[tuple[str, str | None]]:
    return [(one.outcome, one.reason) for one in clinic.record.audit if one.action == "audit.export"]


async def test_a_period_is_written_down_alone(clinic: Clinic):
    begun = clinic.clock.now()
    count = await sealed(clinic)
    lines: list[bytes] = []
    period = AuditPeriod(since=begun, until=begun.replace(minute=begun.minute + 30))
    done = await clinic.deed(ExportAudit, chain=clinic.record.chain)(lines.append, period)
    records = [told["record"] for told in map(json.loads, lines) if "record" in told]
    assert 0 < done.records == len(records) < count
    assert noted(clinic) == [("done", "begun"), ("done", "complete")]


async def test_one_that_breaks_off_is_noted_as_such(clinic: Clinic):
    await sealed(clinic)

    def nobody_reads(_: bytes) -> None:
        raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        await clinic.deed(ExportAudit, chain=clinic.record.chain)(nobody_reads, AuditPeriod())
    assert noted(clinic) == [("done", "begun"), ("failed", "broken-off")]


async def test_what_concerns_a_patient_is_written_down_alone(clinic: Clinic):
    await sealed(clinic)
    other = await clinic.conversation(a_patient("eve"), a_provider("eve-doc"))
    await clinic.send(an_actor(a_patient("eve")), other.id, key="eve")
    await SealAudit(clinic.record.chain, NoPlace(), SIGNER, clinic.clock, "one", clinic.uow, clinic.ids)()
    lines: list[bytes] = []
    done = await clinic.deed(ExportAudit, chain=clinic.record.chain)(lines.append, AuditPeriod(), Identity("eve"))
    records = [told["record"] for told in map(json.loads, lines) if "record" in told]
    assert done.records == len(records) > 0
    assert f"conversation:{other.id}" in {one["object"] for one in records}
    assert {one["object"] for one in records} <= {f"conversation:{other.id}", "person:eve"}
    begun = next(one for one in clinic.record.audit if one.action == "audit.export")
    assert (begun.object, begun.reason) == ("person:eve", "begun:/")


async def test_nothing_is_written_down_of_nobody(clinic: Clinic):
    await sealed(clinic)
    with pytest.raises(NotFound):
        await clinic.deed(ExportAudit, chain=clinic.record.chain)(print, AuditPeriod(), Identity("nobody"))
    assert noted(clinic) == []
