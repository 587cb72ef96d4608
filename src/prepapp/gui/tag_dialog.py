"""Asks for a tag to give or to take away."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from prepapp.domain.annotations import LONGEST_TAG, tag_from
from prepapp.domain.errors import UsageError
from prepapp.gui.language import said, tr
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.fitting import FittedDialog
from prepapp.gui.widgets.flow import Flow, Rest
from prepapp.gui.widgets.parts import button, column, label

MARGIN_PX: Final = 20


class TagDialog(FittedDialog):
    """`given` and `taken` carry a tag that can be kept; tags in use are offered while one types."""

    given = Signal(str)
    taken = Signal(str)

    def __init__(self, parent: QWidget, theme: Theme, title: str, tags: Collection[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Tag"))
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_TAG)
        self.name.setAccessibleName(tr("Tag"))
        completer = QCompleter(sorted(tags), self)
        self.name.setCompleter(completer)
        self.problem = label("", "error", wraps=True)
        self.add = button(tr("&Add tag"), self._give, role="primary")
        self.take = button(tr("&Remove tag"), self._take)
        self.take.setAutoDefault(False)
        cancel = button(tr("&Cancel"), self.reject)
        cancel.setAutoDefault(False)
        foot = Flow(cancel, self.take, self.add, rest=Rest.LEFT)
        self.setLayout(
            column(
                label(title, "heading", wraps=True),
                self.name,
                self.problem,
                foot,
                spacing=10,
                margins=MARGIN_PX,
            )
        )
        self.add.setDefault(True)  # of the dialog, which it is in only now
        self.fit_into(parent, max(theme.space(440), foot.sizeHint().width() + 2 * MARGIN_PX))

    @Slot()
    def _give(self) -> None:
        if (tag := self._tag()) is not None:
            self.accept()
            self.given.emit(tag)

    @Slot()
    def _take(self) -> None:
        if (tag := self._tag()) is not None:
            self.accept()
            self.taken.emit(tag)

    def _tag(self) -> str | None:
        try:
            return tag_from(self.name.text())
        except UsageError as error:
            self.problem.setText(said(error))
            self.name.setFocus()
            return None
