"""The values every pixel of prepapp is made of: colours by the part they play, type, spacing and radii."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Mark:
    """How a status is shown beside its words: never by colour alone."""

    color: str
    sign: str
    icon: str


@dataclass(frozen=True, slots=True)
class CodeColors:
    """Syntax colours, each readable on `background`."""

    background: str
    border: str
    text: str
    comment: str
    keyword: str
    name: str
    """Functions, classes and decorators where they are defined, and built-in names."""
    string: str
    number: str
    operator: str
    error: str


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Sizes as multiples of the body size, which follows the system and the person's text scale."""

    caption: float = 0.86
    body: float = 1.0
    reading: float = 1.07
    heading: float = 1.18
    title: float = 1.57
    display: float = 2.3


@dataclass(frozen=True, slots=True)
class Spacing:
    """Gaps in logical pixels; `Theme.space` grows them gently with the text."""

    xs: int = 4
    s: int = 8
    m: int = 12
    l: int = 16  # noqa: E741 - read as `spacing.l`, the size between m and xl
    xl: int = 24


@dataclass(frozen=True, slots=True)
class Radii:
    """Corners in logical pixels: indicators, controls, cards."""

    small: int = 4
    medium: int = 6
    large: int = 10


@dataclass(frozen=True, slots=True)
class Tokens:
    """One look, complete; `contrast` in the tests says which pairs must be how far apart."""

    name: str
    is_dark: bool

    window: str
    surface: str
    """Cards, inputs, tables and other things one reads or works in."""
    surface_raised: str
    """Menus, pop-ups, tool tips and buttons."""
    surface_sunken: str
    """Tracks, hovered rows and pressed buttons."""
    text: str
    text_muted: str
    text_disabled: str
    border: str
    """Separates quietly; carries no meaning."""
    border_strong: str
    """The edge by which a control is recognised."""

    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_soft: str
    """Behind a selected row, card or navigation entry; `text` stays readable on it."""
    link: str
    focus: str
    """The ring of the focused control, distinct from every surface and from the accent."""
    focus_width: int
    selection: str
    on_selection: str

    danger: str
    danger_hover: str
    on_danger: str
    danger_text: str
    """Words about something wrong or irreversible, on window and surface."""

    good: Mark
    uncertain: Mark
    bad: Mark
    good_soft: str
    uncertain_soft: str
    bad_soft: str
    series: tuple[str, str, str, str]
    """At most four lines of a chart, told apart by every kind of colour vision."""

    code: CodeColors
    type: TypeScale = field(default_factory=TypeScale)
    spacing: Spacing = field(default_factory=Spacing)
    radii: Radii = field(default_factory=Radii)
