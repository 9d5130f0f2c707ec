# clang-tidy over everything: some 4 s a file the first time, nothing where neither it nor what it includes
# has changed. What changed last comes first; no file is begun after FORESAIL_LINT_S_MAX.
bin/setup --test
FORESAIL_LINT_S_MAX=${FORESAIL_LINT_S_MAX:-420} bin/tidy --lint
