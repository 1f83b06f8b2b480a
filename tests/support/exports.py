"""Exports in tests: asked for, made, and put into a file."""

from pathlib import Path
from typing import Any

from attrs import define, field

from adapters.exports.cells import as_cells
from adapters.exports.json_form import as_json
from adapters.keys.checkpoint_signer import Ed25519Signer
from adapters.mock.files import InMemoryFileStore
from application.audit.seal_audit import SealAudit
from application.exports.ask_export import AskExport, AskExportHandler
from application.exports.make_exports import MakeExports
from application.exports.see_exports import OpenExport, OpenExportHandler
from application.ports.exports import Portion
from domain.access import Actor
from domain.export import Export, ExportForm, ExportPolicy, ExportScope
from domain.ids import ExportId
from tests.support.builders import IDS
from tests.support.clinic import Clinic

SIGNER = Ed25519Signer(b"5" * 32)


class QuickDocuments:
    """The quick forms; what would be laid out on pages is JSON."""

    async def render(self, form: ExportForm, portion: Portion) -> bytes:
        return as_cells(portion) if form is ExportForm.CSV else as_json(portion)


class NoPlace:
    """A second place of checkpoints that keeps none."""

    def last(self) -> int:
        return 0

    def append(self, checkpoint: object) -> None: ...

    def read(self) -> Any:
        return iter(())


@define(eq=False)
class ExportDesk:
    """Who makes exports at a clinic."""

    clinic: Clinic
    store: InMemoryFileStore = field(factory=InMemoryFileStore)
    policy: ExportPolicy = field(factory=ExportPolicy)

    async def ask(self, actor: Actor, form: ExportForm = ExportForm.JSON, **scope: Any) -> ExportId:
        handler = self.clinic.deed(AskExportHandler, policy=self.policy)
        made = await handler(AskExport(actor=actor, scope=ExportScope(**scope), form=form))
        return ExportId(made.id)

    def maker(self, clinic: Clinic | None = None, renderer: Any = None) -> MakeExports:
        made: MakeExports = (clinic or self.clinic).deed(
            MakeExports,
            store=self.store,
            chain=self.clinic.record.chain,
            signer=SIGNER,
            manifests=SIGNER,
            renderer=renderer or QuickDocuments(),
            policy=self.policy,
        )
        return made

    async def make(self) -> None:
        """Let everything that is asked for be made, and proved."""
        await self.maker()()
        await SealAudit(self.clinic.record.chain, NoPlace(), SIGNER, self.clinic.clock, "one", self.clinic.uow, IDS)()
        self.clinic.later(seconds=1)
        await self.maker()()

    async def made(self, actor: Actor, form: ExportForm = ExportForm.JSON, **scope: Any) -> Export:
        id = await self.ask(actor, form, **scope)
        await self.make()
        return await self.state(id)

    async def state(self, id: ExportId) -> Export:
        async with self.clinic.uow() as uow:
            export: Export = await uow.exports.get(id)
        return export

    async def fetched(self, actor: Actor, id: ExportId, folder: Path) -> Path:
        """The archive as its asker fetches it."""
        opened = await self.clinic.deed(OpenExportHandler, store=self.store)(OpenExport(actor=actor, id=id))
        path = folder / "export.zip"
        path.write_bytes(b"".join([piece async for piece in opened.pieces]))
        return path
