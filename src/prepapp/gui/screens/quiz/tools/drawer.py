"""The drawer: one tool at a time under its title, with the ways to move, resize and close it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget, QToolButton
from typing_extensions import override

from prepapp.gui.language import tr
from prepapp.gui.screens.quiz.tools.tool import ToolName
from prepapp.gui.screens.quiz.tools.workbench import Side
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import column, label, row
from prepapp.gui.widgets.tool import Tool

_WIDER = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1, Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
"""The way an arrow moves the drawer's edge while it stands on the right or below."""
_SIDES = {Qt.Key.Key_Left: Side.LEFT, Qt.Key.Key_Right: Side.RIGHT, Qt.Key.Key_Down: Side.BELOW}


class Grip(QToolButton):
    """Moves and resizes the drawer: arrows resize, Ctrl with an arrow moves, Enter opens a menu of both."""

    side_wanted = Signal(object)
    size_wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.side = Side.RIGHT
        self._theme = theme
        self.setAccessibleName(tr("Move or resize the tool"))
        self.setAccessibleDescription(tr("Arrow keys resize it, Ctrl with an arrow key moves it."))
        self.setToolTip(tr("Move or resize (arrow keys; Ctrl with an arrow key moves)"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        for words, side in (
            (tr("Move to the &right"), Side.RIGHT),
            (tr("Move to the &left"), Side.LEFT),
            (tr("Move &below the question"), Side.BELOW),
        ):
            menu.addAction(words).triggered.connect(lambda *, to=side: self.side_wanted.emit(to))
        menu.addSeparator()
        menu.addAction(tr("&Larger")).triggered.connect(lambda: self.size_wanted.emit(1))
        menu.addAction(tr("&Smaller")).triggered.connect(lambda: self.size_wanted.emit(-1))
        self.setMenu(menu)

    @override
    def event(self, event: QEvent) -> bool:
        """Arrows are the grip's own while it has the focus; elsewhere Ctrl+Left goes to another question."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() in _WIDER)
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in _SIDES:
            self.side_wanted.emit(_SIDES[key])
        elif key in _WIDER:
            towards_left = key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.side is Side.LEFT
            self.size_wanted.emit(-_WIDER[key] if towards_left else _WIDER[key])
        else:
            super().keyPressEvent(event)


class Drawer(QFrame):
    """Holds the tools; `closed` tells that the tool in it is to be put away."""

    closed = Signal()
    left = Signal()

    def __init__(self, theme: Theme, tools: Mapping[ToolName, Tool]) -> None:
        super().__init__()
        self._theme = theme
        self._tools = dict(tools)
        self.setProperty("role", "drawer")
        self.setAccessibleName(tr("Tools"))
        self._title = label("", "heading", wraps=True)
        self.grip = Grip(theme)
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(tr("Close the tool"))
        self.close_button.setToolTip(tr("Close (Esc)"))
        self.close_button.clicked.connect(self.closed)
        self._stack = QStackedWidget()
        for tool in self._tools.values():
            self._stack.addWidget(tool)
        head = row(self._title, self.grip, self.close_button, spacing=4)
        head.setStretch(0, 1)
        across = column(head, self._stack, spacing=10)
        across.setContentsMargins(14, 10, 10, 12)
        across.setStretch(1, 1)
        self.setLayout(across)
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def tool(self) -> ToolName | None:
        """The tool that is open, if one is."""
        if self.isHidden():
            return None
        return next(name for name, tool in self._tools.items() if tool is self._stack.currentWidget())

    def open(self, name: ToolName) -> None:
        """Show a tool and give it the keyboard."""
        tool = self._tools[name]
        self._stack.setCurrentWidget(tool)
        self._title.setText(tool.title)
        self.show()
        tool.focus_first()

    @override
    def event(self, event: QEvent) -> bool:
        """Page Up and Page Down turn a tool's own pages; beside it they go to another question."""
        is_turn = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if is_turn and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Tab and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        self.grip.setIcon(self._theme.icon("move"))
        self.close_button.setIcon(self._theme.icon("cross"))
        for one in (self.grip, self.close_button):
            one.setIconSize(self._theme.icon_size())
