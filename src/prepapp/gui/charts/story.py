"""What every chart says in words and numbers, beside what it draws."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QLocale

from prepapp.domain.posterior import Interval
from prepapp.domain.topics import Level
from prepapp.domain.verdicts import Status
from prepapp.gui.charts.table import ChartTable
from prepapp.gui.language import day, number, percent, tr


@dataclass(frozen=True, slots=True)
class Story:
    """A chart in words: the takeaway is its title, the description is for those who hear it."""

    takeaway: str
    description: str
    table: ChartTable
    caption: str = ""
    missing: str = ""
    """What has to come first, where there is nothing to draw yet."""


def interval_text(interval: Interval) -> str:
    """An interval of mastery in whole points."""
    return tr("{low}–{high}", "an interval", low=number(interval[0]), high=number(interval[1]))


def share_interval_text(interval: Interval) -> str:
    """An interval of shares of 1 in per cent."""
    return tr("{low}–{high}", "an interval", low=number(100 * interval[0]), high=percent(interval[1]))


def level_words(level: Level) -> str:
    """A level inside a sentence."""
    return {
        Level.JUNIOR: tr("junior"),
        Level.MID: tr("mid"),
        Level.SENIOR: tr("senior"),
        Level.STAFF: tr("staff"),
    }[level]


def level_name(level: Level) -> str:
    """A level as a heading or on a button."""
    return {
        Level.JUNIOR: tr("Junior"),
        Level.MID: tr("Mid"),
        Level.SENIOR: tr("Senior"),
        Level.STAFF: tr("Staff"),
    }[level]


def status_words(status: Status) -> str:
    """What may be said of an area."""
    return {
        Status.NOT_MEASURED: tr("Not measured yet"),
        Status.EARLY: tr("Early estimate"),
        Status.MEETS: tr("Meets"),
        Status.BELOW: tr("Below"),
        Status.UNCERTAIN: tr("Could be either"),
    }[status]


def short_day(ordinal: int) -> str:
    """A day as an axis has room for: 4 Mar."""
    when = date.fromordinal(ordinal)
    return QLocale().toString(
        QDate(when.year, when.month, when.day), tr("d MMM", "a short day, as Qt formats")
    )


def long_day(ordinal: int) -> str:
    """A day as a sentence has room for: 4 March 2026."""
    return day(date.fromordinal(ordinal))
