"""Consent: looked up, given, withdrawn."""

from typing import Annotated

from litestar import Controller, Response, delete, get, post
from litestar.params import JSONBody, QueryParameter

from adapters.http.consent_first import CONSENT_FREE
from adapters.http.controllers.common import (
    AnyRequest,
    Caller,
    Cases,
    PathName,
    TheEdge,
    answer,
    identity_in_path,
    repeat_of,
)
from adapters.http.idempotency import KeyHeader
from adapters.http.problems import PROBLEMS
from adapters.http.wire.consents import LANGUAGE_PATTERN, Agreement, ConsentOut
from adapters.http.wire.render import consent_out
from application.consent.consent_status import SeeConsent
from application.consent.grant_consent import GrantConsent
from application.consent.withdraw_consent import WithdrawConsent
from domain.consent import CHAT

LanguageQuery = Annotated[
    str | None, QueryParameter(name="language", min_length=2, max_length=35, pattern=LANGUAGE_PATTERN)
]

# A wrong one is refused by the use case: `scope` is a word of Litestar's, which would tell it by another name.
ScopeQuery = Annotated[str, QueryParameter(name="scope", schema_extra={"minLength": 1, "maxLength": 40})]


class Consents(Controller):
    """`/consents/{identity}`, which needs no consent."""

    path = "/consents/{identity:str}"
    tags = ("Consent",)

    @get(operation_id="SeeConsent", opt={CONSENT_FREE: True}, responses=PROBLEMS)
    async def see(
        self, identity: PathName, caller: Caller, use_cases: Cases, language: LanguageQuery = None
    ) -> ConsentOut:
        """Tell how somebody stands to consent, with the document that counts now."""
        command = SeeConsent(actor=caller, identity=identity_in_path(identity), language=language)
        return consent_out(await use_cases.see_consent(command))

    @post(operation_id="GrantConsent", opt={CONSENT_FREE: True}, responses=PROBLEMS)
    async def grant(
        self,
        request: AnyRequest,
        identity: PathName,
        data: JSONBody[Agreement],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[ConsentOut]:
        """Agree to the current document; an administrator records a consent on paper with its evidence."""
        command = GrantConsent(
            actor=caller,
            identity=identity_in_path(identity),
            scopes=frozenset(data.scopes),
            version=data.version,
            language=data.language,
            channel=data.channel,
            evidence=data.evidence,
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        made = await use_cases.grant_consent(command)
        view = await use_cases.see_consent(SeeConsent(actor=caller, identity=made.id, language=data.language))
        return answer(consent_out(view), status=201, replayed=made.replayed)

    @delete(operation_id="WithdrawConsent", opt={CONSENT_FREE: True}, responses=PROBLEMS)
    async def withdraw(self, identity: PathName, caller: Caller, use_cases: Cases, of_scope: ScopeQuery = CHAT) -> None:
        """Withdraw the consent, and the patient's chat rests; or take back one of the other scopes alone."""
        command = WithdrawConsent(actor=caller, identity=identity_in_path(identity), scope=of_scope)
        await use_cases.withdraw_consent(command)
