"""Settings of the keyboard: single keys on or off, and a person's own keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QComboBox, QKeySequenceEdit, QLineEdit, QWidget
from typing_extensions import override

from prepapp.domain.preferences import Preferences
from prepapp.gui.language import tr
from prepapp.gui.screens.settings.fields import choices
from prepapp.gui.screens.settings.rows import Group, Setting
from prepapp.gui.shortcuts import SECTIONS, Key, Section, as_chosen, native, taken_by
from prepapp.gui.widgets.flow import Flow
from prepapp.gui.widgets.parts import button, column, label


class KeyboardGroup(Group):
    """One action is chosen, then its key is pressed; a key that is taken is refused in a sentence."""

    def __init__(self) -> None:
        self._own: Mapping[str, str] = {}
        self._actions = {
            section.id_of(key): (section, key)
            for section in SECTIONS
            for key in section.keys
            if not key.is_fixed
        }
        self.letters = QCheckBox(tr("Single keys are commands"))
        self.action: QComboBox = choices(tr("Action"), {})
        self.key = QKeySequenceEdit()
        self.key.setMaximumSequenceLength(1)
        line = self.key.findChild(QLineEdit)  # Qt's own, which has the focus and is what is read aloud
        assert line is not None
        for one in (self.key, line):
            one.setAccessibleName(tr("Key of the action"))
            one.setAccessibleDescription(tr("Press the key it should have."))
        self.usual = button(tr("Us&ual key"), self._give_back)
        self.refused = label("", "error", wraps=True)
        self.refused.hide()
        super().__init__(
            tr("Keyboard"),
            Setting(
                tr("Single keys"),
                tr("F flags, G opens the grid, and so on. A text field keeps its letters in any case."),
                self.letters,
            ),
            Setting(
                tr("Own keys"),
                tr("Choose an action and press the key it should have."),
                self._chooser(),
                is_wide=True,
            ),
            resets=("letter_keys", "keys"),
        )
        self.letters.toggled.connect(lambda on: self.change(letter_keys=on))
        self.action.currentIndexChanged.connect(self._show_key)
        self.key.editingFinished.connect(self._choose)

    @override
    def show_preferences(self, preferences: Preferences) -> None:
        """Show what holds, with the key of every action beside it."""
        self._own = preferences.keys
        self.letters.setChecked(preferences.letter_keys)
        chosen = self.action.currentData()
        self.action.blockSignals(True)
        self.action.clear()
        for one, (section, key) in self._actions.items():
            self.action.addItem(_words(section, as_chosen(section, key, self._own)), one)
        self.action.setCurrentIndex(max(0, self.action.findData(chosen)))
        self.action.blockSignals(False)
        self._show_key()

    def _chooser(self) -> QWidget:
        chooser = QWidget()
        chooser.setLayout(column(self.action, Flow(self.key, self.usual), self.refused, spacing=6))
        return chooser

    @Slot()
    def _show_key(self) -> None:
        self.refused.hide()
        self.key.blockSignals(True)
        self.key.setKeySequence(QKeySequence(self._key_of(self.action.currentData())))
        self.key.blockSignals(False)
        self.usual.setEnabled(self.action.currentData() in self._own)

    def _key_of(self, action: str) -> str:
        section, key = self._actions[action]
        return next(iter(as_chosen(section, key, self._own).keys), "")

    @Slot()
    def _choose(self) -> None:
        action, keys = self.action.currentData(), self.key.keySequence().toString()
        if keys == self._key_of(action) or not keys:
            return
        section, key = self._actions[action]
        other = taken_by(keys, section, key, self._own)
        if other is not None:
            self._show_key()
            self.refused.setText(
                tr(
                    "{keys} is the key of “{action}”. Press another.",
                    keys=native(keys),
                    action=tr(other.action),
                )
            )
            self.refused.show()
        else:
            self._keep({**self._own, action: keys})

    def _give_back(self) -> None:
        action = self.action.currentData()
        self._keep({one: keys for one, keys in self._own.items() if one != action})

    def _keep(self, own: Mapping[str, str]) -> None:
        self.changed.emit(lambda now: replace(now, keys=own))


def _words(section: Section, key: Key) -> str:
    keys = native(key.keys[0]) if key.keys else tr("none")
    return tr("{screen}: {action} ({keys})", screen=tr(section.title), action=tr(key.action), keys=keys)
