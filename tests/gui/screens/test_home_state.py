"""What Home says, as tables."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from prepapp.domain.course import Mode
from prepapp.domain.glance import (
    Due,
    Glance,
    NextStep,
    OpenQuiz,
    Standing,
    StepKind,
    Week,
    begin_of_week,
    week_of,
)
from prepapp.domain.profile import Profile
from prepapp.domain.verdicts import Status
from prepapp.gui.screens.home import state
from prepapp.gui.screens.home.state import Act, derive_home
from prepapp.gui.texts.interview import countdown_words

TODAY = date(2026, 3, 4)
"""A Wednesday."""

STANDING = Standing(
    "Senior: not yet.",
    {"Meets": 3, "Below": 0, "Not measured yet": 9},
    NextStep("Practise MLOps", "MLOps: 58, expected 80 for senior.", 14, ("mlops",), 10),
)


def test_an_empty_home_offers_a_first_measurement() -> None:
    view = derive_home(Glance(), zone=UTC, today=TODAY)

    assert view.step.title == "First measurement"
    assert "No practice yet" in view.sentence
    assert view.interrupted is None
    assert view.strip == ()


def test_home_tells_where_one_stands_and_what_is_next() -> None:
    view = derive_home(Glance(answer_count=40, standing=STANDING), zone=UTC, today=TODAY)

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
        view = derive_home(
            Glance(open_quiz=OpenQuiz("q", "Mixed exam", begun, answered, 20)), zone=UTC, today=TODAY
        )
        assert view.interrupted is not None
        assert view.interrupted.text == "Mixed exam from 21:14 was interrupted"
        assert view.interrupted.detail.startswith(words)


def test_a_standing_is_kept_and_read_back_as_it_was() -> None:
    assert Standing.from_json(STANDING.to_json()) == STANDING


def test_what_else_may_be_done_comes_after_the_first() -> None:
    step = STANDING.next_step
    view = derive_home(
        Glance(answer_count=40, standing=replace(STANDING, more_steps=(step,))), zone=UTC, today=TODAY
    )

    assert view.more_steps == (step,)


def test_a_standing_that_an_earlier_release_kept_can_still_be_read() -> None:
    document = STANDING.to_json()
    del document["more_steps"], document["next_step"]["kind"], document["next_step"]["effect"]

    assert Standing.from_json(document) == STANDING


def test_an_interrupted_diagnostic_says_until_when_it_can_be_continued() -> None:
    begun = datetime(2026, 3, 1, 21, 14, tzinfo=UTC)
    view = derive_home(
        Glance(open_quiz=OpenQuiz("q", "Diagnostic", begun, 3, 4, Mode.DIAGNOSTIC)), zone=UTC, today=TODAY
    )

    assert view.interrupted is not None
    assert view.interrupted.detail == "All 3 answers are saved. It can be continued until 8 Mar 2026."


REVIEW = NextStep("Review 9 questions", "Missed before.", 19, (), 9, StepKind.REVIEW)
DONE = Week(frozenset({2}), 2, 1500.0)


@pytest.mark.parametrize(
    ("glance", "word", "act"),
    [
        (Glance(), "&Start", Act.STEP),
        (Glance(answer_count=4, standing=STANDING), "&Continue", Act.STEP),
        (Glance(answer_count=4, standing=replace(STANDING, next_step=REVIEW)), "Revie&w", Act.STEP),
        (Glance(answer_count=4, standing=STANDING, week=DONE), "See &analysis", Act.ANALYSIS),
        (
            Glance(Profile(minutes_per_day=30), answer_count=4, standing=STANDING, week=DONE),
            "&Continue",
            Act.STEP,
        ),
    ],
    ids=["nothing yet", "practice", "review", "day done", "more was meant"],
)
def test_the_first_button_says_what_it_does(glance: Glance, word: str, act: Act) -> None:
    step = derive_home(glance, zone=UTC, today=TODAY).step

    assert (step.word, step.act) == (word, act)


def test_when_the_day_is_done_the_next_step_comes_after_that() -> None:
    view = derive_home(Glance(answer_count=4, standing=STANDING, week=DONE), zone=UTC, today=TODAY)

    assert view.step.title == "The minutes of the day are done"
    assert view.step.reason == "25 minutes were practised today; 20 were meant."
    assert view.more_steps == (STANDING.next_step,)


def test_due_reviews_are_told_with_their_minutes_unless_they_are_next_anyway() -> None:
    due = replace(STANDING, due=Due(12, 8))

    shown = derive_home(Glance(answer_count=4, standing=due), zone=UTC, today=TODAY).due
    assert shown is not None
    assert shown.text == "12 due, about 8 minutes"
    assert derive_home(Glance(standing=replace(due, next_step=REVIEW)), zone=UTC, today=TODAY).due is None
    assert derive_home(Glance(standing=STANDING), zone=UTC, today=TODAY).due is None
    assert Standing.from_json(due.to_json()) == due
    both = replace(due, more_steps=(REVIEW, STANDING.next_step))
    assert derive_home(Glance(standing=both), zone=UTC, today=TODAY).more_steps == (STANDING.next_step,)


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (None, ""),
        (date(2026, 3, 3), ""),
        (date(2026, 3, 4), "The interview is today."),
        (date(2026, 3, 5), "The interview is tomorrow."),
        (date(2026, 3, 14), "10 days to the interview."),
    ],
)
def test_the_interview_is_counted_down_to(on: date | None, words: str) -> None:
    assert countdown_words(on, TODAY) == words


def test_the_days_of_the_week_are_those_of_the_person() -> None:
    west = timezone(timedelta(hours=-8))
    now = datetime(2026, 3, 4, 20, tzinfo=west)
    late_on_tuesday = datetime(2026, 3, 4, 5, tzinfo=UTC)
    last_sunday = datetime(2026, 3, 2, 5, tzinfo=UTC)

    week = week_of([(late_on_tuesday, 60.0), (last_sunday, 5.0), (now, 30.0), (now, 12.0)], now)

    assert week == Week(frozenset({1, 2}), 2, 42.0)
    assert begin_of_week(now) == datetime(2026, 3, 2, tzinfo=west)


def test_a_week_is_said_in_words_too() -> None:
    road = derive_home(Glance(week=Week(frozenset({0, 2}), 2)), zone=UTC, today=TODAY).road

    assert road.days == (True, False, True, False, False, False, False)
    assert road.words == "Practised this week: Monday and Wednesday."
    assert derive_home(Glance(), zone=UTC, today=TODAY).road.words == "No practice yet this week."
