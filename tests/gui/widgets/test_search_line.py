"""A line to search in can be cleared at once, by the mouse as by the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPropertyAnimation, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionFrame, QToolButton
from pytestqt.qtbot import QtBot

from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.search_line import SearchLine


def test_its_sign_comes_with_the_first_letter_and_clears_it(qtbot: QtBot, theme: Theme) -> None:
    line = SearchLine(theme, "Search questions")
    qtbot.addWidget(line)
    line.show()
    (sign,) = line.findChildren(QToolButton)
    assert not sign.isVisible()

    qtbot.keyClicks(line, "m")

    assert sign.isVisible()
    assert line.findChildren(QPropertyAnimation) == [], "nothing fades: what was typed is still at once"
    qtbot.mouseClick(sign, Qt.MouseButton.LeftButton)
    assert line.text() == ""
    assert not sign.isVisible()


def test_it_is_called_by_its_name_and_may_show_something_else(qtbot: QtBot, theme: Theme) -> None:
    named, told = SearchLine(theme, "Search"), SearchLine(theme, "Search", "level:senior")
    for line in (named, told):
        qtbot.addWidget(line)

    assert named.accessibleName() == told.accessibleName() == "Search"
    assert (named.placeholderText(), told.placeholderText()) == ("Search", "level:senior")


def test_it_asks_for_the_room_that_its_own_words_need(qtbot: QtBot, theme: Theme) -> None:
    line = SearchLine(theme, "Search for something with a rather long name, please")
    qtbot.addWidget(line)
    line.resize(line.sizeHint())
    line.show()

    option = QStyleOptionFrame()
    line.initStyleOption(option)
    room = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line).width()

    assert room >= line.fontMetrics().horizontalAdvance(line.placeholderText())
