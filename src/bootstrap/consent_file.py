"""A clinic's own consent documents: one TOML file, checked as a whole before the server starts.

    [[version]]
    name = "2027-1"
    since = 2027-01-01T00:00:00Z    # when it begins to count; may be in the future
    grace = "30d"                   # how long earlier signatures still count; "0s": not at all
    valid_for = "365d"              # how long a signature counts; left out: without end

    [[version.document]]
    language = "en"
    title = "Consent to chat"
    text = '''What you agree to ...'''

Versions that people signed stay in the file: a signature of a version that is not there does not count.
"""

import re
import tomllib
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bootstrap.reading import BadSetting, span
from domain.consent import ConsentDocument, ConsentPolicy, ConsentVersion
from domain.errors import Invalid
from domain.text import checked

SETTING = "CONSENT_DOCUMENTS"
LARGEST = 1024 * 1024
LONGEST_TITLE, LONGEST_TEXT = 200, 50_000
_NAME = re.compile(r"[A-Za-z0-9_.\-]{1,64}", re.ASCII)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}", re.ASCII)


class _Flawed(Exception):
    """What is wrong with the file, without a word of it."""


def policy_from(path: Path) -> ConsentPolicy:
    """The policy that the file describes; `BadSetting` says what is wrong with it, and quotes nothing."""
    try:
        return ConsentPolicy(versions=_versions(_table(path)))
    except _Flawed as flaw:
        raise BadSetting(SETTING, str(flaw)) from None


def _table(path: Path) -> Mapping[str, Any]:
    try:
        data = path.read_bytes()
        if len(data) > LARGEST:
            raise _Flawed("a file of at most 1 MiB")
        return tomllib.loads(data.decode())
    except OSError:
        raise _Flawed("a file that can be read") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError):
        raise _Flawed("a TOML file in UTF-8") from None


def _versions(table: Mapping[str, Any]) -> tuple[ConsentVersion, ...]:
    _only(table, {"version"}, "the file")
    entries = table.get("version")
    if not isinstance(entries, list) or not entries:
        raise _Flawed("a file with at least one [[version]]")
    versions = tuple(_version(entry, number) for number, entry in enumerate(entries, 1))
    names, beginnings = [one.name for one in versions], [one.since for one in versions]
    if len(set(names)) < len(names):
        raise _Flawed("versions of different names")
    if beginnings != sorted(set(beginnings)):
        raise _Flawed("versions in the order of their `since`, no two at once")
    return versions


def _version(entry: Any, number: int) -> ConsentVersion:
    where = f"version {number}"
    _only(entry, {"name", "since", "grace", "valid_for", "document"}, where)
    name, since = entry.get("name"), entry.get("since")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise _Flawed(f"{where}: a `name` of 1 to 64 letters, digits, _ . -")
    if not isinstance(since, datetime) or since.tzinfo is None:
        raise _Flawed(f"{where}: `since` with its offset, such as 2027-01-01T00:00:00Z")
    documents = entry.get("document")
    if not isinstance(documents, list) or not documents:
        raise _Flawed(f"{where}: at least one [[version.document]]")
    made = tuple(_document(one, name, f"{where}, document {index}") for index, one in enumerate(documents, 1))
    if len({one.language.lower() for one in made}) < len(made):
        raise _Flawed(f"{where}: one document a language")
    grace, valid_for = _time(entry, "grace", where), _time(entry, "valid_for", where)
    if valid_for is not None and not valid_for:
        raise _Flawed(f"{where}: a `valid_for` above zero")
    return ConsentVersion(name=name, since=since, documents=made, grace=grace or timedelta(0), valid_for=valid_for)


def _document(entry: Any, version: str, where: str) -> ConsentDocument:
    _only(entry, {"language", "title", "text"}, where)
    language, title, text = (entry.get(name) for name in ("language", "title", "text"))
    if not isinstance(language, str) or not _LANGUAGE.fullmatch(language):
        raise _Flawed(f"{where}: a `language` such as en or es-MX")
    try:
        title, text = (
            checked(str(title or ""), "", limit=LONGEST_TITLE),
            checked(str(text or ""), "", limit=LONGEST_TEXT),
        )
    except Invalid:
        raise _Flawed(f"{where}: a `title` of 1 to 200 characters and a `text` of 1 to 50,000") from None
    return ConsentDocument(version=version, language=language, title=title, text=text)


def _time(entry: Mapping[str, Any], name: str, where: str) -> timedelta | None:
    value = entry.get(name)
    if value is None:
        return None
    try:
        return span(value)
    except (TypeError, ValueError):
        raise _Flawed(f"{where}: `{name}` as a time in s, m, h or d, such as 30d") from None


def _only(entry: Any, known: set[str], where: str) -> None:
    if not isinstance(entry, Mapping) or not entry.keys() <= known:
        raise _Flawed(f"{where}: no members but {', '.join(sorted(known))}")
