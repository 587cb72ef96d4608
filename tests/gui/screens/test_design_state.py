"""What is said while a design question is taken, and its rubric."""

from pathlib import Path

import pytest

from prepapp.domain.questions import OpenQuestion, Phase
from prepapp.gui.screens.design.state import derive_design, phases_words, rubric_markdown, spent_words
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
    assert spent_words([300.0, 600.0], PHASES) == "Clarify 5 of 6 min · Data 10 of 8 min"


def test_the_rubric_holds_everything_the_author_wrote(tmp_path: Path) -> None:
    question = sample_bundle(tmp_path, [design_question()]).question("design-0001", 0)
    assert isinstance(question, OpenQuestion)

    text = rubric_markdown(question)

    assert text.count("(25 %)") == 4
    for part in ("Says what is risk. (*a mistake*)", "1. Anchor 1.", "900 requests", "What if it fails?"):
        assert part in text
    assert "A strong answer begins with the load." in text
