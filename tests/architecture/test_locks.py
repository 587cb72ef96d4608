"""The lock files say exactly what is installed, and nothing of where they were made (docs/adr/0006)."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.support.sample_bank import ROOT

REQUIREMENTS = ROOT / "requirements"
HASHED = ("runtime.lock", "dev.lock", "verify.txt")


def pins(path: Path) -> dict[str, str]:
    """Requirement lines as they stand, without comments, to their hashes."""
    text = re.sub(r"^\s*#.*\n", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE).replace("\\\n", " ")
    entries = (line.partition("--hash") for line in text.splitlines() if line.strip())
    return {" ".join(pin.split()): hashes for pin, _, hashes in entries}


@pytest.mark.parametrize("name", HASHED)
def test_every_package_is_pinned_with_hashes(name: str) -> None:
    for pin, hashes in pins(REQUIREMENTS / name).items():
        assert re.fullmatch(r"[a-z0-9-]+==[^ ]+( ; .+)?", pin)
        assert "sha256:" in hashes, pin


@pytest.mark.parametrize("path", sorted(REQUIREMENTS.iterdir()), ids=lambda path: path.name)
def test_no_file_names_an_index(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert "://" not in text
    assert not re.search(r"^\s*--(index|extra|find|trusted)", text, flags=re.MULTILINE)


def test_the_program_is_locked_to_what_the_tests_ran_with() -> None:
    assert pins(REQUIREMENTS / "runtime.lock").items() <= pins(REQUIREMENTS / "dev.lock").items()


def test_every_declared_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {canonicalize_name(Requirement(one).name) for one in project["dependencies"]}

    locked = {pin.partition("==")[0] for pin in pins(REQUIREMENTS / "runtime.lock")}

    assert declared <= locked
