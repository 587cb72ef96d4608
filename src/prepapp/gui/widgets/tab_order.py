"""Tab goes as the eye does, also to controls that were made later than those below them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_on(before: QWidget, part: QWidget) -> None:
    """Let Tab come from a control to those of a part, in their order; then to what came after it.

    Qt puts what is made later at the end, and moves a part that takes no focus without what is in it.
    """
    for one in _stops(part):
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
    """Every control of a part that was just made, in its order: they still follow each other."""
    found, stop = [part], part.nextInFocusChain()
    while stop is not None and stop is not part and part.isAncestorOf(stop):
        found.append(stop)
        stop = stop.nextInFocusChain()
    return [one for one in found if _takes_focus(one)]


def _takes_focus(widget: QWidget) -> bool:
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


def _stop_before(part: QWidget) -> QWidget | None:
    """The control that Tab comes from into a part; None where there is none before it."""
    stop = part.previousInFocusChain()
    while stop is not None and stop is not part and not _takes_focus(stop):
        stop = stop.previousInFocusChain()
    return None if stop is None or stop is part or part.isAncestorOf(stop) else stop
