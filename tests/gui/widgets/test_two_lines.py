"""A row of two lines is as high as its words, and says both in one go."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.two_lines import SIGN, TwoLines, two_lines


def heights(view: QListWidget) -> list[int]:
    return [view.visualItemRect(view.item(row)).height() for row in range(view.count())]


def test_a_row_grows_with_what_it_says_and_with_the_text(qtbot: QtBot, theme: Theme) -> None:
    view = QListWidget()
    qtbot.addWidget(view)
    TwoLines(view, theme)
    view.addItem(two_lines("A title", "what of it"))
    view.addItem(two_lines("A title that goes on " * 5, "what of it"))
    view.resize(260, 400)
    view.show()

    short, long = heights(view)
    assert long > short + 2 * view.fontMetrics().height()
    assert view.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "A title, what of it"

    theme.set_text_scale(200)
    qtbot.waitUntil(lambda: heights(view)[0] > 1.5 * short)
    theme.set_text_scale(100)


def test_words_begin_beside_a_sign_and_so_take_more_lines(qtbot: QtBot, theme: Theme) -> None:
    view = QListWidget()
    qtbot.addWidget(view)
    TwoLines(view, theme)
    for sign in ("", "✓"):
        view.addItem("x" * 24 + " " + "x" * 4)
        view.item(view.count() - 1).setData(SIGN, sign)
    metrics = view.fontMetrics()
    room = metrics.horizontalAdvance("x" * 24 + " " + "x" * 4) + 2 * theme.space(9)
    view.resize(room + 12, 400)
    view.show()

    without, beside = heights(view)
    assert beside > without
