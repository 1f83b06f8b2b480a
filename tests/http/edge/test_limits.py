import httpx
import pytest
import structlog

from adapters.http.limits import Buckets, LimitReached, Limits, Rate, Rates, neighbourhood
from application.ports.channel import SignInFailed
from domain.errors import IdentityMismatch, InvalidToken, TooMany
from tests.http.edge.building import Stopwatch, a_client, an_app, an_edge, bearer, limited

pytestmark = pytest.mark.anyio

FEW = Rates(sends=Rate(5, 2), requests=Rate(10, 3), mint=Rate(1 / 6, 2), failed_sign_ins=Rate(1 / 6, 2))


def test_the_numbers_are_those_of_the_contract() -> None:
    rates = Rates()
    assert (rates.sends, rates.requests) == (Rate(5, 20), Rate.per_minute(600, 100))
    assert (rates.mint, rates.demo_mint) == (Rate.per_minute(10), Rate.per_minute(600))


def test_a_bucket_gives_its_burst_and_then_as_much_as_flows_in() -> None:
    watch = Stopwatch()
    bucket = Buckets(Rate(2, 3), watch)
    for _ in range(3):
        bucket.take("ana")
    with pytest.raises(LimitReached) as reached:
        bucket.take("ana")
    assert reached.value.retry_after.total_seconds() == pytest.approx(0.5)
    watch.at += 0.5
    bucket.take("ana")
    with pytest.raises(LimitReached):
        bucket.take("ana")
    watch.at += 1_000
    for _ in range(3):
        bucket.take("ana")
    with pytest.raises(LimitReached):
        bucket.take("ana")


def test_one_persons_bucket_is_not_anothers() -> None:
    bucket = Buckets(Rate(1, 1), Stopwatch())
    bucket.take("ana")
    bucket.take("ben")


def test_only_so_many_buckets_are_remembered() -> None:
    bucket = Buckets(Rate(1, 1), Stopwatch(), most=100)
    for number in range(1_000):
        bucket.take(str(number))
    assert len(bucket._buckets) == 100
    with pytest.raises(LimitReached):
        bucket.take("999")


async def test_a_signed_in_person_is_limited_by_who_they_are_not_by_where_they_are() -> None:
    app = an_app(an_edge(limits=limited(Stopwatch(), rates=FEW)))
    async with a_client(app, peer="192.0.2.1") as here, a_client(app, peer="192.0.2.2") as there:
        answers = [await client.get("/me", headers=bearer("ana")) for client in (here, there, here, there)]
        assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
        assert (await here.get("/me", headers=bearer("ben"))).status_code == 200


async def test_a_429_says_when_to_come_back_and_what_the_limit_is() -> None:
    watch = Stopwatch()
    app = an_app(an_edge(limits=limited(watch, rates=FEW)))
    async with a_client(app) as client:
        for _ in range(3):
            await client.get("/me", headers=bearer("ana"))
        answer = await client.get("/me", headers=bearer("ana"))
        assert answer.json()["type"] == "/problems/too-many"
        told = {name: answer.headers[name] for name in ("retry-after", "ratelimit-limit", "ratelimit-remaining")}
        assert told == {"retry-after": "1", "ratelimit-limit": "3", "ratelimit-remaining": "0"}
        watch.at += int(answer.headers["retry-after"])
        assert (await client.get("/me", headers=bearer("ana"))).status_code == 200


async def test_sends_have_a_bucket_of_their_own_that_the_socket_shares() -> None:
    limits = limited(Stopwatch(), rates=FEW)
    app = an_app(an_edge(limits=limits))
    limits.send("ana")
    async with a_client(app) as client:
        answers = [await client.post("/sends", headers=bearer("ana")) for _ in range(2)]
        assert [answer.status_code for answer in answers] == [201, 429]
        assert (await client.get("/me", headers=bearer("ana"))).status_code == 200
    with pytest.raises(TooMany):
        limits.send("ana")


async def test_who_is_not_signed_in_is_limited_by_address() -> None:
    app = an_app(an_edge(limits=limited(Stopwatch(), rates=FEW)))
    async with a_client(app, peer="192.0.2.1") as here, a_client(app, peer="192.0.2.2") as there:
        assert [(await here.get("/public")).status_code for _ in range(4)] == [200, 200, 200, 429]
        assert (await there.get("/public")).status_code == 200


async def test_refusals_without_credentials_end_in_429_and_do_not_touch_the_signed_in() -> None:
    app = an_app(an_edge(limits=limited(Stopwatch(), rates=FEW)))
    async with a_client(app) as client:
        forged: list[httpx.Response] = [
            await client.get("/me", headers={"Authorization": "Bearer forged"}) for _ in range(5)
        ]
        assert [answer.status_code for answer in forged] == [401, 401, 401, 429, 429]
        assert (await client.get("/nowhere")).status_code == 429
        assert (await client.get("/me", headers=bearer("ana"))).status_code == 200


async def test_refusals_are_logged_in_one_line_with_their_count() -> None:
    limits = limited(Stopwatch(), rates=FEW)
    app = an_app(an_edge(limits=limits))
    with structlog.testing.capture_logs() as lines:
        async with a_client(app) as client:
            for _ in range(7):
                await client.get("/me", headers={"Authorization": "Bearer forged"})
        limits.report()
        limits.report()
    told = [line for line in lines if line["event"] == "credentials.refused"]
    assert [line["count"] for line in told] == [7]


async def test_switched_off_nothing_is_limited() -> None:
    async with a_client(an_app(an_edge(limits=Limits(rates=FEW, on=False)))) as client:
        assert {(await client.get("/me", headers=bearer("ana"))).status_code for _ in range(30)} == {200}
        assert {(await client.get("/me")).status_code for _ in range(30)} == {401}


async def test_health_is_never_limited() -> None:
    async with a_client(an_app(an_edge(limits=limited(Stopwatch(), rates=FEW)))) as client:
        assert {(await client.get("/health/live")).status_code for _ in range(20)} == {200}


def test_sign_ins_count_by_subject_whatever_its_case() -> None:
    limits = limited(Stopwatch(), rates=FEW)
    for identity in ("ana", "ANA"):
        with limits.mint(identity, "192.0.2.1"):
            pass
    with pytest.raises(TooMany), limits.mint("Ana", "192.0.2.9"):
        pytest.fail("it was let in")
    with limits.mint("ben", "192.0.2.1"):
        pass


@pytest.mark.parametrize("refusal", [InvalidToken, IdentityMismatch])
def test_nobody_can_spend_another_persons_sign_ins(refusal: type[Exception]) -> None:
    limits = limited(Stopwatch(), rates=FEW)
    for _ in range(2):
        with pytest.raises(refusal), limits.mint("ana", "198.51.100.66"):
            raise refusal("forged")
        limits.heed(SignInFailed(identity="ana", address="198.51.100.66"))
    with pytest.raises(TooMany), limits.mint("ana", "198.51.100.66"):
        pytest.fail("guessing goes on")
    with limits.mint("ana", "192.0.2.1"):
        pass


async def test_what_other_processes_refused_counts_here() -> None:
    edge = an_edge(limits=limited(Stopwatch(), rates=FEW))
    async with an_app(edge).lifespan():
        for _ in range(2):
            edge.channel.publish(SignInFailed(identity="ana", address="198.51.100.66"))
    with pytest.raises(TooMany), edge.limits.mint("ANA", "198.51.100.66"):
        pytest.fail("guessing goes on")
    with edge.limits.mint("ana", "192.0.2.1"):
        pass


def test_in_the_demo_sign_ins_count_by_address() -> None:
    rates = Rates(mint=Rate(1, 1), demo_mint=Rate(10, 3))
    limits = limited(Stopwatch(), rates=rates, demo=True)
    for identity in ("ana", "ana", "ben"):
        with limits.mint(identity, "127.0.0.1"):
            pass
    with pytest.raises(TooMany), limits.mint("cy", "127.0.0.1"):
        pytest.fail("it was let in")


def test_an_ipv6_customer_is_one_address() -> None:
    assert neighbourhood("2001:db8:1:2::7") == neighbourhood("2001:db8:1:2:ffff::1")
    assert neighbourhood("2001:db8:1:2::7") != neighbourhood("2001:db8:1:3::7")
    assert neighbourhood("192.0.2.1") == "192.0.2.1"
    assert neighbourhood("testclient:x") == "testclient:x"
