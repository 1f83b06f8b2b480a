"""Search in texts: what one may read, within bounds, and on the audit without its words."""

import pytest

from application.emergency.break_glass import OpenBreakGlass, OpenBreakGlassHandler
from application.running import Running
from application.search.search_texts import Cut, Found, SearchBounds, SearchTexts, SearchTextsHandler
from domain.break_glass import BreakGlassPolicy, EmergencyReason
from domain.errors import Forbidden, Invalid, NotAParticipant, TooMany
from tests.support.builders import a_patient, a_provider, a_session, an_actor, an_admin
from tests.support.clinic import Clinic

pytestmark = pytest.mark.anyio
PAT, KIM, DOC, ANN, ADMIN = a_patient(), a_patient("kim"), a_provider(), a_provider("ann"), an_admin()


async def search(clinic: Clinic, who: object, text: str, **said: object) -> Found:
    bounds = {name: said.pop(name) for name in ("bounds", "time", "running") if name in said}
    handler = clinic.deed(SearchTextsHandler, **{"running": Running(), **bounds})
    found: Found = await handler(SearchTexts(actor=who, text=text, **said))  # type: ignore[arg-type]
    return found


def bodies(found: Found) -> list[str | None]:
    return [one.body for one in found.items]


async def test_everything_that_one_may_read_is_searched_and_nothing_else(clinic: Clinic):
    mine = await clinic.conversation(PAT, DOC)
    other = await clinic.conversation(KIM, DOC)
    foreign = await clinic.conversation(KIM, ANN)
    await clinic.send(an_actor(PAT), mine.id, "My left knee is SORE", key="1")
    await clinic.send(an_actor(KIM), other.id, "My knee  is  sóre, too", key="2")
    await clinic.send(an_actor(KIM), foreign.id, "knee is sore", key="3")
    assert bodies(await search(clinic, an_actor(DOC), "knee is sore")) == [
        "My knee  is  sóre, too",
        "My left knee is SORE",
    ]
    assert bodies(await search(clinic, an_actor(PAT), "sore")) == ["My left knee is SORE"]
    within = await search(clinic, an_actor(DOC), "sore", conversation=mine.id)
    assert bodies(within) == ["My left knee is SORE"]
    with pytest.raises(NotAParticipant):
        await search(clinic, an_actor(DOC), "sore", conversation=foreign.id)


async def test_what_one_may_no_longer_read_is_passed_over(clinic: Clinic):
    mine, foreign = await clinic.conversation(PAT, DOC), await clinic.conversation(KIM, ANN)
    await clinic.send(an_actor(PAT), mine.id, "sore", key="1")
    await clinic.send(an_actor(KIM), foreign.id, "sore", key="2")

    class AsItWas:
        async def ids(self, *, behind: object = None, **_: object) -> tuple[object, ...]:
            return (foreign.id, mine.id) if behind is None else ()

    handler = clinic.deed(SearchTextsHandler, running=Running(), index=AsItWas())
    found = await handler(SearchTexts(actor=an_actor(DOC), text="sore"))
    assert [one.conversation for one in found.items] == [mine.id]


async def test_a_search_goes_on_where_it_was_cut(clinic: Clinic):
    one, two = await clinic.conversation(PAT, DOC), await clinic.conversation(KIM, DOC)
    for number in range(5):
        await clinic.send(an_actor(PAT), one.id, f"tablet {number}", key=f"p{number}")
        await clinic.send(an_actor(KIM), two.id, f"tablet {number} of Kim", key=f"k{number}")
    seen, after, cuts = [], None, []
    while True:
        found = await search(clinic, an_actor(DOC), "tablet", after=after, limit=3)
        seen += bodies(found)
        cuts.append(found.cut)
        if found.next is None:
            break
        after = found.next
    assert seen == [f"tablet {n} of Kim" for n in (4, 3, 2, 1, 0)] + [f"tablet {n}" for n in (4, 3, 2, 1, 0)]
    assert cuts == [Cut.FOUND, Cut.FOUND, Cut.FOUND, None]


async def test_it_is_cut_after_so_many_messages_and_says_so(clinic: Clinic):
    one = await clinic.conversation(PAT, DOC)
    for number in range(9):
        await clinic.send(an_actor(PAT), one.id, f"day {number}", key=str(number))
    found = await search(clinic, an_actor(DOC), "day 1", bounds=SearchBounds(messages=4))
    assert (bodies(found), found.looked_at, found.cut) == ([], 4, Cut.MESSAGES)
    rest = await search(clinic, an_actor(DOC), "day 1", after=found.next)
    assert (bodies(rest), rest.looked_at, rest.cut) == (["day 1"], 5, None)


async def test_it_is_cut_after_its_time(clinic: Clinic):
    one = await clinic.conversation(PAT, DOC)
    for number in range(9):
        await clinic.send(an_actor(PAT), one.id, f"day {number}", key=str(number))
    ticks = iter(range(100))
    found = await search(clinic, an_actor(DOC), "day", bounds=SearchBounds(seconds=3), time=lambda: float(next(ticks)))
    assert (len(found.items), found.cut) == (3, Cut.TIME)


async def test_where_nothing_was_said_the_time_is_looked_at_too_and_it_goes_on_behind(clinic: Clinic):
    for _ in range(5):
        await clinic.conversation(PAT, DOC)
    last = await clinic.conversation(KIM, DOC)
    await clinic.send(an_actor(KIM), last.id, "sore", key="1")
    for _ in range(2):
        await clinic.conversation(PAT, DOC)
    found, after, rounds = [], None, 0
    while after is not None or not rounds:
        ticks = iter(range(100))
        part = await search(
            clinic,
            an_actor(DOC),
            "sore",
            after=after,
            bounds=SearchBounds(seconds=2),
            time=lambda ticks=ticks: float(next(ticks)),
        )
        assert part.cut is (None if part.next is None else Cut.TIME)
        found, after, rounds = found + bodies(part), part.next, rounds + 1
        assert rounds < 20
    assert found == ["sore"]
    assert rounds > 3


async def test_every_search_is_on_the_audit_without_its_words_and_so_is_whose_texts_were_seen(clinic: Clinic):
    one = await clinic.conversation(PAT, DOC)
    await clinic.send(an_actor(PAT), one.id, "My knee is sore")
    before = len(clinic.record.audit)
    for text in ("knee", "knee", "shoulder"):
        await search(clinic, an_actor(DOC), text)
    lines = [(str(line.action), line.object, line.reason) for line in clinic.record.audit[before:]]
    assert lines == [
        ("messages.search", "clinic", None),
        ("conversation.read", f"conversation:{one.id}", None),
        ("messages.search", "clinic", None),
        ("messages.search", "clinic", None),
    ]
    assert "knee" not in repr(clinic.record.audit) + repr(SearchTexts(actor=an_actor(DOC), text="knee"))


async def test_an_administrator_searches_only_where_the_glass_is_broken(clinic: Clinic):
    one = await clinic.conversation(PAT, DOC)
    await clinic.send(an_actor(PAT), one.id, "My knee is sore")
    await clinic.register(ADMIN)
    session = a_session("admin", ADMIN.role, clinic.clock.now())
    async with clinic.uow() as uow:
        uow.sessions.add(session)
        await uow.commit()
    admin = an_actor(ADMIN, session=session.id)
    for within in (None, one.id):
        with pytest.raises(Forbidden):
            await search(clinic, admin, "knee", conversation=within)
    broken = clinic.deed(OpenBreakGlassHandler, policy=BreakGlassPolicy())
    why = {"reason": EmergencyReason.URGENT_CARE, "text": "Unconscious"}
    glass = (await broken(OpenBreakGlass(actor=admin, conversation=one.id, **why))).id
    assert bodies(await search(clinic, admin, "knee", conversation=one.id)) == ["My knee is sore"]
    assert clinic.record.audit[-1].reason == f"glass:{glass}"
    assert bodies(await search(clinic, admin, "elbow", conversation=one.id)) == []
    last = clinic.record.audit[-1]
    assert (last.action, last.reason) == ("messages.search", f"glass:{glass}"), (
        "a search that finds nothing is a use, too"
    )


async def test_two_at_once_and_no_third(clinic: Clinic):
    await clinic.conversation(PAT, DOC)
    running = Running()
    async with running.one(DOC.identity), running.one(DOC.identity):
        with pytest.raises(TooMany):
            await search(clinic, an_actor(DOC), "knee", running=running)
        await search(clinic, an_actor(PAT), "knee", running=running)
    await search(clinic, an_actor(DOC), "knee", running=running)


@pytest.mark.parametrize("text", ["a", " a ", "\u200b\u200b\u200b", "a" * 101])
async def test_too_little_and_too_much_to_look_for(clinic: Clinic, text: str):
    with pytest.raises(Invalid):
        await search(clinic, an_actor(DOC), text)
