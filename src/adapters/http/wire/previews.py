"""Previews on the wire."""

from typing import Literal

from adapters.http.wire.base import Body, Reply, Text
from adapters.http.wire.safety import SafetyOut


class TextToPreview(Body):
    """A text that is not sent yet."""

    text: Text


class PreviewOut(Reply):
    """What it would be marked with. All `null` where no detector is configured."""

    level: Literal["none", "identifier", "health", "phi"] | None
    categories: list[str] | None
    safety: SafetyOut | None
