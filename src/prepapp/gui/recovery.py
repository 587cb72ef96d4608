"""The question before there is a window: how to get out of a damaged database."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QPushButton

from prepapp.gui.language import mark, tr
from prepapp.gui.widgets.parts import button, column, label
from prepapp.services.safety import Recovery

WayOut = Callable[[], object]
_MARGIN = 24


class RecoveryDialog(QDialog):
    """Says what can be brought back, in numbers; `way_out` is what was chosen, None for quitting."""

    def __init__(self, recovery: Recovery) -> None:
        super().__init__()
        self.way_out: WayOut | None = None
        self.setWindowTitle("prepapp")
        ways: list[QPushButton] = []
        if recovery.backup is not None:
            ways.append(
                self._way(tr("&Restore {backup}", backup=recovery.backup_words), recovery.restore_backup)
            )
        if recovery.salvaged is not None:
            ways.append(
                self._way(
                    tr("&Start with {salvage}", salvage=recovery.salvage_words), recovery.start_with_salvaged
                )
            )
        ways[0].setProperty("role", "primary")
        leave = button(tr("&Quit"), self.reject)
        self.setLayout(
            column(
                label(tr("The database is damaged"), "heading", wraps=True),
                label(tr("{database} cannot be read to its end.", database=recovery.database), wraps=True),
                label(tr(_PROMISE), "muted", wraps=True),
                8,
                *ways,
                leave,
                spacing=10,
                margins=_MARGIN,
            )
        )
        self.setMinimumWidth(max(map(_whole_width, ways)) + 2 * _MARGIN)
        ways[0].setFocus()

    def _way(self, words: str, way_out: WayOut) -> QPushButton:
        def choose() -> None:
            self.way_out = way_out
            self.accept()

        return button(words, choose)


def _whole_width(button: QPushButton) -> int:
    """What a button needs for all its words in bold: its own hint is older than the style sheet's font."""
    button.ensurePolished()
    font = button.font()
    font.setBold(True)
    return QFontMetrics(font).horizontalAdvance(button.text()) + 3 * button.fontMetrics().height()


_PROMISE = mark(
    "What is chosen takes its place. The damaged file is kept beside it under another name, and no backup is "
    "deleted. Quitting changes nothing."
)


def ask_recovery(recovery: Recovery) -> WayOut | None:
    """Ask how to go on; None means to quit. There must be a way out."""
    dialog = RecoveryDialog(recovery)
    dialog.exec()
    return dialog.way_out
