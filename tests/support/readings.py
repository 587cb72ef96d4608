"""Readiness of made-up people against the shipped taxonomy, without a database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from prepapp.content.strict_yaml import read_yaml
from prepapp.content.taxonomy import taxonomy_from
from prepapp.domain.ability import Observation, posterior, replay, self_scored_posterior
from prepapp.domain.item_model import ItemParameters
from prepapp.domain.readiness import LevelReadiness, level_readiness
from prepapp.domain.topics import Level, Taxonomy
from tests.support.sample_bank import TAXONOMY

TODAY = 739_000


@cache
def taxonomy() -> Taxonomy:
    """Areas and expectations as shipped."""
    return taxonomy_from(read_yaml(TAXONOMY), name="taxonomy.yaml")


def readiness_of(
    answers: Mapping[str, tuple[int, int]],
    level: Level = Level.SENIOR,
    specialisation: str | None = None,
    *,
    scored: Mapping[str, Sequence[float]] | None = None,
    counts: bool = True,
) -> LevelReadiness:
    """Readiness after so many right and wrong answers to senior items in each area named.

    `scored` are the credits of designs that were self-scored, by area; `counts` whether they count.
    """
    item = ItemParameters(Level.SENIOR, guess=0.25)
    observations = [
        Observation(area, TODAY, item, credit)
        for area, (right, wrong) in answers.items()
        for credit in [1.0] * right + [0.0] * wrong
    ]
    design = ItemParameters(Level.SENIOR, categories=4)
    observations += [
        Observation(area, TODAY, design, credit, self_scored=True)
        for area, credits_ in (scored or {}).items()
        for credit in credits_
    ]
    state = replay(observations, (area.id for area in taxonomy().areas))
    return level_readiness(
        posterior(state, day=TODAY + 3, include_self_scored=counts),
        taxonomy(),
        level,
        specialisation,
        alone=self_scored_posterior(state, day=TODAY + 3),
        counts_self_scored=counts,
    )


MIXED: Mapping[str, tuple[int, int]] = {
    "mlops": (4, 21),
    "system-design": (1, 15),
    "swe": (30, 0),
    "ml-core": (19, 3),
    "data-eng": (4, 2),
    "frameworks": (2, 0),
}
"""Two areas below, one met, one that could be either, one early, one touched, and the rest not asked."""
