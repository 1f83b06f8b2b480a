"""Who is online at clients of the messaging provider, by what it told any process of the deployment."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from attrs import define, field

from application.ports.channel import SeenElsewhere
from domain.ids import Identity

ELSEWHERE = timedelta(hours=1)
"""So long somebody counts as online at the messaging provider after the last sign of it: that they went is told
once, and if that is lost nothing would tell it again. A sitting at its client seldom lasts longer without a word."""


@define
class Elsewhere:
    """Every process has its own, and each makes of the same news the same, in whatever order they come."""

    _signs: dict[Identity, datetime] = field(factory=dict, init=False, repr=False)
    """Who is online there, and when there was a sign of it last."""
    _told: dict[Identity, datetime] = field(factory=dict, init=False, repr=False)
    """Of when the newest is that the provider told of somebody's coming or going."""

    def has(self, identity: Identity) -> bool:
        """Whether they are online there."""
        return identity in self._signs

    def people(self) -> frozenset[Identity]:
        """Who is online there."""
        return frozenset(self._signs)

    def heed(self, news: SeenElsewhere, now: datetime) -> bool:
        """Take news; `False` where they are older than what is known, or of long ago."""
        at, sign = min(news.at, now), min(news.sign_at, now)
        if (news.online and sign <= now - ELSEWHERE) or at < self._told.get(news.identity, at):
            return False
        self._told[news.identity] = at
        if news.online:
            self._signs[news.identity] = max(sign, self._signs.get(news.identity, sign))
        else:
            self._signs.pop(news.identity, None)
        return True

    def wrote(self, identity: Identity, at: datetime) -> SeenElsewhere | None:
        """The news that somebody who is online there still was at that time; `None` where it is none."""
        known = self._signs.get(identity)
        if known is None or at <= known:
            return None
        self._signs[identity] = at
        return self._news(identity)

    def known(self) -> Iterator[SeenElsewhere]:
        """All that is known, for a process that heard none of it."""
        return map(self._news, list(self._told))

    def forget(self, now: datetime) -> Iterator[SeenElsewhere]:
        """The goings of those of whom there was no sign for so long."""
        before = now - ELSEWHERE
        for identity in [one for one, at in self._signs.items() if at <= before]:
            del self._signs[identity]
            yield self._news(identity)
        self._told = {one: at for one, at in self._told.items() if at > before or one in self._signs}

    def _news(self, identity: Identity) -> SeenElsewhere:
        told = self._told[identity]
        sign_at = self._signs.get(identity)
        return SeenElsewhere(identity=identity, online=sign_at is not None, at=told, sign_at=sign_at or told)
