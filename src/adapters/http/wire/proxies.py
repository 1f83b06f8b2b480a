"""Proxies' grants on the wire."""

from datetime import datetime
from typing import Annotated, Literal

from msgspec import Meta

from adapters.http.wire.base import Body, Moment, Name, Reply
from domain.grant_scope import GrantScope
from domain.proxy import Basis, GrantEnding

GrantStatus = Literal["in-force", "to-come", "over"]
Scopes = Annotated[
    list[GrantScope], Meta(min_length=1, max_length=10, description="`write` only together with `read`.")
]


class NewGrant(Body):
    """What somebody may do for the patient, from `since` (now, if absent) until `until` (until it is ended).

    Who is not the patient says in `evidence` where the paper lies.
    """

    proxy: Name
    scopes: Scopes
    basis: Basis = Basis.PATIENT
    since: Moment | None = None
    until: Moment | None = None
    evidence: Annotated[str, Meta(min_length=1, max_length=1_000, description="Kept encrypted.")] | None = None


class NarrowerGrant(Body):
    """What is left of a grant."""

    scopes: Scopes


class GrantOut(Reply):
    """A grant, and how it stands now. `scopes` is what was given; age rules and consent may leave less of it."""

    id: str
    patient: str
    proxy: str
    scopes: list[GrantScope]
    basis: Basis
    status: GrantStatus
    since: datetime
    until: datetime | None
    granted_by: str
    granted_at: datetime
    narrows: str | None
    ended_at: datetime | None
    ended_by: str | None
    ending: GrantEnding | None


class GrantList(Reply):
    """All grants for or of a person, in the order of their giving."""

    items: list[GrantOut]
    next_cursor: None
