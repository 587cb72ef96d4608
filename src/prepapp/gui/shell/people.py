"""Whose history is open, below the navigation, with a menu to go over to another person's."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.domain.errors import PrepError
from prepapp.domain.people import Colour, Person
from prepapp.gui.language import tr
from prepapp.gui.texts.people import person_words
from prepapp.gui.theme.badges import badge
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import letter_for_letter, plain_tip


class PeopleCorner(QToolButton):
    """`wanted` carries the person to go over to; `changed` comes when the present one was renamed."""

    wanted = Signal(object)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, app: App, theme: Theme) -> None:
        super().__init__()
        self._app, self._theme = app, theme
        self.setProperty("role", "person")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._has_words = True
        self.people_menu = QMenu(self)
        self.people_menu.aboutToShow.connect(self._fill)
        self.setMenu(self.people_menu)
        theme.changed.connect(self._show)
        self._show()

    def show_words(self, *, has_words: bool) -> None:
        """Say the name, or only show the badge."""
        self._has_words = has_words
        self._show_name()

    def others(self) -> tuple[Person, ...]:
        """Everybody else who shares the data folder."""
        return tuple(one for one in self._app.people.all() if one.id != self._app.person.id)

    @Slot()
    def choose(self) -> None:
        """Open the menu, by key."""
        if self.isVisible():
            self.showMenu()

    @Slot()
    def add(self) -> None:
        """Ask who is new, and go over to them."""
        from prepapp.gui.person_dialog import PersonDialog

        dialog = PersonDialog(self.window(), self._theme, self._app.people)
        dialog.chosen.connect(self._add)
        dialog.open()

    @Slot()
    def edit(self) -> None:
        """Ask for another name and colour of the present person."""
        from prepapp.gui.person_dialog import PersonDialog

        dialog = PersonDialog(self.window(), self._theme, self._app.people, self._app.person)
        dialog.chosen.connect(self._change)
        dialog.open()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_name()

    @Slot()
    def _show(self) -> None:
        person = self._app.person
        self.setIconSize(self._theme.icon_size())
        self.setIcon(badge(person, self._theme.tokens))
        self.setFixedHeight(max(self._theme.space(42), self.sizeHint().height()))
        self.setAccessibleName(tr("Person: {name}", name=person_words(person)))
        self.setToolTip(plain_tip(tr("Whose history is open: {name}", name=person_words(person))))
        self._show_name()

    def _show_name(self) -> None:
        words = self._app.person.name or tr("People")
        room = max(self.width() - self.iconSize().width() - self._theme.space(44), 0)
        elided = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        self.setText(f" {letter_for_letter(elided)}" if self._has_words else "")

    @Slot()
    def _fill(self) -> None:
        menu = self.people_menu
        menu.clear()
        for person in self._app.people.all():
            act = menu.addAction(badge(person, self._theme.tokens), letter_for_letter(person_words(person)))
            act.setCheckable(True)
            act.setChecked(person.id == self._app.person.id)
            if act.isChecked():
                font = menu.font()
                font.setBold(True)
                act.setFont(font)
            act.triggered.connect(partial(self._want, person))
        menu.addSeparator()
        menu.addAction(tr("&New person…")).triggered.connect(lambda _: self.add())
        menu.addAction(tr("Name and &colour…")).triggered.connect(lambda _: self.edit())

    def _want(self, person: Person, _: object = None) -> None:
        if person.id != self._app.person.id:
            self.wanted.emit(person)

    @Slot(str, object)
    def _add(self, name: str, colour: Colour) -> None:
        try:
            self.wanted.emit(self._app.people.add(name, colour))
        except PrepError as error:
            self.failed.emit(error)

    @Slot(str, object)
    def _change(self, name: str, colour: Colour) -> None:
        try:
            self._app.person = self._app.people.change(self._app.person, name=name, colour=colour)
        except PrepError as error:
            self.failed.emit(error)
            return
        self._show()
        self.changed.emit()
