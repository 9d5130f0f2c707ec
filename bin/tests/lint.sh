# clang-tidy over everything: 5 s a file the first time, so not among the parts that run by themselves;
# what has not changed costs nothing again. FORESAIL_LINT_S_MAX ends it early, what changed last first.
bin/setup --test
bin/tidy --lint
