"""What is said while a design question is taken, and its rubric."""

from pathlib import Path

import pytest

from prepapp.domain.questions import OpenQuestion, Phase
from prepapp.domain.rubric import RubricCount
from prepapp.gui.screens.design.state import derive_design, phases_words
from prepapp.gui.texts.design import notes_markdown, phase_words, score_words
from tests.support.sample_bank import design_question, sample_bundle

PHASES = (Phase("Clarify", 6), Phase("Data", 8))


@pytest.mark.parametrize(
    ("place", "spent_s", "clock", "is_over", "leads_to"),
    [
        (0, 0.0, "06:00", False, "&Next: Data"),
        (0, 359.0, "00:01", False, "&Next: Data"),
        (0, 360.0, "00:00 over", True, "&Next: Data"),
        (1, 500.0, "00:20 over", True, "&Finish: show the rubric"),
    ],
)
def test_a_phase_counts_down_its_minutes_and_then_what_it_takes_over_them(
    place: int, spent_s: float, clock: str, is_over: bool, leads_to: str
) -> None:
    view = derive_design(PHASES, place, spent_s)

    assert (view.clock, view.is_over, view.next) == (clock, is_over, leads_to)
    assert view.phase == f"Phase {place + 1} of 2: {PHASES[place].name}"


def test_phases_are_told_in_a_line() -> None:
    assert phases_words(PHASES) == "Clarify 6 min · Data 8 min"
    assert phase_words(PHASES[1], 600.0) == "Data · 10 of 8 min"


@pytest.mark.parametrize(
    ("count", "credit", "words"),
    [
        (
            RubricCount(6, 8, 3, 4, 0),
            0.7,
            "6 of 8 points · 3 of 4 core points · 70 % by the rubric's weights",
        ),
        (
            RubricCount(1, 8, 0, 4, 1),
            0.0,
            "1 of 8 points · 0 of 4 core points · 1 mistake · 0 % by the rubric's weights",
        ),
        (
            RubricCount(8, 8, 4, 4, 2),
            0.75,
            "8 of 8 points · 4 of 4 core points · 2 mistakes · 75 % by the rubric's weights",
        ),
    ],
)
def test_a_score_is_told_as_its_points(count: RubricCount, credit: float, words: str) -> None:
    assert score_words(count, credit) == words


def test_the_notes_hold_what_the_author_adds(tmp_path: Path) -> None:
    question = sample_bundle(tmp_path, [design_question()]).question("design-0001", 0)
    assert isinstance(question, OpenQuestion)

    text = notes_markdown(question)

    for part in ("900 requests", "What if it fails?", "A strong answer begins with the load."):
        assert part in text
