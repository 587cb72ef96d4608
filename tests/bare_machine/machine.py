"""A minimal Debian of its own, entered through namespaces that end with each command."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

USER = "ada"
_MIRROR = os.environ.get("DEBIAN_MIRROR", "http://deb.debian.org/debian")
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
# Nothing mounted here outlives the command: the mount namespace ends with it.
_ENTER = """
set -e
mount -t proc proc "$ROOT/proc"
mount -t tmpfs tmpfs "$ROOT/dev/shm"
mkdir -p "$ROOT/tmp/.X11-unix"
test ! -d /tmp/.X11-unix || mount --bind /tmp/.X11-unix "$ROOT/tmp/.X11-unix"
exec chroot "$ROOT" "$@"
"""


@dataclass(frozen=True, slots=True)
class Machine:
    """The root of a Debian 12 that only debootstrap and apt have touched."""

    root: Path

    @property
    def home(self) -> Path:
        """The ordinary user's home, as seen from outside."""
        return self.root / "home" / USER

    def run(self, *command: str, timeout_s: float = 600) -> str:
        """Run a command as root and return what it printed. Raises `AssertionError` when it failed."""
        done = subprocess.run(
            self._entering(command),
            env=self._environment(),
            capture_output=True,
            text=True,
            timeout=timeout_s,
            check=False,
        )
        assert done.returncode == 0, f"{' '.join(command)}: {done.stdout}{done.stderr}"
        return done.stdout

    def start_as_user(self, *command: str, log: Path, **environment: str) -> subprocess.Popen[bytes]:
        """Start a program as the ordinary user, its output in a file."""
        settings = [f"{name}={value}" for name, value in environment.items()]
        whole = ("runuser", "-u", USER, "--", "env", "-C", f"/home/{USER}", f"HOME=/home/{USER}", *settings)
        with log.open("wb") as output:
            return subprocess.Popen(
                self._entering((*whole, *command)),
                env=self._environment(),
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    def has(self, program: str) -> bool:
        """Whether a program can be found there."""
        return any((self.root / folder.lstrip("/") / program).exists() for folder in _PATH.split(":"))

    def _entering(self, command: tuple[str, ...]) -> list[str]:
        apart = ("unshare", "--mount", "--pid", "--ipc", "--fork", "--kill-child", "--propagation", "private")
        return [*apart, "sh", "-c", _ENTER, "enter", *command]

    def _environment(self) -> Mapping[str, str]:
        passed = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
        return {
            **passed,
            "ROOT": str(self.root),
            "PATH": _PATH,
            "HOME": "/root",
            "LANG": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
        }


def make_machine(root: Path) -> Machine:
    """Lay out Debian 12 with nothing beyond what apt itself needs, and one ordinary user."""
    subprocess.run(
        ["debootstrap", "--variant=minbase", "bookworm", str(root), _MIRROR],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    for file in ("resolv.conf", "hosts"):
        shutil.copyfile(f"/etc/{file}", root / "etc" / file)
    machine = Machine(root)
    machine.run("useradd", "--create-home", "--shell", "/bin/sh", USER)
    return machine
