"""Work is done a piece at a time, and events come between."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from prepapp.gui.widgets.turns import Turns


def test_pieces_are_done_in_order_with_events_between_them(qtbot: QtBot) -> None:
    parent, done = QObject(), []
    turns = Turns(parent)

    def first() -> None:
        done.append("one")
        QTimer.singleShot(0, parent, lambda: done.append("event"))

    turns.take([first])
    qtbot.waitUntil(lambda: turns.is_idle and "event" in done)
    turns.take([lambda: done.append("two"), lambda: done.append("three")])

    assert not turns.is_idle
    assert done == ["one", "event"], "nothing is done at once"
    qtbot.waitUntil(lambda: turns.is_idle)
    assert done == ["one", "event", "two", "three"]


def test_what_still_waits_gives_way_to_what_is_newer(qtbot: QtBot) -> None:
    parent, done = QObject(), []
    turns = Turns(parent)

    turns.take([lambda: done.append("old")])
    turns.take([lambda: done.append("new")])
    qtbot.waitUntil(lambda: turns.is_idle)

    assert done == ["new"]
