# clang-tidy over everything: 10 s a file the first time, so not among the parts that run by themselves.
bin/setup --test
bin/tidy --lint
