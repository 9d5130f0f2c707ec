# Fetching pinned archives through pip and npm. Sourced by the steps of bin/setup.
# Every archive is checked against its SHA-256 before anything reads it; a mismatch deletes it.

# die WHAT HINT: a failed step says what went wrong and what to do.
die() {
    printf '\nfailed: %s\n  what to do: %s\n' "$1" "$2" >&2
    exit 1
}

# verify FILE SHA256
verify() {
    echo "$2  $1" | sha256sum --check --status && return
    rm -f "$1"
    die "$(basename "$1") does not have the pinned SHA-256" \
        "run again; if it fails again, your package mirror serves another file than the pinned one"
}

# fetch_pip NAME VERSION FILE SHA256 [pip options]: leaves FILE in $FORESAIL_CACHE/downloads.
fetch_pip() {
    local name=$1 version=$2 file=$FORESAIL_CACHE/downloads/$3 sha=$4
    shift 4
    if [ ! -f "$file" ]; then
        "$FORESAIL_CACHE/venv/bin/pip" download --quiet --disable-pip-version-check --no-deps \
            --dest "$FORESAIL_CACHE/downloads" "$@" "$name==$version" ||
            die "pip could not download $name $version" \
                "check the network and pip's index setting, then run again; finished steps are kept"
    fi
    verify "$file" "$sha"
}

# fetch_npm NAME VERSION SHA256: leaves NAME-VERSION.tgz in $FORESAIL_CACHE/downloads.
fetch_npm() {
    local file=$FORESAIL_CACHE/downloads/$1-$2.tgz
    if [ ! -f "$file" ]; then
        (cd "$FORESAIL_CACHE/downloads" && npm pack --silent "$1@$2" >/dev/null) ||
            die "npm could not download $1 $2" \
                "check the network and npm's registry setting, then run again; finished steps are kept"
    fi
    verify "$file" "$3"
}

# finished DIR: true if an earlier run completed DIR. finish DIR: says so, after its last file.
finished() { [ -f "$1/.finished" ]; }
finish() { touch "$1/.finished"; }
