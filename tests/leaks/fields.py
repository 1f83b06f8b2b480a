"""Every field of a request that a person can fill, read from the server's own description."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

NOT_WORDS = frozenset(
    """
    action actor assignee attachmentIds/* availability careTeam/* continues conversationId cursor delegate
    disposition duty/zone from identity kind language messageId object onCall owner participants/*/identity patient
    pool priority provider proxy query scopes/* status step supervisor userType version zone
    """.split()
)
"""Members that hold an id or a word of a list: another word typed there is refused, as the sweep shows."""


TIMES_OF_DAY = ("/from", "/to")
"""Of a window of opening hours; only figures fit."""


@dataclass(frozen=True)
class Operation:
    """One route with one method, as the description tells it."""

    name: str
    method: str
    path: str
    body: dict[str, Any]
    """A body with each member that a person can fill, `MARK` in every text of it."""
    texts: frozenset[str]
    """The places of the texts in the body: `/body`, `/contacts/*`."""
    free: frozenset[str]
    """Those of them that no pattern restricts."""


MARK = "{mark}"
DATES = {"date-time": "2035-01-01T00:00:00Z", "date": "1934-05-17"}
"""By their format; a day of birth is as telling as a name."""


def operations(description: dict[str, Any]) -> dict[str, Operation]:
    """Every operation by its name."""
    found = {}
    for path, methods in description["paths"].items():
        for method, told in methods.items():
            if isinstance(told, dict):
                schema = _schema(told)
                body = _filled(description, schema) if schema else {}
                texts = {
                    place: free
                    for place, free in _texts(body, "")
                    if place.strip("/") not in NOT_WORDS and not place.endswith(TIMES_OF_DAY)
                }
                found[told["operationId"]] = Operation(
                    told["operationId"],
                    method.upper(),
                    path,
                    body,
                    frozenset(texts),
                    frozenset(place for place, free in texts.items() if free),
                )
    return found


def _schema(told: dict[str, Any]) -> dict[str, Any] | None:
    """The schema of a JSON body; the form of an upload is filled by hand (`uploads.py`)."""
    contents = told.get("requestBody", {}).get("content", {})
    return contents["application/json"]["schema"] if "application/json" in contents else None


def _filled(description: dict[str, Any], schema: dict[str, Any]) -> Any:
    """A value of the schema with the mark in every text that no list restricts."""
    while "$ref" in schema:
        schema = description["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    for word in ("oneOf", "anyOf", "allOf"):
        if word in schema:
            return _filled(description, next(one for one in schema[word] if one.get("type") != "null"))
    if "properties" in schema:
        return {name: _filled(description, member) for name, member in schema["properties"].items()}
    if "items" in schema:
        return [_filled(description, schema["items"])]
    if "enum" in schema:
        return schema["enum"][0]
    if "const" in schema:
        return schema["const"]
    kinds = schema.get("type")
    kind = next(one for one in (kinds if isinstance(kinds, list) else [kinds]) if one != "null")
    if kind == "string":
        return DATES.get(schema.get("format", ""), Patterned(MARK) if "pattern" in schema else MARK)
    return {"integer": 1, "number": 1, "boolean": True, "object": {}, None: MARK}[kind]


class Patterned(str):
    """A text of which the description says what it may be made of."""


def _texts(value: Any, place: str) -> Iterator[tuple[str, bool]]:
    if value == MARK:
        yield place, not isinstance(value, Patterned)
    elif isinstance(value, dict):
        for name, member in value.items():
            yield from _texts(member, f"{place}/{name}")
    elif isinstance(value, list):
        for member in value:
            yield from _texts(member, f"{place}/*")
