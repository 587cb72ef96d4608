"""The bill of materials, the licences, the notes and the checksums of a release."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import facts  # noqa: E402 - packaging/ is a folder of scripts, found by the line above
import make_release  # noqa: E402
import notices  # noqa: E402

CHANGELOG = """# Changelog

## Unreleased: 0.2.0

### Added

- A second
  line.
- Another.

## 0.1.0

- The first.
"""


def test_notes_are_the_section_of_the_version() -> None:
    assert facts.notes_of("0.1.0", CHANGELOG) == "- The first.\n"
    assert facts.entries(facts.notes_of("0.2.0", CHANGELOG)) == ["A second line.", "Another."]


def test_a_version_without_a_section_is_refused() -> None:
    with pytest.raises(ValueError, match=r"no section for 0\.3\.0"):
        facts.notes_of("0.3.0", CHANGELOG)


def test_our_own_version_has_a_section() -> None:
    assert facts.entries(facts.notes_of(facts.project().version, (ROOT / "CHANGELOG.md").read_text("utf-8")))


def test_every_part_has_its_licence_and_its_text() -> None:
    parts = notices.parts_of(["PySide6", "numpy", "matplotlib", "dateutil", "prepapp", "asyncio"], [])

    assert {part.name for part in parts} == {
        "CPython", "PySide6_Essentials", "numpy", "matplotlib", "python-dateutil",
    }  # fmt: skip
    assert [part.name for part in parts if not part.licence or not part.text.strip()] == []
    qt = next(part for part in parts if part.name == "PySide6_Essentials")
    assert qt.licence == "LGPL-3.0-only"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text
    assert "GNU GENERAL PUBLIC LICENSE" in qt.text


def test_the_bill_names_every_part_and_is_the_same_each_time() -> None:
    parts = notices.parts_of(["numpy"], [])

    written = notices.bill(parts)

    document = json.loads(written)
    assert document["bomFormat"] == "CycloneDX"
    assert {part["name"] for part in document["components"]} == {"CPython", "numpy"}
    assert document["metadata"]["component"]["version"] == facts.project().version
    assert notices.bill(parts) == written


def test_a_text_that_several_parts_share_is_printed_once() -> None:
    twins = [notices.Part(name, "1", "pypi", "MIT", "Permission is granted.\n") for name in ("one", "two")]

    assert notices.texts(twins).count("Permission is granted.") == 1
    assert "The text under one 1 covers it too." in notices.texts(twins)


def test_a_release_sums_its_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "prepapp"
    (program / "_internal" / "notices").mkdir(parents=True)
    (program / "_internal" / "notices" / notices.BILL_NAME).write_text("{}")
    package = tmp_path / f"prepapp_{facts.project().version}_amd64.deb"
    package.write_bytes(b"a package")
    monkeypatch.setattr(make_release, "DIST", tmp_path)
    monkeypatch.setattr(make_release, "PROGRAM", program)

    made = make_release.make_release()

    sums = (tmp_path / make_release.SUMS_NAME).read_text().splitlines()
    assert f"{hashlib.sha256(b'a package').hexdigest()}  {package.name}" in sums
    assert {file.name for file in made} >= {package.name, make_release.NOTES_NAME, make_release.SUMS_NAME}
    assert (tmp_path / make_release.NOTES_NAME).read_text().startswith(f"# prepapp {facts.project().version}")


def test_a_release_without_a_package_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(make_release, "DIST", tmp_path)

    with pytest.raises(SystemExit, match="dist has no package"):
        make_release.make_release()
