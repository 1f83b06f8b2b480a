"""Erase bodies that the messaging provider has: from before it kept them alone, and what came from there."""

import hmac
from collections import defaultdict
from collections.abc import Sequence

from attrs import define, field

from application.ports.bodies import ArrivedBodies, CameWithFiles, ProviderBodies
from application.ports.clock import Fingerprints
from application.ports.messaging import MessagingRefused, MessagingUnavailable
from application.timelines.read_back import body_digest
from domain.ids import ConversationId, MessageId

AT_ONCE = 500
ROUNDS = 10


@define(kw_only=True, eq=False)
class SweepBodies:
    """A job. It goes through all messages in the order of their ids, and then on with those that come.

    Where it stands is kept in memory alone: after a restart it passes over what is erased. Near the end each message is
    looked at again in the next round, for one with a smaller id may be committed after it.

    Whether the provider gives back what was said beside files no document of its promises: what it does give back goes
    here, and the rest stays. While it can not be asked the job stands where it is.
    """

    bodies: ArrivedBodies
    provider: ProviderBodies
    digests: Fingerprints = field(repr=False)
    _stands: MessageId | None = field(default=None, init=False)
    _end: MessageId | None = field(default=None, init=False)

    async def __call__(self) -> int:
        """Return how many messages were looked at."""
        looked_at = 0
        for _ in range(ROUNDS):
            seen = await self.bodies.erase(self._stands, AT_ONCE)
            looked_at += len(seen)
            try:
                await self.bodies.let_go(await self._given_back(await self.bodies.with_files(seen)))
            except MessagingUnavailable:
                break
            if len(seen) < AT_ONCE:
                self._stands, self._end = self._end, seen[-1] if seen else self._stands
                break
            self._stands = self._end = seen[-1]
        return looked_at

    async def _given_back(self, came: Sequence[CameWithFiles]) -> list[CameWithFiles]:
        """Those of which the provider says the same as the record."""
        by_conversation = defaultdict[ConversationId, list[CameWithFiles]](list)
        for one in came:
            by_conversation[one.conversation].append(one)
        found = []
        for id, those in by_conversation.items():
            try:
                texts = await self.provider.texts(id, [one.reference for one in those])
            except MessagingRefused:
                continue
            found += [one for one in those if self._is_same(one, texts.get(one.reference))]
        return found

    def _is_same(self, one: CameWithFiles, text: str | None) -> bool:
        return text is not None and hmac.compare_digest(body_digest(self.digests, one.id, text), one.digest)
