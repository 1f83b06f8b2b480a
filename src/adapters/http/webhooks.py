"""What the HTTP side asks of whoever understands a messaging provider's webhooks."""

from typing import Protocol

from application.ports.inbound import Letter, Question


class WebhookTranslator(Protocol):
    """Tells genuine webhooks from others, and what they are."""

    def translate(self, body: bytes, query: bytes, signature: str | None) -> Letter | Question:
        """Return what was told, or what is asked before it is done; raises `NotGenuine`.

        `query` is the raw query of the address that was called.
        """
        ...
