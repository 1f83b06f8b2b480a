"""A clinic that is called over HTTP."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from adapters.persistence.migrations import upgrade
from tests.support.app import Caller, Clinic, a_clinic


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty record in a file, to be copied."""
    file = tmp_path_factory.mktemp("record") / "empty.db"
    upgrade(f"sqlite:///{file}")
    return file


@pytest.fixture(params=["memory", pytest.param("sqlite", marks=pytest.mark.slow)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where the record is kept: in memory, and in the wide run in a file too."""
    if request.param == "memory":
        return ""
    shutil.copy(request.getfixturevalue("migrated"), tmp_path / "record.db")
    return f"sqlite:///{tmp_path / 'record.db'}"


@pytest.fixture
def clinic(database_url: str) -> Iterator[Clinic]:
    with a_clinic(database_url=database_url) as clinic:
        yield clinic


@pytest.fixture
def patient(clinic: Clinic) -> Caller:
    return clinic.patient("pat")


@pytest.fixture
def provider(clinic: Clinic) -> Caller:
    return clinic.provider("doc")


@pytest.fixture
def conversation(clinic: Clinic, patient: Caller, provider: Caller) -> str:
    return str(clinic.opened(patient, provider)["id"])
