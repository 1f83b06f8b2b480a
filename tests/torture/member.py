"""A client under torture: it types, sends by HTTP or socket, and insists with the same key until it is answered."""

import asyncio
import contextlib
import random
from collections.abc import Mapping
from typing import Any

from tests.support.client import Backoff, ChatApi, Unanswered, insist
from tests.support.live_client import LiveClient
from tests.torture.ledger import Entry, Ledger

BURST = 4


class Member:
    """One person with one session, one socket that follows every conversation of theirs, and a share of the words."""

    def __init__(
        self,
        url: str,
        identity: str,
        user_type: str,
        ledger: Ledger,
        chance: random.Random,
        api: ChatApi | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.identity = identity
        self.user_type = user_type
        self.api = api or ChatApi(url)
        self._headers = headers
        self.live = LiveClient(url, lambda: self.api.token, random.Random(chance.random()), headers)
        self.conversations: list[str] = []
        self.sent_by = {"http": 0, "socket": 0}
        self._ledger = ledger
        self._chance = chance
        self._backoff = Backoff(random.Random(chance.random()))

    async def arrive(self) -> None:
        """Sign in, and consent where a consent is asked for."""
        await insist(lambda: self.api.sign_in(self.identity, self.user_type), self._backoff)
        if self.user_type == "patient":
            await insist(self.api.grant_consent, self._backoff)

    async def open(self, name: str, *others: str) -> str:
        """Open a conversation with others."""
        conversation = await insist(lambda: self.api.open_conversation(name, *others), self._backoff)
        return str(conversation["id"])

    def follow_all(self) -> None:
        """Be shown every conversation from its first event."""
        for conversation in self.conversations:
            self.live.follow(f"conversation:{conversation}", after=0)
        self.live.start()

    async def talk(self, messages: int) -> None:
        """Type that many messages, half by HTTP and half by socket, the next when the last is acknowledged."""
        left = messages
        while left:
            left -= await self._say(left)

    async def talk_until(self, enough: asyncio.Event) -> None:
        """Type until it is enough, one message after the other: of several on their way one may be refused."""
        while not enough.is_set():
            await self._say(1)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(enough.wait(), self._chance.uniform(0.05, 0.2))

    async def _say(self, most: int) -> int:
        conversation = self._chance.choice(self.conversations)
        by_socket = self.sent_by["socket"] <= self.sent_by["http"]
        count = min(most, self._chance.choice((1, 1, BURST)) if by_socket else 1)
        entries = [self._ledger.type(conversation, self.identity) for _ in range(count)]
        self.sent_by["socket" if by_socket else "http"] += count
        await self._insist(entries, by_socket)
        return count

    async def say_again(self, entry: Entry) -> None:
        """Send an acknowledged message once more under its key: the answer must be the first one."""
        await self._by_http([entry])

    async def history(self, conversation: str) -> list[dict[str, Any]]:
        """The conversation as kept."""
        return await insist(lambda: self.api.messages(conversation), self._backoff)

    async def last_seq(self, conversation: str) -> int:
        """The number of the newest event."""
        found = await insist(lambda: self.api.conversation(conversation), self._backoff)
        return int(found["lastSeq"])

    def witness(self) -> LiveClient:
        """A second socket that is shown everything from the first event, after the fact."""
        chance = random.Random(self._chance.random())
        witness = LiveClient(self.api.url, lambda: self.api.token, chance, self._headers)
        for conversation in self.conversations:
            witness.follow(f"conversation:{conversation}", after=0)
        witness.start()
        return witness

    async def leave(self) -> None:
        """Close everything."""
        await self.live.stop()
        await self.api.close()

    async def _insist(self, entries: list[Entry], by_socket: bool) -> None:
        """What has no answer is sent again under its key, by either road."""
        while entries:
            entries = await (self._by_socket(entries) if by_socket else self._by_http(entries))
            if entries:
                await self._backoff.wait()
                by_socket = self._chance.random() < 0.5
        self._backoff.reset()

    async def _by_http(self, entries: list[Entry]) -> list[Entry]:
        for place, entry in enumerate(entries):
            entry.tries += 1
            try:
                answer = await self.api.send(entry.conversation, entry.body, entry.key)
            except Unanswered:
                return entries[place:]
            self._ledger.acknowledge(entry, answer["id"], answer["seq"])
        return []

    async def _by_socket(self, entries: list[Entry]) -> list[Entry]:
        answers = []
        for entry in entries:
            entry.tries += 1
            answers.append(self.live.post(entry.conversation, entry.body, entry.key))
        unanswered = []
        for entry, answer in zip(entries, await asyncio.gather(*answers, return_exceptions=True), strict=True):
            if isinstance(answer, Unanswered | TimeoutError):
                unanswered.append(entry)
            elif isinstance(answer, BaseException):
                raise answer
            else:
                self._ledger.acknowledge(entry, answer["id"], answer["seq"])
        return unanswered
