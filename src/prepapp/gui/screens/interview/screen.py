"""After a mock interview: its sections, and the way to every answer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from prepapp.bootstrap import App
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import mark, tr
from prepapp.gui.screens.interview.state import InterviewView, derive_interview
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.data_table import DataTable
from prepapp.gui.widgets.flow import Flow
from prepapp.gui.widgets.parts import button, card, column, label, scrolling
from prepapp.gui.widgets.reading import ReadPage

WIDEST_PAGE = 860
_SMALL_SAMPLE = mark("One interview is a small sample; the dashboard has the estimate with its interval.")


class InterviewScreen(QWidget):
    """Shows the interview it is entered with; the right answers are one key away."""

    review_wanted = Signal(str)
    area_wanted = Signal(str)
    """An area to practise, chosen by its row."""
    dashboard_wanted = Signal()

    def __init__(self, app: App, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._app, self._runner = app, runner
        self._quiz_id = ""
        self.title = label("", "title", wraps=True)
        self.sentence = label("", "reading", wraps=True)
        self.detail = label("", "muted", wraps=True)
        self.review = button(tr("&Review the answers"), self._review, role="primary")
        self.dashboard = button(tr("Open dash&board"), self.dashboard_wanted.emit, role="flat")
        self.table = DataTable(
            theme, name=tr("Sections"), description=tr("Enter practises the area of the current row")
        )
        self.table.chosen.connect(self.area_wanted)
        content = scrolling(self._content(), widest=WIDEST_PAGE)
        self.page = ReadPage(runner, tr("The mock interview cannot be shown"), content)
        self.setLayout(column(self.page))

    def enter(self, quiz_id: str) -> None:
        """Show what came of the interview with that id."""
        self._quiz_id = quiz_id
        self.page.read(partial(_read, self._app, quiz_id), self._show)

    def _show(self, view: InterviewView) -> None:
        self.title.setText(view.title)
        self.sentence.setText(view.sentence)
        self.detail.setText(view.detail)
        self.table.show_table(view.table)
        self.review.setFocus(Qt.FocusReason.OtherFocusReason)

    def _review(self) -> None:
        self.review_wanted.emit(self._quiz_id)

    def _content(self) -> QWidget:
        content = QWidget()
        content.setLayout(
            column(
                card(
                    label(tr("Mock interview"), "caption"),
                    self.title,
                    self.sentence,
                    self.detail,
                    4,
                    Flow(self.review, self.dashboard, spacing=12),
                    label(tr(_SMALL_SAMPLE), "caption", wraps=True),
                    spacing=8,
                ),
                card(label(tr("Sections"), "heading"), self.table, spacing=10),
                None,
                spacing=16,
            )
        )
        return content


def _read(app: App, quiz_id: str) -> InterviewView:
    return derive_interview(app.quizzes.finished(quiz_id), app.bundle.taxonomy)
