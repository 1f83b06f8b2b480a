"""Files on the wire."""

from datetime import datetime

from adapters.http.wire.base import Reply
from domain.attachment import AttachmentState


class AttachmentOut(Reply):
    """A file of a message, or one that waits for its message. Only a `clean` one can be downloaded."""

    id: str
    name: str
    content_type: str
    size: int
    state: AttachmentState


class FileLinkOut(Reply):
    """An address that opens the file once, without a token, for whom it was made."""

    url: str
    expires_at: datetime
