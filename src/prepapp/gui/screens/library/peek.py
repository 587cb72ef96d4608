"""The question of a row, read and shown below the table without its answer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from prepapp.bootstrap import App
from prepapp.domain.questions import Question
from prepapp.gui.jobs import JobRunner
from prepapp.gui.screens.library.item import WIDEST_PAGE, QuestionView
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import column, scrolling


class Peek(QWidget):
    """Hidden until it is opened; while it is open it follows what it is told."""

    failed = Signal(object)

    def __init__(self, app: App, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._app, self._runner = app, runner
        self._item_id = ""
        self.question = QuestionView(theme, app.world.today)
        self._area = scrolling(self.question, widest=WIDEST_PAGE)
        self._area.setFrameShape(self._area.Shape.StyledPanel)
        self.setLayout(column(self._area))
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether there is room for a question."""
        return not self.isHidden()

    @Slot(str)
    def follow(self, item_id: str) -> None:
        """Show another question, where it is open; the last one asked for counts."""
        if not self.is_open or item_id == self._item_id:
            return
        self._item_id = item_id

        def show(question: Question) -> None:
            if item_id == self._item_id:
                self.question.show_question(item_id, question)
                self._area.verticalScrollBar().setValue(0)

        self._runner.submit(partial(self._app.library.question, item_id), show, self.failed.emit)
