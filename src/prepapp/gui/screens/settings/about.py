"""What Settings says of the program itself: privacy, its version and its licences."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from prepapp import __version__
from prepapp.gui.language import tr
from prepapp.gui.screens.settings import state
from prepapp.gui.screens.settings.rows import Group, Setting
from prepapp.gui.widgets.parts import button


def about_groups(logs: Path) -> tuple[Group, ...]:
    """The groups that only say something."""
    open_logs = button(
        tr("Open &log folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(logs)))
    )
    return (
        Group(
            tr("Privacy"),
            Setting(tr("Privacy"), tr(state.PRIVACY), None),
            Setting(tr("Log"), tr("What went wrong, for a report; it holds no answers."), open_logs),
        ),
        Group(
            tr("About prepapp {version}", version=__version__),
            Setting(tr("Newer versions"), tr(state.RELEASES), None),
            Setting(tr("Licences"), tr(state.LICENCES), None),
        ),
    )
