"""Migrations may run while servers of the version before still work: they add, and take nothing away from them."""

import re
from collections.abc import Iterable, Iterator, Sequence

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from adapters.persistence import migrations
from tests.support.databases import scratch_database

FIRST = "0034"
"""Those up to this one were made before servers were replaced one by one."""
_CREATED = re.compile(r"CREATE TABLE (\w+)")
_TABLE = re.compile(r"(?:ALTER TABLE|UNIQUE INDEX \w+ ON) (\w+)")
_SHAPES = re.compile(r"DROP|ALTER|CREATE UNIQUE|LOCK|TRUNCATE")
_NEW_COLUMN = re.compile(r"ALTER TABLE \w+ ADD COLUMN (?!.*NOT NULL)|ALTER TABLE \w+ ADD COLUMN .*DEFAULT")


def against_the_version_before(statements: Iterable[str]) -> list[str]:
    """What would break a server that knows the tables as they were: it writes no new column, and reads all old ones."""
    told = [" ".join(one.split()) for one in statements]
    new = {name for one in told for name in _CREATED.findall(one)}
    return [
        one for one in told if _SHAPES.match(one) and not _NEW_COLUMN.match(one) and not set(_TABLE.findall(one)) & new
    ]


@pytest.mark.parametrize(
    ("statements", "harm"),
    [
        (["ALTER TABLE outbox ADD COLUMN behind BIGINT"], 0),
        (["ALTER TABLE outbox ADD COLUMN tries BIGINT DEFAULT 0 NOT NULL"], 0),
        (["ALTER TABLE outbox ADD COLUMN tries BIGINT NOT NULL"], 1),
        (["ALTER TABLE outbox DROP COLUMN behind"], 1),
        (["ALTER TABLE outbox RENAME COLUMN behind TO after"], 1),
        (["ALTER TABLE outbox ALTER COLUMN behind SET NOT NULL"], 1),
        (["DROP TABLE outbox"], 1),
        (["CREATE UNIQUE INDEX one ON outbox (behind)"], 1),
        (["CREATE TABLE fresh (id BIGINT)", "CREATE UNIQUE INDEX one ON fresh (id)"], 0),
        (["CREATE INDEX one ON outbox (behind)", "UPDATE outbox SET behind = 0"], 0),
    ],
)
def test_what_would_break_the_version_before_is_seen(statements: Sequence[str], harm: int) -> None:
    assert len(against_the_version_before(statements)) == harm


@pytest.fixture
def said() -> Iterator[list[str]]:
    """Every statement that is executed."""
    kept: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        kept.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield kept
    event.remove(Engine, "before_cursor_execute", note)


@pytest.mark.postgres
def test_no_migration_takes_from_servers_of_the_version_before(said: list[str]) -> None:
    harmful: dict[str, list[str]] = {}
    with scratch_database("postgres") as url:
        assert url is not None
        migrations.upgrade(url, FIRST)
        for revision in migrations.revisions()[migrations.revisions().index(FIRST) + 1 :]:
            said.clear()
            migrations.upgrade(url, revision)
            assert said
            if found := against_the_version_before(said):
                harmful[revision] = found
    assert harmful == {}
