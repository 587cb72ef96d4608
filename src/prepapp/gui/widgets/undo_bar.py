"""A bar that says what was just done and offers to undo it, in place of asking first."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame

from prepapp.gui.announcing import announce
from prepapp.gui.deeds import Deed, Deeds
from prepapp.gui.language import tr
from prepapp.gui.widgets.parts import button, label, row

SHOWN_MS = 10_000


class UndoBar(QFrame):
    """Shown for ten seconds after a deed; undoing by key works after that too. It never takes the focus."""

    undone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.setProperty("edge", "top")
        self._deeds = Deeds()
        self.said = label("", wraps=True)
        self.action = button("", self._act)
        across = row(self.said, self.action, spacing=12)
        across.setStretch(0, 1)
        across.setContentsMargins(24, 6, 24, 6)
        self.setLayout(across)
        self._leaving = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._leaving.timeout.connect(self.hide)
        self.hide()

    def offer(self, deed: Deed) -> None:
        """Say what was done, and offer to undo it."""
        self._deeds.add(deed)
        self._show(deed.said)

    @Slot()
    def undo(self) -> None:
        """Take the latest deed back, if there is one."""
        deed = self._deeds.undo()
        if deed is not None:
            self._show(tr("Undone: {deed}", deed=deed.said))
            self.undone.emit()

    @Slot()
    def redo(self) -> None:
        """Make again what was taken back last, if that was the latest thing."""
        deed = self._deeds.redo()
        if deed is not None:
            self._show(deed.said)

    @Slot()
    def forget(self) -> None:
        """What could be undone is gone."""
        self._deeds.forget()
        self.hide()

    def _act(self) -> None:
        self.redo() if self._deeds.can_redo else self.undo()

    def _show(self, words: str) -> None:
        is_undone = self._deeds.can_redo
        self.said.setText(words)
        self.action.setText(tr("Redo") if is_undone else tr("Undo"))
        self.action.setToolTip(tr("Redo (Ctrl+Shift+Z)") if is_undone else tr("Undo (Ctrl+Z)"))
        self.action.setAccessibleDescription(words)
        self.show()
        self._leaving.start()
        announce(self, words)
