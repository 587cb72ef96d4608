"""What every package is made from: the project's folder, its version, and the moment its sources are from."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
PROGRAM = DIST / "prepapp"
BUILD = ROOT / "build"

_HEADING = re.compile(
    r"^## (?:\[?(?P<version>\d+\.\d+\.\d+)\]?|Unreleased: (?P<coming>\d+\.\d+\.\d+))", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Project:
    """The project as pyproject.toml names it."""

    name: str
    version: str
    summary: str


def project() -> Project:
    """What pyproject.toml says. Raises `KeyError` when it names no version."""
    found = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return Project(found["name"], found["version"], found["description"])


def sources_from() -> datetime:
    """When the sources were last changed: SOURCE_DATE_EPOCH where it is set, else the last commit; in UTC."""
    if stated := os.environ.get("SOURCE_DATE_EPOCH"):
        return datetime.fromtimestamp(int(stated), UTC)
    told = subprocess.run(
        ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"], capture_output=True, text=True, check=False
    )
    if told.returncode == 0 and told.stdout.strip():
        return datetime.fromtimestamp(int(told.stdout), UTC)
    newest = max(file.stat().st_mtime for file in (ROOT / "pyproject.toml", ROOT / "CHANGELOG.md"))
    return datetime.fromtimestamp(int(newest), UTC)


def notes_of(version: str, changelog: str) -> str:
    """The section of a version in the change log, without its heading.

    Raises `ValueError` when there is none.
    """
    headings = list(_HEADING.finditer(changelog))
    for heading, following in zip(headings, [*headings[1:], None], strict=True):
        if version in (heading["version"], heading["coming"]):
            end = following.start() if following else len(changelog)
            return changelog[changelog.index("\n", heading.start()) : end].strip() + "\n"
    raise ValueError(f"CHANGELOG.md has no section for {version}. Add one before a release.")


def entries(notes: str) -> list[str]:
    """The entries of a section of the change log, each as one line of words."""
    found: list[str] = []
    for line in notes.splitlines():
        if line.startswith("- "):
            found.append(line[2:].strip())
        elif line.startswith("  ") and found:
            found[-1] += f" {line.strip()}"
    return found
