"""Settings are read once, typed and bounded; a bad one is named, never quoted."""

import traceback
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from attrs import fields

from bootstrap.settings import GROUPS, BadSetting, Profile, Settings, read_settings, setting_of
from scripts import settings_page

NOWHERE = Path("/nonexistent/.env.local")
ALL = [setting for group in GROUPS.values() for _, setting, _ in setting_of(group)]


def read(profile: Profile = Profile.TOOL, /, **environment: str) -> Settings:
    return read_settings(profile, environment, env_file=NOWHERE)


def test_the_defaults_are_those_of_the_design():
    settings = read()

    assert settings.sessions.token_life == timedelta(hours=1)
    assert settings.sessions.idle == timedelta(minutes=15)
    assert settings.sessions.life == timedelta(hours=12)
    assert settings.chat.reopen_window == timedelta(days=7)
    assert settings.chat.edit_window == timedelta(minutes=10)
    assert settings.record.drafts_kept == timedelta(days=30)
    assert settings.chat.new_conversations_per_day == 30
    assert (settings.limits.sends_per_second, settings.limits.sends_burst) == (5, 20)
    assert (settings.limits.requests_per_minute, settings.limits.requests_burst) == (600, 100)
    assert (settings.limits.tokens_per_minute, settings.limits.demo_tokens_per_minute) == (10, 600)
    assert settings.limits.sockets_unsigned_per_address == 200
    assert settings.listening.body_limit == 65_536
    assert (settings.listening.header_time, settings.listening.body_time) == (
        timedelta(seconds=10),
        timedelta(seconds=30),
    )
    assert (settings.sign_in.role_claim, settings.sign_in.name_claim) == ("userType", "name")
    assert settings.record.message_storage == "local"


def test_every_name_of_the_contract_is_a_setting():
    contract = """
    TWILIO_API_KEY TWILIO_API_SECRET TWILIO_CHAT_SERVICE_SID TWILIO_PUSH_CREDENTIAL_SID TWILIO_USE_MOCK
    NEXT_PUBLIC_ENABLE_TWILIO_CHAT ENABLE_TWILIO_CHAT TWILIO_ACCOUNT_SID TWILIO_AUTH_TOKEN PUBLIC_BASE_URL
    TWILIO_BASE_URL DATABASE_URL REALTIME_URL AUTH_ISSUER AUTH_AUDIENCE AUTH_JWKS_URL AUTH_ROLE_CLAIM
    AUTH_NAME_CLAIM AUTH_CLIENT_ID KEY_FILE MESSAGE_STORAGE PROVIDER_TOKENS RATE_LIMITS METRICS_TOKEN SCANNER
    ALLOWED_ORIGINS EMBED_ORIGINS ALLOWED_HOSTS ALLOW_MOCK_IN_PRODUCTION
    """.split()

    assert set(contract) <= {setting.name for setting in ALL}


def test_no_two_settings_share_a_name():
    assert len({setting.name for setting in ALL}) == len(ALL)


def test_every_group_of_the_class_is_read():
    assert set(GROUPS) == {field.name for field in fields(Settings)} - {"profile", "given"}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SESSION_IDLE", "61m"),
        ("SESSION_IDLE", "1m"),
        ("SESSION_IDLE", "soon"),
        ("TOKEN_LIFE", "2h"),
        ("SESSION_LIFE", "25h"),
        ("IDEMPOTENCY_KEPT", "23h"),
        ("BODY_LIMIT", "2MiB"),
        ("NEW_CONVERSATIONS_PER_DAY", "0"),
        ("NEW_CONVERSATIONS_PER_DAY", "9" * 5001),
        ("LISTEN_PORT", "65536"),
        ("TWILIO_USE_MOCK", "perhaps"),
        ("ALLOW_MOCK_IN_PRODUCTION", "true"),
        ("MESSAGE_STORAGE", "everywhere"),
        ("TWILIO_ACCOUNT_SID", "AC123"),
        ("TWILIO_BASE_URL", "http://10.1.2.3:8080"),
        ("TWILIO_BASE_URL", "https://twilio.com.evil.example"),
        ("AUTH_JWKS_URL", "http://issuer.example/keys"),
        ("PUBLIC_BASE_URL", "chat.example"),
        ("DATABASE_URL", "mysql://db/x"),
        ("REALTIME_URL", "amqp://queue"),
        ("ALLOWED_ORIGINS", "https://a.example,*"),
        ("ALLOWED_ORIGINS", "https://a.example/"),
        ("ALLOWED_ORIGINS", "null"),
        ("ALLOWED_ORIGINS", "https://a.example,,https://b.example"),
        ("EMBED_ORIGINS", "https://*.example"),
        ("ALLOWED_HOSTS", "a.example:8080"),
        ("TRUSTED_PROXIES", "10.0.0.0/33"),
        ("METRICS_TOKEN", "two\nlines"),
    ],
)
def test_a_value_that_breaks_its_rule_is_refused_by_name_and_never_quoted(name: str, value: str):
    with pytest.raises(BadSetting) as refused:
        read(**{name: value})

    assert refused.value.name == name
    assert str(refused.value) == f"{name} must be {refused.value.rule}"
    assert refused.value.rule == next(setting.reader.rule for setting in ALL if setting.name == name)
    assert refused.value.__context__ is None, "a chained error could quote the value"
    assert "ValueError" not in "".join(traceback.format_exception(refused.value))


def test_values_become_what_they_mean():
    settings = read(
        SESSION_IDLE="30m",
        BODY_LIMIT="128KiB",
        ALLOWED_ORIGINS="https://A.example , https://b.example:443",
        TRUSTED_PROXIES="10.0.0.7, 192.168.0.0/16, ::1",
        TWILIO_AUTH_TOKEN="one,two",
        PUBLIC_BASE_URL="https://chat.example/",
        LISTEN_HOST="[::1]",
        TWILIO_BASE_URL="http://127.0.0.1:4010",
    )

    assert settings.sessions.idle == timedelta(minutes=30)
    assert settings.listening.body_limit == 128 * 1024
    assert settings.listening.allowed_origins == ("https://a.example", "https://b.example")
    assert [str(item) for item in settings.listening.trusted_proxies] == ["10.0.0.7/32", "192.168.0.0/16", "::1/128"]
    assert settings.twilio.auth_tokens == ("one", "two")
    assert settings.public_url == "https://chat.example"
    assert settings.listening.host == "::1"


def test_an_empty_text_leaves_the_default():
    assert read(SESSION_IDLE="", ALLOWED_ORIGINS=" ") == read().__class__(
        profile=Profile.TOOL, given=frozenset({"SESSION_IDLE", "ALLOWED_ORIGINS"})
    )


@pytest.mark.parametrize(
    ("one", "other", "enabled"),
    [("true", "true", True), ("false", "true", False), ("true", "false", False), ("", "", True)],
)
def test_of_the_two_switches_false_wins(one: str, other: str, enabled: bool):
    settings = read(ENABLE_TWILIO_CHAT=one, NEXT_PUBLIC_ENABLE_TWILIO_CHAT=other)

    assert settings.chat_enabled is enabled


def test_only_the_demo_takes_the_mock_by_itself():
    assert read(Profile.DEMO).twilio.use_mock is True
    assert read(Profile.SERVE).twilio.use_mock is False
    assert read(Profile.DEMO, TWILIO_USE_MOCK="false").twilio.use_mock is False


def test_the_command_line_wins_over_the_environment_and_that_over_the_file(tmp_path: Path):
    env_file = tmp_path / ".env.local"
    env_file.write_text("SESSION_IDLE=5m\nEDIT_WINDOW=5m\nLISTEN_PORT=1005\nAUTH_NAME_CLAIM=${HOME}\n")

    settings = read_settings(
        Profile.DEMO,
        {"EDIT_WINDOW": "6m", "LISTEN_PORT": "1006"},
        options={"LISTEN_PORT": "1007"},
        env_file=env_file,
    )

    assert settings.sessions.idle == timedelta(minutes=5)
    assert settings.chat.edit_window == timedelta(minutes=6)
    assert settings.listening.port == 1007
    assert settings.sign_in.name_claim == "${HOME}", "the file is data: nothing in it is expanded"


def test_secrets_stay_out_of_the_repr():
    marker = "marker-that-must-not-show"
    secrets = {setting.name for setting in ALL if setting.secret}
    assert secrets == {
        *("DATABASE_URL", "REALTIME_URL", "TWILIO_AUTH_TOKEN", "TWILIO_API_SECRET", "METRICS_TOKEN"),
        *("ALERT_WEBHOOK_SECRET", "SMTP_PASSWORD"),
        "FILES_S3_SECRET",
    }

    settings = read(
        DATABASE_URL=f"postgresql+psycopg://carechat:{marker}@db/carechat",
        REALTIME_URL=f"rediss://:{marker}@redis",
        TWILIO_AUTH_TOKEN=marker,
        TWILIO_API_SECRET=marker,
        METRICS_TOKEN=marker,
        ALERT_WEBHOOK_SECRET=marker,
        SMTP_PASSWORD=marker,
        FILES_S3_SECRET=marker,
    )

    assert settings.twilio.api_secret == marker
    assert marker not in repr(settings)


def test_the_accepted_hosts_are_the_public_one_and_those_listed():
    settings = read(Profile.SERVE, PUBLIC_BASE_URL="https://Chat.example:8443", ALLOWED_HOSTS="inside.example,[::1]")

    assert settings.hosts == {"chat.example", "inside.example", "[::1]"}


def test_the_demo_answers_to_this_machine_alone():
    settings = read(Profile.DEMO, PUBLIC_BASE_URL="https://chat.example", ALLOWED_HOSTS="chat.example")

    assert settings.hosts == {"localhost", "127.0.0.1", "[::1]"}


def test_a_sqlite_record_knows_its_file():
    assert read(DATABASE_URL="sqlite:////srv/data/record.sqlite3").record.sqlite_path == Path(
        "/srv/data/record.sqlite3"
    )
    assert read(DATABASE_URL="postgresql+psycopg://db/x").record.sqlite_path is None


def test_the_page_of_settings_says_what_the_code_says():
    assert settings_page.PAGE.read_text(encoding="utf-8") == settings_page.page(), "run scripts/settings_page.py"


def test_prices_of_calls_are_read_as_exact_amounts():
    twilio = read(Profile.DEMO, TWILIO_PRICES="messages.write=0.005, users.read=0", TWILIO_BUDGET="250.50").twilio
    assert dict(twilio.prices) == {"messages.write": Decimal("0.005"), "users.read": Decimal(0)}
    assert (twilio.budget, twilio.currency) == (Decimal("250.50"), "USD")
    for name, bad in (("TWILIO_PRICES", "messages=1"), ("TWILIO_PRICES", "a.read=-1"), ("TWILIO_BUDGET", "1e3")):
        with pytest.raises(BadSetting):
            read(Profile.DEMO, **{name: bad})
