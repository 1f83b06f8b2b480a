"""What a text would be marked with if it were sent."""

from litestar import Controller, post
from litestar.params import JSONBody

from adapters.http.controllers.common import Caller, Cases
from adapters.http.problems import PROBLEMS
from adapters.http.wire.previews import PreviewOut, TextToPreview
from adapters.http.wire.render import phi_out
from adapters.http.wire.safety import safety_out
from application.phi.preview_text import PreviewText


class Previews(Controller):
    """`/phi/preview`."""

    path = "/phi/preview"
    tags = ("Messages",)

    @post(operation_id="PreviewText", status_code=200, responses=PROBLEMS)
    async def preview(self, data: JSONBody[TextToPreview], caller: Caller, use_cases: Cases) -> PreviewOut:
        """Look at a text before it is sent; nothing is stored. All `null` where no detector is configured."""
        found = await use_cases.preview_text(PreviewText(actor=caller, text=data.text))
        phi = phi_out(found.phi)
        return PreviewOut(
            level=phi.level if phi else None,
            categories=phi.categories if phi else None,
            safety=safety_out(found.alarm),
        )
