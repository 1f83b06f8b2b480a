"""`carechat phi`: JSON lines in, JSON lines out, and never a word of a line that could not be read."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bootstrap.__main__ import main
from bootstrap.phi_shapes import exported, shapes_file

SECRET = "marigold-5521"


@pytest.fixture
def said(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "messages.jsonl"
    path.write_bytes(
        b'{"id": "one", "text": "my ssn is 123-45-6789 \\ud83d\\ude0a call (415) 555-0132"}\n'
        b"\n"
        b'{"id": 2, "text": "hello"}\n'
    )
    return path


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def a_span(start: int, end: int, category: str, rule: str, confidence: float, severity: str) -> dict[str, object]:
    return {
        "start": start, "end": end, "category": category, "rule": rule, "confidence": confidence, "severity": severity
    }  # fmt: skip


def test_scan_tells_exactly_the_promised_members(said: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["phi", "scan", str(said)]) == 0

    first, second = lines(capsys.readouterr().out)
    assert first == {
        "id": "one",
        "level": "identifier",
        "spans": [
            a_span(10, 21, "SSN", "ssn.cued", 0.98, "critical"),
            a_span(29, 43, "PHONE", "phone.nanp", 0.95, "medium"),
        ],
    }
    assert second == {"id": 2, "level": "none", "spans": []}


def test_redact_tells_id_and_text(said: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["phi", "redact", str(said)]) == 0

    assert lines(capsys.readouterr().out)[0] == {"id": "one", "text": "my ssn is [SSN] 😊 call [PHONE]"}


@pytest.mark.parametrize(
    "line",
    [
        SECRET.encode(),
        f'{{"id": "x", "text": "{SECRET}'.encode(),
        f'{{"id": null, "text": "{SECRET}"}}'.encode(),
        f'{{"id": "x", "body": "{SECRET}"}}'.encode(),
        f'["{SECRET}"]'.encode(),
        SECRET.encode() + b"\xff\xfe",
        b"[" * 100_000,
    ],
)
def test_a_bad_line_is_told_by_its_number_alone_and_the_others_go_on(
    line: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "messages.jsonl"
    path.write_bytes(b'{"id": 1, "text": "a"}\n' + line + b'\n{"id": 3, "text": "b"}\n')

    assert main(["phi", "scan", str(path)]) == 1

    told = capsys.readouterr()
    assert [answer["id"] for answer in lines(told.out)] == [1, 3]
    assert told.err.startswith("line 2: ")
    assert SECRET not in told.out + told.err


def test_what_the_clinic_published_is_not_reported(said: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["phi", "redact", str(said), "--published", "415-555-0132"]) == 0

    assert "call (415) 555-0132" in str(lines(capsys.readouterr().out)[0]["text"])


def test_each_line_is_answered_before_the_next_is_read() -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "bootstrap", "phi", "scan"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in range(3):
            process.stdin.write(json.dumps({"id": number, "text": "\ud800 mrn 445566"}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(30) == 0


def test_the_file_of_the_web_client_holds_the_rules_of_today() -> None:
    assert shapes_file().read_text(encoding="utf-8") == exported(), "run: carechat phi shapes --write"
