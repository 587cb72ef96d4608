"""The application's one style sheet, filled in from tokens."""

from __future__ import annotations

from dataclasses import fields
from string import Template

from prepapp.gui.theme.icons import Icons
from prepapp.gui.theme.metrics import Metrics
from prepapp.gui.theme.sheet import buttons, choices, inputs, shell, surfaces, text, views
from prepapp.gui.theme.tokens import Mark, Tokens

_PARTS = (text, surfaces, buttons, choices, inputs, views, shell)
_GAPS = (2, 4, 6, 8, 10, 12, 14, 16, 24)
"""`gapN` is a gap; `padN` is the same gap less what the focus ring takes, so that nothing moves on focus."""


def style_sheet(metrics: Metrics, icons: Icons, *, monospace: str) -> str:
    """All rules, in the colours and sizes of one look at one text scale."""
    values = {
        **_colors(metrics.tokens),
        **_sizes(metrics),
        **_pictures(icons),
        "monospace": f'"{monospace}"',
    }
    return "\n".join(Template(part.RULES).substitute(values) for part in _PARTS)


def _colors(tokens: Tokens) -> dict[str, str]:
    named = ((field.name, getattr(tokens, field.name)) for field in fields(tokens))
    colors = {name: value for name, value in named if isinstance(value, str)}
    marks = {
        name: value.color
        for name in ("good", "uncertain", "bad")
        if isinstance(value := getattr(tokens, name), Mark)
    }
    return {**colors, **marks, "code_background": tokens.code.background, "code_border": tokens.code.border}


def _sizes(metrics: Metrics) -> dict[str, str]:
    tokens = metrics.tokens
    texts = {f"px_{field.name}": metrics.text_px(field.name) for field in fields(tokens.type)}
    gaps = {f"gap{pixels}": metrics.space_px(pixels) for pixels in _GAPS}
    controls = {
        "ring": tokens.focus_width,
        "ring_rest": tokens.focus_width - 1,
        **_indicator(metrics),
        **_option(metrics),
        "step": round(metrics.body_px * 1.9),
        "tool": round(metrics.body_px * 1.45),
        "nav": round(metrics.body_px * 2.4),
        "chip_radius": (round(metrics.body_px * 1.45) + 2 * metrics.space_px(2) + 2) // 2,
        "line": round(metrics.body_px * 1.45),
        "arrow": round(metrics.body_px * 0.95),
        "icon": metrics.icon_px(),
        "target": max(24, round(metrics.body_px * 2.1)),
        "radius_small": tokens.radii.small,
        "radius": tokens.radii.medium,
        "radius_large": tokens.radii.large,
    }
    thicker = tokens.focus_width - 1
    rings = {f"pad{pixels}": max(metrics.space_px(pixels) - thicker, 0) for pixels in _GAPS}
    return {name: str(value) for name, value in {**texts, **gaps, **controls, **rings}.items()}


def _indicator(metrics: Metrics) -> dict[str, int]:
    """The inner side of a radio button's or check box's mark; its frame adds two pixels all around."""
    inside = metrics.indicator_px()
    radius = inside // 2 + 2
    return {
        "indicator": inside,
        "indicator_radius": radius,
        "slider_lift": radius - 2,
        "slider_radius": radius,
    }


def _option(metrics: Metrics) -> dict[str, int]:
    """How far the mark and the letter of an option hang down to meet the first line of its text."""
    reading = metrics.text_px("reading")
    baseline = metrics.tokens.focus_width + reading * 1.2
    outside = _indicator(metrics)["indicator"] + 4
    return {
        "option_letter_top": max(round(baseline - reading * 0.94), 0),
        "option_mark_top": max(round(baseline - reading * 0.3 - outside / 2), 0),
    }


def _pictures(icons: Icons) -> dict[str, str]:
    return {
        "picture_check": icons.path("check", "on-accent"),
        "picture_dot": icons.path("dot", "on-accent"),
        "picture_dot_disabled": icons.path("dot", "disabled"),
        "picture_dash": icons.path("dash", "on-accent"),
        "picture_check_disabled": icons.path("check", "disabled"),
        "picture_down": icons.path("chevron-down", "muted"),
        "picture_down_disabled": icons.path("chevron-down", "disabled"),
        "picture_up": icons.path("chevron-up", "muted"),
        "picture_up_disabled": icons.path("chevron-up", "disabled"),
        "picture_right": icons.path("chevron-right", "muted"),
    }
