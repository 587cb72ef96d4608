"""The bill of materials (CycloneDX) and the licence texts of everything that a packaged program carries.

`python packaging/notices.py collected.json FOLDER`, which build.spec calls with what it collected:
{"modules": [top-level names], "libraries": [paths they were taken from]}.
"""

from __future__ import annotations

import json
import platform
import shutil
import subprocess
import sys
import sysconfig
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from facts import ROOT, project, sources_from

BILL_NAME = "bill-of-materials.cdx.json"
TEXTS_NAME = "third-party-licences.txt"
LICENCES = ROOT / "packaging" / "licences"
_LICENCE_FILE = ("license", "licence", "copying", "notice")
_OURS = "prepapp"
# The wheels of Qt carry no licence text; Qt is used under the LGPL 3, which adds to the GPL 3.
_QT = ("PySide6_Essentials", "shiboken6")
_QT_TEXTS = ("LGPL-3.0.txt", "GPL-3.0.txt")
_NAMED = {"MIT License": "MIT", "BSD License": "BSD-3-Clause", "PSF License": "PSF-2.0"}


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """Something of another's in the package: what it is, under which licence, and the text of that."""

    name: str
    version: str
    kind: str  # the type of a package URL: pypi, deb or generic
    licence: str
    text: str


def parts_of(modules: Iterable[str], libraries: Iterable[Path]) -> list[Part]:
    """The Python packages of the modules, Python itself, and the system's packages of the libraries."""
    owners = packages_distributions()
    names = {name for module in modules for name in owners.get(module, ()) if name != _OURS}
    found = [_python(), *(_from_wheel(distribution(name)) for name in names)]
    return sorted({*found, *_from_system(libraries)})


def bill(parts: Iterable[Part]) -> str:
    """The parts as a CycloneDX 1.6 document, the same for the same parts."""
    ours = project()
    licences = LicenseFactory()
    root = Component(type=ComponentType.APPLICATION, name=ours.name, version=ours.version, bom_ref=ours.name)
    components = [
        Component(
            type=ComponentType.LIBRARY,
            name=part.name,
            version=part.version,
            bom_ref=f"{part.kind}/{part.name}",
            purl=PackageURL(part.kind, "debian" if part.kind == "deb" else None, part.name, part.version),
            licenses=[licences.make_from_string(part.licence)] if part.licence else [],
        )
        for part in parts
    ]
    document = Bom(components=components)
    document.metadata.component = root
    document.metadata.timestamp = sources_from()
    contents = "\n".join(f"{part.kind} {part.name} {part.version}" for part in parts)
    document.serial_number = uuid.uuid5(uuid.NAMESPACE_OID, f"{ours.name} {ours.version}\n{contents}")
    document.register_dependency(root, components)
    return JsonV1Dot6(document).output_as_string(indent=1) + "\n"


def texts(parts: Iterable[Part]) -> str:
    """Every licence text under the name of what it covers."""
    rule = "=" * 100
    said = [
        f"{project().name} itself is under the MIT licence (see LICENSE). It comes with the following, each\n"
        "under its own licence. Qt and PySide6 are used under the GNU Lesser General Public License 3:\n"
        "their libraries lie beside the program as files of their own and may be replaced by other builds\n"
        "of the same version.\n"
    ]
    first: dict[str, str] = {}
    for part in parts:
        name = f"{part.name} {part.version}"
        same_as = first.setdefault(part.text, name)
        text = part.text if same_as == name else f"The text under {same_as} covers it too.\n"
        said.append(f"{rule}\n{name}: {part.licence or 'see below'}\n{rule}\n\n{text}")
    return "\n".join(said)


def _python() -> Part:
    text = Path(sysconfig.get_paths()["stdlib"]) / "LICENSE.txt"
    stated = (
        text
        if text.exists()
        else Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright")
    )
    return Part("CPython", platform.python_version(), "generic", "PSF-2.0", _read(stated))


def _from_wheel(found: Distribution) -> Part:
    name = found.metadata["Name"]
    if name in _QT:
        text = "\n\n".join(_read(LICENCES / text) for text in _QT_TEXTS)
        return Part(name, found.version, "pypi", "LGPL-3.0-only", text)
    licence = str(found.metadata["License-Expression"] or _stated(found))
    files = sorted(path for path in found.files or () if _is_licence(Path(str(path))))
    text = "\n\n".join(_read(Path(str(found.locate_file(path)))) for path in files)
    return Part(name, found.version, "pypi", licence, text or f"Its package states: {licence}.")


def _is_licence(path: Path) -> bool:
    inside = any(part.endswith(".dist-info") for part in path.parts)
    return inside and path.suffix not in (".py", ".pyc") and path.name.lower().startswith(_LICENCE_FILE)


def _stated(found: Distribution) -> str:
    for line in found.metadata.get_all("Classifier") or ():
        if line.startswith("License :: OSI Approved :: "):
            name = str(line).rpartition(" :: ")[2]
            return _NAMED.get(name, name)
    return str(next(iter((found.metadata["License"] or "").splitlines()), ""))


def _from_system(libraries: Iterable[Path]) -> Iterator[Part]:
    if shutil.which("dpkg-query") is None:
        return
    files = {candidate for library in libraries for candidate in (library, library.resolve())}
    told = _told("dpkg-query", "--search", *map(str, sorted(files)))
    packages = {
        owner.strip() for line in told.splitlines() for owner in line.rpartition(": ")[0].split(",") if owner
    }
    for package in sorted(packages):
        name, version = _told("dpkg-query", "--show", "--showformat=${Package} ${Version}", package).split()
        yield Part(name, version, "deb", "", _read(Path(f"/usr/share/doc/{name}/copyright")))


def _told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace").strip() + "\n" if file.exists() else ""


def main(collected: Path, folder: Path) -> None:
    """Write both files for what `collected` lists into `folder`."""
    found = json.loads(collected.read_text(encoding="utf-8"))
    parts = parts_of(found["modules"], [Path(library) for library in found["libraries"]])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / BILL_NAME).write_text(bill(parts), encoding="utf-8")
    (folder / TEXTS_NAME).write_text(texts(parts), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
