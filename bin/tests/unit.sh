# Every C++ test of the release build: the mailbox tests against Dovecot, the client of language
# models against llama.cpp's own server.
bin/build release
python3 tests/llm/with_llama_server.py \
    ctest --test-dir build/release --output-on-failure --no-tests=error -j2
