"""What the quiz screen shows, as tables."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from prepapp.content.bundle import Bundle
from prepapp.domain.answers import Chosen
from prepapp.domain.grading import Grade, Outcome
from prepapp.domain.quiz import DealtItem, Entry, Mode, Quiz, QuizSettings, new_quiz
from prepapp.gui.screens.quiz.state import (
    clock_text,
    derive_cells,
    derive_summary,
    derive_timer,
    derive_view,
    milestone,
    spoken_time,
)

RIGHT = Grade(1.0, Outcome.RIGHT)
ANSWER = Chosen(("a",))


def quiz(mode: Mode, *entries: Entry, position: int = 0) -> Quiz:
    dealt = tuple(DealtItem("single-0001", 1, "h", 0, (0, 1, 2), 60) for _ in entries)
    made = new_quiz("q", QuizSettings(mode, "Quiz"), dealt, started_at=datetime(2026, 1, 1, tzinfo=UTC))
    return replace(made, entries=entries, position=position)


@pytest.mark.parametrize(
    ("mode", "entry", "position", "primary", "can_primary"),
    [
        (Mode.STUDY, Entry(), 0, "Check", False),
        (Mode.STUDY, Entry(ANSWER), 0, "Check", True),
        (Mode.STUDY, Entry(ANSWER, grade=RIGHT), 0, "Next", True),
        (Mode.STUDY, Entry(ANSWER, grade=RIGHT), 1, "Finish", True),
        (Mode.EXAM, Entry(), 0, "Next", True),
        (Mode.EXAM, Entry(ANSWER), 1, "Review answers", True),
    ],
)
def test_the_way_forward(
    bundle: Bundle, mode: Mode, entry: Entry, position: int, primary: str, can_primary: bool
) -> None:
    entries = (entry, Entry()) if position == 0 else (Entry(), entry)

    view = derive_view(quiz(mode, *entries, position=position), bundle.question("single-0001"))

    assert (view.primary, view.can_primary) == (primary, can_primary)
    assert view.counter == f"Question {position + 1} of 2"
    assert view.can_go_back == (position == 1)
    assert view.is_locked == (entry.grade is not None)


def test_a_cell_says_its_state_by_sign_and_in_words() -> None:
    cells = derive_cells(
        quiz(Mode.EXAM, Entry(ANSWER, is_flagged=True), Entry(struck=frozenset("a")), Entry(), position=2)
    )

    assert [(cell.sign, cell.name) for cell in cells] == [
        ("●⚑", "Question 1, answered, flagged"),
        ("◌", "Question 2, struck only"),
        ("○", "Question 3, not answered, current"),
    ]


@pytest.mark.parametrize(
    ("seconds", "text", "spoken"),
    [
        (0, "00:00", "0 seconds"),
        (0.2, "00:01", "1 second"),
        (59.5, "01:00", "60 seconds"),
        (60, "01:00", "1 minute"),
        (1440, "24:00", "24 minutes"),
        (3600, "1:00:00", "60 minutes"),
        (5025, "1:23:45", "84 minutes"),
    ],
)
def test_time_is_written_and_spoken(seconds: float, text: str, spoken: str) -> None:
    assert clock_text(seconds) == text
    assert spoken_time(seconds) == spoken


def test_a_hidden_timer_says_so() -> None:
    assert derive_timer(100, is_hidden=True).text == "Timer hidden"
    assert derive_timer(100, is_hidden=False).text == "01:40"
    assert derive_timer(None, is_hidden=True).text == "Untimed"


@pytest.mark.parametrize(
    ("before", "now", "limit", "words"),
    [
        (601, 600, 1200, "Half of the time is left: 10 minutes"),
        (301, 299.9, 1200, "5 minutes left"),
        (61, 60, 1200, "1 minute left"),
        (500, 499, 1200, ""),
        (300.1, 300, 300, ""),
        (60.1, 60, 60, ""),
    ],
)
def test_milestones_are_said_once(before: float, now: float, limit: float, words: str) -> None:
    assert milestone(before, now, limit) == words
    assert milestone(now, now, limit) == ""


def test_the_summary_names_what_is_open() -> None:
    summary = derive_summary(quiz(Mode.EXAM, Entry(ANSWER), Entry(is_flagged=True), Entry(ANSWER)))

    assert summary.submit == "Submit 2 of 3 answered"
    assert (summary.unanswered, summary.flagged) == ((1,), (1,))
