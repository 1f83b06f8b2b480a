"""What breaks around a server loses nothing, doubles nothing, and needs no hand; the wide run is `make torture`."""

import asyncio
import random
from collections.abc import Iterator

import pytest

from tests.faults.deployment import KINDS, Deployment, deployed
from tests.faults.faults import FAULTS, Named
from tests.faults.ordeal import suffer

pytestmark = [pytest.mark.slow, pytest.mark.postgres, pytest.mark.redis, pytest.mark.timeout(300)]
SEED = 9
WITHIN = 30.0
"""Seconds in which it serves again by itself, beside other tests; `make torture`, alone on the machine, asks for 10."""
CASES = [(kind, fault) for kind in KINDS for fault in FAULTS if kind in fault.kinds]


@pytest.fixture(scope="module", params=KINDS)
def deployment(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployment]:
    """A server that goes through one fault after another."""
    with deployed(request.param, tmp_path_factory.mktemp(request.param)) as made:
        asyncio.run(made.server.begin())  # type: ignore[arg-type]
        yield made


@pytest.mark.parametrize(
    ("deployment", "fault"), CASES, ids=[f"{kind}-{fault.name}" for kind, fault in CASES], indirect=["deployment"]
)
def test_nothing_is_lost_and_it_serves_again_by_itself(deployment: Deployment, fault: Named) -> None:
    if fault.needs_disk and deployment.disk is None:
        pytest.skip("only root may mount a small disk")

    try:
        outcome = asyncio.run(suffer(deployment, fault.run, random.Random(f"{SEED} {fault.name}")))
    finally:
        print(deployment.troubles())

    print(fault.name, outcome)
    assert (outcome.violations, outcome.chain) == ([], "")
    assert outcome.again < WITHIN
