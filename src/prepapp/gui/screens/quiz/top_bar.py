"""The bar above the question: which quiz this is, the time, and the tools."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from prepapp.gui.language import tr
from prepapp.gui.screens.quiz.controls import IconButton
from prepapp.gui.screens.quiz.state import QuizView, TimerView
from prepapp.gui.screens.quiz.tools.tool import ToolName
from prepapp.gui.theme.theme import Theme, set_property
from prepapp.gui.widgets.parts import Piece, button, column, label, row
from prepapp.gui.widgets.side_by_side import SideBySide

NAMES_EMS: Final = 19


class TopBar(QFrame):
    """Title, place, time and tools; it goes on in a second line where one has no room."""

    leave_wanted = Signal()
    timer_toggled = Signal()
    pause_wanted = Signal()
    tool_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "bar")
        self.setProperty("edge", "bottom")
        self.setAccessibleName(tr("Session controls"))
        self._title = label("", "strong", wraps=True)
        self.counter = label("", "muted", wraps=True)
        self.leave = button(tr("&Leave"), self.leave_wanted.emit, role="flat")
        self.leave.setToolTip(tr("Leave and go on later; everything is saved"))
        self._make_clock()
        self.tools = self._make_tools()
        self._lay_out()

    def show_view(self, view: QuizView) -> None:
        """Say which quiz this is and where in it."""
        self._title.setText(view.title)
        self.counter.setText(view.counter)
        self.tools[ToolName.GRID].setVisible(not view.is_one_way)

    def show_timer(self, timer: TimerView) -> None:
        """Show the countdown; nothing is announced every second."""
        if self.timer.text() != timer.text:
            self.timer.setText(timer.text)
        self.timer.setToolTip(timer.spoken)
        self.timer.setAccessibleDescription(timer.spoken)
        set_property(self.timer, "role", "heading" if timer.is_timed and not timer.is_hidden else "muted")
        self.timer_toggle.setVisible(timer.is_timed)
        self.timer_toggle.show_icon("clock-off" if timer.is_hidden else "clock")
        self.timer_toggle.setAccessibleName(tr("Show timer") if timer.is_hidden else tr("Hide timer"))

    def show_tool(self, open_tool: ToolName | None) -> None:
        """Show which tool is open."""
        for name, one in self.tools.items():
            one.setChecked(name is open_tool)

    def enable_tools(self, *, is_question: bool) -> None:
        """Tools belong to a question on the screen, and so does a pause."""
        for one in (self.pause, *self.tools.values()):
            one.setEnabled(is_question)

    def _make_clock(self) -> None:
        theme = self._theme
        self.timer = label("", "heading")
        self.timer.setAccessibleName(tr("Timer"))
        self.timer_toggle = IconButton(theme, "clock", tr("Hide timer"), tr("Hide or show the timer (T)"))
        self.timer_toggle.clicked.connect(self.timer_toggled)
        self.pause = IconButton(theme, "pause", tr("Pause"), tr("Pause (Ctrl+P)"))
        self.pause.clicked.connect(self.pause_wanted)

    def _make_tools(self) -> dict[ToolName, IconButton]:
        theme = self._theme
        made = {
            ToolName.NOTE: IconButton(theme, "note", tr("Note"), tr("Note on this question (N)")),
            ToolName.SCRATCHPAD: IconButton(theme, "scratchpad", tr("Scratchpad"), tr("Scratchpad (K)")),
            ToolName.CALCULATOR: IconButton(theme, "calculator", tr("Calculator"), tr("Calculator (L)")),
            ToolName.FORMULAS: IconButton(theme, "formula", tr("Formulas"), tr("Formulas (M)")),
            ToolName.GRID: IconButton(theme, "grid", tr("Question grid"), tr("All questions (G)")),
        }
        for name, one in made.items():
            one.setCheckable(True)
            one.clicked.connect(partial(self.tool_wanted.emit, name))
        return made

    def _lay_out(self) -> None:
        names = column(self._title, self.counter, spacing=0)
        left = _line(self.leave, names, spacing=8)
        self._names = left
        self._theme.changed.connect(self._fit)
        self._fit()
        right = _line(None, self.timer, self.timer_toggle, self.pause, 8, *self.tools.values(), spacing=4)
        parts = SideBySide(left, right, widest=left, spacing=2)
        parts.turned.connect(partial(_turn, names))
        across = column(parts)
        across.setContentsMargins(12, 6, 16, 6)
        self.setLayout(across)

    @Slot()
    def _fit(self) -> None:
        """The title has the room of a line, or a line of its own."""
        self._names.setMinimumWidth(round(NAMES_EMS * self._theme.metrics.body_px))


def _line(*pieces: Piece, spacing: int) -> QWidget:
    line = QWidget()
    line.setLayout(row(*pieces, spacing=spacing))
    return line


def _turn(names: QBoxLayout, is_stacked: bool) -> None:  # noqa: FBT001 - a slot
    """Above the tools the title and the place share a line: the question needs the height."""
    way = QBoxLayout.Direction.LeftToRight if is_stacked else QBoxLayout.Direction.TopToBottom
    names.setDirection(way)
    names.setSpacing(12 if is_stacked else 0)
