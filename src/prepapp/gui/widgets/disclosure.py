"""A heading that opens and closes what is under it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from prepapp.gui.language import tr
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.tab_order import tab_on


class Disclosure(QWidget):
    """Closed at first; what is inside is made when it is first opened."""

    def __init__(self, title: str, make_content: Callable[[], QWidget], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._make_content = make_content
        self._content: QWidget | None = None
        self.toggle = QToolButton()
        self.toggle.setText(title)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.toggle)
        self.toggle.clicked.connect(self._turn)
        theme.changed.connect(self._refresh)
        self._refresh()

    @property
    def is_open(self) -> bool:
        """Whether the content is shown."""
        return self._content is not None and self._content.isVisibleTo(self)

    @Slot()
    def _turn(self) -> None:
        if self._content is None:
            self._content = self._make_content()
            self._column.addWidget(self._content)
            tab_on(self.toggle, self._content)
        self._content.setVisible(not self.is_open)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self.toggle.setIcon(self._theme.icon("chevron-down" if self.is_open else "chevron-right", "muted"))
        self.toggle.setIconSize(self._theme.icon_size())
        self.toggle.setAccessibleDescription(tr("Expanded" if self.is_open else "Collapsed"))
