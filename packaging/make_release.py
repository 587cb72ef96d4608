"""Checksums, bill of materials and notes, which go beside the packages of a release; `make release`."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from facts import DIST, PROGRAM, ROOT, notes_of, project
from notices import BILL_NAME

SUMS_NAME = "SHA256SUMS"
NOTES_NAME = "release-notes.md"
_PACKAGES = ("*.deb", "*.tar.gz", "*.AppImage", "*-setup.exe", "*.dmg")


def make_release() -> list[Path]:
    """Write the files beside the packages in dist and return every file of the release.

    Raises `SystemExit` when there is no package or no section of the change log for this version.
    """
    version = project().version
    packages = sorted(file for pattern in _PACKAGES for file in DIST.glob(pattern) if version in file.name)
    if not packages:
        raise SystemExit(
            f"make_release: dist has no package of version {version}; `make deb tar` builds them."
        )
    try:
        notes = notes_of(version, (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    except ValueError as error:
        raise SystemExit(f"make_release: {error}") from error
    (DIST / NOTES_NAME).write_text(f"# prepapp {version}\n\n{notes}", encoding="utf-8")
    bill = DIST / f"prepapp-{version}-{BILL_NAME}"
    shutil.copyfile(PROGRAM / "_internal" / "notices" / BILL_NAME, bill)
    summed = [*packages, bill]
    sums = "".join(f"{_sha256(file)}  {file.name}\n" for file in summed)
    (DIST / SUMS_NAME).write_text(sums, encoding="utf-8")
    return [*summed, DIST / SUMS_NAME, DIST / NOTES_NAME]


def _sha256(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


if __name__ == "__main__":
    for made in make_release():
        print(f"release: {made.relative_to(ROOT)}, {made.stat().st_size / 2**20:.2f} MiB")
