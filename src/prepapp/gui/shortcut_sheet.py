"""The sheet that shows every key by screen, searched as one types."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from prepapp.gui.language import tr
from prepapp.gui.shortcuts import SECTIONS, Key, Section, as_chosen, matching_sections, native
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.flow import Flow, Rest
from prepapp.gui.widgets.parts import button, card, column, label, row, scrolling
from prepapp.gui.widgets.search_line import SearchLine


class ShortcutSheet(QDialog):
    """The keys by screen, searched as one types; Escape closes it."""

    def __init__(self, parent: QWidget, theme: Theme, own: Mapping[str, str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = SearchLine(theme, tr("Search shortcuts"))
        self.nothing = label(tr("No shortcut matches."), "muted")
        self._sections = [_SectionCard(section, own) for section in SECTIONS]
        content = QWidget()
        content.setLayout(column(self.nothing, *self._sections, None, spacing=12))
        head = row(label(tr("Keyboard shortcuts"), "title"), None, self.search)
        head.setContentsMargins(24, 16, 24, 0)
        close = button(tr("&Close"), self.accept)
        foot = row(None, close)
        foot.setContentsMargins(24, 0, 24, 16)
        self.setLayout(column(head, scrolling(content), foot, spacing=8))
        room = parent.size()
        self.resize(min(theme.space(640), room.width() - 40), min(theme.space(600), room.height() - 20))
        self.search.textChanged.connect(self._search)
        self._search("")

    def _search(self, query: str) -> None:
        found = {section.title: section.keys for section in matching_sections(query)}
        self.nothing.setVisible(not found)
        for section, shown in zip(SECTIONS, self._sections, strict=True):
            shown.show_only(found.get(section.title, ()))


class _SectionCard(QWidget):
    def __init__(self, section: Section, own: Mapping[str, str]) -> None:
        super().__init__()
        self._lines: list[tuple[Key, tuple[QWidget, ...]]] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for place, key in enumerate(section.keys):
            action, caps = label(tr(key.action), wraps=True), _keycaps(as_chosen(section, key, own))
            grid.addWidget(action, place, 0)
            grid.addWidget(caps, place, 1)
            self._lines.append((key, (action, caps)))
        self.setLayout(column(card(label(tr(section.title), "heading"), grid, spacing=10)))

    def show_only(self, keys: tuple[Key, ...]) -> None:
        """Show these keys alone; without any the whole section is hidden."""
        for key, widgets in self._lines:
            for widget in widgets:
                widget.setVisible(key in keys)
        self.setVisible(bool(keys))


def _keycaps(key: Key) -> QWidget:
    return Flow(*(label(native(one), "keycap") for one in key.keys), spacing=4, rest=Rest.LEFT)
