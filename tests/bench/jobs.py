"""What the bench tells a load generator to do, and what it hears back."""

import asyncio
import sys
import tempfile
from pathlib import Path

import msgspec

BASE = "/api/v2/twilio/chat"
LIVE = f"{BASE}/live"
OPENS_AND_SETTLES_WITHIN = 150.0


class Seat(msgspec.Struct):
    """One sender and the one who is shown what they send, in a conversation of their own."""

    sender: str
    recipient: str
    conversation: str


class Hook(msgspec.Struct):
    """The address that Twilio would call, and by what and for whom it signs."""

    url: str
    token: str
    account: str


class Load(msgspec.Struct):
    """One load. `rate` 0 means: each sender sends again as soon as it is answered."""

    kind: str
    port: int
    pids: list[int]
    seats: list[Seat]
    seconds: float
    warmup: float = 1.0
    rate: float = 0.0
    path: str = ""
    watched: bool = True
    watch_port: int = 0
    """Where it is heard; 0 is where it is sent."""
    hook: Hook | None = None


class Result(msgspec.Struct):
    """What came of a load, counted in its window alone; `lost` and `disordered` in the whole of it."""

    seconds: float
    answered: int
    delivered: int
    server_cpu: float
    own_cpu: float
    lost: int = 0
    disordered: int = 0
    refused: int = 0
    latencies: list[float] = []

    @property
    def rate(self) -> float:
        """Messages a second: answered, and where somebody watches also delivered."""
        return self.delivered / self.seconds

    @property
    def cpu_per_message(self) -> float:
        """Microseconds of the server's processor time."""
        return self.server_cpu / max(1, self.delivered) * 1e6

    def percentile(self, share: float) -> float:
        """A latency in milliseconds."""
        ordered = sorted(self.latencies)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1e3 if ordered else float("nan")


async def generate(load: Load) -> Result:
    """Run the load in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "result.json"
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.bench.generator", str(answer), stdin=asyncio.subprocess.PIPE
        )
        try:
            within = load.warmup + load.seconds + OPENS_AND_SETTLES_WITHIN
            await asyncio.wait_for(process.communicate(msgspec.json.encode(load)), within)
        except TimeoutError:
            process.kill()
            raise
        if process.returncode:
            raise RuntimeError(f"the load {load.kind} ended with {process.returncode}")
        return msgspec.json.decode(answer.read_bytes(), type=Result)
