"""Webhooks where there is no provider to send any."""

from typing import NoReturn

from attrs import frozen

from application.ports.inbound import HeardMessage, Letter, News, NotGenuine, OtherNews


@frozen
class NoWebhooks:
    """Nothing is known by which a webhook could be signed: none is genuine."""

    def translate(self, body: bytes, query: bytes, signature: str | None) -> NoReturn:
        """Refuse."""
        raise NotGenuine("nothing to check a signature by")

    def read(self, kind: str, raw: str) -> News:
        """Nothing was ever told."""
        return OtherNews()

    def letter_of(self, thread: str, message: HeardMessage) -> Letter:
        """A letter of which nothing can be read."""
        return Letter(key=message.ref, kind="none", thread=thread, raw="")
