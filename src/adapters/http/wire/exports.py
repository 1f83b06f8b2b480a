"""Exports on the wire."""

from datetime import datetime
from typing import Annotated

from msgspec import Meta, field

from adapters.http.wire.base import Body, Id, Moment, Name, Reply
from domain.export import ExportFailure, ExportForm, ExportState


class NewExport(Body):
    """What to export: a conversation or a patient, or a period, or a period of one of them."""

    format: ExportForm
    conversation_id: Id | None = None
    patient: Name | None = None
    from_: Annotated[Moment | None, Meta(description="Messages from then on.")] = field(default=None, name="from")
    until: Annotated[Moment | None, Meta(description="Messages up to then, that moment not included.")] = None


class ExportOut(Reply):
    """An export of the caller's own, and how far it is. It is there to be fetched once it is `done`."""

    id: str
    state: ExportState
    failure: ExportFailure | None
    format: ExportForm
    conversation_id: str | None
    patient: str | None
    from_: datetime | None = field(name="from")
    until: datetime | None
    percent: int
    conversations: Annotated[int, Meta(description="Conversations gone through so far.")]
    messages: int
    files: int
    size: Annotated[int | None, Meta(description="Bytes of its documents, once it is `done`.")]
    asked_at: datetime
    expires_at: Annotated[datetime, Meta(description="When it is removed.")]


class ExportList(Reply):
    """The caller's own exports, the newest first."""

    items: list[ExportOut]
    next_cursor: str | None
