"""Settings of files: where they are kept, who scans them, how many anybody sends."""

from datetime import timedelta
from pathlib import Path
from typing import Annotated

from attrs import field, frozen

from bootstrap.addresses import https_or_loopback
from bootstrap.reading import Setting, duration, matching, number, size, text
from bootstrap.setting_groups import PATH

_HOST = r"(\[[0-9A-Fa-f:]+\]|[A-Za-z0-9.\-]+)"
_SCANNER = matching(rf"none|types-only|clamd://{_HOST}(:[0-9]{{1,5}})?", "none, types-only, or clamd://<host>:<port>")
_NAME = matching(r"[a-z0-9][a-z0-9.\-]{1,61}[a-z0-9]", "the name of a bucket")
_PREFIX = matching(r"[A-Za-z0-9_\-]+(/[A-Za-z0-9_\-]+)*", "names between slashes")


@frozen(kw_only=True)
class Files:
    """Files that people send: where they are kept, and who looks into them."""

    scanner: Annotated[
        str,
        Setting(
            "SCANNER",
            _SCANNER,
            "who looks for malware: clamd://<host>:<port>, or types-only (nobody: only types are checked); "
            "none or empty: no file is taken (the demo: types-only)",
        ),
    ] = ""
    folder: Annotated[
        Path | None, Setting("FILES_DIR", PATH, "folder of the files, encrypted; empty: `files` beside a SQLite record")
    ] = None
    endpoint: Annotated[
        str,
        Setting(
            "FILES_S3_ENDPOINT", https_or_loopback(), "S3-compatible service that keeps the files instead of a folder"
        ),
    ] = ""
    bucket: Annotated[str, Setting("FILES_S3_BUCKET", _NAME, "bucket of the files")] = ""
    prefix: Annotated[str, Setting("FILES_S3_PREFIX", _PREFIX, "beginning of their names in the bucket")] = ""
    region: Annotated[str, Setting("FILES_S3_REGION", text(100), "region for which requests are signed")] = "us-east-1"
    key: Annotated[str, Setting("FILES_S3_KEY", text(200), "access key of the service")] = ""
    secret: Annotated[str, Setting("FILES_S3_SECRET", text(), "secret of that key", secret=True)] = field(
        default="", repr=False
    )
    exports_kept: Annotated[
        timedelta, Setting("EXPORTS_KEPT", duration("10m", "7d"), "how long a finished export can be fetched", "more")
    ] = timedelta(hours=24)
    export_time: Annotated[
        timedelta, Setting("EXPORT_TIME", duration("1m", "12h"), "how long an export may take", "more")
    ] = timedelta(hours=1)
    upload_time: Annotated[
        timedelta, Setting("UPLOAD_TIME", duration("10s", "15m"), "time a client has to send a file", "more")
    ] = timedelta(minutes=3)
    uploads_per_minute: Annotated[
        int, Setting("UPLOADS_PER_MINUTE", number(1, 600), "files a minute of one person", "more")
    ] = 10
    bytes_per_day: Annotated[
        int, Setting("UPLOAD_BYTES_PER_DAY", size("10MiB", "1000MiB"), "what one person uploads in a day", "more")
    ] = 200 * 1024 * 1024
