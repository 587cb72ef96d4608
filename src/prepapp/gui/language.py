"""Every word and number the window shows, in the language that was chosen; English is the source text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import PurePath
from typing import Final, assert_never

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from prepapp.domain.errors import PrepError
from prepapp.domain.wording import Figure, Sentence, Value, filled, mark

__all__ = [
    "clock",
    "day",
    "figure",
    "joined",
    "mark",
    "month",
    "number",
    "percent",
    "said",
    "sentence_case",
    "short_day",
    "tr",
    "trn",
]

CONTEXT: Final = "prepapp"
"""The one context of our texts in Qt's translation files; Qt's own words have others."""


def tr(text: str, meaning: str | None = None, /, **values: Value) -> str:
    """A text in the chosen language, each `{name}` replaced by the value of that name.

    `text` is a whole sentence or label as a literal, so that it is found and translated; or a constant that
    was found by its `mark`, or a `Sentence` of the domain, which brings its values. `meaning` parts two uses
    of one English word ("Open", "not answered yet") and tells the translator which is meant.
    """
    if not isinstance(text, Sentence):
        return _filled(QCoreApplication.translate(CONTEXT, text, meaning), values)
    if text.one is None:
        return _filled(QCoreApplication.translate(CONTEXT, text.template), text.values)
    return _counted(text.one, text.template, text.values)


def trn(one: str, many: str, n: int, /, **values: Value) -> str:
    """A text that counts `{n}`, in the plural form that the chosen language has for it."""
    return _counted(one, many, {"n": n, **values})


def number(x: float, digits: int = 0, *, signed: bool = False) -> str:
    """A number with so many digits after the point, in the chosen language; `signed` shows a plus."""
    rounded = round(x, digits) + 0.0  # adding nothing turns a negative zero into zero
    written = QLocale().toString(rounded, "f", digits)
    return f"+{written}" if signed and rounded > 0 else written


def figure(x: float, significant: int = 10) -> str:
    """A number with at most so many significant digits: 0.25, 12,000, 2e-7."""
    return QLocale().toString(x + 0.0, "g", significant)


def percent(share: float, digits: int = 0) -> str:
    """A share of 1 as a percentage, such as “45 %” for 0.45."""
    return tr("{number} %", "a percentage", number=number(100.0 * share, digits))


def day(when: date) -> str:
    """A day in words: 4 March 2026, in German 4. März 2026."""
    return QLocale().toString(
        QDate(when.year, when.month, when.day), tr("d MMMM yyyy", "a day, as Qt formats")
    )


def short_day(when: date) -> str:
    """A day where there is little room: 4 Mar 2026, in German 04.03.2026."""
    return QLocale().toString(
        QDate(when.year, when.month, when.day), tr("d MMM yyyy", "a short day, as Qt formats")
    )


def month(when: date) -> str:
    """A month in words: March 2026, in German März 2026."""
    return QLocale().toString(
        QDate(when.year, when.month, when.day), tr("MMMM yyyy", "a month, as Qt formats")
    )


def clock(at: datetime) -> str:
    """The time of a day: 14:05."""
    return QLocale().toString(QTime(at.hour, at.minute), tr("HH:mm", "a time of day, as Qt formats"))


def said(error: PrepError) -> str:
    """What a person can put right, in the chosen language."""
    return tr(error.words)


def sentence_case(text: str) -> str:
    """The text with its first letter as at the start of a sentence."""
    return text[:1].upper() + text[1:]


def joined(parts: Sequence[str]) -> str:
    """A list in a sentence: A, B and C."""
    return QLocale().createSeparatedList(list(parts))


def _counted(one: str, many: str, values: Mapping[str, Value]) -> str:
    n = values["n"]
    assert isinstance(n, int)
    found = QCoreApplication.translate(CONTEXT, many, None, n)
    return _filled(one if found == many and n == 1 else found, values)


def _filled(text: str, values: Mapping[str, Value]) -> str:
    return filled(text, {name: _written(value) for name, value in values.items()})


def _written(value: Value) -> str:
    match value:
        case Sentence():
            return tr(value)
        case str():
            return value
        case int():
            return QLocale().toString(value)
        case Figure(x, digits):
            return number(x, digits)
        case date():
            return day(value)
        case PurePath():
            return str(value)
        case _:
            assert_never(value)
