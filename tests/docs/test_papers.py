"""The papers tell the truth: what they print runs, and what they point to is there."""

import asyncio
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from websockets.sync.client import ClientConnection, connect

from tests.docs.papers import PAPERS, ROOT, anchors, blocks, links, matches, named_paths
from tests.support.server import ServerProcess, free_port
from tests.support.services import absent

CHAT = "/api/v2/twilio/chat"
NEXT_BLOCK = "-- next block --"
PRINTED = "localhost:3000"
NAMES = [str(paper.relative_to(ROOT)) for paper in PAPERS]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A demo with its limits on, as a reader starts it; its host and port."""
    data, port = tmp_path_factory.mktemp("demo"), free_port()
    command = [sys.executable, "-m", "bootstrap", "demo", "--port", str(port), "--data", str(data)]
    server = ServerProcess(data, port=port, command=command)
    server.start()
    try:
        asyncio.run(server.wait_ready())
        yield f"localhost:{port}"
    finally:
        server.terminate()


def run(script: str) -> str:
    """What a reader's shell prints."""
    environment = {name: os.environ[name] for name in ("PATH", "HOME", "PYTHONPATH") if name in os.environ}
    shell = subprocess.run(
        ["bash", "-eu", "-c", script], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60
    )
    assert shell.returncode == 0, shell.stderr
    return shell.stdout


def test_the_tour_of_the_readme_runs_as_printed(demo: str) -> None:
    if shutil.which("curl") is None:
        absent("the tour needs curl")
    tour = [block for block in blocks(ROOT / "README.md") if block.kind in {"sh", "json"}]
    commands = [block.text for block in tour if block.kind == "sh"]
    script = f"\necho '{NEXT_BLOCK}'\n".join(commands)

    told = iter(run(script.replace(PRINTED, demo).replace(".venv/bin/python", sys.executable)).split(NEXT_BLOCK))

    for block, following in zip(tour, [*tour[1:], None], strict=True):
        if block.kind == "sh":
            shown = following.text if following is not None and following.kind == "json" else ""
            said = next(told)
            assert matches(shown, said), f"the README shows\n{shown}\nand the server says\n{said}"
    assert len(commands) >= 6
    assert next(told, None) is None


def sign_in(demo: str, identity: str, user_type: str) -> str:
    body = {"identity": identity, "userType": user_type}
    answer = httpx.post(f"http://{demo}{CHAT}/token", json=body, trust_env=False)
    return str(answer.json()["token"])


def opened(demo: str, token: str) -> str:
    body = {"participants": [{"identity": "dr-osei"}]}
    url, headers = f"http://{demo}{CHAT}/conversations", {"Authorization": f"Bearer {token}"}
    answer = httpx.post(url, json=body, headers=headers, trust_env=False)
    return str(answer.json()["id"])


def act(socket: ClientConnection, line: str, known: dict[str, str]) -> None:
    """Send a line of the client; of a line of the server, see that it comes."""
    side, _, frame = line.partition(" ")
    for name, value in known.items():
        frame = frame.replace(f"<{name}>", value)
    if side == "→":
        socket.send(json.dumps(json.loads(frame)))
    else:
        told = socket.recv(timeout=10)
        assert isinstance(told, str)
        assert matches(frame, told), f"docs/api.md shows\n{frame}\nand the server says\n{told}"


def test_the_socket_session_of_the_api_page_runs_as_printed(demo: str) -> None:
    (session,) = [block.text for block in blocks(ROOT / "docs/api.md") if block.kind == "frames"]
    token = sign_in(demo, "maria", "patient")
    known = {"token": token, "conversation": opened(demo, token)}
    lines = [line for line in session.splitlines() if line]

    with connect(f"ws://{demo}{CHAT}/live", proxy=None) as socket:
        for line in lines:
            act(socket, line, known)

    assert {line[0] for line in lines} == {"→", "←"}


def target(paper: Path, link: str) -> Path:
    path = urlsplit(link).path
    return (paper.parent / path).resolve() if path else paper


@pytest.mark.parametrize("name", NAMES)
def test_every_link_leads_to_something(name: str) -> None:
    paper = ROOT / name
    inner = [link for link in links(paper) if not urlsplit(link).scheme]

    gone = [link for link in inner if not target(paper, link).exists()]
    lost = [
        link
        for link in inner
        if link not in gone and (part := urlsplit(link).fragment) and part not in anchors(target(paper, link))
    ]

    assert (gone, lost) == ([], [])


@pytest.mark.parametrize("name", NAMES)
def test_every_path_that_is_named_exists(name: str) -> None:
    missing = [path for path in named_paths(ROOT / name) if not (ROOT / path).exists()]

    assert missing == []


def test_every_decision_is_listed() -> None:
    folder = ROOT / "docs/decisions"
    decisions = {paper.name for paper in folder.glob("[0-9]*.md")}

    assert decisions == {link for link in links(folder / "README.md") if link[:1].isdigit()}
    assert sorted(name[:4] for name in decisions) == [f"{number:04}" for number in range(1, len(decisions) + 1)]


@pytest.mark.parametrize("part", ["Context", "Decision", "Consequences", "Alternatives"])
def test_every_decision_has_its_four_parts(part: str) -> None:
    papers = sorted((ROOT / "docs/decisions").glob("[0-9]*.md"))

    assert [paper.name for paper in papers if f"\n## {part}\n" not in paper.read_text(encoding="utf-8")] == []


def test_the_reader_of_the_papers_is_not_blind() -> None:
    assert matches('{"id":"…",\n "seq": 1}', '{"id": "a1", "seq": 1}')
    assert not matches('{"id":"…","seq":1}', '{"id":"a1","seq":2}')
    assert {"src/adapters/persistence/lane.py"} <= set(named_paths(ROOT / "docs/architecture.md"))
    assert "docs/settings.md" in links(ROOT / "README.md")
