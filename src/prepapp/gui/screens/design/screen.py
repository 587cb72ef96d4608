"""A design question as in an interview: phase by phase under a clock, then scored against its rubric."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from prepapp.bootstrap import App
from prepapp.domain.answers import Designed
from prepapp.domain.rubric import rubric_count, rubric_credit
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import mark, tr
from prepapp.gui.screens.design.result import DesignResult
from prepapp.gui.screens.design.state import DesignView, derive_design
from prepapp.gui.screens.design.taking import DesignTaking
from prepapp.gui.screens.quiz.controls import Banner
from prepapp.gui.screens.quiz.saving import NOT_SAVED
from prepapp.gui.texts.design import notes_markdown, score_words
from prepapp.gui.texts.stems import stem_markdown
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.answers.design import DesignEditor, WrittenDesign
from prepapp.gui.widgets.flow import Flow, Rest
from prepapp.gui.widgets.markdown_view import MarkdownView
from prepapp.gui.widgets.parts import button, card, column, framed, label, row, scrolling
from prepapp.gui.widgets.shortcut import on_key
from prepapp.gui.widgets.side_by_side import SideBySide
from prepapp.gui.widgets.writing import WritingTool
from prepapp.services.quiz_session import QuizSession

WIDEST_PAGE = 860
TICK_MS = 200
_FIELD_PX = 170
_HINT = mark("Saved as it is written, and never leaves this computer. Ctrl+Enter goes on.")
_HOW_TO_SCORE = mark(
    "Tick what the answer said, as a fair interviewer would have heard it. The score counts apart from "
    "graded answers, as less certain than they are."
)


class DesignScreen(QWidget):
    """Shows a session of one design question; phases are as long as one stays in them."""

    left = Signal()
    saved = Signal()
    announced = Signal(str)
    scored = Signal(str)
    failed = Signal(object)

    def __init__(self, app: App, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._app, self._runner, self._theme = app, runner, theme
        self._taking: DesignTaking | None = None
        self.title = label("", "title", wraps=True)
        self.stem = MarkdownView(theme, name=tr("Question"))
        self.field = WritingTool(tr("Answer in this phase, aloud, on paper or here"), tr(_HINT))
        self.field.field.setMinimumHeight(_FIELD_PX)
        self.field.field.setTabChangesFocus(True)  # what is written is prose, and the page goes on below
        self.field.field.setAccessibleDescription(tr(_HINT))
        self.hint = label(tr(_HOW_TO_SCORE), "caption", wraps=True)
        self.result = DesignResult(theme)
        self._place = column(spacing=12)
        self.rubric: DesignEditor | None = None
        self._written: WrittenDesign | None = None
        self._shown: QWidget | None = None
        self.notes = MarkdownView(theme, name=tr("Notes"))
        self.phase, self.clock = label("", "strong", wraps=True), label("", "heading")
        self.clock.setAccessibleName(tr("Time in this phase"))
        self.leave = button(tr("&Leave"), self.left.emit, role="flat")
        self.next = button("", self._go_on, role="primary")
        self.banner = Banner(tr("&Retry"))
        self._area = scrolling(self._content(), widest=WIDEST_PAGE)
        whole = column(self.banner, self._area, self._bar(), spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._ticker = QTimer(self, interval=TICK_MS)
        self._connect()

    def begin(self, session: QuizSession, *, is_resumed: bool = False) -> None:
        """Show a session and start the clock of its phase; one that is running here is left, saved."""
        if self.is_running:
            self.rest()
        taking = DesignTaking(self._app, self._runner, session)
        self._taking = taking
        taking.saved.connect(self._was_saved)
        taking.not_saved.connect(partial(self.banner.say, tr(NOT_SAVED), kind="error"))
        taking.scored.connect(self._was_scored)
        taking.failed.connect(self.failed)
        taking.start(is_resumed=is_resumed)
        self.banner.hide()
        self.title.setText(taking.question.facts.summary.title)
        self.stem.set_markdown(stem_markdown(taking.question))
        self._show_phases(taking)
        self._show_place(taking)
        if not taking.response.texts:
            self._area.verticalScrollBar().setValue(0)
            self.stem.setFocus(Qt.FocusReason.OtherFocusReason)  # it is read first; Tab leads to the field

    @property
    def taking(self) -> DesignTaking:
        """What is done to the design on the screen."""
        assert self._taking is not None
        return self._taking

    @property
    def is_running(self) -> bool:
        """Whether a phase is on."""
        return self._taking is not None and self.taking.session.is_running

    @Slot()
    def tick(self) -> None:
        """Read the clock; the end of a phase's minutes is said once."""
        if not self.is_running:
            return
        was_over, view = self.clock.property("over") is True, self._view()
        self._show_clock(view)
        if view.is_over and not was_over:
            self.announced.emit(tr("The minutes of this phase are over."))

    def flush(self) -> None:
        """Hand on what was typed a moment ago."""
        self.field.flush()

    def rest(self) -> None:
        """Stop the clock and remember everything, so that the design can go on later."""
        self._ticker.stop()
        self.flush()
        self.taking.rest()

    # What the controls ask for

    def _connect(self) -> None:
        self._ticker.timeout.connect(self.tick)
        self.field.written.connect(lambda place, text: self.taking.write(int(place), text))
        self.banner.acted.connect(lambda: self.taking.save())
        on_key(self, "Ctrl+Return", self.next.click)

    def _go_on(self) -> None:
        taking = self.taking
        if taking.is_scored:
            self.left.emit()
        elif taking.is_written:
            self._score(taking)
        else:
            text = self.field.field.toPlainText()
            self.field.wait()
            taking.end_phase(text)
            self._show_place(taking)

    def _score(self, taking: DesignTaking) -> None:
        """Make it final, and keep it; what could not be kept is tried again."""
        assert self.rubric is not None
        self.rubric.lock(None)
        taking.score()

    def _tick_point(self, response: Designed) -> None:
        self.taking.tick(response)
        self._show_score()

    # What comes of it, and what is shown

    def _was_saved(self) -> None:
        if not self.taking.session.unsaved and self.banner.isVisible():
            self._take_banner_away()
        self.saved.emit()

    def _take_banner_away(self) -> None:
        had_focus = self.banner.action.hasFocus()
        self.banner.hide()
        self.announced.emit(tr("Everything is saved."))
        if had_focus:
            self.next.setFocus() if self.taking.is_written else self.field.focus_first()

    def _was_scored(self, quiz_id: str) -> None:
        self.hint.hide()
        self.next.setText(tr("&Done"))
        self.leave.hide()
        self.result.show_score(self.phase.text())
        self.phase.clear()
        QTimer.singleShot(0, self, partial(self._scroll_to, self.result))  # laid out by then
        self.announced.emit(tr("The score is saved."))
        self.scored.emit(quiz_id)

    def _show_phases(self, taking: DesignTaking) -> None:
        self._written = WrittenDesign(taking.question)
        self._replace(card(self._written))
        self._show_parts(is_written=False)
        self._ticker.start()

    def _show_place(self, taking: DesignTaking) -> None:
        self._show_rubric(taking) if taking.is_written else self._show_phase(taking)

    def _show_phase(self, taking: DesignTaking) -> None:
        assert self._written is not None
        self._written.show_response(taking.response)
        if self._shown is not None:
            self._shown.setVisible(bool(taking.response.texts))
        place = taking.place
        self._show_clock(self._view())
        self.announced.emit(self._view().phase)
        draft = partial(self._app.writing.phase, taking.session.quiz.id, place)
        self._runner.submit(draft, partial(self._show_draft, place), self.failed.emit)
        self.field.focus_first()

    def _show_draft(self, place: int, text: str) -> None:
        if not self.taking.is_written and self.taking.place == place:
            self.field.show_text(str(place), text)

    def _show_rubric(self, taking: DesignTaking) -> None:
        self._ticker.stop()
        self.rubric = DesignEditor(taking.question, self._theme)
        self.rubric.show_response(taking.response)
        self.rubric.responded.connect(self._tick_point)
        self._replace(self.rubric)
        self.notes.set_markdown(notes_markdown(taking.question))
        self.hint.setText(tr(_HOW_TO_SCORE))
        self._show_parts(is_written=True)
        self.next.setText(tr("&Save the score"))
        self._show_score()
        self.hint.setFocus(Qt.FocusReason.OtherFocusReason)
        self.announced.emit("")  # the phase that was said is over
        QTimer.singleShot(0, self, partial(self._scroll_to, self.hint))  # laid out by then

    def _scroll_to(self, widget: QWidget) -> None:
        self._area.verticalScrollBar().setValue(widget.y())

    def _show_score(self) -> None:
        question, met = self.taking.question, self.taking.response.met
        self.phase.setText(score_words(rubric_count(question, met), rubric_credit(question, met)))

    def _view(self) -> DesignView:
        taking = self.taking
        return derive_design(taking.question.phases, taking.place, taking.spent_s)

    def _show_clock(self, view: DesignView) -> None:
        self.phase.setText(view.phase)
        if self.clock.text() != view.clock:
            self.clock.setText(view.clock)
        self.clock.setProperty("over", view.is_over)
        self.clock.setAccessibleDescription(view.spoken)
        self.next.setText(view.next)

    def _show_parts(self, *, is_written: bool) -> None:
        self.leave.show()
        self.result.hide()
        self.hint.setVisible(is_written)
        self.notes.setVisible(is_written)
        self.field_card.setVisible(not is_written)
        self.clock.setVisible(not is_written)

    def _replace(self, shown: QWidget) -> None:
        if self._shown is not None:
            self._place.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = shown
        self._place.addWidget(shown)

    def _content(self) -> QWidget:
        self.hint.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field_card = card(label(self.field.title, "strong", wraps=True), self.field)
        above = (self.title, card(self.stem), self.hint, self.result)
        content = QWidget()
        content.setLayout(column(*above, self._place, self.field_card, self.notes, None, spacing=12))
        return content

    def _comfort_px(self) -> int:
        """The score needs more words than a phase: in large text they would stand in a narrow column."""
        return self._theme.space(300) if self._taking is not None and self._taking.is_written else 0

    def _bar(self) -> QWidget:
        acts = Flow(self.clock, self.next, rest=Rest.LEFT, spacing=12)
        words = QWidget()
        across = row(self.leave, self.phase, spacing=12)
        across.setStretch(1, 1)
        words.setLayout(across)
        both = SideBySide(words, acts, widest=words, spacing=12, comfort_px=self._comfort_px)
        inside = column(both)
        inside.setContentsMargins(16, 10, 16, 10)
        bar = framed("bar", inside)
        bar.setProperty("edge", "top")
        bar.setAccessibleName(tr("Phases"))
        return bar
