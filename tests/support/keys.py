"""A person without a mouse: real keys to whatever is in front, the focus in sight, the file read back."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from typing_extensions import override

from tests.support.driver import NONE, Driver

SHIFT = Qt.KeyboardModifier.ShiftModifier
LAID_OUT_MS = 50
"""What was read is on the screen by then; nobody presses Tab sooner."""
ROUND = 150
"""More controls than any screen has: after so many presses of Tab one is trapped."""


class Keys(Driver):
    """The window, or the dialog over it, driven by keys alone."""

    @property
    def front(self) -> QWidget:
        """The dialog that has to be answered first, or the window."""
        return QApplication.activeModalWidget() or self.window

    @property
    def focused(self) -> QWidget:
        """Where the keyboard is; it is always somewhere."""
        found = self.front.focusWidget()
        assert found is not None
        return found

    @override
    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is."""
        front = self.front
        if not front.isActiveWindow():
            front.activateWindow()  # as a window manager does once a dialog over it is closed
            self.wait(front.isActiveWindow)
        focused: QWidget | None = front.focusWidget()  # None while nothing has the keyboard
        self.bot.keyClick(front if focused is None else focused, key, modifier)
        self.settle()

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        self.bot.keyClicks(self.focused, text)
        self.settle()

    def tab_to(self, target: QWidget, *, back: bool = False) -> None:
        """Press Tab until the keyboard is there, every stop on the way in sight."""
        for _ in range(ROUND):
            if self.focused is target or target.isAncestorOf(self.focused):
                return
            self.key(Qt.Key.Key_Tab, SHIFT if back else NONE)
            if not is_in_sight(self.focused):
                self.bot.wait(LAID_OUT_MS)  # what was unfolded a key ago is laid out by then
            assert is_in_sight(self.focused), self.focused
        raise AssertionError(f"Tab does not reach {target!r} {target.accessibleName()}")

    def title_is(self, start: str) -> None:
        """Wait until the window's title begins so, and everything is on the disk."""
        self.wait(lambda: self.window.windowTitle().startswith(start))
        self.settle()
        self.bot.wait(LAID_OUT_MS)

    def choose_file(self, path: Path, *, leads_on: bool = False) -> None:
        """Type a path into the file dialog that is open, and accept it; `leads_on` to a question."""
        self.wait(lambda: self.front is not self.window)
        name = self.focused
        assert isinstance(name, QLineEdit)
        name.selectAll()
        self.bot.keyClicks(name, str(path), delay=15)  # as fast as a person could
        popup: QWidget | None = QApplication.activePopupWidget()
        if popup is not None:
            self.bot.keyClick(popup, Qt.Key.Key_Escape)  # what is offered to complete it
        self.key(Qt.Key.Key_Return)
        self.wait(lambda: leads_on or self.front is self.window)
        self.settle()

    def kept(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """What the database file says, read from outside the program."""
        self.settle()
        with closing(sqlite3.connect(f"file:{self.app.folders.database}?mode=ro", uri=True)) as connection:
            return connection.execute(query, values).fetchall()

    def count(self, table: str) -> int:
        """How many rows the file has of a kind."""
        return int(self.kept(f"SELECT count(*) FROM {table}")[0][0])

    def setting(self, key: str) -> Any:
        """What was set, as the file has it."""
        return json.loads(self.kept("SELECT value FROM setting WHERE key = ?", key)[0][0])


def is_in_sight(widget: QWidget) -> bool:
    """Whether some of it is inside the window and every scrolled part around it."""
    shown = QRect(QPoint(), widget.size())
    return not widget.visibleRegion().boundingRect().intersected(shown).isEmpty()
