"""The container: the whole server, from one settings object."""

import random
from datetime import timedelta
from importlib.metadata import version

from attrs import fields
from dependency_injector import providers

from adapters.http.edge import Edge
from adapters.http.use_cases import UseCases
from application.access.learn_endings import LearnEndings
from application.access.watch_rights import WatchRights
from application.desk.end_holds import EndHolds
from application.emergency.expire_break_glass import ExpireBreakGlass
from application.housekeeping import Housekeeping
from application.ports.keys import Purpose
from application.proxies.end_lapsed import EndLapsedGrants
from application.relay.deliver_outbox import DeliverOutbox
from application.relay.resting import RestingConversations
from bootstrap import from_settings
from bootstrap.acts import Acts
from bootstrap.jobs import Job
from bootstrap.parts import Parts
from bootstrap.readiness import Readiness
from bootstrap.settings import Settings


def _job(name: str, run: object, *, every: timedelta) -> "providers.Factory[Job]":
    return providers.Factory(Job, name=name, run=run, every=every)


class Container(Acts):
    """Adapters, use cases, and what bootstrap itself needs to run them."""

    relay = providers.Singleton(
        DeliverOutbox,
        outbox=Parts.record.provided.outbox,
        gateway=Parts.gateway,
        timeline=Parts.timeline,
        rests=providers.Singleton(RestingConversations, uow=Parts.uow, gate=Parts.gate),
        clock=Parts.clock,
        jitter=providers.Object(random.SystemRandom().random),
    )
    learn_endings = providers.Singleton(LearnEndings, uow=Parts.uow, channel=Parts.channel, clock=Parts.clock)
    watch_rights = providers.Singleton(
        WatchRights, uow=Parts.uow, gate=Parts.gate, channel=Parts.channel, connections=Parts.connections
    )
    end_lapsed_grants = providers.Singleton(EndLapsedGrants, uow=Parts.uow, gate=Parts.gate, clock=Parts.clock)
    end_holds = providers.Singleton(EndHolds, uow=Parts.uow, clock=Parts.clock, ids=Parts.ids)
    housekeeping = providers.Singleton(
        Housekeeping,
        uow=Parts.uow,
        clock=Parts.clock,
        drafts=Parts.of.record.drafts_kept,
        requests=Parts.of.record.idempotency_kept,
    )
    expire_break_glass = providers.Singleton(ExpireBreakGlass, uow=Parts.uow, clock=Parts.clock, ids=Parts.ids)
    jobs = providers.List(
        _job("expire-break-glass", expire_break_glass, every=timedelta(seconds=2)),
        _job("learn-endings", learn_endings, every=timedelta(seconds=2)),
        _job("watch-rights", watch_rights, every=timedelta(seconds=2)),
        _job("keep-activity", Parts.admission.provided.flush, every=timedelta(seconds=30)),
        _job("keep-presence", Parts.connections.provided.flush, every=timedelta(seconds=5)),
        _job("end-lapsed-grants", end_lapsed_grants, every=timedelta(seconds=10)),
        _job("end-holds", end_holds, every=timedelta(seconds=10)),
        _job("housekeeping", housekeeping, every=timedelta(minutes=10)),
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
        mode=Parts.config.gateway,
        demo=Parts.demo,
        production=Parts.of.in_production,
        enabled=Parts.of.chat_enabled,
        hosts=Parts.of.hosts,
        origins=providers.Callable(from_settings.origins, Parts.settings),
        embed_origins=providers.Callable(frozenset, Parts.of.listening.embed_origins),
        emergency_number=providers.Callable(from_settings.help_lines, Parts.settings).provided.emergency,
        trusted_proxies=Parts.of.listening.trusted_proxies,
        sizes=providers.Callable(from_settings.sizes, Parts.settings),
        sockets=providers.Callable(from_settings.sockets, Parts.settings),
        gauges=providers.Dict(carechat_record_waiting=Parts.record.provided.waiting),
        metrics_token=Parts.of.logs.metrics_token,
        ready=providers.Singleton(Readiness, Parts.record),
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


def build_tool(settings: Settings) -> Container:
    """Return the container of a command that works on the record and brings nothing to the provider."""
    container = Container(settings=providers.Object(settings))
    container.config.from_dict(from_settings.TOOL)
    return container
