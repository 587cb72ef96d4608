"""Garbage waits for the window's thread."""

import gc
from threading import Thread

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from prepapp.gui.garbage import GarbageCollector


class Knot:
    """Garbage that only a collection finds, and that tells when it goes."""

    gone = 0

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        Knot.gone += 1


def test_a_worker_collects_nothing_and_the_window_does(qtbot: QtBot) -> None:
    parent = QObject()
    GarbageCollector(parent)
    Knot.gone = 0

    worker = Thread(target=lambda: [Knot() for _ in range(20_000)])
    worker.start()
    worker.join()

    assert Knot.gone == 0
    assert not gc.isenabled()
    qtbot.waitUntil(lambda: Knot.gone > 0, timeout=5_000)
