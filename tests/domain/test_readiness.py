from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prepapp.domain.ability import AbilityState, Observation, posterior, replay
from prepapp.domain.errors import UsageError
from prepapp.domain.item_model import ItemParameters
from prepapp.domain.posterior import AbilityPosterior
from prepapp.domain.readiness import level_readiness
from prepapp.domain.scale import mastery
from prepapp.domain.topics import Area, Level, Specialisation, Taxonomy
from prepapp.domain.verdicts import Status, Verdict

AREA_IDS = ("maths", "systems", "models")
EXPECTED = {Level.JUNIOR: 40.0, Level.MID: 55.0, Level.SENIOR: 70.0, Level.STAFF: 85.0}


def _area(area_id: str, weight: float = 1 / 3) -> Area:
    return Area(area_id, area_id.title(), (), EXPECTED, "made up", dict.fromkeys(Level, weight))


TAXONOMY = Taxonomy(
    tuple(_area(area_id) for area_id in AREA_IDS),
    (),
    (
        Specialisation("modeller", "Modeller", {"models": 15.0, "systems": -10.0}),
        Specialisation("extreme", "Extreme", {"models": 200.0, "systems": -200.0}),
    ),
)


def _known(*, right: Sequence[str] = (), wrong: Sequence[str] = (), answers: int = 24) -> AbilityPosterior:
    """What is known on day 5 after everything right, or wrong, at all levels in those areas on day 1."""
    levels = list(Level)
    asked = [(area, 1.0) for area in right] + [(area, 0.0) for area in wrong]
    history = [
        Observation(area, 1, ItemParameters(levels[number % 4]), credit)
        for area, credit in asked
        for number in range(answers)
    ]
    return posterior(replay(history, AREA_IDS), day=5)


def test_without_answers_nothing_is_claimed_and_the_numbers_are_the_prior() -> None:
    readiness = level_readiness(posterior(AbilityState(AREA_IDS), day=9), TAXONOMY, Level.SENIOR)

    assert readiness.verdict is Verdict.NOT_ENOUGH_EVIDENCE
    assert {area.status for area in readiness.areas} == {Status.NOT_MEASURED}
    for area in readiness.areas:
        assert area.probability_met == pytest.approx(0.18, abs=0.02)
        assert area.interval90 == pytest.approx((mastery(-1.645), mastery(1.645)), abs=0.05)
        assert area.answers_to_settle is not None
        assert area.answers_to_settle >= 10
    apart = readiness.areas[0].probability_met ** 3
    assert readiness.joint_probability > 1.5 * apart
    assert readiness.expected_areas_met == pytest.approx(3 * readiness.areas[0].probability_met)
    assert readiness.days_since_last is None


def test_right_everywhere_is_ready_and_right_nowhere_is_not() -> None:
    able = level_readiness(_known(right=AREA_IDS), TAXONOMY, Level.SENIOR)
    unable = level_readiness(_known(wrong=AREA_IDS), TAXONOMY, Level.SENIOR)

    assert able.verdict is Verdict.READY
    assert able.joint_probability > 0.8
    assert unable.verdict is Verdict.NOT_YET
    assert unable.joint_probability < 0.01
    assert (able.answers, able.days_since_last) == (72, 4)


def test_a_level_is_not_ready_while_one_counting_area_has_no_answers() -> None:
    readiness = level_readiness(_known(right=("maths", "systems")), TAXONOMY, Level.JUNIOR)

    assert readiness.verdict is Verdict.NOT_ENOUGH_EVIDENCE
    assert readiness.areas[2].status is Status.NOT_MEASURED


def test_an_area_the_level_does_not_weigh_cannot_hold_it_back() -> None:
    taxonomy = replace(TAXONOMY, areas=(_area("maths", 0.5), _area("systems", 0.5), _area("models", 0.0)))

    readiness = level_readiness(_known(right=("maths", "systems"), wrong=("models",)), taxonomy, Level.JUNIOR)

    assert readiness.verdict is Verdict.READY
    assert len(readiness.areas) == 3
    assert readiness.status_counts == {Status.MEETS: 2}
    assert readiness.expected_areas_met <= 2.0


def test_a_specialisation_shifts_what_is_expected() -> None:
    known = _known(right=("models",), answers=12)

    plain = level_readiness(known, TAXONOMY, Level.SENIOR).areas[2]
    shifted = level_readiness(known, TAXONOMY, Level.SENIOR, "modeller").areas[2]

    assert (plain.expectation, shifted.expectation) == (70.0, 85.0)
    assert shifted.cut > plain.cut
    assert shifted.probability_met < plain.probability_met
    assert shifted.mastery == plain.mastery


def test_a_shift_past_the_bounds_is_kept_inside_them() -> None:
    readiness = level_readiness(_known(right=AREA_IDS), TAXONOMY, Level.SENIOR, "extreme")

    assert [area.expectation for area in readiness.areas] == [70.0, 10.0, 95.0]
    assert all(0.0 <= area.probability_met <= 1.0 for area in readiness.areas)


def test_an_unknown_specialisation_is_refused() -> None:
    with pytest.raises(UsageError, match="no specialisation"):
        level_readiness(_known(), TAXONOMY, Level.SENIOR, "astrologer")


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(AREA_IDS), st.sampled_from(Level), st.booleans()), max_size=40))
def test_numbers_are_in_order_whatever_the_history(asked: list[tuple[str, Level, bool]]) -> None:
    history = [
        Observation(area, 1, ItemParameters(level, guess=0.25), float(right)) for area, level, right in asked
    ]
    readiness = level_readiness(posterior(replay(history, AREA_IDS)), TAXONOMY, Level.MID)

    for area in readiness.areas:
        (low90, high90), (low50, high50) = area.interval90, area.interval50
        assert 0 < low90 < low50 < high50 < high90 < 100
        assert low90 < area.mastery < high90
        assert 0.0 <= area.probability_met <= 1.0
    assert readiness.joint_probability <= min(area.probability_met for area in readiness.areas) + 1e-9


def test_a_higher_level_is_never_likelier_met() -> None:
    known = _known(right=("maths",), wrong=("systems",), answers=8)

    joint = [level_readiness(known, TAXONOMY, level).joint_probability for level in Level]

    assert joint == sorted(joint, reverse=True)


def test_an_early_estimate_needs_ten_answers_at_least() -> None:
    early = level_readiness(_known(right=("maths",), answers=6), TAXONOMY, Level.JUNIOR).areas[0]

    assert early.status is Status.EARLY
    assert early.answers_to_settle == 4
