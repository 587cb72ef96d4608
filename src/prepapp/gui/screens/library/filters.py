"""What is looked for in the library: a line to type into, lists to choose from, and kept searches."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QGridLayout,
    QMenu,
    QPushButton,
    QWidget,
)
from typing_extensions import override

from prepapp.domain.catalogue import ItemState, Query, typed
from prepapp.domain.letters import name_in
from prepapp.domain.topics import Area, Level
from prepapp.gui.language import tr
from prepapp.gui.screens.library.state import COLUMNS, HELP, LONGEST_SEARCH, MOST_SAVED, TYPES
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.dropdown import Dropdown
from prepapp.gui.widgets.flow import Flow, Rest
from prepapp.gui.widgets.parts import button, column, framed, label, letter_for_letter, row
from prepapp.gui.widgets.search_line import SearchLine

NARROWEST_EMS: Final = 44
"""Narrower than this, the line to type into has a row of its own."""


class Filters(QWidget):
    """`changed` comes with every keystroke and choice, `columns_chosen` with other columns."""

    changed = Signal()
    columns_chosen = Signal(object)
    searches_kept = Signal(object, str)
    """All searches that are kept now, and what was done in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._searches: tuple[str, ...] = ()
        self._columns: tuple[str, ...] = ()
        placeholder = tr("Words, or parts such as level:senior state:missed")
        self.search = SearchLine(theme, tr("Search questions"), placeholder)
        self.search.setMaxLength(LONGEST_SEARCH)
        self.area = _list(tr("Area"), tr("Any area"), ())
        self.level = _list(tr("Level"), tr("Any level"), ((tr(one.heading), one) for one in Level))
        self.kind = _list(tr("Type"), tr("Any type"), ((tr(text), one) for one, text in TYPES.items()))
        self.state = _list(tr("State"), tr("Any state"), ((tr(one.value), one) for one in ItemState))
        self.help = button(tr("Search &help"), self._toggle_help, role="flat")
        self.help.setCheckable(True)
        self.saved = _menu_button(tr("&Saved"), self._fill_saved)
        self.columns = _menu_button(tr("&Columns"), self._fill_columns)
        self.helper = self._helper()
        self.helper.hide()
        self.problem = label("", "error", wraps=True)
        self.problem.hide()
        self.lists = Flow(self.area, self.level, self.kind, self.state, rest=Rest.SHARED, is_even=True)
        tools = Flow(self.help, self.saved, self.columns, spacing=4)
        self._head = row(self.search, tools, spacing=8)
        self._head.setStretch(0, 1)
        self.setLayout(column(self._head, self.problem, self.helper, self.lists))
        self.search.textChanged.connect(self.changed)
        for one in self._lists:
            one.currentIndexChanged.connect(self.changed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = self.width() < NARROWEST_EMS * self._theme.metrics.body_px
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._head.setDirection(way)
        super().resizeEvent(event)

    @property
    def _lists(self) -> tuple[QComboBox, ...]:
        return self.area, self.level, self.kind, self.state

    @property
    def searches(self) -> tuple[str, ...]:
        """The searches that are kept."""
        return self._searches

    def query(self) -> Query:
        """What is looked for now."""
        return Query(
            text=self.search.text(),
            areas=_chosen(self.area),
            levels=_chosen(self.level),
            types=_chosen(self.kind),
            states=_chosen(self.state),
        )

    def look_for(self, text: str) -> None:
        """Look for this alone."""
        for one in self._lists:
            one.setCurrentIndex(0)
        self.search.setText(text)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_areas(self, areas: Iterable[Area]) -> None:
        """Offer the areas there are."""
        if self.area.count() == 1:
            for area in areas:
                self.area.addItem(area.name, area.id)

    def show_kept(self, columns: tuple[str, ...], searches: tuple[str, ...]) -> None:
        """The columns and searches that hold."""
        self._columns, self._searches = columns, searches

    def show_problem(self, words: str) -> None:
        """What of the search nothing can fit; "" takes it away."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _helper(self) -> QFrame:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for place, (example, meaning) in enumerate(HELP):
            one = button(example, partial(self._try, example), role="flat")
            one.setAccessibleName(tr("Search for {example}: {meaning}", example=example, meaning=tr(meaning)))
            grid.addWidget(one, place, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label(tr(meaning), "muted", wraps=True), place, 1)
        grid.setContentsMargins(12, 8, 12, 8)
        return framed("card", grid)

    @Slot()
    def _toggle_help(self) -> None:
        self.helper.setVisible(self.help.isChecked())

    def _try(self, example: str) -> None:
        self.search.setText(f"{self.search.text().strip()} {example}".strip())
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_saved(self, menu: QMenu) -> None:
        text = name_in(typed(self.query()), longest=LONGEST_SEARCH)
        for search in self._searches:
            menu.addAction(letter_for_letter(search)).triggered.connect(partial(self._recall, search))
        if self._searches:
            menu.addSeparator()
        keep = menu.addAction(tr("&Keep this search"))
        keep.setEnabled(bool(text) and text not in self._searches and len(self._searches) < MOST_SAVED)
        keep.triggered.connect(partial(self._keep, text))
        forget = menu.addAction(tr("&Forget this search"))
        forget.setEnabled(text in self._searches)
        forget.triggered.connect(partial(self._forget, text))

    def _recall(self, search: str, _: object = None) -> None:
        self.look_for(search)

    def _keep(self, text: str, _: object = None) -> None:
        self.searches_kept.emit((*self._searches, text), tr("Search kept: {search}.", search=text))

    def _forget(self, text: str, _: object = None) -> None:
        left = tuple(one for one in self._searches if one != text)
        self.searches_kept.emit(left, tr("Search forgotten: {search}.", search=text))

    def _fill_columns(self, menu: QMenu) -> None:
        for name in COLUMNS[1:]:
            act = menu.addAction(tr(name))
            act.setCheckable(True)
            act.setChecked(name in self._columns)
            act.triggered.connect(partial(self._choose_column, name))

    def _choose_column(self, name: str, _: object = None) -> None:
        chosen = {*self._columns} ^ {name}
        self._columns = tuple(one for one in COLUMNS if one in chosen)
        self.columns_chosen.emit(self._columns)


def _menu_button(text: str, fill: Any) -> QPushButton:
    made = QPushButton(text)
    made.setProperty("role", "flat")
    menu = QMenu(made)

    def refill() -> None:
        menu.clear()
        fill(menu)

    menu.aboutToShow.connect(refill)
    made.setMenu(menu)
    return made


def _list(name: str, anything: str, choices: Iterable[tuple[str, Any]]) -> QComboBox:
    made = Dropdown()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(len(anything))
    made.addItem(anything, None)
    for text, value in choices:
        made.addItem(text, value)
    return made


def _chosen(box: QComboBox) -> tuple[Any, ...]:
    value = box.currentData()
    return () if value is None else (value,)
