"""Widgets beside each other go on in the next line, and share what room is left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from prepapp.gui.widgets.flow import Flow, Rest


class Box(QWidget):
    """Asks for so many pixels by twenty."""

    def __init__(self, wide: int) -> None:
        super().__init__()
        self._wide = wide

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._wide, 20)


def laid_out(qtbot: QtBot, flow: Flow, width: int) -> Flow:
    """The flow as a window of that width; whoever lets it go loses what is on it."""
    qtbot.addWidget(flow)
    flow.resize(width, flow.heightForWidth(width))
    flow.show()
    return flow


@pytest.mark.parametrize(
    ("count", "width", "lines"),
    [(4, 440, [4]), (4, 330, [2, 2]), (5, 330, [3, 2]), (7, 440, [4, 3]), (11, 440, [4, 4, 3])],
)
def test_columns_are_as_even_as_they_can_be_and_fill_the_width(
    qtbot: QtBot, count: int, width: int, lines: list[int]
) -> None:
    boxes = [Box(100) for _ in range(count)]
    flow = laid_out(qtbot, Flow(*boxes, spacing=10, rest=Rest.SHARED, is_even=True), width)

    tops = [box.y() for box in boxes]
    assert [tops.count(top) for top in sorted(set(tops))] == lines
    assert len({box.width() for box in boxes}) == 1
    assert len({box.x() for box in boxes}) == max(lines), "lines form columns"
    rightmost = max(box.geometry().right() for box in boxes)
    assert width - max(lines) <= rightmost < width
    assert flow.height() == boxes[-1].geometry().bottom() + 1


def test_a_line_is_as_full_as_it_can_be_where_the_rest_is_not_shared(qtbot: QtBot) -> None:
    boxes = [Box(100) for _ in range(4)]
    flow = laid_out(qtbot, Flow(*boxes, spacing=10), 330)

    assert [box.y() for box in boxes] == [0, 0, 0, 30]
    assert flow.height() == 50


def test_what_asks_for_less_keeps_its_width_and_gets_its_share(qtbot: QtBot) -> None:
    narrow, wide = Box(50), Box(100)
    flow = laid_out(qtbot, Flow(narrow, wide, spacing=10, rest=Rest.SHARED), 200)

    assert (narrow.width(), wide.width()) == (70, 120)
    assert flow.height() == 20
