"""What every `FileScanner` promises."""

import pytest

from adapters.files.scanners import Clamd, TypesOnly
from adapters.mock.files import ObedientScanner
from application.ports.files import ScannerUnavailable, ScanRefused, Verdict
from tests.support.clamd import FOUND, FakeClamd

pytestmark = pytest.mark.anyio


async def test_who_finds_nothing_says_clean():
    async with FakeClamd().listening() as daemon:
        for scanner in (ObedientScanner(), TypesOnly(), Clamd("127.0.0.1", daemon.port)):
            assert await scanner.scan(b"nothing" * 50_000) is Verdict.CLEAN


async def test_who_finds_something_says_so():
    async with FakeClamd().listening() as daemon:
        for scanner in (ObedientScanner(finds=True), Clamd("127.0.0.1", daemon.port)):
            assert await scanner.scan(b"x" * 100_000 + FOUND) is Verdict.FOUND


async def test_who_can_not_look_now_is_asked_again():
    async with (
        FakeClamd(says=b"stream: Can't allocate memory ERROR\0").listening() as ill,
        FakeClamd(says=b"stream: O").listening() as cut_off,
        FakeClamd(mute=True).listening() as mute,
    ):
        for scanner in (
            ObedientScanner(stalls=True),
            Clamd("127.0.0.1", ill.port),
            Clamd("127.0.0.1", cut_off.port),
            Clamd("127.0.0.1", mute.port, patience=0.05),
        ):
            with pytest.raises(ScannerUnavailable):
                await scanner.scan(b"content")
        closed = cut_off.port
    with pytest.raises(ScannerUnavailable):
        await Clamd("127.0.0.1", closed).scan(b"content")


async def test_who_is_there_says_so_and_is_given_nothing_to_look_at():
    async with FakeClamd().listening() as daemon, FakeClamd(says=b"UNKNOWN COMMAND\0").listening() as other:
        for scanner in (ObedientScanner(), TypesOnly(), Clamd("127.0.0.1", daemon.port)):
            await scanner.check()
        assert daemon.asked == 0
        for scanner in (ObedientScanner(stalls=True), Clamd("127.0.0.1", other.port)):
            with pytest.raises(ScannerUnavailable):
                await scanner.check()
        closed = daemon.port
    with pytest.raises(ScannerUnavailable):
        await Clamd("127.0.0.1", closed).check()


async def test_who_will_never_look_at_it_is_not_asked_again():
    async with FakeClamd(most=1000).listening() as daemon:
        for scanner in (ObedientScanner(refuses=True), Clamd("127.0.0.1", daemon.port)):
            with pytest.raises(ScanRefused):
                await scanner.scan(b"x" * 10_000)


def test_the_daemon_is_where_its_address_says():
    assert Clamd.at("clamd://scanner.clinic:3311") == Clamd("scanner.clinic", 3311)
    assert Clamd.at("clamd://[::1]") == Clamd("::1", 3310)
