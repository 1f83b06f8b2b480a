"""`carechat audit`."""

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable

from application.audit.export_audit import AuditPeriod
from bootstrap.cli.on_record import add_data, tool_settings
from bootstrap.cli.shared import explain, moment
from bootstrap.container import Container, build_tool
from bootstrap.record_place import require_current, require_key
from bootstrap.refused import Refused
from domain.audit_chain import Tampering
from domain.errors import NotFound
from domain.ids import Identity

EXAMPLES = """\
  carechat audit verify --data ./data/demo
  carechat audit export --data ./data/demo > audit.jsonl
  carechat audit export --from 2026-01-01 --until 2026-02-01 > january.jsonl
  carechat audit export --patient maria > maria.jsonl

verify ends with 1 and names the first record that does not hold. docs/audit.md says what each fault means.
export prints JSON lines: ids and codes, each record with its hash, and the signed checkpoints. That it was done is on
the audit itself, with the period and the SHA-256 of what was printed.
"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    explain(parser, run, EXAMPLES)
    parser.add_argument("what", choices=["verify", "export"], help="verify: walk the chain; export: print it")
    parser.add_argument("--from", dest="since", type=moment, metavar="TIME", help="export: records from then on")
    parser.add_argument("--until", type=moment, metavar="TIME", help="export: records up to then")
    parser.add_argument("--patient", metavar="IDENTITY", help="export: what was done about one patient alone")
    add_data(parser)


def run(options: argparse.Namespace) -> int:
    """Do it; what is broken is told in one line, and ends with 1."""
    settings = tool_settings(options.data)
    require_current(settings)
    require_key(settings)
    act = {"verify": _verify, "export": _export}[options.what]
    return asyncio.run(_opened(build_tool(settings), lambda container: act(container, options)))


async def _opened(container: Container, act: Callable[[Container], Awaitable[int]]) -> int:
    record = container.record()
    await record.start()
    try:
        return await act(container)
    finally:
        await record.stop()


async def _verify(container: Container, options: argparse.Namespace) -> int:
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


async def _export(container: Container, options: argparse.Namespace) -> int:
    period = AuditPeriod(since=options.since, until=options.until)
    patient = Identity(options.patient) if options.patient else None
    try:
        done = await container.export_audit()(sys.stdout.buffer.write, period, patient)
        sys.stdout.flush()
    except NotFound:
        raise Refused("there is no such patient") from None
    finally:
        await container.seal_audit().last()
    print(f"{done.records} records, positions {done.first} to {done.last}; SHA-256 {done.digest}", file=sys.stderr)
    return 0
