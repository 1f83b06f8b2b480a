"""Verify an export's archive with nothing but the archive: every digest, the signatures, the audit's link."""

import hashlib
import json
import lzma
import struct
import zipfile
import zlib
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from attrs import frozen
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from application.exports.manifest import MANIFEST, SIGNATURE
from domain.audit_chain import Checkpoint, signed_manifest, told_link_hash

_PIECE = 1 << 20
_DAMAGED = (
    *(OSError, EOFError, zipfile.BadZipFile, zlib.error, LookupError, ValueError, TypeError, AttributeError),
    *(RuntimeError, OverflowError, MemoryError, lzma.LZMAError, struct.error),
)
"""What reading an archive that somebody made up can end in: compressed wrongly, encrypted, of another form."""
_MOST = 64 << 20
"""Bytes that a manifest has at most."""


class ExportBroken(Exception):
    """What does not hold, and in which file, if it is one."""


@frozen(kw_only=True)
class VerifiedExport:
    """What holds."""

    export: str
    files: int
    messages: int
    as_of: str
    position: int
    public_key: str


def verify_archive(archive: Path | BinaryIO, public_key: str | None = None) -> VerifiedExport:
    """What the archive holds; raises `ExportBroken` for the first thing that is not as it was signed.

    Without `public_key` it is held to the one that it names, which the reader must compare.
    """
    try:
        with zipfile.ZipFile(archive) as opened:
            return _verified(opened, public_key)
    except _DAMAGED:
        raise ExportBroken("it is no export of ours, or a damaged one") from None


def _verified(archive: zipfile.ZipFile, public_key: str | None) -> VerifiedExport:
    raw = _small(archive, MANIFEST)
    told: dict[str, Any] = json.loads(raw)
    key = public_key or str(told["publicKey"])
    if key != told["publicKey"]:
        raise ExportBroken("it names another public key")
    ours = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key))
    _check(ours, bytes.fromhex(_small(archive, SIGNATURE).decode().strip()), signed_manifest(raw), MANIFEST)
    _check_files(archive, told["files"])
    _check_audit(ours, told)
    return VerifiedExport(
        export=told["export"],
        files=len(told["files"]),
        messages=sum(one["messages"] for one in told["files"]),
        as_of=datetime.fromisoformat(told["asOf"]).isoformat().replace("+00:00", "Z"),
        position=told["audit"]["position"],
        public_key=ours.public_bytes_raw().hex(),
    )


def _check_files(archive: zipfile.ZipFile, files: list[dict[str, Any]]) -> None:
    there, named = archive.namelist(), [one["name"] for one in files]
    if len(set(there)) != len(there):
        raise ExportBroken("a file is in it twice")
    for name in sorted(set(there) - {*named, MANIFEST, SIGNATURE}):
        raise ExportBroken(f"the manifest does not name {name!a}")
    for one in files:
        if one["name"] not in there:
            raise ExportBroken(f"{one['name']!a} is missing")
        digest = hashlib.sha256()
        with archive.open(one["name"]) as content:
            while piece := content.read(_PIECE):
                digest.update(piece)
        if digest.hexdigest() != one["sha256"]:
            raise ExportBroken(f"{one['name']!a} was changed")


def _check_audit(ours: Ed25519PublicKey, told: dict[str, Any]) -> None:
    audit, lines = told["audit"], (f"{one['name']}\0{one['bytes']}\0{one['sha256']}\n" for one in told["files"])
    contents = hashlib.sha256("".join(lines).encode()).hexdigest()
    if audit["record"]["object"] != f"export:{told['export']}:{contents}":
        raise ExportBroken("the audit's record is of another export")
    position, link = audit["position"], bytes.fromhex(audit["hash"])
    if told_link_hash(bytes.fromhex(audit["previous"]), position, audit["record"]) != link:
        raise ExportBroken("the audit's record is not the one that was chained")
    here = Checkpoint(position=position, hash=link, at=datetime.fromisoformat(audit["checkpoint"]["at"]))
    _check(ours, bytes.fromhex(audit["checkpoint"]["signature"]), here.signed, "the audit's checkpoint")


def _check(ours: Ed25519PublicKey, signature: bytes, signed: bytes, what: str) -> None:
    try:
        ours.verify(signature, signed)
    except InvalidSignature:
        raise ExportBroken(f"the signature of {what} does not hold") from None


def _small(archive: zipfile.ZipFile, name: str) -> bytes:
    if archive.getinfo(name).file_size > _MOST:
        raise ExportBroken(f"{name} is too large")
    return archive.read(name)
