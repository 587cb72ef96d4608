"""The theme dresses open windows, live, and keeps them as they were laid out."""

from __future__ import annotations

from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from prepapp.gui.theme import Theme, ThemeChoice, set_property
from prepapp.gui.theme.looks import DARK, HIGH_CONTRAST, LIGHT
from prepapp.gui.widgets.parts import button
from tests.gui.conftest import ICONS
from tests.support.looks import wear


class QtLog(Protocol):
    """What pytest-qt gives as `qtlog`."""

    records: list[Record]


class Record(Protocol):
    """One line Qt complained in."""

    message: str


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    """A window with one card, shown."""
    made = QWidget()
    made.setProperty("role", "window")
    card = QFrame(made)
    card.setProperty("role", "card")
    QVBoxLayout(made).addWidget(card)
    made.resize(200, 200)
    qtbot.addWidget(made)
    made.show()
    return made


def color_at(widget: QWidget, x: int, y: int) -> str:
    """The colour of one pixel, as it is on the screen."""
    return widget.grab().toImage().pixelColor(x, y).name().upper()


@pytest.mark.parametrize(
    ("choice", "look"),
    [(ThemeChoice.DARK, DARK), (ThemeChoice.HIGH_CONTRAST, HIGH_CONTRAST), (ThemeChoice.LIGHT, LIGHT)],
)
def test_a_chosen_look_is_on_open_windows_at_once(
    window: QWidget, theme: Theme, choice: ThemeChoice, look: object
) -> None:
    wear(theme, choice)

    assert theme.tokens is look
    assert color_at(window, 2, 2) == theme.tokens.window
    assert color_at(window, 100, 100) == theme.tokens.surface
    assert window.palette().color(QPalette.ColorRole.WindowText) == QColor(theme.tokens.text)


def test_changed_is_told_after_the_look_is_on(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    seen: list[str] = []
    theme.changed.connect(lambda: seen.append(qapp.palette().color(QPalette.ColorRole.Window).name().upper()))

    wear(theme, ThemeChoice.DARK)
    wear(theme, ThemeChoice.DARK)

    assert seen == [DARK.window]


def test_the_system_is_followed_until_a_look_is_chosen(qapp: QApplication) -> None:
    dark = [False]
    theme = Theme(qapp, ICONS, prefers_dark=lambda: dark[0])
    assert theme.tokens is LIGHT

    dark[0] = True
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens is DARK

    wear(theme, ThemeChoice.LIGHT)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens is LIGHT


def test_text_grows_in_open_windows(qtbot: QtBot, theme: Theme) -> None:
    shown = QLabel("Ready")
    qtbot.addWidget(shown)
    shown.show()
    before = QFontInfo(shown.font()).pixelSize()

    theme.set_text_scale(200)

    assert QFontInfo(shown.font()).pixelSize() == 2 * before


def test_titles_grow_with_the_text(qtbot: QtBot, theme: Theme) -> None:
    shown = QLabel("Ready")
    shown.setProperty("role", "title")
    qtbot.addWidget(shown)
    shown.show()
    before = shown.sizeHint().height()

    theme.set_text_scale(200)

    assert shown.sizeHint().height() > 1.8 * before


@pytest.mark.parametrize(("asked", "kept"), [(10, 80), (80, 80), (125, 125), (200, 200), (900, 200)])
def test_text_scale_stays_within_80_to_200(theme: Theme, asked: int, kept: int) -> None:
    theme.set_text_scale(asked)

    assert theme.text_scale == kept


def test_text_is_never_smaller_than_readable(theme: Theme) -> None:
    assert theme.metrics.text_px("body") >= 14
    assert theme.metrics.text_px("caption") >= 12


@pytest.mark.parametrize("choice", [choice for choice in ThemeChoice if choice != ThemeChoice.SYSTEM])
@pytest.mark.parametrize("percent", [80, 100, 200])
def test_the_style_sheet_is_understood_in_full(
    qtbot: QtBot, theme: Theme, qtlog: QtLog, choice: ThemeChoice, percent: int
) -> None:
    wear(theme, choice)
    theme.set_text_scale(percent)
    for made in (QPushButton("Go"), QLineEdit(), QCheckBox("On")):
        qtbot.addWidget(made)
        made.show()
        made.grab()

    said = [record.message for record in qtlog.records if "propagateSizeHints" not in record.message]
    assert said == []


def test_the_icon_of_a_button_grows_with_its_words(qtbot: QtBot, theme: Theme) -> None:
    shown = button("All questions", lambda: None, role="flat", icon=theme.icon("arrow-left"))
    qtbot.addWidget(shown)
    shown.show()
    before = shown.iconSize().width()
    assert before == theme.icon_size().width()

    theme.set_text_scale(200)

    assert shown.iconSize().width() >= 1.8 * before


@pytest.mark.parametrize("role", [None, "primary", "danger", "flat", "chip"])
def test_a_focus_ring_moves_nothing(qtbot: QtBot, theme: Theme, role: str | None) -> None:
    holder = QWidget()
    button, other = QPushButton("Start"), QPushButton("Other")
    button.setProperty("role", role)
    layout = QVBoxLayout(holder)
    layout.addWidget(button)
    layout.addWidget(other)
    qtbot.addWidget(holder)
    holder.show()
    other.setFocus()
    unfocused = button.sizeHint()

    holder.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)

    assert button.sizeHint() == unfocused
    assert color_at(button, button.width() // 2, 1) == theme.tokens.focus


@pytest.mark.parametrize("choice", [choice for choice in ThemeChoice if choice != ThemeChoice.SYSTEM])
@pytest.mark.parametrize("role", [None, "primary", "danger", "flat", "link", "chip", "tile"])
@pytest.mark.parametrize("is_down", [False, True], ids=["up", "down"])
def test_no_button_that_is_disabled_looks_as_if_it_were_not(
    qtbot: QtBot, theme: Theme, choice: ThemeChoice, role: str | None, is_down: bool
) -> None:
    wear(theme, choice)
    button = QPushButton("█" * 8)
    button.setProperty("role", role)
    button.setCheckable(True)
    button.setChecked(is_down)
    button.setEnabled(False)
    qtbot.addWidget(button)
    button.show()

    picture = button.grab().toImage()
    seen = {
        picture.pixelColor(x, y).name().upper()
        for x in range(picture.width())
        for y in (0, picture.height() // 2)
    }

    tokens = theme.tokens
    assert tokens.text_disabled in seen
    assert not seen & {tokens.text, tokens.accent, tokens.accent_soft, tokens.link, tokens.on_accent} - {
        tokens.surface,
        tokens.border,
    }


def test_a_property_set_later_is_seen_at_once(qtbot: QtBot, theme: Theme) -> None:
    button = QPushButton("")
    qtbot.addWidget(button)
    button.show()
    middle = (button.width() // 2, button.height() // 2)
    assert color_at(button, *middle) == theme.tokens.surface_raised

    set_property(button, "role", "primary")

    assert color_at(button, *middle) == theme.tokens.accent


def test_controls_are_large_enough_to_hit(qtbot: QtBot, theme: Theme) -> None:
    theme.set_text_scale(80)
    for made in (QPushButton("Go"), QLineEdit(), QCheckBox("On")):
        qtbot.addWidget(made)
        made.show()

        assert made.sizeHint().height() >= 24


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST])
@pytest.mark.parametrize("kind", [QPushButton, QCheckBox, QRadioButton, QToolButton])
def test_the_keyboard_is_shown_by_one_ring(
    kind: type[QAbstractButton], choice: ThemeChoice, window: QWidget, theme: Theme, qtbot: QtBot
) -> None:
    """Qt's own frame around the words would be a second one, and lies over them."""
    wear(theme, choice)
    first, second = QPushButton("first", window), kind(window)
    second.setText(" " * 12)
    for place, one in enumerate((first, second)):
        one.setGeometry(20, 20 + 80 * place, 160, 60)
        one.show()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()

    picture = second.grab().toImage()

    inside = {picture.pixelColor(x, y).name() for x in range(40, 140) for y in range(10, 50)}
    assert len(inside) == 1
