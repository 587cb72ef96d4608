"""Asks for the name and the colour of a person."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from prepapp.domain.errors import UsageError
from prepapp.domain.people import LONGEST_NAME, Colour, Person, free_colour, name_from
from prepapp.gui.language import said, tr
from prepapp.gui.texts.people import person_words
from prepapp.gui.theme.badges import badge
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.chips import Chips
from prepapp.gui.widgets.fitting import FittedDialog
from prepapp.gui.widgets.flow import Flow, Rest
from prepapp.gui.widgets.parts import button, column, label
from prepapp.storage.people import People


class PersonDialog(FittedDialog):
    """For a new person, or for one who is there; `chosen` carries a name that can be kept, and a colour."""

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget, theme: Theme, people: People, person: Person | None = None) -> None:
        super().__init__(parent)
        everybody = people.all()
        self._others = [one for one in everybody if person is None or one.id != person.id]
        self.setWindowTitle(tr("New person") if person is None else tr("Name and colour"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = QLineEdit(person.name if person else "")
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(tr("Name"))
        self.colour = Chips(tr("Colour"), {one: tr(one.value) for one in Colour})
        self.colour.choose(person.colour if person else free_colour(everybody))
        for colour, one in self.colour.buttons.items():
            one.setIcon(badge(Person("", "", colour), theme.tokens))
        self.problem = label("", "error", wraps=True)
        self.problem.setMinimumHeight(self.fontMetrics().height() * 2)
        self.keep = button(
            tr("&Add and open") if person is None else tr("&Save"), self._choose, role="primary"
        )
        cancel = button(tr("&Cancel"), self.reject)
        words = tr("Each person has a history, settings and backups of their own. They are never mixed.")
        title = label(tr("New person") if person is None else person_words(person), "heading")
        self.setLayout(
            column(
                title,
                label(words, "muted", wraps=True),
                4,
                label(tr("Name"), "strong"),
                self.name,
                label(tr("Colour"), "strong"),
                self.colour,
                self.problem,
                Flow(cancel, self.keep, rest=Rest.LEFT),
                spacing=8,
                margins=20,
            )
        )
        self.keep.setDefault(True)  # of the dialog, which it is in only now
        self.fit_into(parent, theme.space(460))
        self.name.textEdited.connect(lambda _: self.problem.clear())

    @Slot()
    def _choose(self) -> None:
        try:
            name = name_from(self.name.text(), self._others)
        except UsageError as error:
            self.problem.setText(said(error))
            self.name.setFocus()
            return
        self.accept()
        self.chosen.emit(name, self.colour.value)
