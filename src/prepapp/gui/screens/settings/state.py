"""What Settings says of what is set and of each change; pure, without widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date
from typing import Final

from prepapp.domain.preferences import Appearance, Preferences, ThemeChoice
from prepapp.domain.profile import Profile
from prepapp.domain.quiz_events import Confidence
from prepapp.domain.stated import StatedChances
from prepapp.domain.topics import Level, Taxonomy
from prepapp.gui.language import day, mark, number, percent, tr, trn
from prepapp.gui.shell.places import LEVELS
from prepapp.gui.shortcuts import SECTIONS

ANY_SPECIALISATION: Final = mark("No specialisation")
USUAL_DAYS_AHEAD: Final = 30
FEWEST_MINUTES: Final = 5
MOST_MINUTES: Final = 240

THEMES: Final = {
    ThemeChoice.SYSTEM: mark("System", "theme"),
    ThemeChoice.LIGHT: mark("Light"),
    ThemeChoice.DARK: mark("Dark"),
    ThemeChoice.HIGH_CONTRAST: mark("High contrast"),
}
SPACINGS: Final = {
    1.3: mark("Tight"),
    1.5: mark("Usual", "line spacing"),
    1.75: mark("Wide"),
    2.0: mark("Double"),
}

PRIVACY: Final = mark(
    "Nothing is sent anywhere: no telemetry, no account, no network. Everything stays on this computer."
)
NO_RELEASES: Final = mark(
    "prepapp never looks for a newer version by itself. Newer versions are where this one was got from."
)
RELEASES: Final = mark(
    "prepapp never looks for a newer version by itself. The button opens the page of releases in the "
    "browser: that leaves prepapp and uses the network."
)
NO_NOTICES: Final = mark(
    "A packaged prepapp carries the texts of all licences; from a checkout, packaging/notices.py writes them."
)
NOTICES: Final = mark("The texts of the licences of everything that came with this program.")
LICENCES: Final = mark(
    "prepapp is free software under the MIT licence. It uses Qt 6 and Qt for Python (PySide6) under the GNU "
    "Lesser General Public License, version 3: Qt may be replaced by another build of the same version, and "
    "its source is at https://download.qt.io. It also uses SQLModel, SQLAlchemy, pydantic, platformdirs, "
    "markdown-it-py, ziamath and py-fsrs (MIT), numpy and Pygments (BSD), and matplotlib (a licence of its "
    "own, based on Python's)."
)


def theme_words(theme: ThemeChoice) -> str:
    """A theme by its name."""
    return tr(THEMES[theme], "theme") if theme is ThemeChoice.SYSTEM else tr(THEMES[theme])


def spacing_words(spacing: float) -> str:
    """A line spacing by its name."""
    return tr(SPACINGS[spacing], "line spacing") if spacing == 1.5 else tr(SPACINGS[spacing])


def level_words(level: Level) -> str:
    """A level by its name."""
    return tr(LEVELS[level.value])


def change_words(before: Preferences, after: Preferences, taxonomy: Taxonomy) -> str:
    """A change in a sentence, for the bar that offers to undo it; "" when nothing changed."""
    words = [
        *_profile_words(before.profile, after.profile, taxonomy),
        *_appearance_words(before.appearance, after.appearance),
        *_sitting_words(before, after),
        *_keyboard_words(before, after),
    ]
    if before.counts_self_scored != after.counts_self_scored:
        words.append(_self_scored_words(counts=after.counts_self_scored))
    if before.language != after.language:
        words.append(tr("The language changes at the next start."))
    if before.expectations != after.expectations:
        words.append(_expectation_words(before, after, taxonomy))
    return " ".join(words)


def _profile_words(before: Profile, after: Profile, taxonomy: Taxonomy) -> list[str]:
    words = []
    if before.level is not after.level:
        words.append(tr("Level: {level}.", level=level_words(after.level)))
    if before.specialisation != after.specialisation:
        chosen = after.specialisation
        name = taxonomy.specialisation(chosen).name if chosen else tr(ANY_SPECIALISATION)
        words.append(tr("Specialisation: {name}.", name=name))
    if before.interview_on != after.interview_on:
        words.append(tr("Interview: {day}.", day=date_words(after.interview_on)))
    if before.minutes_per_day != after.minutes_per_day:
        words.append(tr("Minutes per day: {minutes}.", minutes=after.minutes_per_day))
    return words


def _appearance_words(before: Appearance, after: Appearance) -> list[str]:
    words = []
    if before.theme is not after.theme:
        words.append(tr("Theme: {theme}.", theme=theme_words(after.theme)))
    if before.text_percent != after.text_percent:
        words.append(tr("Text size: {size}.", size=percent(after.text_percent / 100)))
    if before.family != after.family:
        words.append(tr("Font: {family}.", family=after.family or tr("the system's")))
    if before.line_spacing != after.line_spacing:
        words.append(tr("Line spacing: {spacing}.", spacing=spacing_words(after.line_spacing)))
    if before.is_still != after.is_still:
        words.append(tr("Motion is reduced.") if after.is_still else tr("Motion is as usual."))
    return words


def _sitting_words(before: Preferences, after: Preferences) -> list[str]:
    words = []
    if before.extra_time != after.extra_time:
        words.append(tr("Extra time: {factor}.", factor=extra_time_words(after.extra_time)))
    if before.is_timed != after.is_timed:
        words.append(tr("New quizzes have a clock.") if after.is_timed else tr("New quizzes have no clock."))
    if before.asks_confidence != after.asks_confidence:
        is_asked = after.asks_confidence
        words.append(tr("How sure is asked.") if is_asked else tr("How sure is no longer asked."))
    if before.stated != after.stated:
        words.append(_stated_words(after.stated))
    if before.idle_minutes != after.idle_minutes:
        words.append(tr("The clock rests: {when}.", when=idle_words(after.idle_minutes)))
    if before.review_cap != after.review_cap:
        words.append(tr("Reviews a day: {cap}.", cap=cap_words(after.review_cap)))
    return words


def _stated_words(stated: StatedChances) -> str:
    guess, think_so, sure = (percent(stated.of(one)) for one in Confidence)
    return tr(
        "A guess stands for {guess}, “think so” for {think_so}, “sure” for {sure}.",
        guess=guess,
        think_so=think_so,
        sure=sure,
    )


def _self_scored_words(*, counts: bool) -> str:
    if counts:
        return tr("Self-scored design answers count.")
    return tr("Self-scored design answers are left out of the estimate.")


def _keyboard_words(before: Preferences, after: Preferences) -> list[str]:
    words = []
    if before.letter_keys != after.letter_keys:
        words.append(tr("Single keys are on.") if after.letter_keys else tr("Single keys are off."))
    changed = {one for one in {*before.keys, *after.keys} if before.keys.get(one) != after.keys.get(one)}
    if len(changed) == 1:
        (one,) = changed
        words.append(tr("Key of “{action}”: {keys}.", action=action_words(one), keys=_keys_words(one, after)))
    elif changed:
        words.append(tr("Keys: as shipped.") if not after.keys else tr("Keys changed."))
    return words


def action_words(action: str) -> str:
    """What an action with an own key does."""
    known = {section.id_of(key): key.action for section in SECTIONS for key in section.keys}
    return tr(known[action]) if action in known else action


def _keys_words(action: str, preferences: Preferences) -> str:
    return preferences.keys.get(action, action.split(" ", 1)[1]) or tr("none")


def _expectation_words(before: Preferences, after: Preferences, taxonomy: Taxonomy) -> str:
    if not after.expectations:
        return tr("Expectations: as shipped.")
    changed = [
        (area, level)
        for area in taxonomy.areas
        for level in area.expectation
        if before.expectations.get(area.id, {}).get(level) != after.expectations.get(area.id, {}).get(level)
    ]
    if len(changed) != 1:
        return tr("Expectations changed.")
    ((area, level),) = changed
    points = after.expectations.get(area.id, {}).get(level, area.expectation[level])
    return tr(
        "Expectation in {area}, {level}: {points}.",
        area=area.name,
        level=level_words(level),
        points=number(points),
    )


def language_names(found: Mapping[str, str]) -> dict[str, str]:
    """The languages to choose from, by code; each is called what it calls itself."""
    return {"": tr("System"), **found}


def extra_time_words(factor: float) -> str:
    """Extra time in words: “None”, “1.5× time”."""
    if factor == 1:
        return tr("None", "extra time")
    digits = next(digits for digits in range(3) if round(factor, digits) == factor)
    return tr("{factor}× time", factor=number(factor, digits))


def idle_words(minutes: int) -> str:
    """When the clock of an untimed quiz rests."""
    return trn("after {n} minute", "after {n} minutes", minutes) if minutes else tr("never")


def cap_words(cap: int) -> str:
    """How many reviews a day holds."""
    return tr("at most {count}", count=cap) if cap else tr("as many as the minutes hold")


def date_words(on: date | None) -> str:
    """A date that reads the same everywhere: “14 May 2026”."""
    return day(on) if on else tr("no date")


def size_words(count: int) -> str:
    """A file's size: “340 KB”, “1.2 MB”."""
    if count < 1_000_000:
        return tr("{size} KB", size=max(1, round(count / 1000)))
    return tr("{size} MB", size=number(count / 1_000_000, 1))


def reset(preferences: Preferences, *names: str) -> Preferences:
    """The preferences with these as they were at first."""
    default = Preferences()
    assert set(names) <= {one.name for one in fields(Preferences)}
    return replace(preferences, **{name: getattr(default, name) for name in names})


def fits(query: str, *texts: str) -> bool:
    """Whether every word that was typed is somewhere in the texts of a setting."""
    haystack = " ".join(texts).casefold()
    return all(word in haystack for word in query.casefold().split())
