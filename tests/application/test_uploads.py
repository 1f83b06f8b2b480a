"""Uploads under way: what changes meanwhile counts, and what is cut off leaves nothing behind."""

import asyncio

import pytest

from adapters.mock.files import InMemoryFileStore, InMemorySpool
from application.attachments.upload_file import UploadFile
from application.consent.withdraw_consent import WithdrawConsent
from application.ports.unit_of_work import RequestKey
from domain.attachment import UNSENT_FOR
from domain.consent import CHAT
from domain.errors import Busy, ConsentRequired
from tests.live.stage import Stage
from tests.live.test_following import a_pair
from tests.support.files import PDF

pytestmark = pytest.mark.anyio
PUT = InMemoryFileStore.put


def an_upload(actor, conversation, file, key: str | None = None) -> UploadFile:
    request = RequestKey(scope="pat|/attachments", key=key, fingerprint=b"f") if key else None
    return UploadFile(
        actor=actor,
        conversation=conversation,
        name="a.pdf",
        declared_type="application/pdf",
        file=file,
        request=request,
    )


async def a_file():
    async with InMemorySpool().open() as file:
        await file.write(PDF)
        return file


async def test_consent_that_is_withdrawn_while_a_file_comes_in_blocks_it(monkeypatch: pytest.MonkeyPatch) -> None:
    async with Stage() as stage:
        pat, _, conversation = await a_pair(stage)

        async def withdrawn_meanwhile(store, blob, content) -> None:
            await stage.use_cases.withdraw_consent(WithdrawConsent(actor=pat, identity="pat", scope=CHAT))
            await PUT(store, blob, content)

        monkeypatch.setattr(InMemoryFileStore, "put", withdrawn_meanwhile)
        with pytest.raises(ConsentRequired):
            await stage.use_cases.upload_file(an_upload(pat, conversation, await a_file()))
        await _everything_is_swept(stage)


async def test_a_store_out_of_reach_takes_no_file_and_keeps_no_trace() -> None:
    async with Stage() as stage:
        pat, _, conversation = await a_pair(stage)
        stage.server.files.out_of_reach = True
        with pytest.raises(Busy):
            await stage.use_cases.upload_file(an_upload(pat, conversation, await a_file()))
        stage.server.files.out_of_reach = False
        await _everything_is_swept(stage)


async def test_an_upload_that_dies_after_its_content_was_kept_leaves_nothing_behind(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with Stage() as stage:
        pat, _, conversation = await a_pair(stage)

        async def kept_and_dead(store, blob, content) -> None:
            await PUT(store, blob, content)
            raise asyncio.CancelledError

        monkeypatch.setattr(InMemoryFileStore, "put", kept_and_dead)
        with pytest.raises(asyncio.CancelledError):
            await stage.use_cases.upload_file(an_upload(pat, conversation, await a_file()))
        assert stage.server.files.contents
        await _everything_is_swept(stage)


async def test_the_same_upload_twice_at_once_is_one_file() -> None:
    async with Stage() as stage:
        pat, _, conversation = await a_pair(stage)
        doing = [stage.use_cases.upload_file(an_upload(pat, conversation, await a_file(), key="k")) for _ in range(3)]
        made = await asyncio.gather(*doing)
        assert len({one.id for one in made}) == 1
        assert sorted(one.replayed for one in made) == [False, True, True]
        await _everything_is_swept(stage, but=1)


async def _everything_is_swept(stage: Stage, but: int = 0) -> None:
    """An hour later no content is left of what nobody knows of."""
    stage.server.clock.advance(UNSENT_FOR)
    await stage.server.sweep_files()()
    assert len(stage.server.files.contents) == but
