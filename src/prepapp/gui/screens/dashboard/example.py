"""A made-up person, so that who has answered nothing yet sees what will be shown."""

from __future__ import annotations

from prepapp.domain.ability import Observation, posterior, replay
from prepapp.domain.item_model import ItemParameters
from prepapp.domain.readiness import LevelReadiness, level_readiness
from prepapp.domain.topics import Level, Taxonomy

_DAY = 739_000
_PATTERN = ((18, 4), (9, 6), (4, 14), (14, 8), (7, 12), (3, 1))
"""Right and wrong answers in the first areas, and then again from the start."""


def example_readiness(taxonomy: Taxonomy, level: Level) -> LevelReadiness:
    """Readiness of somebody who is strong here and weak there; it is nobody's."""
    areas = [area.id for area in taxonomy.areas]
    item = ItemParameters(level, guess=0.25)
    observations = [
        Observation(area, _DAY, item, credit)
        for place, area in enumerate(areas)
        for credit in _credits(*_PATTERN[place % len(_PATTERN)])
    ]
    return level_readiness(posterior(replay(observations, areas), day=_DAY), taxonomy, level)


def _credits(right: int, wrong: int) -> list[float]:
    return [1.0] * right + [0.0] * wrong
