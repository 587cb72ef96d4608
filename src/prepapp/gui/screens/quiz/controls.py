"""The bars above and below the question, and the grid beside it: values in, signals out."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from prepapp.gui.screens.quiz.state import Cell, QuizView, TimerView
from prepapp.gui.theme.theme import Theme, set_property
from prepapp.gui.widgets.parts import button, column, framed, label, row

CELLS_ACROSS = 5


def tool(theme: Theme, icon: str, name: str, tip: str) -> QToolButton:
    """A button with an icon alone: its name is said, its key is in the tip."""
    made = QToolButton()
    made.setIcon(theme.icon(icon))
    made.setIconSize(QSize(20, 20))
    made.setAccessibleName(name)
    made.setToolTip(tip)
    return made


class TopBar(QFrame):
    """Title, place, time and what is saved."""

    leave_wanted = Signal()
    timer_toggled = Signal()
    pause_wanted = Signal()
    grid_toggled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "bar")
        self.setProperty("edge", "bottom")
        self.setAccessibleName("Session controls")
        self._title = label("", "strong")
        self.counter = label("", "muted")
        self.timer = label("", "heading")
        self.timer.setAccessibleName("Timer")
        self.timer_toggle = tool(theme, "clock", "Hide timer", "Hide or show the timer (T)")
        self.timer_toggle.clicked.connect(self.timer_toggled)
        self.pause = tool(theme, "pause", "Pause", "Pause (Ctrl+P)")
        self.pause.clicked.connect(self.pause_wanted)
        self.grid = tool(theme, "grid", "Question grid", "All questions (G)")
        self.grid.setCheckable(True)
        self.grid.clicked.connect(self.grid_toggled)
        self.leave = button("&Leave", self.leave_wanted.emit, role="flat")
        self.leave.setToolTip("Leave and go on later; everything is saved")
        names = column(self._title, self.counter, spacing=0)
        across = row(
            self.leave, 8, names, None, self.timer, self.timer_toggle, self.pause, self.grid, spacing=6
        )
        across.setContentsMargins(12, 6, 16, 6)
        self.setLayout(across)
        theme.changed.connect(self._redress)

    def show_view(self, view: QuizView) -> None:
        """Say which quiz this is and where in it."""
        self._title.setText(view.title)
        self.counter.setText(view.counter)
        self.grid.setVisible(not view.is_one_way)

    def show_timer(self, timer: TimerView) -> None:
        """Show the countdown; nothing is announced every second."""
        if self.timer.text() != timer.text:
            self.timer.setText(timer.text)
        self.timer.setToolTip(timer.spoken)
        self.timer.setAccessibleDescription(timer.spoken)
        set_property(self.timer, "role", "heading" if timer.is_timed and not timer.is_hidden else "muted")
        self.timer_toggle.setVisible(timer.is_timed)
        self.timer_toggle.setIcon(self._theme.icon("clock-off" if timer.is_hidden else "clock"))
        self.timer_toggle.setAccessibleName("Show timer" if timer.is_hidden else "Hide timer")

    def _redress(self) -> None:
        self.pause.setIcon(self._theme.icon("pause"))
        self.grid.setIcon(self._theme.icon("grid"))


class BottomBar(QFrame):
    """Back, flag, “I don't know” and the one way forward."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "bar")
        self.setProperty("edge", "top")
        self.setAccessibleName("Question navigation")
        self.previous = button("&Previous", lambda: None, icon=theme.icon("arrow-left"))
        self.flag = button("&Flag", lambda: None, icon=theme.icon("flag"))
        self.flag.setCheckable(True)
        self.dont_know = button("I &don't know", lambda: None)
        self.skip = button("&Skip", lambda: None, role="flat")
        self.stop = button("&Stop here", lambda: None, role="flat")
        self.stop.setToolTip("End now; everything answered so far counts")
        self.primary = button("Check", lambda: None, role="primary")
        self.primary.setMinimumWidth(theme.space(130))
        self.previous.setToolTip("Previous question (Ctrl+Left)")
        self.flag.setToolTip("Flag for another look (F)")
        self.dont_know.setToolTip("Say so instead of guessing (0)")
        self.skip.setToolTip("Next question without an answer (Ctrl+Right)")
        self.message = label("", "muted")
        self.message.setAccessibleName("Status")
        across = row(
            self.previous,
            self.flag,
            self.stop,
            8,
            self.message,
            None,
            self.skip,
            self.dont_know,
            self.primary,
            spacing=8,
        )
        across.setContentsMargins(16, 10, 16, 10)
        self.setLayout(across)
        theme.changed.connect(self._redress)

    def show_view(self, view: QuizView, *, is_flagged: bool) -> None:
        """Enable what can be done now and name it."""
        self._is_flagged = is_flagged
        self.previous.setEnabled(view.can_go_back)
        self.previous.setVisible(not view.is_one_way)
        self.flag.setVisible(not view.is_one_way)
        self.stop.setVisible(view.is_one_way)
        self.flag.setChecked(is_flagged)
        self.flag.setText(f"&{view.flag}")
        self.dont_know.setVisible(not view.is_locked)
        self.skip.setVisible(view.can_skip and not view.is_locked)
        self.primary.setText(view.primary)
        self.primary.setEnabled(view.can_primary)
        self._redress()

    def _redress(self) -> None:
        self.previous.setIcon(self._theme.icon("arrow-left"))
        is_flagged = getattr(self, "_is_flagged", False)
        self.flag.setIcon(self._theme.icon("flag-filled" if is_flagged else "flag"))


class Grid(QFrame):
    """Every question of the quiz, by shape and in words."""

    chosen = Signal(int)
    review_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "drawer")
        self.setAccessibleName("Question grid")
        self.setFixedWidth(theme.space(300))
        self._cells: list[QToolButton] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        self._key = label("● answered   ○ not answered   ⚑ flagged", "caption", wraps=True)
        self._review = button("&Review answers", self.review_wanted.emit)
        self.setLayout(
            column(
                label("Questions", "heading"),
                self._grid,
                self._key,
                None,
                self._review,
                spacing=12,
                margins=16,
            )
        )

    def show_cells(self, cells: tuple[Cell, ...], *, can_review: bool) -> None:
        """Show the state of every question."""
        self._review.setVisible(can_review)
        while len(self._cells) < len(cells):
            self._add_cell()
        for button_, cell in zip(self._cells, cells, strict=False):
            button_.setText(f"{cell.number}\n{cell.sign}")
            button_.setAccessibleName(cell.name)
            set_property(button_, "answered", cell.is_answered)
            set_property(button_, "current", cell.is_current)
        for place, button_ in enumerate(self._cells):
            button_.setVisible(place < len(cells))

    @property
    def cells(self) -> list[QToolButton]:
        """The cells in order."""
        return self._cells

    def _add_cell(self) -> None:
        place = len(self._cells)
        cell = QToolButton()
        cell.setProperty("role", "cell")
        cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        cell.clicked.connect(lambda: self.chosen.emit(place))
        self._grid.addWidget(cell, place // CELLS_ACROSS, place % CELLS_ACROSS)
        self._cells.append(cell)


class Banner(QFrame):
    """One sentence across the page with an action: what was not saved, what was interrupted."""

    acted = Signal()

    def __init__(self, action: str) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self._text = label("", wraps=True)
        self.action = button(action, self.acted.emit)
        across = row(self._text, self.action, spacing=12)
        across.setStretch(0, 1)
        across.setContentsMargins(14, 8, 10, 8)
        self.setLayout(across)
        self.hide()

    def say(self, text: str, *, kind: str) -> None:
        """Show a sentence."""
        set_property(self, "kind", kind)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()


def centred(*pieces: QWidget | QLabel) -> QWidget:
    """Pieces in the middle of a page."""
    page = QWidget()
    inner = QVBoxLayout()
    inner.setSpacing(12)
    for piece in pieces:
        inner.addWidget(piece, alignment=Qt.AlignmentFlag.AlignHCenter)
    page.setLayout(column(None, framed("card", column(inner, margins=32)), None))
    layout = page.layout()
    assert layout is not None
    layout.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return page
