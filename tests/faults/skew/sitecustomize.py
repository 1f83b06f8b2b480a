"""In a server under test the wall clock stands apart from the machine's by the seconds in the file `CLOCK_SKEW`."""

import contextlib
import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

if "CLOCK_SKEW" in os.environ:
    from adapters.system import ids
    from adapters.system.clock import SystemClock

    _file = Path(os.environ["CLOCK_SKEW"])
    _last = 0.0

    def _skew() -> float:
        global _last
        # A process without descriptors can not look.
        with contextlib.suppress(OSError, ValueError):
            _last = float(_file.read_text())
        return _last

    def _now(_: SystemClock) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=_skew())

    SystemClock.now = _now
    ids.time_ns = lambda: time.time_ns() + int(_skew() * 1e9)
