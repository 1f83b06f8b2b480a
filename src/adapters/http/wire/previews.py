"""Previews on the wire."""

from adapters.http.wire.base import Body, Reply, Text


class TextToPreview(Body):
    """A text that is not sent yet."""

    text: Text


class PreviewOut(Reply):
    """What it would be marked with."""

    level: str | None
    categories: list[str] | None
    safety: str | None
