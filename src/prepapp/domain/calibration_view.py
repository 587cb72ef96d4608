"""How often answers given with a stated confidence were right: stated against observed, with intervals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt

from prepapp.domain.posterior import Interval
from prepapp.domain.quiz import Confidence
from prepapp.domain.wording import Figure, Value, mark, plural, sentence, together

STATED: Mapping[Confidence, float] = {
    Confidence.GUESS: 0.35,
    Confidence.THINK_SO: 0.7,
    Confidence.SURE: 0.95,
}
"""The chance of being right that each word stands for; editorial, as nobody is asked for a number."""
FEWEST_ANSWERS = 5
"""With fewer answers a share is not told: its interval would hold almost everything."""
_DEVIATE = 1.6449
"""The standard normal's 95 % quantile: intervals hold nine tenths."""


@dataclass(frozen=True, slots=True)
class Observed:
    """Answers given with one confidence, and how many of them were wholly right."""

    confidence: Confidence
    answers: int
    right: int

    @property
    def share(self) -> float:
        """The share that was right, 0..1; 0 without answers."""
        return self.right / self.answers if self.answers else 0.0

    @property
    def interval90(self) -> Interval:
        """The score interval of the share (Wilson 1927), within 0..1; everything without answers."""
        if not self.answers:
            return 0.0, 1.0
        weight = _DEVIATE**2 / self.answers
        centre = (self.share + weight / 2) / (1 + weight)
        spread = self.share * (1 - self.share) / self.answers + weight / (4 * self.answers)
        half = _DEVIATE * sqrt(spread) / (1 + weight)
        return max(centre - half, 0.0), min(centre + half, 1.0)

    @property
    def stated(self) -> float:
        """The chance that the word stands for, 0..1."""
        return STATED[self.confidence]

    @property
    def fits(self) -> bool:
        """Whether what was stated lies within what was observed."""
        low, high = self.interval90
        return low <= self.stated <= high


def calibration(counts: Mapping[Confidence, tuple[int, int]]) -> tuple[Observed, ...]:
    """What was observed for each confidence, the least sure first; `counts` are (answers, right)."""
    return tuple(Observed(confidence, *counts.get(confidence, (0, 0))) for confidence in Confidence)


def calibration_sentence(observed: Observed) -> str:
    """Such as "When sure, right 81 % of the time (68–90 %, 36 answers). Sure stands for 95 %."."""
    count = plural("{n} answer", "{n} answers", observed.answers)
    when = sentence(_WHEN[observed.confidence])
    if observed.answers < FEWEST_ANSWERS:
        return sentence(
            "{when}: not enough answers yet, {given} of {fewest}.",
            when=when,
            given=observed.answers,
            fewest=FEWEST_ANSWERS,
        )
    low, high = observed.interval90
    found = sentence(
        "{when}, right {share} % of the time ({low}–{high} %, {count}).",
        when=when,
        share=_percent(observed.share),
        low=_percent(low),
        high=_percent(high),
        count=count,
    )
    return together((found, _comparison(observed)))


def _comparison(observed: Observed) -> str:
    values: dict[str, Value] = {
        "word": sentence(_WORDS[observed.confidence]),
        "stated": _percent(observed.stated),
    }
    if observed.fits:
        return sentence("{word} stands for {stated} %, which fits.", **values)
    if observed.share < observed.stated:
        return sentence("{word} stands for {stated} %: more confident than the answers were right.", **values)
    return sentence("{word} stands for {stated} %: less confident than the answers were right.", **values)


def _percent(share: float) -> Figure:
    return Figure(100 * share)


_WHEN = {
    Confidence.GUESS: mark("When guessing"),
    Confidence.THINK_SO: mark("When thinking so"),
    Confidence.SURE: mark("When sure"),
}
_WORDS = {
    Confidence.GUESS: mark("A guess"),
    Confidence.THINK_SO: mark("“Think so”"),
    Confidence.SURE: mark("“Sure”"),
}
