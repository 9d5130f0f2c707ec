// bench_speed appends|embeddings|search|signals FOLDER MODEL: called by bin/bench.
#include "bench/speed/benches.h"

#include <cstdio>
#include <cstdlib>
#include <string>

int main(int argc, char** argv) {
    if (argc < 4) {
        std::fprintf(stderr,
                     "usage: bench_speed appends|embeddings|search|signals FOLDER MODEL"
                     " [COUNT]\n");
        return 2;
    }
    const std::string name = argv[1];
    if (name == "appends") return foresail::bench::appends(argv[2]);
    if (name == "signals") return foresail::bench::signals(argv[2]);
    if (name == "embeddings") return foresail::bench::embeddings(argv[3]);
    const int count = argc > 4 ? std::atoi(argv[4]) : 100'000;
    return foresail::bench::search(argv[2], argv[3], count);
}
