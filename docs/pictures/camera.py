"""Takes the window as it is, in every look that is wanted, once nothing moves any more."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QCursor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from prepapp.domain.preferences import Appearance, ThemeChoice
from prepapp.gui.main_window import MainWindow
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.chart_view import ChartView

LONGEST_WAIT_MS = 20_000
STEP_MS = 20
FAR_AWAY = QPoint(-1000, -1000)


@dataclass(frozen=True, slots=True)
class Look:
    """What a picture is taken in: a theme, the size of the text in per cent, and of the window in pixels."""

    theme: ThemeChoice
    text: int
    width: int
    height: int

    @property
    def name(self) -> str:
        """For a folder: “dark-100-1280x800”."""
        return f"{self.theme.value}-{self.text}-{self.width}x{self.height}"


class Camera:
    """`take` saves a picture for each look, in a folder of its own."""

    def __init__(self, window: MainWindow, theme: Theme, folder: Path, looks: Iterable[Look]) -> None:
        self._window, self._theme, self._folder, self._looks = window, theme, folder, tuple(looks)
        self._scale = f"{window.devicePixelRatio():g}x"
        self.taken = 0

        QCursor.setPos(FAR_AWAY)  # or what lies under the pointer looks as if one were about to press it

    def take(self, name: str) -> None:
        """Save what the window shows."""
        for look in self._looks:
            self._wear(look)
            self._settle_charts()
            target = self._folder / f"{look.name}-{self._scale}"
            target.mkdir(parents=True, exist_ok=True)
            self._picture().save(str(target / f"{name}.png"))
            self.taken += 1
        self._wear(self._looks[0])

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys where the keyboard is, one after the other."""
        for key in keys:
            QTest.keyClick(self._focused(), key, held)
            self.settle()

    def _focused(self) -> QWidget:
        focused: QWidget | None = self._window.focusWidget()
        return self._window if focused is None else focused

    def settle(self, patience_ms: int = 60) -> None:
        """Let jobs come back and layouts settle."""
        wait(STEP_MS)
        _wait_until(lambda: self._window.is_idle)
        wait(patience_ms)

    def close_dialogs(self) -> None:
        """Give up what is open over the window."""
        for one in self._dialogs():
            one.reject()
        self.settle()

    def _wear(self, look: Look) -> None:
        if self._window.size() != QSize(look.width, look.height):
            self._window.resize(look.width, look.height)
        wanted = Appearance(theme=look.theme, text_percent=look.text, is_still=True)
        if self._theme.appearance != wanted:
            self._theme.wear(wanted)
        self.settle()

    def _settle_charts(self) -> None:
        charts = [one for one in self._window.findChildren(ChartView) if one.isVisible()]
        if charts:
            _wait_until(lambda: all(one.is_up_to_date for one in charts))
            self.settle()

    def _dialogs(self) -> list[QDialog]:
        return [one for one in self._window.findChildren(QDialog) if one.isVisible()]

    def _picture(self) -> QPixmap:
        """The window, with what is open over it in its middle, in a frame as a desktop would give it."""
        picture = self._window.grab()
        for dialog in self._dialogs():
            over = dialog.grab()
            size = over.deviceIndependentSize().toSize()
            corner = QPoint(
                (self._window.width() - size.width()) // 2, (self._window.height() - size.height()) // 3
            )
            painter = QPainter(picture)
            painter.fillRect(self._window.rect(), QColor(0, 0, 0, 90))
            painter.drawPixmap(corner, over)
            painter.setPen(self._theme.color("border"))
            painter.drawRect(QRect(corner, size).adjusted(-1, -1, 0, 0))
            painter.end()
        return picture


def wait(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _wait_until(holds: Callable[[], bool]) -> None:
    waited = 0
    while not holds() and waited < LONGEST_WAIT_MS:
        wait(STEP_MS)
        waited += STEP_MS
