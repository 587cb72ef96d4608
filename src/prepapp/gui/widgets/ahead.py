"""Dressing and laying out what will be shown next, while there is time for it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def lay_out_ahead(hidden: QWidget, width: int) -> None:
    """Do to a hidden widget, all that is in it included, what being shown in that width would do first.

    It has its parent already: to be given another one, it would have to be dressed anew.
    """
    hidden.ensurePolished()
    for inner in hidden.findChildren(QWidget):
        inner.ensurePolished()
    hidden.resize(width, hidden.heightForWidth(width))
    layout = hidden.layout()
    if layout is not None:
        layout.activate()
