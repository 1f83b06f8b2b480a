"""What the keys in memory can do beyond the contract."""

import pytest

from adapters.mock.keys import InMemoryKeys
from application.ports.keys import KeyUnavailable, Purpose


def test_a_lost_key_is_unavailable_until_the_operator_rotates():
    keys = InMemoryKeys()
    id, wrapped = keys.wrap(b"k" * 32, b"context")
    keys.lose(id)
    with pytest.raises(KeyUnavailable):
        keys.unwrap(id, wrapped, b"context")
    with pytest.raises(KeyUnavailable):
        keys.wrap(b"k" * 32, b"context")
    new_id = keys.rotate()
    assert keys.wrap(b"k" * 32, b"context")[0] == new_id != id


def test_the_same_root_gives_the_same_secrets():
    first, second = InMemoryKeys(b"r" * 32), InMemoryKeys(b"r" * 32)
    assert first.secret(Purpose.AUDIT) == second.secret(Purpose.AUDIT)
