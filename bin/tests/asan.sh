# The C++ tests under the address and undefined-behaviour sanitizers; without what limits a process's
# memory to less than the sanitizer itself maps.
bin/build asan
GTEST_FILTER='-Confinement.*' ASAN_OPTIONS=detect_leaks=1 \
    LSAN_OPTIONS=suppressions=$PWD/cmake/lsan.supp \
    ctest --test-dir build/asan --output-on-failure --no-tests=error -j2 -E '^documents$'
