"""Tab goes as the eye does, also to controls that were made later than those below them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

# Qt's own chain is never walked here: PySide takes the next widget in it for a child of the one before,
# and forgets it when that one is deleted, though it lives on.


def tab_on(before: QWidget, part: QWidget, stops: Sequence[QWidget] = ()) -> None:
    """Let Tab come from a control to those of a part, in the order they were made or of `stops`, and on.

    Qt puts what is made later at the end, and moves a part that takes no focus without what is in it.
    """
    for one in stops or _stops(part):
        QWidget.setTabOrder(before, one)
        before = one


def tab_in(part: QWidget, there: Sequence[QWidget], added: QWidget) -> None:
    """Let Tab come to what was added at the end of a part after what is `there`, the part's pieces so far."""
    before = next((one for one in reversed(there) if _takes_focus(one)), None) or _stop_before(part)
    if before is not None:
        tab_on(before, added)


def tab_at_end(part: QWidget, added: QWidget) -> None:
    """Let Tab come to what was added to a part after all other controls in it, then to what is below."""
    there = (one for one in reversed(_stops(part)) if one is not added and not added.isAncestorOf(one))
    before = next(there, None) or _stop_before(part)
    if before is not None:
        tab_on(before, added)


def _stops(part: QWidget) -> list[QWidget]:
    """Every control of a part, in the order they were made."""
    made = (part, *part.findChildren(QWidget))
    # A list that drops down is a window of its own.
    return [one for one in made if _takes_focus(one) and one.window() is part.window()]


def _takes_focus(widget: QWidget) -> bool:
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


def _stop_before(part: QWidget) -> QWidget | None:
    """The last control that was made before a part in what is around it; None where there is none."""
    around = part.parentWidget()
    while around is not None:
        made = around.findChildren(QWidget)
        earlier = made[: made.index(part)]
        found = next((one for one in reversed(earlier) if _takes_focus(one) and not one.isWindow()), None)
        if found is not None and found.window() is part.window():
            return found
        part, around = around, around.parentWidget()
    return None
