# Sourced by tools/setup: installs servers for the tests, which start them by themselves. Of what the packages bring,
# nothing runs by itself afterwards, neither at once nor when the machine starts next.

policy=/usr/sbin/policy-rc.d

# without_services COMMAND...: packages that COMMAND installs start nothing. In a process of its own, so that the policy goes
# with it, however it ends.
without_services() (
    before=$(enabled_units)
    if [ ! -e "$policy" ]; then
        trap 'as_root rm -f "$policy"' EXIT
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod 755 "$policy"
    fi
    status=0
    "$@" || status=$?
    disable_all_but "$before"
    exit "$status"
)

# Reads files, so that it works where systemd does not run; without systemd nothing is enabled.
enabled_units() {
    command -v systemctl >/dev/null || return 0
    systemctl --root=/ list-unit-files --state=enabled --no-legend | cut -d ' ' -f 1 | sort
}

disable_all_but() {
    local -a new
    mapfile -t new < <(comm -13 <(printf '%s\n' "$1") <(enabled_units))
    [ "${#new[@]}" -eq 0 ] || as_root systemctl --root=/ --quiet disable "${new[@]}" 2>/dev/null
}
