"""The parts of the server: which adapter stands behind each port, and what the use cases share."""

from threading import Event

import httpx
from dependency_injector import containers, providers

from adapters.identity.discovery import Discovery
from adapters.identity.embedded_issuer import EmbeddedIssuer
from adapters.identity.jwks import JwksKeys
from adapters.identity.oidc import OidcStaffSignIn
from adapters.identity.platform_tokens import JwtPlatformTokens
from adapters.identity.session_tokens import Ed25519SessionTokens
from adapters.keys.fingerprints import KeyedFingerprints
from adapters.keys.key_file import KeyFile
from adapters.mock.keys import InMemoryKeys
from adapters.mock.message_gateway import MockMessageGateway
from adapters.mock.provider_tokens import NoProviderTokens
from adapters.mock.record import InMemoryRecord
from adapters.persistence.record import SqlRecord
from adapters.realtime.in_memory import InMemoryChannel
from adapters.system.clock import SystemClock
from adapters.system.ids import TimedIds
from adapters.twilio.provider_tokens import TwilioProviderTokens
from application.access.admission import Admission
from application.access.issue_token import TokenDesk
from application.audit.record_access import AccessLog
from application.care.signposts import SignpostedReader, Signposts
from application.consent.care_team import CareTeam
from application.gate import Gate
from application.ports.keys import Purpose
from application.presence.connections import Connections
from application.safety.screener import Screener
from bootstrap import care_texts, from_settings
from bootstrap.lexicon import phi_detector
from bootstrap.settings import Settings
from domain.ages import UNITED_STATES
from domain.safety.detector import SafetyDetector
from domain.safety.rules import RULES


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
    channel = providers.Singleton(InMemoryChannel)
    http_client = providers.Singleton(httpx.AsyncClient)
    draining = providers.Singleton(Event)
    """Set when the server is told to stop."""

    keys = providers.Selector(
        config.keys,
        file=providers.Singleton(KeyFile.load, of.record.key_file),
        memory=providers.Singleton(InMemoryKeys),
    )
    fingerprints = providers.Singleton(KeyedFingerprints, keys)

    record = providers.Selector(
        config.record,
        sql=providers.Singleton(SqlRecord, of.record.database_url, keys, clock, channel),
        memory=providers.Singleton(InMemoryRecord, clock, channel),
    )
    uow = record.provided.unit_of_work
    care_texts = providers.Singleton(care_texts.care_texts, of.chat.care_contact)
    signposts = providers.Singleton(Signposts, care_texts)
    reader = providers.Singleton(SignpostedReader, record.provided.conversations, care_texts)
    timeline = record.provided.timeline
    screener = providers.Singleton(
        Screener,
        phi=providers.Singleton(phi_detector, of.chat.published_contacts),
        safety=providers.Singleton(SafetyDetector, providers.Object(RULES)),
        lines=providers.Callable(from_settings.help_lines, settings),
    )
    gateway = providers.Selector(config.gateway, mock=providers.Singleton(MockMessageGateway))

    # Policies.
    sessions = providers.Singleton(from_settings.session_policy, settings)
    ages = providers.Object(UNITED_STATES)
    consent = providers.Singleton(from_settings.consent_policy, settings)
    break_glass = providers.Singleton(from_settings.break_glass_policy, settings)
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
    gate = providers.Singleton(Gate, consent, clock, ids, ages)
    care_team = providers.Singleton(CareTeam, clock=clock, ids=ids)
    access_log = providers.Singleton(AccessLog, uow, clock, ids)
    connections = providers.Singleton(Connections, uow, channel, clock)
    desk = providers.Singleton(TokenDesk, session_tokens, provider_tokens, gate, sessions)
    admission = providers.Singleton(
        Admission,
        uow=uow,
        tokens=session_tokens,
        policy=sessions,
        clock=clock,
        channel=channel,
        pool=providers.Callable(from_settings.common_pool, demo),
    )
