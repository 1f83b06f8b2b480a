"""The driver that calls the use cases, on a record in memory."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from attrs import evolve

from adapters.http.controllers.queries import Wanted
from application.access.start_session import PlatformToken, StartSession
from application.care.end_care import BlockCare, EndCare
from application.care.restore_care import RestoreCare
from application.consent.consent_status import SeeConsent
from application.consent.grant_consent import GrantConsent
from application.consent.withdraw_consent import WithdrawConsent
from application.desk.assign_conversation import AssignConversation
from application.desk.close_conversation import CloseConversation
from application.desk.hold_conversation import HoldConversation
from application.desk.reopen_conversation import ReopenConversation
from application.desk.set_priority import SetPriority
from application.emergency.break_glass import OpenBreakGlass
from application.emergency.end_break_glass import EndBreakGlass
from application.emergency.review_break_glass import ReviewBreakGlass
from application.emergency.see_break_glass import ListBreakGlass
from application.hours.see_hours import SeeHours
from application.hours.set_hours import SetHours
from application.measures.see_now import SeeNow
from application.measures.see_report import SeeReport
from application.messaging.add_participant import AddParticipant
from application.messaging.correct_message import CorrectMessage
from application.messaging.keep_draft import KeepDraft
from application.messaging.keep_note_draft import KeepNoteDraft
from application.messaging.mark_read import MarkRead
from application.messaging.open_conversation import OpenConversation
from application.messaging.post_system_message import PostSystemMessage
from application.messaging.remove_participant import RemoveParticipant
from application.messaging.retract_message import RetractMessage
from application.messaging.send_message import SendMessage
from application.messaging.write_note import WriteNote
from application.phi.preview_text import PreviewText
from application.ports.readers import ConversationFilter
from application.presence.start_typing import StartTyping
from application.proxies.end_grant import EndGrant
from application.proxies.give_grant import GiveGrant
from application.proxies.see_proxies import SeeProxies
from application.safety.acknowledge_message import AcknowledgeMessage
from application.safety.list_unacknowledged import ListUnacknowledged
from application.timelines.list_conversations import list_or_search
from application.timelines.read_messages import ReadMessages
from application.timelines.read_notes import ReadNotes
from application.timelines.see_conversation import SeeConversation
from application.triage.acknowledge_alert import AcknowledgeAlert
from application.triage.list_alerts import ListAlerts
from application.triage.see_clock import SeeClock
from domain.access import Actor
from domain.break_glass import EmergencyReason, Verdict
from domain.care import CareEnd
from domain.consent import CHAT
from domain.conversation import Disposition
from domain.grant_scope import GrantScope
from domain.hours import BusinessHours, Weekday, Window
from domain.ids import AlertId, BreakGlassId, ConversationId, Identity, MessageId, SessionId
from domain.measures import ALL, Cut, Range
from domain.measures import Wait as WaitKind
from domain.priority import Priority
from domain.reply_policy import ReplyLimits
from tests.acceptance.drivers.accountability import AccountsByUseCases
from tests.acceptance.drivers.answers import answer
from tests.acceptance.drivers.audit import AuditByUseCases
from tests.acceptance.drivers.care_use_cases import CareByUseCases
from tests.acceptance.drivers.clinic import Clinic, actor_of
from tests.acceptance.drivers.driver import Elsewhere
from tests.acceptance.drivers.elsewhere import SETTINGS, ToldElsewhere
from tests.acceptance.drivers.files import UseCaseFiles
from tests.acceptance.drivers.pictures import message_of, preview_of, talk_of
from tests.acceptance.drivers.replies import RepliesByUseCases
from tests.acceptance.drivers.retention import RetentionByUseCases
from tests.acceptance.drivers.seen import Alarm, Consent, Doors, Listing, Measured, Message, Preview, Talk, Wait
from tests.acceptance.drivers.sessions import SessionsByUseCases
from tests.acceptance.drivers.triage_use_cases import TriageByUseCases
from tests.acceptance.drivers.watcher import ChannelWatcher
from tests.acceptance.people import Person


class UseCaseDriver(
    UseCaseFiles,
    TriageByUseCases,
    RepliesByUseCases,
    AccountsByUseCases,
    AuditByUseCases,
    SessionsByUseCases,
    CareByUseCases,
    RetentionByUseCases,
):
    """People act through use cases; what they see live comes from the channel and the timeline."""

    def __init__(self, clinic: Clinic) -> None:
        self._clinic = clinic
        self.elsewhere: Elsewhere = ToldElsewhere(clinic)
        self._do = clinic.container.use_cases()
        self._sessions: dict[str, SessionId] = {}

    def now(self) -> datetime:
        return self._clinic.clock.now()

    async def pass_time(self, span: timedelta) -> None:
        await self._clinic.pass_time(span)

    async def publish_consent_document(self, version: str, *, grace: timedelta = timedelta(0)) -> None:
        self._clinic.published.publish(version, self._clinic.clock, grace)

    # Talking

    async def open(
        self,
        who: Person,
        others: Sequence[Person | str],
        *,
        name: str | None = None,
        topic: str | None = None,
        continues: str | None = None,
        reason: str | None = None,
    ) -> str:
        named = tuple(one if isinstance(one, str) else one.identity for one in others)
        former = ConversationId(continues) if continues else None
        command = OpenConversation(
            actor=actor_of(who),
            participants=named,
            unique_name=name,
            friendly_name=topic,
            continues=former,
            reason=reason,
        )
        return (await answer(self._do.open_conversation(command))).id

    async def add(self, who: Person, conversation: str, other: Person, *, past: bool) -> None:
        command = AddParticipant(**_on(who, conversation), identity=other.identity, history=past)
        await answer(self._do.add_participant(command))

    async def remove(self, who: Person, conversation: str, other: Person) -> None:
        await answer(self._do.remove_participant(RemoveParticipant(**_on(who, conversation), identity=other.identity)))

    async def send(self, who: Person, conversation: str, text: str, *, key: str, priority: str = "routine") -> Message:
        command = SendMessage(**_on(who, conversation), key=key, text=text, priority=Priority(priority))
        return message_of((await answer(self._do.send_message(command))).message)

    async def correct(self, who: Person, conversation: str, message: str, text: str) -> None:
        command = CorrectMessage(**_on(who, conversation), message=MessageId(message), text=text)
        await answer(self._do.correct_message(command))

    async def preview(self, who: Person, text: str) -> Preview:
        return preview_of(await answer(self._do.preview_text(PreviewText(actor=actor_of(who), text=text))))

    async def retract(self, who: Person, conversation: str, message: str) -> None:
        await answer(self._do.retract_message(RetractMessage(**_on(who, conversation), message=MessageId(message))))

    async def announce(self, who: Person, conversation: str, text: str) -> None:
        await answer(self._do.post_system_message(PostSystemMessage(**_on(who, conversation), text=text)))

    async def read_up_to(self, who: Person, conversation: str, seq: int) -> None:
        await answer(self._do.mark_read(MarkRead(**_on(who, conversation), seq=seq)))

    async def keep_draft(self, who: Person, conversation: str, text: str | None) -> None:
        await answer(self._do.keep_draft(KeepDraft(**_on(who, conversation), text=text)))

    async def keep_note_draft(self, who: Person, conversation: str, text: str) -> None:
        await answer(self._do.keep_note_draft(KeepNoteDraft(**_on(who, conversation), text=text)))

    async def note(self, who: Person, conversation: str, text: str) -> None:
        await answer(self._do.write_note(WriteNote(**_on(who, conversation), text=text)))

    async def start_typing(self, who: Person, conversation: str) -> None:
        await answer(self._do.start_typing(StartTyping(**_on(who, conversation))))

    # The desk

    async def close(self, who: Person, conversation: str, disposition: str, reason: str | None = None) -> None:
        command = CloseConversation(**_on(who, conversation), disposition=Disposition(disposition), reason=reason)
        await answer(self._do.close_conversation(command))

    async def reopen(self, who: Person, conversation: str) -> None:
        await answer(self._do.reopen_conversation(ReopenConversation(**_on(who, conversation))))

    async def hold(self, who: Person, conversation: str, until: datetime) -> None:
        await answer(self._do.hold_conversation(HoldConversation(**_on(who, conversation), until=until)))

    async def assign(
        self, who: Person, conversation: str, to: Person | None, *, instead_of: tuple[Person | None] | None = None
    ) -> None:
        expects = None if instead_of is None else (_identity(instead_of[0]),)
        command = AssignConversation(**_on(who, conversation), identity=_identity(to), expects=expects)
        await answer(self._do.assign_conversation(command))

    async def prioritise(self, who: Person, conversation: str, priority: str, reason: str) -> None:
        command = SetPriority(**_on(who, conversation), priority=Priority(priority), reason=reason)
        await answer(self._do.set_priority(command))

    async def take_note(self, who: Person, conversation: str, message: str) -> None:
        command = AcknowledgeMessage(**_on(who, conversation), message=MessageId(message))
        await answer(self._do.acknowledge_message(command))

    async def waiting(self, who: Person) -> int:
        return len((await answer(self._do.list_unacknowledged(ListUnacknowledged(actor=actor_of(who))))).items)

    async def lowered(self, who: Person) -> list[tuple[str, str, str | None]]:
        page = await answer(self._do.list_unacknowledged(ListUnacknowledged(actor=actor_of(who))))
        return [(one.lowered.to, one.lowered.by, one.lowered.why) for one in page.items if one.lowered]

    async def raised_because(self, who: Person) -> list[str | None]:
        page = await answer(self._do.list_unacknowledged(ListUnacknowledged(actor=actor_of(who))))
        return [one.why for one in page.items]

    # Triage

    async def set_hours(
        self,
        who: Person,
        pool: str,
        days: Sequence[str],
        start: time,
        end: time,
        unread: timedelta | None = None,
        answer_in: timedelta = timedelta(minutes=5),
    ) -> None:
        week = {Weekday(day): (Window.between(start, end),) for day in days}
        hours = BusinessHours(zone=ZoneInfo("UTC"), week=week)
        urgent = (Priority.URGENT, Priority.CRISIS) if unread is not None else ()
        warn = answer_in - timedelta(minutes=1)
        own = ReplyLimits(warn=warn, breach=answer_in, escalate=2 * answer_in, unread=unread)
        limits = dict.fromkeys(urgent, own)
        await answer(self._do.set_hours(SetHours(actor=actor_of(who), pool=pool, hours=hours, limits=limits)))

    async def doors(self, who: Person, pool: str) -> Doors:
        now = (await answer(self._do.see_hours(SeeHours(actor=actor_of(who), pool=pool)))).standing
        return Doors(open=now.open, why=now.why, until=now.until)

    async def wait(self, who: Person, conversation: str) -> Wait | None:
        clock = (await answer(self._do.see_conversation(SeeConversation(**_on(who, conversation))))).clock
        if clock is None:
            return None
        seconds = int(clock.elapsed.total_seconds())
        return Wait(seconds=seconds, state=clock.state, cause=clock.cause, lateness=clock.lateness)

    async def first_answer(self, who: Person, conversation: str) -> int | None:
        first = (await answer(self._do.see_clock(SeeClock(**_on(who, conversation))))).first_response
        return None if first is None else int(first.total_seconds())

    async def measures(self, who: Person, of: Person | None = None) -> Measured:
        year = Range(first=date(2026, 1, 1), last=date(2026, 12, 31), zone=ZoneInfo("UTC"))
        cut = Cut(provider=of.identity) if of else ALL
        part = (await answer(self._do.see_report(SeeReport(actor=actor_of(who), range=year, cut=cut)))).current
        now = await answer(self._do.see_now(SeeNow(actor=actor_of(who))))
        first, oldest = part.replies[WaitKind.FIRST].wall, now.standing.oldest
        return Measured(
            messages=part.messages.value,
            first_replies=first.count.value,
            mean_first_reply=first.mean,
            waiting=now.standing.unanswered,
            longest=int((now.at - oldest).total_seconds()) if oldest else None,
        )

    async def alarms(self, who: Person) -> Sequence[Alarm]:
        page = await answer(self._do.list_alerts(ListAlerts(actor=actor_of(who), open_only=False)))
        return [
            Alarm(
                id=one.id,
                kind=one.kind,
                cause=one.cause,
                told=one.told,
                times=one.times,
                over=one.cleared_because or ("taken-up" if one.acknowledged_by else None),
            )
            for one in page.items
        ]

    async def take_up(self, who: Person, alarm: str) -> None:
        await answer(self._do.acknowledge_alert(AcknowledgeAlert(actor=actor_of(who), alert=AlertId(alarm))))

    # Consent

    async def agree(
        self,
        who: Person,
        patient: Person,
        *,
        evidence: str | None = None,
        version: str | None = None,
        scopes: Sequence[str] = (CHAT,),
    ) -> None:
        command = GrantConsent(
            actor=actor_of(who),
            identity=patient.identity,
            scopes=frozenset(scopes),
            evidence=evidence,
            version=version,
        )
        await answer(self._do.grant_consent(command))

    async def withdraw(self, who: Person, patient: Person, *, scope: str = CHAT) -> None:
        command = WithdrawConsent(actor=actor_of(who), identity=patient.identity, scope=scope)
        await answer(self._do.withdraw_consent(command))

    async def consent(self, who: Person, patient: Person) -> Consent:
        view = await answer(self._do.see_consent(SeeConsent(actor=actor_of(who), identity=patient.identity)))
        return Consent(status=str(view.status), version=view.version, scopes=view.scopes)

    # Care relations, and emergencies

    async def end_care(self, who: Person, patient: Person, provider: Person, reason: str) -> None:
        await answer(self._do.end_care(EndCare(**_care(who, patient, provider), reason=CareEnd(reason))))

    async def block_care(self, who: Person, patient: Person, provider: Person) -> None:
        await answer(self._do.end_care(BlockCare(**_care(who, patient, provider))))

    async def restore_care(self, who: Person, patient: Person, provider: Person) -> None:
        await answer(self._do.restore_care(RestoreCare(**_care(who, patient, provider))))

    async def sign_in(self, who: Person) -> None:
        proof = self._clinic.container.embedded_issuer().mint(Identity(who.identity), who.role)
        command = StartSession(actor=actor_of(who), identity=who.identity, role=who.role, proof=PlatformToken(proof))
        self._sessions[who.identity] = (await answer(self._do.start_session(command))).token.session

    async def break_glass(self, who: Person, conversation: str, reason: str, text: str) -> str:
        command = OpenBreakGlass(
            actor=evolve(actor_of(who), session=self._sessions[who.identity]),
            conversation=ConversationId(conversation),
            reason=EmergencyReason(reason),
            text=text,
        )
        return (await answer(self._do.open_break_glass(command))).id

    async def end_break_glass(self, who: Person, glass: str) -> None:
        await answer(self._do.end_break_glass(EndBreakGlass(actor=actor_of(who), glass=BreakGlassId(glass))))

    async def review_break_glass(self, who: Person, glass: str, verdict: str) -> None:
        command = ReviewBreakGlass(
            actor=actor_of(who), glass=BreakGlassId(glass), verdict=Verdict(verdict), comment="Looked at"
        )
        await answer(self._do.review_break_glass(command))

    async def waiting_for_review(self, who: Person) -> list[tuple[str, str]]:
        page = await answer(self._do.list_break_glass(ListBreakGlass(actor=actor_of(who), unreviewed=True)))
        return [(one.glass.identity, one.glass.text) for one in page.items]

    async def let_act(self, who: Person, proxy: Person, scopes: Sequence[str]) -> None:
        command = GiveGrant(
            actor=actor_of(who),
            patient=who.identity,
            proxy=proxy.identity,
            scopes=frozenset(map(GrantScope, scopes)),
        )
        await answer(self._do.give_grant(command))

    async def let_act_no_more(self, who: Person, proxy: Person) -> None:
        grants = await answer(self._do.see_proxies(SeeProxies(actor=actor_of(who), identity=who.identity)))
        for one in (one for one in grants if one.proxy == proxy.identity):
            await answer(self._do.end_grant(EndGrant(actor=actor_of(who), patient=who.identity, grant=one.id)))

    # Looking

    async def see(self, who: Person, conversation: str) -> Talk:
        return talk_of(await answer(self._do.see_conversation(SeeConversation(**_on(who, conversation)))))

    async def conversations(self, who: Person, which: Listing) -> list[Talk]:
        actor = actor_of(who)
        wanted = Wanted(status=which.status, priority=None, unread=which.unread, assignee=which.assignee, q=which.name)
        command = list_or_search(actor, await answer(_narrowed(wanted, actor)), after=None, limit=50)
        page = await answer(self._do.list_conversations(command))
        return [talk_of(one) for one in page.items]

    async def history(
        self, who: Person, conversation: str, *, after: int | None = None, before: int | None = None
    ) -> list[Message]:
        command = ReadMessages(**_on(who, conversation), after=after, before=before)
        return [message_of(one) for one in await answer(self._do.read_messages(command))]

    async def notes(self, who: Person, conversation: str) -> list[str]:
        notes = await answer(self._do.read_notes(ReadNotes(**_on(who, conversation))))
        return [one.body or "" for one in notes]

    async def connect(self, who: Person) -> ChannelWatcher:
        watcher = ChannelWatcher(actor_of(who), self._do, self._clinic.container.channel())
        await answer(watcher.begin())
        return watcher


@asynccontextmanager
async def use_case_driver(*, pushes: bool = False) -> AsyncIterator[UseCaseDriver]:
    """A clinic in memory, with its people."""
    clinic = Clinic("memory", pushes=pushes, **SETTINGS)
    await clinic.people_arrive()
    yield UseCaseDriver(clinic)


def _on(who: Person, conversation: str) -> dict[str, Any]:
    return {"actor": actor_of(who), "conversation": ConversationId(conversation)}


def _care(who: Person, patient: Person, provider: Person) -> dict[str, Any]:
    return {"actor": actor_of(who), "patient": patient.identity, "provider": provider.identity}


def _identity(person: Person | None) -> str | None:
    return None if person is None else person.identity


async def _narrowed(wanted: Wanted, actor: Actor) -> ConversationFilter:
    return wanted.narrowed(actor)
