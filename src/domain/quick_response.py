"""Quick responses: answers that the clinic has written and approved, with blanks for what differs."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

from attrs import evolve, field, frozen

from domain.errors import Invalid, ResponseChanged
from domain.ids import Identity, QuickResponseId
from domain.message import MessageBody
from domain.text import checked, checked_name, folded

SHELF_LIMIT = 500
"""How many responses everybody's, one pool's or one person's shelf holds."""
TITLE_LIMIT = 120
TAG_LIMIT = 12
SHORT_CODE = r"[a-z0-9][a-z0-9-]{0,31}"
TAG = r"[a-z0-9][a-z0-9-]{0,39}"
LANGUAGE = r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}"

_BLANK = re.compile(r"\{([a-z_]{1,40})\}")
_WORD = re.compile(r"[^\W_]+")


class Scope(StrEnum):
    """Who may use a response."""

    EVERYONE = "everyone"
    POOL = "pool"
    OWN = "own"


class Variable(StrEnum):
    """What a blank can stand for: nothing else is filled in."""

    PATIENT_FIRST_NAME = "patient_first_name"
    PATIENT_NAME = "patient_name"
    PROVIDER_NAME = "provider_name"
    CLINIC_CONTACT = "clinic_contact"
    EMERGENCY_NUMBER = "emergency_number"


@frozen(kw_only=True)
class QuickResponse:
    """One answer in one language. Those of one short code on one shelf are variants of each other."""

    id: QuickResponseId
    scope: Scope
    pool: str | None = None
    owner: Identity
    """Who answers for its being right; of an own one, whose it is."""
    title: str = field(repr=False)
    short_code: str
    tags: tuple[str, ...] = ()
    language: str = "en"
    body: str = field(repr=False)
    review_by: date
    version: int = 1
    uses: int = 0
    saved_by: Identity
    saved_at: datetime
    retired_at: datetime | None = None

    def __attrs_post_init__(self) -> None:
        if (self.pool is not None) is not (self.scope is Scope.POOL):
            raise Invalid.at("/pool", "only-of-a-pool")
        if self.pool is not None:
            checked(self.pool, "/pool", limit=100)
        checked_name(self.title, "/title", limit=TITLE_LIMIT)
        _check_form(self.short_code, SHORT_CODE, "/shortCode")
        _check_form(self.language, LANGUAGE, "/language")
        if len(self.tags) > TAG_LIMIT:
            raise Invalid.at("/tags", "length")
        for tag in self.tags:
            _check_form(tag, TAG, "/tags")
        MessageBody(self.body)
        variables_of(self.body)

    @property
    def shelf(self) -> str:
        """Where it stands among others; short codes are told apart there."""
        return shelf(self.scope, pool=self.pool, owner=self.owner)

    @property
    def variables(self) -> tuple[Variable, ...]:
        """The blanks of its body."""
        return variables_of(self.body)

    def is_stale(self, today: date) -> bool:
        """Whether somebody should have looked at it again by now."""
        return self.review_by < today

    def revised(self, becomes: "QuickResponse", *, expects: int | None) -> "QuickResponse":
        """The next version. Raises `ResponseChanged` when `expects` is given and another version stands."""
        if expects is not None and expects != self.version:
            raise ResponseChanged("somebody else saved it meanwhile")
        return evolve(becomes, id=self.id, version=self.version + 1, uses=self.uses)

    def retired(self, by: Identity, at: datetime) -> "QuickResponse":
        """Offered no more; what was sent of it still names it."""
        return self if self.retired_at is not None else evolve(self, retired_at=at, saved_by=by)

    def matches(self, terms: tuple[str, ...]) -> bool:
        """Whether each of these beginnings begins a word of its title, short code, tags or body."""
        words = words_of(" ".join((self.title, self.short_code, *self.tags, self.body)))
        return all(any(word.startswith(term) for word in words) for term in terms)

    def filled(self, values: Mapping[Variable, str | None]) -> str:
        """Its body with every blank filled in, in one pass: what is filled in is not looked at again.

        Raises `Invalid` (`unresolved-variable`) when one of them is not known, and `length` when it becomes too long.
        """
        if any(not values.get(one) for one in self.variables):
            raise Invalid.at("/body", "unresolved-variable")
        text = _BLANK.sub(lambda blank: values[Variable(blank.group(1))] or "", self.body)
        return MessageBody(text).text


@frozen(kw_only=True)
class ResponseUse:
    """That a message was made of a response, and of which version of it."""

    response: QuickResponseId
    version: int
    used_by: Identity
    used_at: datetime


def shelf(scope: Scope, *, pool: str | None = None, owner: str = "") -> str:
    """The shelf of a scope: everybody's, a pool's, or a person's own."""
    if scope is Scope.EVERYONE:
        return scope.value
    return f"{scope.value}:{pool if scope is Scope.POOL else owner}"


def variables_of(body: str) -> tuple[Variable, ...]:
    """The blanks of a text, each once.

    Braces stand around the name of a variable and nowhere else, so that a mistyped blank reaches no
    patient: `Invalid` (`unknown-variable`).
    """
    if re.search("[{}]", _BLANK.sub("", body)):
        raise Invalid.at("/body", "unknown-variable")
    try:
        return tuple(dict.fromkeys(Variable(name) for name in _BLANK.findall(body)))
    except ValueError:
        raise Invalid.at("/body", "unknown-variable") from None


def words_of(text: str) -> frozenset[str]:
    """The words of a text, without case and accents."""
    return frozenset(_WORD.findall(folded(text)))


def terms_of(query: str) -> tuple[str, ...]:
    """The beginnings that a search asks for; `Invalid` at `/q` when it holds none."""
    checked(query, "/q", limit=64)
    terms = tuple(_WORD.findall(folded(query)))
    if not terms:
        raise Invalid.at("/q", "empty")
    return terms


def same_language(one: str, other: str) -> bool:
    """Whether two tags name one language, whatever the region."""
    return one.partition("-")[0].lower() == other.partition("-")[0].lower()


def _check_form(text: str, pattern: str, pointer: str) -> None:
    if re.fullmatch(pattern, text, re.ASCII) is None:
        raise Invalid.at(pointer, "charset")
