"""What `serve` and `demo` refuse, and what a weakened production is warned of."""

from argparse import Namespace
from pathlib import Path
from unittest.mock import MagicMock

import pytest

from bootstrap.cli import serve as serving
from bootstrap.from_settings import choices
from bootstrap.production import EMBEDDED_ISSUER, check, warnings
from bootstrap.settings import BadSetting, Profile, Settings, read_settings

NOWHERE = Path("/nonexistent/.env.local")
SECRET = "3f9a1c77d02be64850b1ce9d27fa6634"


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    path = tmp_path / "keys" / "carechat.key"
    path.parent.mkdir()
    path.touch(mode=0o600)
    return path


@pytest.fixture
def environment(tmp_path: Path, key_file: Path) -> dict[str, str]:
    """A production that may start."""
    return {
        "PUBLIC_BASE_URL": "https://chat.example",
        "TRUSTED_PROXIES": "127.0.0.1",
        "DATABASE_URL": f"sqlite:///{tmp_path}/data/record.sqlite3",
        "KEY_FILE": str(key_file),
        "AUTH_ISSUER": "https://login.example",
        "AUTH_AUDIENCE": "carechat",
        "AUTH_JWKS_URL": "https://login.example/keys",
        "TWILIO_ACCOUNT_SID": "AC" + "0a" * 16,
        "TWILIO_API_KEY": "SK" + "0a" * 16,
        "TWILIO_CHAT_SERVICE_SID": "IS" + "0a" * 16,
        "TWILIO_AUTH_TOKEN": SECRET,
        "TWILIO_API_SECRET": SECRET,
        "SCANNER": "clamd://127.0.0.1:3310",
        "FILES_DIR": str(tmp_path / "files"),
        "STAFF_MFA": "true",
        "TWILIO_BAA_SIGNED": "true",
        "TWILIO_SMS_FROM": "+15550199",
    }


def serve(environment: dict[str, str], **changes: str) -> Settings:
    return read_settings(Profile.SERVE, environment | changes, env_file=NOWHERE)


def demo(**environment: str) -> Settings:
    return read_settings(Profile.DEMO, environment, env_file=NOWHERE)


def refusal(settings: Settings, *, workers: int = 1) -> str:
    """The name of the setting that stops the start; fails when nothing does."""
    with pytest.raises(BadSetting) as refused:
        check(settings, workers=workers)
    return refused.value.name


def test_a_complete_production_starts_without_a_warning(environment):
    settings = serve(environment)

    check(settings)
    assert list(warnings(settings)) == []


def test_a_demo_starts_with_nothing_set():
    check(demo())
    assert list(warnings(demo())) == []


@pytest.mark.parametrize(
    "name",
    [
        "PUBLIC_BASE_URL",
        "DATABASE_URL",
        "KEY_FILE",
        "AUTH_ISSUER",
        "AUTH_AUDIENCE",
        "AUTH_JWKS_URL",
        "TWILIO_ACCOUNT_SID",
        "TWILIO_API_KEY",
        "TWILIO_API_SECRET",
        "TWILIO_AUTH_TOKEN",
        "TWILIO_CHAT_SERVICE_SID",
    ],
)
def test_production_does_not_start_without(environment, name):
    assert refusal(serve(environment, **{name: ""})) == name


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PUBLIC_BASE_URL", "http://chat.example"),
        ("AUTH_ISSUER", EMBEDDED_ISSUER),
        ("TWILIO_AUTH_TOKEN", "short"),
        ("TWILIO_AUTH_TOKEN", f"{SECRET},short"),
        ("TWILIO_API_SECRET", "your-api-secret-goes-here-0123456789"),
        ("TWILIO_API_SECRET", "a" * 40),
        ("METRICS_TOKEN", ""),
        ("METRICS_TOKEN", "short"),
        ("METRICS_TOKEN", "changeme-changeme-changeme"),
        ("DATABASE_URL", "sqlite://"),
        ("DATABASE_URL", "sqlite:///:memory:"),
        ("DATABASE_URL", "postgresql+psycopg://db.example/carechat"),
        ("DATABASE_URL", "postgresql+psycopg://db.example/carechat?sslmode=prefer"),
        ("DATABASE_URL", "postgresql+psycopg://127.0.0.1/carechat?host=db.example"),
        ("DATABASE_URL", "postgresql+psycopg:///carechat?host=127.0.0.1,db.example:5433"),
        ("REALTIME_URL", "redis://127.0.0.1"),
    ],
)
@pytest.mark.safeguard("transmission", "transmission-encryption")
def test_production_does_not_start_with(environment, name, value):
    assert refusal(serve(environment, **{name: value})) == name


@pytest.mark.parametrize(
    "url",
    [
        "postgresql+psycopg://127.0.0.1/carechat",
        "postgresql+psycopg://[::1]:5432/carechat",
        "postgresql+psycopg:///carechat?host=/var/run/postgresql",
        "postgresql+psycopg:///carechat?host=127.0.0.1:5433",
        "postgresql+psycopg://db.example/carechat?sslmode=verify-full",
    ],
)
@pytest.mark.safeguard("transmission-encryption")
def test_a_database_on_this_machine_or_over_tls_is_accepted(environment, url):
    check(serve(environment, DATABASE_URL=url))


def test_the_mock_in_production_must_be_asked_for_twice(environment):
    assert refusal(serve(environment, TWILIO_USE_MOCK="true")) == "TWILIO_USE_MOCK"
    assert refusal(serve(environment, ALLOW_MOCK_IN_PRODUCTION="yes", TWILIO_API_KEY="")) == "TWILIO_API_KEY"

    both = serve(environment, TWILIO_USE_MOCK="true", ALLOW_MOCK_IN_PRODUCTION="yes", TWILIO_API_KEY="")
    check(both)
    assert list(warnings(both)) == ["TWILIO_USE_MOCK is on: nothing reaches Twilio"]


def test_the_key_file_is_for_its_owner_alone(environment, key_file):
    key_file.chmod(0o640)

    assert refusal(serve(environment)) == "KEY_FILE"


def test_the_key_file_must_exist(environment, key_file):
    key_file.unlink()

    assert refusal(serve(environment)) == "KEY_FILE"


@pytest.mark.parametrize("link", [False, True])
@pytest.mark.safeguard("encryption")
def test_the_key_file_never_lies_beside_the_data(environment, key_file, tmp_path, link):
    (tmp_path / "data").mkdir()
    beside = tmp_path / "data" / "inner.key"
    key_file.rename(beside)
    if link:
        key_file.symlink_to(beside)

    assert refusal(serve(environment, KEY_FILE=str(key_file if link else beside))) == "KEY_FILE"


def test_the_key_file_never_lies_in_the_backup_folder(environment, key_file):
    assert refusal(serve(environment, BACKUP_DIR=str(key_file.parent))) == "KEY_FILE"


def test_several_workers_are_refused_on_sqlite_and_without_a_channel_between_them(environment):
    postgres = "postgresql+psycopg://127.0.0.1/x"
    assert refusal(serve(environment), workers=2) == "--workers"
    assert refusal(serve(environment, DATABASE_URL=postgres), workers=2) == "REALTIME_URL"
    check(serve(environment, DATABASE_URL=postgres, REALTIME_URL="redis://127.0.0.1"), workers=2)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.4", "chat.example"])  # noqa: S104 - refused on purpose
def test_limits_are_lifted_on_loopback_only(environment, host):
    check(serve(environment, RATE_LIMITS="off"))

    assert refusal(serve(environment, RATE_LIMITS="off", LISTEN_HOST=host)) == "RATE_LIMITS"


def test_a_demo_listens_on_loopback_only():
    check(demo(LISTEN_HOST="::1"))

    assert refusal(demo(LISTEN_HOST="192.168.1.4")) == "LISTEN_HOST"


def test_bodies_kept_by_the_provider_alone_need_a_provider(environment):
    check(serve(environment, MESSAGE_STORAGE="provider"))

    assert refusal(demo(MESSAGE_STORAGE="provider")) == "MESSAGE_STORAGE"


@pytest.mark.parametrize(
    ("name", "weaker", "stronger"),
    [
        ("SESSION_IDLE", "30m", "5m"),
        ("SESSION_LIFE", "24h", "8h"),
        ("SENDS_PER_SECOND", "50", "2"),
        ("BODY_LIMIT", "1MiB", "32KiB"),
        ("AUTH_LEEWAY", "2m", "5s"),
        ("RATE_LIMITS", "off", "on"),
        ("PROVIDER_TOKENS", "on", "off"),
    ],
)
def test_a_weakened_default_is_warned_of_in_production_alone(environment, name, weaker, stronger):
    assert list(warnings(serve(environment, **{name: weaker}))) == [f"{name} is weaker than its default"]
    assert list(warnings(serve(environment, **{name: stronger}))) == []
    assert list(warnings(demo(**{name: weaker}))) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TRUSTED_PROXIES", ""),
        ("DATABASE_URL", "postgresql+psycopg://db.example/carechat?sslmode=require"),
        ("TWILIO_BASE_URL", "http://127.0.0.1:4010"),
        ("SCANNER", ""),
        ("STAFF_MFA", "false"),
        ("TWILIO_BAA_SIGNED", "false"),
        ("ALERT_CHANNELS", "push"),
        ("ALERT_CHANNELS", "email"),
    ],
)
def test_an_odd_production_starts_with_a_warning(environment, name, value):
    settings = serve(environment, **{name: value})

    check(settings)
    (line,) = warnings(settings)
    assert line.startswith(name)
    assert not value or value not in line


@pytest.mark.parametrize(("signed", "told"), [("true", "is in force"), ("false", "TWILIO_BAA_SIGNED is not true")])
def test_the_start_says_what_is_told_of_the_agreement(environment, monkeypatch, capsys, signed, told):
    started = []
    settings = serve(environment, TWILIO_BAA_SIGNED=signed)
    monkeypatch.setattr(serving, "read_settings", lambda *_, **__: settings)
    for part in ("build_container", "require_current", "sole_server", "bound_socket"):
        monkeypatch.setattr(serving, part, MagicMock())
    monkeypatch.setattr(serving, "serve", lambda *_, **__: started.append(1))

    assert serving.run(Namespace(port=None, host=None, workers=1)) == 0
    said = [line for line in capsys.readouterr().err.splitlines() if "Business Associate Agreement" in line]
    assert (len(said), told in said[0], started) == (1, True, [1])


def test_a_production_that_can_tell_no_one_of_the_staff_is_warned_of(environment):
    (line,) = warnings(serve(environment, TWILIO_SMS_FROM=""))
    assert line.startswith("ALERT_CHANNELS")


def test_relying_on_types_alone_is_a_choice_that_is_warned_of(environment):
    assert list(warnings(serve(environment, SCANNER="types-only"))) == [
        "SCANNER is types-only: nobody looks for malware in files"
    ]


def test_nobody_scans_in_production_until_a_scanner_is_chosen_and_types_alone_are_such_a_choice(environment):
    """Where nobody scans, an upload answers 503."""
    chosen = [choices(serve(environment, SCANNER=said))["scanner"] for said in ("", "none", "types-only")]
    assert chosen == ["none", "none", "types_only"]
    assert choices(serve(environment))["scanner"] == "clamd"
    assert choices(demo())["scanner"] == "types_only"


def test_files_have_a_place_where_they_are_taken(environment):
    remote = "postgresql+psycopg://127.0.0.1/carechat"
    assert refusal(serve(environment, DATABASE_URL=remote, FILES_DIR="")) == "FILES_DIR"
    check(serve(environment, DATABASE_URL=remote, FILES_DIR="", SCANNER=""))
    bucket = {"FILES_S3_ENDPOINT": "https://s3.example", "FILES_S3_BUCKET": "files", "FILES_S3_KEY": "key"}
    check(serve(environment, DATABASE_URL=remote, FILES_DIR="", **bucket, FILES_S3_SECRET=SECRET))
    for name, value in (("FILES_S3_SECRET", ""), ("FILES_S3_SECRET", "short"), ("FILES_S3_BUCKET", "")):
        complete = {**bucket, "FILES_S3_SECRET": SECRET, name: value}
        assert refusal(serve(environment, FILES_DIR="", **complete)) == name
    assert (
        refusal(
            serve(environment, KEY_FILE=environment["KEY_FILE"], FILES_DIR=str(Path(environment["KEY_FILE"]).parent))
        )
        == "KEY_FILE"
    )


@pytest.mark.parametrize("value", ["clamav", "clamd://", "clamd://host:port", "http://scanner", "clamd://a:1/path"])
def test_a_scanner_that_is_none_stops_the_start(environment, value):
    with pytest.raises(BadSetting) as refused:
        serve(environment, SCANNER=value)
    assert refused.value.name == "SCANNER"
