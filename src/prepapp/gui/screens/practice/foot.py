"""The bar at the foot of the builder: what would be started, the one button that starts it, and saving it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget
from typing_extensions import override

from prepapp.gui.language import tr
from prepapp.gui.screens.practice.state import FootView
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.flow import Flow, Rest
from prepapp.gui.widgets.parts import button, column, label
from prepapp.gui.widgets.side_by_side import SideBySide

LONGEST_NAME = 60


class Foot(QFrame):
    """`save_wanted` carries the name that was typed."""

    start_wanted = Signal()
    loosen_wanted = Signal()
    save_wanted = Signal(str)
    delete_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.setProperty("edge", "top")
        self.count = label("", "heading", wraps=True)
        self.summary = label("", "muted", wraps=True)
        self.loosen = button("", self.loosen_wanted.emit)
        self.delete = button("", self.delete_wanted.emit, role="flat")
        self.save = button(tr("Save as &preset"), self._ask_name, role="flat")
        self.start = button(tr("&Start"), self.start_wanted.emit, role="primary")
        self.start.setMinimumWidth(theme.space(130))
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(tr("Name of the preset"))
        self.name.setPlaceholderText(tr("Name of the preset"))
        self.keep = button(tr("Sa&ve"), self._save)
        self.cancel = button(tr("Cance&l"), self.close_name, role="flat")
        self._naming = Flow(self.name, self.keep, self.cancel, rest=Rest.LEFT)
        words = QWidget()
        words.setLayout(column(self.count, self.summary, spacing=1))
        self._acts = Flow(self.loosen, self.delete, self.save, self.start, rest=Rest.LEFT)
        across = SideBySide(words, self._acts, widest=words, spacing=12)
        layout = column(self._naming, across, spacing=8)
        layout.setContentsMargins(24, 10, 24, 10)
        self.setLayout(layout)
        self.close_name()
        self.name.returnPressed.connect(self._save)
        self.name.textChanged.connect(self._fit)
        self._fit()

    def show_view(self, view: FootView, *, preset: str, can_save: bool) -> None:
        """Say what would be started; `preset` names the saved one that is chosen, "" for none."""
        self.count.setText(view.count)
        self.summary.setText(view.summary)
        self.start.setEnabled(view.can_start)
        self.start.setAccessibleDescription(f"{view.count}. {view.summary}")
        self.loosen.setText(view.loosen_words)
        self.loosen.setVisible(view.loosen is not None)
        self.delete.setText(tr("&Delete “{name}”", name=preset))
        self.delete.setVisible(bool(preset))
        self.save.setVisible(can_save)

    @Slot()
    def close_name(self) -> None:
        """Ask for no name any more."""
        had_focus = any(one.hasFocus() for one in (self.name, self.keep, self.cancel))
        self._naming.hide()
        self.name.clear()
        if had_focus:
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_name(self) -> None:
        self._naming.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _save(self) -> None:
        name = " ".join(self.name.text().split())
        if name:
            self.close_name()
            self.save_wanted.emit(name)

    @Slot()
    def _fit(self) -> None:
        self.keep.setEnabled(bool(self.name.text().strip()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._naming.isVisible():
            self.close_name()
        else:
            super().keyPressEvent(event)
