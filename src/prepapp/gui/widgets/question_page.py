"""A question as it is answered and as it is reviewed: stem, answer, and after grading the feedback."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from prepapp.domain.answers import Response
from prepapp.domain.grading import Grade, Outcome
from prepapp.domain.questions import Question
from prepapp.gui.language import tr
from prepapp.gui.texts.age import dated_words
from prepapp.gui.texts.feedback import feedback_markdown, verdict
from prepapp.gui.texts.stems import instruction, stem_markdown
from prepapp.gui.theme.theme import Theme, set_property
from prepapp.gui.widgets.aftermath import Aftermath
from prepapp.gui.widgets.ahead import lay_out_ahead
from prepapp.gui.widgets.answers.cloze import ClozeEditor
from prepapp.gui.widgets.answers.editor import AnswerEditor
from prepapp.gui.widgets.answers.factory import editor_for
from prepapp.gui.widgets.answers.ordering import OrderEditor
from prepapp.gui.widgets.answers.typed import NumberEditor, OutputEditor
from prepapp.gui.widgets.confidence_bar import ConfidenceBar
from prepapp.gui.widgets.markdown_view import RING_GAP, MarkdownView
from prepapp.gui.widgets.parts import column, framed, label, row
from prepapp.gui.widgets.tab_order import tab_on

_MARKS = {
    Outcome.RIGHT: ("good", "check", "good"),
    Outcome.PARTLY: ("", "mark-uncertain", "text"),
    Outcome.WRONG: ("warning", "cross", "bad"),
    Outcome.DONT_KNOW: ("", "mark-uncertain", "text"),
    Outcome.UNANSWERED: ("", "mark-uncertain", "text"),
}
"""The kind of the banner, its sign, and what the sign's colour stands for."""


LETTING_GO_MS = 100


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A question that is laid out already: its stem is on the page's other view."""

    question: Question
    order: tuple[int, ...]
    editor: AnswerEditor


INDENT: Final = RING_GAP + 2
"""Where the words of the question begin, within their ring."""


class QuestionPage(QWidget):
    """One question at a time; `responded` carries what the person put in.

    The one that is likely to come next can be prepared: it is then shown at once.
    """

    responded = Signal(object)
    struck = Signal(str, bool)

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """`today` tells how old the facts of a question are."""
        super().__init__()
        self._today = today
        self._theme = theme
        self.stem, self._other_stem = (MarkdownView(theme, name=tr("Question")) for _ in range(2))
        self._prepared: _Prepared | None = None
        self._instruction = label("", "caption", wraps=True)
        self._instruction.setContentsMargins(INDENT, 0, 0, 0)
        self.editor: AnswerEditor | None = None
        self._place = column()
        self.confidence = ConfidenceBar()
        self.confidence.hide()  # shown by who asks for it
        self.verdict = label("", "heading", wraps=True)
        self.verdict.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sign, self._sign = label(""), ("", "")
        theme.changed.connect(self._draw_sign)
        across = row(self.sign, self.verdict, spacing=10)
        across.setStretch(1, 1)
        across.setContentsMargins(14, 10, 14, 10)
        self._banner = framed("banner", across)
        self.explanation = MarkdownView(theme)
        self.explanation.setAccessibleName(tr("Explanation"))
        self.dated = label("", wraps=True)
        self.aftermath = Aftermath()
        self.setLayout(
            column(
                self.stem,
                self._other_stem,
                self._instruction,
                self._place,
                self.confidence,
                self._banner,
                self.explanation,
                self.dated,
                self.aftermath,
                None,
                spacing=14,
            )
        )
        self._other_stem.hide()
        self._hide_feedback()

    @override
    def setFocus(self, *_: object) -> None:
        """Give the keyboard to the answer."""
        if self.editor is not None:
            self.editor.focus_first()

    def show_question(self, question: Question, order: tuple[int, ...], response: Response | None) -> None:
        """Show a question that is still to be answered."""
        self._question, self._order = question, order
        ready = self._prepared
        if ready is not None and (ready.question, ready.order) == (question, order):
            self._prepared = None
            self._turn_stem()
            editor = ready.editor
        else:
            self.stem.set_markdown(stem_markdown(question))
            editor = editor_for(question, order, self._theme)
            self._place.addWidget(editor)
        self._instruction.setText(instruction(question))
        editor.show_response(response)
        self._replace_editor(editor)
        self._hide_feedback()

    def prepare(self, question: Question, order: tuple[int, ...]) -> None:
        """Make a question that may be shown next, out of sight."""
        if self._prepared is not None:
            if (self._prepared.question, self._prepared.order) == (question, order):
                return
            self._let_go(self._prepared.editor)
        editor = editor_for(question, order, self._theme)
        editor.hide()
        self._place.addWidget(editor)
        self._other_stem.set_markdown(stem_markdown(question))
        lay_out_ahead(self._other_stem, self.stem.width())
        lay_out_ahead(editor, self.stem.width())
        self._prepared = _Prepared(question, order, editor)

    def show_feedback(self, response: Response | None, grade: Grade) -> None:
        """Lock the answer and show what is to be said about it."""
        assert self.editor is not None
        self.editor.lock(grade)
        kind, *sign = _MARKS[grade.outcome]
        set_property(self._banner, "kind", kind)
        self._sign = (sign[0], sign[1])
        self._draw_sign()
        self.verdict.setText(verdict(self._question, grade, self._order))
        self.explanation.set_markdown(feedback_markdown(self._question, response, grade, self._order))
        self.dated.setText(dated_words(self._question.facts.summary, self._today()))
        self._banner.show()
        self.explanation.show()
        self.dated.setVisible(bool(self.dated.text()))

    def show_aftermath(self, answer: str, outcome: Outcome) -> None:
        """Let something be said of the question; `answer` is the id of the answer it was given."""
        self.aftermath.show_answer(answer, is_miss=outcome is not Outcome.RIGHT)
        self.aftermath.show()

    def lock(self) -> None:
        """Take no more changes, without feedback."""
        if self.editor is not None:
            self.editor.lock(None)

    def show_struck(self, options: frozenset[str]) -> None:
        """Show which options are struck out."""
        if self.editor is not None:
            self.editor.show_struck(options)

    def flush(self) -> None:
        """Hand on what was typed a moment ago."""
        if isinstance(self.editor, NumberEditor | OutputEditor | ClozeEditor):
            self.editor.flush()

    @Slot()
    def _draw_sign(self) -> None:
        """Draw the sign of the verdict in the colours of the theme that is worn now."""
        name, part = self._sign
        if name:
            side = self._theme.metrics.text_px("title")
            self.sign.setPixmap(self._theme.icon(name, part).pixmap(side, side))

    def _turn_stem(self) -> None:
        before, self.stem = self.stem, self._other_stem
        self._other_stem = before
        self.stem.show()
        if before.hasFocus():
            self.stem.setFocus(Qt.FocusReason.OtherFocusReason)
        before.hide()

    def _replace_editor(self, editor: AnswerEditor) -> None:
        """Show an editor, which is in its place, instead of the one that is there."""
        if self.editor is not None:
            self._let_go(self.editor)
        self.editor = editor
        editor.responded.connect(self.responded)
        editor.struck.connect(self.struck)
        editor.show()
        tab_on(self.stem, editor, editor.cards if isinstance(editor, OrderEditor) else ())

    def _let_go(self, editor: AnswerEditor) -> None:
        self._place.removeWidget(editor)
        editor.hide()
        QTimer.singleShot(LETTING_GO_MS, editor, editor.deleteLater)  # taking it apart would hold up the next

    def _hide_feedback(self) -> None:
        self._banner.hide()
        for one in (self.explanation, self.dated, self.aftermath):
            one.hide()
