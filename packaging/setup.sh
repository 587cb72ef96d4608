#!/bin/sh
# A checkout that runs: the system's libraries that Qt needs, .venv, and the packages of requirements/dev.lock.
#
#   packaging/setup.sh             what `make test` needs; no screen
#   packaging/setup.sh window      also what a window on X11 or Wayland needs
#   packaging/setup.sh dist        also what PyInstaller needs to make a package
#   packaging/setup.sh outside     also what reads the window from another process, on a virtual display
#
# PYTHON names the interpreter to use. POSIX sh, because Python's own venv may be one of the missing things.

set -eu
cd "$(dirname "$0")/.."

PURPOSE=${1:-tests}
VENV=.venv
LOCK=requirements/dev.lock
STAMP=$VENV/.prepapp-ready
LOGS=build/setup
PATH=$PATH:/usr/sbin:/sbin # ldconfig is not on an ordinary user's path in Debian

say() { printf 'setup: %s\n' "$*"; }
stop() {
    printf 'setup: %s\n' "$*" >&2
    exit 2
}

# --- the system -----------------------------------------------------------------------------------------------

# soname and Debian package; PySide6's wheels bring Qt itself, but not these.
OFFSCREEN_LIBRARIES='
libGL.so.1 libgl1
libEGL.so.1 libegl1
libglib-2.0.so.0 libglib2.0-0
libfontconfig.so.1 libfontconfig1
libxkbcommon.so.0 libxkbcommon0
libdbus-1.so.3 libdbus-1-3
libgssapi_krb5.so.2 libgssapi-krb5-2'
X11_LIBRARIES='
libxcb-cursor.so.0 libxcb-cursor0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0'
WAYLAND_LIBRARIES='
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1'

is_debian() { [ -e /etc/debian_version ] && command -v apt-get >/dev/null 2>&1; }

# The Debian packages of the libraries in a list that the linker does not know.
missing_of() {
    printf '%s\n' "$1" | while read -r soname package; do
        case $KNOWN_LIBRARIES in
        *"$soname "*) ;;
        *) [ -z "$soname" ] || printf ' %s' "$package" ;;
        esac
    done
}

has_fonts() {
    for folder in /usr/share/fonts /usr/local/share/fonts "${HOME:-/nonexistent}/.fonts" \
        "${HOME:-/nonexistent}/.local/share/fonts"; do
        [ -d "$folder" ] || continue
        [ -z "$(find -L "$folder" \( -name '*.ttf' -o -name '*.otf' -o -name '*.ttc' \) -print 2>/dev/null | head -n 1)" ] ||
            return 0
    done
    return 1
}

missing_for_dist() {
    command -v objdump >/dev/null 2>&1 || printf ' binutils'
    command -v dpkg-shlibdeps >/dev/null 2>&1 || printf ' dpkg-dev'
    # Debian's interpreter is linked statically; PyInstaller packs the shared library, which is a package apart.
    case $("$PYTHON" -c 'import sys; print(sys.prefix)') in
    /usr) case $KNOWN_LIBRARIES in *"libpython$VERSION."*) ;; *) printf ' libpython%s' "$VERSION" ;; esac ;;
    esac
}

missing_outside() {
    command -v Xvfb >/dev/null 2>&1 || printf ' xvfb'
    command -v xdotool >/dev/null 2>&1 || printf ' xdotool'
    command -v dbus-daemon >/dev/null 2>&1 || printf ' dbus'
    [ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || printf ' at-spi2-core'
    /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null ||
        printf ' python3-gi gir1.2-atspi-2.0'
}

# Prints the command that installs Debian packages, in the words a person would type.
apt_command() {
    [ "$(id -u)" = 0 ] && prefix= || prefix='sudo '
    printf '%sapt-get update && %sapt-get install%s' "$prefix" "$prefix" "$1"
}

can_install() { [ "$(id -u)" = 0 ] || sudo -n true >/dev/null 2>&1; }

install_debian() {
    [ "$(id -u)" = 0 ] && as_root= || as_root='sudo -n'
    say "installing the Debian packages$1"
    mkdir -p $LOGS
    # `update` may fail for a source that has nothing to do with us; `install` tells what matters.
    # shellcheck disable=SC2086 # the words of the list are meant
    if ! { $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q update &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install $1; } \
        >$LOGS/apt.log 2>&1 </dev/null &&
        ! $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install $1 \
            >>$LOGS/apt.log 2>&1 </dev/null; then
        tail -n 5 $LOGS/apt.log >&2
        stop "apt-get could not install$1. Is there a network? The whole output is in $LOGS/apt.log."
    fi
}

# Sees to it that nothing of $1 is missing; what of $2 is missing is only installed where that needs no asking.
need_debian() {
    [ -n "$1$2" ] || return 0
    if can_install; then
        install_debian "$1$2"
    elif [ -n "$1" ]; then
        stop "missing on this system:$1. Install with: $(apt_command "$1$2")"
    elif [ -n "$2" ]; then
        say "enough for the tests. For the window or a package, install: $(apt_command "$2")"
    fi
}

check_debian() {
    KNOWN_LIBRARIES=$(ldconfig -p)
    needed=$(missing_of "$OFFSCREEN_LIBRARIES")
    has_fonts || needed="$needed fonts-dejavu-core"
    "$PYTHON" -c 'import ensurepip, venv' 2>/dev/null || needed="$needed python$VERSION-venv"
    x11=$(missing_of "$X11_LIBRARIES")
    wayland=$(missing_of "$WAYLAND_LIBRARIES")
    case $PURPOSE in
    tests) need_debian "$needed" "$x11$wayland" ;;
    window)
        if [ -n "$x11" ] && [ -n "$wayland" ]; then
            need_debian "$needed$x11$wayland" ''
        else
            need_debian "$needed" "$x11$wayland"
        fi
        ;;
    dist) need_debian "$needed$x11$wayland$(missing_for_dist)" '' ;;
    outside) need_debian "$needed$x11$(missing_outside)" "$wayland" ;;
    esac
}

# --- Python ---------------------------------------------------------------------------------------------------

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

find_python() {
    for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if is_new_enough "$candidate"; then
            PYTHON=$(command -v "$candidate")
            VERSION=$("$PYTHON" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
            return
        fi
    done
    found=$(${PYTHON:-python3} --version 2>/dev/null || echo none)
    case $(uname -s) in
    Darwin) how='Install one with: brew install python@3.12, or from python.org.' ;;
    *) how='Debian 12, Ubuntu 24.04 and Fedora 37 or later have one as python3; on Ubuntu 22.04: sudo apt-get install python3.11 python3.11-venv.' ;;
    esac
    stop "prepapp needs Python 3.11 or newer (found: $found). $how One that is elsewhere: make PYTHON=/path/to/python3"
}

make_venv() {
    if [ -e $VENV ] && { ! is_new_enough $VENV/bin/python || ! $VENV/bin/python -m pip --version >/dev/null 2>&1; }; then
        say "$VENV does not work any more (moved, or its Python is gone); making it anew"
        rm -rf $VENV
    fi
    [ ! -e $VENV ] || return 0
    say "making $VENV with Python $VERSION"
    mkdir -p $LOGS
    if ! "$PYTHON" -m venv $VENV >$LOGS/venv.log 2>&1; then
        rm -rf $VENV
        tail -n 5 $LOGS/venv.log >&2
        stop "$PYTHON cannot make a virtual environment. It needs its modules venv and ensurepip (Debian: python$VERSION-venv)."
    fi
}

# --- packages -------------------------------------------------------------------------------------------------

pip_install() {
    mkdir -p $LOGS
    $VENV/bin/python -m pip --disable-pip-version-check --no-input install -q "$@" >$LOGS/pip.log 2>&1 </dev/null && return
    if grep -q 'DO NOT MATCH THE HASHES' $LOGS/pip.log; then
        stop "a downloaded package is not the one $LOCK names. Nothing of it was installed. Try again; if it stays so, do not go on."
    elif grep -qE 'Temporary failure in name resolution|Name or service not known|nodename nor servname|NewConnectionError|ConnectTimeout|Read timed out|ProxyError|SSLError|Network is unreachable|Connection (refused|aborted|broken)' $LOGS/pip.log; then
        stop "pip could not reach its package index. Check the network (or pip's own settings, if a proxy or a mirror is used) and run the same command again; what is installed already stays."
    fi
    tail -n 12 $LOGS/pip.log >&2
    stop "pip could not install the packages of $LOCK. Its output is in $LOGS/pip.log."
}

# What an installation depends on; the tools' settings further down in pyproject.toml are not part of it.
fingerprint() { { cat $LOCK && sed '/^\[tool\.ruff\]/,$d' pyproject.toml; } | cksum; }

install_packages() {
    if [ -e $STAMP ] && [ "$(cat $STAMP)" = "$(fingerprint)" ]; then
        return 0
    fi
    say "installing the packages of $LOCK into $VENV (the first time takes some minutes)"
    pip_install --no-deps --require-hashes -r $LOCK
    pip_install --no-deps --no-build-isolation --no-index -e .
}

check_qt() {
    problem=$(QT_QPA_PLATFORM=offscreen $VENV/bin/python -c 'from PySide6.QtWidgets import QApplication; QApplication([])' 2>&1) &&
        return 0
    printf '%s\n' "$problem" | tail -n 3 >&2
    case $(uname -s) in
    Linux) stop 'Qt does not start: a library of the system is missing (see above).
  Debian, Ubuntu: sudo apt-get install libgl1 libegl1 libglib2.0-0 libfontconfig1 libxkbcommon0 libdbus-1-3 libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libwayland-client0 libwayland-cursor0 libwayland-egl1 fonts-dejavu-core
  Fedora:         sudo dnf install mesa-libGL mesa-libEGL glib2 fontconfig libxkbcommon libxkbcommon-x11 dbus-libs xcb-util-cursor xcb-util-wm xcb-util-keysyms libwayland-client libwayland-cursor libwayland-egl dejavu-sans-fonts
  Arch:           sudo pacman -S libglvnd glib2 fontconfig libxkbcommon libxkbcommon-x11 dbus xcb-util-cursor xcb-util-wm xcb-util-keysyms wayland ttf-dejavu' ;;
    Darwin) stop 'Qt does not start (see above). It needs macOS 12 or newer.' ;;
    *) stop 'Qt does not start (see above). On Windows use the commands in README.md, or WSL.' ;;
    esac
}

find_python
if is_debian; then check_debian; fi
make_venv
install_packages
check_qt
fingerprint >$STAMP
