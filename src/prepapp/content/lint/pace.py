"""L33: the target time of an item leaves time to read it and to think."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import Final

from prepapp.content.format import OpenItem
from prepapp.content.lint.duplicates import asked_words, offered_words
from prepapp.content.lint.finding import Finding, warning
from prepapp.content.lint.view import BankFacts, ItemView

WORDS_PER_MINUTE: Final = 150.0
"""For technical text in a second language; silent readers of plain prose reach 238 (Brysbaert 2019)."""
THINKING_S: Final = 30.0


def l33_time_to_read(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """What is shown, at 150 words a minute, and half a minute on top: exams add these times up."""
    if isinstance(view.item, OpenItem):
        return
    shown = len(asked_words(view)) + len(offered_words(view))
    needed = ceil(shown * 60 / WORDS_PER_MINUTE + THINKING_S)
    if view.item.time_s < needed:
        yield warning(
            "L33",
            view.item.id,
            "time_s",
            f"{view.item.time_s} s are short for {shown} words; reading and half a minute take {needed} s.",
        )


LINTS: Final = (l33_time_to_read,)
