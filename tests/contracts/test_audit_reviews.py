"""The audit as auditors ask for it, and what they signed off, on record."""

from datetime import timedelta
from typing import Any

import pytest

from application.ports.records import AuditScope
from domain.access import Action
from domain.audit import AuditRecord, Deed, Outcome
from domain.audit_review import AuditQuery, AuditQuestion, AuditReview
from domain.errors import ConcurrentUpdate
from domain.ids import AttachmentId, AuditId, AuditQueryId, AuditReviewId, ConversationId, Identity
from tests.contracts.test_attachments import kept as file_kept
from tests.contracts.test_break_glass import a_glass
from tests.support.builders import IDS, a_legal_hold, a_patient, a_provider, an_actor
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
MINUTE = timedelta(minutes=1)
PAT, DOC, ANN = a_patient(), a_provider(), a_provider("Ann")


async def noted(desk: Desk, action: Any, object: str, **said: Any) -> str:
    """Put one record on the audit, a minute after the one before."""
    desk.clock.advance(MINUTE)
    who = said.pop("by", DOC)
    record = AuditRecord(
        id=AuditId(IDS.new()), at=desk.clock.now(), actor=an_actor(who), action=action, object=object, **said
    )
    await desk.change(lambda uow: uow.audit.add(record))
    return record.id


async def found(desk: Desk, scope: AuditScope) -> list[str]:
    async with desk.uow() as uow:
        page = await uow.audit.page(scope, after=None, limit=50)
        assert await uow.audit.count(scope, most=50) == len(page.items)
        return [one.id for one in page.items]


async def test_records_are_found_by_everything_that_is_said(desk: Desk):
    sent = await noted(desk, Action.SEND, "conversation:1")
    read = await noted(desk, Action.READ, "conversation:1", by=ANN)
    refused = await noted(desk, Action.READ, "conversation:2", outcome=Outcome.DENIED, reason="not-found")
    began = await noted(desk, Deed.SIGN_IN, "session")
    for scope, expected in (
        (AuditScope(), [began, refused, read, sent]),
        (AuditScope(question=AuditQuestion(actor="ann")), [read]),
        (AuditScope(question=AuditQuestion(action="conversation.read")), [refused, read]),
        (AuditScope(question=AuditQuestion(action="session")), [began]),
        (AuditScope(question=AuditQuestion(action="conversation.re")), []),
        (AuditScope(question=AuditQuestion(object="conversation:1")), [read, sent]),
        (AuditScope(question=AuditQuestion(outcome=Outcome.DENIED)), [refused]),
        (AuditScope(question=AuditQuestion(reason="not-found")), [refused]),
        (AuditScope(since=desk.clock.now() - MINUTE), [began, refused]),
        (AuditScope(until=desk.clock.now() - MINUTE), [read, sent]),
        (AuditScope(actions=("message.send", "session.sign-in")), [began, sent]),
        (AuditScope(but=Identity("DOC")), [read]),
    ):
        assert await found(desk, scope) == expected, scope


OBJECTS = (
    "clinic",
    f"conversation:{'a' * 32}",
    "conversation:?",
    "quick-response:?",
    "person:user@clinic.org",
    f"person:{'a' * 128}",
    "person:https:|a_b.c+d-e",
    "calendar:dr.osei@clinic.org",
    f"export:{'a' * 32}:{'0' * 64}",
    "audit:/2999-01-01T00:00:00Z",
    "audit:2026-01-01T00:00:00Z/2026-02-01T00:00:00.000001Z",
    f"audit:1-1500:{'0' * 64}",
    "credentials:socket",
)


async def test_every_object_that_a_record_names_can_be_asked_for(desk: Desk):
    for object in OBJECTS:
        record = await noted(desk, Action.READ, object)
        assert await found(desk, AuditScope(question=AuditQuestion(object=object))) == [record], object


async def test_of_conversations_their_files_are_found_too(desk: Desk):
    talk, other = await desk.opened(PAT, DOC), await desk.opened(PAT, DOC)
    file = await file_kept(desk, talk)
    opened = await noted(desk, Action.READ_FILE, f"attachment:{file.id}")
    read = await noted(desk, Action.READ, f"conversation:{talk.id}")
    await noted(desk, Action.READ, f"conversation:{other.id}")
    await noted(desk, Action.READ_FILE, f"attachment:{AttachmentId(IDS.new())}")
    assert await found(desk, AuditScope(conversations=(ConversationId(talk.id),))) == [read, opened]
    assert await found(desk, AuditScope(conversations=())) == []


async def test_pages_follow_each_other_while_more_is_done(desk: Desk):
    ids = [await noted(desk, Action.SEND, "conversation:1") for _ in range(5)]
    got, after = [], None
    for _ in range(3):
        async with desk.uow() as uow:
            page = await uow.audit.page(AuditScope(), after=after, limit=2)
        got += [one.id for one in page.items]
        after = page.next
        await noted(desk, Action.READ, "conversation:1")
    assert got == ids[::-1]
    assert after is None
    async with desk.uow() as uow:
        assert await uow.audit.count(AuditScope(), most=3) == 3


async def test_a_record_is_found_as_it_was_written(desk: Desk):
    await noted(desk, Action.READ, "conversation:1", reason="glass:1")
    async with desk.uow() as uow:
        [one] = (await uow.audit.page(AuditScope(), after=None, limit=1)).items
    assert (one.at, one.actor.identity, one.action, one.outcome, one.reason) == (
        desk.clock.now(),
        "doc",
        Action.READ,
        Outcome.DONE,
        "glass:1",
    )


def a_query(desk: Desk, name: str = "Doc's refusals") -> AuditQuery:
    return AuditQuery(
        id=AuditQueryId(IDS.new()),
        name=name,
        question=AuditQuestion(actor="doc", outcome=Outcome.DENIED),
        saved_by=Identity("aud"),
        saved_at=desk.clock.now(),
    )


async def test_queries_are_kept_until_they_are_dropped(desk: Desk):
    first = a_query(desk)
    await desk.change(lambda uow: uow.reviews.keep_query(first))
    desk.clock.advance(MINUTE)
    second = a_query(desk, "Another")
    await desk.change(lambda uow: uow.reviews.keep_query(second))
    async with desk.uow() as uow:
        assert await uow.reviews.queries() == (first, second)
    await desk.change(lambda uow: uow.reviews.drop_query(first.id))
    async with desk.uow() as uow:
        assert await uow.reviews.queries() == (second,)


def a_review(desk: Desk, query: str, until: Any = None, since: Any = None) -> AuditReview:
    return AuditReview(
        upto=41,
        id=AuditReviewId(IDS.new()),
        query=AuditQueryId(query),
        by=Identity("aud"),
        at=desk.clock.now(),
        since=since,
        until=until or desk.clock.now(),
        records=3,
        note="Nothing odd",
    )


async def test_reviews_are_listed_and_the_furthest_is_known(desk: Desk):
    first = a_review(desk, "refusals")
    await desk.change(lambda uow: uow.reviews.add(first))
    desk.clock.advance(MINUTE)
    second, other = a_review(desk, "refusals", since=first.until), a_review(desk, "consents")
    await desk.change(lambda uow: uow.reviews.add(second))
    desk.clock.advance(MINUTE)
    await desk.change(lambda uow: uow.reviews.add(other))
    async with desk.uow() as uow:
        assert await uow.reviews.last(AuditQueryId("refusals")) == second
        assert await uow.reviews.last(AuditQueryId("none")) is None
        assert await uow.reviews.get(first.id) == first
        assert await uow.reviews.get(AuditReviewId("none")) is None
        page = await uow.reviews.page(AuditQueryId("refusals"), after=None, limit=1)
        assert page.items == (second,)
        rest = await uow.reviews.page(AuditQueryId("refusals"), after=page.next, limit=1)
        assert (rest.items, rest.next) == ((first,), None)
        assert len((await uow.reviews.page(None, after=None, limit=10)).items) == 3


async def test_of_two_reviews_that_go_as_far_one_stands(desk: Desk):
    await desk.change(lambda uow: uow.reviews.add(a_review(desk, "refusals")))
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.reviews.add(a_review(desk, "refusals")))


async def test_of_a_patient_are_holds_emergencies_what_was_done_by_them_and_exports(desk: Desk):
    sue = a_patient("sue")
    conversations = {who: (await desk.opened(who, ANN)).id for who in (PAT, sue)}
    lines = {PAT: list[str](), sue: list[str]()}
    for who, id in conversations.items():
        doc, name = a_provider(f"doc-{who.identity}"), who.identity
        hold, glass = a_legal_hold(who, id, desk.clock.now()), a_glass(desk, doc.identity, id, who)
        await desk.change(lambda uow, hold=hold, glass=glass: (uow.holds.add(hold), uow.glasses.add(glass)))
        lines[who] = [
            await noted(desk, Action.PLACE_HOLD, f"hold:{hold.id}"),
            await noted(desk, Action.BREAK_GLASS, f"break-glass:{glass.id}", by=doc),
            await noted(desk, Action.FETCH_EXPORT, f"export:1{name}", reason=f"glass:{glass.id}", by=doc),
            await noted(desk, Action.EXPORT, f"conversation:{id}", reason=f"export:2{name}"),
            await noted(desk, Action.FETCH_EXPORT, f"export:2{name}"),
        ]
    scope = AuditScope(conversations=(conversations[PAT],), or_on=("person:pat",), of=PAT.identity)
    assert await found(desk, scope) == lines[PAT][::-1]
