"""dist/prepapp -> dist/prepapp-VERSION-SYSTEM-MACHINE.tar.gz, reproducible; `make tar`."""

from __future__ import annotations

import gzip
import platform
import tarfile
from pathlib import Path

from facts import DIST, PROGRAM, ROOT, project, sources_from


def make_tar() -> Path:
    """Pack the folder and return the file. Raises `SystemExit` with a sentence when the folder is missing."""
    if not (PROGRAM / "prepapp").exists():
        raise SystemExit("make_tar: dist/prepapp is missing; `make dist` builds it.")
    stem = f"prepapp-{project().version}"
    target = DIST / f"{stem}-{platform.system().lower()}-{platform.machine().lower()}.tar.gz"
    with (
        target.open("wb") as opened,
        gzip.GzipFile("", "wb", 9, opened, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for path in sorted((PROGRAM, *PROGRAM.rglob("*"))):
            name = Path(stem) / path.relative_to(PROGRAM)
            archive.add(path, str(name), recursive=False, filter=_plain)
    return target


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """The entry without whose it was, and with the one time of all sources."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = int(sources_from().timestamp())
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry


if __name__ == "__main__":
    made = make_tar()
    print(f"tar: {made.relative_to(ROOT)}, {made.stat().st_size / 2**20:.1f} MiB")
