"""What more answers can be expected to do: how far they narrow an estimate, and how many settle a verdict."""

from __future__ import annotations

from math import erf, sqrt
from statistics import NormalDist
from typing import Final

from prepapp.domain.message import OFFSET_SD
from prepapp.domain.posterior import AreaPosterior
from prepapp.domain.verdicts import SETTLED_ANSWERS, Status

MOST_ANSWERS_FORESEEN: Final = 60

_ANSWER_INFORMATION: Final = 0.3
"""What an answer in an area tells about ability there, in 1/SD^2: the mean over simulated people who practise
5 to 20 chosen questions of the shipped bank (docs/measurement.md)."""
_SETTLING_INFORMATION: Final = 0.12
"""The same where a count is foreseen, set so that half the simulated people are settled within it: verdicts
are given on whole answers, and the reflection principle takes them as if given all the time."""
_MEETS_DEVIATE: Final = 0.8416
"""The standard normal's quantile at `MEETS_PROBABILITY`."""
_NODES: Final = 128
_DEVIATES: Final = tuple(NormalDist().inv_cdf((place + 0.5) / _NODES) for place in range(_NODES))
"""The middles of equally likely parts of the standard normal."""


def answers_to_settle(known: AreaPosterior, cut: float, status: Status) -> int | None:
    """The fewest further answers within which the area is as likely as not to meet or be below.

    0 when it does or is, None beyond `MOST_ANSWERS_FORESEEN`.
    """
    if status in (Status.MEETS, Status.BELOW):
        return 0
    fewest = max(SETTLED_ANSWERS - known.answers, 1)
    counts = range(fewest, MOST_ANSWERS_FORESEEN + 1)
    return next((count for count in counts if _chance_settled_within(known, cut, count) >= 0.5), None)


def chance_of_right_verdict(ability: float, sd: float, cut: float, answers: int) -> float:
    """The chance (0.5..1) of being right about the cut after so many more answers, saying the likelier side.

    `ability`, `sd` and `cut` are in SDs. The mean moves by what the variance loses (see `expected_sd`): the
    preposterior analysis of Raiffa & Schlaifer (1961), in the normal approximation.
    """
    left = expected_sd(sd, answers)
    moves = sqrt(max(sd**2 - left**2, 0.0))
    return sum(_normal_below(abs(ability + moves * one - cut) / left) for one in _DEVIATES) / _NODES


def expected_sd(sd: float, answers: int) -> float:
    """About which posterior SD so many more answers in an area leave, in SDs of ability."""
    return _sd_after(sd, answers * _ANSWER_INFORMATION)


def _sd_after(sd: float, information: float) -> float:
    """Normal approximation: information (1/SD^2) lowers the variance to what the authoring offset leaves."""
    learnable = max(sd**2 - OFFSET_SD**2, 1e-6)
    return sqrt(OFFSET_SD**2 + 1.0 / (1.0 / learnable + information))


def _chance_settled_within(known: AreaPosterior, cut: float, answers: int) -> float:
    """Chance that four fifths of the posterior lie on one side of the cut within so many more answers.

    The mean moves by what the variance loses. To have been across a line at some time is
    twice as likely as to be across it at the end (reflection principle).
    """
    left = _sd_after(known.sd, answers * _SETTLING_INFORMATION)
    moves = sqrt(max(known.sd**2 - left**2, 1e-12))
    needed = _MEETS_DEVIATE * left
    gap = known.ability - cut
    return 2.0 * (_normal_below((gap - needed) / moves) + _normal_below((-gap - needed) / moves))


def _normal_below(deviate: float) -> float:
    return 0.5 * (1.0 + erf(deviate / sqrt(2.0)))
