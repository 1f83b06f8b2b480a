"""Writes one transcript in a process of its own: a portion comes in, its pages go out. Run by `renderer`."""

import os
import pickle
import sys

from adapters.exports.transcript import as_transcript

_GENTLE = 10


def main() -> None:
    """Read a portion from our own server, and write its transcript; whoever chats goes first."""
    os.nice(_GENTLE)
    portion = pickle.load(sys.stdin.buffer)  # noqa: S301 - from the process that started this one
    sys.stdout.buffer.write(as_transcript(portion))


if __name__ == "__main__":
    main()
