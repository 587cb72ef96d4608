"""A heading that opens and closes what is under it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import column


class Disclosure(QWidget):
    """Closed at first."""

    def __init__(self, title: str, content: QWidget, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.content = content
        self.toggle = QToolButton()
        self.toggle.setText(title)
        self.toggle.setCheckable(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayout(column(self.toggle, content, spacing=theme.space(8)))
        self.toggle.toggled.connect(self._refresh)
        theme.changed.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        is_open = self.toggle.isChecked()
        self.content.setVisible(is_open)
        self.toggle.setIcon(self._theme.icon("chevron-down" if is_open else "chevron-right", "muted"))
        self.toggle.setIconSize(self._theme.icon_size())
        self.toggle.setAccessibleDescription("Expanded" if is_open else "Collapsed")
