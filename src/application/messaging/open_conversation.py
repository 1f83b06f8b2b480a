"""Open a conversation between a patient and providers, or get the one of that name."""

from collections.abc import Collection, Iterable, Mapping
from datetime import timedelta
from typing import ClassVar

from attrs import evolve, field, frozen

from application.care.signposts import Signposts
from application.command import Command, conversation_object
from application.gate import Gate
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import Made, RequestKey, UnitOfWork, UnitOfWorkFactory, once
from domain.access import Action, Actor, Sight, check_may_open_for, sight
from domain.care import check_care_team, check_may_join
from domain.conversation import Conversation, Status
from domain.errors import (
    CareRelationEnded,
    ConsentRequired,
    Flaw,
    Invalid,
    NotFound,
    PatientUnconsented,
    TooMany,
    UniqueNameTaken,
    UnknownIdentity,
)
from domain.ids import ConversationId, NoteId, identity_key, is_name
from domain.note import StaffNote
from domain.opening_reasons import OpeningReason, OpeningReasons
from domain.person import Person, Role
from domain.priority import Priority, check_may_mark
from domain.proxy import Basis
from domain.text import checked

DAY = timedelta(days=1)
TOPIC_LIMIT = 200
REASON_LIMIT = 1_000


@frozen(kw_only=True)
class OpenConversation(Command):
    """Open a conversation with `participants` (identities); a person who opens it takes part."""

    action: ClassVar[Action] = Action.OPEN

    participants: tuple[str, ...]
    unique_name: str | None = None
    friendly_name: str | None = field(default=None, repr=False)
    priority: Priority = Priority.ROUTINE
    reason: str | None = field(default=None, repr=False)
    continues: ConversationId | None = None
    request: RequestKey | None = None


@frozen(kw_only=True)
class OpenConversationHandler:
    """Two who open the same unique name at once get one conversation.

    `anyone` lets patients open with every provider; otherwise with those of their care team.
    A `reason` of the list picks the pool and raises the priority; any other is words for the team.
    `pool` is for conversations whose people have none. `daily` bounds what one patient opens (`None`: nothing does).
    """

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids
    signposts: Signposts
    reasons: OpeningReasons
    pool: str
    anyone: bool = False
    daily: int | None = 30

    @once
    async def __call__(self, command: OpenConversation) -> Made:
        """Return the conversation's id; `fresh` is false for the existing one of that name."""
        _check_form(command)
        async with self.uow(command.request) as uow:
            command = evolve(command, actor=await self.gate.clinic(uow, command))
            existing = await self._existing(uow, command)
            if existing is not None:
                await uow.commit(made=existing.id, fresh=False)
                return Made(id=existing.id, fresh=False)
            conversation = await self._opened(uow, command)
            uow.conversations.add(conversation)
            self.gate.record(uow, command, object=conversation_object(conversation.id))
            await uow.commit(made=conversation.id)
            return Made(id=conversation.id)

    async def _existing(self, uow: UnitOfWork, command: OpenConversation) -> Conversation | None:
        if command.unique_name is None:
            return None
        existing = await uow.conversations.named(command.unique_name)
        if existing is not None and sight(command.actor, existing) is Sight.NOTHING:
            raise UniqueNameTaken("the unique name is in use")
        return existing

    async def _opened(self, uow: UnitOfWork, command: OpenConversation) -> Conversation:
        actor, now = command.actor, self.clock.now()
        people = await self._people(uow, command)
        patient = _the_patient(people)
        check_may_open_for(actor, patient.identity)  # before anything is said of the patient
        if not (await self.gate.patient_standing(uow, patient.identity)).in_force:
            refusal = PatientUnconsented if actor.role.is_staff else ConsentRequired
            raise refusal("the patient's consent is not in force")
        if not actor.role.is_staff:
            if not self.anyone:
                check_care_team(patient, people)
            await self._check_daily(uow, actor)
        await self._check_care(uow, actor, patient, people)
        await self._check_continued(uow, command, patient)
        reason = self.reasons.named(command.reason)
        conversation = Conversation(
            id=ConversationId(self.ids.new()),
            patient=patient.identity,
            created_by=actor.identity,
            created_at=now,
            unique_name=command.unique_name,
            friendly_name=command.friendly_name,
            pool=await self._pool_of(uow, people, patient, reason),
            continues=command.continues,
            reason=reason.code if reason else None,
            priority=reason.raises(command.priority) if reason else command.priority,
        )
        for person in [*people, *await self._guardians(uow, actor, patient, people)]:
            conversation.begin_with(person, now, for_patient=await self.gate.may_join(uow, person, patient.identity))
        if command.reason is not None:
            conversation.write_note(
                StaffNote(
                    id=NoteId(self.ids.new()),
                    author=actor.identity,
                    body=command.reason,
                    created_at=now,
                    about=Action.OPEN,
                )
            )
        return conversation

    async def _people(self, uow: UnitOfWork, command: OpenConversation) -> list[Person]:
        named = list(command.participants)
        if command.actor.role.takes_part:
            named.append(command.actor.identity)
        found = await uow.people.find(named)
        _check_all_known(named, found)
        return list({found[identity_key(name)].identity: found[identity_key(name)] for name in named}.values())

    async def _guardians(
        self, uow: UnitOfWork, actor: Actor, patient: Person, people: Collection[Person]
    ) -> Iterable[Person]:
        """Those by law who take part in whatever so young a patient opens; providers may leave them out."""
        if patient.born is None or actor.identity != patient.identity or self.gate.may_confide(patient):
            return ()
        by_law = [one.proxy for one in await uow.grants.of_patient(patient.identity) if one.basis is Basis.MINOR]
        known = {person.identity for person in people}
        found = (await uow.people.find(by_law)).values()
        new = [one for one in found if one.identity not in known]
        return [one for one in new if one.active and await self.gate.may_join(uow, one, patient.identity)]

    async def _check_care(self, uow: UnitOfWork, actor: Actor, patient: Person, people: list[Person]) -> None:
        try:
            check_may_join(people, await uow.care.ended(patient.identity))
        except CareRelationEnded as ended:
            raise await self.signposts.explain(uow, actor, ended) from None

    async def _check_daily(self, uow: UnitOfWork, actor: Actor) -> None:
        if self.daily is None:
            return
        if await uow.conversations.opened_since(actor.identity, self.clock.now() - DAY) >= self.daily:
            raise TooMany(timedelta(hours=1))

    async def _check_continued(self, uow: UnitOfWork, command: OpenConversation, patient: Person) -> None:
        if command.continues is None:
            return
        try:
            former = await uow.conversations.get(command.continues)
        except NotFound:
            raise Invalid.at("/continues", "unknown") from None
        if former.patient != patient.identity or sight(command.actor, former) is Sight.NOTHING:
            raise Invalid.at("/continues", "unknown")
        if former.status is not Status.CLOSED:
            raise Invalid.at("/continues", "not-closed")

    async def _pool_of(
        self, uow: UnitOfWork, people: list[Person], patient: Person, reason: OpeningReason | None
    ) -> str:
        """The pool of the reason, else of the providers named, else of the care team, else of anybody named."""
        if reason is not None and reason.pool is not None:
            return reason.pool
        team = [person for person in people if person.role is Role.PROVIDER]
        if not team and patient.care_team:
            team = sorted((await uow.people.find(patient.care_team)).values(), key=lambda one: one.identity)
        for person in [*team, *people]:
            if person.pools:
                return min(person.pools)
        return self.pool


def _check_form(command: OpenConversation) -> None:
    if command.unique_name is not None and not is_name(command.unique_name):
        raise Invalid.at("/uniqueName", "charset")
    if command.friendly_name is not None:
        checked(command.friendly_name, "/friendlyName", limit=TOPIC_LIMIT)
    if command.reason is not None:
        checked(command.reason, "/reason", limit=REASON_LIMIT)
    check_may_mark(command.actor.role, command.priority)


def _check_all_known(named: list[str], found: Mapping[str, Person]) -> None:
    flaws = [
        Flaw(f"/participants/{index}/identity", "unknown-identity")
        for index, name in enumerate(named)
        if identity_key(name) not in found
    ]
    if flaws:
        raise UnknownIdentity(*flaws)


def _the_patient(people: list[Person]) -> Person:
    patients = [person for person in people if person.role is Role.PATIENT]
    if len(patients) != 1:
        raise Invalid.at("/participants", "exactly-one-patient")
    return patients[0]
