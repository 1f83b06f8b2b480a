"""Consent on the wire."""

from datetime import datetime
from typing import Annotated

from msgspec import Meta

from adapters.http.wire.base import END, Body, Reply
from domain.consent import SCOPES, ConsentStatus, SigningChannel

LANGUAGE_PATTERN = rf"^[A-Za-z]{{2,3}}(-[A-Za-z0-9]{{1,8}}){{0,4}}{END}"
Language = Annotated[str, Meta(min_length=2, max_length=35, pattern=LANGUAGE_PATTERN)]
Scope = Annotated[str, Meta(min_length=1, max_length=40, description=f"One of {', '.join(sorted(SCOPES))}.")]


class Agreement(Body):
    """What somebody agrees to.

    When staff record it, `evidence` is where the signed paper lies or who listened, and `channel`
    how it came (`paper` if absent). Who agrees themselves does so on the web.
    """

    scopes: Annotated[list[Scope], Meta(min_length=1, max_length=10)]
    version: Annotated[str, Meta(min_length=1, max_length=64)] | None = None
    language: Language | None = None
    channel: SigningChannel | None = None
    evidence: Annotated[str, Meta(min_length=1, max_length=1_000)] | None = None


class DocumentOut(Reply):
    """What is agreed to."""

    version: str
    language: str
    title: str
    text: str


class ConsentOut(Reply):
    """How somebody stands, and the document that counts now."""

    identity: str
    status: ConsentStatus
    version: str | None
    scopes: list[str]
    signed_at: datetime | None
    document: DocumentOut
