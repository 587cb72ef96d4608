"""Histories of three areas, made up by chance, for the laws of ability."""

import numpy as np
from hypothesis import strategies as st

from prepapp.domain.ability import Observation
from prepapp.domain.item_model import ItemParameters
from prepapp.domain.posterior import AbilityPosterior
from prepapp.domain.topics import Level

AREAS = ("maths", "systems", "models")
ITEMS = st.one_of(
    st.builds(
        ItemParameters,
        st.sampled_from(Level),
        st.sampled_from([-0.8, 0.0, 0.8]),
        st.sampled_from([0.0, 0.25, 0.5]),
    ),
    st.builds(ItemParameters, st.sampled_from(Level), categories=st.sampled_from([3, 4])),
)
CREDITS = st.sampled_from([0.0, 0.5, 1.0])
OBSERVATIONS = st.builds(
    Observation, st.sampled_from(AREAS), st.integers(100, 160), ITEMS, CREDITS, st.booleans()
)
HISTORIES = st.lists(OBSERVATIONS, max_size=15).map(lambda answers: sorted(answers, key=lambda one: one.day))


def same(one: AbilityPosterior, other: AbilityPosterior, *, abs_: float) -> bool:
    """Whether two posteriors say the same of every area, but for so little."""
    return all(
        np.allclose(one.area(area).density, other.area(area).density, rtol=0, atol=abs_)
        and np.allclose(
            one.area(area).quantile(0.05), other.area(area).quantile(0.05), rtol=0, atol=abs_ * 1e3
        )
        for area in AREAS
    )
