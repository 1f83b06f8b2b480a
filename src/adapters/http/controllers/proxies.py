"""Proxies: who acts for a patient."""

from datetime import datetime

from litestar import Controller, Response, delete, get, patch, post
from litestar.params import JSONBody

from adapters.http.consent_first import CONSENT_FREE
from adapters.http.controllers.common import (
    AnyRequest,
    Caller,
    Cases,
    PathId,
    PathName,
    TheEdge,
    answer,
    grant_in_path,
    identity_in_path,
    repeat_of,
)
from adapters.http.idempotency import KeyHeader
from adapters.http.problems import PROBLEMS
from adapters.http.wire.proxies import GrantList, GrantOut, GrantStatus, NarrowerGrant, NewGrant
from application.proxies.end_grant import EndGrant, NarrowGrant
from application.proxies.give_grant import GiveGrant
from application.proxies.see_proxies import SeeProxies
from domain.proxy import ProxyGrant


class Proxies(Controller):
    """`/people/{identity}/proxies`: a patient's, or for whom a proxy acts."""

    path = "/people/{identity:str}/proxies"
    tags = ("Proxies",)

    @get(operation_id="SeeProxies", responses=PROBLEMS)
    async def see(self, identity: PathName, caller: Caller, use_cases: Cases, edge: TheEdge) -> GrantList:
        """List the grants for or of the person, past ones too."""
        command = SeeProxies(actor=caller, identity=identity_in_path(identity))
        now = edge.clock.now()
        return GrantList(items=[grant_out(one, now) for one in await use_cases.see_proxies(command)], next_cursor=None)

    @post(operation_id="GiveGrant", responses=PROBLEMS)
    async def give(
        self,
        request: AnyRequest,
        identity: PathName,
        data: JSONBody[NewGrant],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[GrantOut]:
        """Let a proxy act for the patient: by the patient, or by an administrator or service with evidence."""
        command = GiveGrant(
            actor=caller,
            patient=identity_in_path(identity),
            proxy=data.proxy,
            scopes=frozenset(data.scopes),
            basis=data.basis,
            since=data.since,
            until=data.until,
            evidence=data.evidence,
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        made = await use_cases.give_grant(command)
        grants = await use_cases.see_proxies(SeeProxies(actor=caller, identity=command.patient))
        given = next(one for one in grants if one.id == made.id)
        return answer(grant_out(given, edge.clock.now()), status=201, replayed=made.replayed)

    @patch("/{grant_id:str}", operation_id="NarrowGrant", opt={CONSENT_FREE: True}, responses=PROBLEMS)
    async def narrow(
        self,
        identity: PathName,
        grant_id: PathId,
        data: JSONBody[NarrowerGrant],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
    ) -> GrantOut:
        """Leave less of a grant; the answer is the narrower one in its place."""
        command = NarrowGrant(
            actor=caller,
            patient=identity_in_path(identity),
            grant=grant_in_path(grant_id),
            scopes=frozenset(data.scopes),
        )
        return grant_out(await use_cases.narrow_grant(command), edge.clock.now())

    @delete("/{grant_id:str}", operation_id="EndGrant", opt={CONSENT_FREE: True}, responses=PROBLEMS)
    async def end(self, identity: PathName, grant_id: PathId, caller: Caller, use_cases: Cases) -> None:
        """End a grant: by the patient who gave it, the proxy, an administrator or a service."""
        command = EndGrant(actor=caller, patient=identity_in_path(identity), grant=grant_in_path(grant_id))
        await use_cases.end_grant(command)


def grant_out(grant: ProxyGrant, now: datetime) -> GrantOut:
    """A grant as it stands now."""
    return GrantOut(
        id=grant.id,
        patient=grant.patient,
        proxy=grant.proxy,
        scopes=sorted(grant.scopes),
        basis=grant.basis,
        status=_status(grant, now),
        since=grant.since,
        until=grant.until,
        granted_by=grant.granted_by,
        granted_at=grant.granted_at,
        narrows=grant.narrows,
        ended_at=grant.ended_at,
        ended_by=grant.ended_by,
        ending=grant.ending,
    )


def _status(grant: ProxyGrant, now: datetime) -> GrantStatus:
    if grant.in_force(now):
        return "in-force"
    return "to-come" if grant.ended_at is None and now < grant.since else "over"
