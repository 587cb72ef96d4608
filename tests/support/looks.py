"""The theme, put on as a test wishes."""

from __future__ import annotations

from dataclasses import replace

from prepapp.domain.preferences import ThemeChoice
from prepapp.gui.theme.theme import Theme


def wear(theme: Theme, choice: ThemeChoice) -> None:
    """Change the look of every open window, and nothing else about it."""
    theme.wear(replace(theme.appearance, theme=choice))
