import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepapp.domain.scale import HIGHEST_THETA, LOWEST_THETA, mastery, theta_for_mastery, typical_difficulty
from prepapp.domain.topics import Level

ABILITIES = st.floats(LOWEST_THETA, HIGHEST_THETA)


@pytest.mark.parametrize(
    ("level", "expected"), [(Level.JUNIOR, 32), (Level.MID, 52), (Level.SENIOR, 72), (Level.STAFF, 87)]
)
def test_mastery_at_each_nominal_cut_is_the_published_number(level: Level, expected: int) -> None:
    assert round(mastery(level.cut)) == expected


@given(ABILITIES, ABILITIES)
def test_more_ability_is_more_mastery(one: float, other: float) -> None:
    low, high = sorted((one, other))

    assert mastery(low) <= mastery(high)
    assert 0.0 < mastery(low) < 100.0


@given(ABILITIES)
def test_the_cut_of_a_mastery_is_the_ability_that_shows_it(theta: float) -> None:
    assert theta_for_mastery(mastery(theta)) == pytest.approx(theta, abs=1e-6)


@pytest.mark.parametrize(
    ("expected", "cut"), [(0.0, LOWEST_THETA), (100.0, HIGHEST_THETA), (1e9, HIGHEST_THETA)]
)
def test_an_expectation_nobody_can_show_is_the_end_of_the_scale(expected: float, cut: float) -> None:
    assert theta_for_mastery(expected) == pytest.approx(cut)


def test_an_item_of_a_level_is_easier_than_the_levels_cut() -> None:
    assert typical_difficulty(Level.SENIOR) == pytest.approx(0.4)


def test_reading_the_scale_does_not_import_numpy() -> None:
    program = "import sys, prepapp.domain.scale; sys.exit('numpy' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
