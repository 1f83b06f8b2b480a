"""The parts of the server: which adapter stands behind each port, and what the use cases share."""

import asyncio
from threading import Event
from zoneinfo import ZoneInfo

import httpx
from dependency_injector import containers, providers

from adapters.files.folder import Folder
from adapters.files.images import ImageWorkshop
from adapters.files.s3 import Bucket
from adapters.files.scanners import Clamd, TypesOnly
from adapters.files.sealed import SealedFiles
from adapters.files.spool import SealedSpool
from adapters.identity.discovery import Discovery
from adapters.identity.embedded_issuer import EmbeddedIssuer
from adapters.identity.jwks import JwksKeys
from adapters.identity.oidc import OidcStaffSignIn
from adapters.identity.platform_tokens import JwtPlatformTokens
from adapters.identity.session_tokens import Ed25519SessionTokens
from adapters.keys.checkpoint_signer import Ed25519Signer
from adapters.keys.fingerprints import KeyedFingerprints
from adapters.keys.key_file import KeyFile
from adapters.measuring.sketch import LogarithmicSketch
from adapters.mock.audit_chain import InMemoryCheckpoints
from adapters.mock.files import InMemoryFileStore
from adapters.mock.history import NoFiles, NoHistory
from adapters.mock.keys import InMemoryKeys
from adapters.mock.message_gateway import MockMessageGateway
from adapters.mock.notifier import MockNotifier
from adapters.mock.provider_tokens import NoProviderTokens
from adapters.mock.record import InMemoryRecord
from adapters.mock.webhooks import NoWebhooks
from adapters.notices.webhook import SignedWebhook
from adapters.persistence.record import SqlRecord
from adapters.realtime.in_memory import InMemoryChannel
from adapters.retrieval.shared_words import SharedWords
from adapters.scheduling.embedded import EmbeddedScheduler
from adapters.system.clock import SystemClock
from adapters.system.ids import TimedIds
from adapters.twilio.call_meter import CallMeter
from adapters.twilio.provider_tokens import TwilioProviderTokens
from adapters.twilio.webhooks import TwilioWebhooks
from application.access.admission import Admission
from application.access.issue_token import TokenDesk
from application.access.refused_credentials import RefusedCredentials
from application.access.watch_sign_ins import SignInWatch
from application.audit.record_access import AccessLog
from application.cards.conduct import Tools
from application.cards.conducts import conducts
from application.cards.reminding import Reminders
from application.cards.telling import Telling
from application.cards.waiting import Waiting
from application.care.signposts import SignpostedReader, Signposts
from application.consent.care_team import CareTeam
from application.gate import Gate
from application.hours.clinic_hours import ClinicHours
from application.hours.clock_rules import ClockRules
from application.inbound.answer_question import LateAnswers
from application.inbound.whereabouts import Whereabouts
from application.measures.count_times import CountTimes
from application.notices.addresses import DirectoryAddresses
from application.notices.by_channel import NotifiersByChannel
from application.nudges.begin_nudges import NudgeClock
from application.ports.keys import Purpose
from application.ports.traces import NO_TRACES
from application.presence.connections import Connections
from application.proxies.zones import Zones
from application.quick_responses.blanks import Blanks
from application.ratings.surveys import Surveys
from application.relay.reading_proxies import ReadingProxies
from application.retention.expiry import ExpiringReader, ExpiringTimeline, Expiry
from application.running import Running
from application.safety.screener import Screener
from application.timelines.read_back import ReadBackTimeline
from application.triage.clocked_reader import ClockedReader
from application.triage.ladder import Ladder
from bootstrap import care_texts, from_settings, provider, realtime
from bootstrap import traces as traces_of
from bootstrap.lexicon import phi_detector, safety_detector
from bootstrap.settings import Settings
from domain.ages import UNITED_STATES
from domain.export import ExportPolicy


class Parts(containers.DeclarativeContainer):
    """Adapters and policies. All synchronous: what must be opened is opened in the lifespan."""

    config = providers.Configuration(strict=True)
    settings = providers.Dependency(instance_of=Settings)
    of = settings.provided
    demo = providers.Callable(from_settings.is_demo, settings)
    daily_conversations = providers.Callable(from_settings.daily_conversations, settings)

    # What the core may not make up itself.
    clock = providers.Singleton(SystemClock)
    ids = providers.Singleton(TimedIds)
    http_client = providers.Singleton(httpx.AsyncClient)
    draining = providers.Singleton(Event)
    """Set when the server is told to stop."""
    awaiting = providers.Singleton(Event)
    """Set while the server has begun without its record."""

    keys = providers.Selector(
        config.keys,
        file=providers.Singleton(KeyFile.load, of.record.key_file),
        memory=providers.Singleton(InMemoryKeys),
    )
    fingerprints = providers.Singleton(KeyedFingerprints, keys)
    channel = providers.Selector(
        config.channel,
        memory=providers.Singleton(InMemoryChannel),
        shared=providers.Singleton(
            realtime.shared_channel, of.record.realtime_url, keys.provided.secret.call(Purpose.CHANNEL)
        ),
    )

    call_meter = providers.Singleton(CallMeter)
    traces = providers.Selector(
        config.traces,
        none=providers.Object(NO_TRACES),
        otel=providers.Singleton(traces_of.open_telemetry, settings),
    )
    twilio_client = providers.Singleton(provider.twilio_client, call_meter, traces)
    twilio_chat = providers.Singleton(provider.twilio_chat, settings, twilio_client, clock)
    record = providers.Selector(
        config.record,
        sql=providers.Singleton(
            SqlRecord,
            of.record.database_url,
            keys,
            clock,
            channel,
            providers.Selector(config.bodies, local=providers.Object(None), provider=fingerprints),
            traces=traces,
        ),
        memory=providers.Singleton(
            InMemoryRecord, clock, channel, name_secret=keys.provided.secret.call(Purpose.PROVIDER_NAMES)
        ),
    )
    checkpoints = providers.Selector(
        config.record,
        sql=providers.Singleton(from_settings.checkpoint_file, settings),
        memory=providers.Singleton(InMemoryCheckpoints),
    )
    checkpoint_signer = providers.Singleton(Ed25519Signer, secret=keys.provided.secret.call(Purpose.AUDIT_CHECKPOINT))
    uow = record.provided.unit_of_work
    kept = providers.Singleton(from_settings.retention_policy, settings)
    expiry = providers.Singleton(Expiry, kept, clock)
    care_texts = providers.Singleton(care_texts.care_texts, of.chat.care_contact)
    signposts = providers.Singleton(Signposts, care_texts)
    clinic_hours = providers.Singleton(ClinicHours, providers.Callable(from_settings.clinic_hours, settings))
    reasons = providers.Singleton(from_settings.opening_reasons, settings)
    clock_rules = providers.Singleton(
        ClockRules, clinic_hours, providers.Callable(from_settings.reply_policy, settings), reasons
    )
    reader = providers.Singleton(
        ClockedReader,
        reader=providers.Singleton(
            SignpostedReader,
            providers.Singleton(ExpiringReader, reader=record.provided.conversations, expiry=expiry),
            care_texts,
        ),
        uow=uow,
        rules=clock_rules,
        clock=clock,
    )
    provider_bodies = providers.Singleton(
        provider.twilio_bodies, twilio_chat, keys.provided.secret.call(Purpose.PROVIDER_NAMES)
    )
    whole_timeline = providers.Selector(
        config.bodies,
        local=record.provided.timeline,
        provider=providers.Singleton(
            ReadBackTimeline,
            timeline=record.provided.timeline,
            bodies=provider_bodies,
            digests=fingerprints,
        ),
    )
    """Of this even what is beyond its time can be read, while it is on record."""
    timeline = providers.Singleton(ExpiringTimeline, timeline=whole_timeline, expiry=expiry)
    screener = providers.Singleton(
        Screener,
        phi=providers.Singleton(phi_detector, of.chat.published_contacts),
        safety=providers.Singleton(safety_detector),
        lines=providers.Callable(from_settings.help_lines, settings),
    )
    blanks = providers.Singleton(
        Blanks,
        clinic_contact=of.chat.care_contact,
        emergency_number=providers.Callable(from_settings.help_lines, settings).provided.emergency,
    )
    nudge_policy = providers.Singleton(from_settings.nudge_policy, settings)
    nudges = providers.Singleton(NudgeClock, policy=nudge_policy)
    surveys = providers.Singleton(Surveys, open_for=of.chat.survey_open)
    suggester = providers.Singleton(SharedWords)
    sketch = providers.Singleton(LogarithmicSketch)
    count_times = providers.Singleton(CountTimes, uow=uow, clock=clock, rules=clock_rules, sketch=sketch)
    costs = providers.Singleton(from_settings.provider_costs, settings)
    looks_at_measures = providers.Singleton(Running)
    searches = providers.Singleton(Running)

    addresses = providers.Singleton(DirectoryAddresses, uow)
    mock_notifier = providers.Singleton(MockNotifier)
    set_up = providers.Singleton(
        from_settings.notifiers,
        providers.Callable(from_settings.mail_server, settings),
        providers.Singleton(
            SignedWebhook,
            url=of.triage.webhook_url,
            secrets=providers.Callable(from_settings.webhook_secrets, settings),
            client=http_client,
            clock=clock,
        ),
        providers.Factory(provider.twilio_text_messages, settings, twilio_client, clock, addresses).provider,
        addresses,
        settings,
    )
    notifier = providers.Selector(
        config.notifier,
        mock=mock_notifier,
        channels=providers.Singleton(NotifiersByChannel, set_up),
    )

    common_pool = providers.Callable(from_settings.common_pool, demo)
    paged_by = providers.Singleton(from_settings.notice_channels, settings)
    """By which ways staff are told outside the chat."""
    ladder = providers.Singleton(
        Ladder,
        ids=ids,
        channels=paged_by,
        webhook=providers.Callable(bool, of.triage.webhook_url),
        common=common_pool,
    )
    # Files.
    file_store = providers.Selector(
        config.files,
        folder=providers.Singleton(
            SealedFiles,
            providers.Singleton(Folder, providers.Callable(from_settings.files_folder, settings)),
            keys,
        ),
        s3=providers.Singleton(
            SealedFiles,
            providers.Singleton(
                Bucket,
                endpoint=of.files.endpoint,
                bucket=of.files.bucket,
                prefix=of.files.prefix,
                signer=providers.Callable(from_settings.file_signer, settings),
                client=http_client,
                clock=clock,
            ),
            keys,
        ),
        memory=providers.Singleton(InMemoryFileStore),
    )
    spool = providers.Singleton(SealedSpool)
    scanner = providers.Selector(
        config.scanner,
        none=providers.Object(None),
        types_only=providers.Singleton(TypesOnly),
        clamd=providers.Singleton(Clamd.at, of.files.scanner),
    )
    image_cleaner = providers.Singleton(ImageWorkshop)

    # What the messaging provider tells and is asked.
    inbox = record.provided.inbox
    places = record.provided.places
    bell = providers.Singleton(asyncio.Event)
    """Rung when a letter has come."""
    history = providers.Selector(
        config.history,
        mock=providers.Singleton(NoHistory),
        twilio=providers.Singleton(provider.twilio_history, settings, twilio_client, clock),
    )
    provider_files = providers.Selector(
        config.history,
        mock=providers.Singleton(NoFiles),
        twilio=providers.Singleton(provider.twilio_files, settings, twilio_client, clock),
    )
    whereabouts = providers.Singleton(Whereabouts, places=places, history=history)
    late_answers = providers.Singleton(LateAnswers)
    webhooks = providers.Selector(
        config.webhooks,
        mock=providers.Singleton(NoWebhooks),
        twilio=providers.Singleton(
            TwilioWebhooks,
            url=providers.Callable(from_settings.webhook_url, settings),
            tokens=of.twilio.auth_tokens,
            account_sid=of.twilio.account_sid,
            service_sid=of.twilio.chat_service_sid,
        ),
    )

    # Policies.
    sessions = providers.Singleton(from_settings.session_policy, settings)
    sign_ins = providers.Singleton(SignInWatch, clock=clock, channel=channel, limit=of.sessions.failed_sign_ins)
    ages = providers.Object(UNITED_STATES)
    consent = providers.Singleton(from_settings.consent_policy, settings)
    routing = providers.Singleton(from_settings.routing_policy, settings)
    pool_rules = providers.Singleton(from_settings.pool_rules, settings)
    break_glass = providers.Singleton(from_settings.break_glass_policy, settings)
    exports = providers.Singleton(ExportPolicy, longest=of.files.export_time, kept=of.files.exports_kept)
    limits = providers.Singleton(from_settings.limits, settings)

    # Who is who.
    issuer_keys = providers.Singleton(JwksKeys, of.sign_in.jwks_url, http_client, clock)
    platform_rules = providers.Singleton(from_settings.platform_rules, settings)
    embedded_issuer = providers.Singleton(EmbeddedIssuer, keys, platform_rules, clock)
    platform = providers.Selector(
        config.platform,
        embedded=embedded_issuer,
        issuer=providers.Singleton(JwtPlatformTokens, issuer_keys, platform_rules, clock),
    )
    issuer = providers.Selector(config.platform, embedded=embedded_issuer, issuer=issuer_keys)
    """Whose keys tokens of the platform are verified with."""
    session_tokens = providers.Singleton(Ed25519SessionTokens, keys)
    provider_tokens = providers.Selector(
        config.provider_tokens,
        none=providers.Singleton(NoProviderTokens),
        twilio=providers.Singleton(
            TwilioProviderTokens,
            account_sid=of.twilio.account_sid,
            api_key=of.twilio.api_key,
            api_secret=of.twilio.api_secret,
            service_sid=of.twilio.chat_service_sid,
            push_credential_sid=of.twilio.push_credential_sid,
            name_secret=keys.provided.secret.call(Purpose.PROVIDER_NAMES),
            clock=clock,
        ),
    )
    staff_sign_in = providers.Selector(
        config.staff_sign_in,
        none=providers.Object(None),
        oidc=providers.Singleton(
            OidcStaffSignIn,
            rules=providers.Callable(from_settings.console_rules, settings),
            redirect_uri=providers.Callable(from_settings.callback_url, settings),
            discovery=providers.Singleton(Discovery, of.sign_in.issuer, http_client, clock),
            issuer_keys=issuer_keys,
            keys=keys,
            client=http_client,
            clock=clock,
        ),
    )

    # What the use cases share.
    zones = providers.Singleton(Zones, providers.Callable(ZoneInfo, of.triage.zone))
    gate = providers.Singleton(Gate, consent, clock, ids, ages, kept, zones)
    reading = providers.Singleton(ReadingProxies, uow=uow, gate=gate)
    gateway = providers.Selector(
        config.gateway,
        mock=providers.Singleton(MockMessageGateway),
        twilio=providers.Singleton(
            provider.twilio_gateway,
            twilio_chat,
            record.provided.mirror,
            reading,
            keys.provided.secret.call(Purpose.PROVIDER_NAMES),
            clock,
            providers.Singleton(provider.twilio_media, settings, twilio_client, clock),
            record.provided.mirror_files,
        ),
    )
    care_team = providers.Singleton(CareTeam, clock=clock, ids=ids)
    access_log = providers.Singleton(AccessLog, uow, clock, ids)
    refused_credentials = providers.Singleton(RefusedCredentials, uow=uow, clock=clock, ids=ids)
    connections = providers.Singleton(Connections, uow, channel, clock)
    desk = providers.Singleton(TokenDesk, session_tokens, provider_tokens, gate, sessions)
    admission = providers.Singleton(
        Admission,
        uow=uow,
        tokens=session_tokens,
        policy=sessions,
        clock=clock,
        channel=channel,
        pool=common_pool,
    )

    # Cards in the thread.
    scheduler = providers.Singleton(EmbeddedScheduler)
    reminders = providers.Singleton(
        Reminders,
        gate=gate,
        offered=providers.Callable(from_settings.nudge_ways, settings),
        quiet=nudge_policy.provided.quiet,
    )
    conducts = providers.Singleton(
        conducts,
        providers.Singleton(
            Tools,
            scheduler=scheduler,
            waiting=providers.Singleton(Waiting, ids=ids, rules=clock_rules, ladder=ladder),
            reminders=reminders,
            slot_hold=of.care.slot_hold,
            proposal_hold=of.care.proposal_hold,
            visits_ahead=of.care.visits_ahead,
            refill_due=of.care.refill_due,
            visit_due=of.care.visit_due,
        ),
    )
    telling = providers.Singleton(Telling, ids=ids, reminders=reminders, nudges=nudges)
