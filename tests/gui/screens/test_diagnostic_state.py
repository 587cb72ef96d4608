"""What is said before a diagnostic and after it, as tables."""

import pytest

from prepapp.domain.course import Mode
from prepapp.domain.diagnostic import Outlook
from prepapp.domain.topics import Level
from prepapp.domain.verdicts import Status, Verdict
from prepapp.gui.charts.mastery_plot import mastery_plot
from prepapp.gui.screens.diagnostic.state import derive_intro, derive_result, provisional
from tests.support.readings import readiness_of, taxonomy

EVERYTHING_RIGHT = {area.id: (40, 0) for area in taxonomy().areas}


def test_the_introduction_says_all_that_must_be_known_beforehand() -> None:
    view = derive_intro(
        Mode.DIAGNOSTIC, Level.SENIOR, Outlook(25, 2401.0), areas=12, short=Outlook(14, 1440.0)
    )

    words = " ".join([view.title, view.lead, *(text for _, text in view.facts)])
    for said in (
        "senior",
        "About 25 questions over 12 areas, about 41 minutes if each takes its target time",
        "The short one is about 14 questions and 24 minutes",
        "ends early when every interval is narrow enough",
        "chosen by the answers before it",
        "no way back",
        "I don't know",
        "stopped after any question",
        "7 days",
        "does not say “ready”",
    ):
        assert said in words


def test_a_check_has_no_shorter_one() -> None:
    assert derive_intro(Mode.READY_CHECK, Level.MID, Outlook(40, 4800.0), areas=12).short == ""


def test_a_diagnostic_never_says_ready_whatever_was_answered_before_it() -> None:
    readiness = readiness_of(EVERYTHING_RIGHT, Level.JUNIOR)
    assert readiness.verdict is Verdict.READY

    view = derive_result(Mode.DIAGNOSTIC, readiness, (), answered=26, missing=())

    assert "ready" not in f"{view.title} {view.sentence} {view.note}".lower()
    assert (
        view.sentence
        == "26 questions answered. Against the expectation, of 12 areas: 12 are probably above it."
    )


def test_a_check_answers_its_question() -> None:
    view = derive_result(
        Mode.READY_CHECK, readiness_of(EVERYTHING_RIGHT, Level.JUNIOR), (), answered=40, missing=()
    )

    assert view.sentence.startswith("Junior: ready.")


def test_a_check_does_not_say_ready_while_something_else_is_missing() -> None:
    readiness = readiness_of(EVERYTHING_RIGHT, Level.JUNIOR)

    view = derive_result(Mode.READY_CHECK, readiness, (), answered=40, missing=("a mock interview",))

    assert view.sentence.startswith("Junior: not yet.")
    assert "Still missing: a mock interview." in view.sentence


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({}, "No area was measured."),
        ({"mlops": (0, 9)}, "Against the expectation, of 1 area: 1 is probably below it."),
        (
            {"mlops": (0, 9), "swe": (30, 0)},
            "Against the expectation, of 2 areas: 1 is probably above it, 1 is probably below it.",
        ),
    ],
)
def test_only_what_was_asked_is_spoken_of(answers: dict[str, tuple[int, int]], sentence: str) -> None:
    view = derive_result(Mode.DIAGNOSTIC, readiness_of(answers), (), answered=9, missing=())

    assert view.sentence == f"9 questions answered. {sentence}"


def test_nothing_answered_is_said() -> None:
    assert (
        derive_result(Mode.DIAGNOSTIC, readiness_of({}), (), answered=0, missing=()).sentence
        == "Nothing was answered."
    )


def test_two_answers_are_drawn_as_an_early_estimate() -> None:
    plot = mastery_plot(provisional(readiness_of({"mlops": (2, 0)})), taxonomy())

    measured = [row for row in plot.rows if row.is_measured]
    assert [(row.answers, row.status) for row in measured] == [(2, Status.EARLY)]
