"""A card with a mark: clicked anywhere it presses the mark, and it wears the ring of the mark's focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from prepapp.gui.widgets.answers.marked_card import Check, MarkedCard, Radio
from prepapp.gui.widgets.parts import column


@pytest.fixture(params=[Radio, Check])
def window(request: pytest.FixtureRequest, qtbot: QtBot) -> QWidget:
    """A window with a field that has the keyboard, and a card."""
    window, field, card = QWidget(), QLineEdit(), MarkedCard(request.param())
    card.setLayout(column(card.mark))
    card.setMinimumSize(200, 100)
    window.setLayout(column(field, card))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return window


@pytest.fixture
def card(window: QWidget) -> MarkedCard:
    """The card in the window."""
    found = window.findChild(MarkedCard)
    assert found is not None
    return found


def test_the_card_wears_the_ring_while_its_mark_has_the_keyboard(card: MarkedCard) -> None:
    assert not card.property("ringed")

    card.mark.setFocus()
    assert card.property("ringed") is True

    card.mark.clearFocus()
    assert card.property("ringed") is False


def test_a_click_anywhere_presses_the_mark(card: MarkedCard, qtbot: QtBot) -> None:
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().bottomRight() * 0.9)

    assert card.mark.isChecked()
    assert card.mark.hasFocus()


def test_a_mark_that_is_final_is_not_pressed(card: MarkedCard, qtbot: QtBot) -> None:
    card.mark.setEnabled(False)

    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)

    assert not card.mark.isChecked()
