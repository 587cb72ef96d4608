"""A report without a window: what the command line writes."""

from __future__ import annotations

import os
from pathlib import Path

from prepapp.bootstrap import App
from prepapp.gui.application import make_qt
from prepapp.gui.screens.dashboard.reading import read, read_record
from prepapp.gui.screens.dashboard.report.writing import write_report_of
from prepapp.gui.speech import speak
from prepapp.gui.widgets.text_typeface import text_family


def write_without_window(app: App, target: Path, *, ending: str = "") -> None:
    """What the command line does: the window's words and fonts, without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qt = make_qt()
    speak(qt, app.shipped.translations, app.open().language)
    reading, record = read(app), read_record(app)
    write_report_of(reading, record, target, family=text_family(), ending=ending)
