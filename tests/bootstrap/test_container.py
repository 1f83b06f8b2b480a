"""The container: every provider can be called, whatever is chosen behind the ports."""

from datetime import timedelta
from pathlib import Path

import pytest
from attrs import evolve, fields

from adapters.http.use_cases import UseCases
from adapters.identity.embedded_issuer import EmbeddedIssuer
from adapters.identity.platform_tokens import JwtPlatformTokens
from adapters.keys.key_file import KeyFile
from adapters.mock.message_gateway import MockMessageGateway
from adapters.mock.provider_tokens import NoProviderTokens
from adapters.mock.record import InMemoryRecord
from adapters.persistence.record import SqlRecord
from adapters.twilio.gateway import TwilioMessageGateway
from adapters.twilio.history import TwilioHistory
from adapters.twilio.provider_tokens import TwilioProviderTokens
from adapters.twilio.text_messages import TwilioTextMessages
from application.access.start_session import StartSession
from application.audit.audited import Audited
from application.cards.conducts.appointment import AppointmentConduct
from application.ports.notifier import NoticeChannel
from application.timelines.read_back import ReadBackTimeline
from bootstrap.container import Container, build_container, build_tool
from bootstrap.from_settings import POOL
from bootstrap.observed import Observed
from bootstrap.reading import BadSetting
from bootstrap.settings import Profile, Settings, read_settings
from domain.access import Actor
from domain.audit import Outcome
from domain.errors import InvalidToken
from domain.ids import SYSTEM
from domain.nudge import Way
from domain.person import Role
from tests.bootstrap.building import NO_FILE, a_container, demo_settings

SID = "0123456789abcdef" * 2
TWILIO = {
    "TWILIO_ACCOUNT_SID": f"AC{SID}",
    "TWILIO_API_KEY": f"SK{SID}",
    "TWILIO_API_SECRET": "a-made-up-thing-of-some-length-0123",
    "TWILIO_CHAT_SERVICE_SID": f"IS{SID}",
}
ISSUER = {
    "AUTH_ISSUER": "https://platform.test",
    "AUTH_AUDIENCE": "carechat",
    "AUTH_JWKS_URL": "https://platform.test/keys",
    "AUTH_CLIENT_ID": "console",
}


def on_disk(settings: Settings, folder: Path) -> Settings:
    KeyFile.create(folder / "key")
    record = evolve(settings.record, database_url=f"sqlite:///{folder / 'record.db'}", key_file=folder / "key")
    return evolve(settings, record=record)


def call_all(container: Container) -> dict[str, object]:
    return {name: provider() for name, provider in container.providers.items()}


def without_issuer(container: Container) -> Container:
    """The keys of an issuer are never asked for where there is none; here they are, by name."""
    container.issuer_keys.override(object())
    return container


def test_every_provider_of_the_demo_can_be_called(tmp_path: Path) -> None:
    made = call_all(without_issuer(build_container(on_disk(demo_settings(), tmp_path))))

    assert isinstance(made["record"], SqlRecord)
    assert isinstance(made["platform"], EmbeddedIssuer)
    assert isinstance(made["provider_tokens"], NoProviderTokens)
    assert isinstance(made["gateway"], MockMessageGateway)
    assert made["staff_sign_in"] is None


def test_every_provider_of_production_can_be_called(tmp_path: Path) -> None:
    given = {**TWILIO, **ISSUER, "PROVIDER_TOKENS": "on", "TWILIO_USE_MOCK": "true"}
    settings = read_settings(Profile.SERVE, given, env_file=NO_FILE)

    made = call_all(build_container(on_disk(settings, tmp_path)))

    assert isinstance(made["platform"], JwtPlatformTokens)
    assert isinstance(made["provider_tokens"], TwilioProviderTokens)
    assert made["staff_sign_in"] is not None


def test_every_provider_in_memory_can_be_called() -> None:
    made = call_all(without_issuer(a_container()))

    assert isinstance(made["record"], InMemoryRecord)


def test_every_provider_of_a_tool_can_be_called(tmp_path: Path) -> None:
    settings = read_settings(Profile.TOOL, {}, env_file=NO_FILE)

    call_all(without_issuer(build_tool(on_disk(settings, tmp_path))))


def test_what_is_set_for_cards_and_clocks_reaches_who_works_by_it() -> None:
    given = {
        "SLOT_HOLD": "7m",
        "PROPOSAL_HOLD": "3h",
        "VISITS_AHEAD": "2",
        "REFILL_DUE": "45m",
        "VISIT_DUE": "90m",
        "CLINIC_ZONE": "Europe/Berlin",
    }
    conduct = a_container(demo_settings(**given)).conducts().of("appointment")
    assert isinstance(conduct, AppointmentConduct)
    tools = conduct.tools

    assert (tools.slot_hold, tools.proposal_hold) == (timedelta(minutes=7), timedelta(hours=3))
    assert (tools.visits_ahead, tools.refill_due, tools.visit_due) == (2, timedelta(minutes=45), timedelta(minutes=90))
    assert tools.reminders.gate.zones.clinic.key == "Europe/Berlin"


def test_an_adapter_that_is_not_there_is_an_error_and_not_a_default() -> None:
    with pytest.raises(Exception, match="no-such-record"):
        a_container(record="no-such-record").record()


@pytest.mark.parametrize("missing", TWILIO)
def test_the_twilio_gateway_needs_all_of_its_settings(missing: str) -> None:
    given = {name: value for name, value in TWILIO.items() if name != missing}
    with pytest.raises(BadSetting, match=missing):
        a_container(demo_settings(TWILIO_USE_MOCK="false", TWILIO_BASE_URL="http://127.0.0.1:4010", **given))


def test_a_demo_speaks_to_a_stand_in_and_never_to_twilio() -> None:
    container = a_container(demo_settings(TWILIO_USE_MOCK="false", TWILIO_BASE_URL="http://127.0.0.1:4010", **TWILIO))
    assert isinstance(container.gateway(), TwilioMessageGateway)
    assert container.edge().mode == "twilio"
    assert isinstance(container.history(), TwilioHistory)
    assert "keep-mirror" in {job.name for job in container.jobs()}
    for base in ("", "https://conversations.twilio.com"):
        with pytest.raises(BadSetting, match="TWILIO_BASE_URL"):
            a_container(demo_settings(TWILIO_USE_MOCK="false", TWILIO_BASE_URL=base, **TWILIO))


def test_where_twilio_alone_keeps_the_bodies_they_are_read_back(tmp_path: Path) -> None:
    twilio = {"TWILIO_USE_MOCK": "false", "TWILIO_BASE_URL": "http://127.0.0.1:4010", **TWILIO}
    here = a_container(demo_settings(**twilio))
    assert not isinstance(here.whole_timeline(), ReadBackTimeline)
    url = f"sqlite:///{tmp_path}/record.db"
    there = a_container(demo_settings(**twilio, MESSAGE_STORAGE="provider", DATABASE_URL=url), record="sql")
    assert isinstance(there.whole_timeline(), ReadBackTimeline)
    assert there.record().outbox.erasing is not None


TEXTS = {name: value for name, value in TWILIO.items() if name != "TWILIO_CHAT_SERVICE_SID"}


def serving(**given: str) -> Settings:
    return read_settings(Profile.SERVE, {"TWILIO_USE_MOCK": "true", **given}, env_file=NO_FILE)


def test_notices_go_by_what_is_set_up_and_patients_are_told_by_nothing_else(tmp_path: Path) -> None:
    mail = {"SMTP_HOST": "mail.clinic.example", "SMTP_FROM": "chat@clinic.example"}
    texts = {**TEXTS, "TWILIO_SMS_FROM": "+15550199"}
    for given, channels, ways in (
        ({}, set(), set()),
        (mail, {NoticeChannel.EMAIL}, {Way.EMAIL}),
        (texts, {NoticeChannel.SMS}, {Way.SMS}),
        ({**mail, **texts}, {NoticeChannel.EMAIL, NoticeChannel.SMS}, {Way.SMS, Way.EMAIL}),
    ):
        container = a_container(serving(**given))
        assert set(container.notifier().notifiers) == channels
        assert container.nudge_patients().offered == ways
        told_by = container.climb_ladder().ladder.channels
        assert told_by == channels, "staff are told by what is set up where nothing else is chosen"
        assert container.route_conversations().paged_by == container.call_mentioned().paged_by == told_by
    assert isinstance(container.notifier().notifiers[NoticeChannel.SMS], TwilioTextMessages)
    assert a_container().nudge_patients().offered == set(Way), "the demo shows them all"


def test_staff_are_told_by_what_was_chosen() -> None:
    chosen = a_container(serving(**TEXTS, TWILIO_SMS_FROM="+15550199", ALERT_CHANNELS="email"))
    assert chosen.climb_ladder().ladder.channels == chosen.route_conversations().paged_by == {NoticeChannel.EMAIL}
    assert a_container().route_conversations().paged_by == {NoticeChannel.PUSH}, "the demo shows them as pushes"


@pytest.mark.parametrize("missing", TEXTS)
def test_text_messages_need_an_account(missing: str) -> None:
    given = {name: value for name, value in TEXTS.items() if name != missing}
    with pytest.raises(BadSetting, match=missing):
        a_container(serving(**given, TWILIO_SMS_FROM=f"MG{SID}"))


@pytest.mark.parametrize("sender", ["5550199", "CLINIC", f"AC{SID}", "+0155", f"MG{SID}0"])
def test_a_sender_that_is_none_is_refused(sender: str) -> None:
    with pytest.raises(BadSetting, match="TWILIO_SMS_FROM"):
        serving(TWILIO_SMS_FROM=sender)


def test_the_mock_keeps_no_mirror() -> None:
    assert "keep-mirror" not in {job.name for job in a_container().jobs()}


@pytest.mark.parametrize("missing", TWILIO)
def test_provider_tokens_without_credentials_are_refused_by_the_name_of_the_missing_one(missing: str) -> None:
    given = {name: value for name, value in TWILIO.items() if name != missing}

    with pytest.raises(BadSetting, match=missing):
        a_container(demo_settings(**given, PROVIDER_TOKENS="on"))


def test_every_use_case_with_an_actor_is_audited_and_then_observed() -> None:
    bundle = a_container().use_cases()
    plain = {"admission", "connections", "conversations", "timeline", "mark_delivered", "follow_stream"}
    plain |= {"keep_letter", "answer_question", "record_received", "refused_credentials"}

    for field in fields(UseCases):
        use_case = getattr(bundle, field.name)
        if field.name not in plain:
            assert isinstance(use_case, Observed), field.name
            assert isinstance(use_case.use_case, Audited), field.name
            assert use_case.name == field.name.replace("_", "-")
    assert isinstance(bundle.follow_stream.follow.use_case, Audited)  # type: ignore[attr-defined]


def test_two_containers_share_nothing() -> None:
    assert a_container().channel() is not a_container().channel()


def test_the_text_of_webhooks_is_kept_as_long_as_it_is_set() -> None:
    kept = a_container(demo_settings(WEBHOOKS_KEPT="7d")).work_inbox().policy.kept
    assert kept == timedelta(days=7)
    with pytest.raises(BadSetting, match="WEBHOOKS_KEPT"):
        demo_settings(WEBHOOKS_KEPT="91d")


def test_settings_reach_those_who_go_by_them() -> None:
    container = a_container(
        demo_settings(
            EDIT_WINDOW="3m",
            SESSION_IDLE="7m",
            SESSION_LIFE="5h",
            STAFF_MFA="true",
            SENDS_PER_SECOND="2",
            AUTH_LEEWAY="5s",
            DRAFTS_KEPT="4d",
            SECURITY_CONTACT="mailto:security@clinic.example",
        )
    )

    assert container.correct_message().use_case.handler.handler.window.total_seconds() == 180
    assert container.admission().policy.idle.total_seconds() == 420
    assert container.admission().policy.absolute.total_seconds() == 5 * 3600
    assert container.start_session().use_case.handler.handler.strong_only
    assert container.issue_code().use_case.handler.handler.strong_only
    assert container.issue_staff_code().use_case.handler.handler.strong_only
    assert container.edge().security_contact == "mailto:security@clinic.example"
    assert container.edge().limits.rates.sends.per_second == 2
    assert container.platform_rules().leeway.total_seconds() == 5
    assert container.housekeeping().drafts.days == 4


def test_only_the_demo_leaves_the_door_open(tmp_path: Path) -> None:
    production = read_settings(Profile.SERVE, {"TWILIO_USE_MOCK": "true"}, env_file=NO_FILE)

    assert a_container().start_session().use_case.handler.handler.open_door is True
    assert a_container(production).start_session().use_case.handler.handler.open_door is False
    assert a_container(production).open_conversation().use_case.handler.handler.anyone is False


@pytest.mark.anyio
async def test_a_sign_in_that_fails_is_on_the_audit_once_for_each_address() -> None:
    container = a_container(read_settings(Profile.SERVE, {"TWILIO_USE_MOCK": "true"}, env_file=NO_FILE))

    for address in ("192.0.2.1", "192.0.2.1", "192.0.2.2"):
        nobody = Actor(identity=SYSTEM, role=Role.PATIENT, address=address)
        command = StartSession(actor=nobody, identity="maria", role=Role.PATIENT, proof=None)
        with pytest.raises(InvalidToken):
            await container.start_session()(command)

    recorded = [(one.outcome, one.reason, one.actor.address) for one in container.record().audit]
    denied = (Outcome.DENIED, "invalid-token")
    assert recorded == [(*denied, "192.0.2.1"), (*denied, "192.0.2.2")]


def test_in_the_demo_providers_who_name_no_pool_share_one():
    """Contract §4: `The demo has one pool with all providers.`"""
    assert a_container().admission().pool == POOL


@pytest.mark.parametrize(("given", "daily"), [({}, 30), ({"RATE_LIMITS": "off"}, None)])
def test_without_limits_a_patient_opens_as_many_conversations_as_they_like(given: dict[str, str], daily: int | None):
    """Contract §1: `RATE_LIMITS=off` … (`carechat demo --no-limits`)"""
    container = a_container(demo_settings(**given))
    assert container.open_conversation.cls is Observed
    assert container.open_conversation().use_case.handler.handler.daily == daily


def test_the_clinic_s_own_published_contacts_identify_nobody() -> None:
    ours = demo_settings(PUBLISHED_CONTACTS="415-555-0134, clinic.example")
    assert marked(a_container()) == ("EMAIL", "PHONE")
    assert marked(a_container(ours)) == ()


def marked(container: Container) -> tuple[str, ...]:
    mark = container.screener().screen("Call 415-555-0134 or write to desk@clinic.example", Role.PATIENT).phi
    assert mark is not None
    return mark.categories
