"""Checkpoints of the audit in a file of JSON lines, which is only ever appended to."""

import fcntl
import json
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from attrs import frozen

from domain.audit_chain import Checkpoint, Fault, Tampering

_LAST_BYTES = 4_096


@frozen
class CheckpointFile:
    """`application.ports.audit_chain.CheckpointPlace` in one file, on another disk than the record's if it can be.

    A line without its end was being written when the machine stopped: it counts as not written, and the
    next one takes its place. A whole line that says no checkpoint was put there by somebody else.
    """

    path: Path

    def last(self) -> int:
        whole = self._tail().rpartition(b"\n")[0]
        return _read(whole.rpartition(b"\n")[2]).position if whole else 0

    def append(self, checkpoint: Checkpoint) -> None:
        descriptor = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            self._mend(descriptor)
            if checkpoint.position > self.last():  # another process may have been faster
                os.write(descriptor, _line(checkpoint))
                os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def read(self) -> Iterator[Checkpoint]:
        try:
            with self.path.open("rb") as file:
                yield from (_read(line) for line in file if line.endswith(b"\n"))
        except FileNotFoundError:
            return

    def _mend(self, descriptor: int) -> None:
        """Cut off what was half written."""
        half = self._tail().rpartition(b"\n")[2]
        if half:
            os.ftruncate(descriptor, os.fstat(descriptor).st_size - len(half))

    def _tail(self) -> bytes:
        try:
            with self.path.open("rb") as file:
                file.seek(max(0, file.seek(0, os.SEEK_END) - _LAST_BYTES))
                return file.read()
        except FileNotFoundError:
            return b""


def _line(checkpoint: Checkpoint) -> bytes:
    members = {
        "position": checkpoint.position,
        "hash": checkpoint.hash.hex(),
        "at": checkpoint.at.isoformat(),
        "isStart": checkpoint.is_start,
        "signature": checkpoint.signature.hex(),
    }
    return json.dumps(members).encode() + b"\n"


def _read(line: bytes) -> Checkpoint:
    try:
        members = json.loads(line)
        return Checkpoint(
            position=int(members["position"]),
            hash=bytes.fromhex(members["hash"]),
            at=datetime.fromisoformat(members["at"]),
            is_start=bool(members["isStart"]),
            signature=bytes.fromhex(members["signature"]),
        )
    except (ValueError, KeyError, TypeError):
        raise Tampering(Fault.FORGED) from None
