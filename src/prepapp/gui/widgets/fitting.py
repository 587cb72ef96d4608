"""Pages that scroll no further than their words go."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QSizePolicy


def as_high_as_needed(area: QScrollArea) -> QScrollArea:
    """Have a page of wrapped words take the height they need at its width.

    A label that wraps asks for the height of a narrow column, whatever its width; a scroll area listens to
    that unless the vertical policy says to ignore it, and then asks for the height at the width there is.
    """
    page = area.widget()
    assert page is not None
    page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
    return area
