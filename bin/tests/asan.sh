# The C++ tests under the address and undefined-behaviour sanitizers.
bin/build asan
ASAN_OPTIONS=detect_leaks=1 LSAN_OPTIONS=suppressions=$PWD/cmake/lsan.supp \
    ctest --test-dir build/asan --output-on-failure --no-tests=error -j2
