"""The bar at the foot of the builder: what would be started, and the one button that starts it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from prepapp.gui.language import tr
from prepapp.gui.screens.practice.state import FootView
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.flow import Flow, Rest
from prepapp.gui.widgets.parts import button, column, label
from prepapp.gui.widgets.side_by_side import SideBySide


class Foot(QFrame):
    """Values in, signals out."""

    start_wanted = Signal()
    loosen_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.setProperty("edge", "top")
        self.count = label("", "strong", wraps=True)
        self.summary = label("", "muted", wraps=True)
        self.loosen = button(tr("&Remove this filter"), self.loosen_wanted.emit)
        self.start = button(tr("&Start"), self.start_wanted.emit, role="primary")
        self.start.setMinimumWidth(theme.space(130))
        words = QWidget()
        words.setLayout(column(self.count, self.summary, spacing=1))
        acts = Flow(self.loosen, self.start, rest=Rest.LEFT)
        acts.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        layout = column(SideBySide(words, acts, widest=words, spacing=12))
        layout.setContentsMargins(24, 10, 24, 10)
        self.setLayout(layout)

    def show_view(self, view: FootView) -> None:
        """Say what would be started."""
        self.count.setText(view.count)
        self.summary.setText(view.summary)
        self.start.setEnabled(view.can_start)
        self.start.setAccessibleDescription(f"{view.count}. {view.summary}")
        self.loosen.setAccessibleName(view.loosen_words)
        self.loosen.setVisible(view.loosen is not None)
