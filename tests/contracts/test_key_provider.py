"""What every `KeyProvider` promises."""

from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import frozen
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.keys.key_file import KeyFile
from adapters.mock.keys import InMemoryKeys
from application.ports.keys import KeyProvider, KeyUnavailable, Purpose

CONTEXT = b"carechat|data_key|1"
DATA_KEY = bytes(range(32))


@frozen
class Holder:
    """A provider, and the operator's way to rotate it."""

    keys: KeyProvider
    rotate: Callable[[], object]


def in_memory(_: Path) -> Holder:
    keys = InMemoryKeys()
    return Holder(keys, keys.rotate)


def key_file(folder: Path) -> Holder:
    path = folder / "keys.json"
    return Holder(KeyFile.create(path), lambda: KeyFile.rotate(path))


@pytest.fixture(params=[in_memory, key_file], ids=lambda make: make.__name__)
def holder(request: pytest.FixtureRequest, tmp_path: Path) -> Holder:
    made: Holder = request.param(tmp_path)
    return made


def test_a_wrapped_key_names_the_current_key_and_opens_again(holder: Holder):
    id, wrapped = holder.keys.wrap(DATA_KEY, CONTEXT)
    assert id == holder.keys.current_key_id()
    assert DATA_KEY not in wrapped
    assert holder.keys.unwrap(id, wrapped, CONTEXT) == DATA_KEY


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(data_key=st.binary(max_size=64), context=st.binary(max_size=64))
def test_any_bytes_come_back_under_their_context(holder: Holder, data_key: bytes, context: bytes):
    id, wrapped = holder.keys.wrap(data_key, context)
    assert holder.keys.unwrap(id, wrapped, context) == data_key
    with pytest.raises(KeyUnavailable):
        holder.keys.unwrap(id, wrapped, context + b"x")


def test_the_same_key_never_wraps_to_the_same_bytes(holder: Holder):
    assert len({holder.keys.wrap(DATA_KEY, CONTEXT)[1] for _ in range(50)}) == 50


def test_every_altered_byte_is_noticed(holder: Holder):
    id, wrapped = holder.keys.wrap(DATA_KEY, CONTEXT)
    for place in range(len(wrapped)):
        altered = wrapped[:place] + bytes([wrapped[place] ^ 1]) + wrapped[place + 1 :]
        with pytest.raises(KeyUnavailable):
            holder.keys.unwrap(id, altered, CONTEXT)


@pytest.mark.parametrize("length", [0, 1, 11, 12, 13, 27, 28, 59])
def test_a_cut_wrapping_does_not_open(holder: Holder, length: int):
    id, wrapped = holder.keys.wrap(DATA_KEY, CONTEXT)
    with pytest.raises(KeyUnavailable):
        holder.keys.unwrap(id, wrapped[:length], CONTEXT)


def test_an_unknown_key_is_unavailable(holder: Holder):
    _, wrapped = holder.keys.wrap(DATA_KEY, CONTEXT)
    with pytest.raises(KeyUnavailable):
        holder.keys.unwrap("unknown", wrapped, CONTEXT)


def test_rotation_serves_new_and_old(holder: Holder):
    before = holder.keys.wrap(DATA_KEY, CONTEXT)
    holder.rotate()
    after = holder.keys.wrap(DATA_KEY, CONTEXT)
    assert before[0] != after[0] == holder.keys.current_key_id()
    for id, wrapped in (before, after):
        assert holder.keys.unwrap(id, wrapped, CONTEXT) == DATA_KEY


def test_a_wrapping_does_not_pass_under_another_key_id(holder: Holder):
    old, wrapped = holder.keys.wrap(DATA_KEY, CONTEXT)
    holder.rotate()
    assert holder.keys.current_key_id() != old
    with pytest.raises(KeyUnavailable):
        holder.keys.unwrap(holder.keys.current_key_id(), wrapped, CONTEXT)


def test_each_purpose_has_a_secret_of_its_own_that_stays(holder: Holder):
    secrets = {purpose: holder.keys.secret(purpose) for purpose in Purpose}
    assert {len(secret) for secret in secrets.values()} == {32}
    assert len(set(secrets.values())) == len(Purpose)
    holder.rotate()
    assert {purpose: holder.keys.secret(purpose) for purpose in Purpose} == secrets


def test_no_key_shows_in_a_repr(holder: Holder):
    shown = repr(holder.keys)
    for purpose in Purpose:
        secret = holder.keys.secret(purpose)
        assert secret.hex() not in shown
        assert repr(secret) not in shown
