# System packages: installs those of cmake/apt-packages*.txt that are missing. Sourced by bin/setup.
lists=(cmake/apt-packages.txt)
[ "${1:-}" = "--test" ] && lists+=(cmake/apt-packages-test.txt)
missing=()
for package in $(grep -hv '^#' "${lists[@]}"); do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
        missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    step "system packages: ${missing[*]}"
    root=()
    [ "$(id -u)" = 0 ] || root=(sudo)
    "${root[@]}" apt-get update -qq &&
        "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
        die "apt could not install: ${missing[*]}" \
            "check the network and your rights, or install them yourself, then run again"
fi
