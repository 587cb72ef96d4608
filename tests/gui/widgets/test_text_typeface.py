"""Charts write in the window's own font, which Qt hands out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from prepapp.gui.charts.lettering import width_of, written
from prepapp.gui.widgets.text_typeface import text_typeface

WORDS = "Machine learning"


@pytest.fixture(params=["DejaVu Serif", "DejaVu Sans Mono"])
def family(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = qapp.font()
    qapp.setFont(QFont(request.param))
    yield request.param
    qapp.setFont(before)


@pytest.mark.parametrize("is_bold", [False, True])
def test_words_are_as_wide_in_a_chart_as_in_the_window(family: str, *, is_bold: bool) -> None:
    font = QFont(family)
    font.setPixelSize(40)
    font.setBold(is_bold)

    typeface = text_typeface()

    assert typeface is not None
    assert typeface.family == family
    assert width_of(WORDS, 40, typeface, bold=is_bold) == pytest.approx(
        QFontMetricsF(font).horizontalAdvance(WORDS), rel=0.03
    )
    assert written(WORDS, 40, typeface, bold=is_bold) is not None


def test_a_font_is_taken_from_qt_once(family: str) -> None:
    assert text_typeface() is text_typeface()
