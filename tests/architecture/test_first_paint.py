"""Home is painted before anything heavy is imported: asserted by what is loaded, not by a clock."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.support.sample_bank import ROOT

HEAVY = (
    "numpy",
    "matplotlib",
    "sqlalchemy",
    "sqlmodel",
    "pydantic",
    "markdown_it",
    "pygments",
    "ziamath",
    "yaml",
    "fsrs",
)

PROGRAM = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from prepapp.bootstrap import App
from prepapp.gui.application import make_qt, open_window, close_window
from prepapp.gui.theme.theme import Theme
from prepapp.paths import Folders, Shipped

data, bundle, resources = map(Path, sys.argv[1:4])
qt = make_qt()
app = App(Folders(data), Shipped(bundle, resources))
window, runner = open_window(app, Theme(qt, resources / "icons"))
painted = window.grab()
at_paint = sorted({name.split(".")[0] for name in sys.modules})
window.warmed_up.connect(qt.quit)
qt.exec()
after = sorted({name.split(".")[0] for name in sys.modules})
close_window(app, runner)
print(json.dumps({"size": painted.width(), "at_paint": at_paint, "after": after}))
"""


def run(data: Path, bundle: Path) -> dict[str, list[str]]:
    """What was loaded when Home had been painted, and after the warm-up."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(data), str(bundle), str(ROOT / "resources")],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "HOME": str(data)},
    )
    found: dict[str, list[str]] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_nothing_heavy_is_imported_before_home_is_painted(tmp_path: Path, bundle_file: Path) -> None:
    for _ in ("an empty folder", "a folder with a database"):
        found = run(tmp_path, bundle_file)

        assert not set(HEAVY) & set(found["at_paint"])
        assert {"numpy", "sqlmodel"} <= set(found["after"]), "the warm-up is what loads them"
