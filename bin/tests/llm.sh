# The client of language models behind servers, against llama.cpp's own server with SmolLM2. Builds that
# server first (4 minutes, once: it stays in the cache).
bin/setup --test --llm
bin/build release inference_test
python3 tests/llm/with_llama_server.py build/release/src/inference_test --gtest_filter='OpenAi*'
