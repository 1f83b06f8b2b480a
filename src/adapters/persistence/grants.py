"""Proxies' grants in SQL: every one stays, its end is added to it."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from attrs import frozen
from sqlalchemy import ColumnElement, Row, insert, or_, select, update

from adapters.persistence.changes import Statement
from adapters.persistence.sealing import Damaged, Sealer, grant_place
from adapters.persistence.tables import proxy_grant
from adapters.persistence.work import Work
from domain.errors import NotFound
from domain.grant_scope import GrantScope
from domain.ids import GrantId, Identity
from domain.proxy import Basis, GrantEnding, ProxyGrant

UNREADABLE = "?"
"""Stands in place of evidence whose box does not open."""
_LASTING = proxy_grant.c.ended_at.is_(None)


@frozen
class SqlGrants:
    """`application.ports.records.Grants` on the tables."""

    work: Work

    async def get(self, id: GrantId) -> ProxyGrant:
        found = await self._where(proxy_grant.c.id == id)
        if not found:
            raise NotFound("grant")
        return found[0]

    async def of_patient(self, patient: Identity) -> tuple[ProxyGrant, ...]:
        return await self._where(proxy_grant.c.patient == patient, _LASTING)

    async def of_proxies(self, proxies: Iterable[Identity]) -> tuple[ProxyGrant, ...]:
        return await self._where(proxy_grant.c.proxy.in_(set(proxies)), _LASTING)

    async def about(self, identity: Identity) -> tuple[ProxyGrant, ...]:
        return await self._where(or_(proxy_grant.c.patient == identity, proxy_grant.c.proxy == identity))

    async def lapsed(self, at: datetime) -> tuple[ProxyGrant, ...]:
        return await self._where(proxy_grant.c.until <= at, _LASTING)

    def add(self, grant: ProxyGrant) -> None:
        self.work.changes.steps.append(Statement(insert(proxy_grant).values(self._row(grant))))

    def end(self, grant: ProxyGrant) -> None:
        ended = {"ended_at": grant.ended_at, "ended_by": grant.ended_by, "ending": grant.ending}
        known = update(proxy_grant).where(proxy_grant.c.id == grant.id, _LASTING)
        self.work.changes.steps.append(Statement(known.values(ended), must_match=True))

    async def _where(self, *which: ColumnElement[bool]) -> tuple[ProxyGrant, ...]:
        order = (proxy_grant.c.granted_at, proxy_grant.c.id)
        rows = await self.work.reading.all(select(proxy_grant).where(*which).order_by(*order))
        return tuple(_from_row(row, self.work.sealer) for row in rows)

    def _row(self, one: ProxyGrant) -> dict[str, Any]:
        evidence = None if one.evidence is None else self.work.sealer.seal(one.evidence, grant_place(one.id))
        return {
            "id": one.id,
            "patient": one.patient,
            "proxy": one.proxy,
            "scopes": json.dumps(sorted(one.scopes)),
            "basis": one.basis.value,
            "since": one.since,
            "until": one.until,
            "granted_by": one.granted_by,
            "granted_at": one.granted_at,
            "evidence": evidence,
            "narrows": one.narrows,
        }


def _from_row(row: Row[Any], sealer: Sealer) -> ProxyGrant:
    return ProxyGrant(
        id=GrantId(row.id),
        patient=Identity(row.patient),
        proxy=Identity(row.proxy),
        scopes=frozenset(map(GrantScope, json.loads(row.scopes))),
        basis=Basis(row.basis),
        since=row.since,
        until=row.until,
        granted_by=Identity(row.granted_by),
        granted_at=row.granted_at,
        evidence=_evidence(row, sealer),
        narrows=GrantId(row.narrows) if row.narrows else None,
        ended_at=row.ended_at,
        ended_by=Identity(row.ended_by) if row.ended_by else None,
        ending=GrantEnding(row.ending) if row.ending else None,
    )


def _evidence(row: Row[Any], sealer: Sealer) -> str | None:
    if row.evidence is None:
        return None
    try:
        return sealer.open(row.evidence, grant_place(row.id))
    except Damaged:
        return UNREADABLE
