"""Tell the team of a telephone to which messages do not come: once, until one comes to it, or from it, again."""

from attrs import frozen

from application.inbound.marks import Marks
from application.inbound.tell_staff import NOT_DELIVERED, TellStaff
from domain.ids import ConversationId

_SILENT, _HEARD_AGAIN = "telephone-silent", "telephone-heard-again"


@frozen(kw_only=True)
class SilentTelephones:
    """Each of a member's silences is numbered, has one note, and ends with a message that comes to or from them.

    Not every carrier says that a message came, so what comes from a telephone counts, too. Another number is another
    member. What failed while a telephone was silent and is told of only afterwards counts as a silence of its own: it
    is true that it did not come.
    """

    marks: Marks
    tell: TellStaff

    async def missed(self, conversation: ConversationId, member: str) -> None:
        """A message did not come to the member whom the provider calls so."""
        silence = await self._silence(member)
        # The note first: told once however often, while a mark without it would keep the team from hearing.
        await self.tell(conversation, NOT_DELIVERED, silence)
        await self.marks.put(_SILENT, silence)

    async def heard(self, member: str) -> None:
        """One came to them, or from them."""
        silence = await self._silence(member)
        if await self.marks.stands(_SILENT, silence):
            await self.marks.put(_HEARD_AGAIN, silence)

    async def _silence(self, member: str) -> str:
        """The one that has not ended, begun or not."""
        number = 1
        while await self.marks.stands(_HEARD_AGAIN, f"{member} {number}"):
            number += 1
        return f"{member} {number}"
