"""What the dashboard says of a reading, before anything is on the screen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from prepapp.domain.glance import NextStep
from prepapp.domain.verdicts import Verdict
from prepapp.gui.charts.mastery_plot import mastery_plot
from prepapp.gui.charts.mastery_words import percent_words
from prepapp.gui.screens.dashboard.explanation import explanation
from prepapp.gui.screens.dashboard.state import (
    DashboardView,
    Reading,
    chance_text,
    derive_view,
    suspicious_words,
)
from tests.support.readings import MIXED, readiness_of, taxonomy

STEP = NextStep("Measure MLOps", "MLOps: 58, expected 75 for senior; 6 answers so far", 12, ("mlops",), 9)


def view(answers: object = MIXED, step: NextStep = STEP) -> DashboardView:
    return derive_view(Reading(readiness_of(answers), taxonomy(), step))  # type: ignore[arg-type]


def test_the_verdict_comes_first_and_alone() -> None:
    shown = view()

    assert (shown.headline, shown.mark) == ("Senior: not yet.", "mark-bad")
    assert shown.summary.startswith("1 of 12 areas meets the expectation")
    assert "Estimate from 101 answers, last 3 days ago." in shown.summary


@pytest.mark.parametrize(
    ("verdict", "mark"),
    [
        (Verdict.READY, "mark-good"),
        (Verdict.NOT_YET, "mark-bad"),
        (Verdict.COULD_BE_EITHER, "mark-uncertain"),
        (Verdict.NOT_ENOUGH_EVIDENCE, "mark-uncertain"),
    ],
)
def test_a_verdict_has_its_mark(verdict: Verdict, mark: str) -> None:
    reading = Reading(replace(readiness_of(MIXED), verdict=verdict), taxonomy(), STEP)

    assert derive_view(reading).mark == mark


@pytest.mark.parametrize(
    ("verdict", "probability", "said"),
    [
        (Verdict.NOT_YET, 0.214, "All required areas meet it: 21 % (rough)"),
        (Verdict.NOT_YET, 0.0004, "All required areas meet it: <1 % (rough)"),
        (Verdict.READY, 0.9999, "All required areas meet it: >99 % (rough)"),
        (Verdict.NOT_ENOUGH_EVIDENCE, 0.1, "All required areas meet it: too early to tell"),
    ],
)
def test_the_chance_is_rough_and_waits_for_evidence(verdict: Verdict, probability: float, said: str) -> None:
    readiness = replace(readiness_of({}), verdict=verdict, joint_probability=probability)

    assert chance_text(readiness) == said


@pytest.mark.parametrize(
    ("probability", "text"), [(0.0, "<1 %"), (0.01, "1 %"), (0.5, "50 %"), (1.0, ">99 %")]
)
def test_no_probability_is_shown_as_certain(probability: float, text: str) -> None:
    assert percent_words(probability) == text


def test_the_table_has_the_numbers_of_the_chart_in_its_order() -> None:
    plot = mastery_plot(readiness_of(MIXED), taxonomy())
    table = plot.story.table

    assert [line.cells[0].text for line in table.rows] == [row.name for row in plot.rows]
    for line, row in zip(table.rows, plot.rows, strict=True):
        texts = [cell.text for cell in line.cells]
        assert len(texts) == len(table.columns)
        assert texts[4] == f"{row.expectation:.0f}"
        assert texts[6:] == [str(row.answers), row.status.value]
        if row.is_measured:
            assert texts[1] == f"{row.mastery:.0f}"
            assert texts[3] == f"{row.interval90[0]:.0f}–{row.interval90[1]:.0f}"
        else:
            assert [texts[1], texts[2], texts[3], texts[5]] == ["–"] * 4, (
                "assumptions are not shown as numbers"
            )


@pytest.mark.parametrize(
    ("verdict", "missing", "headline", "mark"),
    [
        (Verdict.READY, (), "Senior: ready.", "mark-good"),
        (Verdict.READY, ("a mock interview in the last 30 days",), "Senior: not yet.", "mark-uncertain"),
        (Verdict.NOT_YET, (), "Senior: not yet.", "mark-bad"),
    ],
)
def test_ready_waits_for_what_is_missing(
    verdict: Verdict, missing: tuple[str, ...], headline: str, mark: str
) -> None:
    reading = Reading(replace(readiness_of(MIXED), verdict=verdict), taxonomy(), STEP, missing=missing)

    shown = derive_view(reading)

    assert (shown.headline, shown.mark) == (headline, mark)
    assert all(one in shown.summary for one in missing)


def test_early_estimates_are_explained_without_blame() -> None:
    assert "most of them stay open for now" in view({"mlops": (2, 1)}).note
    assert view({}).note == ""
    assert view().note == "", "there is a verdict"


def test_the_next_step_says_why_and_how_long() -> None:
    step = view().step

    assert step.step == STEP
    assert (step.detail, step.length) == (f"{STEP.reason}.", "9 questions, about 12 minutes")


def test_the_explanation_names_model_thresholds_assumptions_and_whose_numbers_they_are() -> None:
    words = " ".join(text for _, text in explanation())

    for said in (
        "corrected for guessing",
        "80 %",
        "20 %",
        "Under 10",
        "mock interview",
        "weighed as the level weighs them",
        "Readiness never uses it",
        "predicts a hiring decision",
        "Contradicted twice",
        "after 4 questions at the earliest and 30 at the latest: once 95 %",
        "as if nothing were answered until then",
        "by 0.5 standard deviations, and for whole areas that did, by 0.25",
        "editorial",
        "career guides",
        "90 days",
    ):
        assert said in words
    assert "!" not in words


def test_no_more_than_three_that_may_be_faulty_are_named() -> None:
    words = suspicious_words(["A", "B", "C", "D"])

    assert words.startswith("4 questions may be faulty")
    assert "“A”, “B”, “C”." in words
    assert suspicious_words([]) == ""
