"""The worker that draws charts."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtGui import QGuiApplication

from prepapp.gui.jobs import JobRunner


def drawing_runner() -> JobRunner:
    """A worker of its own, so that answers never wait for a chart.

    It belongs to the application: a picture may come back after the window was closed.
    """
    return JobRunner(QGuiApplication.instance(), executor=ThreadPoolExecutor(1, thread_name_prefix="drawing"))
