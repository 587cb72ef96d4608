"""Every pair of colours that meets on a screen is far enough apart, in every look."""

from __future__ import annotations

from dataclasses import fields

import pytest

from prepapp.gui.theme import Tokens
from prepapp.gui.theme.contrast import PART, TEXT, contrast
from prepapp.gui.theme.looks import HIGH_CONTRAST, LOOKS

WORDS = [
    ("text", "window surface surface_raised surface_sunken accent_soft border"),
    ("text", "good_soft uncertain_soft bad_soft"),
    ("text_muted", "window surface surface_raised surface_sunken accent_soft"),
    ("link", "window surface surface_sunken accent_soft"),
    ("danger_text", "window surface"),
    ("on_accent", "accent accent_hover accent_pressed"),
    ("on_danger", "danger danger_hover"),
    ("on_selection", "selection"),
]
PARTS = [
    ("border_strong", "window surface surface_raised"),
    ("accent", "window surface surface_sunken"),
    ("focus", "window surface surface_raised surface_sunken accent accent_soft danger"),
    ("danger", "window surface"),
    ("danger_text", "window surface"),
]

DISABLED = "window surface surface_raised surface_sunken"
STILL_SEEN = 2.0
"""What cannot be used need not be readable (WCAG 1.4.3), but one sees that it is there."""


def _pairs(table: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(one, other) for one, others in table for other in others.split()]


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
@pytest.mark.parametrize(("words", "ground"), _pairs(WORDS))
def test_words_are_readable_on_what_they_stand_on(look: Tokens, words: str, ground: str) -> None:
    # High contrast draws its borders in the colour of text, so a pressed button there is sunken, not filled.
    if look is HIGH_CONTRAST and ground == "border":
        return
    assert contrast(getattr(look, words), getattr(look, ground)) >= TEXT


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
@pytest.mark.parametrize("ground", DISABLED.split())
def test_what_is_disabled_is_seen_and_told_from_the_quietest_words(look: Tokens, ground: str) -> None:
    disabled = contrast(look.text_disabled, getattr(look, ground))

    assert disabled >= STILL_SEEN
    assert contrast(look.text_muted, getattr(look, ground)) >= 2 * disabled


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
@pytest.mark.parametrize(("part", "ground"), _pairs(PARTS))
def test_parts_of_controls_are_told_from_their_ground(look: Tokens, part: str, ground: str) -> None:
    assert contrast(getattr(look, part), getattr(look, ground)) >= PART


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_status_marks_are_seen_on_window_and_cards(look: Tokens) -> None:
    for mark in (look.good, look.uncertain, look.bad):
        assert min(contrast(mark.color, look.window), contrast(mark.color, look.surface)) >= PART


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_series_of_a_chart_are_seen_on_the_card_it_stands_on(look: Tokens) -> None:
    assert all(contrast(color, look.surface) >= PART for color in look.series)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_code_is_readable_in_every_syntax_colour(look: Tokens) -> None:
    names = [field.name for field in fields(look.code) if field.name not in {"background", "border"}]

    assert all(contrast(getattr(look.code, name), look.code.background) >= TEXT for name in names)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_focus_rings_are_at_least_two_pixels_wide(look: Tokens) -> None:
    assert look.focus_width >= 2


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_status_marks_differ_in_shape_as_well_as_colour(look: Tokens) -> None:
    marks = (look.good, look.uncertain, look.bad)

    assert [mark.sign for mark in marks] == ["▲", "◆", "▼"]
    assert len({mark.color for mark in marks}) == len({mark.icon for mark in marks}) == 3


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("#000000", "#FFFFFF", 21.0), ("#FFFFFF", "#FFFFFF", 1.0), ("#767676", "#FFFFFF", 4.54)],
)
def test_contrast_is_the_ratio_wcag_defines(one: str, other: str, expected: float) -> None:
    assert contrast(one, other) == pytest.approx(expected, abs=0.005)
    assert contrast(other, one) == contrast(one, other)
