"""Words of charts stand where their widths say, whatever script they are in."""

from __future__ import annotations

import numpy as np
import pytest

from prepapp.gui.charts.agg import picture_of
from prepapp.gui.charts.canvas import Page
from prepapp.gui.charts.look import Look
from prepapp.gui.charts.parts import Align
from prepapp.gui.theme.looks import LIGHT

LOOK = Look.of(LIGHT, family="DejaVu Sans", text_px=14)
WIDTH, HEIGHT = 300, 40


def blank(ratio: float = 1.0) -> Page:
    return Page(LOOK, width_px=WIDTH, height_px=HEIGHT, ratio=ratio)


def inked(page: Page) -> tuple[float, float, float, float]:
    """Left, right, top and bottom of what is drawn, in logical pixels."""
    picture = picture_of(page)
    dots = np.frombuffer(picture.rgba, dtype=np.uint8).reshape(picture.height, picture.width, 4)
    rows, columns = np.nonzero((dots != dots[0, 0]).any(axis=2))
    left, right = columns.min() / picture.ratio, (columns.max() + 1) / picture.ratio
    return left, right, rows.min() / picture.ratio, (rows.max() + 1) / picture.ratio


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
@pytest.mark.parametrize(("align", "start"), [("left", 0.0), ("center", 0.5), ("right", 1.0)])
@pytest.mark.parametrize("words", ["Home and hem", "AVAVAVAVAV", "Größenmaß"])
def test_words_fill_the_width_they_name_and_stand_in_the_middle(
    words: str, align: Align, start: float, ratio: float
) -> None:
    page = blank(ratio)
    width = page.width_of(words, 14, bold=True)

    page.write(words, 150, 20, px=14, color="#000000", bold=True, align=align)

    left, right, top, bottom = inked(page)
    assert left == pytest.approx(150 - start * width, abs=2)
    assert right == pytest.approx(150 + (1 - start) * width, abs=2)
    assert top < 20 < bottom


def test_letters_that_overlap_are_no_lighter_for_it() -> None:
    alone, twice = blank(), blank()

    alone.write("W", 10, 20, px=14, color="#000000")
    for _ in range(2):
        twice.write("W", 10, 20, px=14, color="#000000")

    dark = [np.frombuffer(picture_of(page).rgba, dtype=np.uint8).astype(int).sum() for page in (alone, twice)]
    assert dark[1] < dark[0]


def test_a_script_whose_letters_join_is_laid_out() -> None:
    joined, apart = blank(), blank()

    joined.write("\u0633\u0644\u0627\u0645", 10, 20, px=14, color="#000000")
    apart.write(" \u200c".join("\u0633\u0644\u0627\u0645"), 10, 20, px=14, color="#000000")

    left, right, *_ = inked(joined)
    left_apart, right_apart, *_ = inked(apart)
    assert 15 < right - left < 0.8 * (right_apart - left_apart)


def test_a_letter_that_the_font_lacks_is_a_box() -> None:
    with_it, without = blank(), blank()

    with_it.write("model \U00013000", 10, 20, px=14, color="#000000")
    without.write("model", 10, 20, px=14, color="#000000")

    assert inked(with_it)[1] > inked(without)[1] + 5
