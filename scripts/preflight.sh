#!/bin/sh
# Prints a Python that can run carechat, or names what is missing and the command that installs it.
set -eu

if [ "$(uname -s)" = Darwin ]; then
    how="brew install python@3.13"
elif command -v apt-get >/dev/null 2>&1; then
    how="sudo apt-get update && sudo apt-get install -y python3 python3-venv"
else
    how="install python3 (3.11 or newer) with its venv module by your package manager"
fi

new_enough='import sys; sys.exit(sys.version_info < (3, 11))'
found=
for candidate in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
    if command -v "$candidate" >/dev/null 2>&1 && "$candidate" -c "$new_enough" 2>/dev/null; then
        found=$candidate
        break
    fi
done

if [ -z "$found" ]; then
    echo "carechat needs python3, 3.11 or newer. Install it with:" >&2
    echo "    $how" >&2
    exit 1
fi

# Debian ships venv without ensurepip until python3-venv is there.
if ! "$found" -c 'import ensurepip, venv' 2>/dev/null; then
    echo "carechat needs the venv module of $found. Install it with:" >&2
    echo "    $how" >&2
    exit 1
fi

echo "$found"
