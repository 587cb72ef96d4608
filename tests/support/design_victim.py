"""A process to be killed: takes a design question through the real window, and says what was acknowledged.

    python -m tests.support.design_victim DATA_DIR BUNDLE

A line of JSON, the response, is written once the window has been told that it is on the disk.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer

from prepapp.bootstrap import App
from prepapp.domain.answers import response_to_json
from prepapp.gui.application import make_qt, open_window
from prepapp.gui.main_window import MainWindow
from prepapp.gui.theme.theme import Theme
from prepapp.paths import Folders, Shipped
from tests.support.sample_bank import ROOT
from tests.support.victim import say


class Designer:
    """Writes and ends a phase after the other, then ticks one point after the other."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._tick = 0
        self._timer = QTimer(interval=20)
        self._timer.timeout.connect(self._act)
        window.design.saved.connect(self._acknowledge)
        if window.home.resume:
            window.quizzes.resume()
        else:
            window.quizzes.start_design("design-0001")
        self._timer.start()

    def _acknowledge(self) -> None:
        taking = self._window.design.taking
        if not taking.session.unsaved:
            say(json.dumps(response_to_json(taking.response)))

    def _act(self) -> None:
        page = self._window.design
        if not self._window.is_idle or self._window.current_name != "Design":
            return
        if not page.taking.is_written:
            page.field.field.setPlainText(f"Phase {page.taking.place}, in my words")
            page.next.click()
        elif page.rubric is not None:
            page.rubric.points[self._tick % len(page.rubric.points)].mark.click()
            self._tick += 1


def main() -> None:
    """Open the window on the given folder and go on until killed."""
    data, bundle = map(Path, sys.argv[1:3])
    qt = make_qt()
    app = App(Folders(data), Shipped(bundle, ROOT / "resources"))
    window, _ = open_window(app, Theme(qt, app.shipped.resources / "icons"))
    designers: list[Designer] = []
    window.warmed_up.connect(lambda: designers.append(Designer(window)))
    qt.exec()


if __name__ == "__main__":
    main()
