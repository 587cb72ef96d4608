"""The libraries underneath do what we rely on."""

from __future__ import annotations

import subprocess
import sys
import tomllib

from packaging.requirements import Requirement
from packaging.version import Version

from tests.support.sample_bank import ROOT

_CALLS = 10_000
_MANY_CALLS = f"""
import sys
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication([])
label = QLabel()
before = sys.getrefcount(None)
for number in range({_CALLS}):
    label.setText("x")
    label.setEnabled(True)
    label.update()
print(sys.getrefcount(None) - before)
"""


def test_qt_calls_that_return_nothing_lose_no_reference_to_none() -> None:
    # PySide6 6.12 on Python 3.11 loses one a call and aborts after some 5,000: docs/adr/0001.
    done = subprocess.run(
        [sys.executable, "-c", _MANY_CALLS], capture_output=True, text=True, encoding="utf-8", check=False
    )

    assert done.returncode == 0, done.stderr
    assert abs(int(done.stdout)) < _CALLS // 100


def test_the_declared_qt_excludes_the_release_that_aborts() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    requirements = {one.name: one for one in map(Requirement, project["dependencies"])}

    assert not requirements["PySide6-Essentials"].specifier.contains(Version("6.12.0"))
