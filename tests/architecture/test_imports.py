"""Imports run down only: the rules of pyproject.toml hold, and would notice if they did not."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.sample_bank import ROOT

_LINT = """
import sys
sys.path.insert(0, "src")
from importlinter.cli import lint_imports
sys.exit(lint_imports(no_cache=True, no_logo=True))
"""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the linter said of a tree."""

    passes: bool
    report: str

    def breaks(self, contract: str) -> bool:
        """Whether that contract does not hold."""
        return f"{contract} BROKEN" in self.report


def verdict_on(tree: Path) -> Verdict:
    """Lint the package in `tree`/src by the rules of `tree`/pyproject.toml, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", _LINT],
        cwd=tree,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return Verdict(done.returncode == 0, done.stdout + done.stderr)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the package and its rules, to plant things in."""
    shutil.copytree(
        ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__", "*.egg-info")
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_import_runs_down() -> None:
    verdict = verdict_on(ROOT)

    assert verdict.passes, verdict.report


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        pytest.param(
            "domain/planted.py",
            "import prepapp.services",
            "Imports run down only",
            id="the domain asks a service",
        ),
        pytest.param(
            "storage/planted.py",
            "import prepapp.content",
            "Imports run down only",
            id="neighbours know each other",
        ),
        pytest.param(
            "attic/planted.py", "", "Imports run down only", id="a room without a place in the order"
        ),
        pytest.param(
            "domain/planted.py",
            "import sqlalchemy",
            "The domain knows no Qt, no ORM, no drawing",
            id="a table in the domain",
        ),
        pytest.param(
            "services/planted.py",
            "import PySide6.QtCore",
            "Only gui knows Qt and matplotlib",
            id="a service paints",
        ),
        pytest.param(
            "gui/planted.py",
            "import sqlite3",
            "Only storage knows the database",
            id="a screen asks the database",
        ),
    ],
)
def test_a_planted_violation_is_caught(tree: Path, module: str, line: str, contract: str) -> None:
    planted = tree / "src" / "prepapp" / module
    planted.parent.mkdir(exist_ok=True)
    (planted.parent / "__init__.py").touch()
    planted.write_text(f"{line}\n", encoding="utf-8")

    verdict = verdict_on(tree)

    assert not verdict.passes
    assert verdict.breaks(contract), verdict.report
