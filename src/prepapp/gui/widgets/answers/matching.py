"""Left-hand entries, each with a list to choose its partner from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QSizePolicy
from typing_extensions import override

from prepapp.domain.answers import Matched, Response
from prepapp.domain.grading import Grade
from prepapp.domain.questions import MatchingQuestion
from prepapp.gui.language import tr
from prepapp.gui.texts.feedback import letter
from prepapp.gui.theme.theme import Theme, set_property
from prepapp.gui.widgets.answers.editor import AnswerEditor
from prepapp.gui.widgets.dropdown import Dropdown
from prepapp.gui.widgets.markdown_view import MarkdownView
from prepapp.gui.widgets.parts import column, framed, label, row


class MatchEditor(AnswerEditor):
    """A row for each left-hand entry; the partners stand below with the letters the lists use."""

    def __init__(self, question: MatchingQuestion, order: tuple[int, ...], theme: Theme) -> None:
        super().__init__()
        self._order = order
        self._theme = theme
        rights = [self._view(question.rights[place]) for place in order]
        self.lists = [
            self._list(f"{letter(shown)} · {view.spoken}" for shown, view in enumerate(rights))
            for _ in question.pairs
        ]
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for place, (pair, choices) in enumerate(zip(question.pairs, self.lists, strict=True)):
            left = self._view(pair.left)
            choices.setAccessibleName(tr("Partner of {entry}", entry=left.spoken))
            grid.addWidget(left, place, 0)
            grid.addWidget(choices, place, 1, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(column(grid, 4, self._legend(rights), spacing=10))

    @override
    def show_response(self, response: Response | None) -> None:
        partners = response.partners if isinstance(response, Matched) else (None,) * len(self.lists)
        for choices, partner in zip(self.lists, partners, strict=True):
            choices.blockSignals(True)
            choices.setCurrentIndex(0 if partner is None else self._order.index(partner) + 1)
            choices.blockSignals(False)

    @override
    def lock(self, grade: Grade | None) -> None:
        for place, choices in enumerate(self.lists):
            choices.setEnabled(False)
            if grade is not None and self._partner(choices) != place:
                set_property(choices, "invalid", True)

    @override
    def focus_first(self) -> None:
        self.lists[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _view(self, text: str) -> MarkdownView:
        view = MarkdownView(self._theme)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.set_markdown(text)
        return view

    def _list(self, entries: Iterable[str]) -> QComboBox:
        choices = Dropdown()
        choices.addItem(tr("Choose"))
        choices.addItems(list(entries))
        choices.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choices.setMinimumContentsLength(10)
        choices.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        choices.currentIndexChanged.connect(self._emit)
        return choices

    def _legend(self, rights: list[MarkdownView]) -> QFrame:
        rows = []
        for shown, view in enumerate(rights):
            across = row(label(letter(shown), "strong"), view, spacing=10)
            across.setStretch(1, 1)
            rows.append(across)
        return framed("card", column(label(tr("Partners"), "caption"), *rows, spacing=4, margins=12))

    def _partner(self, choices: QComboBox) -> int | None:
        return None if choices.currentIndex() <= 0 else self._order[choices.currentIndex() - 1]

    def _emit(self) -> None:
        partners = tuple(self._partner(choices) for choices in self.lists)
        self.responded.emit(Matched(partners) if any(p is not None for p in partners) else None)
