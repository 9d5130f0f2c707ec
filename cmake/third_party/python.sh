# A virtual environment with the few pinned Python packages of the build. Sourced by bin/setup.
dir=$FORESAIL_CACHE/venv
stamp=$dir/$(sha256sum training/requirements.txt | cut -c1-12).finished
if [ ! -f "$stamp" ]; then
    step "Python packages (numpy, gguf, safetensors)"
    python3 -m venv "$dir" &&
        "$dir/bin/pip" install --quiet --disable-pip-version-check --require-hashes --no-deps \
            -r training/requirements.txt ||
        die "pip could not install training/requirements.txt" "check the network, then run again"
    touch "$stamp"
fi
