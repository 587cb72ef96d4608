"""A page scrolls as far as its words go at the width there is, and no further."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from prepapp.gui.widgets.parts import column, label, scrolling

LONG = "A sentence that takes a single line where there is room for it, and many in a narrow column. " * 8


@pytest.fixture
def words() -> list[QLabel]:
    return [label(LONG, wraps=True) for _ in range(30)]


@pytest.fixture
def area(qtbot: QtBot, words: list[QLabel]) -> QScrollArea:
    content = QWidget()
    content.setLayout(column(*words, None, spacing=10))
    area = scrolling(content, margin=20)
    qtbot.addWidget(area)
    return area


@pytest.mark.parametrize("widths", [(900,), (300,), (300, 900), (900, 300)])
def test_nothing_is_below_the_last_words(
    qtbot: QtBot, area: QScrollArea, words: list[QLabel], widths: tuple[int, ...]
) -> None:
    area.show()
    for width in widths:
        area.resize(width, 400)
        qtbot.wait(20)
    page = area.widget()
    assert page is not None

    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum())

    last = words[-1]
    assert last.height() == last.heightForWidth(last.width())
    end = last.mapTo(page, last.rect().bottomLeft()).y() - bar.value()
    assert end == pytest.approx(area.viewport().height() - 20, abs=2)


def test_a_short_page_does_not_scroll(qtbot: QtBot, area: QScrollArea, words: list[QLabel]) -> None:
    for one in words[1:]:
        one.hide()
    area.resize(900, 400)
    area.show()
    qtbot.wait(20)

    assert area.verticalScrollBar().maximum() == 0


def test_a_page_without_wrapped_words_keeps_its_height(qtbot: QtBot) -> None:
    content = QWidget()
    content.setMinimumHeight(1000)
    area = scrolling(content, margin=20)
    qtbot.addWidget(area)
    area.resize(900, 400)
    area.show()
    qtbot.wait(20)

    assert area.verticalScrollBar().maximum() == 1000 + 40 - area.viewport().height()
