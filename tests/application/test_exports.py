"""Exports: what goes in, who may have it, and what happens when something happens meanwhile."""

import asyncio
import json
import zipfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from adapters.exports.verification import ExportBroken, verify_archive
from application.attachments.sweep_files import SweepFiles
from application.emergency.break_glass import OpenBreakGlass, OpenBreakGlassHandler
from application.exports.ask_export import AskAsOperator
from application.exports.see_exports import (
    DropExport,
    DropExportHandler,
    ListExports,
    ListExportsHandler,
    OpenExport,
    OpenExportHandler,
    SeeExport,
    SeeExportHandler,
)
from application.exports.sweep_exports import SweepExports
from application.messaging.correct_message import CorrectMessage, CorrectMessageHandler
from application.messaging.retract_message import RetractMessage, RetractMessageHandler
from application.ports.exports import Portion
from application.ports.inbound import Letter
from application.ports.records import AuditScope
from domain.access import Actor
from domain.attachment import Attachment, AttachmentState, BlobId
from domain.audit_review import AuditQuestion
from domain.break_glass import BreakGlassPolicy, EmergencyReason
from domain.conversation import Disposition
from domain.errors import ExportUnfinished, Forbidden, Invalid, NotAParticipant, NotFound, TooMany
from domain.export import ExportFailure, ExportForm, ExportPolicy, ExportScope, ExportState
from domain.file_types import FileType
from domain.ids import AttachmentId, ConversationId, HoldId
from domain.legal_hold import LegalHold
from domain.message import EDIT_WINDOW
from domain.person import Person
from domain.session import Ending
from tests.support.builders import a_patient, a_provider, a_session, an_actor, an_admin
from tests.support.clinic import Clinic
from tests.support.exports import SIGNER, ExportDesk, QuickDocuments

pytestmark = pytest.mark.anyio
PAT, KIM, DOC, ANN, ADMIN = a_patient(), a_patient("kim"), a_provider(), a_provider("ann"), an_admin()


@pytest.fixture
def desk(clinic: Clinic) -> ExportDesk:
    return ExportDesk(clinic)


async def signed_in(clinic: Clinic, who: Person) -> Actor:
    await clinic.register(who)
    session = a_session(who.identity, who.role, clinic.clock.now())
    async with clinic.uow() as uow:
        uow.sessions.add(session)
        await uow.commit()
    return an_actor(who, session=session.id)


async def hold(clinic: Clinic, id: ConversationId) -> None:
    placed = LegalHold.place(
        id=HoldId("a" * 32),
        patient=PAT.identity,
        conversation=id,
        reason="A court asks",
        by=ADMIN.identity,
        at=clinic.clock.now(),
    )
    async with clinic.uow() as uow:
        uow.holds.add(placed)
        await uow.commit()


async def closed(clinic: Clinic, id: ConversationId) -> None:
    async with clinic.uow() as uow:
        one = await uow.conversations.get(id)
        one.close(Disposition.RESOLVED, clinic.clock.now())
        uow.conversations.save(one)
        await uow.commit()


def documents(path: Path) -> dict[str, Any]:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def said(files: dict[str, Any]) -> list[str | None]:
    pages = [json.loads(content) for name, content in files.items() if name.startswith("conversation-")]
    return [one["body"] for page in pages for one in page["messages"]]


def manifest(files: dict[str, Any]) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(files["manifest.json"])
    return told


async def test_a_conversation_as_its_member_reads_it_with_a_proof(clinic: Clinic, desk: ExportDesk, tmp_path: Path):
    one = await clinic.conversation(PAT, DOC, friendly_name="Knee")
    await clinic.send(an_actor(PAT), one.id, "My knee is sore", key="1")
    await clinic.send(an_actor(DOC), one.id, "Since when?", key="2")
    export = await desk.made(an_actor(DOC), conversation=one.id)
    assert (export.state, export.percent, export.messages, export.conversations) == (ExportState.DONE, 100, 2, 1)
    path = await desk.fetched(an_actor(DOC), export.id, tmp_path)
    files = documents(path)
    assert list(files) == [f"conversation-{one.id}-001.json", "manifest.json", "manifest.sig"]
    page = json.loads(files[f"conversation-{one.id}-001.json"])
    assert page["conversation"]["friendlyName"] == "Knee"
    assert [(it["seq"], it["author"], it["body"]) for it in page["messages"]] == [
        (1, "pat", "My knee is sore"),
        (2, "doc", "Since when?"),
    ]
    found = verify_archive(path, SIGNER.public_key.hex())
    assert (found.export, found.files, found.messages) == (export.id, 1, 2)
    link = (await clinic.record.chain.links(found.position - 1, 1))[0]
    assert link.link.hash.hex() == manifest(files)["audit"]["hash"]


async def test_what_was_corrected_or_taken_back_says_so(clinic: Clinic, desk: ExportDesk, tmp_path: Path):
    one = await clinic.conversation(PAT, DOC)
    slip = (await clinic.send(an_actor(DOC), one.id, "Take two", key="1")).message
    gone = (await clinic.send(an_actor(DOC), one.id, "Never mind", key="2")).message
    correct, retract = CorrectMessageHandler, RetractMessageHandler
    about = {"actor": an_actor(DOC), "conversation": one.id}
    await clinic.deed(correct, window=EDIT_WINDOW)(CorrectMessage(**about, message=slip.id, text="Take one"))
    await clinic.deed(retract, window=EDIT_WINDOW)(RetractMessage(**about, message=gone.id))
    export = await desk.made(an_actor(PAT), conversation=one.id)
    files = documents(await desk.fetched(an_actor(PAT), export.id, tmp_path))
    first, second = json.loads(next(iter(files.values())))["messages"]
    assert (first["body"], first["editedAt"] is not None, first["retractedAt"]) == ("Take one", True, None)
    assert (second["body"], second["retractedAt"] is not None) == (None, True)
    assert b"Never mind" not in b"".join(files.values())


async def test_of_a_patient_what_the_asker_takes_part_in(clinic: Clinic, desk: ExportDesk, tmp_path: Path):
    mine, foreign = await clinic.conversation(PAT, DOC), await clinic.conversation(PAT, ANN)
    other = await clinic.conversation(KIM, DOC)
    for number, id in enumerate((mine.id, foreign.id, other.id)):
        await clinic.send(an_actor(KIM if id == other.id else PAT), id, f"text {number}", key=str(number))
    export = await desk.made(an_actor(DOC), patient=PAT.identity)
    assert said(documents(await desk.fetched(an_actor(DOC), export.id, tmp_path))) == ["text 0"]
    own = await desk.made(an_actor(PAT), patient=PAT.identity)
    assert said(documents(await desk.fetched(an_actor(PAT), own.id, tmp_path))) == ["text 0", "text 1"]
    for stranger, whose in ((ANN, KIM), (KIM, PAT)):
        with pytest.raises(NotFound):
            await desk.ask(an_actor(stranger), patient=whose.identity)
    with pytest.raises(NotAParticipant):
        await desk.ask(an_actor(DOC), conversation=foreign.id)


async def test_a_period_is_from_a_moment_up_to_another(clinic: Clinic, desk: ExportDesk, tmp_path: Path):
    one = await clinic.conversation(PAT, DOC)
    start = clinic.clock.now()
    for hour in range(4):
        await clinic.send(an_actor(PAT), one.id, f"hour {hour}", key=str(hour))
        clinic.later(hours=1)
    within = {"since": start + timedelta(hours=1), "until": start + timedelta(hours=3)}
    export = await desk.made(an_actor(DOC), **within)
    files = documents(await desk.fetched(an_actor(DOC), export.id, tmp_path))
    assert said(files) == ["hour 1", "hour 2"]
    assert manifest(files)["scope"]["from"] == "2026-03-02T10:00:00Z"
    empty = await desk.made(an_actor(DOC), since=clinic.clock.now())
    assert list(documents(await desk.fetched(an_actor(DOC), empty.id, tmp_path))) == ["manifest.json", "manifest.sig"]


@pytest.mark.parametrize("scope", [{}, {"conversation": "c", "patient": "p"}])
async def test_a_scope_says_one_thing(desk: ExportDesk, scope: dict[str, Any]):
    with pytest.raises(Invalid):
        await desk.ask(an_actor(DOC), **scope)


async def test_each_step_is_on_the_audit_and_none_is_left_out_for_another(
    clinic: Clinic, desk: ExportDesk, tmp_path: Path
):
    one = await clinic.conversation(PAT, DOC)
    await clinic.send(an_actor(PAT), one.id, "My knee is sore", key="1")
    before = len(clinic.record.audit)
    export = await desk.made(an_actor(DOC), conversation=one.id)
    for _ in range(2):
        await desk.fetched(an_actor(DOC), export.id, tmp_path)
    lines = [(str(line.action), line.object, line.reason) for line in clinic.record.audit[before:]]
    about, fetched = f"conversation:{one.id}", ("export.fetch", f"export:{export.id}", None)
    assert lines[:2] == [("export.ask", about, "json"), ("record.export", about, f"export:{export.id}")]
    assert lines[2][1].startswith(f"export:{export.id}:")
    assert lines[2][2] == "complete"
    assert lines[3:] == [fetched, fetched]
    assert "knee" not in repr(clinic.record.audit)


async def test_another_maker_goes_on_where_one_was_killed(clinic: Clinic, desk: ExportDesk, tmp_path: Path):
    talks = [await clinic.conversation(PAT, DOC) for _ in range(3)]
    for number, one in enumerate(talks):
        await clinic.send(an_actor(PAT), one.id, f"text {number}", key=str(number))

    class Dies(QuickDocuments):
        left = 2

        async def render(self, form: ExportForm, portion: Portion) -> bytes:
            if not self.left:
                raise SystemExit
            self.left -= 1
            return await super().render(form, portion)

    id = await desk.ask(an_actor(DOC), patient=PAT.identity)
    with pytest.raises(SystemExit):
        await desk.maker(renderer=Dies())()
    halfway = await desk.state(id)
    assert (halfway.state, halfway.files, halfway.conversations, halfway.percent) == (ExportState.RUNNING, 2, 2, 66)
    await desk.maker(clinic.elsewhere())()
    assert (await desk.state(id)).files == 2, "the dead one's lease stands"
    clinic.later(minutes=6)
    await desk.make()
    files = documents(await desk.fetched(an_actor(DOC), id, tmp_path))
    assert said(files) == ["text 0", "text 1", "text 2"]


async def test_a_long_conversation_is_several_documents(
    clinic: Clinic, desk: ExportDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("application.exports.portions.MESSAGES", 2)
    one = await clinic.conversation(PAT, DOC)
    for number in range(5):
        await clinic.send(an_actor(PAT), one.id, f"text {number}", key=str(number))
    export = await desk.made(an_actor(DOC), conversation=one.id)
    files = documents(await desk.fetched(an_actor(DOC), export.id, tmp_path))
    assert [name for name in files if name.startswith("conv")] == [
        f"conversation-{one.id}-00{n}.json" for n in (1, 2, 3)
    ]
    assert said(files) == [f"text {n}" for n in range(5)]
    parts = [(it["firstSeq"], it["lastSeq"]) for it in manifest(files)["files"]]
    assert parts == [(1, 2), (3, 4), (5, 5)]


async def test_long_messages_are_several_documents_so_that_each_is_laid_out_in_time(
    clinic: Clinic, desk: ExportDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("application.exports.portions.LETTERS", 20)
    one = await clinic.conversation(PAT, DOC)
    for number in range(5):
        await clinic.send(an_actor(PAT), one.id, f"number {number}", key=str(number))
    export = await desk.made(an_actor(DOC), conversation=one.id)
    files = documents(await desk.fetched(an_actor(DOC), export.id, tmp_path))
    assert [(it["firstSeq"], it["lastSeq"]) for it in manifest(files)["files"]] == [(1, 3), (4, 5)]
    assert said(files) == [f"number {number}" for number in range(5)]


async def test_a_store_out_of_reach_is_tried_again_and_leaves_nothing_behind(clinic: Clinic, desk: ExportDesk):
    one = await clinic.conversation(PAT, DOC)
    id = await desk.ask(an_actor(DOC), conversation=one.id)
    desk.store.out_of_reach = True
    await desk.maker()()
    assert (await desk.state(id)).state is ExportState.RUNNING
    desk.store.out_of_reach = False
    clinic.later(seconds=10)
    await desk.make()
    assert (await desk.state(id)).state is ExportState.DONE
    clinic.later(hours=2)
    await clinic.deed(SweepFiles, store=desk.store)()
    assert len(desk.store.contents) == 3, "one document, the manifest and its signature"


async def test_two_at_once_and_no_third(clinic: Clinic, desk: ExportDesk):
    one = await clinic.conversation(PAT, DOC)
    first = await desk.ask(an_actor(DOC), conversation=one.id)
    await desk.ask(an_actor(DOC), conversation=one.id)
    with pytest.raises(TooMany):
        await desk.ask(an_actor(DOC), conversation=one.id)
    await desk.ask(an_actor(PAT), conversation=one.id)
    await clinic.deed(DropExportHandler)(DropExport(actor=an_actor(DOC), id=first))
    await desk.ask(an_actor(DOC), conversation=one.id)


async def test_it_ends_with_its_asker_s_session(clinic: Clinic, desk: ExportDesk):
    one = await clinic.conversation(PAT, DOC)
    doc = await signed_in(clinic, DOC)
    id = await desk.ask(doc, conversation=one.id)
    async with clinic.uow() as uow:
        session = await uow.sessions.get(doc.session)
        session.end(clinic.clock.now(), Ending.SIGNED_OUT)
        uow.sessions.save(session)
        await uow.commit()
    await desk.make()
    assert (await desk.state(id)).failure is ExportFailure.SIGNED_OUT
    assert clinic.record.audit[-1].outcome == "failed"


async def test_who_may_no_longer_read_gets_nothing(clinic: Clinic, desk: ExportDesk):
    one = await clinic.conversation(PAT, DOC, ANN)
    id = await desk.ask(an_actor(ANN), conversation=one.id)
    async with clinic.uow() as uow:
        now = await uow.conversations.get(one.id)
        now.remove(ANN.identity)
        uow.conversations.save(now)
        await uow.commit()
    await desk.make()
    assert (await desk.state(id)).failure is ExportFailure.NOT_ALLOWED


async def test_what_is_done_is_not_fetched_by_who_may_no_longer_read_it(
    clinic: Clinic, desk: ExportDesk, tmp_path: Path
):
    kept, lost = await clinic.conversation(PAT, ANN), await clinic.conversation(PAT, DOC, ANN)
    for one in (kept, lost):
        await clinic.send(an_actor(PAT), one.id, "Hello", key=one.id)
    export = await desk.made(an_actor(ANN), patient=PAT.identity)
    assert export.messages == 2
    await desk.fetched(an_actor(ANN), export.id, tmp_path)
    async with clinic.uow() as uow:
        now = await uow.conversations.get(lost.id)
        now.remove(ANN.identity)
        uow.conversations.save(now)
        await uow.commit()
    before = len(clinic.record.audit)
    with pytest.raises(NotFound):
        await desk.fetched(an_actor(ANN), export.id, tmp_path)
    assert len(clinic.record.audit) == before, "nothing was fetched"


async def test_what_was_said_before_somebody_joined_anew_is_not_fetched(
    clinic: Clinic, desk: ExportDesk, tmp_path: Path
):
    one = await clinic.conversation(PAT, DOC, ANN)
    await clinic.send(an_actor(PAT), one.id, "Hello")
    export = await desk.made(an_actor(ANN), conversation=one.id)
    await joined_anew(clinic, one.id, ANN)
    with pytest.raises(Forbidden):
        await desk.fetched(an_actor(ANN), export.id, tmp_path)


async def joined_anew(clinic: Clinic, id: ConversationId, who: Person) -> None:
    async with clinic.uow() as uow:
        now = await uow.conversations.get(id)
        if now.has(who.identity):
            now.remove(who.identity)
        now.add(who, at=clinic.clock.now(), visible_from=None)
        uow.conversations.save(now)
        await uow.commit()


async def test_what_was_made_in_an_emergency_is_not_fetched_as_a_member(
    clinic: Clinic, desk: ExportDesk, tmp_path: Path
):
    one = await clinic.conversation(PAT, DOC)
    await clinic.send(an_actor(PAT), one.id, "My knee is sore")
    ann = await signed_in(clinic, ANN)
    opens = clinic.deed(OpenBreakGlassHandler, policy=BreakGlassPolicy())
    why = {"reason": EmergencyReason.URGENT_CARE, "text": "Unconscious"}
    glass = (await opens(OpenBreakGlass(actor=ann, conversation=one.id, **why))).id
    export = await desk.made(ann, conversation=one.id)
    await desk.fetched(ann, export.id, tmp_path)
    fetches = [line.reason for line in clinic.record.audit if str(line.action) == "export.fetch"]
    assert set(fetches) == {f"glass:{glass}"}
    clinic.later(hours=2)
    await joined_anew(clinic, one.id, ANN)
    with pytest.raises(Forbidden):
        await desk.fetched(ann, export.id, tmp_path)


async def test_it_takes_so_long_and_no_longer(clinic: Clinic):
    desk = ExportDesk(clinic, policy=ExportPolicy(longest=timedelta(minutes=1)))
    one = await clinic.conversation(PAT, DOC)
    id = await desk.ask(an_actor(DOC), conversation=one.id)
    clinic.later(minutes=1)
    await desk.make()
    assert (await desk.state(id)).failure is ExportFailure.TOO_LONG


async def test_in_an_emergency_it_lasts_as_long_as_the_glass_is_broken(
    clinic: Clinic, desk: ExportDesk, tmp_path: Path
):
    one = await clinic.conversation(PAT, DOC)
    await clinic.send(an_actor(PAT), one.id, "My knee is sore")
    admin = await signed_in(clinic, ADMIN)
    for scope in ({"patient": PAT.identity}, {"conversation": one.id}, {"since": clinic.clock.now()}):
        with pytest.raises(Forbidden):
            await desk.ask(admin, **scope)
    opens = clinic.deed(OpenBreakGlassHandler, policy=BreakGlassPolicy())
    why = {"reason": EmergencyReason.URGENT_CARE, "text": "Unconscious"}
    glass = (await opens(OpenBreakGlass(actor=admin, patient=PAT.identity, **why))).id
    export = await desk.made(admin, patient=PAT.identity)
    assert said(documents(await desk.fetched(admin, export.id, tmp_path))) == ["My knee is sore"]
    lines = [(line.object.split(":")[0], line.reason) for line in clinic.record.audit if "record.export" in line.action]
    assert lines == [("conversation", f"glass:{glass}"), ("export", f"glass:{glass}")], "its end, too"
    async with clinic.uow() as uow:
        asked = AuditQuestion(action="record.export")
        of_patient = AuditScope(question=asked, conversations=(one.id,), of=PAT.identity)
        assert await uow.audit.count(of_patient, most=9) == 2
    late = await desk.ask(admin, patient=PAT.identity)
    clinic.later(minutes=59, seconds=59)
    await desk.make()
    assert (await desk.state(late)).failure is ExportFailure.NOT_ALLOWED
    with pytest.raises(Forbidden):
        await desk.fetched(admin, export.id, tmp_path)


async def test_a_glass_broken_for_one_conversation_opens_no_other(clinic: Clinic, desk: ExportDesk):
    one = await clinic.conversation(PAT, DOC)
    admin = await signed_in(clinic, ADMIN)
    opens = clinic.deed(OpenBreakGlassHandler, policy=BreakGlassPolicy())
    why = {"reason": EmergencyReason.URGENT_CARE, "text": "Unconscious"}
    await opens(OpenBreakGlass(actor=admin, conversation=one.id, **why))
    assert (await desk.made(admin, conversation=one.id)).state is ExportState.DONE
    with pytest.raises(Forbidden):
        await desk.ask(admin, patient=PAT.identity)


async def test_what_one_maker_is_at_no_other_takes(clinic: Clinic, desk: ExportDesk):
    one = await clinic.conversation(PAT, DOC)
    other = desk.maker(clinic.elsewhere())

    class Meanwhile(QuickDocuments):
        async def render(self, form: ExportForm, portion: Portion) -> bytes:
            await other._step(portion.export)
            return await super().render(form, portion)

    id = await desk.ask(an_actor(DOC), conversation=one.id)
    await desk.maker(renderer=Meanwhile())()
    assert (await desk.state(id)).files == 1
    assert len(desk.store.contents) == 1


async def test_what_is_on_hold_is_marked_and_who_takes_part_is_told_nothing_of_holds(
    clinic: Clinic, desk: ExportDesk, tmp_path: Path
):
    held, free = await clinic.conversation(PAT, DOC), await clinic.conversation(PAT, DOC)
    for one in (held, free):
        await clinic.send(an_actor(PAT), one.id, "Hello", key=one.id)
    await hold(clinic, held.id)
    admin = await signed_in(clinic, ADMIN)
    opens = clinic.deed(OpenBreakGlassHandler, policy=BreakGlassPolicy())
    await opens(
        OpenBreakGlass(actor=admin, patient=PAT.identity, reason=EmergencyReason.URGENT_CARE, text="Unconscious")
    )
    told = {}
    for who in (admin, an_actor(DOC)):
        export = await desk.made(who, patient=PAT.identity)
        proof = manifest(documents(await desk.fetched(who, export.id, tmp_path)))
        told[who.identity] = {one["id"]: one.get("legalHold") for one in proof["conversations"]}
    assert told == {"admin": {held.id: True, free.id: False}, "doc": {held.id: None, free.id: None}}


async def test_in_an_emergency_what_a_hold_keeps_beyond_its_time_is_told_and_nothing_else(
    clinic: Clinic, desk: ExportDesk, tmp_path: Path
):
    """Nobody else is told so much as what the conversation was about."""
    held, free = await clinic.conversation(PAT, DOC, friendly_name="Knee"), await clinic.conversation(PAT, DOC)
    for one in (held, free):
        await clinic.send(an_actor(PAT), one.id, "sore", key=one.id)
        await closed(clinic, one.id)
    await hold(clinic, held.id)
    clinic.later(days=7 * 366)
    opens = clinic.deed(OpenBreakGlassHandler, policy=BreakGlassPolicy())
    admin = await signed_in(clinic, ADMIN)
    why = {"reason": EmergencyReason.URGENT_CARE, "text": "Unconscious"}
    await opens(OpenBreakGlass(actor=admin, patient=PAT.identity, **why))
    told = {}
    for who in (admin, an_actor(DOC)):
        for one in (held, free):
            export = await desk.made(who, conversation=one.id)
            page = json.loads(next(iter(documents(await desk.fetched(who, export.id, tmp_path)).values())))
            texts = [said["body"] for said in page["messages"]]
            told[who.identity, one.id] = (page["conversation"]["friendlyName"], texts)
    assert told == {
        ("admin", held.id): ("Knee", ["sore"]),
        ("admin", free.id): (None, [None]),
        ("doc", held.id): (None, [None]),
        ("doc", free.id): (None, [None]),
    }


async def corrected_and_taken_back(clinic: Clinic, desk: ExportDesk) -> tuple[ConversationId, Attachment]:
    """A conversation on legal hold, where one message was corrected and another taken back with its file."""
    one = await clinic.conversation(PAT, DOC)
    file = Attachment(
        id=AttachmentId("f" * 32),
        conversation=one.id,
        uploader=PAT.identity,
        name="letter.pdf",
        type=FileType.PDF,
        size=9,
        state=AttachmentState.CLEAN,
        blob=BlobId("b" * 32),
        uploaded_at=clinic.clock.now(),
    )
    await desk.store.put(file.blob, b"%PDF-1.7\n")
    async with clinic.uow() as uow:
        uow.attachments.add(file, await uow.conversations.get(one.id))
        await uow.commit()
    slip = (await clinic.send(an_actor(PAT), one.id, "Take two", key="1")).message
    gone = (await clinic.send(an_actor(PAT), one.id, "My letter", key="2", attachments=(file.id,))).message
    about = {"actor": an_actor(PAT), "conversation": one.id}
    change = {"window": EDIT_WINDOW}
    await clinic.deed(CorrectMessageHandler, **change)(CorrectMessage(**about, message=slip.id, text="Take one"))
    await clinic.deed(RetractMessageHandler, **change)(RetractMessage(**about, message=gone.id))
    await hold(clinic, one.id)
    await clinic.deed(SweepFiles, store=desk.store)()
    return one.id, file


async def test_an_export_for_the_record_has_what_was_corrected_and_taken_back(
    clinic: Clinic, desk: ExportDesk, tmp_path: Path
):
    id, file = await corrected_and_taken_back(clinic, desk)
    admin = await signed_in(clinic, ADMIN)
    why = {"reason": EmergencyReason.URGENT_CARE, "text": "A court asks"}
    await clinic.deed(OpenBreakGlassHandler, policy=BreakGlassPolicy())(
        OpenBreakGlass(actor=admin, conversation=id, **why)
    )
    export = await desk.made(admin, conversation=id)
    path = await desk.fetched(admin, export.id, tmp_path)
    files = documents(path)
    slip, gone = json.loads(files[f"conversation-{id}-001.json"])["messages"]
    assert (slip["body"], [text["body"] for text in slip["earlier"]]) == ("Take one", ["Take two"])
    assert (gone["body"], [text["body"] for text in gone["earlier"]]) == (None, ["My letter"])
    assert [(it["name"], it["state"]) for it in gone["attachments"]] == [("letter.pdf", "taken-back")]
    assert files[f"file-{file.id}.pdf"] == b"%PDF-1.7\n"
    assert verify_archive(path, SIGNER.public_key.hex()).files == 2
    assert (export.files, export.messages) == (4, 2)


async def told_by_the_provider(clinic: Clinic, id: ConversationId) -> None:
    """Letters about a conversation, a day apart, the second set aside, a fourth yet to come; one about nobody known."""
    inbox, now = clinic.record.inbox, clinic.clock.now()
    await clinic.record.mirror.bind(id, reference="CH0")
    for number, thread in enumerate(("CH0", "CH0", "CH0", "CH0", "CH9")):
        letter = Letter(key=str(number), kind="onMessageAdded", thread=thread, raw=f"Body=letter+{number}")
        await inbox.keep(letter, now + timedelta(days=number - 2))
    first, second, *_ = await inbox.claim(now=now + timedelta(days=9), lease=timedelta(minutes=1), limit=9)
    await inbox.done([first], now)
    await inbox.set_aside(second, reason="not-a-participant", at=now)


async def test_an_export_for_the_record_has_the_webhooks_of_its_conversation(
    clinic: Clinic, desk: ExportDesk, tmp_path: Path
):
    id, _ = await corrected_and_taken_back(clinic, desk)
    await told_by_the_provider(clinic, id)
    admin, start = await signed_in(clinic, ADMIN), clinic.clock.now()
    why = {"reason": EmergencyReason.URGENT_CARE, "text": "A court asks"}
    await clinic.deed(OpenBreakGlassHandler, policy=BreakGlassPolicy())(
        OpenBreakGlass(actor=admin, conversation=id, **why)
    )
    export = await desk.made(admin, conversation=id)
    path = await desk.fetched(admin, export.id, tmp_path)
    files = documents(path)
    told = [json.loads(line) for line in files[f"webhooks-{id}-001.jsonl"].splitlines()]
    assert [(one["raw"], one["state"], one["reason"]) for one in told] == [
        ("Body=letter+0", "taken-over", None),
        ("Body=letter+1", "set-aside", "not-a-participant"),
        ("Body=letter+2", "waiting", None),
    ]
    assert "webhooksAboutNobody" not in manifest(files), "of whom those are nobody knows"
    verify_archive(path, SIGNER.public_key.hex())
    for who in (PAT, DOC):
        own = await desk.made(an_actor(who), conversation=id)
        assert not any("webhooks" in one for one in documents(await desk.fetched(an_actor(who), own.id, tmp_path)))

    period = ExportScope(patient=PAT.identity, since=start - timedelta(hours=36), until=start - timedelta(hours=12))
    asked = await clinic.deed(AskAsOperator, policy=desk.policy)(period, ExportForm.CSV)
    await desk.make()
    async with clinic.uow() as uow:
        kept = {one.name: one.blob for one in await uow.exports.files(asked)}
    assert list(kept) == [f"webhooks-{id}-001.jsonl", "manifest.json", "manifest.sig"]
    content = {name: b"".join([piece async for piece in desk.store.read(blob)]) for name, blob in kept.items()}
    assert b"letter+1" in content[f"webhooks-{id}-001.jsonl"]
    assert content[f"webhooks-{id}-001.jsonl"].count(b"\n") == 1
    assert manifest(content)["webhooksAboutNobody"] == 1


async def test_who_takes_part_is_told_of_it_and_no_more(clinic: Clinic, desk: ExportDesk, tmp_path: Path):
    id, _ = await corrected_and_taken_back(clinic, desk)
    for who in (PAT, DOC):
        export = await desk.made(an_actor(who), conversation=id)
        files = documents(await desk.fetched(an_actor(who), export.id, tmp_path))
        assert not any(name.startswith("file-") for name in files)
        for secret in (b"Take two", b"My letter", b"letter.pdf", b"earlier"):
            assert secret not in b"".join(files.values())


async def test_of_a_content_that_is_gone_the_document_alone_tells(clinic: Clinic, desk: ExportDesk):
    id, file = await corrected_and_taken_back(clinic, desk)
    await desk.store.delete(file.blob)
    asked = await clinic.deed(AskAsOperator, policy=desk.policy)(ExportScope(conversation=id), ExportForm.JSON)
    await desk.make()
    made = await desk.state(asked)
    assert (made.state, made.files) == (ExportState.DONE, 3)


async def test_a_document_that_takes_too_long_is_broken_off_before_another_maker_begins(clinic: Clinic):
    class Hangs(QuickDocuments):
        async def render(self, form: ExportForm, portion: Portion) -> bytes:
            await asyncio.Event().wait()
            raise AssertionError

    desk = ExportDesk(clinic, policy=ExportPolicy(step=timedelta(0)))
    one = await clinic.conversation(PAT, DOC)
    id = await desk.ask(an_actor(DOC), conversation=one.id)
    with pytest.raises(TimeoutError):
        await desk.maker(renderer=Hangs())()
    await desk.maker()()
    assert (await desk.state(id)).files == 0, "until the lease is over nobody is at it"
    assert ExportPolicy().step < ExportPolicy().lease


async def test_an_operator_has_everything_in_the_scope(clinic: Clinic, desk: ExportDesk):
    for number, who in enumerate((DOC, ANN)):
        one = await clinic.conversation(PAT, who)
        await clinic.send(an_actor(PAT), one.id, f"text {number}", key=str(number))
    ask = clinic.deed(AskAsOperator, policy=desk.policy)
    id = await ask(ExportScope(patient=PAT.identity), ExportForm.JSON)
    await desk.make()
    made = await desk.state(id)
    assert (made.state, made.messages, made.conversations) == (ExportState.DONE, 2, 2)
    with pytest.raises(NotFound):
        await ask(ExportScope(patient=evolve(PAT, identity="nobody-known").identity), ExportForm.JSON)


async def test_nobody_is_told_of_another_s_and_nothing_unfinished_is_fetched(clinic: Clinic, desk: ExportDesk):
    one = await clinic.conversation(PAT, DOC)
    id = await desk.ask(an_actor(DOC), conversation=one.id)
    opens = clinic.deed(OpenExportHandler, store=desk.store)
    with pytest.raises(NotFound):
        await opens(OpenExport(actor=an_actor(PAT), id=id))
    with pytest.raises(ExportUnfinished):
        await opens(OpenExport(actor=an_actor(DOC), id=id))


async def test_after_its_time_it_is_gone_and_so_are_its_documents(clinic: Clinic, desk: ExportDesk):
    one = await clinic.conversation(PAT, DOC)
    export = await desk.made(an_actor(DOC), conversation=one.id)
    clinic.later(hours=23)
    assert await clinic.deed(SweepExports)() == 0
    clinic.later(hours=1)
    assert await clinic.deed(SweepExports)() == 1
    await clinic.deed(SweepFiles, store=desk.store)()
    assert desk.store.contents == {}
    with pytest.raises(NotFound):
        await desk.state(export.id)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ("text", "-001.json' was changed"),
        ("manifest", "the signature of manifest.json"),
        ("missing", "-001.json' is missing"),
        ("more", r"the manifest does not name 'more\\x1b\[2J.txt'"),
        ("key", "another public key"),
    ],
)
async def test_whatever_is_changed_in_an_archive_is_found(
    clinic: Clinic, desk: ExportDesk, tmp_path: Path, change: str, fault: str
):
    one = await clinic.conversation(PAT, DOC)
    await clinic.send(an_actor(PAT), one.id, "My knee is sore")
    export = await desk.made(an_actor(PAT), conversation=one.id)
    files = documents(await desk.fetched(an_actor(PAT), export.id, tmp_path))
    name = next(iter(files))
    if change == "text":
        files[name] = files[name].replace(b"knee", b"neck")
    if change == "manifest":
        files["manifest.json"] = files["manifest.json"].replace(b'"messages": 1', b'"messages": 2')
    if change == "missing":
        del files[name]
    if change == "more":
        files["more\x1b[2J.txt"] = b"more"
    path = tmp_path / "changed.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for each, content in files.items():
            archive.writestr(each, content)
    with pytest.raises(ExportBroken, match=fault):
        verify_archive(path, "0" * 64 if change == "key" else None)


@pytest.mark.parametrize("packed", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
@pytest.mark.parametrize("encrypted", [False, True])
async def test_an_archive_that_can_not_be_read_is_broken_and_nothing_worse(
    clinic: Clinic, desk: ExportDesk, tmp_path: Path, packed: int, encrypted: bool
):
    one = await clinic.conversation(PAT, DOC)
    await clinic.send(an_actor(PAT), one.id, "My knee is sore")
    export = await desk.made(an_actor(PAT), conversation=one.id)
    path = await desk.fetched(an_actor(PAT), export.id, tmp_path)
    name = next(iter(documents(path)))
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(tmp_path / "again.zip", "w") as again:
        for entry in whole.infolist():
            how = packed if entry.filename == name else zipfile.ZIP_STORED
            again.writestr(entry.filename, whole.read(entry), compress_type=how)
        start = again.getinfo(name).header_offset + 30 + len(name)
    raw = bytearray((tmp_path / "again.zip").read_bytes())
    if encrypted:
        raw[6] |= 1
        raw[raw.index(b"PK\x01\x02") + 8] |= 1
    else:
        raw[start : start + 24] = b"\xff" * 24
    path.write_bytes(raw)
    with pytest.raises(ExportBroken, match="damaged"):
        verify_archive(path)


async def test_what_is_no_archive_is_no_export(tmp_path: Path):
    path = tmp_path / "export.zip"
    path.write_bytes(b"PK nothing")
    with pytest.raises(ExportBroken):
        verify_archive(path)


async def test_looks_at_how_far_one_s_exports_are_are_on_the_audit(clinic: Clinic, desk: ExportDesk):
    one = await clinic.conversation(PAT, DOC)
    export = await desk.made(an_actor(DOC), conversation=one.id)
    for _ in range(2):
        await clinic.deed(SeeExportHandler)(SeeExport(actor=an_actor(DOC), id=export.id))
        await clinic.deed(ListExportsHandler)(ListExports(actor=an_actor(DOC)))
    with pytest.raises(NotFound):
        await clinic.deed(SeeExportHandler)(SeeExport(actor=an_actor(ANN), id=export.id))
    looks = [(it.actor.identity, it.object) for it in clinic.record.audit if it.action == "export.see"]
    assert looks == [("doc", f"export:{export.id}"), ("doc", "clinic")], "as looks are: once in 5 minutes"
