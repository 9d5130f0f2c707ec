# llama.cpp as static libraries, built for this machine's CPU: $FORESAIL_CACHE/llama-<version>-<cpu>.
# Sourced by bin/setup. The CPU's features are part of the folder's name, so that a cache which
# moves to another machine is built anew instead of crashing there.
cpu=$(gcc -march=native -Q --help=target | grep -E 'march=|enabled' | sha256sum | cut -c1-8)
# Without tiles (AMX): some machines name them and stop a program that uses them.
flags="-mno-amx-tile -mno-amx-int8 -mno-amx-bf16"
gcc $flags -x c -E /dev/null >/dev/null 2>&1 || flags=
dir=$FORESAIL_CACHE/llama-$LLAMA_VERSION-$cpu
if ! finished "$dir" || [ "$flags" != "$(cat "$dir/flags" 2>/dev/null)" ]; then
    step "llama.cpp $LLAMA_VERSION (about 4 minutes on 2 cores)"
    fetch_pip llama-cpp-python "$LLAMA_VERSION" "llama_cpp_python-$LLAMA_VERSION.tar.gz" \
        "$LLAMA_SHA256" --no-binary llama-cpp-python
    new=$dir.new
    rm -rf "$new" && mkdir -p "$new"
    tar -xzf "$FORESAIL_CACHE/downloads/llama_cpp_python-$LLAMA_VERSION.tar.gz" -C "$new" \
        --strip-components=2 "llama_cpp_python-$LLAMA_VERSION/vendor/llama.cpp"
    cmake -S "$new/llama.cpp" -B "$new/build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$new" -DBUILD_SHARED_LIBS=OFF -DGGML_NATIVE=ON \
        -DCMAKE_C_FLAGS="$flags" -DCMAKE_CXX_FLAGS="$flags" \
        -DGGML_OPENMP=OFF -DLLAMA_BUILD_COMMON=OFF -DLLAMA_BUILD_TESTS=OFF \
        -DLLAMA_BUILD_TOOLS=OFF -DLLAMA_BUILD_EXAMPLES=OFF -DLLAMA_BUILD_SERVER=OFF -DLLAMA_BUILD_APP=OFF \
        -DLLAMA_CURL=OFF -DCMAKE_POSITION_INDEPENDENT_CODE=ON >"$new/configure.log" 2>&1 &&
        cmake --build "$new/build" --target install >"$new/build.log" 2>&1 ||
        die "llama.cpp did not build" "read $new/build.log; 4 GB of memory and 1 GB of disk are needed"
    rm -rf "$new/build" "$new/llama.cpp" "$dir"
    printf '%s' "$flags" >"$new/flags"
    mv "$new" "$dir"
    finish "$dir"
fi
