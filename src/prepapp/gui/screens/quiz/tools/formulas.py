"""The formula sheet: the formulas of an area, or those that a search finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from prepapp.domain.formulas import Formula, found
from prepapp.gui.language import tr, trn
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.dropdown import Dropdown
from prepapp.gui.widgets.fitting import Upright
from prepapp.gui.widgets.markdown_view import MarkdownView
from prepapp.gui.widgets.parts import column, label, scrolling
from prepapp.gui.widgets.search_line import SearchLine
from prepapp.gui.widgets.tool import Tool

MOST_FOUND: Final = 12
LOWEST_SHEET_EMS: Final = 8


class FormulaTool(Tool):
    """Opens at the area of the question on the screen; the sheet is read when it is first opened."""

    def __init__(
        self, theme: Theme, read: Callable[[], tuple[Formula, ...]], areas: Callable[[], Mapping[str, str]]
    ) -> None:
        super().__init__()
        self.title = tr("Formulas")
        self._read, self._areas = read, areas
        self._formulas: tuple[Formula, ...] = ()
        self._names: Mapping[str, str] = {}
        self._area = ""
        self.search = SearchLine(theme, tr("Search formulas"))
        self.search.textChanged.connect(self._refresh)
        self.area = Dropdown()
        self.area.setAccessibleName(tr("Area"))
        self.area.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.area.setMinimumContentsLength(8)
        self.area.currentIndexChanged.connect(self._refresh)
        self.sheet = MarkdownView(theme, name=tr("Formulas"))
        self.count = label("", "caption", wraps=True)
        self._sheet_area = scrolling(self.sheet, margin=0)
        page = QWidget()
        page.setLayout(column(self.search, self.area, self.count, self._sheet_area, spacing=8))
        self.setLayout(column(Upright(page)))
        self._theme = theme
        theme.changed.connect(self._fit)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """The formulas have room for one of them, or the whole tool scrolls."""
        self._sheet_area.setMinimumHeight(round(LOWEST_SHEET_EMS * self._theme.metrics.body_px))

    @override
    def focus_first(self) -> None:
        self._fill()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_area(self, area: str) -> None:
        """Open at an area, if it has formulas."""
        self._area = area
        if self._formulas:
            self._choose_area()

    def _fill(self) -> None:
        if self._formulas:
            return
        self._formulas, self._names = self._read(), self._areas()
        self.area.blockSignals(True)
        for area in dict.fromkeys(one.area for one in self._formulas):
            self.area.addItem(self._names[area], area)
        self.area.blockSignals(False)
        self._choose_area()

    def _choose_area(self) -> None:
        place = self.area.findData(self._area)
        self.area.setCurrentIndex(max(place, 0))
        self._refresh()

    def _refresh(self) -> None:
        words = self.search.text().strip()
        self.area.setEnabled(not words)
        shown = found(self._formulas, words) if words else self._of_area(self.area.currentData())
        self.count.setVisible(bool(words))
        self.count.setText(self._count(len(shown)))
        self.sheet.set_markdown(sheet_markdown(shown[:MOST_FOUND] if words else shown))

    def _of_area(self, area: str) -> tuple[Formula, ...]:
        return tuple(one for one in self._formulas if one.area == area)

    def _count(self, count: int) -> str:
        if count > MOST_FOUND:
            return tr(
                "The first {shown} of {count} formulas are shown. Add a word to the search.",
                shown=MOST_FOUND,
                count=count,
            )
        return trn("{n} formula in all areas", "{n} formulas in all areas", count)


def sheet_markdown(formulas: Iterable[Formula]) -> str:
    """Formulas under each other, each with its name above and its remark below."""
    return "\n\n".join(
        f"**{one.name}**\n\n$${one.tex}$$" + (f"\n\n{one.where}" if one.where else "") for one in formulas
    )
