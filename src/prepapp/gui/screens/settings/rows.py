"""A setting, and a group of settings, as Settings lays them out and searches them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget
from typing_extensions import override

from prepapp.domain.preferences import Preferences
from prepapp.gui.language import tr
from prepapp.gui.screens.settings.state import fits, reset
from prepapp.gui.texts.places import MAY_BREAK
from prepapp.gui.widgets.parts import button, card, column, label, row

NARROWEST_WORDS_EMS = 13
_ACROSS = QBoxLayout.Direction.LeftToRight
_DOWN = QBoxLayout.Direction.TopToBottom


class Setting(QWidget):
    """What it is called and what it does, with its control beside it, or below where there is no room."""

    def __init__(self, title: str, note: str, control: QWidget | None, *, is_wide: bool = False) -> None:
        super().__init__()
        self.title = title
        self._control = control
        self._is_wide = is_wide
        self.note = label(note, "caption", wraps=True)
        name = label(title, "strong", wraps=True)
        for words in (name, self.note):
            words.setMinimumWidth(1)  # else the height is that of the longest word, and the words are cut
        self._words = QWidget()
        self._words.setLayout(column(name, self.note, spacing=2))
        self._name = name
        self._box = QBoxLayout(_DOWN if is_wide else _ACROSS, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self._box.addWidget(self._words, 1)
        if control is not None:
            name.setBuddy(control)
            self._box.addWidget(control)
            if not is_wide:
                self._box.setAlignment(control, Qt.AlignmentFlag.AlignVCenter)

    def fits(self, query: str, group: str) -> bool:
        """Whether a search finds it, by its own words or its group's title."""
        return fits(query, self.title, self.note.text(), group)

    @override
    def minimumSizeHint(self) -> QSize:
        control = self._control.minimumSizeHint().width() if self._control else 0
        return QSize(max(self._words_px(), control), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._control is not None and not self._is_wide:
            needed = self._words_px() + self._box.spacing() + self._control.sizeHint().width()
            way = _ACROSS if needed <= self.width() else _DOWN
            if way is not self._box.direction():
                self._box.setDirection(way)
                self.updateGeometry()
        super().resizeEvent(event)

    def _words_px(self) -> int:
        """As many as can be read in a column, and no word is cut."""
        usual = NARROWEST_WORDS_EMS * self.fontMetrics().averageCharWidth()
        return max(usual, *(_widest_word(words) for words in (self._name, self.note)))


def _widest_word(words: QLabel) -> int:
    metrics, parts = words.fontMetrics(), words.text().replace(MAY_BREAK, " ").split()
    return max((metrics.horizontalAdvance(word) for word in parts), default=0)


Change = Callable[[Preferences], Preferences]


class Group(QWidget):
    """Settings on a card under a title; `changed` carries what is done to the preferences.

    `resets` names the preferences that its button puts back as they were at first.
    """

    changed = Signal(object)

    def __init__(self, title: str, *settings: Setting, resets: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._title = title
        self._settings = settings
        self._resets = resets
        heading: QLabel = label(title, "heading", wraps=True)
        self.reset = button(tr("Reset"), self._reset, role="flat") if resets else None
        if self.reset is not None:
            self.reset.setAccessibleName(tr("Reset: {group}", group=title))
        head = row(heading, *([self.reset] if self.reset else []))
        head.setStretch(0, 1)
        self.setLayout(column(card(head, *settings, spacing=14)))

    @property
    def title(self) -> str:
        """What it is called."""
        return self._title

    @property
    def names(self) -> tuple[str, ...]:
        """What its settings are called."""
        return tuple(setting.title for setting in self._settings)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what holds; a group without preferences has nothing to show."""

    def search(self, query: str) -> bool:
        """Show the settings that fit; False when none does, and the group is hidden."""
        found = [setting for setting in self._settings if setting.fits(query, self._title)]
        for setting in self._settings:
            setting.setVisible(setting in found)
        self.setVisible(bool(found))
        return bool(found)

    def change(self, **choices: Any) -> None:
        """Have preferences take other values."""
        self.changed.emit(lambda now: replace(now, **choices))

    def _reset(self) -> None:
        self.changed.emit(partial(_as_at_first, names=self._resets))


def _as_at_first(preferences: Preferences, *, names: tuple[str, ...]) -> Preferences:
    return reset(preferences, *names)
