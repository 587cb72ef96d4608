"""The screens there are and where one can go, in the order of the navigation; pure, without widgets."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from prepapp.gui.language import mark, tr


class Place(StrEnum):
    """A screen, by its English name."""

    HOME = mark("Home")
    PRACTICE = mark("Practice")
    REVIEW = mark("Review")
    DASHBOARD = mark("Dashboard")
    LIBRARY = mark("Library")
    SETTINGS = mark("Settings")
    QUIZ = mark("Quiz")
    DIAGNOSTIC = mark("Diagnostic")
    RESULT = mark("Result")
    INTERVIEW = mark("Interview")
    DESIGN = mark("Design")
    FIRST_RUN = mark("First run")


SCREENS: Final = (
    (Place.HOME, "home"),
    (Place.PRACTICE, "practice"),
    (Place.REVIEW, "review"),
    (Place.DASHBOARD, "dashboard"),
    (Place.LIBRARY, "library"),
    (Place.SETTINGS, "settings"),
)
"""A screen and its icon; its number is its place here."""

UNDER: Final = {
    Place.DIAGNOSTIC: Place.PRACTICE,
    Place.RESULT: Place.PRACTICE,
    Place.INTERVIEW: Place.PRACTICE,
}
"""Screens that are no place of the navigation, with the place that they belong to."""

EVERYWHERE: Final = mark("Everywhere")
"""What keys belong to that work on every screen."""

WITH_ANSWERS: Final = (Place.QUIZ, Place.DESIGN)
"""Screens on which something is answered."""

WITHOUT_NAVIGATION: Final = (*WITH_ANSWERS, Place.FIRST_RUN)
"""Screens that one leaves by their own buttons."""

LEVELS: Final = {
    "junior": mark("Junior"),
    "mid": mark("Mid"),
    "senior": mark("Senior"),
    "staff": mark("Staff"),
}


def title_of(screen: str, level: str, person: str) -> str:
    """What the window is called: “Dashboard – Senior – Ada”; without a person it names the program."""
    return tr(
        "{screen} – {level} – {person}",
        screen=tr(screen),
        level=tr(LEVELS[level]),
        person=person or "prepapp",
    )
