"""What a scan for identifiers costs beside one plain regular expression over the same texts."""

import gc
import re
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

from bootstrap.lexicon import phi_detector
from tests.bench.figures import Aim, Figure, middle
from tests.bench.stage import Stage
from tests.labelled.phi.sets import messages

_PLAIN = re.compile(
    r"\b\d{3}-\d{2}-\d{4}\b|\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}|[\w.+-]+@[\w-]+\.[\w.]+"
    r"|\b\d{1,2}/\d{1,2}/\d{2,4}\b"
    r"|\bmrn[:# ]*\d+",
    re.IGNORECASE,
)
_LENGTHS = range(80, 121)
_HOSTILE_LENGTH = 5_000
HOSTILE = (
    "HELP ME PLEASE I AM SICK ",
    "1",
    "1 ",
    "a@",
    "a.",
    "A",
    "Jane Smith ",
    "Xyzzyq Qwrtyp ",
    "1-",
    "(",
    "\n",
    "\U0001f600",
    "\u200b1",
    "one two three ",
    "dr ",
    "3/4 ",
    "12 main ",
    "may 5 ",
    "in new ",
    "a:",
    "/1",
    "ab cd, ny ",
    "ab:cd:",
    "www.",
    "http://",
    "0o1l",
    "mother of ",
    "qwfp zxcv ",
    "st mary clinic ",
    ",",
    "x's ",
    "\u0661",
    "Dr. X1-2 at 5:30 in St ",
)
"""What rule systems choke on: all capitals, one class of characters, endless beginnings. Repeated to 5,000."""

_READY = """
import time
from bootstrap.lexicon import phi_detector
began = time.perf_counter()
phi_detector()
print(time.perf_counter() - began)
"""
_WEIGHT = """
import tracemalloc
tracemalloc.start()
from bootstrap.lexicon import phi_detector
detector = phi_detector()
print(tracemalloc.get_traced_memory()[0] / 2**20)
"""


def hostile_texts() -> list[str]:
    """Each of 5,000 characters."""
    return [(piece * (_HOSTILE_LENGTH // len(piece) + 1))[:_HOSTILE_LENGTH] for piece in HOSTILE]


def _corpus() -> list[str]:
    return [message.text for message in messages("development") if len(message.text) in _LENGTHS]


def _times(scan: Callable[[str], object], texts: Sequence[str], rounds: int) -> list[float]:
    """For each text the best of the rounds, in microseconds of processor time; sorted."""
    taken = []
    for text in texts:
        best = float("inf")
        for _ in range(rounds):
            began = time.thread_time_ns()
            scan(text)
            best = min(best, (time.thread_time_ns() - began) / 1e3)
        taken.append(best)
    return sorted(taken)


def _at(values: Sequence[float], share: float) -> float:
    return values[min(len(values) - 1, int(share * len(values)))]


async def phi(stage: Stage) -> list[Figure]:
    """A scan at about 100 characters, on hostile texts, and getting ready; beside one alternation in the same run."""
    detector, texts = phi_detector(), _corpus()
    rounds = max(3, stage.effort.rounds)
    gc.disable()
    try:
        ours = _times(detector.scan, texts, rounds)
        plain = _times(lambda text: list(_PLAIN.finditer(text)), texts, rounds)
        hostile = _times(detector.scan, hostile_texts(), 2)
        plain_hostile = _times(lambda text: list(_PLAIN.finditer(text)), hostile_texts(), 2)
    finally:
        gc.enable()
    ready = middle(_told(_READY) for _ in range(3))
    beside = "one alternation"
    return [
        Figure("phi: scan of 80 to 120 characters, p50", "us", _at(ours, 0.5), _at(plain, 0.5), beside),
        Figure("phi: scan of 80 to 120 characters, p99", "us", _at(ours, 0.99), _at(plain, 0.99), beside),
        Figure("phi: p50 against its budget", "us", _at(ours, 0.5), aim=Aim("phi", at_most=60)),
        Figure("phi: p99 against its budget", "us", _at(ours, 0.99), aim=Aim("phi", at_most=250)),
        Figure("phi: slowest of 5,000 hostile characters", "ms", hostile[-1] / 1e3, aim=Aim("phi", at_most=20)),
        Figure("phi: all hostile texts", "ms", sum(hostile) / 1e3, sum(plain_hostile) / 1e3, beside),
        Figure("phi: getting ready", "ms", ready * 1e3, aim=Aim("phi", at_most=100)),
        Figure("phi: memory of code and lists", "MiB", _told(_WEIGHT), aim=Aim("phi", at_most=30)),
    ]


def _told(script: str) -> float:
    """What a fresh process prints."""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    return float(done.stdout)
