"""What is said of a mock interview before it starts; pure, no widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from prepapp.domain.history import QuizRecord
from prepapp.domain.mock import Blueprint
from prepapp.domain.topics import Taxonomy
from prepapp.gui.language import day, joined, number, percent, tr, trn
from prepapp.gui.screens.practice.words import LEVELS


@dataclass(frozen=True, slots=True)
class MockView:
    """The sections with their questions and minutes, and the rules by their names."""

    sections: tuple[tuple[str, str, str], ...]
    facts: tuple[tuple[str, str], ...]
    has_latest: bool
    """Whether there was one that can be looked at."""


def derive_mock(
    blueprint: Blueprint, taxonomy: Taxonomy, mocks: Sequence[QuizRecord], *, extra_percent: int
) -> MockView:
    """What an interview of that blueprint would be."""
    sections = tuple(
        (
            taxonomy.area(section.area_id).name,
            trn("{n} question", "{n} questions", section.questions),
            tr("{n} min", n=max(1, round(section.seconds * extra_percent / 100 / 60))),
        )
        for section in blueprint.sections
    )
    levels = joined([tr(LEVELS[level]) for level in blueprint.levels])
    return MockView(
        sections,
        (
            (tr("Questions"), tr("Written for {levels}, section by section.", levels=levels)),
            (tr("Clock"), _clock_words(blueprint, extra_percent)),
            (tr("Break"), _break_words(blueprint)),
            (tr("Pause"), tr("None: it cannot be paused.")),
            (tr("Expected"), _expected_words(blueprint)),
            (tr("So far"), _attempts_words(mocks)),
        ),
        has_latest=bool(mocks),
    )


def _break_words(blueprint: Blueprint) -> str:
    if not blueprint.rests:
        return tr("None.")
    (one,) = blueprint.rests
    return tr(
        "{minutes} after question {after}, no earlier; it ends by itself, or sooner. It closes the questions "
        "before it, and the clock rests.",
        minutes=trn("{n} minute", "{n} minutes", round(one.seconds / 60)),
        after=one.after,
    )


def _clock_words(blueprint: Blueprint, extra_percent: int) -> str:
    return trn(
        "{n} minute for all sections; at the end it is submitted as it stands.",
        "{n} minutes for all sections; at the end it is submitted as it stands.",
        max(1, round(blueprint.seconds * extra_percent / 100 / 60)),
    )


def _expected_words(blueprint: Blueprint) -> str:
    return tr(
        "{level} is expected to show a mastery of {points} over these sections.",
        level=tr(LEVELS[blueprint.level]),
        points=number(blueprint.expectation),
    )


def _attempts_words(mocks: Sequence[QuizRecord]) -> str:
    if not mocks:
        return tr("No mock interview yet.")
    latest = mocks[0]
    assert latest.finished_at is not None, "a record is of a finished quiz"
    return trn(
        "{n} mock interview; the latest on {day} with {score}.",
        "{n} mock interviews; the latest on {day} with {score}.",
        len(mocks),
        day=day(latest.finished_at.astimezone().date()),
        score=percent(latest.credit / latest.item_count),
    )
