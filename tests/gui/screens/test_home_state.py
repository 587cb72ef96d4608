"""What Home says, as tables."""

from dataclasses import replace
from datetime import UTC, datetime

from prepapp.domain.course import Mode
from prepapp.domain.glance import Glance, NextStep, OpenQuiz, Standing
from prepapp.domain.readiness import Status
from prepapp.gui.screens.home import state
from prepapp.gui.screens.home.state import derive_home

STANDING = Standing(
    "Senior: not yet.",
    {"Meets": 3, "Below": 0, "Not measured yet": 9},
    NextStep("Practise MLOps", "MLOps: 58, expected 80 for senior.", 14, ("mlops",), 10),
)


def test_an_empty_home_offers_a_first_measurement() -> None:
    view = derive_home(Glance(), zone=UTC)

    assert view.step.title == "First measurement"
    assert "No practice yet" in view.sentence
    assert view.interrupted is None
    assert view.strip == ()


def test_home_tells_where_one_stands_and_what_is_next() -> None:
    view = derive_home(Glance(answer_count=40, standing=STANDING), zone=UTC)

    assert view.sentence == "Senior: not yet."
    assert view.step.detail == "10 questions, about 14 minutes"
    assert [(cell.count, cell.words) for cell in view.strip] == [
        (3, "meet the expectation"),
        (9, "not measured yet"),
    ]


def test_every_status_has_its_words_on_the_strip() -> None:
    assert {key for key, _, _ in state._STRIP} == {status.value for status in Status}


def test_an_interrupted_quiz_says_what_is_saved() -> None:
    begun = datetime(2026, 3, 1, 21, 14, tzinfo=UTC)
    cases = {
        0: "Nothing was answered yet. 20 of 20",
        1: "The 1 answer is saved. 19",
        17: "All 17 answers are saved. 3",
    }
    for answered, words in cases.items():
        view = derive_home(Glance(open_quiz=OpenQuiz("q", "Mixed exam", begun, answered, 20)), zone=UTC)
        assert view.interrupted is not None
        assert view.interrupted.text == "Mixed exam from 21:14 was interrupted"
        assert view.interrupted.detail.startswith(words)


def test_a_standing_is_kept_and_read_back_as_it_was() -> None:
    assert Standing.from_json(STANDING.to_json()) == STANDING


def test_what_else_may_be_done_comes_after_the_first() -> None:
    step = STANDING.next_step
    view = derive_home(Glance(answer_count=40, standing=replace(STANDING, more_steps=(step,))), zone=UTC)

    assert view.more_steps == (step,)


def test_a_standing_that_an_earlier_release_kept_can_still_be_read() -> None:
    document = STANDING.to_json()
    del document["more_steps"], document["next_step"]["kind"], document["next_step"]["effect"]

    assert Standing.from_json(document) == STANDING


def test_an_interrupted_diagnostic_says_until_when_it_can_be_continued() -> None:
    begun = datetime(2026, 3, 1, 21, 14, tzinfo=UTC)
    view = derive_home(Glance(open_quiz=OpenQuiz("q", "Diagnostic", begun, 3, 4, Mode.DIAGNOSTIC)), zone=UTC)

    assert view.interrupted is not None
    assert view.interrupted.detail == "All 3 answers are saved. It can be continued until 8 Mar 2026."
