"""A thin bar that says that something waited for is being read, once that takes longer than at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.theme.theme import Theme

PATIENCE_MS: Final = 300


class LoadingBar(QProgressBar):
    """Keeps its room, so that nothing on the screen moves when it comes; still where motion is reduced."""

    def __init__(self, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "loading")
        self.setTextVisible(False)
        self.setAccessibleName(tr("Loading…"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._appear)
        runner.wait_began.connect(self._patience.start)
        runner.wait_ended.connect(self._disappear)
        self.hide()

    @Slot()
    def _appear(self) -> None:
        if self._theme.appearance.is_still:
            self.setRange(0, 1)
            self.setValue(1)
        else:
            self.setRange(0, 0)  # it does not know how long
        self.show()

    @Slot()
    def _disappear(self) -> None:
        self._patience.stop()
        self.hide()
        self.setRange(0, 1)  # or it would go on moving unseen
