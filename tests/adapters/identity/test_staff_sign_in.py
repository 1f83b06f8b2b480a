"""Signing in at the issuer: the whole flow, and each way to attack it."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from joserfc.jwk import OKPKey

from adapters.identity.claims import ClaimRules
from adapters.identity.discovery import Discovery
from adapters.identity.jwks import JwksKeys
from adapters.identity.oidc import OidcStaffSignIn
from adapters.mock.keys import InMemoryKeys
from application.ports.staff_sign_in import SignedIn, SignInStart
from application.ports.tokens import IssuerUnavailable
from domain.errors import Invalid, InvalidToken
from tests.adapters.identity.local_issuer import (
    CLIENT,
    ISSUER,
    NOW,
    LocalIssuer,
    StoppedClock,
    platform_claims,
    run,
    signed,
)

KEYS = InMemoryKeys()
HOME = "/communications/chat"
BACK = "https://chat.clinic.example/sign-in/back"
Scenario = Callable[[OidcStaffSignIn], Awaitable[Any]]


def at(issuer: LocalIssuer, scenario: Scenario, clock: StoppedClock | None = None) -> Any:
    clock = clock or StoppedClock()

    async def play() -> Any:
        async with issuer.client() as client:
            return await scenario(
                OidcStaffSignIn(
                    rules=ClaimRules(issuer=ISSUER, audience=CLIENT),
                    redirect_uri=BACK,
                    discovery=Discovery(ISSUER, client, clock),
                    issuer_keys=JwksKeys(f"{ISSUER}/jwks", client, clock),
                    keys=KEYS,
                    client=client,
                    clock=clock,
                )
            )

    return run(play())


def signing_in(issuer: LocalIssuer) -> Scenario:
    async def scenario(door: OidcStaffSignIn) -> SignedIn:
        start = await door.begin(HOME)
        code, state = issuer.sign_in(start.redirect_url)
        return await door.finish(code, state, start.sealed_state, NOW)

    return scenario


def refused(issuer: LocalIssuer, scenario: Scenario | None = None) -> None:
    with pytest.raises(InvalidToken):
        at(issuer, scenario or signing_in(issuer))


@pytest.mark.parametrize("type_", ["JWT", ...], ids=str)
def test_a_provider_signs_in_and_comes_back_to_the_page(type_: Any):
    issuer = LocalIssuer(id_token_type=type_, id_token_changes={"amr": ["pwd", "otp"]})
    signed_in = at(issuer, signing_in(issuer))
    claims = signed_in.claims
    assert (claims.subject, claims.user_type, claims.name, claims.strong) == ("osei", "provider", "Maria Lopez", True)
    assert signed_in.return_to == HOME


def test_the_browser_is_sent_with_a_challenge_and_never_with_the_verifier():
    start: SignInStart = at(LocalIssuer(), lambda door: door.begin(HOME))
    url = urlsplit(start.redirect_url)
    asked = {name: value[0] for name, value in parse_qs(url.query).items()}
    assert f"{url.scheme}://{url.netloc}{url.path}" == f"{ISSUER}/authorize"
    assert asked["response_type"] == "code"
    assert asked["client_id"] == CLIENT
    assert asked["redirect_uri"] == BACK
    assert asked["code_challenge_method"] == "S256"
    assert "openid" in asked["scope"].split()
    assert "code_verifier" not in asked
    assert HOME not in start.redirect_url
    assert HOME not in start.sealed_state
    assert start.sealed_state not in repr(start)
    assert asked["state"] not in repr(start)


def test_an_address_with_a_query_keeps_it():
    issuer = LocalIssuer(discovery_changes={"authorization_endpoint": f"{ISSUER}/authorize?clinic=7"})
    start = at(issuer, lambda door: door.begin(HOME))
    assert start.redirect_url.startswith(f"{ISSUER}/authorize?clinic=7&response_type=code")


def test_every_sign_in_has_secrets_of_its_own():
    async def scenario(door: OidcStaffSignIn) -> list[str]:
        return [(await door.begin(HOME)).redirect_url for _ in range(5)]

    asked = [parse_qs(urlsplit(url).query) for url in at(LocalIssuer(), scenario)]
    for secret in ("state", "nonce", "code_challenge"):
        assert len({question[secret][0] for question in asked}) == 5


@pytest.mark.parametrize(
    "return_to",
    [
        "",
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/a\\b",
        "/a\nb",
        "/a b",
        "/é",
        "/" + "a" * 512,
        "x",
    ],
)
def test_only_paths_of_our_own_are_come_back_to(return_to: str):
    with pytest.raises(Invalid):
        at(LocalIssuer(), lambda door: door.begin(return_to))


@pytest.mark.parametrize("state", ["", "other", "\ud800", "é"])
def test_another_state_is_refused_before_the_code_is_shown_to_anyone(state: str):
    issuer = LocalIssuer()

    async def scenario(door: OidcStaffSignIn) -> None:
        start = await door.begin(HOME)
        code, _ = issuer.sign_in(start.redirect_url)
        await door.finish(code, state, start.sealed_state, NOW)

    refused(issuer, scenario)
    assert len(issuer.codes) == 1


def test_a_code_and_state_from_the_sign_in_of_another_browser_are_refused():
    issuer = LocalIssuer()

    async def scenario(door: OidcStaffSignIn) -> None:
        attacker, victim = await door.begin(HOME), await door.begin(HOME)
        code, state = issuer.sign_in(attacker.redirect_url)
        await door.finish(code, state, victim.sealed_state, NOW)

    refused(issuer, scenario)


def test_a_code_of_another_sign_in_put_beside_our_own_state_is_refused():
    issuer = LocalIssuer()

    async def scenario(door: OidcStaffSignIn) -> None:
        attacker, victim = await door.begin(HOME), await door.begin(HOME)
        code, _ = issuer.sign_in(attacker.redirect_url)
        _, state = issuer.sign_in(victim.redirect_url)
        await door.finish(code, state, victim.sealed_state, NOW)

    refused(issuer, scenario)


def test_a_finished_sign_in_can_not_be_finished_again():
    issuer = LocalIssuer()

    async def scenario(door: OidcStaffSignIn) -> None:
        start = await door.begin(HOME)
        code, state = issuer.sign_in(start.redirect_url)
        await door.finish(code, state, start.sealed_state, NOW)
        with pytest.raises(InvalidToken):
            await door.finish(code, state, start.sealed_state, NOW)

    at(issuer, scenario)


def test_a_sign_in_lasts_ten_minutes():
    issuer = LocalIssuer()

    async def scenario(door: OidcStaffSignIn) -> None:
        start = await door.begin(HOME)
        code, state = issuer.sign_in(start.redirect_url)
        with pytest.raises(InvalidToken):
            await door.finish(code, state, start.sealed_state, NOW + timedelta(minutes=10))
        await door.finish(code, state, start.sealed_state, NOW + timedelta(minutes=9, seconds=59))

    at(issuer, scenario)


def test_an_altered_or_foreign_sealed_state_is_refused():
    issuer = LocalIssuer()

    async def scenario(door: OidcStaffSignIn) -> None:
        start = await door.begin(HOME)
        code, state = issuer.sign_in(start.redirect_url)
        sealed = start.sealed_state
        altered = ["", "x", "é", sealed[:-4], sealed + "AAAA", "A" * 5000, sealed[:20] + "AAAA" + sealed[24:]]
        for other in altered:
            with pytest.raises(InvalidToken):
                await door.finish(code, state, other, NOW)

    at(issuer, scenario)


@pytest.mark.parametrize("code", ["", "guess", "c" * 4097])
def test_a_code_that_the_issuer_never_gave_is_refused(code: str):
    issuer = LocalIssuer()

    async def scenario(door: OidcStaffSignIn) -> None:
        start = await door.begin(HOME)
        _, state = issuer.sign_in(start.redirect_url)
        await door.finish(code, state, start.sealed_state, NOW)

    refused(issuer, scenario)


@pytest.mark.parametrize(
    "changes",
    [
        {"nonce": "of another sign-in"},
        {"nonce": ...},
        {"nonce": 7},
        {"aud": "another-client"},
        {"aud": [CLIENT, "another-client"]},
        {"aud": [CLIENT, "another-client"], "azp": "another-client"},
        {"azp": "another-client"},
        {"iss": "https://evil.example"},
        {"sub": ...},
        {"sub": "not an identity"},
        {"exp": int(NOW.timestamp()) - 60, "iat": int(NOW.timestamp()) - 90},
        {"exp": ...},
        {"iat": ...},
        {"iat": int(NOW.timestamp()) + 120},
        {"iat": int(NOW.timestamp()) - 1000},
        {"jti": 7},
        {"jti": ""},
    ],
    ids=str,
)
def test_an_identity_token_that_is_not_right_is_refused(changes: dict[str, Any]):
    refused(LocalIssuer(id_token_changes=changes))


@pytest.mark.parametrize("code", ["", "c" * 4097], ids=len)
def test_what_can_be_no_code_is_not_passed_on(code: str):
    def asked() -> httpx.Response:
        raise AssertionError("asked")

    issuer = LocalIssuer(token_answer=asked)

    async def scenario(door: OidcStaffSignIn) -> None:
        start = await door.begin(HOME)
        _, state = issuer.sign_in(start.redirect_url)
        await door.finish(code, state, start.sealed_state, NOW)

    refused(issuer, scenario)


def test_a_list_of_one_audience_is_like_the_audience():
    issuer = LocalIssuer(id_token_changes={"aud": [CLIENT]})
    assert at(issuer, signing_in(issuer)).claims.subject == "osei"


def test_several_audiences_are_right_when_we_are_the_authorised_party():
    issuer = LocalIssuer(id_token_changes={"aud": [CLIENT, "api"], "azp": CLIENT})
    assert at(issuer, signing_in(issuer)).claims.subject == "osei"


@pytest.mark.parametrize("type_", ["at+jwt", "session+jwt", "logout+jwt"])
def test_a_token_of_another_type_is_no_identity_token(type_: str):
    refused(LocalIssuer(id_token_type=type_))


def test_an_identity_token_signed_by_another_is_refused():
    stranger = OKPKey.generate_key("Ed25519")
    refused(LocalIssuer(tampered=lambda _: signed(platform_claims(aud=CLIENT), stranger)))


@pytest.mark.parametrize(
    "changes",
    [
        {"issuer": "https://evil.example"},
        {"authorization_endpoint": "http://id.clinic.example/authorize"},
        {"token_endpoint": "http://id.clinic.example/token"},
        {"token_endpoint": None},
        {"code_challenge_methods_supported": ["plain"]},
        {"code_challenge_methods_supported": "S256"},
    ],
    ids=str,
)
def test_a_discovery_document_that_is_not_right_is_not_followed(changes: dict[str, Any]):
    with pytest.raises(IssuerUnavailable):
        at(LocalIssuer(discovery_changes=changes), lambda door: door.begin(HOME))


def test_an_issuer_that_is_down_is_unavailable_and_no_refusal():
    issuer = LocalIssuer(down=True)
    with pytest.raises(IssuerUnavailable):
        at(issuer, lambda door: door.begin(HOME))

    async def down_at_the_end(door: OidcStaffSignIn) -> None:
        issuer.down = False
        start = await door.begin(HOME)
        code, state = issuer.sign_in(start.redirect_url)
        issuer.down = True
        await door.finish(code, state, start.sealed_state, NOW)

    with pytest.raises(IssuerUnavailable):
        at(issuer, down_at_the_end)


@pytest.mark.parametrize(("status", "error"), [(400, InvalidToken), (401, InvalidToken), (429, IssuerUnavailable)])
def test_only_an_answer_about_the_code_is_a_refusal(status: int, error: type[Exception]):
    issuer = LocalIssuer(token_answer=lambda: httpx.Response(status))
    with pytest.raises(error):
        at(issuer, signing_in(issuer))


@pytest.mark.parametrize("answer", [{}, {"id_token": None}, {"id_token": {}}, {"access_token": "a.b.c"}], ids=str)
def test_an_answer_without_identity_token_is_refused(answer: dict[str, Any]):
    refused(LocalIssuer(token_answer=lambda: httpx.Response(200, json=answer)))


def test_an_issuer_at_a_plain_remote_address_is_never_asked():
    def unasked(_: httpx.Request) -> httpx.Response:
        raise AssertionError("asked")

    async def scenario() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(unasked)) as client:
            await Discovery("http://id.clinic.example", client, StoppedClock()).endpoints()

    with pytest.raises(IssuerUnavailable):
        run(scenario())


def test_an_issuer_that_recovers_is_asked_again_after_five_seconds():
    issuer, clock = LocalIssuer(down=True), StoppedClock()

    async def scenario(door: OidcStaffSignIn) -> None:
        with pytest.raises(IssuerUnavailable):
            await door.begin(HOME)
        issuer.down = False
        clock.advance(seconds=4)
        with pytest.raises(IssuerUnavailable):
            await door.begin(HOME)
        clock.advance(seconds=1)
        await door.begin(HOME)

    at(issuer, scenario, clock)


def test_a_changed_address_is_known_within_the_hour():
    issuer, clock = LocalIssuer(), StoppedClock()

    async def scenario(door: OidcStaffSignIn) -> list[bool]:
        await door.begin(HOME)
        issuer.discovery_changes["authorization_endpoint"] = f"{ISSUER}/new"
        seen = []
        for _ in range(2):
            seen.append("/new?" in (await door.begin(HOME)).redirect_url)
            clock.advance(hours=1)
        seen.append("/new?" in (await door.begin(HOME)).redirect_url)
        return seen

    assert at(issuer, scenario, clock) == [False, True, True]


def test_the_known_address_serves_on_while_the_issuer_is_down():
    issuer, clock = LocalIssuer(), StoppedClock()

    async def scenario(door: OidcStaffSignIn) -> SignInStart:
        await door.begin(HOME)
        issuer.down = True
        clock.advance(hours=5)
        return await door.begin(HOME)

    assert at(issuer, scenario, clock).redirect_url.startswith(ISSUER)


@pytest.mark.parametrize(("anew", "prompt"), [(False, []), (True, ["login"])])
def test_who_is_to_prove_it_anew_is_asked_to_sign_in_at_the_issuer(anew: bool, prompt: list[str]):
    start = at(LocalIssuer(), lambda door: door.begin(HOME, anew=anew))
    assert parse_qs(urlsplit(start.redirect_url).query).get("prompt", []) == prompt
