"""Who somebody at the provider is here, and which conversation theirs is."""

import re

from attrs import frozen

from application.ports.inbound import Places, ProviderHistory, Thread
from application.ports.unit_of_work import UnitOfWork
from domain.access import Actor
from domain.conversation import Conversation
from domain.ids import identity_key
from domain.person import Person

_NOT_A_DIGIT = re.compile(r"[^0-9]")
SHORTEST_NUMBER = 7
"""Digits: what is shorter is no telephone number that tells one person from another."""


@frozen(kw_only=True)
class Whereabouts:
    """Names of the provider's, translated."""

    places: Places
    history: ProviderHistory

    async def thread(self, ref: str) -> Thread | None:
        """The conversation that the provider calls so; what we do not know by its ref we ask for its name.

        Raises `HistoryUnavailable`.
        """
        known = await self.places.thread(ref)
        if known is not None or not ref:
            return known
        named = await self.history.named(ref)
        if named is None:
            return None
        thread = await self.places.thread(named[1])
        if thread is not None and thread.ref != ref:
            await self.places.note_thread(thread.conversation, ref)
        return thread

    async def person(self, uow: UnitOfWork, name: str, conversation: Conversation | None = None) -> Person | None:
        """The person whom the provider calls so: by the name we gave them, or by the number they write from.

        A number is looked for among those who take part in `conversation`, and must be one person's alone.
        """
        identity = await self.places.person(name)
        if identity is not None:
            return (await uow.people.find([identity])).get(identity_key(identity))
        number = _digits(name)
        if conversation is None or len(number) < SHORTEST_NUMBER:
            return None
        people = (await uow.people.find(conversation.participants)).values()
        owners = [one for one in people if any(_digits(contact) == number for contact in one.contacts)]
        return owners[0] if len(owners) == 1 else None


def acting(person: Person) -> Actor:
    """The person as the one who acts."""
    return Actor(identity=person.identity, role=person.role, pools=person.pools)


def _digits(text: str) -> str:
    """The digits of a telephone number; nothing for what is an address of another kind."""
    return "" if "@" in text else _NOT_A_DIGIT.sub("", text)
