"""What a scored answer says of ability: the observation the measurement model takes in."""

from __future__ import annotations

from functools import lru_cache

from prepapp.domain.ability import Observation
from prepapp.domain.history import AnsweredItem
from prepapp.domain.item_model import ItemParameters
from prepapp.domain.questions import ItemSummary, ItemType
from prepapp.domain.topics import Level

_PARTLY_CREDITED = frozenset({ItemType.MULTI, ItemType.ORDERING, ItemType.MATCHING, ItemType.CLOZE})
_CREDIT_STEPS = 4
SELF_SCORED_STEPS = 4
"""Little, part, most, or all but all of a rubric."""


def is_measured(answer: AnsweredItem) -> bool:
    """Whether the answer was graded by the program; an open one is scored by who gave it."""
    return answer.type is not ItemType.OPEN


def observation(answer: AnsweredItem) -> Observation:
    """The answer as evidence, on its day in UTC."""
    item = item_parameters(
        answer.type,
        answer.level,
        offset=answer.difficulty,
        spread=answer.difficulty_sd,
        option_count=answer.option_count,
    )
    self_scored = not is_measured(answer)
    return Observation(answer.area, answer.at.toordinal(), item, answer.credit, self_scored)


def parameters_of(item: ItemSummary) -> ItemParameters:
    """What the bank says about an item now."""
    return item_parameters(
        item.type,
        item.level,
        offset=item.difficulty,
        spread=item.difficulty_sd,
        option_count=item.option_count,
    )


@lru_cache(maxsize=8192)
def item_parameters(
    kind: ItemType, level: Level, *, offset: float, spread: float, option_count: int
) -> ItemParameters:
    """What the words about an item mean to the model; blind guesses are right among options only."""
    if kind in _PARTLY_CREDITED:
        return ItemParameters(level, offset, categories=_CREDIT_STEPS, difficulty_sd=spread)
    if kind is ItemType.OPEN:
        return ItemParameters(level, offset, categories=SELF_SCORED_STEPS, difficulty_sd=spread)
    guess = 1.0 / option_count if kind is ItemType.SINGLE and option_count > 1 else 0.0
    return ItemParameters(level, offset, guess, difficulty_sd=spread)
