"""What stands left of every screen: where one can go and whose history it is, in words or in icons alone."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from prepapp.gui.shell.navigation import Navigation
from prepapp.gui.shell.people import PeopleCorner
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import column

LARGEST_SHARE: Final = 0.24
"""Of the window's width; words that would take more are left to tool tips and screen readers."""


class Side(QWidget):
    """As wide as its words, or as its icons."""

    def __init__(self, navigation: Navigation, people: PeopleCorner, theme: Theme) -> None:
        super().__init__()
        self._navigation, self._people = navigation, people
        self._window_px = 0
        self.setLayout(column(navigation, people, spacing=0))
        theme.changed.connect(self._fit)

    @property
    def has_words(self) -> bool:
        """Whether places are named, not only drawn."""
        return self._navigation.has_words

    def fit(self, window_px: int) -> None:
        """Fit into a window of that width."""
        self._window_px = window_px
        self._fit()

    @Slot()
    def _fit(self) -> None:
        has_words = self._navigation.words_px <= LARGEST_SHARE * self._window_px
        self._navigation.show_words(has_words=has_words)
        self._people.show_words(has_words=has_words)
        self.setFixedWidth(self._navigation.words_px if has_words else self._navigation.icons_px)
