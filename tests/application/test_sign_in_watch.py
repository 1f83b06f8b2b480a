"""Staff prove a second factor; failures and new devices are noticed."""

from datetime import timedelta
from typing import Any

import pytest

from application.access.sign_in_code import IssueCode, IssueCodeHandler
from application.access.start_session import Code, PlatformToken, StartSession
from application.access.watch_sign_ins import LATELY, FailedSignIns, NewStaffDevice, SignInWatch
from application.ports.tokens import PlatformClaims
from domain.access import Actor
from domain.device import Device
from domain.errors import IdentityMismatch, InvalidToken, SecondFactorRequired
from domain.ids import Identity
from domain.person import Role
from tests.support.builders import a_patient, a_provider, a_service, an_actor, an_admin
from tests.support.clinic import Clinic

pytestmark = pytest.mark.anyio
LAPTOP, PHONE = Device(browser="firefox", system="linux"), Device(browser="safari", system="ios")


@pytest.fixture(autouse=True)
async def people(clinic: Clinic) -> None:
    await clinic.register(a_patient(), a_provider(), an_admin(), a_service())


@pytest.fixture
def watch(clinic: Clinic) -> SignInWatch:
    return SignInWatch(clock=clinic.clock, channel=clinic.channel, limit=3)


class Platform:
    """A platform that vouches for everybody, by one factor or more."""

    def __init__(self, clinic: Clinic, strong: bool) -> None:
        self.clinic, self.strong = clinic, strong

    async def verify(self, token: str) -> PlatformClaims:
        now = self.clinic.clock.now()
        subject, role = token.split("/")
        return PlatformClaims(
            subject=subject,
            user_type=role,
            name=None,
            token_id="t",
            issued_at=now,
            proven_at=now,
            expires_at=now + timedelta(hours=1),
            strong=self.strong,
        )


async def signs_in(
    clinic: Clinic,
    watch: SignInWatch,
    identity: str,
    role: Role,
    *,
    device: Device = LAPTOP,
    address: str = "192.0.2.7",
    proof: Any = None,
    **said: Any,
) -> None:
    start = clinic.start_session(watch=watch, open_door=proof is None, **said)
    nobody = Actor(identity=Identity(""), role=Role.PATIENT, address=address)
    await start(StartSession(actor=nobody, identity=identity, role=role, proof=proof, device=device))


@pytest.mark.parametrize("role", [Role.PROVIDER, Role.ADMIN, Role.AUDITOR])
@pytest.mark.safeguard("authentication")
async def test_staff_need_a_second_factor_where_it_is_demanded(clinic: Clinic, watch: SignInWatch, role: Role):
    said = {"proof": PlatformToken(f"new/{role}"), "strong_only": True}
    with pytest.raises(SecondFactorRequired):
        await signs_in(clinic, watch, "new", role, platform=Platform(clinic, strong=False), **said)
    await signs_in(clinic, watch, "new", role, platform=Platform(clinic, strong=True), **said)


@pytest.mark.parametrize("role", [Role.PATIENT, Role.PROXY, Role.SERVICE])
async def test_others_are_asked_for_none(clinic: Clinic, watch: SignInWatch, role: Role):
    proof = PlatformToken(f"new/{role}")
    weak = Platform(clinic, strong=False)
    await signs_in(clinic, watch, "new", role, proof=proof, strong_only=True, platform=weak)


async def test_a_host_page_s_code_proves_no_second_factor(clinic: Clinic):
    issue = clinic.deed(IssueCodeHandler, strong_only=True)
    service = an_actor(a_service())
    with pytest.raises(SecondFactorRequired):
        await issue(IssueCode(actor=service, identity="doc", role=Role.PROVIDER))
    assert await issue(IssueCode(actor=service, identity="pat", role=Role.PATIENT))


async def test_failures_at_one_account_are_a_sign_from_whatever_address(clinic: Clinic, watch: SignInWatch):
    sign = FailedSignIns(watch)
    for count in range(3):
        assert not await sign.is_troubled()
        with pytest.raises(InvalidToken):
            await signs_in(clinic, watch, "DOC", Role.PROVIDER, proof=Code("wrong"), address=f"192.0.2.{count}")
    assert await sign.is_troubled()
    clinic.clock.advance(LATELY)
    assert not await sign.is_troubled()


async def test_failures_from_one_address_are_a_sign_at_whatever_account(clinic: Clinic, watch: SignInWatch):
    for identity in ("pat", "doc", "admin"):
        with pytest.raises(IdentityMismatch):
            await signs_in(clinic, watch, identity, Role.SERVICE)
    assert await FailedSignIns(watch).is_troubled()


async def test_a_sign_in_that_succeeds_is_no_sign(clinic: Clinic, watch: SignInWatch):
    for _ in range(5):
        await signs_in(clinic, watch, "doc", Role.PROVIDER)
    assert not await FailedSignIns(watch).is_troubled()
    assert not await NewStaffDevice(watch).is_troubled()


async def test_staff_on_a_device_of_another_kind_are_noticed_and_the_audit_says_who(clinic: Clinic, watch: SignInWatch):
    sign = NewStaffDevice(watch)
    await signs_in(clinic, watch, "doc", Role.PROVIDER)
    assert not await sign.is_troubled(), "the first device is nobody's new one"
    await signs_in(clinic, watch, "doc", Role.PROVIDER, device=PHONE)
    assert await sign.is_troubled()
    await signs_in(clinic, watch, "doc", Role.PROVIDER, device=PHONE)
    assert [line.reason for line in clinic.record.audit] == [None, "new-device", None]
    clinic.clock.advance(LATELY)
    assert not await sign.is_troubled()


async def test_a_patient_s_new_device_is_on_the_audit_and_wakes_nobody(clinic: Clinic, watch: SignInWatch):
    await signs_in(clinic, watch, "pat", Role.PATIENT)
    await signs_in(clinic, watch, "pat", Role.PATIENT, device=PHONE)
    assert not await NewStaffDevice(watch).is_troubled()
    assert clinic.record.audit[-1].reason == "new-device"
