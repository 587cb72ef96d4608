"""dist/prepapp -> dist/prepapp_VERSION_ARCH.deb, for Debian 12 and what is newer; `make deb`.

Libraries that Debian has come from Debian: they are left out, and dpkg-shlibdeps names their packages.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from facts import BUILD, DIST, PROGRAM, ROOT, entries, notes_of, project, sources_from
from icons import draw_icons

LINUX = ROOT / "packaging" / "linux"
STAGE = BUILD / "deb"
MAINTAINER = "The prepapp founders <prepapp@users.noreply.github.com>"
SECTION = "education"
APPSTREAM_ID = "io.github.prepapp.prepapp"
# Loaded by name while the program runs, so no linker knows of them.
ALSO_NEEDED = ("fonts-dejavu-core", "xkb-data")
_ELF = b"\x7fELF"


def make_deb() -> Path:
    """Build the package and return it. Raises `SystemExit` with a sentence when something is missing."""
    if not (PROGRAM / "prepapp").exists():
        raise SystemExit("make_deb: dist/prepapp is missing; `make dist` builds it.")
    shutil.rmtree(STAGE, ignore_errors=True)
    root = STAGE / "root"
    _place_program(root)
    _place_desktop(root)
    _place_documents(root)
    _set_modes(root)
    architecture = _told("dpkg", "--print-architecture").strip()
    _write_control(root, architecture)
    target = DIST / f"prepapp_{project().version}_{architecture}.deb"
    _run("dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(root), str(target))
    return target


def _place_program(root: Path) -> None:
    program = root / "usr" / "lib" / "prepapp"
    shutil.copytree(PROGRAM, program, symlinks=True)
    libraries = sorted((program / "_internal").glob("*.so*"))
    of_debian = _of_debian([library.name for library in libraries])
    for library in libraries:
        if library.name in of_debian:
            library.unlink()
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "prepapp").symlink_to("../lib/prepapp/prepapp")


def _of_debian(names: list[str]) -> set[str]:
    """Those of the names that are libraries of a Debian package, not renamed ones of a wheel nor Python."""
    asked = [f"*/{name}" for name in names]
    found = subprocess.run(["dpkg-query", "--search", *asked], capture_output=True, text=True, check=False)
    files = {Path(line.rpartition(": ")[2]) for line in found.stdout.splitlines()}
    known = {file.name for file in files if str(file).startswith(("/usr/lib/", "/lib/"))}
    return {name for name in names if name in known and not name.startswith("libpython")}


def _place_desktop(root: Path) -> None:
    share = root / "usr" / "share"
    _copy(LINUX / "prepapp.desktop", share / "applications" / "prepapp.desktop")
    _copy(LINUX / "prepapp-mime.xml", share / "mime" / "packages" / "prepapp.xml")
    _fill(LINUX / f"{APPSTREAM_ID}.metainfo.xml", share / "metainfo" / f"{APPSTREAM_ID}.metainfo.xml")
    draw_icons(ROOT / "resources" / "icons" / "prepapp.svg", share / "icons" / "hicolor")


def _place_documents(root: Path) -> None:
    share = root / "usr" / "share"
    _fill(LINUX / "prepapp.1", share / "man" / "man1" / "prepapp.1")
    _compress(share / "man" / "man1" / "prepapp.1")
    doc = share / "doc" / "prepapp"
    doc.mkdir(parents=True)
    (doc / "copyright").write_text(_copyright(), encoding="utf-8")
    (doc / "changelog").write_text(_changelog(), encoding="utf-8")
    _compress(doc / "changelog")
    _copy(LINUX / "lintian-overrides", share / "lintian" / "overrides" / "prepapp")


def _copyright() -> str:
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8").strip().splitlines()
    indented = "\n".join(f" {line}" if line else " ." for line in licence)
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: prepapp\n"
        "Comment: What the program carries of others' is listed with its licences in\n"
        " /usr/lib/prepapp/_internal/notices. Qt and PySide6 are used under the LGPL 3,\n"
        " which is in /usr/share/common-licenses/LGPL-3.\n\n"
        "Files: *\nCopyright: 2026 the prepapp founders\nLicense: MIT\n"
        f"{indented}\n"
    )


def _changelog() -> str:
    version = project().version
    notes = notes_of(version, (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    wrapped = [
        textwrap.fill(entry, 76, initial_indent="  * ", subsequent_indent="    ") for entry in entries(notes)
    ]
    body = "\n".join(wrapped)
    when = sources_from().strftime("%a, %d %b %Y %H:%M:%S +0000")
    return f"prepapp ({version}) stable; urgency=medium\n\n{body}\n\n -- {MAINTAINER}  {when}\n"


def _write_control(root: Path, architecture: str) -> None:
    size = sum(file.lstat().st_size for file in root.rglob("*") if not file.is_dir()) // 1024
    depends = ", ".join((*_needed_packages(root), *ALSO_NEEDED))
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        f"Package: prepapp\nVersion: {project().version}\nArchitecture: {architecture}\n"
        f"Maintainer: {MAINTAINER}\nInstalled-Size: {size}\nDepends: {depends}\n"
        f"Section: {SECTION}\nPriority: optional\n"
        "Description: honest readiness for machine-learning engineer interviews\n"
        " prepapp asks timed questions on the mathematics, frameworks, MLOps,\n"
        " infrastructure and system design of machine-learning engineering, estimates\n"
        " the ability in each area with its uncertainty, holds that against what a\n"
        " junior, mid, senior or staff engineer is expected to master, and says what\n"
        " to practise next. Nothing leaves the machine.\n",
        encoding="utf-8",
    )
    control.chmod(0o644)
    _write_sums(root)


def _needed_packages(root: Path) -> list[str]:
    """The Debian packages of the libraries that what is left links against, with the versions it needs."""
    (STAGE / "debian").mkdir(exist_ok=True)
    (STAGE / "debian" / "control").write_text("Source: prepapp\n\nPackage: prepapp\nArchitecture: any\n")
    internal = root / "usr" / "lib" / "prepapp" / "_internal"
    private = sorted({str(file.parent) for file in internal.rglob("*.so*")})
    binaries = [str(file) for file in _binaries(root)]
    told = _told(
        "dpkg-shlibdeps", "-O", "--ignore-missing-info", *(f"-l{folder}" for folder in private),
        *(f"-e{file}" for file in binaries), "-S" + str(root), folder=STAGE,
    )  # fmt: skip
    return told.strip().removeprefix("shlibs:Depends=").split(", ")


def _binaries(root: Path) -> Iterator[Path]:
    for file in sorted(root.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if opened.read(4) == _ELF:
                    yield file


def _set_modes(root: Path) -> None:
    for path in root.rglob("*"):
        if path.is_symlink():
            continue
        path.chmod(0o755 if path.is_dir() or path == root / "usr/lib/prepapp/prepapp" else 0o644)
    root.chmod(0o755)


def _write_sums(root: Path) -> None:
    files = sorted(p for p in (root / "usr").rglob("*") if p.is_file() and not p.is_symlink())
    sums = _told("md5sum", *(str(file.relative_to(root)) for file in files), folder=root)
    (root / "DEBIAN" / "md5sums").write_text(sums)
    (root / "DEBIAN" / "md5sums").chmod(0o644)
    moment = sources_from().timestamp()
    for path in (root, *root.rglob("*")):
        os.utime(path, (moment, moment), follow_symlinks=False)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _fill(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    text = source.read_text(encoding="utf-8")
    filled = text.replace("@VERSION@", project().version).replace("@DATE@", f"{sources_from():%Y-%m-%d}")
    target.write_text(filled, encoding="utf-8")


def _compress(file: Path) -> None:
    file.with_name(file.name + ".gz").write_bytes(gzip.compress(file.read_bytes(), 9, mtime=0))
    file.unlink()


def _run(*command: str) -> None:
    subprocess.run(command, check=True, env=_environment())


def _told(*command: str, folder: Path | None = None) -> str:
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=folder, env=_environment()
    )
    if done.returncode:
        raise SystemExit(f"make_deb: {command[0]} failed.\n{done.stderr.strip()}")
    return done.stdout


def _environment() -> dict[str, str]:
    return {**os.environ, "SOURCE_DATE_EPOCH": str(int(sources_from().timestamp())), "LC_ALL": "C.UTF-8"}


if __name__ == "__main__":
    made = make_deb()
    print(f"deb: {made.relative_to(ROOT)}, {made.stat().st_size / 2**20:.1f} MiB")
