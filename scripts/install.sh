#!/bin/sh
# Installs carechat into .venv from the hash-pinned lock: `run` (the server) or `dev` (everything).
set -eu
cd "$(dirname "$0")/.."

which=${1:?run or dev}
venv=.venv
py=$venv/bin/python
export UV_PYTHON_DOWNLOADS=never PIP_DISABLE_PIP_VERSION_CHECK=1

python=$(scripts/preflight.sh)
if ! "$py" -m pip --version >/dev/null 2>&1; then
    echo "Making the virtual environment in $venv"
    "$python" -m venv --clear "$venv"
fi

# Who has tested here keeps the tools: dev holds all of run.
if [ -e "$venv/.installed-dev" ]; then
    which=dev
fi
lock=requirements/$which.txt

if ! "$venv/bin/uv" --version >/dev/null 2>&1; then
    "$py" -m pip install --quiet --require-hashes -r requirements/uv.txt ||
        echo "uv cannot be had here; pip installs the same, more slowly."
fi

echo "Installing from $lock"
if "$venv/bin/uv" --version >/dev/null 2>&1; then
    "$venv/bin/uv" pip sync --quiet --python "$py" --require-hashes --compile-bytecode "$lock"
    "$venv/bin/uv" pip install --quiet --python "$py" --no-deps --no-build-isolation -e .
else
    "$py" -m pip install --quiet --require-hashes -r "$lock"
    "$py" -m pip install --quiet --no-deps --no-build-isolation -e .
fi

touch "$venv/.installed-run"
if [ "$which" = dev ]; then
    touch "$venv/.installed-dev"
fi
