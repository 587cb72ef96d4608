"""Settings of how the estimate is made, and of what each level is expected to master."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox
from typing_extensions import override

from prepapp.domain.preferences import Preferences, expecting
from prepapp.domain.topics import Area, Level, Taxonomy
from prepapp.gui.language import tr
from prepapp.gui.screens.settings.expectations import ExpectationTable
from prepapp.gui.screens.settings.rows import Group, Setting
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.disclosure import Disclosure


class ExpectationsGroup(Group):
    """The table is folded away until it is asked for."""

    def __init__(self, theme: Theme) -> None:
        self._taxonomy: Taxonomy | None = None
        self.table = ExpectationTable(theme)
        self.disclosure = Disclosure(tr("Show the table"), lambda: self.table, theme)
        self.counts_self_scored = QCheckBox(tr("Count them"))
        super().__init__(
            tr("Advanced"),
            Setting(
                tr("Self-scored design answers"),
                tr(
                    "Whether designs that you scored yourself are part of the estimate, as less certain than "
                    "graded answers. The dashboard draws them apart either way."
                ),
                self.counts_self_scored,
            ),
            Setting(
                tr("Mastery expected of each level"),
                tr(
                    "Editorial numbers, derived from the career guides. Change one where it is known better; "
                    "readiness is then measured against it."
                ),
                self.disclosure,
                is_wide=True,
            ),
            resets=("counts_self_scored", "expectations"),
        )
        self.table.setParent(self)  # until it is unfolded; without one, Python might end it on another thread
        self.table.hide()
        self.table.edited.connect(self._change)
        self.counts_self_scored.toggled.connect(lambda on: self.change(counts_self_scored=on))

    def show_taxonomy(self, taxonomy: Taxonomy) -> None:
        """List the areas of the bank."""
        self._taxonomy = taxonomy

    @override
    def show_preferences(self, preferences: Preferences) -> None:
        """Show what holds, and the shipped numbers with the person's own in their place."""
        self.counts_self_scored.setChecked(preferences.counts_self_scored)
        if self._taxonomy is not None:
            self.table.show_expectations(self._taxonomy.areas, preferences.expectations)

    def _change(self, area: Area, level: Level, points: float) -> None:
        self.changed.emit(
            lambda now: replace(now, expectations=expecting(now.expectations, area, level, points))
        )
