"""People: who they may be."""

import pytest

from domain.errors import Invalid
from domain.person import Role, check_may_become
from tests.support.builders import a_provider


@pytest.mark.parametrize("identity", ["system", "System", "NOBODY"])
def test_nobody_bears_the_name_of_what_is_no_person(identity: str):
    with pytest.raises(Invalid) as refused:
        a_provider(identity)
    assert [(flaw.pointer, flaw.code) for flaw in refused.value.flaws] == [("/identity", "reserved")]


@pytest.mark.parametrize("before", Role)
@pytest.mark.parametrize("after", Role)
def test_patients_and_proxies_stay_what_they_are(before: Role, after: Role):
    fixed = {Role.PATIENT, Role.PROXY}
    if before is after or not {before, after} & fixed:
        check_may_become(before, after)
        return
    with pytest.raises(Invalid) as refusal:
        check_may_become(before, after)
    (flaw,) = refusal.value.flaws
    assert flaw.pointer == "/userType"
    assert flaw.code in {f"{role}-stays-{role}" for role in {before, after} & fixed}
