"""What is said of a finished mock interview; pure, no widgets."""

from __future__ import annotations

from dataclasses import dataclass

from prepapp.domain.grading import Outcome
from prepapp.domain.mock import SectionResult, section_results
from prepapp.domain.quiz import Ending
from prepapp.domain.topics import Taxonomy
from prepapp.gui.charts.table import ChartTable, Column, Row, value, words
from prepapp.gui.language import day, joined, number, tr, trn
from prepapp.gui.screens.quiz.state import clock_text, gap_words
from prepapp.services.quizzes import FinishedQuiz


@dataclass(frozen=True, slots=True)
class InterviewView:
    """The page after a mock interview."""

    title: str
    sentence: str
    detail: str
    table: ChartTable


def derive_interview(finished: FinishedQuiz, taxonomy: Taxonomy) -> InterviewView:
    """What came of it as a whole, and of each section in the order they were asked."""
    answers, quiz = finished.answers, finished.quiz
    right = sum(one.outcome is Outcome.RIGHT for one in answers)
    title = tr("{right} of {n} right", right=right, n=len(answers)) if answers else tr("Nothing was answered")
    credit = sum(one.credit for one in answers)
    finished_on = (quiz.finished_at or quiz.started_at).astimezone().date()
    return InterviewView(
        title=title,
        sentence=tr(
            "{credit} of {n} points with partly right answers, on {day}.",
            credit=number(credit, 1),
            n=len(answers),
            day=day(finished_on),
        ),
        detail=_detail(finished),
        table=_table(section_results(answers), taxonomy),
    )


def _detail(finished: FinishedQuiz) -> str:
    quiz = finished.quiz
    limit, used = quiz.settings.limit_s, clock_text(quiz.clock_s)
    parts = [
        tr("{used} of {limit} used", used=used, limit=clock_text(limit)) if limit is not None else used,
        tr("time was up") if quiz.ending is Ending.TIME_UP else "",
        tr("ended early") if quiz.ending is Ending.STOPPED else "",
        trn("{n} break", "{n} breaks", quiz.rests_taken) if quiz.rests_taken else "",
        gap_words(quiz),
    ]
    sentence = joined([part for part in parts if part])
    return tr("{sentence}.", sentence=sentence[0].upper() + sentence[1:])


def _table(sections: tuple[SectionResult, ...], taxonomy: Taxonomy) -> ChartTable:
    columns = (
        Column(tr("Section"), is_words=True),
        Column(tr("Questions")),
        Column(tr("Points"), tr("One for a right answer, a part of one for a partly right answer.")),
        Column(tr("Time")),
        Column(tr("Target time"), tr("What the questions are meant to take.")),
    )
    return ChartTable(columns, tuple(_row(section, taxonomy) for section in sections))


def _row(section: SectionResult, taxonomy: Taxonomy) -> Row:
    name = taxonomy.area(section.area_id).name
    return Row(
        (
            words(name),
            value(number(section.questions), section.questions),
            value(number(section.credit, 1), section.credit),
            value(clock_text(section.seconds), section.seconds),
            value(clock_text(section.target_s), section.target_s),
        ),
        key=section.area_id,
        sentence=tr(
            "{section}: {points} of {n} points in {time}.",
            section=name,
            points=number(section.credit, 1),
            n=section.questions,
            time=clock_text(section.seconds),
        ),
    )
