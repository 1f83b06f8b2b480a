"""Keys of the issuer: kept, renewed within limits, and never taken from elsewhere."""

import asyncio
import gzip
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from joserfc.errors import SecurityWarning
from joserfc.jwk import ECKey, OctKey, OKPKey, RSAKey

from adapters.identity.fetch import SIZE_LIMIT, is_safe_url
from adapters.identity.jwks import JwksKeys, usable_keys
from application.ports.tokens import IssuerUnavailable
from tests.adapters.identity.local_issuer import EC, ED, ISSUER, RSA, LocalIssuer, StoppedClock, published, run

URL = f"{ISSUER}/jwks"
OTHER = {"keys": [published("other", EC)]}


def test_a_known_key_is_asked_for_once():
    issuer, clock = LocalIssuer(), StoppedClock()

    async def scenario() -> None:
        async with issuer.client() as client:
            keys = JwksKeys(URL, client, clock)
            for _ in range(5):
                assert await keys.find("EdDSA", "EdDSA")

    run(scenario())
    assert issuer.jwks_asked == 1


def test_fifty_askers_at_once_make_one_request():
    issuer, clock = LocalIssuer(), StoppedClock()

    async def scenario() -> None:
        async with issuer.client() as client:
            keys = JwksKeys(URL, client, clock)
            found = await asyncio.gather(*(keys.find("EdDSA", "EdDSA") for _ in range(50)))
            assert all(found)
            clock.advance(minutes=2)
            assert not any(await asyncio.gather(*(keys.find(f"k{n}", "EdDSA") for n in range(50))))

    run(scenario())
    assert issuer.jwks_asked == 2


def test_a_rotated_key_is_found_and_unknown_ids_ask_at_most_once_a_minute():
    issuer, clock = LocalIssuer(), StoppedClock()

    async def scenario() -> None:
        async with issuer.client() as client:
            keys = JwksKeys(URL, client, clock)
            assert await keys.find("EdDSA", "EdDSA")
            issuer.keys["next"] = OKPKey.generate_key("Ed25519")
            clock.advance(seconds=59)
            assert await keys.find("next", "EdDSA") is None
            assert issuer.jwks_asked == 1
            clock.advance(seconds=1)
            assert await keys.find("next", "EdDSA")
            assert issuer.jwks_asked == 2
            for number in range(100):
                assert await keys.find(f"guess-{number}", "EdDSA") is None
            assert issuer.jwks_asked == 2

    run(scenario())


def test_known_keys_serve_on_while_the_issuer_is_down():
    issuer, clock = LocalIssuer(), StoppedClock()

    async def scenario() -> None:
        async with issuer.client() as client:
            keys = JwksKeys(URL, client, clock)
            assert keys.is_well()
            assert await keys.find("EdDSA", "EdDSA")
            assert keys.is_well()
            issuer.down = True
            for _ in range(48):
                clock.advance(minutes=30)
                assert await keys.find("EdDSA", "EdDSA")
                assert await keys.find("unknown", "EdDSA") is None
            asked = issuer.jwks_asked
            for _ in range(20):
                assert await keys.find("EdDSA", "EdDSA")
            assert issuer.jwks_asked == asked
            assert not keys.is_well()
            issuer.down = False
            clock.advance(minutes=30)
            assert await keys.find("EdDSA", "EdDSA")
            assert keys.is_well()

    run(scenario())


def test_whoever_asks_only_whether_there_are_keys_asks_the_issuer_until_there_are():
    issuer, clock = LocalIssuer(), StoppedClock()
    issuer.down = True

    async def scenario() -> None:
        async with issuer.client() as client:
            keys = JwksKeys(URL, client, clock)
            for _ in range(3):
                with pytest.raises(IssuerUnavailable):
                    await keys.check()
            issuer.down = False
            clock.advance(seconds=5)
            asked = issuer.jwks_asked
            for _ in range(3):
                await keys.check()
            assert keys.is_well()
            assert issuer.jwks_asked == asked + 1

    run(scenario())


def test_a_known_key_serves_the_others_while_one_asks_again():
    issuer, clock, answered = LocalIssuer(), StoppedClock(), asyncio.Event()

    async def scenario() -> None:
        async with issuer.client() as client:
            keys = JwksKeys(URL, client, clock)
            assert await keys.find("EdDSA", "EdDSA")
            issuer.before_answer = answered.wait
            clock.advance(minutes=10)
            asking = asyncio.create_task(keys.find("EdDSA", "EdDSA"))
            await issuer.waiting.wait()
            assert await keys.find("RS256", "RS256")
            assert not asking.done()
            answered.set()
            assert await asking

    run(scenario())
    assert issuer.jwks_asked == 2


def test_a_withdrawn_key_is_forgotten():
    issuer, clock = LocalIssuer(), StoppedClock()

    async def scenario() -> None:
        async with issuer.client() as client:
            keys = JwksKeys(URL, client, clock)
            assert await keys.find("RS256", "RS256")
            del issuer.keys["RS256"]
            clock.advance(minutes=10)
            assert await keys.find("RS256", "RS256") is None

    run(scenario())


def test_a_clock_set_back_does_not_stop_renewal():
    issuer, clock = LocalIssuer(), StoppedClock()

    async def scenario() -> None:
        async with issuer.client() as client:
            keys = JwksKeys(URL, client, clock)
            assert await keys.find("EdDSA", "EdDSA")
            issuer.keys["next"] = OKPKey.generate_key("Ed25519")
            clock.advance(days=-1)
            assert await keys.find("next", "EdDSA")

    run(scenario())


def test_an_issuer_that_never_answered_is_unavailable_and_asked_again_after_five_seconds():
    issuer, clock = LocalIssuer(down=True), StoppedClock()

    async def scenario() -> None:
        async with issuer.client() as client:
            keys = JwksKeys(URL, client, clock)
            for _ in range(3):
                with pytest.raises(IssuerUnavailable):
                    await keys.find("EdDSA", "EdDSA")
            assert issuer.jwks_asked == 1
            issuer.down = False
            clock.advance(seconds=5)
            assert await keys.find("EdDSA", "EdDSA")

    run(scenario())


class Endless(httpx.AsyncByteStream):
    """A body without end that counts what was taken of it."""

    def __init__(self) -> None:
        self.taken = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            self.taken += 65_536
            assert self.taken < 2 * SIZE_LIMIT
            yield b" " * 65_536


def raising(error: Exception) -> httpx.Response:
    raise error


@pytest.mark.parametrize(
    "answer",
    [
        lambda: httpx.Response(302, json=OTHER, headers={"Location": "https://evil.example/jwks"}),
        lambda: httpx.Response(203, json=OTHER),
        lambda: httpx.Response(404, json=OTHER),
        lambda: httpx.Response(500, json=OTHER),
        lambda: httpx.Response(200, text="<html>"),
        lambda: httpx.Response(200, json=[]),
        lambda: httpx.Response(200, json={"keys": []}),
        lambda: httpx.Response(200, json={"keys": {"kid": "EdDSA"}}),
        lambda: httpx.Response(200, json={"keys": [7, None, {"kid": 7}, {"kid": "EdDSA"}]}),
        lambda: httpx.Response(200, content=b"[" * 100_000),
        lambda: httpx.Response(200, content=b'{"keys":' + b"9" * 5001 + b"}"),
        lambda: httpx.Response(
            200, content=gzip.compress(json.dumps(OTHER).encode()), headers={"Content-Encoding": "gzip"}
        ),
        lambda: httpx.Response(200, stream=Endless()),
        lambda: raising(httpx.ConnectError("refused")),
        lambda: raising(httpx.ReadTimeout("slow")),
        lambda: raising(TimeoutError()),
    ],
)
def test_a_bad_answer_leaves_the_known_keys_alone(answer: Any):
    issuer, clock = LocalIssuer(), StoppedClock()

    async def scenario() -> None:
        async with issuer.client() as client:
            keys = JwksKeys(URL, client, clock)
            assert await keys.find("EdDSA", "EdDSA")
            issuer.jwks_answer = answer
            clock.advance(minutes=11)
            assert await keys.find("EdDSA", "EdDSA")
            assert issuer.jwks_asked == 2

    run(scenario())


def test_a_silent_issuer_is_given_up(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("adapters.identity.fetch.TIME_LIMIT", 0.01)

    async def never(_: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError

    async def scenario() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(never)) as client:
            with pytest.raises(IssuerUnavailable):
                await JwksKeys(URL, client, StoppedClock()).find("EdDSA", "EdDSA")

    run(scenario())


def test_redirects_are_not_followed_even_by_a_client_that_would():
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        return httpx.Response(302, headers={"Location": "https://evil.example/jwks"})

    async def scenario() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer), follow_redirects=True) as client:
            with pytest.raises(IssuerUnavailable):
                await JwksKeys(URL, client, StoppedClock()).find("EdDSA", "EdDSA")

    run(scenario())
    assert asked == ["id.clinic.example"]


def test_only_signing_keys_for_our_algorithms_are_used():
    with pytest.warns(SecurityWarning):
        short = RSAKey.generate_key(1024)
    document = {
        "keys": [
            published("rsa", RSA),
            published("ec", EC),
            published("ed", ED),
            {**published("enc", RSA), "use": "enc"},
            {**published("ops", RSA), "key_ops": ["encrypt"]},
            {**published("ps", RSA), "alg": "PS256"},
            {**published("hs", RSA), "alg": "HS256"},
            published("short", short),
            published("p384", ECKey.generate_key("P-384")),
            published("x", OKPKey.generate_key("X25519")),
            {"kid": "oct", **OctKey.generate_key(256).as_dict(private=True)},
            {**published("broken", EC), "x": "AA"},
            {**published("types", EC), "x": 7},
            {"kty": ["RSA"], "kid": "list"},
            {name: value for name, value in published("none", ED).items() if name != "kid"},
        ]
    }
    assert set(usable_keys(document)) == {("rsa", "RS256"), ("ec", "ES256"), ("ed", "EdDSA")}


def test_a_private_key_published_by_mistake_is_imported_as_public():
    table = usable_keys({"keys": [{**ED.as_dict(private=True), "kid": "ed"}]})
    assert not table["ed", "EdDSA"].is_private


@pytest.mark.parametrize(
    "url", ["https://id.example/jwks", "http://127.0.0.1:9000/jwks", "http://localhost/jwks", "http://[::1]:80/"]
)
def test_https_and_loopback_addresses_are_safe(url: str):
    assert is_safe_url(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://id.example/jwks",
        "http://127.0.0.1.evil.example/",
        "http://localhost.evil.example/",
        "http://127.0.0.1@evil.example/",
        "https://user:password@id.example/",
        "http://[::2]/",
        "http://0.0.0.0/",
        "http://169.254.169.254/",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "https://",
        "https://id.example:99999/",
        "https://id.example/#part",
        "https://id.exam\nple/",
        "https://id.example\\@evil.example/",
        "//id.example/jwks",
        "",
    ],
)
def test_other_addresses_are_not_safe(url: str):
    assert not is_safe_url(url)


def test_an_unsafe_address_is_refused_by_the_name_of_its_setting():
    with pytest.raises(ValueError, match=r"^AUTH_JWKS_URL: ") as caught:
        JwksKeys("http://id.example/secret", httpx.AsyncClient(), StoppedClock())
    assert "secret" not in str(caught.value)
