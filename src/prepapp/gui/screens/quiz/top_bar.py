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
from prepapp.gui.widgets.parts import Piece, button, column, label, plain_tip, row
from prepapp.gui.widgets.side_by_side import SideBySide

NAMES_EMS: Final = 19
TWO_LINES: Final = 0.6
"""Of the width of one; more than half, for words do not break in the middle."""
BESIDE_LEAVE_PX: Final = 8
BEFORE_TOOLS_PX: Final = 8
GAP_PX: Final = 4


class TopBar(QFrame):
    """Title, place, time and tools.

    Where one line has no room for all, the title and the word for having no clock are left out; where it has
    none even so, there are two lines.
    """

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
        self._is_brief = self._is_timed = False
        self.title = label("", "strong", wraps=True)
        self.counter = label("", "muted", wraps=True)
        self.leave = button(tr("&Leave"), self.leave_wanted.emit, role="flat")
        self.leave.setToolTip(tr("Leave and go on later; everything is saved"))
        self._make_clock()
        self.tools = self._make_tools()
        self._lay_out()

    def show_view(self, view: QuizView) -> None:
        """Say which quiz this is and where in it."""
        self.title.setText(view.title)
        self.counter.setText(view.counter)
        self.counter.setToolTip(plain_tip(view.title))
        self._fit()
        self.tools[ToolName.GRID].setVisible(not view.is_one_way)

    def show_timer(self, timer: TimerView) -> None:
        """Show the countdown; nothing is announced every second."""
        if self.timer.text() != timer.text:
            self.timer.setText(timer.text)
        self.timer.setToolTip(timer.spoken)
        self.timer.setAccessibleDescription(timer.spoken)
        set_property(self.timer, "role", "heading" if timer.is_timed and not timer.is_hidden else "muted")
        self.timer_toggle.setVisible(timer.is_timed)
        if timer.is_timed is not self._is_timed:  # this comes with every tick
            self._is_timed = timer.is_timed
            self._fit()
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
        names = column(self.title, self.counter, spacing=0)
        left = _line(self.leave, names, spacing=BESIDE_LEAVE_PX)
        self._names = left
        clock = (self.timer, self.timer_toggle, self.pause)
        right = _line(None, *clock, BEFORE_TOOLS_PX, *self.tools.values(), spacing=GAP_PX)
        parts = SideBySide(left, right, widest=left, spacing=2, brief=self)
        parts.turned.connect(partial(_turn, names))
        across = column(parts)
        across.setContentsMargins(12, 6, 16, 6)
        self.setLayout(across)
        self._theme.changed.connect(self._fit)
        self._fit()

    def needed_px(self, *, is_brief: bool) -> int:
        """How wide everything is in one line."""
        tools = [one for one in (self.timer_toggle, self.pause, *self.tools.values()) if not one.isHidden()]
        px = self._names_px(is_brief=is_brief) + BEFORE_TOOLS_PX
        px += sum(one.sizeHint().width() + GAP_PX for one in tools)
        return px + (self.timer.sizeHint().width() + GAP_PX if self._shows_timer(is_brief=is_brief) else 0)

    def be_brief(self, on: bool, /) -> None:  # noqa: FBT001 - one word says it
        """Leave the title out, which the tip of the place says too."""
        if on is not self._is_brief:
            self._is_brief = on
            self._fit()

    @Slot()
    def _fit(self) -> None:
        """The title has the room of a line, or a line of its own."""
        self.title.setVisible(not self._is_brief)
        self.timer.setVisible(self._shows_timer(is_brief=self._is_brief))
        self._names.setMinimumWidth(self._names_px(is_brief=self._is_brief))

    def _shows_timer(self, *, is_brief: bool) -> bool:
        return self._is_timed or not is_brief

    def _names_px(self, *, is_brief: bool) -> int:
        if not is_brief:
            return round(NAMES_EMS * self._theme.metrics.body_px)
        leave = self.leave.sizeHint().width() + BESIDE_LEAVE_PX
        one_line = self.counter.fontMetrics().horizontalAdvance(self.counter.text())
        return leave + max(round(TWO_LINES * one_line), self.counter.minimumSizeHint().width())


def _line(*pieces: Piece, spacing: int) -> QWidget:
    line = QWidget()
    line.setLayout(row(*pieces, spacing=spacing))
    return line


def _turn(names: QBoxLayout, is_stacked: bool) -> None:  # noqa: FBT001 - a slot
    """Above the tools the title and the place share a line: the question needs the height."""
    way = QBoxLayout.Direction.LeftToRight if is_stacked else QBoxLayout.Direction.TopToBottom
    names.setDirection(way)
    names.setSpacing(12 if is_stacked else 0)
