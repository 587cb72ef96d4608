"""What a sitting came to, as a card: each finding under its name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from prepapp.gui.screens.review.findings import Finding
from prepapp.gui.widgets.parts import column, framed, label


class FindingsCard(QWidget):
    """Shows findings, the latest given alone."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[QLabel] = []
        self._inside = QVBoxLayout()
        self._inside.setSpacing(6)
        self._inside.setContentsMargins(20, 18, 20, 20)
        self.setLayout(column(framed("card", self._inside), None))

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show these findings."""
        for one in self.lines:
            self._inside.removeWidget(one)
            one.deleteLater()
        self.lines = []
        for finding in findings:
            self._add(finding.name, "strong")
            words = self._add(finding.words, "")
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setContentsMargins(0, 0, 0, 10)

    def _add(self, text: str, role: str) -> QLabel:
        made = label(text, role, wraps=True)
        self._inside.addWidget(made)
        self.lines.append(made)
        return made
