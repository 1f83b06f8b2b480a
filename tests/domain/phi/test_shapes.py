"""The shape rules mean the same in Python and in JavaScript."""

import json
import re
import shutil
import subprocess

import pytest

from bootstrap.phi_shapes import exported
from domain.phi.checksums import CHECKS
from domain.phi.shapes import EMAIL, HOST, IPV6, SHAPES, Shape
from tests.support.services import absent

ALL = (*SHAPES, EMAIL, HOST, IPV6)
EXAMPLES = [
    "ssn 123-45-6789", "call (415) 555-0132 ext. 204", "dob 03/04/1980", "4111 1111 1111 1111", "1eg4-te5-mk73",
    "maria.lopez@example.com", "https://portal.example.com/p/1?x=2", "192.168.1.20", "fe80::1ff:fe23:4567:890a",
    "00:1a:2b:3c:4d:5e", "1hgcm82633a004352", "de89 3704 0044 0532 0130 00", "2024-02-29", "62704-1234",
    "(01)00643169007222(17)251231(10)abc123", "+44 20 7946 0958", "10-325 mg", "120/80", "31.12.1980", "3/14",
]  # fmt: skip
SCRIPT = """
const { shapes, flags } = JSON.parse(require("fs").readFileSync(0, "utf8")).rules;
const { texts } = JSON.parse(process.argv[1]);
const found = {};
for (const { rule, pattern } of shapes)
  found[rule] = texts.map((text) => { const m = new RegExp(pattern, flags).exec(text); return m && m[0]; });
console.log(JSON.stringify(found));
"""


def test_every_rule_has_an_id_of_its_own_a_source_and_a_known_check() -> None:
    assert len({shape.rule_id for shape in ALL}) == len(ALL)
    assert all(shape.source for shape in ALL)
    days = {"ymd", "mdy", "dmy", "md"}
    structure = {"udi", "mbi", "e164", "trunk", "local"}
    assert {shape.check for shape in ALL if shape.check} <= CHECKS.keys() | days | structure


@pytest.mark.parametrize("shape", ALL, ids=lambda shape: shape.rule_id)
def test_patterns_keep_to_the_language_that_both_share(shape: Shape) -> None:
    outside_of_sets = re.sub(r"\\.|\[(?:\\.|[^\]\\])*\]", "_", shape.pattern)
    assert not re.search(r"\(\?P|\(\?>|[*+?}]\+|\(\?[aiLmsux]", outside_of_sets), "JavaScript knows no such group"
    assert "*" not in outside_of_sets.replace("\\*", ""), "every repeat is bounded"


def test_node_finds_what_python_finds() -> None:
    node = shutil.which("node")
    if node is None:
        absent("the patterns are tried in Node")
    given = json.dumps({"rules": json.loads(exported())})
    done = subprocess.run(
        [str(node), "-e", SCRIPT, json.dumps({"texts": EXAMPLES})],
        input=given,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr

    ours = {shape.rule_id: [_first(shape, text) for text in EXAMPLES] for shape in ALL}
    assert json.loads(done.stdout) == ours


def _first(shape: Shape, text: str) -> str | None:
    match = re.search(shape.pattern, text)
    return match[0] if match else None
