# What has threads, under the thread sanitizer.
tsan_tests=(platform event_log store push capture inference)
bin/build tsan "${tsan_tests[@]/%/_test}"
GTEST_FILTER='-Confinement.*' TSAN_OPTIONS=suppressions=$PWD/cmake/tsan.supp ctest --test-dir build/tsan --output-on-failure \
    --no-tests=error -j2 -R "^($(IFS='|'; echo "${tsan_tests[*]}"))$"
