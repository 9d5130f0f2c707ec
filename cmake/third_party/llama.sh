# llama.cpp as static libraries, built for this machine's CPU: $FORESAIL_CACHE/llama-<version>-<cpu>.
# Sourced by bin/setup. The CPU's features are part of the folder's name, so that a cache which
# moves to another machine is built anew instead of crashing there.
# Without tiles (AMX): some machines name them and stop a program that uses them.
flags="-mno-amx-tile -mno-amx-int8 -mno-amx-bf16"
gcc $flags -x c -E /dev/null >/dev/null 2>&1 || flags=
cpu=$(gcc -march=native $flags -Q --help=target | grep -E 'march=|enabled' | sha256sum | cut -c1-8)
dir=$FORESAIL_CACHE/llama-$LLAMA_VERSION-$cpu
if ! finished "$dir"; then
    step "llama.cpp $LLAMA_VERSION (about 4 minutes on 2 cores)"
    fetch_pip llama-cpp-python "$LLAMA_VERSION" "llama_cpp_python-$LLAMA_VERSION.tar.gz" \
        "$LLAMA_SHA256" --no-binary llama-cpp-python
    rm -rf "$dir" && mkdir -p "$dir"
    tar -xzf "$FORESAIL_CACHE/downloads/llama_cpp_python-$LLAMA_VERSION.tar.gz" -C "$dir" \
        --strip-components=2 "llama_cpp_python-$LLAMA_VERSION/vendor/llama.cpp"
    cmake -S "$dir/llama.cpp" -B "$dir/build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$dir" -DBUILD_SHARED_LIBS=OFF -DGGML_NATIVE=ON \
        -DCMAKE_C_FLAGS="$flags" -DCMAKE_CXX_FLAGS="$flags" \
        -DGGML_OPENMP=OFF -DLLAMA_BUILD_COMMON=OFF -DLLAMA_BUILD_TESTS=OFF \
        -DLLAMA_BUILD_TOOLS=OFF -DLLAMA_BUILD_EXAMPLES=OFF -DLLAMA_BUILD_SERVER=OFF -DLLAMA_BUILD_APP=OFF \
        -DLLAMA_CURL=OFF -DCMAKE_POSITION_INDEPENDENT_CODE=ON >"$dir/configure.log" 2>&1 &&
        cmake --build "$dir/build" --target install >"$dir/build.log" 2>&1 ||
        die "llama.cpp did not build" "read $dir/build.log; 4 GB of memory and 1 GB of disk are needed"
    rm -rf "$dir/build" "$dir/llama.cpp"
    finish "$dir"
fi
