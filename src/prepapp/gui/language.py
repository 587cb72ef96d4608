"""Every word and number the window shows, in the language that was chosen; English is the source text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final, TypeAlias

from PySide6.QtCore import QCoreApplication, QDate, QLocale

CONTEXT: Final = "prepapp"
"""The one context of our texts in Qt's translation files; Qt's own words have others."""

_PLACEHOLDER: Final = re.compile(r"\{(\w+)\}")

Value: TypeAlias = str | int
"""What a placeholder takes: words, a number as `number` wrote it, or a whole number that is written here."""


def tr(text: str, meaning: str | None = None, /, **values: Value) -> str:
    """A text in the chosen language, each `{name}` replaced by the value of that name.

    `text` is a whole sentence or label as a literal, so that it is found and translated. `meaning` parts two
    uses of one English word ("Open", "not answered yet") and tells the translator which is meant.
    """
    return _filled(QCoreApplication.translate(CONTEXT, text, meaning), values)


def trn(one: str, many: str, n: int, /, **values: Value) -> str:
    """A text that counts `{n}`, in the plural form that the chosen language has for it."""
    found = QCoreApplication.translate(CONTEXT, many, None, n)
    if found == many and n == 1:
        found = one
    return _filled(found, {"n": n, **values})


def mark(text: str, meaning: str | None = None, /) -> str:  # noqa: ARG001 - what the extractor reads
    """The same text, found for translation here and translated by `tr` where it is shown: for constants."""
    return text


def number(x: float, digits: int = 0, *, signed: bool = False) -> str:
    """A number with so many digits after the point, in the chosen language; `signed` shows a plus."""
    rounded = round(x, digits) + 0.0  # adding nothing turns a negative zero into zero
    written = QLocale().toString(rounded, "f", digits)
    return f"+{written}" if signed and rounded > 0 else written


def percent(share: float, digits: int = 0) -> str:
    """A share of 1 as a percentage: 0.45 is “45%”, in German “45 %”."""
    return tr("{number}%", "a percentage", number=number(100.0 * share, digits))


def day(when: date) -> str:
    """A day in words: 4 March 2026, in German 4. März 2026."""
    return QLocale().toString(
        QDate(when.year, when.month, when.day), tr("d MMMM yyyy", "a day, as Qt formats")
    )


def joined(parts: Sequence[str]) -> str:
    """A list in a sentence: A, B and C."""
    return QLocale().createSeparatedList(list(parts))


def _filled(text: str, values: dict[str, Value]) -> str:
    return _PLACEHOLDER.sub(lambda found: _written(values[found[1]]), text)


def _written(value: Value) -> str:
    return value if isinstance(value, str) else QLocale().toString(value)
