"""What is said under a question whose product facts may be out of date."""

from __future__ import annotations

from datetime import date

from prepapp.domain.questions import ItemSummary
from prepapp.gui.language import month, tr


def dated_words(item: ItemSummary, today: date) -> str:
    """A warning in a sentence, or "" while the facts pass for current."""
    if item.valid_as_of is None or not item.is_dated(today):
        return ""
    checked, number = map(int, item.valid_as_of.split("-")[:2])
    return tr(
        "The product facts here were last checked in {month}, more than a year ago; they may have changed.",
        month=month(date(checked, number, 1)),
    )
