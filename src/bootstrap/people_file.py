"""A file of people: JSON lines or CSV, read line by line, each taken whole or refused with its number."""

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Any
from zoneinfo import available_timezones

from attrs import frozen

from bootstrap.refused import Refused
from domain.errors import Flaw, Invalid
from domain.ids import Identity, identity_key, is_name
from domain.person import Person, Role

TEXTS = ("identity", "userType", "displayName", "language", "zone", "birthDate")
LISTS = ("contacts", "pools", "skills", "careTeam")
MEMBERS = frozenset({*TEXTS, *LISTS, "active"})
LONGEST_LINE = 64 * 1024
LONGEST_LIST = 100


class Form(StrEnum):
    """How the file is written."""

    JSON = "json"
    CSV = "csv"


@frozen
class Line:
    """One person of the file, or what is wrong with the line."""

    number: int
    person: Person | None
    flaws: tuple[Flaw, ...] = ()


def read_people(lines: Iterable[str], form: Form) -> Iterator[Line]:
    """Read each line; an identity that came before in the file is refused."""
    seen: set[str] = set()
    for number, entry in _from_csv(lines) if form is Form.CSV else _from_json(lines):
        try:
            person = _person(entry)
            key = identity_key(person.identity)
            if key in seen:
                raise Invalid.at("/identity", "repeated")
        except Invalid as wrong:
            yield Line(number, None, wrong.flaws)
        else:
            seen.add(key)
            yield Line(number, person)


def _from_json(lines: Iterable[str]) -> Iterator[tuple[int, object]]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield number, _json(line)


def _json(line: str) -> object:
    try:
        return json.loads(line) if len(line) <= LONGEST_LINE else None
    except (ValueError, RecursionError):
        return None


def _from_csv(lines: Iterable[str]) -> Iterator[tuple[int, object]]:
    rows = csv.reader(lines, strict=True)
    try:
        head = [name.strip().removeprefix("\ufeff") for name in next(rows, [])]
        if not head or not set(head) <= MEMBERS or len(set(head)) < len(head):
            raise Refused(f"line 1 must name the columns, of these: {', '.join(sorted(MEMBERS))}")
        for row in rows:
            if row:
                yield rows.line_num, _cells(head, row)
    except csv.Error:
        raise Refused(f"line {rows.line_num}: not CSV; nothing from here on was read") from None


def _cells(head: list[str], row: list[str]) -> object:
    """An empty cell says nothing; lists are written with semicolons, `active` as true or false."""
    if len(row) != len(head):
        return None
    cells: dict[str, object] = {name: cell.strip() for name, cell in zip(head, row, strict=True) if cell.strip()}
    for name in LISTS:
        if name in cells:
            cells[name] = [part.strip() for part in str(cells[name]).split(";") if part.strip()]
    if "active" in cells:
        cells["active"] = {"true": True, "false": False}.get(str(cells["active"]).lower())
    return cells


def _person(entry: object) -> Person:
    if not isinstance(entry, dict):
        raise Invalid.at("", "malformed")
    flaws = [*_unknown(entry), *_missing(entry), *_wrong(entry)]
    if flaws:
        raise Invalid(*flaws)
    return Person(
        identity=Identity(entry["identity"]),
        role=Role(entry["userType"]),
        name=entry.get("displayName") or entry["identity"],
        active=entry.get("active", True),
        language=entry.get("language", "en"),
        zone=entry.get("zone", ""),
        born=date.fromisoformat(entry["birthDate"]) if "birthDate" in entry else None,
        contacts=tuple(entry.get("contacts", ())),
        pools=frozenset(entry.get("pools", ())),
        skills=frozenset(entry.get("skills", ())),
        care_team=frozenset(Identity(name) for name in entry.get("careTeam", ())),
    )


def _unknown(entry: Mapping[str, Any]) -> Iterator[Flaw]:
    # What it is called may be what somebody typed: it is not repeated.
    if not entry.keys() <= MEMBERS:
        yield Flaw("", "unknown-member")


def _missing(entry: Mapping[str, Any]) -> Iterator[Flaw]:
    for name in ("identity", "userType"):
        if name not in entry:
            yield Flaw(f"/{name}", "required")


def _wrong(entry: Mapping[str, Any]) -> Iterator[Flaw]:
    for name, value in entry.items():
        if name in MEMBERS and not _fits(name, value):
            yield Flaw(f"/{name}", "invalid")


def _fits(name: str, value: object) -> bool:
    if name == "active":
        return isinstance(value, bool)
    if name in LISTS:
        return isinstance(value, list) and len(value) <= LONGEST_LIST and all(_fits_in(name, item) for item in value)
    if not isinstance(value, str) or len(value) > 200:
        return False
    match name:
        case "identity":
            return is_name(value)
        case "userType":
            return value in set(Role)
        case "zone":
            return value in available_timezones()
        case "birthDate":
            return _is_date(value)
        case "language":
            return value.replace("-", "").isalnum() and value.isascii() and len(value) <= 35
        case _:
            return value.isprintable()


def _is_date(value: str) -> bool:
    """A day as ISO 8601 writes it, such as 2015-03-09."""
    try:
        return len(value) == len("2015-03-09") and bool(date.fromisoformat(value))
    except ValueError:
        return False


def _fits_in(name: str, item: object) -> bool:
    if not isinstance(item, str):
        return False
    return item.isprintable() and 0 < len(item) <= 200 if name == "contacts" else is_name(item)
