"""Consents in SQL: every signature stays; only how it ended is added to it."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen
from sqlalchemy import ColumnElement, Row, Select, and_, bindparam, func, insert, literal, select, update

from adapters.persistence.changes import Statement
from adapters.persistence.columns import from_micros, to_micros
from adapters.persistence.sealing import Damaged, Sealer, evidence_place
from adapters.persistence.tables import consent, conversation
from adapters.persistence.work import Work
from domain.consent import Consent, EndedByTime, SigningChannel, Withdrawal
from domain.ids import ConversationId, Identity

UNREADABLE = "?"
"""Stands in place of evidence whose box does not open."""


@frozen
class SqlConsents:
    """`application.ports.records.Consents` on the tables."""

    work: Work

    async def of(self, identity: Identity) -> Consent | None:
        for snapshot in self.work.decided_on.values():
            if snapshot.fields["patient"] == identity:
                return snapshot.consent
        row = await self.work.reading.first(latest_consent(identity))
        return None if row is None else consent_from_row(row, self.work.sealer)

    async def of_many(self, identities: Iterable[Identity]) -> Mapping[Identity, Consent]:
        rows = await self.work.reading.all(_OF_MANY, {"identities": tuple(set(identities))})
        return {Identity(row.identity): consent_from_row(row, self.work.sealer) for row in rows}

    async def in_conversations(self, ids: Iterable[ConversationId]) -> Mapping[ConversationId, Consent]:
        rows = await self.work.reading.all(_IN_CONVERSATIONS, {"ids": tuple(set(ids))})
        return {ConversationId(row.conversation_id): consent_from_row(row, self.work.sealer) for row in rows}

    def save(self, consent: Consent) -> None:
        if consent.revoked_at is None and not consent.withdrawn:
            self.work.changes.steps.append(Statement(insert(_CONSENT).values(self._row(consent))))
        else:
            self.work.changes.steps.append(_ending_of(consent))

    def _row(self, one: Consent) -> dict[str, Any]:
        evidence = None
        if one.evidence is not None:
            evidence = self.work.sealer.seal(one.evidence, evidence_place(one.identity, to_micros(one.signed_at)))
        return {
            "identity": one.identity,
            "signed_at": one.signed_at,
            "version": one.version,
            "language": one.language,
            "scopes": json.dumps(sorted(one.scopes)),
            "signed_by": one.signed_by,
            "digest": one.digest,
            "channel": one.channel.value,
            "address": one.address,
            "evidence": evidence,
            "withdrawn": _withdrawn(()),
        }


_CONSENT = consent


def _ending_of(one: Consent) -> Statement:
    """The end, or one scope less, if nothing else ended meanwhile."""
    table = _CONSENT
    known = update(table).where(
        table.c.identity == one.identity, table.c.signed_at == one.signed_at, table.c.revoked_at.is_(None)
    )
    if one.revoked_at is not None:
        return Statement(known.values(revoked_at=one.revoked_at, revoked_by=one.revoked_by), must_match=True)
    still = known.where(table.c.withdrawn == _withdrawn(one.withdrawn[:-1]))
    return Statement(still.values(withdrawn=_withdrawn(one.withdrawn)), must_match=True)


def _withdrawn(withdrawn: Sequence[Withdrawal]) -> str:
    return json.dumps([[one.scope, to_micros(one.at), one.by] for one in withdrawn])


def latest_consent(identity: Identity) -> Select[Any]:
    """The consent that counts: the last one signed."""
    return select(consent).where(consent.c.identity == identity).order_by(consent.c.signed_at.desc()).limit(1)


_OWN = consent.alias("own")
IS_LATEST = (
    consent.c.signed_at
    == select(func.max(_OWN.c.signed_at)).where(_OWN.c.identity == consent.c.identity).scalar_subquery()
)
"""The consent that counts of each person: one look at the end of the index for each."""


def ended_by_time(ended: EndedByTime) -> Iterator[ColumnElement[bool]]:
    """One of these is true of a consent that time has ended."""
    for version, upto in ended.upto.items():
        if upto is not None:
            yield and_(consent.c.version == version, consent.c.signed_at <= upto)
    yield and_(literal(ended.others), consent.c.version.not_in(list(ended.upto)))


_LATEST = select(consent).where(IS_LATEST)
_OF_MANY = _LATEST.where(consent.c.identity.in_(bindparam("identities", expanding=True)))
_IN_CONVERSATIONS = (
    _LATEST.join(conversation, conversation.c.patient == consent.c.identity)
    .add_columns(conversation.c.id.label("conversation_id"))
    .where(conversation.c.id.in_(bindparam("ids", expanding=True)))
)


def consent_from_row(row: Row[Any], sealer: Sealer) -> Consent:
    """A consent as the table tells it."""
    evidence = None
    if row.evidence is not None:
        try:
            evidence = sealer.open(row.evidence, evidence_place(row.identity, to_micros(row.signed_at)))
        except Damaged:
            evidence = UNREADABLE
    return Consent(
        identity=Identity(row.identity),
        version=row.version,
        language=row.language,
        scopes=frozenset(json.loads(row.scopes)),
        signed_at=row.signed_at,
        signed_by=Identity(row.signed_by),
        digest=row.digest,
        channel=SigningChannel(row.channel),
        address=row.address,
        evidence=evidence,
        withdrawn=tuple(
            Withdrawal(scope=scope, at=from_micros(at), by=Identity(by)) for scope, at, by in json.loads(row.withdrawn)
        ),
        revoked_at=row.revoked_at,
        revoked_by=Identity(row.revoked_by) if row.revoked_by else None,
    )
