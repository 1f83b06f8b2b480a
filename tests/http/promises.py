"""A server, the people in it, and what it promises of itself: its OpenAPI description."""

from typing import Any

import schemathesis
from hypothesis import HealthCheck
from litestar.testing import TestClient
from schemathesis.config import SchemathesisConfig
from schemathesis.core.parameters import ParameterLocation
from schemathesis.specs.openapi.checks import (
    allow_header_conformance,
    negative_data_rejection,
    unsupported_method,
)

from tests.support.app import Caller, Clinic, Server

HERE = {"Host": "127.0.0.1"}
ROLES = ("patient", "provider", "admin", "auditor", "proxy", "service", "nobody")
OPTIONS_SAYS_TOO_LITTLE = [unsupported_method, allow_header_conformance]
"""The framework's automatic OPTIONS names the methods of one handler only; its 405 is right."""
RULES_BEYOND_SCHEMAS = ["2xx", "400", "401", "403", "404", "409", "422", "429"]
"""What a schema can not say is refused all the same: a cursor of nobody's, an unknown identity, a text of spaces."""
REFUSALS = ["400", "401", "403", "404", "405", "409", "413", "414", "415", "422", "429", "431"]


class Visit:
    """A clinic, somebody of each role in it, and conversations to do things to."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic
        clinic.patient("pat")
        clinic.provider("doc")

    def caller(self, role: str) -> Caller:
        match role:
            case "patient":
                return self.clinic.patient("pat")
            case "provider":
                return self.clinic.sign_in("doc", "provider")
            case "nobody":
                return self.clinic.nobody()
        return self.clinic.sign_in(f"the-{role}", role)

    def known(self, name: str) -> str:
        """Something that is there, for a path."""
        match name:
            case "conversation_id":
                return str(self.clinic.opened(self.clinic.sign_in("doc", "provider"), self.clinic.patient("pat"))["id"])
            case "identity":
                return self.clinic.patient("pat").identity
        return "0" * 32


def _config() -> SchemathesisConfig:
    config = SchemathesisConfig()
    checks = config.projects.default.checks
    checks.positive_data_acceptance.expected_statuses = RULES_BEYOND_SCHEMAS
    checks.negative_data_rejection.expected_statuses = REFUSALS
    return config


SERVER = Server()
schema = schemathesis.openapi.from_asgi("/schema/openapi.json", SERVER.app, config=_config(), headers=HERE)


VISIT = Visit(Clinic(SERVER, TestClient(SERVER.app, base_url="http://127.0.0.1")))
ODD = HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.function_scoped_fixture, HealthCheck.data_too_large
HOW: dict[str, Any] = {"deadline": None, "derandomize": True, "database": None, "suppress_health_check": ODD}


def hold_to_it(case: schemathesis.Case, role: str) -> None:
    """Ask as one of this role; every answer is as the description says.

    Raises:
        AssertionError: it is not.
    """
    token = VISIT.caller(role).token
    headers = {**HERE, "Authorization": f"Bearer {token}"} if token else HERE
    unheard = [negative_data_rejection] if _is_wrong_in_nothing_that_is_sent(case) else []
    case.call_and_validate(headers=headers, excluded_checks=[*OPTIONS_SAYS_TOO_LITTLE, *unheard])


def _is_wrong_in_nothing_that_is_sent(case: schemathesis.Case) -> bool:
    """Whether what breaks the schema is left out on the way: an empty list in the query, or no credentials.

    A parameter without a value is not written into the address, and the credentials are ours in every case.
    """
    components = case.meta.components if case.meta else {}
    wrong = {where for where, made in components.items() if not made.mode.is_positive}
    if not wrong <= {ParameterLocation.QUERY, ParameterLocation.HEADER}:
        return False
    query, headers = case.query or {}, {name.lower() for name in case.headers or {}}
    query_is_sent = ParameterLocation.QUERY in wrong and all(value not in ([], {}, None) for value in query.values())
    header_is_sent = ParameterLocation.HEADER in wrong and "authorization" in headers
    return bool(wrong) and not query_is_sent and not header_is_sent


def of_something_known(case: schemathesis.Case) -> schemathesis.Case:
    """Half of the time, a path that could name something names what is there."""
    made = case.meta.components.get(ParameterLocation.PATH) if case.meta else None
    if made and made.mode.is_positive and len(repr(case.body)) % 2:
        case.path_parameters = {name: VISIT.known(name) for name in case.path_parameters}
    return case
