"""Record who looked at what, and who was refused, before anything is shown."""

import hashlib
from collections import OrderedDict
from collections.abc import Iterable
from datetime import datetime

from attrs import define, field, fields, frozen

from application.command import Command
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import Action, Actor
from domain.audit import COALESCE, EACH_TIME, AuditRecord, Deed, Outcome
from domain.break_glass import BreakGlass
from domain.errors import DomainError
from domain.ids import AuditId, BreakGlassId

_REMEMBERED = 50_000
APART = 100
"""So many refusals of one caller's act in `COALESCE` are told apart by what was asked for; a flood is not."""


@frozen(kw_only=True)
class Glimpse:
    """What a list shows of something: by it one comes to know a part of its content without opening it."""

    action: Action | Deed
    object: str
    of: str
    """Which content it was, such as the number of a message: the same once more is no news."""


@define
class AccessLog:
    """Keeps at most one record per actor, action, object, session and `COALESCE`; of acts of `EACH_TIME` all.

    Who has no session yet is told apart by address.

    What was recorded lately is remembered here; the record refuses a second one of the same span
    by its key, whatever process wrote the first.
    """

    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids
    _lately: OrderedDict[str, datetime] = field(factory=OrderedDict, init=False, repr=False)
    _apart: OrderedDict[str, int] = field(factory=OrderedDict, init=False, repr=False)

    async def seen(self, command: Command, glass: BreakGlass | None = None, *, object: str | None = None) -> None:
        """Record that the actor saw the object (the command's, or one that is known better by now).

        It returns once the record is durable.

        Of looks by an emergency none is left out for another, and each names the use of break-glass.
        """
        if glass is not None:
            await self._seen_by_emergency(command, glass.id)
            return
        await self._record(command, Outcome.DONE, None, object)

    async def _seen_by_emergency(self, command: Command, glass: BreakGlassId) -> None:
        async with self.uow() as uow:
            actor, action, why = command.actor, command.action, f"glass:{glass}"
            uow.audit.add(self._record_of(actor, action, command.object, Outcome.DONE, why, self.clock.now()))
            await uow.commit()

    async def glimpsed(self, actor: Actor, glimpses: Iterable[Glimpse], glass: BreakGlass | None = None) -> None:
        """Record what is about to be shown, each content once for actor and session, and once by an emergency."""
        now, why = self.clock.now(), f"glass:{glass.id}" if glass else None
        new = {key: one for one in glimpses if (key := _glimpse_key(actor, one, why)) not in self._lately}
        if not new:
            return
        async with self.uow() as uow:
            for key, one in new.items():
                uow.audit.add(self._record_of(actor, one.action, one.object, Outcome.DONE, why, now), once=key)
            await uow.commit()
        for key in new:
            self._remember(key, now)

    async def refused(self, command: Command, error: DomainError) -> None:
        """Record that the actor was refused.

        What was refused of one thing, or for one person, is not left out for another, although the record names
        neither where it is not known that there is such a one.
        """
        await self._record(command, Outcome.DENIED, error.code, about=self._about(command))

    async def _record(
        self, command: Command, outcome: Outcome, reason: str | None, object: str | None = None, about: str = ""
    ) -> None:
        now, what = self.clock.now(), object or command.object
        if command.action in EACH_TIME:
            async with self.uow() as uow:
                uow.audit.add(self._record_of(command.actor, command.action, what, outcome, reason, now))
                await uow.commit()
            return
        key = key_of(command.actor, str(command.action), what, outcome, reason) + about
        last = self._lately.get(key)
        if last is not None and now < last + COALESCE:
            return
        async with self.uow() as uow:
            uow.audit.add(
                self._record_of(command.actor, command.action, what, outcome, reason, now),
                once=once_a_span(key, now),
            )
            await uow.commit()
        self._remember(key, now)

    def _about(self, command: Command) -> str:
        """What tells this refusal from others of the same act; nothing once there were `APART`."""
        about = _asked_for(command)
        place = once_a_span(f"{_caller(command.actor)}|{command.action}", self.clock.now())
        if f"{place}|{about}" in self._apart:
            return about
        if self._apart.get(place, 0) >= APART:
            return ""
        self._apart[place] = self._apart.get(place, 0) + 1
        self._apart[f"{place}|{about}"] = 1
        while len(self._apart) > _REMEMBERED:
            self._apart.popitem(last=False)
        return about

    def _remember(self, key: str, at: datetime) -> None:
        self._lately[key] = at
        self._lately.move_to_end(key)
        while len(self._lately) > _REMEMBERED:
            self._lately.popitem(last=False)

    def _record_of(
        self, actor: Actor, action: Action | Deed, object: str, outcome: Outcome, reason: str | None, at: datetime
    ) -> AuditRecord:
        return AuditRecord(
            id=AuditId(self.ids.new()),
            at=at,
            actor=actor,
            action=action,
            object=object,
            outcome=outcome,
            reason=reason,
        )


def key_of(actor: Actor, action: str, object: str, outcome: Outcome, reason: str | None) -> str:
    """What makes one record of two: who, by which session, did what to what, and how it ended."""
    # Who is not signed in is known by nothing but the address.
    return "|".join((_caller(actor), action, object, outcome, reason or ""))


def once_a_span(key: str, at: datetime) -> str:
    """The key under which the record keeps one of these, however many there are in this `COALESCE`."""
    return f"{key}|{int(at.timestamp() // COALESCE.total_seconds())}"


def _caller(actor: Actor) -> str:
    return f"{actor.identity}|{actor.session or actor.address}"


def _asked_for(command: Command) -> str:
    """A digest of the names and ids in a command; of nothing that is not to be shown, and not of its key."""
    said = [
        f"{one.name}={getattr(command, one.name)}"
        for one in fields(type(command))
        if one.repr and isinstance(getattr(command, one.name), str)
    ]
    return "|" + hashlib.sha256("\0".join(said).encode()).hexdigest()


def _glimpse_key(actor: Actor, one: Glimpse, why: str | None) -> str:
    return "|".join(("glimpse", _caller(actor), one.action, one.object, one.of, *([why] if why else [])))
