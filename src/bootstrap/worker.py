"""One of several processes behind a port: `python -m bootstrap.worker LISTENER TELLS LIFELINE [heir]`, by `serve`.

The three are numbers of open files: the listening socket, where it says that it serves, and a pipe whose end
tells that the process that started it is gone. An heir is to replace one that serves, and does not wait for the record.
"""

import contextlib
import os
import signal
import socket
import sys
import threading
from functools import partial

from bootstrap import production
from bootstrap.cli.commands import in_one_line
from bootstrap.container import build_container
from bootstrap.last_words import hear_last_words
from bootstrap.logging import configure_logging
from bootstrap.record_place import require_current
from bootstrap.serving import serve
from bootstrap.settings import Profile, read_settings
from bootstrap.web import if_out_of_reach


def main(listener: int, tells: int, lifeline: int, *, heir: bool = False) -> int:
    """Serve until a signal comes, or until the process that started this one is gone; the exit code."""
    os.umask(0o077)
    hear_last_words()
    configure_logging("warning")
    threading.Thread(target=_end_with, args=(lifeline,), daemon=True).start()
    return in_one_line(lambda: _serve(listener, tells, heir))


def _serve(listener: int, tells: int, heir: bool) -> int:
    settings = read_settings(Profile.SERVE)
    production.check(settings)
    wait = None
    if heir:
        require_current(settings)
    else:
        wait = if_out_of_reach(partial(require_current, settings))
    with socket.socket(fileno=listener) as taken:
        # One door: what a worker takes in the turn in which it ends is cut off, and others stand at the same socket.
        serve(build_container(settings), taken, on_started=lambda: _say_so(tells), wait=wait, doors=1)
    return 0


def _say_so(tells: int) -> None:
    with contextlib.suppress(OSError):
        os.write(tells, b".")


def _end_with(lifeline: int) -> None:
    os.read(lifeline, 1)
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:4]), heir=sys.argv[4:] == ["heir"]))
