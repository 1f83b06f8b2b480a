"""The schema's history, and walking it."""

import warnings
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from adapters.persistence.engines import writing_engine
from adapters.persistence.tables import metadata


def upgrade(url: str, revision: str = "head") -> None:
    """Bring the database's schema up to `revision`, in one transaction."""
    engine = writing_engine(url)
    try:
        with engine.begin() as connection:
            command.upgrade(_config(connection), revision)
    finally:
        engine.dispose()


def downgrade(url: str, revision: str) -> None:
    """Take the schema back; for tests on empty databases."""
    engine = writing_engine(url)
    try:
        with engine.begin() as connection:
            command.downgrade(_config(connection), revision)
    finally:
        engine.dispose()


def is_current(url: str) -> bool:
    """Whether the schema is the one that this version works with."""
    engine = writing_engine(url)
    try:
        with engine.connect() as connection:
            found = MigrationContext.configure(connection).get_current_revision()
    finally:
        engine.dispose()
    return found == ScriptDirectory(str(_HERE)).get_current_head()


def drift(url: str) -> list[object]:
    """How the database's schema differs from the tables in code; empty when it does not."""
    engine = writing_engine(url)
    try:
        with engine.connect() as connection, warnings.catch_warnings():
            # SQLite does not tell of what an index of expressions is: the comparison on PostgreSQL has it.
            warnings.filterwarnings("ignore", "(autogenerate skipping|Skipped unsupported).*expression-based index")
            return list(compare_metadata(MigrationContext.configure(connection), metadata))
    finally:
        engine.dispose()


def revisions() -> list[str]:
    """Every revision, the first one first."""
    walk = ScriptDirectory(str(_HERE)).walk_revisions()
    return [script.revision for script in reversed(list(walk))]


_HERE = Path(__file__).parent


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_HERE))
    config.attributes["connection"] = connection
    return config
