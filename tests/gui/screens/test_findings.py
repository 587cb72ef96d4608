"""What the summary of a sitting says of its time: pauses, interruptions, and what the clock did meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from prepapp.content.bundle import Bundle
from prepapp.domain.quiz import Break, DealtItem, Mode, QuizSettings, new_quiz
from prepapp.gui.screens.review.findings import Sitting, derive_findings
from prepapp.services.quizzes import FinishedQuiz

AT = datetime(2026, 3, 1, tzinfo=UTC)
PAUSE = Break(0, 90.0, was_asked_for=True)
GAP = Break(0, 10_800.0, was_asked_for=False)


@pytest.mark.parametrize(
    ("breaks", "runs_on", "words"),
    [
        ((), False, "5 minutes used of 10 minutes allowed."),
        ((PAUSE, PAUSE), False, "5 minutes used of 10 minutes allowed. Paused 2 times, 3 minutes in all."),
        (
            (GAP,),
            False,
            "5 minutes used of 10 minutes allowed. Interrupted once, 3 hours; the clock stood still.",
        ),
        (
            (GAP, GAP),
            True,
            "5 minutes used of 10 minutes allowed. Interrupted 2 times, 6 hours in all; the clock ran on.",
        ),
    ],
    ids=["none", "two pauses", "a gap", "gaps under a clock that runs on"],
)
def test_time_tells_breaks_and_what_the_clock_did(
    bundle: Bundle, breaks: tuple[Break, ...], words: str, *, runs_on: bool
) -> None:
    settings = QuizSettings(Mode.EXAM, "Exam", 600.0, clock_runs_on=runs_on)
    quiz = new_quiz("q", settings, (DealtItem("item-1", 1, "h", 0, (), 60),), started_at=AT)
    quiz = replace(quiz, clock_s=300.0, breaks=breaks)

    found = derive_findings(Sitting(FinishedQuiz(quiz, ()), bundle), zone=UTC)

    assert [one.words for one in found if one.name == "Time"] == [words]
