"""Nothing leaves the machine, nothing is written elsewhere, and what is written is its owner's alone."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.sample_bank import ROOT

_OPENED = re.compile(r'(?:openat\([^,]+, |open\(|creat\()"([^"]+)", ([A-Z_|]+)[^=]*= (-?\d+)')
_CHANGED = re.compile(r'(?:rename|mkdir|unlink|symlink|link|truncate)\w*\((?:[^"]*)"([^"]+)".*= 0')
_WRITING = ("O_WRONLY", "O_RDWR", "O_CREAT")
_NAME_LOOKUPS = ("/etc/resolv.conf", "/etc/hosts", "nscd", "/run/systemd/resolve")


def workflow(data: Path, bundle: Path, *before: str) -> subprocess.CompletedProcess[str]:
    """A whole day of the program, run by another program such as a tracer."""
    home = data / "home"
    home.mkdir(parents=True)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "TMPDIR": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",
        "LANG": "C.UTF-8",
    }
    command = [*before, sys.executable, "-m", "tests.support.workflow", str(data), str(bundle)]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def without_network() -> list[str]:
    """The command that runs another one without any network; skips where the system does not allow it."""
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("there is no unshare here")
    for options in (["-n"], ["-r", "-n"]):
        if subprocess.run([unshare, *options, "true"], capture_output=True, check=False).returncode == 0:
            return [unshare, *options]
    pytest.skip("this system does not allow a network namespace")


def test_everything_works_without_a_network(tmp_path: Path, bundle_file: Path) -> None:
    done = workflow(tmp_path, bundle_file, *without_network())

    assert done.stdout.endswith("the day is over\n"), done.stderr


def test_no_address_is_contacted_no_name_looked_up_and_nothing_written_elsewhere(
    tmp_path: Path, bundle_file: Path
) -> None:
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("there is no strace here")
    if subprocess.run([strace, "-o", "/dev/null", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system does not allow a trace")
    data, trace = tmp_path / "data", tmp_path / "trace"
    done = workflow(
        data, bundle_file, strace, "-f", "-s", "400", "-e", "trace=network,file", "-o", str(trace)
    )

    assert done.stdout.endswith("the day is over\n"), done.stderr
    calls = trace.read_text(errors="replace").splitlines()
    assert any("prepapp.db" in call for call in calls), "the trace saw the program"
    assert not [call for call in calls if re.search(r"\b(connect|sendto|sendmsg|bind)\(.*AF_INET", call)]
    assert not [call for call in calls if any(name in call for name in _NAME_LOOKUPS) and "= -1" not in call]
    assert outside(calls, data) == []


def outside(calls: list[str], data: Path) -> list[str]:
    """The calls that opened a file for writing, or changed a name, elsewhere than in the data folder."""
    found = []
    for call in calls:
        opened, changed = _OPENED.search(call), _CHANGED.search(call)
        if opened and int(opened[3]) >= 0 and any(flag in opened[2] for flag in _WRITING):
            path = opened[1]
        elif changed:
            path = changed[1]
        else:
            continue
        if (
            path.startswith("/")
            and not path.startswith((f"{data}/", "/dev/", "/proc/"))
            and path != str(data)
        ):
            found.append(call)
    return found


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_what_is_written_is_its_owners_alone(tmp_path: Path, bundle_file: Path) -> None:
    done = workflow(tmp_path, bundle_file)

    assert done.returncode == 0, done.stderr
    for folder in ("one", "other"):
        for path in (tmp_path / folder).rglob("*"):
            if "cache" in path.parts:
                continue  # matplotlib's list of fonts: nothing of anybody
            mode = stat.S_IMODE(path.stat().st_mode)
            assert mode == (0o700 if path.is_dir() else 0o600), f"{path}: {mode:o}"
    for name in ("history.json", "history.csv", "bank.json"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


def test_a_call_that_writes_elsewhere_is_seen() -> None:
    data = Path("/home/ada/prepapp")
    elsewhere = '7 openat(AT_FDCWD, "/home/ada/notes", O_WRONLY|O_CREAT|O_CLOEXEC, 0666) = 3'
    renamed = '7 rename("/home/ada/notes", "/home/ada/old") = 0'
    here = '7 openat(AT_FDCWD, "/home/ada/prepapp/prepapp.db", O_RDWR|O_CREAT, 0600) = 3'
    refused = '7 openat(AT_FDCWD, "/etc/passwd", O_RDWR) = -1 EACCES (Permission denied)'

    assert outside([elsewhere, renamed, here, refused], data) == [elsewhere, renamed]
