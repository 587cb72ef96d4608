"""What Settings says about a change, and how a change is taken back."""

from dataclasses import replace
from datetime import date

import pytest

from prepapp.content.bundle import Bundle
from prepapp.domain.preferences import Appearance, Preferences, ThemeChoice
from prepapp.domain.profile import Profile
from prepapp.domain.topics import Level
from prepapp.gui.screens.settings import state
from prepapp.gui.texts.interview import interview_words

BEFORE = Preferences()


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (replace(BEFORE, profile=Profile(level=Level.MID)), "Level: Mid."),
        (
            replace(BEFORE, profile=Profile(specialisation="nlp")),
            "Specialisation: Natural language processing.",
        ),
        (replace(BEFORE, profile=Profile(interview_on=date(2026, 5, 14))), "Interview: 14 May 2026."),
        (replace(BEFORE, profile=Profile(minutes_per_day=45)), "Minutes per day: 45."),
        (replace(BEFORE, appearance=Appearance(ThemeChoice.HIGH_CONTRAST)), "Theme: High contrast."),
        (replace(BEFORE, appearance=Appearance(text_percent=150)), "Text size: 150 %."),
        (replace(BEFORE, appearance=Appearance(family="Serif")), "Font: Serif."),
        (replace(BEFORE, appearance=Appearance(line_spacing=2.0)), "Line spacing: Double."),
        (replace(BEFORE, appearance=Appearance(is_still=True)), "Motion is reduced."),
        (replace(BEFORE, extra_time=1.5), "Extra time: 1.5× time."),
        (replace(BEFORE, extra_time=1.25), "Extra time: 1.25× time."),
        (replace(BEFORE, is_timed=True), "New quizzes have a clock."),
        (replace(BEFORE, asks_confidence=False), "How sure is no longer asked."),
        (replace(BEFORE, idle_minutes=0), "The clock rests: never."),
        (replace(BEFORE, review_cap=20), "Reviews a day: at most 20."),
        (replace(BEFORE, letter_keys=False), "Single keys are off."),
        (replace(BEFORE, keys={"Quiz F": "X"}), "Key of “Flag”: X."),
        (
            replace(BEFORE, expectations={"mlops": {Level.MID: 55.0}}),
            "Expectation in MLOps and production lifecycle, Mid: 55.",
        ),
        (BEFORE, ""),
    ],
)
def test_a_change_is_said_in_a_sentence(bundle: Bundle, after: Preferences, words: str) -> None:
    assert state.change_words(BEFORE, after, bundle.taxonomy) == words


def test_a_reset_of_the_expectations_is_said(bundle: Bundle) -> None:
    own = replace(BEFORE, expectations={"mlops": {Level.MID: 55.0}})

    assert (
        state.change_words(own, state.reset(own, "expectations"), bundle.taxonomy)
        == "Expectations: as shipped."
    )


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (None, "No date yet."),
        (date(2026, 3, 1), "It is today."),
        (date(2026, 3, 2), "It is tomorrow."),
        (date(2026, 3, 11), "In 10 days."),
        (date(2026, 2, 1), "The date has passed."),
    ],
)
def test_how_far_the_interview_is(day: date | None, words: str) -> None:
    assert interview_words(day, date(2026, 3, 1)) == words


def test_a_search_looks_for_every_word() -> None:
    assert state.fits("TEXT size", "Text size", "in per cent")
    assert not state.fits("text colour", "Text size", "in per cent")
    assert state.fits("", "anything")


@pytest.mark.parametrize(("count", "words"), [(1, "1 KB"), (340_000, "340 KB"), (1_234_567, "1.2 MB")])
def test_sizes_read_easily(count: int, words: str) -> None:
    assert state.size_words(count) == words
