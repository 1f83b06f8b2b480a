"""What stands in a path is described as it is checked."""

from collections.abc import Iterator

import pytest

from tests.support.app import Clinic, a_clinic


@pytest.fixture(scope="module")
def clinic() -> Iterator[Clinic]:
    with a_clinic() as made:
        yield made


def test_every_part_of_a_path_that_is_a_parameter_is_described_with_its_bounds(clinic: Clinic) -> None:
    paths = clinic.http.get("/schema/openapi.json").json()["paths"]
    described = {
        (path, one["name"]): one["schema"]
        for path, operations in paths.items()
        for operation in operations.values()
        for one in operation.get("parameters", ())
        if one["in"] == "path"
    }
    assert len(described) > 50
    for where, schema in described.items():
        assert {"minLength", "maxLength", "pattern"} <= schema.keys(), where
        assert (schema["maxLength"] == 128) is (where[1] in {"identity", "pool", "provider"}), where


@pytest.mark.parametrize(("length", "status"), [(128, 200), (129, 404)])
def test_a_name_in_a_path_may_be_as_long_as_described_and_no_longer(clinic: Clinic, length: int, status: int) -> None:
    admin, pool = clinic.sign_in("admin", "admin"), "p" * length
    assert admin("GET", f"/hours/{pool}").status_code == status
    assert admin("PUT", f"/pools/{pool}", {"routing": "manual"}).status_code == status
