"""A design as it was written, and its rubric to be ticked line by line."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from prepapp.domain.answers import Designed, Response
from prepapp.domain.grading import Grade
from prepapp.domain.questions import Dimension, OpenQuestion
from prepapp.gui.language import tr
from prepapp.gui.texts.design import phase_words
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.answers.editor import AnswerEditor
from prepapp.gui.widgets.answers.point import PointCard
from prepapp.gui.widgets.disclosure import Disclosure
from prepapp.gui.widgets.parts import card, column, label


class WrittenDesign(QWidget):
    """What was written in the phases that are over, each under its name and time."""

    def __init__(self, question: OpenQuestion) -> None:
        super().__init__()
        self._question = question
        self._column = column(spacing=4)
        self.setLayout(self._column)
        self._shown = 0

    def show_response(self, response: Designed) -> None:
        """Show the phases of a response; those that are shown already stay."""
        pieces = list(zip(self._question.phases, response.texts, response.seconds, strict=False))
        for phase, text, seconds in pieces[self._shown :]:
            self._column.addWidget(label(phase_words(phase, seconds), "strong", wraps=True))
            if text.strip():
                words = label(text.strip(), wraps=True)
                words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._column.addWidget(words)
            self._column.addSpacing(6)
        self._shown = len(pieces)


class DesignEditor(AnswerEditor):
    """Ticks the rubric; of an answer that was written it changes nothing."""

    def __init__(self, question: OpenQuestion, theme: Theme) -> None:
        super().__init__()
        self._question, self._theme = question, theme
        self._response = Designed()
        self._written = WrittenDesign(question)
        self.points = [PointCard(line) for line in question.evidence]
        for one in self.points:
            one.ticked.connect(self._tick)
        self.setLayout(
            column(
                card(label(tr("Your answer"), "heading"), self._written),
                *self._dimensions(),
                spacing=12,
            )
        )

    @override
    def show_response(self, response: Response | None) -> None:
        self._response = response if isinstance(response, Designed) else Designed()
        self._written.show_response(self._response)
        for place, point in enumerate(self.points):
            point.mark.setChecked(place in self._response.met)

    @override
    def lock(self, grade: Grade | None) -> None:
        for one in self.points:
            one.lock()

    @override
    def focus_first(self) -> None:
        self.points[0].mark.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tick(self) -> None:
        met = tuple(place for place, point in enumerate(self.points) if point.mark.isChecked())
        self._response = Designed(self._response.texts, self._response.seconds, met)
        self.responded.emit(self._response)

    def _dimensions(self) -> Iterator[QFrame]:
        points = iter(self.points)
        for dimension in self._question.dimensions:
            title = tr("{name} ({weight} %)", name=dimension.name, weight=dimension.weight)
            yield card(
                label(title, "heading", wraps=True),
                *(next(points) for _ in dimension.evidence),
                Disclosure(tr("What scores of 1 to 4 look like"), partial(_anchors, dimension), self._theme),
            )


def _anchors(dimension: Dimension) -> QWidget:
    texts = (f"{score}. {text}" for score, text in enumerate(dimension.anchors, start=1))
    content = QWidget()
    content.setLayout(column(*(label(text, "caption", wraps=True) for text in texts), spacing=4))
    return content
