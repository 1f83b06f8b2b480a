"""OpenAPI is true: what it allows is answered as it says, what it forbids is refused, whoever asks."""

import pytest
import schemathesis
from hypothesis import Phase, settings

from tests.http.promises import HOW, ROLES, hold_to_it, of_something_known, schema

pytestmark = [
    # The client that schemathesis brings leaves its streams open.
    pytest.mark.filterwarnings("ignore:Unclosed <Memory:ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.mark.parametrize("role", ROLES)
@schema.parametrize()
@settings(max_examples=3, phases=[Phase.generate], **HOW)
def test_every_answer_is_one_that_the_description_promises(case: schemathesis.Case, role: str) -> None:
    hold_to_it(of_something_known(case), role)


@pytest.mark.slow
@pytest.mark.parametrize("role", ROLES)
@schema.parametrize()
@settings(max_examples=12, phases=[Phase.generate], **HOW)
def test_every_answer_to_a_wide_choice_is_one_that_the_description_promises(case: schemathesis.Case, role: str) -> None:
    hold_to_it(of_something_known(case), role)
