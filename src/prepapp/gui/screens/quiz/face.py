"""What the quiz screen is made of, and how it shows where a session stands."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from prepapp.bootstrap import App
from prepapp.gui.afterwards import Afterwards
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.remarks import Remarks
from prepapp.gui.rendering import warm_up_code, warm_up_formulas
from prepapp.gui.screens.quiz.bottom_bar import BottomBar
from prepapp.gui.screens.quiz.clock import QuizClock
from prepapp.gui.screens.quiz.controls import Banner
from prepapp.gui.screens.quiz.pages import Pages
from prepapp.gui.screens.quiz.state import derive_cells, derive_view
from prepapp.gui.screens.quiz.tools.toolbox import Toolbox
from prepapp.gui.screens.quiz.top_bar import TopBar
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.low_room import scrolling_where_low
from prepapp.gui.widgets.parts import column
from prepapp.services.quiz_session import QuizSession

PREPARING_MS = 120
"""After a question was shown; nobody has read it by then, and everything about it is on the screen."""


class QuizFace(QWidget):
    """Bars, pages and tools."""

    def __init__(self, app: App, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self.top, self.bottom = TopBar(theme), BottomBar(theme)
        self.pages = Pages(theme, app.world.today)
        self.page, self.summary = self.pages.question, self.pages.summary
        self.banner = Banner(tr("&Retry"))
        self.clock = QuizClock()
        self.remarks = Remarks(app, runner)
        self.afterwards = Afterwards(self.page, self.remarks)
        self.tools = Toolbox(app, runner, theme, self.pages, self.remarks)
        self.grid = self.tools.grid
        whole = column(self.top, self.banner, self.tools.workbench, self.bottom, spacing=0)
        whole.setStretch(2, 1)
        self.setLayout(column(scrolling_where_low(whole)))
        self._runner, self._is_warm = runner, False
        self._next: tuple[QuizSession, int] | None = None
        self._reading = QTimer(self, singleShot=True, interval=PREPARING_MS)
        self._reading.timeout.connect(self._prepare_next)
        self.pages.turned.connect(self._fit_bars)

    def show_question(self, session: QuizSession) -> None:
        """Show the question that a session stands at, with its key once it was checked."""
        quiz = session.quiz
        dealt, entry = quiz.dealt[quiz.position], quiz.current
        self.tools.show_item(dealt.item_id, session.question().facts.summary.area)
        self.page.show_question(session.question(), dealt.order, entry.response)
        self.bottom.say("")
        self.pages.show_question()
        if entry.grade is not None:
            self._show_key(session)
        # Before the controls change: Qt moves the focus away from a button that it disables.
        self.page.stem.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_controls(session, quiz.position)
        self.clock.show_time()
        self._next = session, quiz.position + 1
        self._reading.start()

    def _prepare_next(self) -> None:
        """Make the page of the next question while this one is read, where it is known by now."""
        if not self.isVisible():
            return  # the window was closed, or the quiz was left
        if not self._is_warm:
            self._warm_up()
        elif self._next is not None:
            self._prepare(*self._next)

    def _warm_up(self) -> None:
        """Let the worker load what formulas and listings need: in the window's thread it would be felt."""

        def go_on(_: None) -> None:
            self._is_warm = True
            self._prepare_next()

        self._runner.submit_ahead(warm_up_code)
        self._runner.submit_ahead(warm_up_formulas, go_on)

    def _prepare(self, session: QuizSession, place: int) -> None:
        if place in session.quiz.part and place < len(session.quiz.dealt):
            self.page.prepare(session.question(place), session.quiz.dealt[place].order)

    def show_verdict(self, session: QuizSession) -> None:
        """Show the key of the question on the screen, which was checked just now."""
        self._show_key(session)
        self.bottom.say("")
        self.show_controls(session, session.quiz.position)
        self.page.verdict.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pages.reveal_verdict()

    def show_controls(self, session: QuizSession, place: int) -> None:
        """Show what can be done now; `place` is the question on the screen."""
        quiz = session.quiz
        view = derive_view(quiz, session.question(), section=session.section)
        self.top.show_view(view)
        self.page.show_struck(quiz.entries[place].struck)
        self.page.confidence.show_rating(view.confidence, can_change=view.can_rate, must_rate=view.must_rate)
        self.page.confidence.setVisible(view.can_rate or view.confidence is not None)
        self.bottom.show_view(view, is_flagged=quiz.current.is_flagged)
        self.grid.show_cells(partial(derive_cells, quiz), can_review=quiz.settings.mode.is_exam)

    def _show_key(self, session: QuizSession) -> None:
        entry, position = session.quiz.current, session.quiz.position
        assert entry.grade is not None
        self.page.show_feedback(entry.response, entry.grade)
        answer = session.answer_ids.get(position, "")
        self.afterwards.begin(session.quiz.dealt[position].item_id, answer, entry.grade.outcome)

    def _fit_bars(self) -> None:
        is_question = self.pages.is_question
        self.bottom.setVisible(is_question)
        self.top.enable_tools(is_question=is_question)
        if not is_question:
            self.tools.hide()
