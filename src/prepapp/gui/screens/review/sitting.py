"""One finished quiz: what it came to, its questions, and each with all there is to learn from it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem, QStackedWidget, QWidget
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.domain.annotations import ItemAnnotations, Noted
from prepapp.domain.answers import Unreadable, read
from prepapp.domain.grading import Grade, Outcome, grade
from prepapp.domain.history import AnsweredItem
from prepapp.domain.questions import Question
from prepapp.domain.quiz import Mode
from prepapp.domain.sitting import Pick
from prepapp.gui.afterwards import Afterwards
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.remarks import Remarks
from prepapp.gui.screens.review.findings import Sitting, derive_findings, derive_item
from prepapp.gui.screens.review.findings_card import FindingsCard
from prepapp.gui.screens.review.state import PICKS, derive_heading, derive_lines, pick_words
from prepapp.gui.texts.remarks import remark_words
from prepapp.gui.theme.theme import Theme, set_property
from prepapp.gui.widgets.dropdown import Dropdown
from prepapp.gui.widgets.parts import button, column, framed, label, row, scrolling
from prepapp.gui.widgets.question_page import QuestionPage
from prepapp.gui.widgets.shortcut import on_key
from prepapp.gui.widgets.side_by_side import SideBySide
from prepapp.gui.widgets.two_lines import SIGN, TwoLines
from prepapp.gui.widgets.writing import WritingTool

WIDEST_PAGE = 860
_UNLIMITED = 16_777_215
"""What Qt calls no limit of a width or height."""
_POSITION = Qt.ItemDataRole.UserRole


class SittingPage(QWidget):
    """`left` when the list of quizzes is wanted; `done` carries a deed that can be undone."""

    left = Signal()
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, app: App, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sitting: Sitting | None = None
        self._note_item = ""
        self.remarks = Remarks(app, runner)
        self._make_list()
        self._make_page(app)
        self.afterwards = Afterwards(self.page, self.remarks)
        self._lay_out()
        self._connect()
        self._add_keys()

    def show_sitting(self, sitting: Sitting) -> None:
        """Show what a quiz came to, then its questions."""
        self._sitting = sitting
        heading, detail = derive_heading(sitting.finished)
        self.heading.setText(heading)
        self.detail.setText(f"{tr(sitting.finished.quiz.settings.title)} · {detail}")
        self.findings.show_findings(derive_findings(sitting, zone=None))
        for place, pick in enumerate(PICKS):
            self.filter.setItemText(place, pick_words(pick, sitting.finished))
        self.filter.setCurrentIndex(0)
        self._fill_lines()
        self.lines.setFocus()

    def put_down(self) -> None:
        """Make a fact of a note that is being written."""
        written_on = self.note.subject
        self.note.wait()
        if written_on:
            self.remarks.look_up(written_on)

    # What it is made of

    def _make_list(self) -> None:
        self.lines = QListWidget()
        self.lines.setAccessibleName(tr("Questions of this quiz"))
        TwoLines(self.lines, self._theme)
        self.filter = Dropdown()
        for pick, words in PICKS.items():
            self.filter.addItem(tr(words), pick)
        self.filter.setAccessibleName(tr("Show"))
        self.back = button(
            tr("All &quizzes"), self.left.emit, role="flat", icon=self._theme.icon("arrow-left")
        )
        self.heading, self.detail = label("", "title", wraps=True), label("", "muted", wraps=True)

    def _make_page(self, app: App) -> None:
        self.findings = FindingsCard()
        self.page = QuestionPage(self._theme, app.world.today)
        self.about = label("", "muted", wraps=True)
        self._stubborn_words = label("", wraps=True)
        inner = column(self._stubborn_words)
        inner.setContentsMargins(14, 10, 14, 10)
        self.stubborn = framed("banner", inner)
        self.note = WritingTool(tr("Note"), tr("The note stays with this question."), tr("&Delete note"))
        self.note.setMaximumHeight(self._theme.space(170))
        content = QWidget()
        content.setLayout(column(self.about, self.stubborn, self.page, self.note, None, spacing=12))
        self._area = scrolling(content, widest=WIDEST_PAGE)
        self.gone = label("", wraps=True)
        self._right = QStackedWidget()
        for one in (self._area, scrolling(self.findings, widest=WIDEST_PAGE), scrolling(self.gone)):
            self._right.addWidget(one)
        self.stubborn.hide()
        self.note.hide()

    def _lay_out(self) -> None:
        words = column(self.heading, self.detail, spacing=0)
        head = row(self.back, words, spacing=12)
        head.setStretch(1, 1)
        head.setContentsMargins(12, 8, 16, 8)
        bar = framed("bar", head)
        bar.setProperty("edge", "bottom")
        show = row(label(tr("Show")), self.filter)
        show.setStretch(1, 1)
        left = QWidget()
        left.setLayout(column(show, self.lines, spacing=8, margins=12))
        self._right.setMinimumWidth(self._theme.space(300))
        self._left = left
        middle = SideBySide(left, self._right, widest=self._right, spacing=0)
        middle.turned.connect(self._fit_list)
        self._fit_list(False)
        across = column(bar, middle, spacing=0)
        across.setStretch(1, 1)
        self.setLayout(across)

    def _fit_list(self, is_stacked: bool) -> None:  # noqa: FBT001 - a slot
        """Beside the question the list has a width of its own; above it, room for a few lines.

        There the heading is smaller: what stands above the question would leave it none.
        """
        set_property(self.heading, "role", "heading" if is_stacked else "title")
        space, em = self._theme.space, self._theme.metrics.body_px
        self.lines.setMinimumHeight(round(2.4 * em) if is_stacked else 0)
        self.lines.setMaximumHeight(round(4.8 * em) if is_stacked else _UNLIMITED)
        self._left.setMinimumWidth(0 if is_stacked else space(280))
        self._left.setMaximumWidth(_UNLIMITED if is_stacked else space(324))

    def _dress(self) -> None:
        self.back.setIcon(self._theme.icon("arrow-left"))
        self.back.setIconSize(self._theme.icon_size())

    def _connect(self) -> None:
        self._theme.changed.connect(self._dress)
        self._dress()
        self.lines.currentRowChanged.connect(self._show_line)
        self.lines.itemActivated.connect(lambda _: self._open())
        self.filter.currentIndexChanged.connect(self._fill_lines)
        self.page.aftermath.note_wanted.connect(self._open_note)
        self.note.written.connect(self.remarks.keep_note)
        self.note.delete_wanted.connect(self._delete_note)
        self.remarks.known.connect(self._show_known)
        self.remarks.note_changed.connect(self._show_note)
        self.remarks.done.connect(self.done)
        self.remarks.failed.connect(self.failed)

    def _add_keys(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "J": partial(self._step, 1),
            "K": partial(self._step, -1),
            "W": self._next_wrong,
            "N": self._open_note,
            **{str(place + 1): partial(self.afterwards.choose_reason, place) for place in range(4)},
            "Esc": self._leave,
        }
        for keys, act in acts.items():
            on_key(self, keys, act, is_repeated=keys in ("J", "K"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Tab and self.note.isAncestorOf(QApplication.focusWidget() or self):
            self._open()  # Ctrl+Tab: the field keeps Tab alone
        else:
            super().keyPressEvent(event)

    # What is shown

    def _fill_lines(self) -> None:
        if self._sitting is None:
            return
        titles = {item.id: item.title for item in self._sitting.bundle.items}
        pick = Pick(self.filter.currentData())  # Qt hands out plain text
        with QSignalBlocker(self.lines):  # as rows go, others become the current one: of the quiz before
            self.lines.clear()
        self._add_line("", tr("Summary"), tr("Summary"), None)
        for view in derive_lines(self._sitting.finished, titles, only=pick):
            self._add_line(view.sign, view.text, view.name, view.position)
        is_filtered = pick is not Pick.ALL and self.lines.count() > 1
        is_design = self._sitting.finished.quiz.settings.mode is Mode.DESIGN and self.lines.count() > 1
        self.lines.setCurrentRow(1 if is_filtered or is_design else 0)

    def _add_line(self, sign: str, text: str, name: str, position: int | None) -> None:
        item = QListWidgetItem(text)
        item.setData(SIGN, sign)
        item.setData(_POSITION, position)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
        self.lines.addItem(item)

    def _show_line(self, place: int) -> None:
        if place < 0 or self._sitting is None:
            return
        self.put_down()
        was_reading = self._right.isAncestorOf(QApplication.focusWidget() or self.lines)
        if was_reading:
            self.lines.setFocus(Qt.FocusReason.OtherFocusReason)  # or the keyboard would go with what goes
        self._show_position(self._sitting, self.lines.item(place).data(_POSITION))
        if was_reading:
            self._open()

    def _show_position(self, sitting: Sitting, position: int | None) -> None:
        if position is None:
            self._right.setCurrentIndex(1)
            return
        self._show_answer(sitting, next(one for one in sitting.finished.answers if one.position == position))

    def _show_answer(self, sitting: Sitting, answer: AnsweredItem) -> None:
        listed = sitting.bundle.item(answer.item_id)
        if listed is None or listed.content_hash != answer.content_hash:
            self.gone.setText(tr("This question has changed or left the bank since it was answered."))
            self._right.setCurrentIndex(2)
            return
        question = sitting.bundle.question(answer.item_id, answer.variant)
        view = derive_item(sitting, answer, zone=None)
        self.about.setText(view.about)
        self._stubborn_words.setText(view.stubborn)
        self.stubborn.setVisible(bool(view.stubborn))
        self.note.hide()
        self.page.show_question(question, answer.order, answer.response)
        self.page.show_feedback(answer.response, _as_graded(question, answer))
        self._note_item = answer.item_id
        self.afterwards.begin(answer.item_id, answer.id, answer.outcome)
        self._right.setCurrentIndex(0)
        self._area.verticalScrollBar().setValue(0)

    def _show_known(self, item_id: str, said: ItemAnnotations) -> None:
        if item_id == self._note_item and not self.note.subject:
            self._show_note(item_id, said.note)

    def _show_note(self, item_id: str, text: str) -> None:
        if item_id == self._note_item:
            self.note.show_text(item_id, text)
            self.note.setVisible(bool(text) or self.note.isVisibleTo(self))

    def _delete_note(self, item_id: str) -> None:
        self.remarks.make(item_id, Noted(""), remark_words(Noted("")))

    def _open_note(self) -> None:
        if self._right.currentIndex() == 0:
            self.note.show()
            self.note.focus_first()
            QTimer.singleShot(0, self, partial(self._area.ensureWidgetVisible, self.note))  # laid out by then

    def _open(self) -> None:
        """Give the keyboard to what the line stands for."""
        if self._right.currentIndex() == 0:
            self.page.stem.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        """Leave what is innermost: the report of a question, its note, or the quiz."""
        focused = QApplication.focusWidget() or self.lines
        form = self.page.aftermath.form
        if form.isAncestorOf(focused):
            form.leave()
        elif self.note.isAncestorOf(focused):
            self._close_note()
        else:
            self.left.emit()

    def _close_note(self) -> None:
        self.note.flush()
        self.note.setVisible(bool(self.note.field.toPlainText()))
        self._open()

    def _step(self, by: int) -> None:
        self.lines.setCurrentRow(min(max(self.lines.currentRow() + by, 0), self.lines.count() - 1))

    def _next_wrong(self) -> None:
        if self._sitting is None:
            return
        answers = self._sitting.finished.answers
        not_right = {one.position for one in answers if one.outcome is not Outcome.RIGHT}
        for place in range(self.lines.currentRow() + 1, self.lines.count()):
            if self.lines.item(place).data(_POSITION) in not_right:
                self.lines.setCurrentRow(place)
                return


def _as_graded(question: Question, answer: AnsweredItem) -> Grade:
    """The grade as it was given; what the mistake is called comes from the item as it is."""
    found = read(question, answer.response)
    mistake = None if isinstance(found, Unreadable) else grade(question, found).mistake
    return Grade(answer.credit, answer.outcome, mistake)
