"""What Settings says of the program itself: privacy, its version, where newer ones are, and its licences."""

from __future__ import annotations

import platform
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from prepapp import __version__
from prepapp.gui.language import tr
from prepapp.gui.screens.settings import state
from prepapp.gui.screens.settings.rows import Group, Setting
from prepapp.gui.widgets.parts import button


class AboutGroup(Group):
    """`releases` is the address of the page of releases, "" when this build names none."""

    def __init__(self, notices: Path, releases: str) -> None:
        self.check: QPushButton | None = None
        self.notices: QPushButton | None = None
        if releases:
            self.check = button(tr("Check for &updates"), partial(QDesktopServices.openUrl, QUrl(releases)))
        if notices.is_file():
            self.notices = button(tr("Show &licences"), partial(_open, notices))
        parts = tr("Python {python}, Qt {qt}.", python=platform.python_version(), qt=qVersion())
        super().__init__(
            tr("About prepapp {version}", version=__version__),
            Setting(tr("Version"), tr("prepapp {version}. {parts}", version=__version__, parts=parts), None),
            Setting(tr("Newer versions"), tr(state.RELEASES if releases else state.NO_RELEASES), self.check),
            Setting(tr("Licences"), tr(state.LICENCES), None),
            Setting(
                tr("Third-party notices"),
                tr(state.NOTICES if self.notices else state.NO_NOTICES),
                self.notices,
            ),
        )


def privacy_group(logs: Path) -> Group:
    """What is sent: nothing. And the log, for a report."""
    open_logs = button(tr("Open &log folder"), partial(_open, logs))
    return Group(
        tr("Privacy"),
        Setting(tr("Privacy"), tr(state.PRIVACY), None),
        Setting(tr("Log"), tr("What went wrong, for a report; it holds no answers."), open_logs),
    )


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
