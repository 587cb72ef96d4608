"""Translations for tests: those that ship, compiled as `make languages` does, and one that is too long."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.support.sample_bank import ROOT


def compile_translation(source: Path, compiled: Path) -> None:
    """What `make languages` runs."""
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([tool, "-silent", source, "-qm", compiled], check=True, timeout=60)


def compile_shipped(folder: Path) -> Path:
    """Every translation that ships, compiled into a folder; returns the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for source in (ROOT / "resources" / "translations").glob("*.ts"):
        compile_translation(source, folder / f"{source.stem}.qm")
    return folder
