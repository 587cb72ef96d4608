"""Asks before everything is erased: what goes, an export first, and a word to type."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from prepapp.domain.people import Person
from prepapp.gui.language import tr
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.fitting import FittedDialog
from prepapp.gui.widgets.flow import Flow, Rest
from prepapp.gui.widgets.parts import button, column, label, letter_for_letter, row
from prepapp.services.erasing import Erasing


class EraseDialog(FittedDialog):
    """Says whether the history is to go or the person altogether; the safe button has the focus."""

    erase_wanted = Signal()
    removal_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget, theme: Theme, erasing: Erasing, person: Person) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Erase everything"))
        self._word = person.name or tr("erase", "the word that confirms")
        self.word = QLineEdit()
        self.word.setAccessibleName(tr("Type “{word}” to confirm", word=self._word))
        self.with_copies = QCheckBox(tr(erasing.copies_sentence))
        self.with_copies.setVisible(erasing.copies > 0)
        name = letter_for_letter(person.name)
        self.removes = QCheckBox(tr("Remove {name} from this computer, with every backup", name=name))
        self.removes.setVisible(not person.is_first)
        self.removes.toggled.connect(lambda on: self.with_copies.setDisabled(on))
        self.export = button(tr("E&xport first…"), self._export)
        self.erase = button(tr("&Erase everything"), self._erase, role="danger")
        self.keep = button(tr("&Keep everything"), self.reject)
        for one in (self.export, self.erase):
            one.setAutoDefault(False)
        self.setLayout(
            column(
                label(tr("Erase everything"), "heading"),
                label(tr(erasing.sentence), wraps=True),
                row(self.export, None),
                self.with_copies,
                self.removes,
                4,
                label(tr("Type “{word}” to confirm", word=self._word), "strong"),
                self.word,
                4,
                Flow(self.keep, self.erase, rest=Rest.LEFT),
                spacing=10,
                margins=20,
            )
        )
        self.keep.setDefault(True)  # of the dialog, which it is in only now
        self.fit_into(parent, theme.space(500))
        self.word.textChanged.connect(self._check)
        self._check()
        self.keep.setFocus()

    @Slot()
    def _check(self) -> None:
        typed = " ".join(self.word.text().split())
        self.erase.setEnabled(typed.casefold() == self._word.casefold())

    def _erase(self) -> None:
        self.accept()
        (self.removal_wanted if self.removes.isChecked() else self.erase_wanted).emit()

    def _export(self) -> None:
        self.reject()
        self.export_wanted.emit()
