"""Our own bugs: logged without answers' text, told once, and the window stays usable."""

from __future__ import annotations

import sys
import threading
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from prepapp import __version__
from prepapp.logs import LOGGER

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


class CrashHook(QObject):
    """Hears of every error that nobody caught: in slots, jobs, threads and destructors."""

    _told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._box: QMessageBox | None = None
        # Queued: an error in a thread is told by the window's own.
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the place of Python's own hooks, for as long as the process lives."""
        sys.excepthook = self.uncaught
        threading.excepthook = self.uncaught_in_thread
        sys.unraisablehook = self.unraisable

    def uncaught(self, kind: type[BaseException], _: BaseException, trace: TracebackType | None) -> None:
        """An error in a slot, or one that a job brought back; Ctrl+C in the terminal ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self._report(kind, trace)

    def uncaught_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        """An error that ended a thread."""
        if not issubclass(arguments.exc_type, SystemExit):
            self._report(arguments.exc_type, arguments.exc_traceback)

    def unraisable(self, arguments: sys.UnraisableHookArgs) -> None:
        """An error where Python cannot raise: in a destructor or a callback. It disturbs nobody: log only."""
        _log(arguments.exc_type, arguments.exc_traceback)

    def _report(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        details = _log(kind, trace)
        if QApplication.instance() is not None:
            self._told.emit(details)

    def _tell(self, details: str) -> None:
        """One dialog, however many errors there are: the first one is the one to report."""
        from prepapp.gui.dialogs import show_crash

        if self._box is None:
            self._box = show_crash(QApplication.activeWindow(), details)
            self._box.destroyed.connect(self._forget_box)

    def _forget_box(self) -> None:
        self._box = None


def _log(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Write what happened to the log and return it; the error's own words could quote an answer: left out."""
    places = "".join(
        f"  {frame.filename}:{frame.lineno} {frame.name}\n" for frame in traceback.extract_tb(trace)
    )
    LOGGER.error("%s in prepapp %s\n%s", kind.__name__, __version__, places)
    return f"prepapp {__version__}\n{kind.__name__}\n{places}"
