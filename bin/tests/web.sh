# The pages: types, lint, units, then end to end with the real binary, Dovecot and Chromium.
bin/build release
source cmake/third_party/node-path.sh
(cd web && npm run --silent typecheck && npm run --silent lint && npm test --silent)
(cd tests/web && npm ci --no-audit --no-fund --loglevel=error && npm test --silent)
