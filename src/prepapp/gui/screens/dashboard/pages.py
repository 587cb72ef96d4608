"""What the dashboard shows when it cannot show readiness: it waits, nothing is measured, or it failed."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget

from prepapp.gui.language import tr
from prepapp.gui.screens.dashboard.explanation import explanation
from prepapp.gui.screens.dashboard.verdict import disclaimer_words, wrapped
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import card, column, label, row, scrolling
from prepapp.gui.widgets.ringed import RingedCard

_WIDEST_WORDS = 760


def waiting_page() -> QWidget:
    """Readiness is being worked out for the first time."""
    page = QWidget()
    bar = QProgressBar()
    bar.setRange(0, 0)
    bar.setAccessibleName(tr("Working out readiness"))
    middle = column(label(tr("Working out readiness…"), "muted"), bar, None)
    middle.setContentsMargins(24, 20, 24, 24)
    page.setLayout(middle)
    return page


def empty_page(
    theme: Theme, detail: QLabel, start: QPushButton, example: QWidget, explained: QWidget
) -> QWidget:
    """Nothing is measured yet: what will be seen here, an example of it, and how to begin."""
    words = wrapped(
        tr(
            "Answer some questions first. Then each area is shown here with an estimate, how uncertain "
            "it is, and what the chosen level expects."
        ),
        "reading",
    )
    first = card(
        wrapped(tr("Nothing is measured yet"), "title"),
        words,
        detail,
        4,
        row(start, None),
        wrapped(disclaimer_words(), "caption"),
        spacing=10,
    )
    shown = RingedCard(theme)
    shown.ring(example)
    shown.setLayout(column(label(tr("Example data"), "caption"), example, spacing=12, margins=20))
    content = QWidget()
    content.setLayout(column(first, shown, explained, None, spacing=16))
    return scrolling(content, widest=_WIDEST_WORDS)


def failed_page(problem: QWidget) -> QWidget:
    """Readiness could not be read: why, and what to do."""
    content = QWidget()
    content.setLayout(column(problem, None))
    return scrolling(content, widest=_WIDEST_WORDS)


def explained() -> QWidget:
    """How everything is calculated."""
    sections = [column(label(title, "strong"), wrapped(text), spacing=2) for title, text in explanation()]
    return card(*sections, spacing=14)
