# Every C++ test of the release build, the mailbox tests against Dovecot included.
bin/build release
ctest --test-dir build/release --output-on-failure --no-tests=error -j2
