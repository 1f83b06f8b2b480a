"""Bring the responses that every clinic begins with."""

from collections.abc import Sequence
from datetime import timedelta
from hashlib import sha256

from attrs import frozen

from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory
from application.quick_responses.write_response import REVIEWED_EVERY, Texts, WriteResponse, check_place, drafted
from domain.access import CLOCKWORK
from domain.errors import ConcurrentUpdate, NotFound, ShortCodeTaken
from domain.ids import QuickResponseId


@frozen(kw_only=True)
class BringResponses:
    """Each once in the life of a record: what the clinic retired or rewrote stays so."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    texts: Sequence[Texts]
    reviewed_every: timedelta = REVIEWED_EVERY

    async def __call__(self) -> None:
        """Bring those that were never there."""
        for texts in self.texts:
            try:
                await self._bring(texts)
            except (ConcurrentUpdate, ShortCodeTaken):
                continue  # another process brought it, or the clinic has one of its own there

    async def _bring(self, texts: Texts) -> None:
        id = QuickResponseId(sha256(f"{texts.short_code}/{texts.language}".encode()).hexdigest()[:32])
        command = WriteResponse(actor=CLOCKWORK, texts=texts)
        async with self.uow() as uow:
            try:
                await uow.responses.get(id)
            except NotFound:
                response = await drafted(
                    uow, command, texts, id=id, clock=self.clock, reviewed_every=self.reviewed_every
                )
                await check_place(uow, response)
                uow.responses.add(response)
                self.gate.record(uow, command, object=f"quick-response:{id}", reason="brought")
                await uow.commit()
