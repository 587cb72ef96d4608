"""Python's garbage is collected on the window's thread alone: a worker must never destroy Qt objects."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500


class GarbageCollector(QObject):
    """Takes the place of the automatic collection, which runs on whichever thread happens to allocate."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start()


def keep_what_is_loaded() -> None:
    """Never look again at what there is by now: modules, classes, the window. It stays until the end.

    Looking at it takes a tenth of a second once the charts' library is loaded, and would be felt each time.
    """
    gc.freeze()


def collect_what_is_due() -> None:
    """Collect the oldest generation that has passed its threshold, as the automatic collection would."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation] > 0:
            gc.collect(generation)
            return
