#!/bin/sh
# How long `make run` takes where nothing is kept from before: a fresh clone, empty caches, no Node of the machine.
# Tells when the API answers, when the demo page does, and what must not have been installed for it.
set -eu
cd "$(dirname "$0")/.."

port=${PORT:-3905}
place=$(mktemp -d)
at=http://localhost:$port

mkdir "$place/bin"
printf '#!/bin/sh\nexit 1\n' >"$place/bin/node"
chmod +x "$place/bin/node"
git clone --quiet . "$place/clone"

run() {
    exec env PATH="$place/bin:$PATH" PIP_CACHE_DIR="$place/pip" UV_CACHE_DIR="$place/uv" npm_config_cache="$place/npm" \
        setsid make -C "$place/clone" run PORT="$port" >"$place/said" 2>&1
}

began=$(date +%s)
run &
server=$!
# The group that setsid made has the number of its first process.
trap 'kill -TERM "-$server"; wait "$server" || true; rm -rf "$place"' EXIT

answers() { [ "$(curl --silent --output /dev/null --write-out '%{http_code}' "$at$1")" = 200 ]; }

wait_for() {
    until answers "$1"; do
        if ! kill -0 "$server" 2>/dev/null || [ $(($(date +%s) - began)) -gt 600 ]; then
            tail -n 20 "$place/said" >&2
            exit 1
        fi
        sleep 0.5
    done
    echo "$2 after $(($(date +%s) - began)) s"
}

wait_for /health/ready "the API answers"
answers /demo && echo "the pages were built before it" || echo "the pages are not built yet"
wait_for /demo "the demo page is there"
for name in "$place"/clone/src/adapters/http/web/node_modules/vitest "$place"/clone/.venv/lib/python*/site-packages/playwright; do
    if [ -e "$name" ]; then echo "installed for it, and should not be: $name" >&2; exit 1; fi
done
