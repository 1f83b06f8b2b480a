"""The schema's history on both databases: every step up, down and up again, and no drift at the end."""

import pytest
from sqlalchemy import inspect

from adapters.persistence import migrations
from adapters.persistence.engines import writing_engine
from adapters.persistence.tables import metadata
from scripts.check_migrations import check


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def empty(request: pytest.FixtureRequest, tmp_path) -> str:
    """A database without a schema."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.db'}"
    url: str = request.getfixturevalue("postgres_url")
    if migrations.is_current(url):
        migrations.downgrade(url, "base")
    return url


def test_every_step_goes_up_down_and_up_and_ends_at_the_tables_in_code(empty: str):
    assert check(empty) == []
    assert migrations.is_current(empty)


def test_the_way_back_leaves_nothing(empty: str):
    migrations.upgrade(empty)
    migrations.downgrade(empty, "base")
    engine = writing_engine(empty)
    left = set(inspect(engine).get_table_names()) & set(metadata.tables)
    engine.dispose()
    assert left == set()
    assert not migrations.is_current(empty)
