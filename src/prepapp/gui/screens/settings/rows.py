"""A setting, and a group of settings, as Settings lays them out and searches them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QWidget

from prepapp.gui.screens.settings.state import fits
from prepapp.gui.widgets.parts import button, card, column, label, row
from prepapp.gui.widgets.side_by_side import SideBySide


class Setting(QWidget):
    """What it is called and what it does, with its control beside it, or below where there is no room."""

    def __init__(self, title: str, note: str, control: QWidget | None, *, is_wide: bool = False) -> None:
        super().__init__()
        self._title = title
        self.note = label(note, "caption", wraps=True)
        name = label(title, "strong", wraps=True)
        name.setBuddy(control) if control is not None else None
        words = QWidget()
        words.setLayout(column(name, self.note, spacing=2))
        if control is None:
            self.setLayout(column(words))
        elif is_wide:
            self.setLayout(column(words, control, spacing=8))
        else:
            self.setLayout(column(SideBySide(words, control, widest=words, spacing=16)))

    def fits(self, query: str, group: str) -> bool:
        """Whether a search finds it, by its own words or its group's title."""
        return fits(query, self._title, self.note.text(), group)


class Group(QWidget):
    """Settings on a card under a title, with a button that resets them where that makes sense."""

    def __init__(self, title: str, *settings: Setting, reset: Callable[[], object] | None = None) -> None:
        super().__init__()
        self._title = title
        self._settings = settings
        heading: QLabel = label(title, "heading")
        self.reset = button("Reset", reset, role="flat") if reset else None
        if self.reset is not None:
            self.reset.setAccessibleName(f"Reset: {title}")
        head = row(heading, None, *([self.reset] if self.reset else []))
        self.setLayout(column(card(head, *settings, spacing=14)))

    def search(self, query: str) -> bool:
        """Show the settings that fit; False when none does, and the group is hidden."""
        found = [setting for setting in self._settings if setting.fits(query, self._title)]
        for setting in self._settings:
            setting.setVisible(setting in found)
        self.setVisible(bool(found))
        return bool(found)
