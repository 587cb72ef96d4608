"""The Fusion palette of a look, for everything the style sheet leaves to the style."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from prepapp.gui.theme.tokens import Tokens

_Role = QPalette.ColorRole


def palette(tokens: Tokens) -> QPalette:
    """A palette that draws enabled, disabled and inactive widgets in the tokens' colours."""
    built = QPalette()
    for role, color in _colors(tokens).items():
        built.setColor(role, QColor(color))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText):
        built.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.text_disabled))
    built.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, QColor(tokens.surface_sunken))
    return built


def _colors(tokens: Tokens) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: tokens.window,
        _Role.WindowText: tokens.text,
        _Role.Base: tokens.surface,
        _Role.AlternateBase: tokens.window,
        _Role.Text: tokens.text,
        _Role.PlaceholderText: tokens.text_muted,
        _Role.Button: tokens.surface_raised,
        _Role.ButtonText: tokens.text,
        _Role.BrightText: tokens.danger_text,
        _Role.ToolTipBase: tokens.surface_raised,
        _Role.ToolTipText: tokens.text,
        _Role.Highlight: tokens.selection,
        _Role.HighlightedText: tokens.on_selection,
        _Role.Link: tokens.link,
        _Role.LinkVisited: tokens.link,
        _Role.Light: tokens.surface_raised,
        _Role.Midlight: tokens.surface_sunken,
        _Role.Mid: tokens.border,
        _Role.Dark: tokens.border_strong,
        _Role.Shadow: tokens.border_strong,
        _Role.Accent: tokens.accent,
    }
