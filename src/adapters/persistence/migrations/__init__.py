"""The schema's history, and walking it.

Alembic is loaded by what walks: it is large, and a server that finds its record current keeps what it once loaded.
"""

import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from adapters.persistence.engines import writing_engine
from adapters.persistence.tables import metadata

if TYPE_CHECKING:
    from alembic.config import Config


def upgrade(url: str, revision: str = "head") -> None:
    """Bring the database's schema up to `revision`, in one transaction."""
    from alembic import command

    engine = writing_engine(url)
    try:
        with engine.begin() as connection:
            command.upgrade(_config(connection), revision)
    finally:
        engine.dispose()


def downgrade(url: str, revision: str) -> None:
    """Take the schema back; for tests on empty databases."""
    from alembic import command

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
            walked = inspect(connection).has_table("alembic_version")
            found = connection.scalar(text("SELECT version_num FROM alembic_version")) if walked else None
    finally:
        engine.dispose()
    return found == newest()


def newest() -> str:
    """The revision at the end: each file's name begins with its number."""
    return max(file.name.partition("_")[0] for file in (_HERE / "versions").glob("[0-9]*.py"))


def drift(url: str) -> list[object]:
    """How the database's schema differs from the tables in code; empty when it does not."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

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
    from alembic.script import ScriptDirectory

    walk = ScriptDirectory(str(_HERE)).walk_revisions()
    return [script.revision for script in reversed(list(walk))]


_HERE = Path(__file__).parent


def _config(connection: Connection) -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_HERE))
    config.attributes["connection"] = connection
    return config
