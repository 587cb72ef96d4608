"""Where one can go, in the order of the navigation; pure, no Qt."""

from __future__ import annotations

from typing import Final

SCREENS: Final = (
    ("Home", "home"),
    ("Practice", "practice"),
    ("Review", "review"),
    ("Dashboard", "dashboard"),
    ("Library", "library"),
    ("Settings", "settings"),
)
"""The name of a screen and its icon; its number is its place here."""

WITHOUT_NAVIGATION: Final = ("Quiz", "First run")
"""Screens that one leaves by their own buttons."""


def title_of(screen: str, level: str) -> str:
    """What the window is called: “Dashboard – Senior – prepapp”."""
    return f"{screen} – {level.capitalize()} – prepapp"
