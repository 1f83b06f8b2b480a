"""What every `QuickResponses` promises: one short code a shelf and language, every version, each use counted once."""

from datetime import date, timedelta

import pytest
from attrs import evolve

from domain.errors import ConcurrentUpdate, NotFound
from domain.ids import ConversationId, Identity, MessageId, QuickResponseId
from domain.quick_response import QuickResponse, ResponseUse, Scope, shelf
from tests.support.builders import IDS
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
DOC, ANN = Identity("doc"), Identity("ann")
EVERYONE = shelf(Scope.EVERYONE)


def a_response(desk: Desk, code: str = "hello", **said) -> QuickResponse:
    return QuickResponse(
        id=QuickResponseId(IDS.new()),
        scope=said.pop("scope", Scope.EVERYONE),
        owner=said.pop("owner", DOC),
        title=said.pop("title", "Greeting"),
        short_code=code,
        body=said.pop("body", "Hello {patient_first_name}"),
        review_by=said.pop("review_by", date(2026, 9, 1)),
        saved_by=DOC,
        saved_at=desk.clock.now(),
        **said,
    )


async def keep(desk: Desk, *responses: QuickResponse) -> None:
    await desk.change(lambda uow: [uow.responses.add(one) for one in responses])


async def page(desk: Desk, shelves=frozenset({EVERYONE}), **said) -> list[QuickResponse]:
    asked = {"language": None, "due_before": None, "after": None, "limit": 99, **said}
    async with desk.uow() as uow:
        return list(await uow.responses.page(shelves, **asked))


async def test_a_response_comes_back_as_it_was_kept(desk: Desk):
    full = a_response(desk, scope=Scope.POOL, pool="far", tags=("a", "b"), language="es-MX", body="¿Qué tal? Ü")
    await keep(desk, full)
    async with desk.uow() as uow:
        assert await uow.responses.get(full.id) == full
        assert await uow.responses.named("pool:far", "hello", "es-MX") == full
        assert await uow.responses.named(EVERYONE, "hello", "es-MX") is None
        with pytest.raises(NotFound):
            await uow.responses.get(QuickResponseId("0" * 32))
    assert "tal" not in repr(full)


async def test_a_page_shows_the_shelves_that_were_asked_for_by_short_code(desk: Desk):
    shared = [a_response(desk, code) for code in ("c", "a", "b")]
    spanish = a_response(desk, "a", language="es")
    pool = a_response(desk, "a", scope=Scope.POOL, pool="far")
    own = a_response(desk, "a", scope=Scope.OWN)
    await keep(desk, *shared, spanish, pool, own)
    assert [(one.short_code, one.language) for one in await page(desk)] == [
        ("a", "en"),
        ("a", "es"),
        ("b", "en"),
        ("c", "en"),
    ]
    first = await page(desk, limit=2)
    place = (first[-1].short_code, first[-1].language, first[-1].id)
    assert first + await page(desk, after=place) == await page(desk)
    assert await page(desk, language="es-PE") == [spanish]
    assert set(await page(desk, {"own:doc", "pool:far"})) == {pool, own}
    everything = await page(desk, None)
    assert own not in everything
    assert pool in everything


async def test_what_is_due_for_review_is_found(desk: Desk):
    old, young = a_response(desk, "old", review_by=date(2026, 3, 1)), a_response(desk, "young")
    await keep(desk, old, young)
    assert await page(desk, due_before=date(2026, 3, 2)) == [old]
    assert await page(desk, due_before=date(2026, 3, 1)) == []


async def test_every_version_stays(desk: Desk):
    first = a_response(desk)
    await keep(desk, first)
    later = evolve(first, body="Good morning", title="Morning", saved_by=ANN, saved_at=desk.clock.advance(timedelta(1)))
    second = first.revised(later, expects=1)
    await desk.change(lambda uow: uow.responses.save(first, second))
    async with desk.uow() as uow:
        assert await uow.responses.get(first.id) == second
        assert await uow.responses.version(first.id, 1) == first
        assert await uow.responses.version(first.id, 2) == second
        with pytest.raises(NotFound):
            await uow.responses.version(first.id, 3)
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.responses.save(first, second))


async def test_two_of_one_short_code_do_not_stand_on_one_shelf(desk: Desk):
    first, twin = a_response(desk), a_response(desk)
    await keep(desk, first)
    for same in (twin, evolve(first)):
        with pytest.raises(ConcurrentUpdate):
            await keep(desk, same)
    other = a_response(desk, "other")
    await keep(desk, other, a_response(desk, scope=Scope.OWN))
    moved = other.revised(evolve(other, short_code="hello"), expects=None)
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.responses.save(other, moved))
    retired = first.retired(ANN, desk.clock.now())
    await desk.change(lambda uow: uow.responses.save(first, retired))
    await keep(desk, twin)
    async with desk.uow() as uow:
        assert await uow.responses.count(EVERYONE) == 2
        assert (await uow.responses.get(first.id)).retired_at is not None
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.responses.save(first, first.revised(first, expects=None)))


async def test_a_use_is_kept_with_the_message_and_counted_once(desk: Desk):
    response = a_response(desk)
    await keep(desk, response)
    conversation, message = ConversationId(IDS.new()), MessageId(IDS.new())
    use = ResponseUse(response=response.id, version=1, used_by=DOC, used_at=desk.clock.now())
    async with desk.uow() as uow:
        assert await uow.responses.use_of(message) is None
    await desk.change(lambda uow: uow.responses.used(conversation, message, use))
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.responses.used(conversation, message, use))
    second = response.revised(response, expects=None)
    await desk.change(lambda uow: uow.responses.save(response, second))
    async with desk.uow() as uow:
        assert await uow.responses.use_of(message) == use
        assert (await uow.responses.get(response.id)).uses == 1
