"""Sessions and single-use codes in SQL."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, frozen
from sqlalchemy import Row, bindparam, delete, insert, select, update

from adapters.persistence.changes import Statement
from adapters.persistence.tables import session, sign_in_code
from adapters.persistence.work import Work
from application.ports.records import SignInCode
from domain.device import Device
from domain.errors import NotFound
from domain.ids import Identity, SessionId
from domain.person import Role
from domain.session import Ending, Session

_TOUCH = (
    update(session)
    .where(
        session.c.id == bindparam("session"),
        session.c.ended_at.is_(None),
        session.c.last_active_at < bindparam("at"),
    )
    .values(last_active_at=bindparam("at"))
)


@define
class SqlSessions:
    """`application.ports.records.Sessions` on the tables."""

    work: Work

    async def get(self, id: SessionId) -> Session:
        row = await self.work.reading.first(select(session).where(session.c.id == id))
        if row is None:
            raise NotFound("session")
        return self._from_row(row)

    async def of(self, identity: Identity) -> tuple[Session, ...]:
        rows = await self.work.reading.all(
            select(session)
            .where(session.c.identity == identity, session.c.ended_at.is_(None))
            .order_by(session.c.started_at.desc(), session.c.id)
        )
        return tuple(self._from_row(row) for row in rows)

    async def is_new_device(self, identity: Identity, device: Device) -> bool:
        question = select(session.c.device).where(session.c.identity == identity).distinct()
        # Of sessions from before devices were kept, nothing is known.
        known = {row.device for row in await self.work.reading.all(question) if row.device}
        return bool(known) and device.code not in known

    def add(self, session: Session) -> None:
        self.work.changes.steps.append(Statement(insert(_SESSION).values(_row(session))))

    def save(self, session: Session) -> None:
        generation, repeated, ended = self.work.loaded_sessions[session.id]
        table = _SESSION
        still = update(table).where(
            table.c.id == session.id,
            table.c.generation == generation,
            table.c.repeated == repeated,
            table.c.ended_at.is_not(None) if ended else table.c.ended_at.is_(None),
        )
        changed = {
            "generation": session.generation,
            "rotated_at": session.rotated_at,
            "repeated": session.repeated,
            "ended_at": session.ended_at,
            "ending": session.ending.value if session.ending else None,
        }
        self.work.changes.steps.append(Statement(still.values(changed), must_match=True))

    def touch(self, activity: Mapping[SessionId, datetime]) -> None:
        rows = [{"session": id, "at": at} for id, at in activity.items()]
        if rows:
            self.work.changes.steps.append(Statement(_TOUCH, rows))

    def _from_row(self, row: Row[Any]) -> Session:
        one = Session(
            id=SessionId(row.id),
            identity=Identity(row.identity),
            role=Role(row.role),
            started_at=row.started_at,
            proven_at=row.proven_at,
            ends_by=row.ends_by,
            last_active_at=row.last_active_at,
            generation=row.generation,
            rotated_at=row.rotated_at,
            device=Device.coded(row.device or ""),
            repeated=row.repeated,
            ended_at=row.ended_at,
            ending=Ending(row.ending) if row.ending else None,
        )
        self.work.loaded_sessions[one.id] = (one.generation, one.repeated, one.ended_at is not None)
        return one


_SESSION = session


def _row(one: Session) -> dict[str, Any]:
    return {
        "id": one.id,
        "identity": one.identity,
        "role": one.role.value,
        "started_at": one.started_at,
        "proven_at": one.proven_at,
        "ends_by": one.ends_by,
        "last_active_at": one.last_active_at,
        "generation": one.generation,
        "rotated_at": one.rotated_at,
        "device": one.device.code,
        "repeated": one.repeated,
        "ended_at": one.ended_at,
        "ending": one.ending.value if one.ending else None,
    }


@frozen
class SqlSignInCodes:
    """`application.ports.records.SignInCodes` on the tables."""

    work: Work

    async def get(self, digest: bytes) -> SignInCode | None:
        row = await self.work.reading.first(
            select(sign_in_code).where(sign_in_code.c.digest == digest, sign_in_code.c.used_at.is_(None))
        )
        if row is None:
            return None
        return SignInCode(
            digest=row.digest,
            identity=Identity(row.identity),
            role=Role(row.role),
            proven_at=row.proven_at,
            expires_at=row.expires_at,
        )

    def add(self, code: SignInCode) -> None:
        self.work.changes.steps.append(
            Statement(
                insert(sign_in_code).values(
                    digest=code.digest,
                    identity=code.identity,
                    role=code.role.value,
                    proven_at=code.proven_at,
                    expires_at=code.expires_at,
                )
            )
        )

    def use(self, digest: bytes, at: datetime) -> None:
        used = (
            update(sign_in_code)
            .where(sign_in_code.c.digest == digest, sign_in_code.c.used_at.is_(None))
            .values(used_at=at)
        )
        self.work.changes.steps.append(Statement(used, must_match=True))

    def purge(self, before: datetime) -> None:
        self.work.changes.steps.append(Statement(delete(sign_in_code).where(sign_in_code.c.expires_at < before)))
