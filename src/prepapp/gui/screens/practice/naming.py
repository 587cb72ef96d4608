"""What the chosen kind is, and beside it how it is kept under a name, or no longer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from prepapp.domain.letters import name_in
from prepapp.gui.language import tr
from prepapp.gui.widgets.flow import Flow, Rest
from prepapp.gui.widgets.parts import button, column, label, letter_for_letter
from prepapp.gui.widgets.side_by_side import SideBySide
from prepapp.services.practice import LONGEST_PRESET_NAME


class Naming(QWidget):
    """`save_wanted` carries the name that was typed."""

    save_wanted = Signal(str)
    delete_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lead = label("", "muted", wraps=True)
        self.delete = button("", self.delete_wanted.emit, role="flat")
        self.save = button(tr("Save as &preset"), self._ask_name, role="flat")
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_PRESET_NAME)
        self.name.setAccessibleName(tr("Name of the preset"))
        self.name.setPlaceholderText(tr("Name of the preset"))
        self.keep = button(tr("Sa&ve"), self._save)
        self.cancel = button(tr("Cancel"), self.close_name, role="flat")
        self._naming = Flow(self.name, self.keep, self.cancel, rest=Rest.LEFT)
        acts = Flow(self.delete, self.save, rest=Rest.LEFT)
        acts.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        self.setLayout(
            column(SideBySide(self.lead, acts, widest=self.lead, spacing=12), self._naming, spacing=8)
        )
        self.close_name()
        self.name.returnPressed.connect(self._save)
        self.name.textChanged.connect(self._fit)
        self._fit()

    def show_kind(self, lead: str, *, preset: str, can_save: bool) -> None:
        """Say what is chosen; `preset` names the saved one, "" for none."""
        self.lead.setText(lead)
        self.delete.setText(tr("&Delete “{name}”", name=letter_for_letter(preset)))
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
        name = name_in(self.name.text())
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
