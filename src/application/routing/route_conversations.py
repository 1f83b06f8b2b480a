"""Offer what waits to one after another, until somebody takes it."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from attrs import evolve, field, frozen

from application.availability.pool_rules import PoolRules
from application.ports.channel import Call, Channel, TeamCall
from application.ports.clock import Clock, Ids
from application.ports.notifier import NoticeChannel
from application.ports.records import Waits
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from application.routing.facts import Facts
from application.routing.pages import PAGED_BY, page_absent
from domain.access import CLOCKWORK, Action
from domain.audit import AuditRecord
from domain.errors import ConcurrentUpdate
from domain.ids import AuditId, Identity, OfferId
from domain.offer import LOOK_AGAIN, OFFER_TIME, Offer, RoutingEntry, Ticket
from domain.opening_reasons import OpeningReasons
from domain.pool_policy import PoolPolicy, RoutingMode
from domain.priority import Priority
from domain.routing import Candidate, Decision, RoutingPolicy

AT_ONCE = 200


@frozen(kw_only=True)
class RouteConversations:
    """A job: of several workers that look at one conversation at once, one decides and the others let it be.

    `common` is the pool of providers who have none of their own.
    """

    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids
    channel: Channel
    reasons: OpeningReasons
    common: str | None = None
    offer_time: timedelta = OFFER_TIME
    policy: RoutingPolicy = field(factory=RoutingPolicy)
    rules: PoolRules = field(factory=PoolRules)
    paged_by: frozenset[NoticeChannel] = PAGED_BY

    async def __call__(self) -> int:
        """Return how many conversations were decided on."""
        async with self.uow() as uow:
            policies = await self.rules.all(uow)
            if not policies:
                return 0
            facts = Facts(self.reasons, self.common)
            found = await self._found(uow, facts, policies)
            await facts.foresee(uow, found)
        resting: list[Ticket] = []
        decided = sum([await self._decided(facts, one, policies, resting) for one in found])
        if resting:
            await self._put_off(resting)
        return decided

    async def _found(self, uow: UnitOfWork, facts: Facts, policies: Mapping[str, PoolPolicy]) -> list[Waits]:
        """What waits, urgent first, then the longest waiting."""
        now = self.clock.now()
        pools = [one.pool for one in policies.values() if one.routing is RoutingMode.OFFERS]
        gone = await self._gone(uow, facts, await uow.tickets.owners(pools), now)
        absent = await self._gone(uow, facts, await uow.tickets.asked(), now)
        looked = await uow.tickets.to_look_at(now, absent, limit=AT_ONCE)
        new = await uow.tickets.waiting(pools, gone, limit=AT_ONCE)
        return sorted([*looked, *new], key=lambda one: (-one.priority.rank, one.since, one.conversation))

    async def _gone(
        self, uow: UnitOfWork, facts: Facts, people: Iterable[Identity], at: datetime
    ) -> frozenset[Identity]:
        posts = await facts.posts(uow, people)
        return frozenset(one for one, post in posts.items() if post.absence(at, self.policy.grace) is not None)

    async def _put_off(self, resting: list[Ticket]) -> None:
        """What goes on waiting as it did is looked at again later: of many of them there is one commit."""
        async with self.uow() as uow:
            uow.tickets.put_off(resting, self.clock.now() + LOOK_AGAIN)
            await uow.commit()

    async def _decided(
        self, facts: Facts, waits: Waits, policies: Mapping[str, PoolPolicy], resting: list[Ticket]
    ) -> bool:
        try:
            async with self.uow() as uow:
                looked = _Round(self, uow, facts, self.clock.now())
                calls = await looked.look(waits, policies)
                if looked.resting:
                    resting += looked.resting
                    return True
                await page_absent(uow, self.ids, calls, self.policy.grace, self.paged_by)
                await uow.commit()
        except ConcurrentUpdate:  # somebody was faster, or spoke meanwhile: the next round sees it as it is then
            return False
        self.channel.publish(*calls)
        return True


@frozen
class _Round:
    """One conversation, looked at in one unit of work."""

    of: RouteConversations
    uow: UnitOfWork
    facts: Facts
    now: datetime
    calls: list[TeamCall] = field(factory=list, init=False)
    resting: list[Ticket] = field(factory=list, init=False)
    """Its ticket, where nothing is to be kept but when to look again."""

    async def look(self, waits: Waits, policies: Mapping[str, PoolPolicy]) -> list[TeamCall]:
        """Decide what is to be done; return who is to be called."""
        policy = policies.get(waits.pool or "")
        known = waits.ticket
        if policy is None or not await self._is_sought(waits, policy):
            if known is not None:
                self._close(known)
            return self.calls
        stored = known or await self.uow.tickets.get(waits.conversation)
        ticket = known or self._new(waits, stored)
        if ticket.offer is not None:
            ticket = await self._moved_on(ticket, ticket.offer, waits.priority)
        if ticket.offer is None:
            await self._decide(evolve(waits, ticket=ticket), policy, stored, ticket)
        return self.calls

    async def _is_sought(self, waits: Waits, policy: PoolPolicy) -> bool:
        """Whether somebody must be found: it waits, and nobody has it, or one who is not there."""
        if not waits.unanswered or policy.routing is not RoutingMode.OFFERS:
            return False
        if waits.ticket is not None and waits.assignee != waits.ticket.owner:
            return False
        if waits.assignee is None:
            return True
        posts = await self.facts.posts(self.uow, [waits.assignee])
        return posts[waits.assignee].absence(self.now, self.of.policy.grace) is not None

    def _new(self, waits: Waits, stored: Ticket | None) -> Ticket:
        if stored is not None:
            return evolve(stored.reopened(self.now, waits.assignee), since=waits.since)
        return Ticket(conversation=waits.conversation, since=waits.since, due_at=self.now, owner=waits.assignee)

    async def _moved_on(self, ticket: Ticket, offer: Offer, priority: Priority) -> Ticket:
        """The ticket without an offer that is over, or whose addressee is gone."""
        if offer.deadline <= self.now:
            ended = offer.lapse(self.now)
        else:
            post = (await self.facts.posts(self.uow, [offer.to]))[offer.to]
            if not self.of.policy.is_gone(post, self.now, step=offer.step, priority=priority):
                return ticket
            ended = offer.withdraw(self.now)
        self._end(ended)
        return ticket.moved_on(ended, self.now)

    async def _decide(self, waits: Waits, policy: PoolPolicy, stored: Ticket | None, ticket: Ticket) -> None:
        decision, candidates = await self._choose(waits, policy)
        if decision.chosen is not None:  # by what holds at this moment, not by what was foreseen
            decision, candidates = await self._choose(waits, policy)
        told = _told(decision)
        if decision.chosen is None or decision.step is None:
            self._queue(stored, ticket, decision, told)
            return
        offer = Offer(
            id=OfferId(self.of.ids.new()),
            conversation=ticket.conversation,
            to=decision.chosen,
            step=decision.step,
            offered_at=self.now,
            deadline=self.now + self.of.offer_time,
        )
        post = candidates[decision.chosen].post
        self.uow.posts.save(post, evolve(post, given_at=self.now))
        self.uow.tickets.save(stored, ticket.offered(offer, told))
        self.facts.gave(evolve(post, given_at=self.now))
        self._log(ticket, "offered", identity=offer.to, decision=decision)
        self._call(offer, Call.OFFER)

    async def _choose(self, waits: Waits, policy: PoolPolicy) -> tuple[Decision, Mapping[Identity, Candidate]]:
        need = await self.facts.need(self.uow, waits, policy, self.now)
        candidates = await self.facts.candidates(self.uow, need)
        return self.of.policy.decide(need, candidates, self.now), candidates

    def _queue(self, stored: Ticket | None, ticket: Ticket, decision: Decision, told: str) -> None:
        if ticket == stored and ticket.queued_at is not None and ticket.decided == told:
            self.resting.append(ticket)
            return
        self.uow.tickets.save(stored, ticket.queued(self.now, told))
        if ticket.decided != told:
            self._log(ticket, "queued", decision=decision)

    def _close(self, ticket: Ticket) -> None:
        if ticket.offer is not None:
            self._end(ticket.offer.withdraw(self.now))
        self.uow.tickets.save(ticket, ticket.closed(self.now))
        self._log(ticket, "closed")

    def _end(self, offer: Offer) -> None:
        self.uow.tickets.end(offer)
        self.facts.freed(offer.to)
        self._log_end(offer)
        self._call(offer, Call.OFFER_ENDED)

    def _call(self, offer: Offer, kind: Call) -> None:
        until = offer.deadline if kind is Call.OFFER else None
        self.calls.append(
            TeamCall(to=offer.to, kind=kind, id=offer.id, at=self.now, conversation=offer.conversation, until=until)
        )

    def _log_end(self, offer: Offer) -> None:
        self.uow.tickets.log(ended_entry(offer, self.now))
        self._audit(offer.conversation, str(offer.outcome))

    def _log(
        self, ticket: Ticket, event: str, *, identity: Identity | None = None, decision: Decision | None = None
    ) -> None:
        self.uow.tickets.log(
            RoutingEntry(
                conversation=ticket.conversation,
                at=self.now,
                event=event,
                identity=identity,
                step=decision.step if decision else None,
                decision=decision,
            )
        )
        self._audit(ticket.conversation, event)

    def _audit(self, conversation: str, reason: str) -> None:
        self.uow.audit.add(
            AuditRecord(
                id=AuditId(self.of.ids.new()),
                at=self.now,
                actor=CLOCKWORK,
                action=Action.ROUTE,
                object=f"conversation:{conversation}",
                reason=reason,
            )
        )


def ended_entry(offer: Offer, at: datetime) -> RoutingEntry:
    """The line of the routing log about the end of an offer."""
    return RoutingEntry(
        conversation=offer.conversation,
        at=at,
        event=str(offer.outcome),
        identity=offer.to,
        step=offer.step,
    )


def _told(decision: Decision) -> str:
    """What tells one decision from another: who was chosen, and why each other was not."""
    refused = ";".join(f"{one.step}:{one.identity}={one.why}" for one in decision.refused)
    return f"{decision.step}:{decision.chosen}|{refused}"
