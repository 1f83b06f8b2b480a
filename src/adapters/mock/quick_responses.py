"""Quick responses, in memory."""

from collections.abc import Collection
from datetime import date, datetime

from attrs import evolve, frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import Memory
from application.ports.records import ResponsePlace
from domain.errors import ConcurrentUpdate, NotFound
from domain.ids import ConversationId, MessageId, QuickResponseId
from domain.quick_response import QuickResponse, ResponseUse, Scope, same_language


@frozen
class InMemoryQuickResponses:
    """The in-memory `QuickResponses`."""

    _memory: Memory
    _changes: Changes

    async def get(self, id: QuickResponseId) -> QuickResponse:
        """Return it as it stands, retired or not, or raise `NotFound`."""
        try:
            return self._memory.responses[id]
        except KeyError:
            raise NotFound("quick response") from None

    async def version(self, id: QuickResponseId, version: int) -> QuickResponse:
        """Return it with the texts of that version, or raise `NotFound`."""
        latest = await self.get(id)
        try:
            then = self._memory.response_versions[id, version]
        except KeyError:
            raise NotFound("quick response") from None
        return evolve(
            latest,
            title=then.title,
            tags=then.tags,
            body=then.body,
            version=version,
            saved_by=then.saved_by,
            saved_at=then.saved_at,
        )

    async def named(self, shelf: str, short_code: str, language: str) -> QuickResponse | None:
        """Return the one of that short code and language on a shelf, unless it is retired."""
        return _named(self._memory, shelf, short_code, language)

    async def count(self, shelf: str) -> int:
        """How many of a shelf are not retired."""
        return sum(one.shelf == shelf for one in _standing(self._memory))

    async def page(
        self,
        shelves: Collection[str] | None,
        *,
        language: str | None,
        due_before: date | None,
        after: ResponsePlace | None,
        limit: int,
    ) -> tuple[QuickResponse, ...]:
        """Return those of these shelves behind a place, in the order of places."""
        found = [
            one
            for one in _standing(self._memory)
            if (one.scope is not Scope.OWN if shelves is None else one.shelf in shelves)
            and (language is None or same_language(one.language, language))
            and (due_before is None or one.review_by < due_before)
            and (after is None or _place(one) > after)
        ]
        return tuple(sorted(found, key=_place)[:limit])

    def add(self, response: QuickResponse) -> None:
        """Keep a new one."""

        def check(memory: Memory) -> None:
            if response.id in memory.responses:
                raise ConcurrentUpdate("it is there")
            _check_free(memory, response)

        self._changes.keep(lambda memory, _: _put(memory, response), check=check)

    def save(self, before: QuickResponse, after: QuickResponse) -> None:
        """Keep what became of it."""

        def check(memory: Memory) -> None:
            now = memory.responses[before.id]
            if now.version != before.version or now.retired_at is not None:
                raise ConcurrentUpdate("somebody else saved it")
            _check_free(memory, after)

        def effect(memory: Memory, _: datetime) -> None:
            _put(memory, evolve(after, uses=memory.responses[after.id].uses))

        self._changes.keep(effect, check=check)

    async def use_of(self, message: MessageId) -> ResponseUse | None:
        """Which response a message was made of."""
        return self._memory.response_uses.get(message)

    def used(self, conversation: ConversationId, message: MessageId, use: ResponseUse) -> None:
        """Keep that with the message, and count it."""

        def check(memory: Memory) -> None:
            if message in memory.response_uses:
                raise ConcurrentUpdate("it is kept already")

        def effect(memory: Memory, _: datetime) -> None:
            memory.response_uses[message] = use
            now = memory.responses[use.response]
            memory.responses[use.response] = evolve(now, uses=now.uses + 1)

        self._changes.keep(effect, check=check)


def _standing(memory: Memory) -> list[QuickResponse]:
    return [one for one in memory.responses.values() if one.retired_at is None]


def _named(memory: Memory, shelf: str, short_code: str, language: str) -> QuickResponse | None:
    wanted = (shelf, short_code, language)
    return next((one for one in _standing(memory) if (one.shelf, one.short_code, one.language) == wanted), None)


def _check_free(memory: Memory, response: QuickResponse) -> None:
    other = _named(memory, response.shelf, response.short_code, response.language)
    if response.retired_at is None and other is not None and other.id != response.id:
        raise ConcurrentUpdate("the short code was taken")


def _put(memory: Memory, response: QuickResponse) -> None:
    memory.responses[response.id] = response
    memory.response_versions[response.id, response.version] = response


def _place(response: QuickResponse) -> ResponsePlace:
    return response.short_code, response.language, response.id
