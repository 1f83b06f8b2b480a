"""Letters of the messaging provider: each is kept once, and worked on by one at a time."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from adapters.mock.record import InMemoryRecord
from adapters.persistence.reading import read_one
from adapters.persistence.tables import inbox as inbox_table
from application.inbound.refusal import NO_CONSENT
from application.ports.inbound import Letter, OpenLetter
from domain.ids import ConversationId
from domain.legal_hold import LegalHold
from tests.support.builders import a_legal_hold, a_patient, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
LEASE = timedelta(minutes=1)


def a_letter(key: str = "k", thread: str = "t", **said: str) -> Letter:
    return Letter(**{"key": key, "kind": "told", "thread": thread, "raw": f"raw of {key}", **said})


async def keep(desk: Desk, *letters: Letter) -> list[bool]:
    return [await desk.record.inbox.keep(one, desk.clock.now()) for one in letters]


async def claim(desk: Desk, limit: int = 100) -> list[OpenLetter]:
    return list(await desk.record.inbox.claim(now=desk.clock.now(), lease=LEASE, limit=limit))


def raws(letters: list[OpenLetter]) -> list[str | None]:
    return [one.raw for one in letters]


async def test_a_letter_that_comes_twice_is_kept_once(desk: Desk) -> None:
    assert await keep(desk, a_letter(), a_letter(raw="again"), a_letter("other")) == [True, False, True]
    assert raws(await claim(desk)) == ["raw of k", "raw of other"]


async def test_what_is_done_is_not_given_again_and_its_repeat_is_known(desk: Desk) -> None:
    await keep(desk, a_letter())
    await desk.record.inbox.done(await claim(desk), desk.clock.now())
    desk.clock.advance(timedelta(days=40))
    await desk.record.inbox.erase(desk.clock.now())
    assert await keep(desk, a_letter()) == [False]
    assert await claim(desk) == []


async def test_a_thread_is_one_claimers_until_the_lease_is_over(desk: Desk) -> None:
    await keep(desk, a_letter("1", "a"), a_letter("2", "b"), a_letter("3", "a"))
    first = await claim(desk)
    await keep(desk, a_letter("4", "a"), a_letter("5", "c"))
    assert raws(await claim(desk)) == ["raw of 5"]
    desk.clock.advance(LEASE + timedelta(seconds=1))
    again = await claim(desk)
    assert sorted(one.attempts for one in again) == [1, 2, 2, 2, 2]
    assert {one.id for one in first} < {one.id for one in again}


async def test_what_was_postponed_waits_and_the_rest_of_its_thread_goes_on(desk: Desk) -> None:
    await keep(desk, a_letter("1"), a_letter("2"))
    one, two = await claim(desk)
    await desk.record.inbox.postpone([one], due_at=desk.clock.now() + timedelta(seconds=5))
    await desk.record.inbox.postpone([two], due_at=desk.clock.now())
    assert raws(await claim(desk)) == ["raw of 2"]
    desk.clock.advance(timedelta(minutes=2))
    assert raws(await claim(desk)) == ["raw of 1", "raw of 2"]


async def test_what_was_set_aside_keeps_its_text_and_can_be_resumed(desk: Desk) -> None:
    await keep(desk, a_letter("1"), a_letter("2"))
    one, two = await claim(desk)
    await desk.record.inbox.set_aside(one, reason="consent-required", at=desk.clock.now())
    await desk.record.inbox.set_aside(two, reason="not-a-member", at=desk.clock.now())
    desk.clock.advance(timedelta(days=29))
    await desk.record.inbox.erase(desk.clock.now() - timedelta(days=30))
    assert await claim(desk) == []
    assert await desk.record.inbox.resume("consent-required") == 1
    assert [(again.raw, again.attempts) for again in await claim(desk)] == [("raw of 1", 1)]


async def test_what_came_long_ago_and_is_set_aside_loses_its_text_and_is_not_resumed(desk: Desk) -> None:
    await keep(desk, a_letter("1"))
    (one,) = await claim(desk)
    await desk.record.inbox.set_aside(one, reason="consent-required", at=desk.clock.now())
    desk.clock.advance(timedelta(days=20))
    await keep(desk, a_letter("2"))
    assert await desk.record.inbox.resume("consent-required") == 1
    for again in await claim(desk):
        await desk.record.inbox.set_aside(again, reason="consent-required", at=desk.clock.now())
    desk.clock.advance(timedelta(days=20))
    assert await desk.record.inbox.aside(["other", "consent-required"]) == 2
    assert await desk.record.inbox.aside(["other"]) == 0
    await desk.record.inbox.erase(desk.clock.now() - timedelta(days=30))
    assert await desk.record.inbox.aside(["consent-required"]) == 1
    assert await desk.record.inbox.resume("consent-required") == 1
    assert raws(await claim(desk)) == ["raw of 2"]
    assert await keep(desk, a_letter("1")) == [False]


async def test_only_what_is_done_and_old_loses_its_text(desk: Desk) -> None:
    await keep(desk, a_letter("done"), a_letter("waits"))
    done, _ = await claim(desk)
    await desk.record.inbox.done([done], desk.clock.now())
    desk.clock.advance(timedelta(days=40))
    await desk.record.inbox.erase(desk.clock.now())
    assert raws(await claim(desk)) == ["raw of waits"]


async def test_what_is_done_can_lose_its_text_before_what_was_set_aside_does(desk: Desk) -> None:
    await keep(desk, a_letter("done"), a_letter("aside"), a_letter("waits"))
    done, aside, _ = await claim(desk)
    await desk.record.inbox.done([done], desk.clock.now())
    await desk.record.inbox.set_aside(aside, reason="consent-required", at=desk.clock.now())
    desk.clock.advance(timedelta(minutes=2))
    await desk.record.inbox.erase(desk.clock.now() - timedelta(days=30), done_before=desk.clock.now())
    assert await desk.record.inbox.resume("consent-required") == 1
    assert raws(await claim(desk)) == ["raw of aside", "raw of waits"]
    assert await keep(desk, a_letter("done")) == [False]


async def test_a_claim_takes_no_more_than_its_limit(desk: Desk) -> None:
    await keep(desk, *(a_letter(str(number), f"thread {number % 3}") for number in range(9)))
    assert len(await claim(desk, limit=4)) == 4


@pytest.mark.parametrize("text", ["", "naïve 🚑", "a" * 100_000])
async def test_a_letter_is_given_back_as_it_came(desk: Desk, text: str) -> None:
    await keep(desk, a_letter(raw=text))
    assert raws(await claim(desk)) == [text]


async def test_the_oldest_is_the_letter_that_waits_longest_and_is_not_set_aside(desk: Desk) -> None:
    assert await desk.record.inbox.oldest() is None
    began = desk.clock.now()
    for key in ("1", "2", "3"):
        await keep(desk, a_letter(key, key))
        desk.clock.advance(timedelta(seconds=1))
    one, two, three = await claim(desk)
    await desk.record.inbox.postpone([one], due_at=began + LEASE)
    assert await desk.record.inbox.oldest() == began, "who tries again makes nothing younger"
    await desk.record.inbox.done([one], desk.clock.now())
    assert await desk.record.inbox.oldest() == began + timedelta(seconds=1)
    await desk.record.inbox.set_aside(two, reason="not-a-member", at=desk.clock.now())
    assert await desk.record.inbox.oldest() == began + timedelta(seconds=2)
    await desk.record.inbox.done([three], desk.clock.now())
    assert await desk.record.inbox.oldest() is None


async def test_what_wanted_a_consent_comes_when_it_is_given_and_nobody_else_s(desk: Desk) -> None:
    pat, sue, doc = a_patient("pat"), a_patient("sue"), a_provider()
    inbox, now = desk.record.inbox, desk.clock.now()
    for number, patient in enumerate((pat, sue)):
        id = (await desk.opened(patient, doc)).id
        await desk.record.mirror.bind(id, reference=f"CH{number}")
        await inbox.keep(Letter(key=f"k{number}", kind="onMessageAdded", thread=f"CH{number}", raw="x"), now)
    for one in await inbox.claim(now=now, lease=timedelta(seconds=1), limit=9):
        await inbox.set_aside(one, reason=NO_CONSENT, at=now)
    await desk.change(lambda uow: uow.withheld.release(pat.identity))
    again = await inbox.claim(now=now + timedelta(minutes=1), lease=timedelta(seconds=1), limit=9)
    assert [one.thread for one in again] == ["CH0"]


async def kept_texts(desk: Desk) -> int:
    """How many letters still have their text, which nothing but the record itself can tell."""
    if isinstance(desk.record, InMemoryRecord):
        return sum(one.letter.raw is not None for one in desk.record._memory.letters.values())
    row = await read_one(desk.record.inbox.engine, select(func.count()).where(inbox_table.c.raw.is_not(None)))
    assert row is not None
    return int(row[0])


async def held_letters(desk: Desk) -> LegalHold:
    """Letters about two patients and about nobody known, 40 days old and done; a hold on the first patient."""
    pat = a_patient("pat")
    for number, patient in enumerate((pat, a_patient("sue"))):
        id = (await desk.opened(patient, a_provider())).id
        await desk.record.mirror.bind(id, reference=f"CH{number}")
    await keep(desk, a_letter("pat's", "CH0"), a_letter("sue's", "CH1"), a_letter("somebody's", "CH2"))
    await desk.record.inbox.done(await claim(desk), desk.clock.now())
    hold = a_legal_hold(pat, at=desk.clock.now())
    await desk.change(lambda uow: uow.holds.add(hold))
    desk.clock.advance(timedelta(days=40))
    return hold


async def test_a_hold_keeps_letters_about_its_patient_and_those_about_nobody_known(desk: Desk) -> None:
    await held_letters(desk)
    await desk.record.inbox.erase(desk.clock.now() - timedelta(days=30))
    assert await kept_texts(desk) == 2


async def test_what_a_hold_kept_of_letters_goes_when_it_is_lifted(desk: Desk) -> None:
    hold = await held_letters(desk)
    await desk.record.inbox.erase(desk.clock.now() - timedelta(days=30))
    hold.lift(a_provider().identity, desk.clock.now())
    await desk.change(lambda uow: uow.holds.lift(hold))
    await desk.record.inbox.erase(desk.clock.now() - timedelta(days=30))
    assert await kept_texts(desk) == 0


async def test_what_was_set_aside_and_is_kept_by_a_hold_alone_is_not_tried_again(desk: Desk) -> None:
    await keep(desk, a_letter("1"))
    (one,) = await claim(desk)
    await desk.record.inbox.set_aside(one, reason=NO_CONSENT, at=desk.clock.now())
    await desk.change(lambda uow: uow.holds.add(a_legal_hold(a_patient(), at=desk.clock.now())))
    desk.clock.advance(timedelta(days=40))
    await desk.record.inbox.erase(desk.clock.now() - timedelta(days=30))
    assert await kept_texts(desk) == 1
    assert await desk.record.inbox.aside([NO_CONSENT]) == 0
    assert await desk.record.inbox.resume(NO_CONSENT) == 0


async def on_record(
    desk: Desk, id: ConversationId, behind: int = 0, limit: int = 9
) -> list[tuple[str | None, str | None, bool]]:
    found = await desk.record.inbox.on_record(id, behind=behind, limit=limit)
    return [(one.raw, one.reason, one.done) for one in found]


async def test_what_is_on_record_of_letters_is_found_by_conversation_until_it_is_erased(desk: Desk) -> None:
    id, other = [(await desk.opened(a_patient(name), a_provider())).id for name in ("pat", "sue")]
    await desk.record.mirror.bind(id, reference="CH0")
    await keep(desk, a_letter("1", "CH0"), a_letter("2", "CH0"), a_letter("3", "CH0"), a_letter("4", "CH9"))
    first, second, *_ = await claim(desk)
    await desk.record.inbox.done([first], desk.clock.now())
    await desk.record.inbox.set_aside(second, reason=NO_CONSENT, at=desk.clock.now())
    told = [("raw of 1", None, True), ("raw of 2", NO_CONSENT, False), ("raw of 3", None, False)]
    assert await on_record(desk, id) == told
    assert await on_record(desk, id, behind=first.id, limit=1) == told[1:2]
    assert await on_record(desk, other) == []
    assert await desk.record.inbox.about_nobody() == 1
    desk.clock.advance(timedelta(days=40))
    await desk.record.inbox.erase(desk.clock.now())
    assert await on_record(desk, id) == told[2:]
