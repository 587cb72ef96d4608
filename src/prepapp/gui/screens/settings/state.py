"""What Settings says, and how a change is taken back; pure, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from prepapp.domain.preferences import Appearance, Preferences, ThemeChoice
from prepapp.domain.profile import Profile
from prepapp.domain.topics import Taxonomy
from prepapp.gui.language import tr

ANY_SPECIALISATION: Final = "No specialisation"
USUAL_DAYS_AHEAD: Final = 30
FEWEST_MINUTES: Final = 5
MOST_MINUTES: Final = 240

THEMES: Final = {
    ThemeChoice.SYSTEM: "System",
    ThemeChoice.LIGHT: "Light",
    ThemeChoice.DARK: "Dark",
    ThemeChoice.HIGH_CONTRAST: "High contrast",
}

PRIVACY: Final = (
    "Nothing is sent anywhere: no telemetry, no account, no network. Everything stays on this computer."
)

LICENCES: Final = (
    "prepapp is free software under the MIT licence. It uses Qt 6 and Qt for Python (PySide6) under the GNU "
    "Lesser General Public License, version 3: Qt may be replaced by another build of the same version, and "
    "its source is at https://download.qt.io. It also uses SQLModel, SQLAlchemy, pydantic, platformdirs, "
    "markdown-it-py, ziamath and py-fsrs (MIT), numpy and Pygments (BSD), and matplotlib (a licence of its "
    "own, based on Python's)."
)


@dataclass(frozen=True, slots=True)
class Edits:
    """What holds now, and what held before each change since the screen was entered, the latest last."""

    now: Preferences
    before: tuple[Preferences, ...] = ()

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self.before)

    def changed(self, to: Preferences) -> Edits:
        """After a change; to change to what holds already is no change."""
        return self if to == self.now else Edits(to, (*self.before, self.now))

    def undone(self) -> Edits:
        """After the latest change was taken back."""
        return Edits(self.before[-1], self.before[:-1]) if self.before else self


def change_words(before: Preferences, after: Preferences, taxonomy: Taxonomy) -> str:
    """A change in a sentence, for the bar that offers to undo it."""
    words = [
        *_profile_words(before.profile, after.profile, taxonomy),
        *_appearance_words(before.appearance, after.appearance),
    ]
    if before.language != after.language:
        words.append(tr("The language changes at the next start."))
    if before.extra_time != after.extra_time:
        words.append(f"Extra time: {extra_time_words(after.extra_time).lower()}.")
    if before.expectations != after.expectations:
        words.append(_expectation_words(before, after, taxonomy))
    return " ".join(words)


def _profile_words(before: Profile, after: Profile, taxonomy: Taxonomy) -> list[str]:
    words = []
    if before.level is not after.level:
        words.append(f"Level: {after.level.value}.")
    if before.specialisation != after.specialisation:
        chosen = after.specialisation
        name = taxonomy.specialisation(chosen).name if chosen else ANY_SPECIALISATION.lower()
        words.append(f"Specialisation: {name}.")
    if before.interview_on != after.interview_on:
        words.append(f"Interview: {date_words(after.interview_on)}.")
    if before.minutes_per_day != after.minutes_per_day:
        words.append(f"Minutes per day: {after.minutes_per_day}.")
    return words


def _appearance_words(before: Appearance, after: Appearance) -> list[str]:
    words = []
    if before.theme is not after.theme:
        words.append(f"Theme: {THEMES[after.theme].lower()}.")
    if before.text_percent != after.text_percent:
        words.append(f"Text size: {after.text_percent} %.")
    return words


def _expectation_words(before: Preferences, after: Preferences, taxonomy: Taxonomy) -> str:
    if not after.expectations:
        return "Expectations: as shipped."
    changed = [
        (area, level)
        for area in taxonomy.areas
        for level in area.expectation
        if before.expectations.get(area.id, {}).get(level) != after.expectations.get(area.id, {}).get(level)
    ]
    if len(changed) != 1:
        return "Expectations changed."
    ((area, level),) = changed
    points = after.expectations.get(area.id, {}).get(level, area.expectation[level])
    return f"Expectation in {area.name}, {level.value}: {points:.0f}."


def language_names(found: Mapping[str, str]) -> dict[str, str]:
    """The languages to choose from, by code; each is called what it calls itself."""
    return {"": tr("System"), **found}


def extra_time_words(factor: float) -> str:
    """Extra time in words: “None”, “1.5× time”."""
    return "None" if factor == 1 else f"{factor:g}× time"


def date_words(day: date | None) -> str:
    """A date that reads the same everywhere: “14 May 2026”."""
    return f"{day.day} {day:%B %Y}" if day else "no date"


def size_words(count: int) -> str:
    """A file's size: “340 KB”, “1.2 MB”."""
    return f"{max(1, round(count / 1000))} KB" if count < 1_000_000 else f"{count / 1_000_000:.1f} MB"


def interview_words(day: date | None, today: date) -> str:
    """How far away the interview is."""
    if day is None:
        return "No date yet."
    days = (day - today).days
    if days < 0:
        return "The date has passed."
    return {0: "It is today.", 1: "It is tomorrow."}.get(days, f"In {days} days.")


def reset_profile(preferences: Preferences) -> Preferences:
    """The profile's group as it was at first."""
    return replace(preferences, profile=Profile())


def reset_appearance(preferences: Preferences) -> Preferences:
    """The look as it was at first."""
    return replace(preferences, appearance=Appearance())


def reset_expectations(preferences: Preferences) -> Preferences:
    """The shipped expectations."""
    return replace(preferences, expectations={})


def fits(query: str, *texts: str) -> bool:
    """Whether every word that was typed is somewhere in the texts of a setting."""
    haystack = " ".join(texts).casefold()
    return all(word in haystack for word in query.casefold().split())
