"""What is said of the question on a page after its key was shown: between the page and what is kept."""

from __future__ import annotations

from PySide6.QtCore import QObject

from prepapp.domain.annotations import ItemAnnotations, Remark
from prepapp.domain.grading import Outcome
from prepapp.gui.remarks import Remarks
from prepapp.gui.widgets.question_page import QuestionPage


class Afterwards(QObject):
    """Shows what is known of the question, and keeps what is said of it."""

    def __init__(self, page: QuestionPage, remarks: Remarks) -> None:
        super().__init__(page)
        self._page, self._remarks = page, remarks
        self._item_id = ""
        page.aftermath.remarked.connect(self._keep)
        remarks.known.connect(self._show_said)

    def begin(self, item_id: str, answer: str, outcome: Outcome) -> None:
        """The key of a question was shown; `answer` is the id of the answer it was given."""
        self._item_id = item_id
        self._page.show_aftermath(answer, outcome)
        self._remarks.look_up(item_id)

    def choose_reason(self, place: int) -> bool:
        """Say why the answer missed, by place from 0, or take it back; whether it can be said now."""
        aftermath = self._page.aftermath
        return aftermath.isVisibleTo(self._page) and aftermath.choose_reason(place)

    def _keep(self, remark: Remark, words: str) -> None:
        self._remarks.make(self._item_id, remark, words)

    def _show_said(self, item_id: str, said: ItemAnnotations) -> None:
        if item_id == self._item_id:
            self._page.aftermath.show_said(said)
