"""Review: the finished quizzes, and the one that was chosen of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from prepapp.bootstrap import App
from prepapp.domain.history import QuizRecord
from prepapp.domain.sitting import moves
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.screens.review.findings import Sitting
from prepapp.gui.screens.review.sitting import SittingPage
from prepapp.gui.screens.review.state import derive_record
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import button, card, column, label, row
from prepapp.gui.widgets.reading import ReadPage
from prepapp.gui.widgets.two_lines import TwoLines, two_lines


class ReviewScreen(QWidget):
    """A list of quizzes, then the items of the chosen one with their feedback."""

    practice_wanted = Signal()
    done = Signal(object)
    """A deed that can be undone."""

    failed = Signal(object)

    def __init__(self, app: App, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._app, self._runner, self._theme = app, runner, theme
        self.quizzes = QListWidget()
        self.quizzes.setAccessibleName(tr("Finished quizzes"))
        TwoLines(self.quizzes, theme)
        self.quizzes.itemActivated.connect(self._open_item)
        self.quizzes.itemClicked.connect(self._open_item)
        self.sitting = SittingPage(app, runner, theme)
        self.heading, self.page = self.sitting.heading, self.sitting.page
        self.sitting.left.connect(self.show_list)
        self.sitting.done.connect(self.done)
        self.sitting.failed.connect(self.failed)
        self.stack = QStackedWidget()
        self._is_list, self._opened = True, ""
        self._pages = {"empty": self._empty_page(), "list": self._list_page(), "quiz": self.sitting}
        for page in self._pages.values():
            self.stack.addWidget(page)
        self.read_page = ReadPage(runner, tr("Finished quizzes cannot be shown"), self.stack)
        self.setLayout(column(self.read_page))

    def enter(self) -> None:
        """Read the finished quizzes anew."""
        self.read_page.read(lambda: self._app.quizzes.records(), self._show_records)

    def open_quiz(self, quiz_id: str) -> None:
        """Show the items of a finished quiz."""
        self._opened = quiz_id
        self.read_page.read(partial(_read, self._app, quiz_id), self._show_sitting)

    def show_list(self) -> None:
        """Go back to the list of quizzes."""
        self.sitting.put_down()
        self._is_list = True
        self.enter()

    def _empty_page(self) -> QWidget:
        page = QWidget()
        start = button(tr("&Practise"), self.practice_wanted.emit, role="primary")
        middle = card(
            label(tr("Nothing to review"), "title"),
            label(tr("Finished quizzes appear here."), "muted"),
            row(start, None),
        )
        page.setLayout(column(None, row(None, middle, None), None))
        return page

    def _list_page(self) -> QWidget:
        page = QWidget()
        layout = column(label(tr("Finished quizzes"), "title"), self.quizzes, spacing=12, margins=24)
        page.setLayout(layout)
        return page

    def _show_records(self, records: tuple[QuizRecord, ...]) -> None:
        if not self._is_list:
            return
        self.quizzes.clear()
        for record in records:
            view = derive_record(record, zone=None)
            item = two_lines(view.title, view.detail)
            item.setData(Qt.ItemDataRole.UserRole, view.quiz_id)
            self.quizzes.addItem(item)
        self.stack.setCurrentWidget(self._pages["list" if records else "empty"])
        if records:
            # Back from a quiz, the list stands where it was left.
            self.quizzes.setCurrentRow(
                next((at for at, one in enumerate(records) if one.id == self._opened), 0)
            )
            self.quizzes.setFocus()

    def _open_item(self, item: QListWidgetItem) -> None:
        self.open_quiz(item.data(Qt.ItemDataRole.UserRole))

    def _show_sitting(self, sitting: Sitting) -> None:
        self._is_list = False
        self.stack.setCurrentWidget(self.sitting)
        self.sitting.show_sitting(sitting)


def _read(app: App, quiz_id: str) -> Sitting:
    finished = app.quizzes.finished(quiz_id)
    items = tuple(dict.fromkeys(one.item_id for one in finished.answers))
    areas = tuple(dict.fromkeys(one.area for one in finished.answers))
    last_at = max((one.at for one in finished.answers), default=finished.quiz.started_at)
    return Sitting(
        finished,
        app.bundle,
        moves=moves(app.readiness.trend(), last_at.toordinal(), areas),
        memories=app.reviews.memories(items),
        attempts={item: app.quizzes.attempts(item) for item in items},
    )
