"""People: who they may be."""

import pytest

from domain.errors import Invalid
from tests.support.builders import a_provider


@pytest.mark.parametrize("identity", ["system", "System", "NOBODY"])
def test_nobody_bears_the_name_of_what_is_no_person(identity: str):
    with pytest.raises(Invalid) as refused:
        a_provider(identity)
    assert [(flaw.pointer, flaw.code) for flaw in refused.value.flaws] == [("/identity", "reserved")]
