"""What the chart of stated confidence against results shows, as values."""

from __future__ import annotations

from dataclasses import dataclass

from prepapp.domain.calibration_view import FEWEST_ANSWERS, Observed, brier
from prepapp.domain.quiz import Confidence
from prepapp.gui.charts.story import Story, share_interval_text
from prepapp.gui.charts.table import Cell, ChartTable, Column, Row, nothing, value, words
from prepapp.gui.language import number, percent, tr, trn


@dataclass(frozen=True, slots=True)
class CalibrationPlot:
    """One point for each of the three words, the least sure first; `brier` says the score in a sentence."""

    story: Story
    points: tuple[Observed, ...]
    brier: str


def calibration_plot(points: tuple[Observed, ...]) -> CalibrationPlot:
    """The chart of those counts."""
    rated = sum(one.answers for one in points)
    missing = (
        "" if rated else tr("Rate answers as a guess, “think so” or “sure” to see how often each is right.")
    )
    story = Story(
        takeaway=_takeaway(points),
        description=" ".join(map(sentence, points)),
        table=_table(points),
        caption=tr("Bars hold nine tenths of the probability. Confidence is not part of readiness."),
        missing=missing,
    )
    return CalibrationPlot(story, points, _brier_sentence(points))


def confidence_name(confidence: Confidence) -> str:
    """The word as it is said of an answer."""
    return {
        Confidence.GUESS: tr("Guess"),
        Confidence.THINK_SO: tr("Think so"),
        Confidence.SURE: tr("Sure"),
    }[confidence]


def sentence(point: Observed) -> str:
    """What is known of one word, with its interval and how many answers are behind it."""
    name = confidence_name(point.confidence)
    if point.answers < FEWEST_ANSWERS:
        return tr(
            "{name}: not enough answers yet, {n} of {needed}.",
            name=name,
            n=point.answers,
            needed=FEWEST_ANSWERS,
        )
    return trn(
        "{name}: right {share} of the time ({interval}, {n} answer), stated {stated}.",
        "{name}: right {share} of the time ({interval}, {n} answers), stated {stated}.",
        point.answers,
        name=name,
        share=percent(point.share),
        interval=share_interval_text(point.interval90),
        stated=percent(point.stated),
    )


def _takeaway(points: tuple[Observed, ...]) -> str:
    known = [one for one in points if one.answers >= FEWEST_ANSWERS]
    if not known:
        return tr("Too few rated answers to compare confidence with results")
    off = [one for one in known if not one.fits]
    if not off:
        return tr("Stated confidence fits the results so far")
    worst = max(off, key=lambda one: abs(one.stated - one.share))
    shown = {"share": percent(worst.share), "stated": percent(worst.stated)}
    match worst.confidence:
        case Confidence.SURE:
            return tr("When sure, right {share} of the time; sure stands for {stated}", **shown)
        case Confidence.THINK_SO:
            return tr("When thinking so, right {share} of the time; that stands for {stated}", **shown)
        case Confidence.GUESS:
            return tr("When guessing, right {share} of the time; a guess stands for {stated}", **shown)


def _brier_sentence(points: tuple[Observed, ...]) -> str:
    score = brier(points)
    if score is None:
        return tr("There is no Brier score before the first rated answer.")
    return tr(
        "Brier score {score}: the mean squared distance between the stated chance and the result. 0 is "
        "perfect; to say 50 % of everything gives {even}.",
        score=number(score, 2),
        even=number(0.25, 2),
    )


def _table(points: tuple[Observed, ...]) -> ChartTable:
    return ChartTable(
        (
            Column(tr("Confidence"), tr("What was said before the key was shown"), is_words=True),
            Column(tr("Stated"), tr("The chance of being right that the word stands for")),
            Column(tr("Right"), tr("The share of answers that was wholly right")),
            Column(tr("Low"), tr("Lower end of the 90 % interval")),
            Column(tr("High"), tr("Upper end of the 90 % interval")),
            Column(tr("Answers"), tr("Answers that were given with this confidence")),
        ),
        tuple(_row(one) for one in points),
    )


def _row(point: Observed) -> Row:
    low, high = point.interval90
    found = (_share(point.share), _share(low), _share(high)) if point.answers else (nothing(),) * 3
    name = words(confidence_name(point.confidence))
    answers = value(number(point.answers), point.answers)
    return Row((name, _share(point.stated), *found, answers), sentence=sentence(point))


def _share(share: float) -> Cell:
    return value(percent(share), share)
