"""Home is painted before anything heavy is imported: asserted by what is loaded, not by a clock."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from prepapp.bootstrap import App
from prepapp.cli.main import asks_for_window_alone
from prepapp.domain.profile import Profile
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

LATER = (
    "hashlib",
    "logging.handlers",
    "socket",
    "prepapp.domain.topics",
    "prepapp.gui.dialogs",
    "prepapp.gui.shell.commands",
    "prepapp.gui.shortcuts",
    "prepapp.services",
    "prepapp.storage.copies",
)
"""Small things that a first paint does not need either; together they took a quarter of the time to it."""

UNMADE = (
    "QtGui.QAccessible",
    "QtGui.QDesktopServices",
    "QtWidgets.QFileDialog",
    "QtWidgets.QMessageBox",
    "QtWidgets.QStyle",
    "QtWidgets.QTextEdit",
)
"""Qt's classes that are made known to Python when they are first named, with all their constants."""

NOT_ON_HOME = (
    "html",
    "matplotlib",
    "numpy.polynomial",
    "prepapp.gui.screens.dashboard.report",
    "ziamath",
)
"""Large, and wanted by charts, formulas, questions and reports alone, or by nobody."""

PROGRAM = """
import json, linecache, sys
from pathlib import Path
from prepapp.bootstrap import App
from prepapp.gui.application import make_qt, open_window, close_window
import PySide6
from prepapp.gui.theme.theme import Theme
from prepapp.paths import Folders, Shipped

data, bundle, resources = map(Path, sys.argv[1:4])
qt = make_qt()
app = App(Folders(data), Shipped(bundle, resources))
window, runner = open_window(app, Theme(qt, resources / "icons"))
window.grab()
at_paint = sorted(sys.modules)
made = [f"{m}.{name}" for m in ("QtGui", "QtWidgets") for name in vars(getattr(PySide6, m))]
window.warmed_up.connect(qt.quit)
qt.exec()
after = sorted(sys.modules)
close_window(app, runner)
print(json.dumps({"at_paint": at_paint, "made": made, "after": after, "sources": sorted(linecache.cache)}))
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


def test_nothing_heavy_is_imported_before_the_first_run_is_painted(tmp_path: Path, bundle_file: Path) -> None:
    for _ in ("an empty folder", "a folder with a database"):
        found = run(tmp_path, bundle_file)

        assert sorted(set(HEAVY) & set(found["at_paint"])) == []
        assert {"numpy", "sqlmodel"} <= set(found["after"]), "the warm-up is what loads them"
        assert sorted(set(NOT_ON_HOME) & set(found["after"])) == []


def test_nothing_that_can_wait_is_imported_before_home_is_painted(app: App, bundle_file: Path) -> None:
    app.profiles.change(Profile())
    app.close()

    found = run(app.folders.data, bundle_file)

    assert sorted({*HEAVY, *LATER} & set(found["at_paint"])) == []
    assert sorted(set(UNMADE) & set(found["made"])) == []


def test_no_source_is_read(app: App, bundle_file: Path) -> None:
    """PySide would read that of every module, for a part of it that nobody here uses."""
    app.profiles.change(Profile())
    app.close()

    found = run(app.folders.data, bundle_file)

    assert [name for name in found["sources"] if "/prepapp/" in name or "/sqlalchemy/" in name] == []


def test_a_plain_start_needs_no_parser_of_arguments() -> None:
    program = (
        "import sys, types\n"
        "from prepapp.cli.main import main\n"
        "started = []\n"
        "window = types.ModuleType('window')\n"
        "window.run_window = lambda *folder, **rest: started.append((folder, rest)) or 0\n"
        "sys.modules['prepapp.gui.program'] = window\n"
        "assert [main(words.split()) for words in sys.argv[1:]] == [0] * 4\n"
        "assert 'argparse' not in sys.modules\n"
        "print(started)\n"
    )
    words = ["", "open", "--data-dir here", "--person Ada --data-dir there open"]

    done = subprocess.run([sys.executable, "-c", program, *words], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == str(
        [
            ((None,), {"name": None}),
            ((None,), {"name": None}),
            ((Path("here"),), {"name": None}),
            ((Path("there"),), {"name": "Ada"}),
        ]
    )


def test_what_is_no_plain_start_is_parsed() -> None:
    for words in (
        ["--person"],
        ["--person", "--data-dir"],
        ["--data-dir", "x", "--version"],
        ["open", "a.db"],
    ):
        assert not asks_for_window_alone(words)
