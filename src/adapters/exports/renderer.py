"""The documents of an export, by their form."""

import asyncio
import pickle
import sys
from asyncio.subprocess import DEVNULL, PIPE
from contextlib import suppress

from attrs import frozen

from adapters.exports.cells import as_cells
from adapters.exports.json_form import as_json
from application.ports.exports import Portion
from domain.export import ExportForm

_WORKER = "adapters.exports.transcript_worker"


@frozen
class Documents:
    """`application.ports.exports.ExportRenderer`. Pages take seconds to lay out, so another process does that; it is
    ended with who waits for it.
    """

    async def render(self, form: ExportForm, portion: Portion) -> bytes:
        if form is ExportForm.PDF:
            return await self._pages(portion)
        return await asyncio.to_thread(as_cells if form is ExportForm.CSV else as_json, portion)

    async def _pages(self, portion: Portion) -> bytes:
        worker = await asyncio.create_subprocess_exec(
            sys.executable, "-I", "-m", _WORKER, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env={}
        )
        try:
            pages, _ = await worker.communicate(pickle.dumps(portion))
        finally:
            if worker.returncode is None:
                with suppress(ProcessLookupError):
                    worker.kill()
                await worker.wait()
        if worker.returncode != 0 or not pages:
            raise RuntimeError("the transcript was not written")
        return pages
