"""Every fault that can come over a deployment, one after the other, in an order that a seed gives."""

import random
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median

from tests.faults.deployment import deployed
from tests.faults.faults import FAULTS
from tests.faults.ordeal import PATIENCE, Outcome, suffer

WITHIN = 10.0
"""Seconds in which it serves again by itself."""
STORM = 1_000


async def break_everything(
    kind: str, folder: Path, seed: int, *, within: float = WITHIN, storm: int = STORM, verify_each: bool = True
) -> list[str]:
    """Print a line for each fault, and return what did not hold; the audit is verified after each, or at the end."""
    chance = random.Random(f"{seed} {kind}")
    faults = [fault for fault in FAULTS if kind in fault.kinds]
    chance.shuffle(faults)
    broken: list[str] = []
    again: dict[str, float] = {}
    with deployed(kind, folder) as deployment:
        deployment.storm = storm
        await deployment.server.begin(PATIENCE)
        for fault in faults:
            if fault.needs_disk and deployment.disk is None:
                print(f"{kind:<9} {fault.name:<18} left out: only root may mount a small disk", flush=True)
                continue
            began = time.monotonic()
            try:
                outcome = await suffer(deployment, fault.run, random.Random(chance.random()), verify=verify_each)
            except Exception as failure:
                print(deployment.troubles(), flush=True)
                broken.append(f"{kind} {fault.name}: {_reasons(failure)}")
                continue
            again[fault.name] = outcome.again
            print(*(f"{one.kind.value}: {one.where}" for one in outcome.violations), sep="\n", end="", flush=True)
            print(f"{kind:<9} {fault.name:<18} {time.monotonic() - began:5.1f} s: {outcome}", flush=True)
            broken += [f"{kind} {fault.name}: {one}" for one in _broken(outcome, within)]
        print(told_together(kind, again), flush=True)
        if complaint := deployment.chain_faults():
            broken.append(f"{kind}: {complaint}")
    return broken


def told_together(kind: str, again: Mapping[str, float]) -> str:
    """How soon a message was taken again once the causes were gone: in the middle, and the slowest."""
    if not again:
        return f"{kind:<9} no fault was got over"
    slowest = max(again, key=again.__getitem__)
    return (
        f"{kind:<9} first good answer after {len(again)} faults: {median(again.values()):.1f} s in the middle, "
        f"{again[slowest]:.1f} s at the slowest ({slowest})"
    )


def _reasons(failure: BaseException) -> str:
    if isinstance(failure, BaseExceptionGroup):
        return ", ".join(_reasons(one) for one in failure.exceptions)
    return f"{type(failure).__name__} {failure}"


def _broken(outcome: Outcome, within: float) -> list[str]:
    found = [f"{one.kind.value}: {one.where}" for one in outcome.violations]
    if outcome.chain:
        found.append(outcome.chain)
    if outcome.again > within:
        found.append(f"serves again only after {outcome.again:.1f} s")
    return found
