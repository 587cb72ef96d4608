"""How far away the interview is; pure, without widgets."""

from __future__ import annotations

from datetime import date

from prepapp.gui.language import tr, trn


def interview_words(on: date | None, today: date) -> str:
    """How far away the interview is."""
    if on is None:
        return tr("No date yet.")
    days = (on - today).days
    if days < 0:
        return tr("The date has passed.")
    return {0: tr("It is today."), 1: tr("It is tomorrow.")}.get(
        days, trn("In {n} day.", "In {n} days.", days)
    )


def countdown_words(on: date | None, today: date) -> str:
    """The same for a page that says nothing where there is no date, or none any more."""
    if on is None or on < today:
        return ""
    days = (on - today).days
    special = {0: tr("The interview is today."), 1: tr("The interview is tomorrow.")}
    return special.get(days) or trn("{n} day to the interview.", "{n} days to the interview.", days)
