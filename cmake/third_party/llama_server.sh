# llama.cpp's own server of the version that is linked, for tests of the OpenAI-compatible client:
# $FORESAIL_CACHE/llama-server-<version>-<cpu>/llama-server. Sourced by bin/setup; only with --llm.
dir=$FORESAIL_CACHE/llama-server-$LLAMA_VERSION-$cpu
if [[ " $* " == *" --llm "* ]] && ! finished "$dir"; then
    step "llama.cpp's server, for tests (about 4 minutes on 2 cores)"
    rm -rf "$dir" && mkdir -p "$dir"
    fetch_pip llama-cpp-python "$LLAMA_VERSION" "llama_cpp_python-$LLAMA_VERSION.tar.gz" \
        "$LLAMA_SHA256" --no-binary llama-cpp-python
    tar -xzf "$FORESAIL_CACHE/downloads/llama_cpp_python-$LLAMA_VERSION.tar.gz" -C "$dir" \
        --strip-components=2 "llama_cpp_python-$LLAMA_VERSION/vendor/llama.cpp"
    # The arithmetic (ggml) is the one that is there already; -O1 is fast enough for a test.
    cmake -S "$dir/llama.cpp" -B "$dir/build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_CXX_FLAGS_RELEASE="-O1" -DCMAKE_CXX_FLAGS="$flags" -DBUILD_SHARED_LIBS=OFF -DLLAMA_USE_SYSTEM_GGML=ON \
        -DCMAKE_PREFIX_PATH="$FORESAIL_CACHE/llama-$LLAMA_VERSION-$cpu" -DLLAMA_BUILD_TESTS=OFF \
        -DLLAMA_BUILD_EXAMPLES=OFF -DLLAMA_BUILD_APP=OFF -DLLAMA_BUILD_UI=OFF \
        -DLLAMA_USE_PREBUILT_UI=OFF -DLLAMA_OPENSSL=OFF >"$dir/configure.log" 2>&1 &&
        cmake --build "$dir/build" --target llama-server >"$dir/build.log" 2>&1 ||
        die "llama.cpp's server did not build" "read $dir/build.log; 2 GB of disk are needed"
    mv "$dir/build/bin/llama-server" "$dir/llama-server"
    rm -rf "$dir/build" "$dir/llama.cpp"
    finish "$dir"
fi
