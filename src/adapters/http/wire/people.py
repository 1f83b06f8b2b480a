"""People on the wire."""

from datetime import date
from typing import Annotated

from msgspec import Meta, field

from adapters.http.wire.base import END, Body, Name, Reply
from adapters.http.wire.consents import Language
from adapters.http.wire.tokens import DisplayName
from domain.consent import ConsentStatus
from domain.person import Role

Word = Annotated[str, Meta(min_length=1, max_length=64, pattern=rf"^[A-Za-z0-9_.:@|+\- ]+{END}")]
Contact = Annotated[str, Meta(min_length=1, max_length=200, pattern=rf"^[\x20-\x7e]+{END}")]


class PersonIn(Body):
    """What the directory shall say of a person."""

    user_type: Role
    display_name: DisplayName
    active: bool = True
    language: Language = "en"
    zone: Annotated[
        str,
        Meta(
            max_length=64,
            pattern=rf"^[A-Za-z0-9_+\-/]*{END}",
            description="A name of the IANA database; empty for the clinic's.",
        ),
    ] = ""
    birth_date: date | None = None
    contacts: Annotated[list[Contact], Meta(max_length=10)] = field(default_factory=list)
    pools: Annotated[list[Word], Meta(max_length=50)] = field(default_factory=list)
    skills: Annotated[list[Word], Meta(max_length=50)] = field(default_factory=list)
    care_team: Annotated[list[Name], Meta(max_length=200)] = field(default_factory=list)


class PersonOut(Reply):
    """What the directory says of a person."""

    identity: str
    user_type: Role
    display_name: str
    active: bool
    language: str
    zone: str
    birth_date: date | None
    contacts: list[str]
    pools: list[str]
    skills: list[str]
    care_team: list[str]


class UploadLimits(Reply):
    """What files may be; of no type where none is taken."""

    bytes: int
    content_types: list[str]


class RateLimits(Reply):
    """How fast one identity may go."""

    sends_per_second: int
    send_burst: int
    requests_per_minute: int
    request_burst: int


class LimitsOut(Reply):
    """What a client must keep to."""

    body_code_points: int
    body_bytes: int
    upload: UploadLimits
    idle_seconds: int
    heartbeat_seconds: int
    team_receipts: bool
    rates: RateLimits


class MeOut(Reply):
    """Who the caller is here."""

    identity: str
    user_type: Role
    display_name: str
    consent: ConsentStatus
    privacy_officer: Annotated[bool, Meta(description="Whether they review what others opened in an emergency.")]
    limits: LimitsOut
