"""How prepapp looks: tokens, palette, style sheet, icons, and the theme that puts them on the application."""

from prepapp.gui.theme.theme import Theme, ThemeChoice, set_property
from prepapp.gui.theme.tokens import Mark, Tokens

__all__ = ["Mark", "Theme", "ThemeChoice", "Tokens", "set_property"]
