"""The garbage collector of a test run."""

import gc

import pytest


def pytest_collection_finish(session: pytest.Session) -> None:
    """What thousands of tests are made of stays to the end: the collector need not walk through it again and again."""
    gc.collect()
    gc.freeze()
