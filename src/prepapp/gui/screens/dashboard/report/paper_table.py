"""A table on paper: as wide as the page, its head again on every one, and a sign before what has one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from prepapp.gui.charts.table import ChartTable, Row
from prepapp.gui.screens.dashboard.report.paper import Paper, Placed

_LARGEST_PX, _SMALLEST_PX = 12, 8
_GAP_EMS = 1.0
_LINE = 1.75
"""Height of a row in letters' sizes."""
_LEAST_ROWS = 4
"""A head with fewer rows under it goes to the next page."""


class PaperTable:
    """One table; `signs` are the letters that stand for a row's mark."""

    def __init__(self, paper: Paper, table: ChartTable, *, signs: Mapping[str, str]) -> None:
        self._paper, self._table, self._signs = paper, table, signs
        self._rows = [self._texts(row) for row in table.rows]
        self._px = _LARGEST_PX
        self._choose(_LARGEST_PX)
        while self._px > _SMALLEST_PX and self._needed() > paper.width:
            self._choose(self._px - 1)
        self._widths[0] += paper.width - self._needed()

    @property
    def letters_px(self) -> int:
        """The size of its letters."""
        return self._px

    def draw(self) -> None:
        """Draw it where the paper is."""
        line, look = self._line, self._paper.look
        self._paper.keep(line * (_LEAST_ROWS + 1))
        self._head()
        for texts in self._rows:
            if self._paper.room < line:
                self._paper.keep(line)
                self._head()
            self._paper.line_of(self._placed(texts), height=line, font=self._plain, color=look.text)
            self._paper.rule(look.rule, 0.7)

    def _head(self) -> None:
        titles = [column.title for column in self._table.columns]
        look = self._paper.look
        self._paper.line_of(self._placed(titles), height=self._line, font=self._bold, color=look.text)
        self._paper.rule(look.faint, 1.4)

    def _texts(self, row: Row) -> list[str]:
        texts = [cell.text for cell in row.cells]
        if row.mark:
            texts[-1] = f"{self._signs[row.mark]} {texts[-1]}"
        return texts

    def _placed(self, texts: list[str]) -> list[Placed]:
        placed: list[Placed] = []
        x = 0.0
        for place, (text, width) in enumerate(zip(texts, self._widths, strict=True)):
            is_words = self._table.columns[place].is_words
            side = Qt.AlignmentFlag.AlignLeft if is_words else Qt.AlignmentFlag.AlignRight
            placed.append((text, x, width, side))
            x += width + self._gap
        return placed

    def _choose(self, px: int) -> None:
        """Take that size of letters; each column is as wide as its longest text."""
        self._px = px
        self._plain, self._bold = self._paper.font(px), self._paper.font(px, bold=True)
        plain, bold = QFontMetricsF(self._plain), QFontMetricsF(self._bold)
        self._widths = [
            max(
                [
                    bold.horizontalAdvance(column.title),
                    *(plain.horizontalAdvance(row[at]) for row in self._rows),
                ]
            )
            for at, column in enumerate(self._table.columns)
        ]

    def _needed(self) -> float:
        return sum(self._widths) + self._gap * (len(self._widths) - 1)

    @property
    def _gap(self) -> float:
        return _GAP_EMS * self._px

    @property
    def _line(self) -> float:
        return _LINE * self._px
