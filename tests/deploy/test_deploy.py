"""What stands in deploy/ fits the rest: paths, settings, and an image that holds enough to start.

No container engine is asked for: the steps of the Dockerfile are taken one by one.
"""

import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
import yaml
from dotenv import dotenv_values

from bootstrap import production
from bootstrap.settings import GROUPS, Profile, read_settings, setting_of
from tests.support.services import absent

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
KNOWN = {setting.name for group in GROUPS.values() for _, setting, _ in setting_of(group)}
OF_PYTHON = {"PATH", "PYTHONDONTWRITEBYTECODE"}


def instructions() -> Iterator[tuple[str, str]]:
    """Each instruction of the Dockerfile, with its arguments in one line."""
    text = re.sub(r"^#.*\n", "", (DEPLOY / "Dockerfile").read_text("utf-8"), flags=re.MULTILINE)
    for line in re.sub(r"\\\n\s*", "", text).splitlines():
        if line.strip():
            name, _, rest = line.partition(" ")
            yield name, rest


def copied() -> set[str]:
    """What the Dockerfile takes from the repository."""
    taken = [rest.split() for name, rest in instructions() if name == "COPY" and not rest.startswith("--from")]
    return {source for words in taken for source in words[:-1]}


def set_in_the_image() -> dict[str, str]:
    return dict(pair.split("=", 1) for name, rest in instructions() if name == "ENV" for pair in rest.split())


def compose() -> Any:
    return yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))


def example() -> dict[str, str]:
    """The example of a clinic's settings, with secrets filled in where it leaves them to the clinic."""
    values = {name: value or "" for name, value in dotenv_values(DEPLOY / "env.example", interpolate=False).items()}
    sids = {"TWILIO_ACCOUNT_SID": "AC", "TWILIO_API_KEY": "SK", "TWILIO_CHAT_SERVICE_SID": "IS"}
    digits = "0123456789abcdef" * 2
    return {name: value or ("" if name == "SCANNER" else sids.get(name, "") + digits) for name, value in values.items()}


def let_through(lines: list[str], path: str) -> bool:
    """Whether `.dockerignore` lets a path into the build: the last line that fits says it."""
    parts = path.split("/")
    above = ["/".join(parts[: end + 1]) for end in range(len(parts))]
    said = False
    for line in lines:
        pattern = line.removeprefix("!")
        names = parts if pattern.startswith("**/") else above
        if any(fnmatch(name, pattern.removeprefix("**/")) for name in names):
            said = line.startswith("!")
    return said


def ignoring() -> list[str]:
    lines = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_what_the_image_copies_is_there_and_let_through() -> None:
    assert len(copied()) >= 5
    for source in copied():
        assert (ROOT / source).exists(), source
        assert let_through(ignoring(), source), source


@pytest.mark.parametrize(
    "path",
    ["data/demo/carechat.db", ".env.local", "src/.env.local", "src/clinic.key", "deploy/.env.local", ".git/config"],
)
def test_no_record_key_or_setting_of_a_machine_gets_into_a_build(path: str) -> None:
    assert not let_through(ignoring(), path)


def test_the_image_runs_as_nobody_in_particular_and_stops_by_signal() -> None:
    last = dict(instructions())

    assert last["USER"] == "10001:10001"
    assert last["ENTRYPOINT"] == '["carechat"]', "the exec form: the server hears SIGTERM itself"


def test_every_name_that_is_set_is_a_setting() -> None:
    told = set(set_in_the_image()) - OF_PYTHON | set(compose()["x-carechat"]["environment"]) | set(example())

    assert told <= KNOWN


def test_containers_may_write_to_their_volumes_alone() -> None:
    for name, service in compose()["services"].items():
        assert service["read_only"] is True, name
        assert service["cap_drop"] == ["ALL"], name
        assert service["security_opt"] == ["no-new-privileges:true"], name
    open_to_all = {name for name, service in compose()["services"].items() if "ports" in service}
    assert open_to_all == {"proxy"}


def test_the_servers_take_the_word_of_the_proxy_of_their_own_network_alone() -> None:
    proxy = compose()["services"]["proxy"]["networks"]["front"]["ipv4_address"]
    upstreams = set(re.findall(r"(carechat-\w+):3000", (DEPLOY / "Caddyfile").read_text("utf-8")))
    servers = {name for name in compose()["services"] if name.startswith("carechat-")}

    assert compose()["x-carechat"]["environment"]["TRUSTED_PROXIES"] == proxy
    assert upstreams == servers
    assert len(servers) == 2


def test_the_image_can_dump_the_database_that_it_comes_with() -> None:
    (client,) = {found for _, rest in instructions() for found in re.findall(r"postgresql-client-(\d+)", rest)}

    assert compose()["services"]["postgres"]["image"].startswith(f"postgres:{client}-")


LEFT_TO_THE_CLINIC = ("SCANNER", "TWILIO_BAA_SIGNED", "ALERT_CHANNELS")


@pytest.mark.parametrize("where", ["containers", "systemd"])
def test_production_starts_on_these_settings(where: str, tmp_path: Path) -> None:
    key = tmp_path / "key"
    key.touch(mode=0o600)
    given = example()
    if where == "containers":
        given = {**set_in_the_image(), **given, **compose()["x-carechat"]["environment"]}

    settings = read_settings(Profile.SERVE, {**given, "KEY_FILE": str(key)}, env_file=tmp_path / "none")

    production.check(settings, workers=2)
    assert settings.record.realtime_url
    said = [line for line in production.warnings(settings) if not line.startswith(LEFT_TO_THE_CLINIC)]
    assert said == []


def test_the_unit_is_one_that_systemd_takes(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        absent("no systemd-analyze on this machine")
    unit = tmp_path / "carechat.service"
    text = (DEPLOY / "carechat.service").read_text("utf-8")
    unit.write_text(text.replace("/opt/carechat/.venv/bin/carechat", sys.executable), "utf-8")

    told = subprocess.run(["systemd-analyze", "verify", "--man=no", str(unit)], capture_output=True, text=True)

    assert told.returncode == 0, told.stderr
    assert "carechat.service" not in told.stderr


@pytest.mark.slow
def test_what_the_image_copies_is_enough_to_build_and_to_start(tmp_path: Path) -> None:
    build, installed = tmp_path / "build", tmp_path / "installed"
    for source in copied() - {"src/adapters/http/web"}:
        copy(ROOT / source, build / source)
    page = build / "src/adapters/http/web/dist/page.js"
    page.parent.mkdir(parents=True)
    page.write_text("// as the stage before built it", "utf-8")
    wheel = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index", "."]

    subprocess.run([*wheel, "--wheel-dir", str(tmp_path)], cwd=build, check=True, capture_output=True)

    (made,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(made) as held:
        held.extractall(installed)
    assert (installed / "adapters/http/web/dist/page.js").is_file()
    assert not (installed / "adapters/http/web/package.json").exists()
    start = (
        f"import sys; sys.path.insert(0, {str(installed)!r}); "
        "import bootstrap.__main__ as it; print(it.__file__); sys.exit(it.main())"
    )
    told = subprocess.run(
        [sys.executable, "-c", start, "migrate", "--data", str(tmp_path / "data")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert str(installed) in told.stdout
    assert told.returncode == 0, told.stderr


def copy(source: Path, target: Path) -> None:
    """Copy as a build would, by `.dockerignore`."""
    files = [source] if source.is_file() else (path for path in source.rglob("*") if path.is_file())
    for path in files:
        if let_through(ignoring(), path.relative_to(ROOT).as_posix()):
            place = target if path == source else target / path.relative_to(source)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)
