# Layout, structure, the direction of includes, headers that compile alone.
bin/setup --test
bin/tidy
