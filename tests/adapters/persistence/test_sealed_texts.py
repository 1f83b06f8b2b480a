"""What people wrote is found nowhere in the database's files: no table, no WAL, no temporary file."""

from pathlib import Path

import psycopg
import pytest
from sqlalchemy import LargeBinary, select, update
from sqlalchemy.engine import make_url

from adapters.mock.keys import InMemoryKeys
from adapters.persistence.tables import card, message, metadata, person
from application.ports.unit_of_work import RequestKey
from domain.access import Action
from domain.audit import AuditRecord
from domain.audit_review import AuditQuery, AuditQuestion, AuditReview
from domain.card import Card
from domain.errors import CardStateForbids
from domain.ids import AuditId, AuditQueryId, AuditReviewId, CardId, Identity, MessageId
from domain.message import EDIT_WINDOW, MessageBody
from domain.priority import Lowering, Priority
from tests.support.builders import IDS, a_consent, a_note, a_patient, a_provider, an_actor
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
MARK = "xyzzymarker"
PAT, DOC = a_patient(name=f"Maria {MARK}", contacts=(f"{MARK}@example.org",)), a_provider()


async def _write_everywhere(desk: Desk) -> str:
    """Put the mark into every field that a person can type."""
    conversation = await desk.opened(PAT, DOC, friendly_name=f"about {MARK}")
    await desk.keep(a_consent("pat", at=desk.clock.now(), evidence=f"paper {MARK}"))
    request = RequestKey(scope=f"pat|/{MARK}", key=MARK, fingerprint=b"f" * 32)
    async with desk.uow(request) as uow:
        one = await uow.conversations.get(conversation.id)
        desk.say(one, PAT, f"I have {MARK}", client_key=MARK, digest=b"d" * 32)
        uow.conversations.save(one)
        uow.drafts.save(conversation.id, PAT.identity, f"draft {MARK}", desk.clock.now())
        uow.note_drafts.save(conversation.id, DOC.identity, f"note {MARK}", desk.clock.now())
        uow.audit.add(
            AuditRecord(
                id=AuditId(IDS.new()), at=desk.clock.now(), actor=an_actor(PAT), action=Action.SEND, object="x"
            ),
            once=f"once {MARK}",
        )
        question = AuditQuestion(actor=f"actor-{MARK}", patient=f"patient-{MARK}")
        asked = AuditQuery(
            id=AuditQueryId(IDS.new()),
            name=f"about {MARK}",
            question=question,
            saved_by=Identity("aud"),
            saved_at=desk.clock.now(),
        )
        uow.reviews.keep_query(asked)
        uow.reviews.add(
            AuditReview(
                id=AuditReviewId(IDS.new()),
                query=asked.id,
                by=Identity("aud"),
                at=desk.clock.now(),
                since=None,
                until=desk.clock.now(),
                records=0,
                note=f"note {MARK}",
            )
        )
        await uow.commit(made=conversation.id)
    lowering = Lowering(to=Priority.ROUTINE, by=DOC.identity, at=desk.clock.now(), why=f"because {MARK}")
    await desk.send(conversation.id, PAT, priority=Priority.URGENT)
    await desk.change(lambda uow: uow.conversations.lower(conversation.id, lowering))
    await desk.decide(conversation.id, lambda one: one.write_note(a_note("doc", f"note {MARK}")))
    sent = (await desk.messages(conversation.id))[0]
    async with desk.uow() as uow:
        one = await uow.conversations.get(conversation.id)
        said = await uow.messages.get(conversation.id, sent.id)
        one.correct(said, by=PAT.identity, body=MessageBody(f"now {MARK}"), at=desk.clock.now(), window=EDIT_WINDOW)
        uow.conversations.save(one)
        await uow.commit()
    return conversation.id


@pytest.mark.safeguard("encryption")
async def test_no_file_of_the_database_holds_a_text(desk: Desk, url: str, folder: Path):
    id = await _write_everywhere(desk)
    assert (await desk.messages(id))[0].body == f"now {MARK}", "and yet it is all there"
    if url.startswith("sqlite"):
        files = _files(folder)
        assert len(files) >= 2, "the record and its write-ahead log"
        assert not any(MARK.encode() in content for content in files)
    assert not _rows_with_mark(url)


def _files(folder: Path) -> list[bytes]:
    return [file.read_bytes().lower() for file in folder.iterdir() if file.is_file()]


def _rows_with_mark(url: str) -> list[str]:
    """The tables in which the mark is found, each row read as the database prints it."""
    if url.startswith("sqlite"):
        import sqlite3

        connection = sqlite3.connect(make_url(url).database or "")
        rows = lambda name: connection.execute(f"SELECT * FROM {name}").fetchall()  # noqa: E731, S608
    else:
        server = psycopg.connect(make_url(url).set(drivername="postgresql").render_as_string(hide_password=False))
        rows = lambda name: server.execute(f"SELECT * FROM {name}".encode()).fetchall()  # noqa: E731, S608
    found = []
    for name in metadata.tables:
        content = b"".join(
            bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
            for row in rows(name)
            for value in row
        )
        if MARK.encode() in content.lower():
            found.append(name)
    (connection if url.startswith("sqlite") else server).close()
    return found


@pytest.mark.safeguard("authenticated-records", "integrity")
async def test_a_text_that_was_moved_to_another_row_is_shown_as_damaged(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    first = await desk.send(conversation.id, PAT, "mine")
    second = await desk.send(conversation.id, PAT, "other")
    with desk.record.lane.engine.begin() as connection:
        box = connection.execute(select(message.c.body).where(message.c.id == first.id)).scalar_one()
        connection.execute(update(message).where(message.c.id == second.id).values(body=box))
    shown = await desk.messages(conversation.id)
    assert [(one.body, one.damaged) for one in shown] == [("mine", False), (None, True)]


async def test_over_a_card_that_can_not_be_read_nothing_is_written(desk: Desk):
    conversation, now = await desk.opened(PAT, DOC), desk.clock.now()
    one = Card(
        id=CardId(IDS.new()),
        kind="refill",
        conversation=conversation.id,
        message=MessageId(IDS.new()),
        patient=PAT.identity,
        state="requested",
        facts={"drug": "Lisinopril"},
        created_by=PAT.identity,
        created_at=now,
        changed_by=PAT.identity,
        changed_at=now,
    )
    await desk.change(lambda uow: uow.cards.add(one))
    with desk.record.lane.engine.begin() as connection:
        connection.execute(update(card).where(card.c.id == one.id).values(version=2))
    async with desk.uow() as uow:
        found = await uow.cards.get(one.id)
    assert (found.is_legible, found.facts, found.state) == (False, {}, "requested")
    for change in (lambda: found.turn("triage", {}, at=now), found.rest):
        with pytest.raises(CardStateForbids):
            change()


async def test_an_altered_name_damages_nothing_but_itself(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    with desk.record.lane.engine.begin() as connection:
        connection.execute(update(person).where(person.c.key == "pat").values(name=b"\x01" + b"0" * 40))
    view = await desk.record.conversations.details(an_actor(DOC), conversation.id)
    assert {one.identity: one.name for one in view.participants} == {"pat": "?", "doc": DOC.name}


async def test_what_was_sealed_before_a_rotation_still_opens(desk: Desk, url: str, keys: InMemoryKeys):
    from adapters.persistence.record import SqlRecord

    conversation = await desk.opened(PAT, DOC)
    await desk.send(conversation.id, PAT, "before")
    keys.rotate()
    again = SqlRecord(url, keys, desk.clock, desk.channel)
    await again.start()
    try:
        shown = await again.timeline.messages(conversation.id, visible_from=1, after=None, before=None, limit=5)
    finally:
        await again.stop()
    assert [one.body for one in shown] == ["before"]


def test_every_column_that_can_hold_a_text_is_binary():
    typed = {"friendly_name", "body", "name", "contacts", "evidence"}
    of_ours = {"mirror.name"}  # opaque, made by us for the messaging provider
    for table in metadata.tables.values():
        for column in table.columns:
            if column.name in typed and f"{table.name}.{column.name}" not in of_ours:
                assert isinstance(column.type, LargeBinary), f"{table.name}.{column.name}"


@pytest.mark.parametrize("count", [1, 2, 500])
async def test_many_messages_at_once_keep_their_own_texts(desk: Desk, count: int):
    import asyncio

    conversation = await desk.opened(PAT, DOC)
    await asyncio.gather(*(desk.send(conversation.id, PAT, f"text {n}") for n in range(count)))
    bodies = []
    after = 0
    while page := await desk.messages(conversation.id, after=after):
        bodies += [one.body for one in page]
        after = page[-1].seq
    assert sorted(bodies) == sorted(f"text {n}" for n in range(count))
