"""The scene of one example: who did what so far, in which conversation."""

import itertools
from typing import Any

from attrs import define, field, frozen

from tests.acceptance.drivers.driver import Driver, Watcher
from tests.acceptance.drivers.seen import Message, News, Refused, Talk
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
    files: dict[str, str] = field(factory=dict)
    """Files by their name."""
    watchers: dict[str, list[Watcher]] = field(factory=dict)
    """Live connections by name, the one in use last."""
    past: dict[str, list[News]] = field(factory=dict)
    """What arrived on connections that were lost."""
    first: str | None = None
    """Who was asked first about a new conversation, by identity."""
    offer: str = ""
    """The offer that is spoken of."""
    hold: str = ""
    """The legal hold that is spoken of."""
    glass: str = ""
    """The use of break-glass that is spoken of."""
    responses: dict[str, str] = field(factory=dict)
    """Quick responses by their short codes."""
    card: str = ""
    """The card that is spoken of."""
    cards: dict[str, str] = field(factory=dict)
    """Appointments by whose they are."""
    start: str = ""
    """The beginning of the time that was chosen last."""
    export: str = ""
    """The export that is spoken of."""
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

    async def opens(self, name: str, others: list[str], /, **said: Any) -> str:
        """Open a conversation, which is the one spoken of from then on."""
        who = self.who(name)
        self.talk = await self.driver.open(who, [CAST[one] for one in others], **said)
        for patient in (one for one in (name, *others) if CAST[one].role.value == "patient"):
            self.talks[patient] = self.talk
        return self.talk

    async def writes(self, name: str, text: str, *, key: str | None = None, **said: Any) -> Message:
        """Write a message under a name of its own, or again under one used before."""
        who, key = self.who(name), key or f"sending-{next(self._keys)}"
        message = await self.driver.send(who, self.talk, text, key=key, **said)
        self.remembers(text, message, key)
        return message

    def remembers(self, text: str, message: Message, key: str = "") -> None:
        """Let the text stand for this message from then on."""
        self.sent[text] = Sent(conversation=self.talk, id=message.id, seq=message.seq, key=key)

    async def connects(self, name: str) -> Watcher:
        """Come online with one more connection."""
        watcher = await self.driver.connect(self.who(name))
        self.watchers.setdefault(self.subject(name), []).append(watcher)
        return watcher

    async def watches(self, name: str, *, after: int | None = None) -> None:
        """Follow the conversation live, on a connection of its own."""
        await (await self.connects(name)).follow(self.talk, after=after)

    def is_connected(self, name: str) -> bool:
        """Whether somebody has a connection now."""
        return bool(self.watchers.get(self.subject(name)))

    async def loses_connection(self, name: str) -> None:
        """Lose the newest connection; what arrived on it is remembered."""
        subject = self.subject(name)
        watcher = self.watchers[subject].pop()
        await watcher.drop()
        self.past.setdefault(subject, []).extend(watcher.news)

    async def news(self, name: str) -> list[News]:
        """What reached somebody live so far, over all their connections."""
        await self.settle()
        subject = self.subject(name)
        present = [news for watcher in self.watchers.get(subject, []) for news in watcher.news]
        return [*self.past.get(subject, []), *present]

    async def received(self, name: str) -> list[str | None]:
        """The new messages among the news."""
        news = await self.news(name)
        return [one.message.text for one in news if one.kind == "message.created" and one.message]

    async def all_leave(self) -> None:
        """End every connection that is still there."""
        for watcher in [one for watchers in self.watchers.values() for one in watchers]:
            await watcher.drop()

    async def settle(self) -> None:
        """Let everything that happened reach everybody who is there."""
        for watcher in [one for watchers in self.watchers.values() for one in watchers]:
            await watcher.settle()

    async def history(self, name: str) -> list[Message]:
        """The history as somebody reads it."""
        return await self.driver.history(self.who(name), self.talk)

    async def texts(self, name: str) -> list[str | None]:
        """The words of the history as somebody reads it."""
        return [one.text for one in await self.history(name)]

    async def look(self, name: str = "Dr. Osei") -> Talk:
        """The conversation as somebody sees it; the doctor takes part in every one."""
        return await self.driver.see(CAST[name], self.talk)
