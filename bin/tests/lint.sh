# clang-tidy over everything: 5 s a file the first time, what has not changed costs nothing again.
# FORESAIL_LINT_S_MAX ends it early, what changed last first; among all parts it is 8 minutes.
bin/setup --test
bin/tidy --lint
