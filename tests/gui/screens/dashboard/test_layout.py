"""Every control of the dashboard is in the window, and has a name."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QTableView,
)

from prepapp.gui.theme.theme import ThemeChoice
from tests.support.dashboard import Dashboard
from tests.support.keys import LAID_OUT_MS
from tests.support.looks import wear
from tests.support.pseudo import pseudo


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST])
@pytest.mark.parametrize("text_scale", [100, 200])
def test_nothing_is_cut_off_in_the_smallest_window(
    practised: Dashboard, choice: ThemeChoice, text_scale: int
) -> None:
    wear(practised.theme, choice)
    practised.theme.set_text_scale(text_scale)
    beside_navigation = 880 - practised.theme.space(188)
    practised.screen.resize(beside_navigation, 500)
    practised.bot.waitUntil(lambda: practised.screen.width() == beside_navigation)
    QGuiApplication.processEvents()

    for widget in practised.screen.findChildren(QAbstractButton) + practised.screen.findChildren(QComboBox):
        if widget.isVisible() and widget.window() is practised.screen:
            right = widget.mapTo(practised.screen, widget.rect().topRight()).x()
            assert right <= practised.screen.width(), widget.accessibleName()


def test_buttons_go_on_in_a_second_line_where_a_language_has_long_words(practised: Dashboard) -> None:
    verdict = practised.screen.verdict
    practised.theme.set_text_scale(200)
    for one in (verdict.check, verdict.report):
        one.setText(pseudo(one.text()))
    practised.screen.resize(600, 500)
    practised.bot.wait(LAID_OUT_MS)

    ends = [one.mapTo(practised.screen, one.rect().bottomRight()) for one in (verdict.check, verdict.report)]

    assert all(end.x() < practised.screen.width() for end in ends)
    assert ends[0].y() < ends[1].y()


def test_every_control_has_a_name(practised: Dashboard) -> None:
    controls = [
        *practised.screen.findChildren(QAbstractButton),
        *practised.screen.findChildren(QComboBox),
        *practised.screen.findChildren(QTableView),
    ]

    for control in controls:
        if control.isVisible():
            accessible = QAccessible.queryAccessibleInterface(control)
            assert accessible.text(QAccessible.Text.Name), control
