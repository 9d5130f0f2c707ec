# Layout, structure, includes, clang-format and clang-tidy.
bin/setup --test
bin/tidy
