"""Every question of the quiz, by shape and in words, and the way to each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QToolButton, QWidget
from typing_extensions import override

from prepapp.gui.language import mark, tr
from prepapp.gui.screens.quiz.state import Cell
from prepapp.gui.theme.theme import Theme, set_property
from prepapp.gui.widgets.flow import Flow
from prepapp.gui.widgets.parts import button, column, label, scrolling
from prepapp.gui.widgets.tool import Tool

KEY: Final = (mark("● answered"), mark("○ not answered"), mark("◌ struck out only"), mark("⚑ flagged"))


class GridTool(Tool):
    """The cells flow into as many columns as there is room for."""

    chosen = Signal(int)
    review_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = tr("Questions")
        self._theme = theme
        self._current = 0
        self._cells: Callable[[], tuple[Cell, ...]] = tuple
        self._made: list[QToolButton] = []
        self._flow = Flow(spacing=6)
        self._flow.setAccessibleName(tr("Question grid"))
        key = Flow(*(label(tr(words), "caption") for words in KEY), spacing=12)
        self._review = button(tr("&Review answers"), self.review_wanted.emit)
        page = QWidget()
        page.setLayout(column(self._flow, key, self._review, None, spacing=10))
        self.setLayout(column(scrolling(page, margin=2)))

    @override
    def focus_first(self) -> None:
        self._made[self._current].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_cells(self, cells: Callable[[], tuple[Cell, ...]], *, can_review: bool) -> None:
        """Show the state of every question; while nobody sees it, nothing is worked out."""
        self._cells = cells
        self._review.setVisible(can_review)
        if self.isVisible():
            self._fill()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._fill()
        super().showEvent(event)

    def _fill(self) -> None:
        cells = self._cells()
        while len(self._made) < len(cells):
            self._add_cell()
        for made, cell in zip(self._made, cells, strict=False):
            made.setText(f"{cell.number}\n{cell.sign}")
            made.setAccessibleName(cell.name)
            made.setEnabled(cell.is_open)
            set_property(made, "answered", cell.is_answered)
            set_property(made, "current", cell.is_current)
            if cell.is_current:
                self._current = cell.number - 1
        for place, made in enumerate(self._made):
            made.setVisible(place < len(cells))

    @property
    def cells(self) -> list[QToolButton]:
        """The cells in order, as the quiz stands."""
        self._fill()
        return self._made

    def _add_cell(self) -> None:
        cell = QToolButton()
        cell.setProperty("role", "cell")
        cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        cell.clicked.connect(partial(self.chosen.emit, len(self._made)))
        self._made.append(cell)
        self._flow.add(cell)
