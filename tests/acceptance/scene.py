"""The scene of one example: who did what so far, in which conversation."""

import itertools
from typing import Any

from attrs import define, field, frozen

from tests.acceptance.drivers.driver import Driver, Watcher
from tests.acceptance.drivers.seen import Message, News, Refused
from tests.acceptance.people import CAST, Person


@frozen
class Outcome:
    """What came of what was asked for."""

    value: Any = None
    refusal: Refused | None = None


@frozen(kw_only=True)
class Sent:
    """A message as its author knows it."""

    conversation: str
    id: str
    seq: int
    key: str


@define(eq=False)
class Scene:
    """One driver, and what the sentences of an example refer to."""

    driver: Driver
    talk: str = ""
    """The conversation that is spoken of."""
    talks: dict[str, str] = field(factory=dict)
    """Conversations by whose they are."""
    sent: dict[str, Sent] = field(factory=dict)
    """Messages by their text."""
    watchers: dict[str, list[Watcher]] = field(factory=dict)
    """Live connections by name, the one in use last."""
    unheard: Refused | None = None
    """A refusal that the example has not spoken of."""
    _last: str = ""
    _keys: Any = field(factory=itertools.count)

    def who(self, name: str) -> Person:
        """The person of that name, or the one spoken of before."""
        if name.lower() not in {"she", "he", "they"}:
            self._last = next(one for one in CAST if one.lower() == name.lower())
        return CAST[self._last]

    def subject(self, name: str) -> str:
        """The name of the person that a sentence is about."""
        self.who(name)
        return self._last

    async def opens(self, name: str, others: list[str], **said: Any) -> str:
        """Open a conversation, which is the one spoken of from then on."""
        who = self.who(name)
        people = [CAST.get(one) or CAST[one[0].upper() + one[1:]] for one in others]
        self.talk = await self.driver.open(who, people, **said)
        for patient in (one for one in (name, *others) if CAST[one].role.value == "patient"):
            self.talks[patient] = self.talk
        return self.talk

    async def writes(self, name: str, text: str, *, key: str | None = None, **said: Any) -> Message:
        """Write a message under a name of its own, or again under one used before."""
        who, key = self.who(name), key or f"sending-{next(self._keys)}"
        message = await self.driver.send(who, self.talk, text, key=key, **said)
        self.sent[text] = Sent(conversation=self.talk, id=message.id, seq=message.seq, key=key)
        return message

    async def connects(self, name: str) -> Watcher:
        """Come online with one more connection."""
        watcher = await self.driver.connect(self.who(name))
        self.watchers.setdefault(self.subject(name), []).append(watcher)
        return watcher

    async def news(self, name: str) -> list[News]:
        """What reached somebody live so far, over all their connections."""
        for watchers in self.watchers.values():
            for watcher in watchers:
                await watcher.settle()
        return [news for watcher in self.watchers[self.subject(name)] for news in watcher.news]

    async def texts(self, name: str) -> list[str | None]:
        """The history as somebody reads it."""
        return [one.text for one in await self.driver.history(self.who(name), self.talk)]
