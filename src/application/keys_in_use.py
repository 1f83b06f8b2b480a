"""After a rotation: new texts under a new data key at once, older ones and files in the background."""

from datetime import datetime, timedelta

from attrs import define, field

from application.files_anew import SealFilesAnew
from application.ports.clock import Clock, Ids
from application.ports.data_keys import Cursor, DataKeys
from application.ports.keys import KeyProvider
from application.ports.retention import Leases
from domain.access import CLOCKWORK
from domain.audit import AuditRecord, Deed
from domain.ids import AuditId

TEXTS = 500
STEPS = 4
"""How many texts are looked at in a step, and how many steps a run takes: writers are not kept waiting."""
LEASE = timedelta(seconds=15)
"""After so long another process goes on for one that is gone."""
NAME = "seal-anew"
OVERLAP = timedelta(minutes=1)
"""For so long another process may not have noticed a new data key."""


@define(kw_only=True)
class KeepKeys:
    """A job. Which texts are to be sealed anew their boxes tell, so it may be cut off at any point: the walk begins
    anew and finds what is left. After the texts come the files. By a lease one process walks at a time.
    """

    data_keys: DataKeys
    keys: KeyProvider
    files: SealFilesAnew
    leases: Leases
    clock: Clock
    ids: Ids
    holder: str
    period: timedelta
    """After so long the next data key seals; what the older ones sealed stays under them."""
    _made_at: datetime | None = field(default=None, init=False)
    """When the key was made for which this walk is."""
    _cursor: Cursor | None = field(default=None, init=False)
    _is_late: bool = field(default=False, init=False)
    """The walk began when every process had noticed the newest key."""
    _in_files: bool = field(default=False, init=False)

    async def __call__(self) -> int:
        """Return how many texts or files were sealed anew in this run."""
        now = self.clock.now()
        await self.data_keys.renew(now, self._record(), made_before=now - self.period)
        made_at = await self.data_keys.unfinished()
        now, sealed = self.clock.now(), 0
        if made_at is None or not await self.leases.lease(NAME, self.holder, now=now, until=now + LEASE):
            self._begin(None)
            return 0
        if made_at != self._made_at:  # what was walked so far may be under a key that is old by now
            self._begin(made_at)
        if self._in_files:
            return await self._walk_files(made_at)
        for _ in range(STEPS):
            if self._cursor is None:
                self._is_late = now >= made_at + OVERLAP
            step = await self.data_keys.walk(self._cursor, TEXTS)
            self._cursor, sealed = step.cursor, sealed + step.sealed
            if self._cursor is None:
                self.files.begin()
                self._in_files = True
                break
        return sealed

    def _record(self) -> AuditRecord:
        """Of a rotation: which key is today's."""
        return AuditRecord(
            id=AuditId(self.ids.new()),
            at=self.clock.now(),
            actor=CLOCKWORK,
            action=Deed.ROTATE_KEYS,
            object=f"key:{self.keys.current_key_id()}",
        )

    def _begin(self, made_at: datetime | None) -> None:
        self._made_at, self._cursor, self._in_files = made_at, None, False

    async def _walk_files(self, made_at: datetime) -> int:
        step = await self.files.step()
        if step.ended:
            self._in_files = False
            if self._is_late and self.files.is_whole:
                await self.data_keys.finished(made_at)
        return step.sealed
