"""Settings of how the window looks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox
from typing_extensions import override

from prepapp.domain.preferences import LARGEST_TEXT, LINE_SPACINGS, SMALLEST_TEXT, Preferences, ThemeChoice
from prepapp.gui.language import tr
from prepapp.gui.screens.settings import state
from prepapp.gui.screens.settings.fields import choices, number_field
from prepapp.gui.screens.settings.rows import Group, Setting
from prepapp.gui.theme import fonts
from prepapp.gui.widgets.chips import Chips


class LanguageGroup(Group):
    """`found` are the languages there are, by code."""

    def __init__(self, found: Mapping[str, str]) -> None:
        self.language = Chips(tr("Language"), state.language_names(found))
        super().__init__(
            tr("Language"),
            Setting(
                tr("Language"),
                tr("Holds from the next start on. Questions stay English."),
                self.language,
            ),
            resets=("language",),
        )
        self.language.chosen.connect(lambda code: self.change(language=code))

    @override
    def show_preferences(self, preferences: Preferences) -> None:
        """Show the language that was chosen."""
        self.language.choose(preferences.language)


class AppearanceGroup(Group):
    """Everything of the look; what is chosen is worn at once."""

    def __init__(self) -> None:
        self.theme_choice = Chips(tr("Theme"), {one: state.theme_words(one) for one in ThemeChoice})
        self.text_size = number_field(
            tr("Text size"), SMALLEST_TEXT, LARGEST_TEXT, 10, tr(" %", "after a number")
        )
        families = {"": tr("The system's"), **{family: family for family in fonts.families()}}
        self.family: QComboBox = choices(tr("Font"), families)
        self.spacing = Chips(tr("Line spacing"), {one: state.spacing_words(one) for one in LINE_SPACINGS})
        self.is_still = QCheckBox(tr("Reduce motion"))
        super().__init__(
            tr("Appearance"),
            Setting(tr("Theme"), tr("System follows the desktop."), self.theme_choice),
            Setting(
                tr("Text size"),
                tr("Also Ctrl and plus, minus or zero, on every screen."),
                self.text_size,
            ),
            Setting(tr("Font"), tr("Of all text but code."), self.family),
            Setting(tr("Line spacing"), tr("Of questions and explanations."), self.spacing),
            Setting(
                tr("Motion"),
                tr("Keeps the cursor from blinking and menus from sliding; nothing else moves by itself."),
                self.is_still,
            ),
            resets=("appearance",),
        )
        self.theme_choice.chosen.connect(lambda theme: self._change_look(theme=theme))
        self.text_size.valueChanged.connect(lambda percent: self._change_look(text_percent=percent))
        self.family.activated.connect(lambda _: self._change_look(family=self.family.currentData()))
        self.spacing.chosen.connect(lambda spacing: self._change_look(line_spacing=spacing))
        self.is_still.toggled.connect(lambda on: self._change_look(is_still=on))

    @override
    def show_preferences(self, preferences: Preferences) -> None:
        """Show the look that holds."""
        look = preferences.appearance
        self.theme_choice.choose(look.theme)
        self.text_size.setValue(look.text_percent)
        self.family.setCurrentIndex(max(0, self.family.findData(look.family)))
        self.spacing.choose(look.line_spacing)
        self.is_still.setChecked(look.is_still)

    def _change_look(self, **chosen: Any) -> None:
        self.changed.emit(lambda now: replace(now, appearance=replace(now.appearance, **chosen)))
