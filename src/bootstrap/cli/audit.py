"""`carechat audit`."""

import argparse
import asyncio
import json
import sys
from collections.abc import Awaitable, Callable

from bootstrap.cli.shared import add_data, explain, tool_settings
from bootstrap.container import Container, build_tool
from bootstrap.record_place import require_current, require_key
from domain.audit_chain import Checkpoint, Linked, Tampering, members

EXAMPLES = """\
  carechat audit verify --data ./data/demo
  carechat audit export --data ./data/demo > audit.jsonl

verify ends with 1 and names the first record that does not hold. docs/audit.md says what each fault means.
export prints JSON lines: ids and codes, each record with its hash, and the signed checkpoints.
"""
PAGE = 1_000


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    explain(parser, run, EXAMPLES)
    parser.add_argument("what", choices=["verify", "export"], help="verify: walk the chain; export: print it")
    add_data(parser)


def run(options: argparse.Namespace) -> int:
    """Do it; what is broken is told in one line, and ends with 1."""
    settings = tool_settings(options.data)
    require_current(settings)
    require_key(settings)
    act = {"verify": _verify, "export": _export}[options.what]
    return asyncio.run(_opened(build_tool(settings), act))


async def _opened(container: Container, act: Callable[[Container], Awaitable[int]]) -> int:
    record = container.record()
    await record.start()
    try:
        return await act(container)
    finally:
        await record.stop()


async def _verify(container: Container) -> int:
    try:
        found = await container.verify_audit()()
    except Tampering as fault:
        print(f"carechat: the audit does not hold: {fault}", file=sys.stderr)
        return 1
    if found.start is not None:
        print(f"the chain starts behind position {found.start.position}, where a purge left a signed checkpoint")
    if found.waiting:
        print(f"{found.waiting} records wait to be chained: a server that runs does it")
    print(f"the audit holds: positions {found.first} to {found.last}, {found.checkpoints} signed checkpoints")
    return 0


async def _export(container: Container) -> int:
    chain = container.record().chain
    after, start = 0, await chain.start()
    if start is not None:
        print(json.dumps({"checkpoint": _point(start)}))
        after = start.position
    while page := await chain.links(after, PAGE):
        last = page[-1].link.position
        points = {one.position: one for one in await chain.checkpoints(after, PAGE) if one.position <= last}
        for linked in page:
            print(json.dumps(_line(linked), ensure_ascii=False))
            if point := points.get(linked.link.position):
                print(json.dumps({"checkpoint": _point(point)}))
        after = last
    return 0


def _line(linked: Linked) -> dict[str, object]:
    link = linked.link
    record = None if linked.record is None else members(linked.record)
    return {
        "position": link.position,
        "record": record,
        "recordId": link.record,
        "previous": link.previous.hex(),
        "hash": link.hash.hex(),
    }


def _point(one: Checkpoint) -> dict[str, object]:
    return {
        "position": one.position,
        "hash": one.hash.hex(),
        "at": one.at.isoformat(),
        "isStart": one.is_start,
        "signature": one.signature.hex(),
    }
