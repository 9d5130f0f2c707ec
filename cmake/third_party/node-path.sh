# Puts a Node.js that can build the pages on PATH, if there is one. Sourced.
node_bin=${FORESAIL_CACHE:-$HOME/.cache/foresail}/node-bin
node_is_new_enough() {
    node -e 'const [a, b] = process.versions.node.split(".").map(Number);
             process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' 2>/dev/null && npm --version >/dev/null 2>&1
}
if ! node_is_new_enough && [ -x "$node_bin/node" ]; then
    PATH=$node_bin:$PATH
    hash -r  # Forgets where node was found before.
fi
