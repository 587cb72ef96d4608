"""Finds a command by a few letters and runs it: arrows choose, Enter runs, Escape closes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget
from typing_extensions import override

from prepapp.gui.language import tr
from prepapp.gui.shell.commands import Command, found
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import column, label

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandSearch(QDialog):
    """Opens over the window with everything listed; what is typed leaves what fits."""

    def __init__(self, parent: QWidget, theme: Theme, commands: Callable[[], Sequence[Command]]) -> None:
        super().__init__(parent)
        self._window, self._ask, self._commands = parent, commands, commands()
        self._found: list[Command] = []
        self.setWindowTitle(tr("Find a command"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("A screen, an area to practise, a setting"))
        self.search.setAccessibleName(tr("Find a command"))
        self.search.setAccessibleDescription(tr("Up and down choose, Enter runs, Escape closes."))
        self.list = _list()
        self._muted = theme.color("text_muted")
        self.nothing = label(tr("No command matches."), "muted")
        self.setLayout(column(self.search, self.nothing, self.list, spacing=8, margins=16))
        self.resize(min(theme.space(740), parent.width() - 40), min(theme.space(420), parent.height() - 40))
        self.search.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.search.textChanged.connect(self._find)
        self.list.itemActivated.connect(lambda: self._run())
        self._find("")

    @Slot()
    def renew(self) -> None:
        """List what there is now, for what was typed: just after the start the areas are not known yet."""
        self._commands = self._ask()
        self._find(self.search.text())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while one types; the list fits its columns to its width."""
        if watched is self.list.viewport() and event.type() == QEvent.Type.Resize:
            self._fit()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run()
                return True
        return super().eventFilter(watched, event)

    def _find(self, query: str) -> None:
        self._found = found(self._commands, query)
        self.list.clear()
        self.list.addTopLevelItems([self._item(command) for command in self._found])
        if (first := self.list.topLevelItem(0)) is not None:
            self.list.setCurrentItem(first)
        self.nothing.setVisible(not self._found)
        self._fit()

    def _fit(self) -> None:
        """Where a name would have no room, it is not said where the command belongs to."""
        metrics = self.list.fontMetrics()
        names = max((metrics.horizontalAdvance(one.title) for one in self._found), default=0)
        self.list.setColumnHidden(1, False)  # a hidden one asks for no room
        beside = sum(self.list.sizeHintForColumn(column) for column in (1, 2))
        self.list.setColumnHidden(1, names + beside > self.list.viewport().width())

    def _item(self, command: Command) -> QTreeWidgetItem:
        item = QTreeWidgetItem([command.title, command.kind, command.keys])
        for beside in (1, 2):
            item.setForeground(beside, self._muted)
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        words = ", ".join(part for part in (command.title, command.kind, command.keys) if part)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, words)
        return item

    def _run(self) -> None:
        chosen = self.list.currentItem()
        if chosen is not None:
            run = self._found[self.list.indexOfTopLevelItem(chosen)].run
            self.accept()
            # After this window is gone: the command may open another or ask for the focus.
            QTimer.singleShot(0, self._window, run)


def _list() -> QTreeWidget:
    made = QTreeWidget()
    made.setAccessibleName(tr("Commands"))
    made.setColumnCount(3)
    made.setHeaderHidden(True)
    made.setRootIsDecorated(False)
    made.setWordWrap(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    header = made.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for beside in (1, 2):
        header.setSectionResizeMode(beside, QHeaderView.ResizeMode.ResizeToContents)
    return made
