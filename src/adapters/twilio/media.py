"""Twilio's media host: contents of files. Neither its library nor its description speak of it."""

import json
import re

from attrs import field, frozen

from adapters.twilio.client import TwilioKey
from adapters.twilio.refusals import NOT_FOUND, fine_if
from adapters.twilio.transport import TwilioTransport
from adapters.twilio.trouble import TwilioUnavailable, UnsafeAddress
from domain.file_types import FileType

HOST = "https://mcs.us1.twilio.com"
_SID = re.compile(r"ME[0-9a-fA-F]{32}", re.ASCII)
_NAMES = {
    FileType.JPEG: "file.jpg",
    FileType.PNG: "file.png",
    FileType.GIF: "file.gif",
    FileType.WEBP: "file.webp",
    FileType.PDF: "file.pdf",
    FileType.TEXT: "file.txt",
}
"""What files are called there: the names that people gave them tell of people."""


def is_media(sid: str) -> bool:
    """Whether it names a content."""
    return _SID.fullmatch(sid) is not None


@frozen(kw_only=True)
class TwilioMedia:
    """Uploads and deletes, with the key that all calls use."""

    transport: TwilioTransport = field(repr=False)
    key: TwilioKey = field(repr=False)
    service: str

    async def upload(self, content: bytes, type: FileType) -> str:
        """Keep a content there; its SID."""
        answer = await self.transport.carry(
            "POST", f"{self._address()}?Filename={_NAMES[type]}", content, type.value, self._auth
        )
        sid = json.loads(answer.text).get("sid")
        if not isinstance(sid, str) or _SID.fullmatch(sid) is None:
            raise TwilioUnavailable("answer-unreadable", may_be_done=True)
        return sid

    async def look(self, sid: str) -> str:
        """What is known there of a content, as JSON."""
        if _SID.fullmatch(sid) is None:
            raise UnsafeAddress("path")
        return (await self.transport.carry("GET", self._address(sid), None, "", self._auth)).text

    async def erase(self, sid: str) -> None:
        """Forget a content, and look that it is gone."""
        await self.delete(sid)
        with fine_if(NOT_FOUND):
            await self.look(sid)
            raise TwilioUnavailable("still-there", may_be_done=False)

    async def delete(self, sid: str) -> None:
        """Forget a content; that it is not there is fine."""
        with fine_if(NOT_FOUND):
            await self.transport.carry("DELETE", self._address(sid), None, "", self._auth)

    @property
    def _auth(self) -> tuple[str, str]:
        return self.key.api_key, self.key.api_secret

    def _address(self, sid: str = "") -> str:
        return f"{HOST}/v1/Services/{self.service}/Media" + (f"/{sid}" if sid else "")
