"""The boundaries of OpenAPI: the longest, the shortest, what just is not allowed. All are slow, and slow to collect."""

import pytest
import schemathesis
from hypothesis import Phase, settings

from tests.http.promises import HOW, hold_to_it, of_something_known, schema

pytestmark = [
    pytest.mark.slow,
    # The client that schemathesis brings leaves its streams open.
    pytest.mark.filterwarnings("ignore:Unclosed <Memory:ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.mark.parametrize("role", ["provider", "admin"])
@schema.parametrize()
@settings(phases=[Phase.explicit], **HOW)
def test_every_boundary_of_the_description_is_kept(case: schemathesis.Case, role: str) -> None:
    hold_to_it(of_something_known(case), role)
