#!/bin/sh
# Keeps the README's promise honest: makes a Debian that has nothing but a shell and apt, puts a clean clone into
# it, runs ./hazir test there and then ./hazir run until 127.0.0.1 answers. Prints times and sizes.
#
#   scripts/try-minimal.sh [ARGS]     ARGS go to pytest: tests/test_launcher.py is a short rehearsal
#
# Needs root and debootstrap on a Debian-like machine, and about 3 GB. It shares this machine's way to the outside:
# the apt sources (of the same release), pip's configuration, the certificates and the proxy variables.
#   SUITE=bookworm   the Debian release       MIRROR=URL   its mirror, by default that of this machine
#   KEEP=1           leave the folder there
set -eu

here=$(cd "$(dirname "$0")/.." && pwd -P)
suite=${SUITE:-bookworm}
port=8599
clone="/srv/Hazır klasörü" # a space and Turkish letters, on purpose

now() { date +%s; }
size() { du -sxm "$machine" | cut -f1; }
note() { printf '%-52s %8s %s\n' "$@" >>"$record"; }

debian_mirror() { # the first mirror of this machine's sources that is not the security archive; none is fine
    cat /etc/apt/sources.list /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list 2>/dev/null |
        sed -n -e 's/^URIs: *\([^ ]*\).*/\1/p' -e 's/^deb \(\[[^]]*\] *\)\{0,1\}\([^ ]*\).*/\2/p' |
        grep -v security | head -n 1
}

seed() { # this machine's way to the outside
    cp -L /etc/resolv.conf "$machine/etc/resolv.conf"
    cp -R /etc/apt/apt.conf.d/. "$machine/etc/apt/apt.conf.d/"
    # shellcheck disable=SC1091  # a file of this machine
    if [ "$(. /etc/os-release && echo "${VERSION_CODENAME:-}")" = "$suite" ]; then
        rm -f "$machine/etc/apt/sources.list"
        cp -R /etc/apt/sources.list* /etc/apt/trusted.gpg.d "$machine/etc/apt/"
    fi
    if [ -f /etc/pip.conf ]; then cp /etc/pip.conf "$machine/etc/pip.conf"; fi
    mkdir -p "$machine/etc/ssl/certs" "$machine/usr/local/share/ca-certificates"
    cp /usr/local/share/ca-certificates/*.crt "$machine/usr/local/share/ca-certificates/" 2>/dev/null || true
    cp -L /etc/ssl/certs/ca-certificates.crt "$machine/etc/ssl/certs/"
}

enter() { # becomes COMMAND… inside, with a clean environment and its own processes and mounts
    # shellcheck disable=SC2016  # the inner shells fill these in
    exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 TERM=dumb \
        MACHINE="$machine" CLONE="$clone" ${http_proxy:+http_proxy="$http_proxy"} \
        ${https_proxy:+https_proxy="$https_proxy"} ${no_proxy:+no_proxy="$no_proxy"} \
        unshare --mount --pid --fork --kill-child sh -c '
            mount -t proc proc "$MACHINE/proc"
            mount --rbind /dev "$MACHINE/dev"
            exec chroot "$MACHINE" sh -c "cd \"\$CLONE\" && exec \"\$@\"" inside "$@"' inside "$@"
}

inside() { (enter "$@"); }

answers() { # waits for the app, as seen from inside; its own Python asks, there is nothing else to ask with
    inside .venv/bin/python -c 'if True:
        import sys, time, urllib.request
        for _ in range(120):
            try:
                sys.exit(urllib.request.urlopen(sys.argv[1], timeout=5).status != 200)
            except OSError:
                time.sleep(0.5)
        sys.exit("no answer from " + sys.argv[1])' "http://127.0.0.1:$port/"
}

[ "$(id -u)" = 0 ] || { echo "try-minimal: needs root" >&2; exit 1; }
command -v debootstrap >/dev/null || apt-get -qq install --yes debootstrap
machine=$(mktemp -d)
record=$(mktemp)
app=
finish() {
    if [ -n "$app" ]; then kill -9 "$app" 2>/dev/null || true; fi
    [ -n "${KEEP:-}" ] || rm -rf --one-file-system "$machine"
    echo
    cat "$record"
    rm -f "$record"
}
trap finish EXIT
trap 'exit 130' HUP INT TERM

started=$(now)
mirror=${MIRROR:-$(debian_mirror)}
debootstrap --variant=minbase "$suite" "$machine" ${mirror:+"$mirror"} >/dev/null
chmod 755 "$machine"
seed
git clone --quiet --no-hardlinks "$here" "$machine$clone"
note "Debian $suite, minbase, made" $(($(now) - started)) s
note "its size with the clone" "$(size)" MB

for program in python3 make gcc git curl; do
    if inside sh -c "command -v $program" >/dev/null; then echo "try-minimal: $program is there" >&2; exit 1; fi
done

started=$(now)
inside ./hazir run --help >/dev/null
note "./hazir run, first time: set up" $(($(now) - started)) s
note "size after it" "$(size)" MB
started=$(date +%s%N)
inside ./hazir run --help >/dev/null
note "./hazir run --help, second time" $((($(date +%s%N) - started) / 1000000)) ms

started=$(now)
enter ./hazir run --no-browser --port "$port" --data /tmp/veri &
app=$!
answers
note "./hazir run: start until 127.0.0.1 answers" $(($(now) - started)) s
kill -9 "$app"
wait "$app" || true
app=

started=$(now)
inside ./hazir test "$@"
note "./hazir test: set up the tools and run the suite" $(($(now) - started)) s
note "size after it" "$(size)" MB
