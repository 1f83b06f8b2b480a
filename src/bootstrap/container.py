"""The container: the whole server, from one settings object."""

import random
import secrets
from datetime import timedelta
from importlib.metadata import version

from attrs import fields
from dependency_injector import providers

from adapters.exports.renderer import Documents
from adapters.http.edge import Edge
from adapters.http.failed_sockets import FailedSockets
from adapters.http.use_cases import UseCases
from adapters.mock.pushes import NoPushes
from application.access.learn_endings import LearnEndings
from application.access.watch_rights import WatchRights
from application.access.watch_sign_ins import FailedSignIns, NewStaffDevice
from application.attachments.check_files import CheckFiles
from application.attachments.scan_health import ScanHealth
from application.attachments.sweep_files import SweepFiles
from application.audit.export_audit import ExportAudit
from application.audit.purge_audit import PurgeAudit
from application.audit.record_agreement import RecordAgreement
from application.audit.record_damage import RecordDamage
from application.audit.seal_audit import SealAudit
from application.audit.verify_audit import VerifyAudit
from application.audit.watch_audit import CheckpointsUnreachable, UnsealedTooLong, WatchAudit
from application.auto_replies.say_auto_replies import SayAutoReplies
from application.availability.end_absences import EndAbsences
from application.cards.run_cards import RunCards
from application.closing.propose_closing import ProposeClosing
from application.desk.end_holds import EndHolds
from application.emergency.expire_break_glass import ExpireBreakGlass
from application.exports.ask_export import AskAsOperator
from application.exports.make_exports import MakeExports
from application.exports.sweep_exports import SweepExports
from application.files_anew import SealFilesAnew
from application.hours.keep_clinic_hours import KeepClinicHours
from application.housekeeping import Housekeeping
from application.inbound.reconcile import EVERY, LATE
from application.keys_in_use import KeepKeys
from application.leased import Leased
from application.measures.count_calls import BudgetPassed, CountCalls
from application.measures.pack import PackMeasures
from application.mentions.mentions import CallMentioned
from application.notices.deliver_notices import DeliverNotices
from application.notices.keep_pushes import KeepPushes
from application.notices.pushes import PushRules
from application.notices.still_worth import StillWorth
from application.nudges.nudge_patients import NudgePatients
from application.people.give_up_places import GiveUpPlaces
from application.ports.keys import Purpose
from application.proxies.end_lapsed import EndLapsedGrants
from application.quick_responses.bring_responses import BringResponses
from application.relay.bring_files import BringFiles
from application.relay.circuit_breaker import CircuitBreaker
from application.relay.deliver_outbox import DeliverOutbox, nothing
from application.relay.end_lapsed_places import EndLapsedPlaces
from application.relay.keep_mirror import KeepMirror
from application.relay.parked import ParkedDeliveries
from application.relay.resting import RestingConversations
from application.relay.ring_first import RingFirst
from application.relay.sweep_bodies import SweepBodies
from application.retention.erase_copies import EraseCopies
from application.retention.purge_expired import PurgeExpired
from application.routing.keep_accountable import KeepAccountable
from application.routing.route_conversations import RouteConversations
from application.triage.climb_ladder import ClimbLadder
from application.triage.signs import AtLeast, CircuitOpen, Overdue, Rising
from application.triage.watch_messages import WatchMessages
from application.triage.watch_signs import WatchSigns
from application.triage.watch_waits import WatchWaits
from bootstrap import from_settings, provider
from bootstrap.acts import Acts
from bootstrap.inbound import Inbound
from bootstrap.jobs import Job
from bootstrap.parts import Parts
from bootstrap.quick_responses import RESPONSES
from bootstrap.readiness import FirstContact, Readiness
from bootstrap.settings import Settings

_JITTER = providers.Object(random.SystemRandom().random)


def _job(name: str, run: object, *, every: timedelta) -> "providers.Factory[Job]":
    return providers.Factory(Job, name=name, run=run, every=every)


def _job_of_one(name: str, run: object, holder: object, *, every: timedelta) -> "providers.Factory[Job]":
    """A job that one of all processes does."""
    leased = providers.Singleton(
        Leased,
        name=name,
        run=run,
        every=every,
        leases=Parts.record.provided.leases,
        clock=Parts.clock,
        holder=holder,
    )
    return _job(name, leased, every=every)


def _both(some: "list[Job]", more: "list[Job]") -> "list[Job]":
    return [*some, *more]


def _together(more: "list[Job]", *jobs: Job) -> "list[Job]":
    return [*jobs, *more]


class Container(Inbound):
    """Adapters, use cases, and what bootstrap itself needs to run them."""

    holder = providers.Singleton(secrets.token_hex, 8)
    """Who has a lease: this process."""
    rests = providers.Singleton(RestingConversations, uow=Parts.uow, gate=Parts.gate)
    breaker = providers.Singleton(CircuitBreaker, gateway=Parts.gateway, clock=Parts.clock, jitter=_JITTER)
    pushes = providers.Selector(
        Parts.config.pushes,
        none=providers.Singleton(NoPushes),
        twilio=providers.Singleton(provider.twilio_pushes, Parts.gateway),
    )
    push_rules = providers.Singleton(
        PushRules,
        uow=Parts.uow,
        gate=Parts.gate,
        clock=Parts.clock,
        connections=Parts.connections,
        quiet=Parts.nudge_policy.provided.quiet,
    )
    keep_pushes = providers.Singleton(
        KeepPushes,
        uow=Parts.uow,
        gate=Parts.gate,
        rules=push_rules,
        pushes=pushes,
        places=Parts.places,
        index=Parts.record.provided.index,
    )
    relay = providers.Singleton(
        DeliverOutbox,
        before=providers.Selector(
            Parts.config.pushes,
            none=providers.Object(nothing),
            twilio=providers.Singleton(RingFirst, rules=push_rules, pushes=pushes, gateway=Parts.gateway),
        ),
        breaker=breaker,
        outbox=Parts.record.provided.outbox,
        gateway=Parts.gateway,
        timeline=Parts.timeline,
        rests=rests,
        clock=Parts.clock,
        jitter=_JITTER,
        traces=Parts.traces,
    )
    learn_endings = providers.Singleton(LearnEndings, uow=Parts.uow, channel=Parts.channel, clock=Parts.clock)
    watch_rights = providers.Singleton(
        WatchRights, uow=Parts.uow, gate=Parts.gate, channel=Parts.channel, connections=Parts.connections
    )
    end_lapsed_grants = providers.Singleton(EndLapsedGrants, uow=Parts.uow, gate=Parts.gate, clock=Parts.clock)
    end_holds = providers.Singleton(EndHolds, uow=Parts.uow, clock=Parts.clock, ids=Parts.ids)
    count_calls = providers.Singleton(CountCalls, uow=Parts.uow, clock=Parts.clock, meter=Parts.call_meter)
    housekeeping = providers.Singleton(
        Housekeeping,
        uow=Parts.uow,
        clock=Parts.clock,
        drafts=Parts.of.record.drafts_kept,
        requests=Parts.of.record.idempotency_kept,
        measures=Parts.kept.provided.metrics,
    )
    pack_measures = providers.Singleton(PackMeasures, uow=Parts.uow, clock=Parts.clock)
    watch_waits = providers.Singleton(
        WatchWaits,
        uow=Parts.uow,
        clock=Parts.clock,
        ids=Parts.ids,
        rules=Parts.clock_rules,
        ladder=Parts.ladder,
        channel=Parts.channel,
    )
    watch_messages = providers.Singleton(
        WatchMessages,
        uow=Parts.uow,
        clock=Parts.clock,
        ids=Parts.ids,
        rules=Parts.clock_rules,
        ladder=Parts.ladder,
        channel=Parts.channel,
    )
    climb_ladder = providers.Singleton(
        ClimbLadder,
        uow=Parts.uow,
        clock=Parts.clock,
        rules=Parts.clock_rules,
        ladder=Parts.ladder,
        channel=Parts.channel,
    )
    scan_health = providers.Singleton(ScanHealth)
    erase_copies = providers.Singleton(
        EraseCopies,
        retention=Parts.record.provided.retention,
        gateway=Parts.gateway,
        breaker=breaker,
        clock=Parts.clock,
        ids=Parts.ids,
    )
    failed_sockets = providers.Singleton(FailedSockets)
    signs = providers.List(
        providers.Factory(UnsealedTooLong, Parts.record.provided.chain, Parts.clock),
        providers.Factory(AtLeast, "outbox-parked", Parts.record.provided.outbox.parked, 1),
        providers.Factory(AtLeast, "people-left-out", Parts.record.provided.outbox.left_out, 1),
        providers.Factory(AtLeast, "webhooks-failed", Inbound.work_inbox.provided.stuck, 1),
        providers.Factory(AtLeast, "keys-lost", Parts.record.provided.data_keys.lost, 1),
        providers.Factory(BudgetPassed, Parts.record.provided.measures, Parts.costs, Parts.clock),
        providers.Factory(AtLeast, "copies-not-deleted", erase_copies.provided.stuck, 1),
        providers.Factory(
            Overdue, "outbox-late", Parts.record.provided.outbox.oldest, Parts.of.triage.outbox_late, Parts.clock
        ),
        providers.Factory(
            Overdue, "webhooks-late", Parts.record.provided.inbox.oldest, Parts.of.triage.webhooks_late, Parts.clock
        ),
        providers.Factory(
            Overdue,
            "files-missing",
            Parts.record.provided.missing_files.oldest,
            Parts.of.triage.files_late,
            Parts.clock,
        ),
    )
    """What tells that something of the record is not well, the same to every process; a new part adds its own."""
    seal_audit = providers.Singleton(
        SealAudit,
        chain=Parts.record.provided.chain,
        place=Parts.checkpoints,
        signer=Parts.checkpoint_signer,
        clock=Parts.clock,
        leader=holder,
        uow=Parts.uow,
        ids=Parts.ids,
    )
    verify_audit = providers.Singleton(
        VerifyAudit,
        chain=Parts.record.provided.chain,
        place=Parts.checkpoints,
        signer=Parts.checkpoint_signer,
    )
    export_audit = providers.Singleton(
        ExportAudit, chain=Parts.record.provided.chain, uow=Parts.uow, clock=Parts.clock, ids=Parts.ids
    )
    record_agreement = providers.Singleton(RecordAgreement, uow=Parts.uow, clock=Parts.clock, ids=Parts.ids)
    purge_audit = providers.Singleton(
        PurgeAudit,
        uow=Parts.uow,
        chain=Parts.record.provided.chain,
        verify=verify_audit,
        signer=Parts.checkpoint_signer,
        clock=Parts.clock,
        ids=Parts.ids,
        kept=Parts.of.record.audit_kept,
    )
    watch_audit = providers.Singleton(WatchAudit, verify=verify_audit, clock=Parts.clock)
    record_damage = providers.Singleton(
        RecordDamage, data_keys=Parts.record.provided.data_keys, uow=Parts.uow, clock=Parts.clock, ids=Parts.ids
    )
    run_cards = providers.Singleton(
        RunCards,
        uow=Parts.uow,
        clock=Parts.clock,
        ids=Parts.ids,
        conducts=Parts.conducts,
        telling=Parts.telling,
        channel=Parts.channel,
    )
    own_signs = providers.List(
        record_damage,
        watch_audit,
        providers.Factory(CheckpointsUnreachable, Parts.record.provided.chain, Parts.checkpoints, Parts.clock),
        providers.Factory(FailedSignIns, Parts.sign_ins),
        providers.Factory(NewStaffDevice, Parts.sign_ins),
        providers.Factory(AtLeast, "record-backlog", Parts.record.provided.waiting, 1_600),
        providers.Factory(CircuitOpen, breaker),
        providers.Factory(
            Overdue, "not-compared", Inbound.reconcile.provided.oldest, providers.Object(LATE), Parts.clock
        ),
        providers.Factory(
            Rising, "answers-late", Parts.late_answers.provided.number, Parts.of.triage.late_answers, Parts.clock
        ),
        providers.Factory(
            Rising, "sockets-failing", failed_sockets.provided.number, Parts.of.triage.socket_failures, Parts.clock
        ),
        providers.Factory(AtLeast, "cards-failing", run_cards.provided.failing, 1),
        providers.Factory(AtLeast, "scanner-down", scan_health.provided.failures, Parts.of.triage.scanner_failures),
    )
    """Likewise, of this process."""
    watch_signs = providers.Singleton(
        WatchSigns,
        uow=Parts.uow,
        clock=Parts.clock,
        ids=Parts.ids,
        signs=signs,
        own_signs=own_signs,
        limits=Parts.clock_rules.provided.policy.alarm,
        ladder=Parts.ladder,
        channel=Parts.channel,
    )
    deliver_notices = providers.Singleton(
        DeliverNotices,
        uow=Parts.uow,
        notifier=Parts.notifier,
        clock=Parts.clock,
        jitter=providers.Object(random.SystemRandom().random),
        worth=providers.Singleton(StillWorth, gate=Parts.gate, common=Parts.common_pool),
    )
    end_absences = providers.Singleton(
        EndAbsences, uow=Parts.uow, clock=Parts.clock, channel=Parts.channel, connections=Parts.connections
    )
    route_conversations = providers.Singleton(
        RouteConversations,
        uow=Parts.uow,
        clock=Parts.clock,
        ids=Parts.ids,
        channel=Parts.channel,
        reasons=Parts.reasons,
        common=Parts.common_pool,
        offer_time=Parts.of.triage.offer_time,
        policy=Parts.routing,
        rules=Parts.pool_rules,
        paged_by=Parts.paged_by,
    )
    give_up_places = providers.Singleton(GiveUpPlaces, uow=Parts.uow, clock=Parts.clock, ids=Parts.ids)
    keep_accountable = providers.Singleton(
        KeepAccountable,
        uow=Parts.uow,
        clock=Parts.clock,
        ids=Parts.ids,
        pool=from_settings.POOL,
        common=Parts.common_pool,
    )
    say_auto_replies = providers.Singleton(
        SayAutoReplies,
        uow=Parts.uow,
        gate=Parts.gate,
        clock=Parts.clock,
        ids=Parts.ids,
        hours=Parts.clinic_hours,
        texts=providers.Singleton(from_settings.auto_reply_texts, Parts.settings),
        reasons=Parts.reasons,
        rules=providers.Singleton(from_settings.auto_reply_rules, Parts.settings),
        pools=Parts.pool_rules,
    )
    call_mentioned = providers.Singleton(
        CallMentioned,
        uow=Parts.uow,
        clock=Parts.clock,
        ids=Parts.ids,
        channel=Parts.channel,
        common=Parts.common_pool,
        grace=Parts.of.triage.offline_grace,
        paged_by=Parts.paged_by,
    )
    expire_break_glass = providers.Singleton(ExpireBreakGlass, uow=Parts.uow, clock=Parts.clock, ids=Parts.ids)
    nudge_patients = providers.Singleton(
        NudgePatients,
        uow=Parts.uow,
        gate=Parts.gate,
        clock=Parts.clock,
        ids=Parts.ids,
        connections=Parts.connections,
        policy=Parts.nudge_policy,
        offered=providers.Callable(from_settings.nudge_ways, Parts.settings),
        grace=Parts.of.triage.offline_grace,
    )
    propose_closing = providers.Singleton(
        ProposeClosing, uow=Parts.uow, clock=Parts.clock, ids=Parts.ids, stale=Parts.of.chat.stale_thread
    )
    bring_responses = providers.Singleton(
        BringResponses,
        uow=Parts.uow,
        gate=Parts.gate,
        clock=Parts.clock,
        texts=providers.Object(RESPONSES),
        reviewed_every=Parts.of.chat.response_review,
    )
    keep_clinic_hours = providers.Singleton(KeepClinicHours, uow=Parts.uow, clock=Parts.clock, hours=Parts.clinic_hours)
    check_files = providers.Singleton(
        CheckFiles,
        uow=Parts.uow,
        store=Parts.file_store,
        scanner=Parts.scanner,
        clock=Parts.clock,
        ids=Parts.ids,
        health=scan_health,
    )
    seal_files = providers.Singleton(
        SealFilesAnew, uow=Parts.uow, store=Parts.file_store, clock=Parts.clock, ids=Parts.ids
    )
    keep_keys = providers.Singleton(
        KeepKeys,
        data_keys=Parts.record.provided.data_keys,
        keys=Parts.keys,
        files=seal_files,
        leases=Parts.record.provided.leases,
        clock=Parts.clock,
        ids=Parts.ids,
        holder=holder,
        period=Parts.of.record.data_key_period,
    )
    purge_expired = providers.Singleton(
        PurgeExpired,
        retention=Parts.record.provided.retention,
        leases=Parts.record.provided.leases,
        clock=Parts.clock,
        ids=Parts.ids,
        policy=Parts.kept,
        holder=holder,
    )
    make_exports = providers.Singleton(
        MakeExports,
        uow=Parts.uow,
        gate=Parts.gate,
        clock=Parts.clock,
        ids=Parts.ids,
        index=Parts.record.provided.index,
        timeline=Parts.whole_timeline,
        inbox=Parts.inbox,
        store=Parts.file_store,
        chain=Parts.record.provided.chain,
        signer=Parts.checkpoint_signer,
        manifests=Parts.checkpoint_signer,
        renderer=providers.Singleton(Documents),
        policy=Parts.exports,
    )
    ask_as_operator = providers.Singleton(
        AskAsOperator, uow=Parts.uow, gate=Parts.gate, clock=Parts.clock, ids=Parts.ids, policy=Parts.exports
    )
    sweep_exports = providers.Singleton(SweepExports, uow=Parts.uow, clock=Parts.clock)
    sweep_files = providers.Singleton(SweepFiles, uow=Parts.uow, store=Parts.file_store, clock=Parts.clock)
    parked = providers.Singleton(ParkedDeliveries, outbox=Parts.record.provided.outbox)
    keep_mirror = providers.Singleton(
        KeepMirror,
        mirror=Parts.record.provided.mirror,
        gateway=Parts.gateway,
        rests=rests,
        reading=Parts.reading,
        breaker=breaker,
        tell=Inbound.tell_staff,
        clock=Parts.clock,
    )
    end_lapsed_places = providers.Singleton(
        EndLapsedPlaces, mirror=Parts.record.provided.mirror, policy=Parts.consent, clock=Parts.clock
    )
    bring_files = providers.Singleton(
        BringFiles,
        files=Parts.record.provided.mirror_files,
        store=Parts.file_store,
        gateway=Parts.gateway,
        rests=rests,
        breaker=breaker,
        tell=Inbound.tell_staff,
        clock=Parts.clock,
    )
    provider_jobs = providers.Selector(
        Parts.config.gateway,
        mock=providers.List(),
        twilio=providers.List(
            _job_of_one("keep-mirror", keep_mirror, holder, every=timedelta(seconds=1)),
            _job_of_one("end-lapsed-places", end_lapsed_places, holder, every=timedelta(seconds=10)),
            _job_of_one("bring-files", bring_files, holder, every=timedelta(seconds=2)),
        ),
    )
    push_jobs = providers.Selector(
        Parts.config.pushes,
        none=providers.List(),
        twilio=providers.List(_job("keep-pushes", keep_pushes, every=timedelta(minutes=5))),
    )
    sweep_bodies = providers.Singleton(
        SweepBodies,
        bodies=Parts.record.provided.arrived_bodies.call(Parts.fingerprints),
        provider=Parts.provider_bodies,
        digests=Parts.fingerprints,
    )
    body_jobs = providers.Selector(
        Parts.config.bodies,
        local=providers.List(),
        provider=providers.List(_job("sweep-bodies", sweep_bodies, every=timedelta(seconds=5))),
    )
    first_contact = providers.Singleton(
        FirstContact,
        providers.Dict(
            channel=Parts.channel,
            provider=Parts.gateway,
            scanner=Parts.scanner,
            issuer=Parts.issuer,
            files=Parts.file_store,
        ),
        Parts.of.listening.start_wait,
    )
    jobs = providers.Callable(
        _together,
        providers.Callable(_both, providers.Callable(_both, provider_jobs, push_jobs), body_jobs),
        providers.Factory(Job, name="first-contact", run=first_contact, every=timedelta(seconds=1), at_start=True),
        _job("seal-audit", seal_audit.provided.append, every=timedelta(milliseconds=500)),
        _job("sign-audit", seal_audit, every=timedelta(seconds=10)),
        _job("watch-audit", watch_audit, every=timedelta(minutes=1)),
        _job("record-damage", record_damage, every=timedelta(seconds=10)),
        _job_of_one("purge-audit", purge_audit, holder, every=timedelta(hours=1)),
        _job("count-parked", parked, every=timedelta(seconds=15)),
        providers.Factory(Job, name="reconcile", run=Inbound.reconcile, every=EVERY, at_start=True),
        providers.Factory(
            Job, name="work-inbox", run=Inbound.work_inbox, every=timedelta(seconds=1), sooner=Parts.bell
        ),
        _job("fetch-files", Inbound.fetch_files, every=timedelta(seconds=15)),
        _job_of_one("erase-letters", Inbound.work_inbox.provided.erase, holder, every=timedelta(hours=1)),
        _job("expire-break-glass", expire_break_glass, every=timedelta(seconds=2)),
        _job("learn-endings", learn_endings, every=timedelta(seconds=2)),
        _job("watch-rights", watch_rights, every=timedelta(seconds=2)),
        _job("check-files", check_files, every=timedelta(seconds=5)),
        _job("make-exports", make_exports, every=timedelta(seconds=1)),
        _job("sweep-exports", sweep_exports, every=timedelta(minutes=1)),
        _job("sweep-files", sweep_files, every=timedelta(minutes=1)),
        _job("keep-activity", Parts.admission.provided.flush, every=timedelta(seconds=30)),
        _job("note-refused", Parts.refused_credentials, every=timedelta(minutes=1)),
        _job("keep-presence", Parts.connections.provided.flush, every=timedelta(seconds=5)),
        _job("end-lapsed-grants", end_lapsed_grants, every=timedelta(seconds=10)),
        _job("nudge-patients", nudge_patients, every=timedelta(seconds=10)),
        _job_of_one("propose-closing", propose_closing, holder, every=timedelta(hours=1)),
        _job("end-holds", end_holds, every=timedelta(seconds=10)),
        _job("watch-signs", watch_signs, every=timedelta(seconds=15)),
        _job("watch-waits", watch_waits, every=timedelta(seconds=5)),
        _job("watch-messages", watch_messages, every=timedelta(seconds=5)),
        _job("climb-ladder", climb_ladder, every=timedelta(seconds=5)),
        _job("run-cards", run_cards, every=timedelta(seconds=2)),
        _job("deliver-notices", deliver_notices, every=timedelta(seconds=2)),
        _job("end-absences", end_absences, every=timedelta(seconds=5)),
        _job("give-up-places", give_up_places, every=timedelta(seconds=10)),
        _job("keep-accountable", keep_accountable, every=timedelta(seconds=30)),
        _job("route-conversations", route_conversations, every=timedelta(seconds=2)),
        _job("say-auto-replies", say_auto_replies, every=timedelta(seconds=5)),
        _job("call-mentioned", call_mentioned, every=timedelta(seconds=15)),
        _job_of_one("housekeeping", housekeeping, holder, every=timedelta(minutes=10)),
        _job_of_one("pack-measures", pack_measures, holder, every=timedelta(hours=1)),
        _job("keep-keys", keep_keys, every=timedelta(seconds=2)),
        _job("purge-expired", purge_expired, every=timedelta(minutes=10)),
        _job("count-calls", count_calls, every=timedelta(minutes=1)),
        _job("count-times", Parts.count_times, every=timedelta(seconds=5)),
        _job("erase-copies", erase_copies, every=timedelta(minutes=1)),
    )

    use_cases = providers.Singleton(
        UseCases,
        conversations=Parts.reader,
        timeline=Parts.timeline,
        **{
            field.name: getattr(Acts, field.name)
            for field in fields(UseCases)
            if field.name not in {"conversations", "timeline"}
        },
    )
    edge = providers.Singleton(
        Edge,
        clock=Parts.clock,
        channel=Parts.channel,
        fingerprints=Parts.fingerprints,
        cursor_key=Parts.keys.provided.secret.call(Purpose.CURSOR),
        sessions=Parts.sessions,
        consent=Parts.consent,
        limits=Parts.limits,
        webhooks=Parts.webhooks,
        mode=Parts.config.gateway,
        demo=Parts.demo,
        production=Parts.of.in_production,
        enabled=Parts.of.chat_enabled,
        hosts=Parts.of.hosts,
        origins=providers.Callable(from_settings.origins, Parts.settings),
        embed_origins=providers.Callable(frozenset, Parts.of.listening.embed_origins),
        emergency_number=providers.Callable(from_settings.help_lines, Parts.settings).provided.emergency,
        zone=Parts.of.triage.zone,
        care_contact=Parts.of.chat.care_contact,
        team_receipts=Parts.of.chat.team_receipts,
        takes_files=providers.Callable(from_settings.is_given, Parts.scanner),
        security_contact=Parts.of.listening.security_contact,
        trusted_proxies=Parts.of.listening.trusted_proxies,
        sizes=providers.Callable(from_settings.sizes, Parts.settings),
        sockets=providers.Callable(from_settings.sockets, Parts.settings),
        spool=Parts.spool,
        gauges=providers.Dict(
            carechat_record_waiting=Parts.record.provided.waiting,
            carechat_webhook_late_answers=Parts.late_answers.provided.number,
            carechat_sockets_failed=failed_sockets.provided.number,
            carechat_channel_gone=Parts.channel.provided.gone,
        ),
        common_gauges=providers.Dict(
            carechat_outbox_parked=parked.provided.latest,
            carechat_compare_behind_seconds=Inbound.reconcile.provided.how_far_behind,
            carechat_provider_unavailable=breaker.provided.state,
            carechat_files_unchecked=scan_health.provided.waiting,
            carechat_scanner_failures=scan_health.provided.failures,
        ),
        failed_sockets=failed_sockets,
        metrics_token=Parts.of.logs.metrics_token,
        ready=providers.Singleton(Readiness, Parts.record, Parts.awaiting.provided.is_set),
        beside=providers.Dict(
            channel=Parts.channel.provided.is_well,
            provider=breaker.provided.is_well,
            scanner=scan_health.provided.is_well,
            notices=deliver_notices.provided.health.is_well,
            issuer=Parts.issuer.provided.is_well,
            files=Parts.file_store.provided.is_well,
        ),
        unmet=first_contact.provided.unmet,
        held_back=first_contact.provided.holds_back,
        awaiting=Parts.awaiting.provided.is_set,
        traces=Parts.traces,
        draining=Parts.draining.provided.is_set,
        staff_sign_in=Parts.staff_sign_in,
        version=version("carechat"),
    )


def build_container(settings: Settings, **chosen: str) -> Container:
    """Return the container for these settings; `chosen` names other adapters, such as `record="memory"`."""
    container = Container(settings=providers.Object(settings))
    container.config.from_dict({**from_settings.choices(settings), **chosen})
    container.consent()
    return container


def build_tool(settings: Settings, **chosen: str) -> Container:
    """Return the container of a command that works on the record and brings nothing to the provider."""
    container = Container(settings=providers.Object(settings))
    container.config.from_dict({**from_settings.TOOL, **chosen})
    return container
