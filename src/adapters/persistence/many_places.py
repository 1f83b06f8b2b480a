"""Rows at many places at once: a place is a conversation and a number in it.

A row value `IN` a list of them looks at every row of the table on SQLite; a join is one search a place. The list is one
parameter, so that the statement is the same for any number.
"""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, String, bindparam, column
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from application.ports.readers import Place

_NAME = "places"


class _Places(FunctionElement[Any]):
    name = _NAME
    inherit_cache = True


@compiles(_Places, "sqlite")
def _on_sqlite(element: _Places, compiler: Any, **options: Any) -> str:
    given = compiler.process(element.clauses, **options)
    return f"(SELECT json_extract(value, '$[0]') AS id, json_extract(value, '$[1]') AS seq FROM json_each({given}))"  # noqa: S608 - one parameter


@compiles(_Places, "postgresql")
def _on_postgres(element: _Places, compiler: Any, **options: Any) -> str:
    given = compiler.process(element.clauses, **options)
    return f"(SELECT value->>0 AS id, (value->>1)::bigint AS seq FROM json_array_elements(CAST({given} AS json)))"  # noqa: S608 - one parameter


PLACES = _Places(bindparam(_NAME, type_=String)).table_valued(
    column("id", String), column("seq", BigInteger), name="place"
)
"""A table of the places that `at_places` gives a statement: `id` of the conversation, `seq` in it."""


def in_place(conversation: ColumnElement[Any], seq: ColumnElement[Any]) -> ColumnElement[bool]:
    """The condition of a join with `PLACES`."""
    return (conversation == PLACES.c.id) & (seq == PLACES.c.seq)


def at_places(places: Iterable[Place]) -> dict[str, str]:
    """The parameter of a statement that joins `PLACES`."""
    return {_NAME: json.dumps(list(places))}
