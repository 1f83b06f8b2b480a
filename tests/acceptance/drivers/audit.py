"""What people do with the audit: by HTTP, and by use cases."""

from typing import Any, Protocol

from attrs import frozen

from application.audit.audit_queries import SeeAuditQueries
from application.audit.review_audit import ReviewAudit
from application.audit.see_access_log import SeeAccessLog
from application.audit.see_audit import SeeAudit
from domain.audit_review import AuditQuestion
from domain.ids import AuditQueryId
from tests.acceptance.drivers.answers import answer
from tests.acceptance.drivers.clinic import actor_of
from tests.acceptance.people import Person


@frozen(kw_only=True)
class Line:
    """A line of the audit."""

    actor: str
    action: str
    outcome: str
    whole: str
    """All of it."""


@frozen(kw_only=True)
class Reviewed:
    """How a query stands: what waits, and what was signed last."""

    waiting: int
    records: int | None = None
    note: str | None = None


class AuditDriver(Protocol):
    """One way in, as far as accountability goes."""

    async def audit(self, who: Person, query: str | None = None, patient: str | None = None) -> list[Line]: ...
    async def sign_for(self, who: Person, query: str, note: str) -> None: ...
    async def reviewed(self, who: Person, query: str) -> Reviewed: ...
    async def access_log(self, who: Person, patient: Person) -> list[str]: ...


class AuditOverHttp:
    """A part of the HTTP driver."""

    _ask: Any

    async def audit(self, who: Person, query: str | None = None, patient: str | None = None) -> list[Line]:
        said = {"query": query, "patient": patient}
        params = {"limit": "200", **{name: value for name, value in said.items() if value}}
        page = await self._ask(who, "GET", "/audit", params=params)
        return [
            Line(actor=one["actor"], action=one["action"], outcome=one["outcome"], whole=str(one))
            for one in page["items"]
        ]

    async def sign_for(self, who: Person, query: str, note: str) -> None:
        await self._ask(who, "POST", "/audit/reviews", {"query": query, "note": note})

    async def reviewed(self, who: Person, query: str) -> Reviewed:
        page = await self._ask(who, "GET", "/audit/queries")
        found = next(one for one in page["items"] if one["id"] == query)
        last = found["lastReview"] or {}
        return Reviewed(waiting=found["waiting"], records=last.get("records"), note=last.get("note"))

    async def access_log(self, who: Person, patient: Person) -> list[str]:
        page = await self._ask(who, "GET", f"/people/{patient.identity}/access-log")
        return [one["text"] for one in page["items"]]


class AuditByUseCases:
    """A part of the driver that calls the use cases."""

    _do: Any

    async def audit(self, who: Person, query: str | None = None, patient: str | None = None) -> list[Line]:
        asked = AuditQueryId(query) if query else None
        command = SeeAudit(actor=actor_of(who), query=asked, question=AuditQuestion(patient=patient), limit=200)
        page = await answer(self._do.see_audit(command))
        return [
            Line(actor=one.actor.identity, action=str(one.action), outcome=str(one.outcome), whole=str(one))
            for one in page.items
        ]

    async def sign_for(self, who: Person, query: str, note: str) -> None:
        command = ReviewAudit(actor=actor_of(who), query=AuditQueryId(query), note=note)
        await answer(self._do.review_audit(command))

    async def reviewed(self, who: Person, query: str) -> Reviewed:
        command = SeeAuditQueries(actor=actor_of(who), id=AuditQueryId(query))
        [found] = await answer(self._do.see_audit_queries(command))
        if found.last is None:
            return Reviewed(waiting=found.waiting)
        return Reviewed(waiting=found.waiting, records=found.last.records, note=found.last.note)

    async def access_log(self, who: Person, patient: Person) -> list[str]:
        command = SeeAccessLog(actor=actor_of(who), identity=patient.identity)
        page = await answer(self._do.see_access_log(command))
        return [one.text for one in page.items]
