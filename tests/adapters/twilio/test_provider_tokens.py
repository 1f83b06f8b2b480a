"""Access tokens for Twilio's client: short, for one service, and without the person's identity."""

import subprocess
import sys
from datetime import timedelta
from typing import Any

import jwt
import pytest

from adapters.twilio.provider_tokens import TwilioProviderTokens
from application.ports.tokens import ProviderToken
from application.provider_names import NameKind, opaque_name
from domain.ids import Identity
from domain.person import Role
from tests.adapters.identity.local_issuer import NOW, StoppedClock

SECRET = "s" * 32
SERVICE = "IS" + "2" * 32


def mint(
    role: Role = Role.PATIENT, life: timedelta = timedelta(minutes=30), push: bool = True, **changes: Any
) -> ProviderToken | None:
    usual = {
        "account_sid": "AC" + "0" * 32,
        "api_key": "SK" + "1" * 32,
        "api_secret": SECRET,
        "service_sid": SERVICE,
        "name_secret": b"n" * 32,
        "clock": StoppedClock(),
    }
    return TwilioProviderTokens(**{**usual, **changes}).mint(Identity("maria.lopez"), role, NOW + life, push=push)


def content(token: ProviderToken | None) -> dict[str, Any]:
    assert token is not None
    options = {"verify_exp": False}
    claims: dict[str, Any] = jwt.decode(token.token, SECRET, algorithms=["HS256"], options=options)
    return claims


def test_a_token_is_for_one_service_and_one_opaque_name():
    token = mint()
    claims = content(token)
    assert token is not None
    assert token.service == SERVICE
    assert claims["grants"] == {
        "identity": opaque_name(b"n" * 32, NameKind.PERSON, "maria.lopez"),
        "chat": {"service_sid": SERVICE},
    }
    assert (claims["iss"], claims["sub"]) == ("SK" + "1" * 32, "AC" + "0" * 32)
    assert "maria" not in str(claims)
    assert jwt.get_unverified_header(token.token)["cty"] == "twilio-fpa;v=1"


def test_a_push_credential_is_granted_when_there_is_one():
    claims = content(mint(push_credential_sid="CR" + "3" * 32))
    assert claims["grants"]["chat"]["push_credential_sid"] == "CR" + "3" * 32
    unasked = content(mint(push_credential_sid="CR" + "3" * 32, push=False))
    assert "push_credential_sid" not in unasked["grants"]["chat"]


@pytest.mark.parametrize(("life", "granted"), [(30, 30), (60, 60), (61, 60), (10_000, 60)])
def test_a_token_ends_with_the_session_and_within_the_hour(life: int, granted: int):
    assert content(mint(life=timedelta(minutes=life)))["exp"] == int(NOW.timestamp()) + granted * 60


@pytest.mark.parametrize("role", Role)
def test_only_those_who_take_part_in_conversations_get_one(role: Role):
    assert (mint(role) is not None) is (role in {Role.PATIENT, Role.PROVIDER, Role.PROXY})


def test_token_and_secrets_stay_out_of_reprs():
    token = mint()
    assert token is not None
    assert token.token not in repr(token)


def test_twilio_is_loaded_only_when_a_token_is_minted():
    look = "import sys, adapters.twilio.provider_tokens; sys.exit('twilio' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", look], env={"PYTHONPATH": "src"}, check=False).returncode == 0
