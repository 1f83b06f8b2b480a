"""Messages a second, latency and processor time: ours beside echo and beside bare inserts, round by round."""

from collections import defaultdict
from collections.abc import Callable

from tests.bench.figures import Aim, Figure, middle
from tests.bench.jobs import Load, Result, Seat, generate
from tests.bench.people import seats
from tests.bench.stage import Stage, running
from tests.support.server import ServerProcess

STEADY = 200.0
NOBODY = Seat("", "", "")

Results = dict[str, list[Result]]


async def sending(stage: Stage) -> list[Figure]:
    """Run every load once a round, so that each ratio is of one time."""
    ours, anchors = stage.ours("sending"), stage.anchors("sending")
    found: Results = defaultdict(list)
    async with running(ours, anchors):
        people = await seats(ours.port, stage.effort.senders)
        for _ in range(stage.effort.rounds):
            for name, load in loads(stage, ours, anchors, people).items():
                found[name].append(await generate(load))
    return _figures(found, stage.anchors_url is not None)


def loads(stage: Stage, ours: ServerProcess, anchors: ServerProcess, people: list[Seat]) -> dict[str, Load]:
    """Every load by its name: `people` on our server, as many connections on the anchors."""
    seconds, warmup = stage.effort.seconds, stage.effort.warmup
    nobody = [NOBODY] * len(people)

    def bare(kind: str, path: str, rate: float = 0.0) -> Load:
        return Load(kind, anchors.port, anchors.pids(), nobody, seconds, warmup, rate, path)

    def real(kind: str, rate: float = 0.0, watched: bool = True) -> Load:
        return Load(kind, ours.port, ours.pids(), people, seconds, warmup, rate, watched=watched)

    return {
        "echo": bare("echo", "/echo"),
        "socket": real("socket"),
        "raw": bare("http", "/raw"),
        "http": real("http"),
        "http unwatched": real("http", watched=False),
        "orm": bare("http", "/orm"),
        "steady echo": bare("echo", "/echo", STEADY),
        "steady socket": real("socket", STEADY),
        "steady http": real("http", STEADY),
    }


def _figures(found: Results, postgres: bool) -> list[Figure]:
    def of(name: str, pick: Callable[[Result], float]) -> float:
        return middle(pick(result) for result in found[name])

    def beside(
        name: str, unit: str, ours: str, anchor: str, pick: Callable[[Result], float], aim: Aim | None
    ) -> Figure:
        return Figure(name, unit, of(ours, pick), of(anchor, pick), anchor, aim)

    rate, cpu = (lambda r: r.rate), (lambda r: r.cpu_per_message)
    p50, p99 = (lambda r: r.percentile(0.5)), (lambda r: r.percentile(0.99))
    first_step = Aim("P1", at_least=0.20 if postgres else 0.25)
    ours = [result for name, results in found.items() if "echo" not in name for result in results]
    return [
        beside("socket, durable and delivered", "msg/s", "socket", "echo", rate, first_step),
        beside("HTTP send, delivered", "msg/s", "http", "raw", rate, Aim("P2", at_least=0.6)),
        beside("HTTP send, delivered", "msg/s", "http", "orm", rate, Aim("P2", at_least=3)),
        beside("HTTP send, nobody watching", "msg/s", "http unwatched", "raw", rate, None),
        beside("HTTP send, nobody watching", "msg/s", "http unwatched", "orm", rate, None),
        beside("CPU a socket message, saturated", "us", "socket", "echo", cpu, Aim("P4", at_most=4)),
        beside("CPU an HTTP message, saturated", "us", "http", "echo", cpu, Aim("P4", at_most=7)),
        beside("CPU a socket message, 200/s", "us", "steady socket", "steady echo", cpu, Aim("P4", at_most=4)),
        beside("CPU an HTTP message, 200/s", "us", "steady http", "steady echo", cpu, Aim("P4", at_most=7)),
        beside("send to receive p50, 200/s", "ms", "steady socket", "steady echo", p50, Aim("P5", at_most=3)),
        beside("send to receive p99, 200/s", "ms", "steady socket", "steady echo", p99, Aim("P5", at_most=3)),
        Figure(
            "lost, out of order, refused",
            "",
            sum(r.lost + r.disordered + r.refused for r in ours),
            aim=Aim("P5", at_most=0),
        ),
        *(
            Figure(f"load generator's CPU, {name}", "cores", of(name, lambda r: r.own_cpu / r.seconds))
            for name in ("echo", "socket", "http", "raw")
        ),
        *(
            Figure(f"server's CPU, {name}", "cores", of(name, lambda r: r.server_cpu / r.seconds))
            for name in ("echo", "socket", "http", "raw", "orm")
        ),
    ]
