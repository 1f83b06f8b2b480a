"""Contents of files, fetched from Twilio: from its own hosts alone, and never more than a file may hold."""

import asyncio
import json
from datetime import timedelta
from urllib.parse import urlsplit

import httpx
from attrs import field, frozen

from adapters.twilio.media import TwilioMedia
from adapters.twilio.refusals import NOT_ADMITTED
from adapters.twilio.trouble import TwilioRefused, TwilioTrouble, TwilioUnavailable
from application.ports.inbound import FileRefused, HistoryUnavailable
from domain.attachment import LARGEST_FILE

WHOLE_FETCH = timedelta(seconds=15)
OURS_TO_CALL = ".twilio.com"


@frozen(kw_only=True)
class TwilioFetch:
    """`ProviderFiles` at Twilio: a short-lived link is asked for with the key, and fetched without it."""

    media: TwilioMedia = field(repr=False)
    client: httpx.AsyncClient = field(repr=False)
    base_url: str = ""
    """Where Twilio is spoken to, unless at its own hosts."""
    within: timedelta = WHOLE_FETCH

    async def fetch(self, ref: str) -> bytes:
        """The content. Redirects are not followed."""
        try:
            async with asyncio.timeout(self.within.total_seconds()):
                return await self._content(await self._link(ref))
        except (TimeoutError, httpx.HTTPError):
            raise HistoryUnavailable("media-unreachable") from None
        except TwilioUnavailable as trouble:
            raise HistoryUnavailable(trouble.reason) from None
        except TwilioRefused as refusal:
            if refusal.status in NOT_ADMITTED or refusal.code is None:
                raise HistoryUnavailable("not-admitted") from None
            raise FileRefused("gone") from None
        except TwilioTrouble:
            raise FileRefused("unsafe-name") from None

    async def _link(self, ref: str) -> str:
        about = json.loads(await self.media.look(ref))
        size, links = about.get("size"), about.get("links")
        if isinstance(size, int) and size > LARGEST_FILE:
            raise FileRefused("too-large")
        link = links.get("content_direct_temporary") if isinstance(links, dict) else None
        if not isinstance(link, str) or not self._may_call(link):
            raise FileRefused("unsafe-link")
        return link

    def _may_call(self, link: str) -> bool:
        """Whether it leads to Twilio: what stands in an answer sends us nowhere else."""
        try:
            asked = urlsplit(link)
            host, port = asked.hostname or "", asked.port
        except ValueError:
            return False
        if asked.username is not None or asked.password is not None:
            return False
        if self.base_url:
            base = urlsplit(self.base_url)
            return (asked.scheme, asked.netloc) == (base.scheme, base.netloc)
        return asked.scheme == "https" and port in {None, 443} and host.endswith(OURS_TO_CALL)

    async def _content(self, link: str) -> bytes:
        request = self.client.build_request("GET", link)
        answer = await self.client.send(request, auth=None, stream=True, follow_redirects=False)
        try:
            if answer.status_code >= httpx.codes.INTERNAL_SERVER_ERROR:
                raise HistoryUnavailable("server-error")
            if answer.status_code != httpx.codes.OK:
                raise FileRefused("no-content")
            content = bytearray()
            async for piece in answer.aiter_bytes():
                content += piece
                if len(content) > LARGEST_FILE:
                    raise FileRefused("too-large")
            return bytes(content)
        finally:
            await answer.aclose()
