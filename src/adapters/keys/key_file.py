"""Keys in a local file, for those who host it themselves."""

from pathlib import Path
from threading import Lock
from typing import Self

from attrs import define, field

from adapters.keys.derivation import derive
from adapters.keys.private_file import (
    NotPrivate,
    Version,
    create_private,
    one_writer,
    read_private,
    real_place,
    replace_private,
    version_of,
)
from adapters.keys.ring import KeyRing, NotARing, from_text, new_ring, rotated, to_text
from application.ports.keys import KeyUnavailable, Purpose


class KeyFileRefused(Exception):
    """The key file can not be used; the message names the setting and the cause, never the file or its content."""

    def __init__(self, cause: str) -> None:
        super().__init__(f"KEY_FILE: {cause}")


@define(eq=False)
class KeyFile:
    """A `KeyProvider` over a file with mode 0600. A rotation by another process is noticed without a restart."""

    path: Path = field(repr=False)
    _ring: KeyRing = field(repr=False)
    _version: Version = field(repr=False)
    _secrets: dict[Purpose, bytes] = field(factory=dict, init=False, repr=False)
    _lock: Lock = field(factory=Lock, init=False, repr=False)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Return the keys in the file, or raise `KeyFileRefused`."""
        return cls(path, *_read(path))

    @classmethod
    def create(cls, path: Path) -> Self:
        """Write a new key file and return it; an existing file is never touched (`KeyFileRefused`)."""
        try:
            create_private(path, to_text(new_ring()))
        except NotPrivate as cause:
            raise KeyFileRefused(str(cause)) from None
        return cls.load(path)

    @staticmethod
    def rotate(path: Path) -> str:
        """Add a key-encryption key, make it the current one, and return its id."""
        try:
            place = real_place(path)
            with one_writer(place.parent):
                ring = rotated(_read(path)[0])
                replace_private(place, to_text(ring))
        except NotPrivate as cause:
            raise KeyFileRefused(str(cause)) from None
        return ring.current

    def current_key_id(self) -> str:
        """Return the id of the key that `wrap` uses."""
        return self._fresh().current

    def knows(self, key_id: str) -> bool:
        """Whether the file holds the key of this id."""
        return key_id in self._fresh().keys

    def wrap(self, data_key: bytes, context: bytes) -> tuple[str, bytes]:
        """Return the current key's id and the wrapped data key."""
        ring = self._fresh()
        return ring.current, ring.wrap(data_key, context)

    def unwrap(self, key_id: str, wrapped: bytes, context: bytes) -> bytes:
        """Return the data key, or raise `KeyUnavailable`."""
        ring = self._ring if key_id in self._ring.keys else self._fresh()
        return ring.unwrap(key_id, wrapped, context)

    def secret(self, purpose: Purpose) -> bytes:
        """Return the 32 bytes of this purpose."""
        if purpose not in self._secrets:
            self._secrets[purpose] = derive(self._ring.root, purpose)
        return self._secrets[purpose]

    def _fresh(self) -> KeyRing:
        """Read the file again if it changed. While it is out of reach, what is known serves on."""
        with self._lock:
            version = version_of(self.path)
            if version is not None and version != self._version:
                self._adopt()
            return self._ring

    def _adopt(self) -> None:
        try:
            ring, version = _read(self.path)
        except KeyFileRefused:
            return
        if ring.root != self._ring.root:
            # Another file was put in its place. Half of our secrets from each would fit no start.
            raise KeyUnavailable("the key file was exchanged while the server runs")
        self._ring, self._version = ring, version


def _read(path: Path) -> tuple[KeyRing, Version]:
    try:
        content, version = read_private(path)
        return from_text(content), version
    except (NotPrivate, NotARing) as cause:
        raise KeyFileRefused(str(cause)) from None
