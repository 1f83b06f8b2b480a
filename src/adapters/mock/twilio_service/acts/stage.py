"""What every act needs at hand."""

import heapq
import random
from datetime import datetime
from itertools import count

from attrs import define, field

from adapters.mock.twilio_service.hooks.dispatch import Hooks
from adapters.mock.twilio_service.pace import Pace
from adapters.mock.twilio_service.sids import Sids
from adapters.mock.twilio_service.state.account import Account
from adapters.mock.twilio_service.state.conversation import Conversation
from adapters.mock.twilio_service.state.service import ChatService

Due = tuple[datetime, int, ChatService, Conversation]


@define(eq=False)
class Stage:
    """The account, its webhooks, time, and what is drawn at random."""

    account: Account
    hooks: Hooks
    pace: Pace
    sids: Sids
    _random: random.Random = field(repr=False)
    gap_chance: float = 0.0
    """How often a message's index leaves a gap; real ones do at times."""
    _ordinals: "count[int]" = field(factory=count, init=False, repr=False)
    _dues: list[Due] = field(factory=list, init=False, repr=False)

    def now(self) -> datetime:
        """The time now."""
        return self.pace.now()

    def ordinal(self) -> int:
        """The next number of the order in which things were made."""
        return next(self._ordinals)

    def next_index(self, conversation: Conversation) -> int:
        """The index of a new message."""
        gap = self._random.randint(1, 3) if self.gap_chance and self._random.random() < self.gap_chance else 0
        index = conversation.next_index + gap
        conversation.next_index = index + 1
        return index

    def remind(self, at: datetime, service: ChatService, conversation: Conversation) -> None:
        """Look at a conversation's timers at that time."""
        heapq.heappush(self._dues, (at, self.ordinal(), service, conversation))

    def next_due(self) -> Due | None:
        """Take the earliest reminder whose time has come."""
        if self._dues and self._dues[0][0] <= self.now():
            return heapq.heappop(self._dues)
        return None
