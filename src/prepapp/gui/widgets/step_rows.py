"""Things to do next, each with its reason, its length and a button: values in, signals out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from prepapp.domain.glance import NextStep
from prepapp.gui.language import tr
from prepapp.gui.texts.steps import because, length
from prepapp.gui.widgets.parts import button, column, label, plain_tip, row, separator


class StepRows(QWidget):
    """Steps under each other; `wanted` carries the one whose button was pressed."""

    wanted = Signal(object)

    def __init__(self, *, first_key: int = 1, modifier: str = "") -> None:
        super().__init__()
        self._first_key = first_key
        self._modifier = modifier
        self.steps: tuple[NextStep, ...] = ()
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.setLayout(self._column)

    def show_steps(self, steps: Sequence[NextStep]) -> None:
        """Show these and no others."""
        self._clear()
        self.steps = tuple(steps)
        for place, step in enumerate(self.steps):
            if place:
                self._column.addWidget(separator())
            self._column.addWidget(self._row(step, self._first_key + place))

    def tab_after(self, before: QWidget) -> None:
        """Let Tab come from a control to the buttons: whenever they are made, Qt puts them at the end."""
        for one in self.buttons:
            QWidget.setTabOrder(before, one)
            before = one

    def start(self, key: int) -> bool:
        """Start the step with that number, if there is one."""
        place = key - self._first_key
        if not 0 <= place < len(self.steps):
            return False
        self.wanted.emit(self.steps[place])
        return True

    def _clear(self) -> None:
        self.buttons = []
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def _row(self, step: NextStep, key: int) -> QWidget:
        title_words = tr(step.title)
        start_words = tr("Start: {title}", title=title_words)
        start = button(tr("Start"), partial(self.wanted.emit, step))
        start.setToolTip(plain_tip(f"{start_words} ({self._modifier}{key})"))
        start.setAccessibleName(start_words)
        start.setAccessibleDescription(f"{because(step)} {length(step)}")
        self.buttons.append(start)
        title = _wrapped(title_words, "strong")
        words = column(title, _wrapped(because(step), "muted"), _wrapped(length(step), "caption"), spacing=2)
        across = row(words, start, spacing=16)
        across.setStretch(0, 1)
        line = QWidget()
        line.setLayout(across)
        return line


def _wrapped(text: str, role: str) -> QLabel:
    made = label(text, role, wraps=True)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made
