"""Steps as cards that are moved up and down, by keys or by buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QToolButton
from typing_extensions import override

from prepapp.domain.answers import Arranged, Response
from prepapp.domain.grading import Grade
from prepapp.domain.questions import OrderingQuestion, Step
from prepapp.gui.language import tr
from prepapp.gui.theme.theme import Theme, set_property
from prepapp.gui.widgets.answers.editor import AnswerEditor
from prepapp.gui.widgets.markdown_view import MarkdownView
from prepapp.gui.widgets.parts import column, label, row


class StepCard(QFrame):
    """One step with its number; Up and Down walk, Alt+Up and Alt+Down move it."""

    walked = Signal(object, int)
    moved = Signal(object, int)

    def __init__(self, step: Step, theme: Theme) -> None:
        super().__init__()
        self.step = step
        self._theme = theme
        self.setProperty("role", "option")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._number = label("", "strong")
        self._number.setMinimumWidth(theme.space(20))
        self._text = MarkdownView(theme)
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._text.set_markdown(step.text)
        self.up, self.down = self._arrow(-1), self._arrow(1)
        self._dress()
        theme.changed.connect(self._dress)
        across = row(self._number, self._text, self.up, self.down, spacing=8)
        across.setStretch(1, 1)
        across.setContentsMargins(14, 4, 8, 4)
        self.setLayout(across)

    def show_place(self, place: int, count: int) -> None:
        """Say where in the order the step stands now."""
        self._number.setText(str(place + 1))
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)
        self.setAccessibleName(
            tr("Step {place} of {count}, {text}", place=place + 1, count=count, text=self._text.spoken)
        )

    def lock(self) -> None:
        """Take no more moves."""
        self.up.hide()
        self.down.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(self, by)
        else:
            self.walked.emit(self, by)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        set_property(self, "ringed", True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        set_property(self, "ringed", False)

    @Slot()
    def _dress(self) -> None:
        """The arrows in the colours and the size that are worn now."""
        for arrow, icon in ((self.up, "chevron-up"), (self.down, "chevron-down")):
            arrow.setIcon(self._theme.icon(icon))
            arrow.setIconSize(self._theme.icon_size())

    def _arrow(self, by: int) -> QToolButton:
        arrow = QToolButton()
        arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        arrow.setToolTip(tr("Move up (Alt+Up)") if by < 0 else tr("Move down (Alt+Down)"))
        arrow.setAccessibleName(tr("Move step up") if by < 0 else tr("Move step down"))
        arrow.clicked.connect(lambda: self.moved.emit(self, by))
        return arrow


class OrderEditor(AnswerEditor):
    """The steps in their present order; the first move makes it a response."""

    def __init__(self, question: OrderingQuestion, order: tuple[int, ...], theme: Theme) -> None:
        super().__init__()
        self._shown = [question.steps[place].id for place in order]
        self._cards = {step.id: StepCard(step, theme) for step in question.steps}
        self._is_locked = False
        for card in self._cards.values():
            card.walked.connect(self._walk)
            card.moved.connect(self._move)
        self._column = column(spacing=6)
        self.setLayout(self._column)
        self.setAccessibleName(tr("Steps"))
        self._arrange(self._shown)

    @property
    def cards(self) -> list[StepCard]:
        """The cards in the order on the screen."""
        return [self._cards[step] for step in self._now]

    @override
    def show_response(self, response: Response | None) -> None:
        self._arrange(list(response.steps) if isinstance(response, Arranged) else self._shown)

    @override
    def lock(self, grade: Grade | None) -> None:
        self._is_locked = True
        for card in self._cards.values():
            card.lock()

    @override
    def focus_first(self) -> None:
        self.cards[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self, steps: list[str]) -> None:
        self._now = list(steps)
        for card in self._cards.values():
            self._column.removeWidget(card)
        before = None
        for place, card in enumerate(self.cards):
            self._column.addWidget(card)
            card.show_place(place, len(self._now))
            if before is not None:
                self.setTabOrder(before, card)
            before = card

    def _walk(self, card: StepCard, by: int) -> None:
        place = self._now.index(card.step.id) + by
        if 0 <= place < len(self._now):
            self.cards[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _move(self, card: StepCard, by: int) -> None:
        place = self._now.index(card.step.id)
        if self._is_locked or not 0 <= place + by < len(self._now):
            return
        steps = list(self._now)
        steps[place], steps[place + by] = steps[place + by], steps[place]
        self._arrange(steps)
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        self.responded.emit(Arranged(tuple(steps)))
