"""Where to get help instead, in the clinic's words: where care ended, and where there is no consent."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

from attrs import evolve, frozen

from application.command import Command
from application.ports.readers import ConversationFilter, ConversationReader
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from application.views import Acknowledgement, ConversationView, Page
from domain.access import Actor
from domain.break_glass import BreakGlass
from domain.care import CareEnd, CareTexts
from domain.errors import CareRelationEnded, ConsentRequired
from domain.ids import ConversationId, identity_key

C = TypeVar("C", bound=Command, contravariant=True)
R = TypeVar("R")


@frozen
class SignpostedReader:
    """A `ConversationReader` whose pictures say what ended care means to who looks."""

    reader: ConversationReader
    texts: CareTexts

    async def page(
        self, actor: Actor, which: ConversationFilter, *, after: Sequence[int | str] | None, limit: int
    ) -> Page[ConversationView]:
        """A page as the reader gives it, with the texts."""
        page = await self.reader.page(actor, which, after=after, limit=limit)
        return Page(tuple(self._told(actor, one) for one in page.items), page.next)

    async def details(
        self, actor: Actor, id: ConversationId, *, emergency: BreakGlass | None = None
    ) -> ConversationView:
        """One conversation as the reader gives it, with the text."""
        return self._told(actor, await self.reader.details(actor, id, emergency=emergency))

    async def unacknowledged(
        self, actor: Actor, *, after: Sequence[int | str] | None, limit: int
    ) -> Page[Acknowledgement]:
        """As the reader gives it: what waits has nothing to do with care that ended."""
        return await self.reader.unacknowledged(actor, after=after, limit=limit)

    def _told(self, actor: Actor, view: ConversationView) -> ConversationView:
        if view.care is None:
            return view
        language = next((one.language for one in view.participants if one.identity == actor.identity), "")
        return evolve(view, care_text=self.texts.say(view.care.reason, actor.role, language))


@frozen
class Signposts:
    """What who was refused is told."""

    texts: CareTexts

    async def explain(self, uow: UnitOfWork, actor: Actor, refusal: CareRelationEnded) -> CareRelationEnded:
        """The same refusal with the clinic's words in the actor's language."""
        person = await uow.people.get(actor.identity)
        refusal.text = self.texts.say(CareEnd(refusal.reason), actor.role, person.language)
        return refusal


@frozen
class Signposted(Generic[C, R]):
    """A use case that tells a patient's side whom it refuses for want of a consent how else to reach the clinic."""

    handler: Callable[[C], Awaitable[R]]
    uow: UnitOfWorkFactory
    texts: CareTexts

    async def __call__(self, command: C) -> R:
        try:
            return await self.handler(command)
        except ConsentRequired as refusal:
            if not command.actor.role.is_staff:
                refusal.text = self.texts.without_consent(await self._language(command.actor))
            raise

    async def _language(self, actor: Actor) -> str:
        async with self.uow() as uow:
            person = (await uow.people.find([actor.identity])).get(identity_key(actor.identity))
        return person.language if person else ""
