"""The audit and its reviews, in memory."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from itertools import dropwhile, islice

from attrs import frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import Memory
from application.ports.records import AuditScope
from application.views import Page
from domain.access import Action
from domain.audit import AuditRecord
from domain.audit_review import AuditQuery, AuditReview
from domain.errors import ConcurrentUpdate
from domain.ids import AttachmentId, AuditQueryId, AuditReviewId, CardId, ConversationId, Identity, identity_key


@frozen
class InMemoryAuditLog:
    """The in-memory `AuditLog`."""

    _memory: Memory
    _changes: Changes

    def add(self, record: AuditRecord, *, once: str | None = None) -> None:
        """Keep a record; under the same `once` only the first is kept."""

        def effect(memory: Memory, _: datetime) -> None:
            if once is None or once not in memory.audited_once:
                memory.note_act(record)
            if once is not None:
                memory.audited_once.add(once)

        self._changes.keep(effect)

    async def page(self, scope: AuditScope, *, after: Sequence[int | str] | None, limit: int) -> Page[AuditRecord]:
        """The records of a scope, the newest first."""
        newest = reversed(self._memory.audit)
        if after is not None:
            newest = islice(dropwhile(lambda one: one.id != after[0], newest), 1, None)
        found = list(islice(filter(self._chooser(scope), newest), limit + 1))
        return Page(tuple(found[:limit]), (found[limit - 1].id,) if len(found) > limit else None)

    async def chained(self, before: datetime | None, *, behind: int, now: datetime) -> int:
        """The place up to which everything behind another was done before that moment; without one, the end."""
        late = {one.id for one in self._memory.audit if before is not None and before <= one.at <= now}
        links = [one for one in self._memory.audit_links if one.position > behind]
        return next((one.position - 1 for one in links if one.record in late), links[-1].position if links else behind)

    async def count(self, scope: AuditScope, *, most: int) -> int:
        """How many there are; `most` where there are that many or more."""
        return sum(1 for _ in islice(filter(self._chooser(scope), self._memory.audit), most))

    def _chooser(self, scope: AuditScope) -> Callable[[AuditRecord], bool]:
        places = {one.record: one.position for one in self._memory.audit_links}

        def fits(record: AuditRecord) -> bool:
            place = places.get(record.id)
            return (
                scope.question.fits(record)
                and (scope.since is None or record.at >= scope.since)
                and (scope.until is None or record.at < scope.until)
                and (scope.behind is None or place is None or place > scope.behind)
                and (scope.upto is None or (place is not None and place <= scope.upto))
                and (scope.actions is None or str(record.action) in scope.actions)
                and (scope.but is None or identity_key(record.actor.identity) != identity_key(scope.but))
                and (scope.conversations is None or self._is_on(record, scope))
            )

        return fits

    def _is_on(self, record: AuditRecord, scope: AuditScope) -> bool:
        those = scope.conversations or ()
        if record.object in scope.or_on or self._conversation(record.object) in those:
            return True
        return scope.of is not None and self._is_for(record, scope.of, those)

    def _is_for(self, record: AuditRecord, patient: Identity, conversations: Sequence[ConversationId]) -> bool:
        """On holds and uses of break-glass for this patient, by such a use, or on exports with these conversations."""
        memory = self._memory
        glasses = {one.id for one in memory.glasses.values() if one.patient == patient}
        on = {f"break-glass:{id}" for id in glasses}
        on |= {f"hold:{one.id}" for one in memory.holds.values() if one.patient == patient}
        went = (one for one in memory.audit if one.action is Action.EXPORT)
        on |= {one.reason or "" for one in went if self._conversation(one.object) in conversations}
        export = ":".join(record.object.split(":")[:2])  # the end of one names its contents, too
        return record.object in on or export in on or record.reason in {f"glass:{id}" for id in glasses}

    def _conversation(self, object: str) -> str:
        kind, _, id = object.partition(":")
        if kind == "attachment":
            file = self._memory.attachments.get(AttachmentId(id))
            return "" if file is None else file.conversation
        if kind == "card":
            card = self._memory.cards.get(CardId(id))
            return "" if card is None else card.conversation
        return id if kind == "conversation" else ""


@frozen
class InMemoryAuditReviews:
    """The in-memory `AuditReviews`."""

    _memory: Memory
    _changes: Changes

    async def queries(self) -> tuple[AuditQuery, ...]:
        """Those that were kept, in the order of their keeping."""
        return tuple(self._memory.audit_queries.values())

    def keep_query(self, query: AuditQuery) -> None:
        """Keep a new one."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.audit_queries[query.id] = query

        self._changes.keep(effect)

    def drop_query(self, id: AuditQueryId) -> None:
        """Forget it; its reviews stay."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.audit_queries.pop(id, None)

        self._changes.keep(effect)

    def add(self, review: AuditReview) -> None:
        """Keep one; the commit raises `ConcurrentUpdate` if another of the query goes as far."""

        def check(memory: Memory) -> None:
            if any((one.query, one.until) == (review.query, review.until) for one in memory.audit_reviews):
                raise ConcurrentUpdate("it was reviewed")

        def effect(memory: Memory, _: datetime) -> None:
            memory.audit_reviews.append(review)

        self._changes.keep(effect, check=check)

    async def get(self, id: AuditReviewId) -> AuditReview | None:
        """Return the one of that id."""
        return next((one for one in self._memory.audit_reviews if one.id == id), None)

    async def last(self, query: AuditQueryId) -> AuditReview | None:
        """The one of a query that goes furthest."""
        return max(
            (one for one in self._memory.audit_reviews if one.query == query), key=lambda one: one.until, default=None
        )

    async def page(
        self, query: AuditQueryId | None, *, after: Sequence[int | str] | None, limit: int
    ) -> Page[AuditReview]:
        """Those of a query (`None`: of all), the newest first."""
        newest: Iterator[AuditReview] = iter(sorted(self._memory.audit_reviews, key=_place, reverse=True))
        if after is not None:
            newest = islice(dropwhile(lambda one: one.id != after[0], newest), 1, None)
        found = list(islice((one for one in newest if query in {None, one.query}), limit + 1))
        return Page(tuple(found[:limit]), (found[limit - 1].id,) if len(found) > limit else None)


def _place(review: AuditReview) -> tuple[datetime, str]:
    return review.at, review.id
