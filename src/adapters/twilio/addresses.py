"""Where calls to Twilio may go. The library neither escapes what it puts into a path nor asks where a link leads."""

import re
from urllib.parse import urlsplit, urlunsplit

from attrs import frozen

from adapters.twilio.trouble import UnsafeAddress

HOSTS = {
    "conversations.twilio.com": "v1",
    "mcs.us1.twilio.com": "v1",
    "messaging.twilio.com": "v1",
    "api.twilio.com": "2010-04-01",
    "iam.twilio.com": "v1",
}
"""Twilio's own, and the version of each that we speak to."""
_PATH = re.compile(r"/(v1|2010-04-01)(/[A-Za-z0-9_.:-]{1,128})+")
"""SIDs, opaque names and the words of the API; nothing that a path would read as something else.

A slash in a name can not be told from one of the path: names are opaque ones of ours, which have none.
"""
_UP = frozenset((".", ".."))
_QUERY = re.compile(r"([A-Za-z]+=[A-Za-z0-9_.~%+*=-]*(&|$))*")
_PLAIN = re.compile(r"[!\"$-~]+")
"""Visible ASCII without `#`: what splitting an address would quietly throw away."""


@frozen
class TwilioAddresses:
    """Twilio's own hosts, or `base_url` in place of their scheme and host; paths stay."""

    base_url: str = ""

    def of(self, url: str) -> str:
        """The address to call in place of `url`; raises `UnsafeAddress`."""
        asked = urlsplit(url)
        segments = asked.path.split("/")
        if _PLAIN.fullmatch(url) is None or _PATH.fullmatch(asked.path) is None or not _UP.isdisjoint(segments):
            raise UnsafeAddress("path")
        if _QUERY.fullmatch(asked.query) is None:
            raise UnsafeAddress("query")
        if self.base_url:
            base = urlsplit(self.base_url)
            return urlunsplit((base.scheme, base.netloc, asked.path, asked.query, ""))
        if asked.scheme != "https" or HOSTS.get(asked.netloc) != segments[1]:
            raise UnsafeAddress("host")
        return urlunsplit((asked.scheme, asked.netloc, asked.path, asked.query, ""))
