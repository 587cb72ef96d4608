"""A page that somebody wrote to stop the window is shown in less than a second, whatever is on it."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import count, takewhile

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from prepapp.gui.rendering.page import LONGEST_PAGE, LONGEST_PLAIN
from prepapp.gui.rendering.typeset import typeset
from prepapp.gui.theme import Theme
from prepapp.gui.widgets.markdown_view import MarkdownView

SLOWEST_S = 1.0
"""Of processor time, on any machine that the tests run on; unbounded, these took 4 seconds to forever."""


def repeated(unit: str) -> str:
    """As many of a piece as fit on a page."""
    return unit * (LONGEST_PAGE // len(unit))


def numbered(unit: str) -> str:
    """The same, each with a number of its own, so that none is known from before."""
    pieces = (unit.replace("#", str(number)) for number in count())
    length = 0

    def fits(piece: str) -> bool:
        nonlocal length
        length += len(piece)
        return length <= LONGEST_PAGE

    return "".join(takewhile(fits, pieces))


PAGES: dict[str, Callable[[], str]] = {
    "small formulas": lambda: numbered("$x_{#}$ "),
    "fractions": lambda: numbered(r"$\frac{a_{#}}{b}$ "),
    "formulas that are too large": lambda: numbered("$" + "abcdefg" * 60 + "#$ "),
    "formulas that are too complicated": lambda: numbered(
        "$" + "{" * 10 + "x#" + "}" * 10 + r"\frac{a}{b}$ "
    ),
    "formulas that cannot be read": lambda: numbered(r"$\frac{# \left( $ "),
    "pictures as large as can be": lambda: numbered(
        r"$\hspace{150em}x_{#}\begin{matrix}a\\b\\c\end{matrix}$ "
    ),
    "roots in roots": lambda: numbered("$" + r"\sqrt{" * 12 + "x_{#}" + "}" * 12 + "$ "),
    "quotations in quotations": lambda: repeated("> " * 15 + "x\n\n"),
    "quotations deeper than can be": lambda: "words\n\n" + repeated("> " * 30 + "x\n\n")[:-8],
    "quotations side by side": lambda: repeated("> x\n\ny\n\n"),
    "tables side by side": lambda: repeated("|a|\n|-|\n|b|\n\n"),
    "one deep quotation": lambda: "> " * 15 + "word " * 1_900,
    "listings": lambda: repeated("```python\nx=1\n```\n"),
    "a wide table": lambda: ("|" + "a|" * 450 + "\n|" + "-|" * 450 + "\n") + ("|" + "b|" * 450 + "\n") * 8,
    "brackets": lambda: repeated("["),
    "dollars": lambda: repeated("$ a $b$ "),
    "one long word": lambda: "x" * LONGEST_PAGE,
    "marks on one letter": lambda: "a" + "\u0301" * (LONGEST_PAGE - 1),
    "directions without end": lambda: repeated("\u202e\u202d"),
    "no page at all": lambda: "*x* " * LONGEST_PLAIN,
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_no_page_stops_the_window(qtbot: QtBot, theme: Theme, page: Callable[[], str]) -> None:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.resize(800, 600)
    qtbot.addWidget(area)
    view = MarkdownView(theme)
    area.setWidget(view)
    area.show()
    view.set_markdown("$x$ `code`")  # what is loaded once
    typeset.cache_clear()
    text = page()

    begun = time.process_time()
    view.set_markdown(text)
    view.grab()

    assert time.process_time() - begun < SLOWEST_S
    assert view.toPlainText().strip() or view.problems
