"""The key file: private, whole, refused when in doubt, and rotated under a running server."""

import base64
import json
import os
import threading
from pathlib import Path

import pytest

from adapters.keys.key_file import KeyFile, KeyFileRefused
from application.ports.keys import KeyUnavailable, Purpose

CONTEXT = b"carechat|data_key|1"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys.json"


@pytest.fixture
def keys(path: Path) -> KeyFile:
    return KeyFile.create(path)


def refusal(path: Path) -> str:
    with pytest.raises(KeyFileRefused) as caught:
        KeyFile.load(path)
    assert caught.value.__cause__ is None
    assert str(path) not in str(caught.value)
    return str(caught.value)


def rewrite(path: Path, **changes: object) -> None:
    document = {**json.loads(path.read_text()), **changes}
    path.write_text(json.dumps({name: value for name, value in document.items() if value is not ...}))


@pytest.mark.usefixtures("keys")
def test_a_new_file_is_for_its_owner_only(path: Path):
    assert path.stat().st_mode & 0o777 == 0o600
    assert os.listdir(path.parent) == [path.name]


def test_a_new_file_is_private_whatever_the_umask(path: Path):
    before = os.umask(0)
    try:
        KeyFile.create(path)
    finally:
        os.umask(before)
    assert path.stat().st_mode & 0o777 == 0o600


def test_an_existing_file_is_never_overwritten(path: Path, keys: KeyFile):
    content = path.read_bytes()
    with pytest.raises(KeyFileRefused, match=r"^KEY_FILE: there is a file already"):
        KeyFile.create(path)
    assert path.read_bytes() == content
    assert os.listdir(path.parent) == [path.name]


def test_a_dangling_link_is_not_written_through(path: Path, tmp_path: Path):
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(KeyFileRefused):
        KeyFile.create(path)
    assert not (tmp_path / "elsewhere").exists()


def test_a_missing_folder_is_said(path: Path):
    with pytest.raises(KeyFileRefused, match=r"^KEY_FILE: its folder does not exist"):
        KeyFile.create(path.parent / "missing" / "keys.json")


def test_two_files_share_no_key(tmp_path: Path):
    first, second = (KeyFile.create(tmp_path / name) for name in ("a", "b"))
    assert first.secret(Purpose.AUDIT) != second.secret(Purpose.AUDIT)
    id, wrapped = first.wrap(b"k" * 32, CONTEXT)
    with pytest.raises(KeyUnavailable):
        second.unwrap(id, wrapped, CONTEXT)


def test_what_was_wrapped_opens_after_a_restart(path: Path, keys: KeyFile):
    id, wrapped = keys.wrap(b"k" * 32, CONTEXT)
    again = KeyFile.load(path)
    assert again.unwrap(id, wrapped, CONTEXT) == b"k" * 32
    assert again.secret(Purpose.CURSOR) == keys.secret(Purpose.CURSOR)


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644, 0o620, 0o700, 0o777])
@pytest.mark.usefixtures("keys")
def test_a_looser_mode_is_refused(path: Path, mode: int):
    path.chmod(mode)
    assert "chmod 600" in refusal(path)


@pytest.mark.usefixtures("keys")
def test_a_stricter_mode_is_accepted(path: Path):
    path.chmod(0o400)
    KeyFile.load(path)


def test_a_missing_file_is_refused(path: Path):
    assert refusal(path) == "KEY_FILE: there is no such file"


def test_a_folder_or_a_pipe_is_refused(path: Path, tmp_path: Path):
    refusal(tmp_path)
    os.mkfifo(path, 0o600)
    assert "not a regular file" in refusal(path)


@pytest.mark.usefixtures("keys")
def test_a_link_inside_the_folder_is_followed_and_one_elsewhere_refused(path: Path, tmp_path: Path):
    inside = tmp_path / "link.json"
    inside.symlink_to(path)
    KeyFile.load(inside)
    (tmp_path / "other").mkdir()
    outside = tmp_path / "other" / "link.json"
    outside.symlink_to(path)
    assert "symbolic link" in refusal(outside)


@pytest.mark.usefixtures("keys")
def test_a_link_in_a_circle_is_refused(tmp_path: Path):
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    refusal(circle)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"\xff", b"[" * 100_000, b'{"version":1}', b'{"version":1,"version":1}', b"9" * 5001],
    ids=lambda content: content[:12],
)
@pytest.mark.usefixtures("keys")
def test_a_file_that_is_no_key_file_is_refused(path: Path, content: bytes):
    path.write_bytes(content)
    assert refusal(path).startswith("KEY_FILE: it ")


def test_a_file_without_end_is_not_read_to_its_end(path: Path):
    path.write_bytes(b" " * (1024 * 1024 + 1))
    path.chmod(0o600)
    assert "too large" in refusal(path)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
@pytest.mark.usefixtures("keys")
def test_a_file_of_another_user_is_refused(path: Path):
    os.chown(path, 12345, 12345)
    assert "another user" in refusal(path)


def test_what_is_not_there_can_not_be_rotated(path: Path):
    with pytest.raises(KeyFileRefused, match=r"^KEY_FILE: there is no such file"):
        KeyFile.rotate(path)


def key(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


@pytest.mark.parametrize(
    "changes",
    [
        {"version": 2},
        {"root": ...},
        {"root": key(os.urandom(31))},
        {"root": key(os.urandom(33))},
        {"root": "not base64 at all, Zq7marker"},
        {"root": 7},
        {"root": key(bytes(32))},
        {"root": key(b"changeme" * 4)},
        {"keys": {}},
        {"keys": []},
        {"keys": {"a": key(os.urandom(32))}},
        {"keys": {"a": ""}, "current": "a"},
        {"current": "Zq7marker"},
        {"current": 7},
        {"extra": "Zq7marker"},
    ],
    ids=lambda changes: "+".join(changes),
)
@pytest.mark.usefixtures("keys")
def test_a_key_file_with_a_short_sample_or_missing_key_is_refused_without_quoting_it(
    path: Path, changes: dict[str, object]
):
    rewrite(path, **changes)
    assert "Zq7marker" not in refusal(path)


def test_no_key_shows_in_a_repr(path: Path, keys: KeyFile):
    keys.secret(Purpose.AUDIT)
    assert repr(keys) == "KeyFile()"
    for secret in (json.loads(path.read_text())["root"], *json.loads(path.read_text())["keys"].values()):
        assert secret not in repr(keys._ring)


def test_a_running_server_uses_a_rotated_key_at_once_and_opens_what_is_older(path: Path, keys: KeyFile):
    old_id, old = keys.wrap(b"k" * 32, CONTEXT)
    new_id = KeyFile.rotate(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert keys.current_key_id() == new_id != old_id
    id, wrapped = keys.wrap(b"n" * 32, CONTEXT)
    assert id == new_id
    for reader in (keys, KeyFile.load(path)):
        assert reader.unwrap(old_id, old, CONTEXT) == b"k" * 32
        assert reader.unwrap(new_id, wrapped, CONTEXT) == b"n" * 32


def test_what_another_worker_wrapped_under_a_rotated_key_opens(path: Path, keys: KeyFile):
    KeyFile.rotate(path)
    id, wrapped = KeyFile.load(path).wrap(b"k" * 32, CONTEXT)
    assert keys.unwrap(id, wrapped, CONTEXT) == b"k" * 32


def test_derived_secrets_survive_rotation(path: Path, keys: KeyFile):
    before = {purpose: keys.secret(purpose) for purpose in Purpose}
    KeyFile.rotate(path)
    assert {purpose: KeyFile.load(path).secret(purpose) for purpose in Purpose} == before


@pytest.mark.usefixtures("keys")
def test_rotations_at_once_lose_no_key(path: Path):
    made: list[str] = []
    threads = [threading.Thread(target=lambda: made.append(KeyFile.rotate(path))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 8
    assert set(made) < json.loads(path.read_text())["keys"].keys()
    assert os.listdir(path.parent) == [path.name]


def test_a_rotation_through_a_link_keeps_the_link(path: Path, keys: KeyFile, tmp_path: Path):
    link = tmp_path / "link.json"
    link.symlink_to(path)
    new_id = KeyFile.rotate(link)
    assert link.is_symlink()
    assert keys.current_key_id() == new_id


def test_a_rotation_that_fails_leaves_the_file_as_it_was(path: Path, keys: KeyFile, monkeypatch: pytest.MonkeyPatch):
    before = path.read_bytes()

    def full_disk(_: int) -> None:
        raise OSError(28, "no space left on device")

    monkeypatch.setattr("adapters.keys.private_file.os.fsync", full_disk)
    with pytest.raises(OSError, match="no space"):
        KeyFile.rotate(path)
    assert path.read_bytes() == before
    assert os.listdir(path.parent) == [path.name]
    assert keys.current_key_id() in before.decode()


def test_a_running_server_goes_on_when_its_file_is_lost_or_spoiled(path: Path, keys: KeyFile):
    id, wrapped = keys.wrap(b"k" * 32, CONTEXT)
    path.write_text("{")
    assert keys.wrap(b"n" * 32, CONTEXT)[0] == id
    path.unlink()
    assert keys.unwrap(id, wrapped, CONTEXT) == b"k" * 32
    with pytest.raises(KeyUnavailable):
        keys.unwrap("kek-unknown", wrapped, CONTEXT)


def test_a_file_exchanged_under_a_running_server_is_not_used(path: Path, keys: KeyFile):
    id, wrapped = keys.wrap(b"k" * 32, CONTEXT)
    path.unlink()
    KeyFile.create(path)
    with pytest.raises(KeyUnavailable):
        keys.wrap(b"n" * 32, CONTEXT)
    assert keys.unwrap(id, wrapped, CONTEXT) == b"k" * 32
