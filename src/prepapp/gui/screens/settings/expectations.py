"""What each level is expected to master in each area, as a table one types into."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem
from typing_extensions import override

from prepapp.domain.preferences import Expectations, within_expectations
from prepapp.domain.topics import Area, Level
from prepapp.gui.language import number, tr
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import plain_tip


class ExpectationTable(QTableWidget):
    """A row an area, a column a level, as high as its rows; `edited` carries area, level and points."""

    edited = Signal(object, object, float)

    def __init__(self, theme: Theme) -> None:
        super().__init__(0, 1 + len(Level))
        self._theme = theme
        self._areas: tuple[Area, ...] = ()
        self._levels = tuple(Level)
        self.setAccessibleName(tr("Expectations by area and level"))
        self.setAccessibleDescription(tr("Mastery from 0 to 100. Type a number to change it."))
        self.setHorizontalHeaderLabels([tr("Area"), *(tr(level.heading) for level in self._levels)])
        self.setHorizontalHeaderItem(0, _title())
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().hide()
        self.itemChanged.connect(self._say_edited)
        theme.changed.connect(self._fit)

    def show_expectations(self, areas: tuple[Area, ...], own: Expectations) -> None:
        """Show the shipped numbers, with the person's own in bold in their place."""
        self.blockSignals(True)
        if areas != self._areas:
            self._add_items(areas)
        for place, area in enumerate(areas):
            for column, level in enumerate(self._levels, start=1):
                item = self.item(place, column)
                assert item is not None
                # Filled anew, never replaced: Qt may be telling of a change to this very item.
                _fill(item, area, level, own.get(area.id, {}).get(level))
        self.blockSignals(False)
        if self.currentRow() < 0 and areas:
            self.setCurrentCell(0, 1)
        self._fit()

    def _add_items(self, areas: tuple[Area, ...]) -> None:
        self._areas = areas
        self.setRowCount(len(areas))
        self.setVerticalHeaderLabels([area.name for area in areas])
        for place, area in enumerate(areas):
            self.setItem(place, 0, _name(area))
            for column in range(1, self.columnCount()):
                self.setItem(place, column, QTableWidgetItem())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """As high as its rows: the page scrolls up and down, the table only sideways where it must."""
        level_px = self._title_px() + self._theme.space(20)
        name_px = max(self.sizeHintForColumn(0), self.viewport().width() - level_px * len(self._levels))
        self.setColumnWidth(0, name_px)
        for column in range(1, self.columnCount()):
            self.setColumnWidth(column, level_px)
        row_px = max(self.fontMetrics().height() + self._theme.space(12), 28)
        self.verticalHeader().setDefaultSectionSize(row_px)
        is_wide = name_px + level_px * len(self._levels) > self.viewport().width()
        bar_px = self.horizontalScrollBar().sizeHint().height() if is_wide else 0
        header_px = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header_px + row_px * self.rowCount() + bar_px + 2 * self.frameWidth() + 4)

    def _title_px(self) -> int:
        bold = QFont(self.font())
        bold.setBold(True)
        titles = QFontMetrics(bold)
        return max(titles.horizontalAdvance(tr(level.heading)) for level in self._levels)

    def _say_edited(self, item: QTableWidgetItem) -> None:
        area, level = self._areas[item.row()], self._levels[item.column() - 1]
        self.edited.emit(area, level, within_expectations(item.data(Qt.ItemDataRole.EditRole)))


def _title() -> QTableWidgetItem:
    item = QTableWidgetItem(tr("Area"))
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return item


def _name(area: Area) -> QTableWidgetItem:
    item = QTableWidgetItem(area.name)
    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
    return item


def _fill(item: QTableWidgetItem, area: Area, level: Level, own: float | None) -> None:
    shipped = area.expectation[level]
    item.setData(Qt.ItemDataRole.EditRole, round(shipped if own is None else own))
    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
    where = f"{area.name}, {tr(level.heading)}"
    item.setToolTip(plain_tip(tr("{where}: {points} as shipped", where=where, points=number(shipped))))
    words = tr(
        "{where}: {points}, changed" if own is not None else "{where}: {points}",
        where=where,
        points=item.text(),
    )
    item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
    font = QFont(item.font())
    font.setBold(own is not None)
    item.setFont(font)
