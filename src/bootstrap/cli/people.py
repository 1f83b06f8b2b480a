"""`carechat people`."""

import argparse
import asyncio
import contextlib
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from application.people.register_person import RegisterPerson
from bootstrap.cli.on_record import add_data, tool_settings
from bootstrap.cli.shared import explain
from bootstrap.container import Container, build_tool
from bootstrap.people_file import MEMBERS, Form, Line, read_people
from bootstrap.record_place import require_current, require_key
from bootstrap.refused import Refused
from bootstrap.settings import Settings
from domain.access import CLOCKWORK
from domain.errors import Flaw, Invalid

EXAMPLES = f"""\
  carechat people import people.jsonl --data ./data/demo
  carechat people import people.csv
  cat people.jsonl | carechat people import - --data ./data/demo

JSON lines, one person a line:
  {{"identity": "maria", "userType": "patient", "displayName": "Maria Lopez", "language": "es"}}
  {{"identity": "dr-osei", "userType": "provider", "displayName": "Dr. Osei", "pools": ["clinic"]}}

CSV, the columns named in the first line; lists with semicolons:
  identity,userType,displayName,pools
  nurse-adeyemi,provider,Nurse Adeyemi,clinic;triage

Members: {", ".join(sorted(MEMBERS))}.
A person who is known is changed to what the line says. A line is taken whole or refused
with its number, the others go on; the exit code is 1 if any was refused.
"""
AT_ONCE = 50
"""People registered together share the durable commits of the record."""


def describe(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    explain(parser, run, EXAMPLES)
    parser.add_argument("what", choices=["import"], help="import: read people from a file")
    parser.add_argument("file", metavar="FILE", help="JSON lines or CSV (a name that ends in .csv); - reads JSON lines")
    parser.add_argument("--format", choices=[form.value for form in Form], help="when the name does not tell")
    add_data(parser)


def run(options: argparse.Namespace) -> int:
    """Import; tell each refused line by its number, without a word of it."""
    settings = tool_settings(options.data)
    require_current(settings)
    require_key(settings)
    with _opened(options.file) as text:
        lines = list(read_people(text, _form(options)))
    outcome = asyncio.run(_import(settings, lines))
    refused = [line for line in outcome if line.flaws]
    for line in refused:
        print(f"line {line.number}: {'; '.join(map(_words, line.flaws))}", file=sys.stderr)
    print(f"{len(outcome) - len(refused)} people imported, {len(refused)} lines refused")
    return 1 if refused else 0


def _form(options: argparse.Namespace) -> Form:
    if options.format:
        return Form(options.format)
    return Form.CSV if options.file.lower().endswith(".csv") else Form.JSON


@contextlib.contextmanager
def _opened(name: str) -> Iterator[Iterable[str]]:
    try:
        if name == "-":
            yield sys.stdin
            return
        with Path(name).open(encoding="utf-8", newline="") as file:
            yield file
    except UnicodeDecodeError:
        raise Refused("FILE is not UTF-8; nothing was imported") from None
    except OSError:
        raise Refused("FILE can not be read") from None


async def _import(settings: Settings, lines: list[Line]) -> list[Line]:
    container = build_tool(settings)
    record = container.record()
    await record.start()
    try:
        done: list[Line] = []
        for start in range(0, len(lines), AT_ONCE):
            batch = lines[start : start + AT_ONCE]
            done += await asyncio.gather(*(_register(container, line) for line in batch))
    finally:
        await record.stop()
    return done


async def _register(container: Container, line: Line) -> Line:
    if line.person is None:
        return line
    try:
        await container.register_person()(RegisterPerson(actor=CLOCKWORK, person=line.person))
    except Invalid as wrong:
        return Line(line.number, None, wrong.flaws)
    return line


def _words(flaw: Flaw) -> str:
    return f"{flaw.pointer} {flaw.code}".strip()
