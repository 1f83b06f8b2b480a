"""Endings in SQL: rows that every process reads on in."""

from datetime import datetime

from attrs import frozen
from sqlalchemy import delete, insert, select

from adapters.persistence.changes import Statement
from adapters.persistence.tables import ending
from adapters.persistence.work import Work
from application.ports.channel import ConsentWithdrawn, Ended, GlassEnded, GrantEnded, SessionEnded
from application.ports.records import Noted
from domain.ids import BreakGlassId, Identity, SessionId

_SESSION, _CONSENT, _GRANT, _GLASS = "session", "consent", "grant", "glass"


@frozen
class SqlEndings:
    """`application.ports.records.Endings` on the tables."""

    work: Work

    def add(self, ended: Ended) -> None:
        kind, subject = _written(ended)
        row = {"at": self.work.clock.now(), "kind": kind, "subject": subject, "origin": self.work.origin}
        self.work.changes.steps.append(Statement(insert(ending).values(row)))
        self.work.changes.published.append(lambda: ended)

    async def elsewhere(self, after: int | None, *, since: datetime) -> tuple[Noted, ...]:
        begun = ending.c.at >= since if after is None else ending.c.position > after
        rows = await self.work.reading.all(
            select(ending).where(begun, ending.c.origin != self.work.origin).order_by(ending.c.position)
        )
        return tuple(Noted(position=row.position, at=row.at, ended=_read(row.kind, row.subject)) for row in rows)

    def purge(self, before: datetime) -> None:
        self.work.changes.steps.append(Statement(delete(ending).where(ending.c.at < before)))


def _written(ended: Ended) -> tuple[str, str]:
    match ended:
        case SessionEnded(session=session):
            return _SESSION, session
        case ConsentWithdrawn(identity=patient):
            return _CONSENT, patient
        case GrantEnded(identity=proxy):
            return _GRANT, proxy
        case GlassEnded(glass=glass):
            return _GLASS, glass


def _read(kind: str, subject: str) -> Ended:
    if kind == _SESSION:
        return SessionEnded(session=SessionId(subject))
    if kind == _CONSENT:
        return ConsentWithdrawn(identity=Identity(subject))
    if kind == _GLASS:
        return GlassEnded(glass=BreakGlassId(subject))
    return GrantEnded(identity=Identity(subject))
