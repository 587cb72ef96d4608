"""A day as Qt shows it and as the domain knows it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

from prepapp.gui.language import tr


def date_field(name: str) -> QDateEdit:
    """A field for a day, typed or picked from a calendar."""
    field = QDateEdit()
    field.setAccessibleName(name)
    field.setCalendarPopup(True)
    field.setDisplayFormat(tr("d MMMM yyyy", "a day, as Qt formats"))
    return field


def qt_date(day: date) -> QDate:
    """A day for a field."""
    return QDate(day.year, day.month, day.day)


def python_date(day: QDate) -> date:
    """A day from a field."""
    return date(day.year(), day.month(), day.day())
