"""What is done with what the messaging provider tells: the inbox's worker, and the comparison."""

from typing import Any

import structlog
from dependency_injector import providers

from application.attachments.intake import Intake
from application.inbound.fetch_files import FetchFiles
from application.inbound.hear_change import HearChangeHandler
from application.inbound.hear_member import HearMemberHandler
from application.inbound.hear_message import HearMessageHandler
from application.inbound.marks import Marks
from application.inbound.memberships import SeenMemberships
from application.inbound.reconcile import Reconcile
from application.inbound.second_copies import SecondCopies
from application.inbound.silent_telephones import SilentTelephones
from application.inbound.take_files import TakeFiles
from application.inbound.take_over import TakeOver
from application.inbound.tell_staff import TellStaff
from application.inbound.work_inbox import InboxPolicy, WorkInbox
from application.messaging.mark_read import MarkReadHandler
from application.messaging.open_conversation import OpenConversationHandler
from bootstrap.acts import Acts
from bootstrap.from_settings import POOL
from bootstrap.parts import Parts

_log = structlog.get_logger("carechat.inbox")


def _failed(kind: str, fault: Exception) -> None:
    _log.error("letter.failed", kind=kind, error=type(fault).__qualname__, exc_info=fault)


def _keeps_bodies(storage: str) -> bool:
    return storage == "local"


_TIMED: dict[str, Any] = {"uow": Parts.uow, "gate": Parts.gate, "clock": Parts.clock}
_MADE: dict[str, Any] = {**_TIMED, "ids": Parts.ids}


class Inbound(Acts):
    """Adds it to the use cases."""

    intake = providers.Singleton(
        Intake,
        uow=Parts.uow,
        clock=Parts.clock,
        ids=Parts.ids,
        store=Parts.file_store,
        scanner=Parts.scanner,
        cleaner=Parts.image_cleaner,
    )
    marks = providers.Singleton(Marks, Parts.uow)
    memberships = providers.Singleton(SeenMemberships, marks=marks)
    tell_staff = providers.Singleton(TellStaff, uow=Parts.uow, clock=Parts.clock, ids=Parts.ids)
    take_over = providers.Singleton(
        TakeOver,
        uow=Parts.uow,
        inbox=Parts.inbox,
        reader=Parts.webhooks,
        clock=Parts.clock,
        whereabouts=Parts.whereabouts,
        places=Parts.places,
        history=Parts.history,
        files=Parts.record.provided.mirror_files,
        hear_message=providers.Singleton(
            HearMessageHandler,
            **_MADE,
            screener=Parts.screener,
            places=Parts.places,
            files=providers.Singleton(
                TakeFiles,
                **_MADE,
                there=Parts.provider_files,
                intake=intake,
                mirror=Parts.record.provided.mirror_files,
                missing=Parts.record.provided.missing_files,
            ),
            open=providers.Singleton(
                OpenConversationHandler,
                **_MADE,
                reasons=Parts.reasons,
                signposts=Parts.signposts,
                pool=POOL,
                anyone=Parts.demo,
                daily=None,
            ),
            window=Parts.of.chat.reopen_window,
            nudges=Parts.nudges,
        ),
        hear_change=providers.Singleton(
            HearChangeHandler,
            **_TIMED,
            screener=Parts.screener,
            timeline=Parts.record.provided.timeline,
            digests=Parts.fingerprints,
            window=Parts.of.chat.edit_window,
        ),
        hear_member=providers.Singleton(HearMemberHandler, **_TIMED),
        mark_read=providers.Singleton(MarkReadHandler, **_TIMED, channel=Parts.channel, nudges=Parts.nudges),
        memberships=memberships,
        second_copies=providers.Singleton(
            SecondCopies,
            timeline=Parts.record.provided.timeline,
            places=Parts.places,
            digests=Parts.fingerprints,
            clock=Parts.clock,
        ),
        connections=Parts.connections,
        telephones=providers.Singleton(SilentTelephones, marks=marks, tell=tell_staff),
    )
    work_inbox = providers.Singleton(
        WorkInbox,
        inbox=Parts.inbox,
        reader=Parts.webhooks,
        take_over=take_over,
        tell=tell_staff,
        clock=Parts.clock,
        failed=providers.Object(_failed),
        policy=providers.Singleton(
            InboxPolicy,
            kept=Parts.of.record.webhooks_kept,
            keeps_done=providers.Callable(_keeps_bodies, Parts.of.record.message_storage),
        ),
    )
    reconcile = providers.Singleton(
        Reconcile,
        uow=Parts.uow,
        inbox=Parts.inbox,
        places=Parts.places,
        history=Parts.history,
        mirror=Parts.record.provided.mirror,
        take_over=take_over,
        tell=tell_staff,
        memberships=memberships,
        clock=Parts.clock,
        failed=providers.Object(_failed),
    )
    fetch_files = providers.Singleton(
        FetchFiles,
        uow=Parts.uow,
        missing=Parts.record.provided.missing_files,
        there=Parts.provider_files,
        intake=intake,
        tell=tell_staff,
        clock=Parts.clock,
        ids=Parts.ids,
    )
