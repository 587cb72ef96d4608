"""The review screen before an exam is submitted: what is unanswered, what is flagged, and the way back."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from prepapp.domain.quiz import Quiz
from prepapp.gui.language import mark, tr
from prepapp.gui.screens.quiz.state import Cell, derive_cells, derive_summary
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.dropdown import Dropdown
from prepapp.gui.widgets.flow import Flow, Rest
from prepapp.gui.widgets.parts import button, card, column, label, row, scrolling

FILTERS = (mark("All"), mark("Unanswered"), mark("Flagged"))
NOTHING: Final = {
    FILTERS[1]: mark("Every question is answered."),
    FILTERS[2]: mark("No question is flagged."),
}
"""What is said where a filter finds none."""

FEWEST_ROWS: Final = 4
ROW_EMS: Final = 2.3


class SummaryPage(QWidget):
    """Counts, a list to jump from, and Submit; Back has the focus."""

    back_wanted = Signal()
    submit_wanted = Signal()
    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._quiz: Quiz | None = None
        self.heading = label("", "title", wraps=True)
        self._note = label("", "muted", wraps=True)
        self.filter = Dropdown()
        for one in FILTERS:
            self.filter.addItem(tr(one), one)
        self.filter.setAccessibleName(tr("Show"))
        self.filter.currentIndexChanged.connect(self._fill)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Questions"))
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self.nothing = label("", "muted", wraps=True)
        self.back = button(tr("&Back to questions"), self.back_wanted.emit)
        self.submit = button(tr("Submit"), self.submit_wanted.emit, role="primary")
        middle = card(
            self.heading,
            self._note,
            row(label(tr("Show")), self.filter, None),
            self.list,
            self.nothing,
            Flow(self.back, self.submit, rest=Rest.LEFT),
            spacing=12,
        )
        self._theme, self._middle = theme, middle
        theme.changed.connect(self._fit)
        self._fit()
        self.setLayout(column(scrolling(middle, margin=20)))

    @Slot()
    def _fit(self) -> None:
        """The list has room for a few questions, or the page scrolls."""
        self._middle.setMaximumWidth(self._theme.space(720))
        row_px = self._theme.metrics.body_px * ROW_EMS
        self.list.setMinimumHeight(round(FEWEST_ROWS * row_px))

    def show_quiz(self, quiz: Quiz) -> None:
        """Show where a quiz stands; another quiz begins with all of its questions."""
        if self._quiz is None or self._quiz.id != quiz.id:
            self.filter.setCurrentIndex(0)
        self._quiz = quiz
        summary = derive_summary(quiz)
        self.heading.setText(summary.heading)
        self._note.setText(summary.note)
        self.submit.setText(summary.submit)
        self.submit.setEnabled(summary.can_submit)
        self._fill()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        if self._quiz is None:
            return
        self.list.clear()
        for place, cell in enumerate(derive_cells(self._quiz)):
            if cell.is_open and _is_wanted(cell, self.filter.currentData()):
                item = QListWidgetItem(_words(cell))
                item.setData(Qt.ItemDataRole.UserRole, place)
                self.list.addItem(item)
        self._say_nothing()

    def _say_nothing(self) -> None:
        is_empty = self.list.count() == 0
        self.nothing.setText(tr(NOTHING[self.filter.currentData()]) if is_empty else "")
        self.nothing.setVisible(is_empty)
        self.list.setVisible(not is_empty)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


def _is_wanted(cell: Cell, only: str) -> bool:
    match only:
        case "Unanswered":
            return not cell.is_answered
        case "Flagged":
            return cell.is_flagged
        case _:
            return True


def _words(cell: Cell) -> str:
    """The name between its signs: all names begin below each other."""
    state, flag = cell.sign[:1], cell.sign[1:]
    return "  ".join(filter(None, (state, cell.name, flag)))
