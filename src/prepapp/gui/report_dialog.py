"""Asks what is wrong with a question."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from prepapp.domain.annotations import Fault
from prepapp.gui.language import tr
from prepapp.gui.texts.remarks import FAULTS
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.chips import Chips
from prepapp.gui.widgets.fitting import FittedDialog
from prepapp.gui.widgets.flow import Flow, Rest
from prepapp.gui.widgets.parts import button, column, label


class ReportDialog(FittedDialog):
    """`reported` carries the fault and what was written about it."""

    reported = Signal(object, str)

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report a question"))
        self.fault = Chips(tr("What is wrong"), {one: tr(words) for one, words in FAULTS.items()})
        self.fault.choose(Fault.UNCLEAR)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Details"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(theme.space(110))
        self.report = button(tr("&Report"), self._report, role="primary")
        cancel = button(tr("&Cancel"), self.reject)
        words = tr("The report stays on this computer, with the question, and is part of every export.")
        self.setLayout(
            column(
                label(tr("What is wrong with this question?"), "heading", wraps=True),
                label(words, "muted", wraps=True),
                self.fault,
                self.text,
                Flow(cancel, self.report, rest=Rest.LEFT),
                spacing=10,
                margins=20,
            )
        )
        self.fit_into(parent, theme.space(520))

    def _report(self) -> None:
        self.accept()
        self.reported.emit(Fault(self.fault.value), self.text.toPlainText().strip())
