# What has threads, under the thread sanitizer. Of the language model only where threads meet: the rest
# is one thread's arithmetic, and takes minutes under it.
tsan_tests=(platform event_log store push capture inference)
bin/build tsan "${tsan_tests[@]/%/_test}"
GTEST_FILTER='-Confinement.*:SmolLm.*cache*:SmolLm.*common*:SmolLm.is_bound*:SmolLm.keeps_to_its_memory' \
    TSAN_OPTIONS=suppressions=$PWD/cmake/tsan.supp \
    ctest --test-dir build/tsan --output-on-failure --no-tests=error -j2 \
    -R "^($(IFS='|'; echo "${tsan_tests[*]}"))$"
