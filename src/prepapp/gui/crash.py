"""Our own bugs: logged without answers' text, told once, and the window stays usable."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType

from PySide6.QtWidgets import QApplication

from prepapp import __version__
from prepapp.logs import LOGGER


def install_crash_hook() -> None:
    """Send every error that nobody caught, in slots and workers too, to the log and to one dialog."""
    sys.excepthook = _hook


def _hook(kind: type[BaseException], _: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    # The places alone: an error's own words could quote an answer.
    places = "".join(traceback.format_tb(trace))
    LOGGER.error("%s in prepapp %s\n%s", kind.__name__, __version__, places)
    if QApplication.instance() is not None and not _dialog_is_open():
        _tell(f"prepapp {__version__}\n{kind.__name__}\n{places}")


def _dialog_is_open() -> bool:
    return QApplication.activeModalWidget() is not None


def _tell(details: str) -> None:
    from prepapp.gui.dialogs import show_crash

    show_crash(QApplication.activeWindow(), details)
