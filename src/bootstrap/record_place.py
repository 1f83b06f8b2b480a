"""Where a record and its key are: a folder of its own, or a database and a key file by settings."""

import contextlib
import fcntl
import os
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from attrs import evolve

from adapters.keys.key_file import KeyFile
from adapters.persistence import copying, engines, migrations
from adapters.persistence.data_keys import stored_keys, used_since
from adapters.persistence.inbox import count_aside, longest_waiting
from adapters.persistence.missing_files import count_given_up
from adapters.persistence.outbox import count_parked
from adapters.persistence.places import least_compared
from application.inbound.refusal import FAULTS
from bootstrap.refused import OutOfReach, Refused
from bootstrap.settings import Settings

DATABASE = "carechat.db"
KEY = "carechat.key"


def default_folder() -> Path:
    """Where the demo keeps its record when nothing else is said."""
    home = os.environ.get("XDG_DATA_HOME", "")
    root = Path(home) if Path(home).is_absolute() else Path.home() / ".local" / "share"
    return root / "carechat"


def placed(settings: Settings, folder: Path | None) -> Settings:
    """The settings with the record in `folder`, its key beside it unless KEY_FILE says otherwise."""
    if folder is None:
        if not settings.record.database_url:
            raise Refused("which record? Give --data DIR (a folder) or set DATABASE_URL")
        return settings
    place = folder.expanduser().resolve()
    if set(str(place)) & set("?#"):
        raise Refused("--data: the folder's path must not hold ? or #")
    record = evolve(
        settings.record,
        database_url=f"sqlite:///{place / DATABASE}",
        key_file=settings.record.key_file or place / KEY,
    )
    return evolve(settings, record=record)


def make_folders(settings: Settings) -> None:
    """Make the folders of an embedded record and of its key, open to their owner only."""
    for path in (settings.record.sqlite_path, settings.record.key_file):
        try:
            if path is not None:
                path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            raise Refused("the record's folder can not be made: choose another with --data") from None


def make_key(settings: Settings) -> None:
    """Make a key file where there is none yet."""
    path = settings.record.key_file
    if path is not None and not path.exists():
        KeyFile.create(path)


def require_key(settings: Settings) -> Path:
    """The key file, which the record can not be read without."""
    if settings.record.key_file is None:
        raise Refused("KEY_FILE must name the key file: `carechat keys new` makes one")
    return settings.record.key_file


def migrate(settings: Settings) -> None:
    """Bring the record to the newest shape, making it if there is none."""
    make_folders(settings)
    if not is_current(settings):
        with _explained():
            migrations.upgrade(settings.record.database_url)


def is_current(settings: Settings) -> bool:
    """Whether the record has the shape that this version needs; `Refused` when it is out of reach."""
    path = settings.record.sqlite_path
    if path is not None and not path.is_file():
        return False
    with _explained():
        return migrations.is_current(settings.record.database_url)


def _askable(settings: Settings) -> str:
    """Where the record is; `Refused` where there is none to ask."""
    if not settings.record.database_url or not is_current(settings):
        raise Refused("there is no record to ask")
    return settings.record.database_url


def parked(settings: Settings) -> int:
    """How many deliveries wait for a person; `Refused` where there is no record to ask."""
    with _explained():
        return count_parked(_askable(settings))


def files_given_up(settings: Settings) -> int:
    """How many files of the provider's are asked for no more; `Refused` where there is no record to ask."""
    with _explained():
        return count_given_up(_askable(settings))


def webhooks_aside(settings: Settings) -> int:
    """How many webhooks are set aside that no rule forbids; `Refused` where there is no record to ask."""
    with _explained():
        return count_aside(_askable(settings), FAULTS)


def webhooks_wait_since(settings: Settings) -> datetime | None:
    """When the webhook came that has waited longest; `Refused` where there is no record to ask."""
    with _explained():
        return longest_waiting(_askable(settings))


def compared_longest_ago(settings: Settings, before: datetime) -> datetime | None:
    """When the conversation was compared whose turn is longest overdue; `Refused` where there is no record to ask."""
    with _explained():
        return least_compared(_askable(settings), before)


def lost_keys(settings: Settings, keys: KeyFile) -> list[str]:
    """Ids of key-encryption keys that the record needs and the key file lacks; `Refused` without a record."""
    if not settings.record.database_url or not is_current(settings):
        raise Refused("there is no record to ask")
    with _explained():
        stored = stored_keys(settings.record.database_url)
    return sorted({one.key_id for one in stored if not keys.knows(one.key_id)})


def key_used_since(settings: Settings, key_id: str) -> datetime | None:
    """Since when the record is under this key-encryption key; `Refused` where there is no record to ask."""
    with _explained():
        return used_since(_askable(settings), key_id)


def require_current(settings: Settings) -> None:
    """Refuse a record of another shape, in one line."""
    if not is_current(settings):
        raise Refused("the record is missing or not in the shape that this version needs: run `carechat migrate`")
    refuse_unfinished(settings)


def refuse_unfinished(settings: Settings) -> None:
    """Refuse a record whose restore was cut off: it would tell again what was told since the backup."""
    with _explained():
        unfinished = copying.is_unfinished(settings.record.database_url)
    if unfinished:
        raise Refused("a restore of this record was cut off: run `carechat restore` again with the same backup")


@contextlib.contextmanager
def sole_server(settings: Settings) -> Iterator[None]:
    """Hold an embedded record for one server: a second one's sockets would not hear of the first one's messages."""
    path = settings.record.sqlite_path
    if path is None:
        yield
        return
    with path.with_name(f"{path.name}.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise Refused("another server runs on this record: stop it, or choose another folder") from None
        yield


@contextlib.contextmanager
def _explained() -> Iterator[None]:
    """A driver's complaint may hold the address with its password: only its kind is told."""
    try:
        yield
    except Refused:
        raise
    except Exception as cause:
        kind = type(getattr(cause, "orig", None) or cause).__name__
        how = OutOfReach if engines.is_out_of_reach(cause) else Refused
        raise how(f"the record can not be used ({kind}): `carechat doctor` tells more") from None


def is_out_of_reach(admit: Callable[[], None]) -> bool:
    """Whether the database does not answer now, which is warned of; what answers must do (`Refused`)."""
    try:
        admit()
    except OutOfReach as cause:
        print(f"carechat: warning: {cause}; it is waited for", file=sys.stderr)
        return True
    return False
