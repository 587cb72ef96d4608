"""What a design came to against its rubric: points met, mistakes made, and the credit they give."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

from prepapp.domain.questions import Dimension, Evidence, OpenQuestion

CORE: Final = "core"
RISK: Final = "risk"
"""Of the kinds of evidence: what every good answer holds, and what is a mistake; all others show depth."""


@dataclass(frozen=True, slots=True)
class RubricCount:
    """How many points of a rubric were met, of how many; core ones are among them, mistakes are not."""

    points: int
    points_in_all: int
    core: int
    core_in_all: int
    mistakes: int

    def __add__(self, other: RubricCount) -> RubricCount:
        """Both together."""
        return RubricCount(
            self.points + other.points,
            self.points_in_all + other.points_in_all,
            self.core + other.core,
            self.core_in_all + other.core_in_all,
            self.mistakes + other.mistakes,
        )


def rubric_count(question: OpenQuestion, met: Collection[int]) -> RubricCount:
    """What those places of the rubric's evidence come to."""
    return sum((count for _, count in _by_dimension(question, met)), RubricCount(0, 0, 0, 0, 0))


def rubric_credit(question: OpenQuestion, met: Collection[int]) -> float:
    """The share of the rubric (0..1), its dimensions weighed as the author weighed them.

    Of a dimension it is the share of its points, core and further ones alike; a mistake takes one away.
    """
    weighed = [(one.weight, _share(count)) for one, count in _by_dimension(question, met)]
    total = sum(weight for weight, _ in weighed)
    return sum(weight * share for weight, share in weighed) / total if total else 0.0


def _by_dimension(question: OpenQuestion, met: Collection[int]) -> Iterator[tuple[Dimension, RubricCount]]:
    first = 0
    for dimension in question.dimensions:
        places = range(first, first + len(dimension.evidence))
        first = places.stop
        ticked = [line for place, line in zip(places, dimension.evidence, strict=True) if place in met]
        yield dimension, _count(ticked, dimension.evidence)


def _count(ticked: Collection[Evidence], lines: Collection[Evidence]) -> RubricCount:
    return RubricCount(
        points=sum(one.kind != RISK for one in ticked),
        points_in_all=sum(one.kind != RISK for one in lines),
        core=sum(one.kind == CORE for one in ticked),
        core_in_all=sum(one.kind == CORE for one in lines),
        mistakes=sum(one.kind == RISK for one in ticked),
    )


def _share(count: RubricCount) -> float:
    return max(count.points - count.mistakes, 0) / max(count.points_in_all, 1)
