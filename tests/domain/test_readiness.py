from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prepapp.domain.ability import AbilityState, Observation, posterior, replay
from prepapp.domain.errors import UsageError
from prepapp.domain.item_model import ItemParameters
from prepapp.domain.posterior import AbilityPosterior
from prepapp.domain.readiness import (
    AreaReadiness,
    LevelReadiness,
    Status,
    Verdict,
    answers_to_settle,
    area_sentence,
    level_readiness,
    status_of,
    verdict_of,
    verdict_sentence,
)
from prepapp.domain.scale import mastery
from prepapp.domain.topics import Area, Level, Specialisation, Taxonomy

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


@pytest.mark.parametrize(
    ("answers", "probability", "status"),
    [
        (0, 0.99, Status.NOT_MEASURED),
        (3, 0.01, Status.NOT_MEASURED),
        (4, 0.99, Status.EARLY),
        (9, 0.01, Status.EARLY),
        (10, 0.8, Status.MEETS),
        (10, 0.2, Status.BELOW),
        (10, 0.79, Status.UNCERTAIN),
        (300, 0.21, Status.UNCERTAIN),
    ],
)
def test_status_needs_answers_first_and_probability_second(
    answers: int, probability: float, status: Status
) -> None:
    assert status_of(answers, probability) is status


@given(st.lists(st.sampled_from(Status), max_size=10))
def test_ready_is_only_said_when_every_counting_area_meets(statuses: list[Status]) -> None:
    all_meet = bool(statuses) and set(statuses) == {Status.MEETS}

    assert (verdict_of(statuses) is Verdict.READY) == all_meet


@pytest.mark.parametrize(
    ("statuses", "verdict"),
    [
        ([Status.MEETS, Status.BELOW, Status.NOT_MEASURED], Verdict.NOT_YET),
        ([Status.MEETS, Status.UNCERTAIN, Status.EARLY], Verdict.NOT_ENOUGH_EVIDENCE),
        ([Status.MEETS, Status.UNCERTAIN], Verdict.COULD_BE_EITHER),
        ([], Verdict.NOT_ENOUGH_EVIDENCE),
    ],
)
def test_verdict_names_the_strongest_reason(statuses: list[Status], verdict: Verdict) -> None:
    assert verdict_of(statuses) is verdict


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


def test_settling_takes_longer_the_nearer_the_line() -> None:
    known = posterior(
        replay(
            [Observation("maths", 1, ItemParameters(Level.MID), float(n % 2)) for n in range(12)], AREA_IDS
        )
    ).area("maths")

    near, far = (
        answers_to_settle(known, known.ability + distance, Status.UNCERTAIN) for distance in (0.05, 0.4)
    )

    assert near is not None
    assert far is not None
    assert 1 <= far < near
    assert answers_to_settle(known, known.ability, Status.MEETS) == 0


def test_an_early_estimate_needs_ten_answers_at_least() -> None:
    early = level_readiness(_known(right=("maths",), answers=6), TAXONOMY, Level.JUNIOR).areas[0]

    assert early.status is Status.EARLY
    assert early.answers_to_settle == 4


def test_an_endless_question_has_no_number() -> None:
    history = [
        Observation("maths", 1, ItemParameters(level), float(n % 2)) for n in range(400) for level in Level
    ]
    known = posterior(replay(history, AREA_IDS)).area("maths")

    assert answers_to_settle(known, known.ability, Status.UNCERTAIN) is None


def _measured(status: Status, number: int = 0) -> AreaReadiness:
    return AreaReadiness(
        area_id=f"area-{number}",
        weight=0.1,
        n=4 if status is Status.EARLY else 30,
        self_scored=None,
        ability=0.4,
        sd=0.4,
        mastery=61.2,
        interval50=(55.0, 66.0),
        interval90=(45.0, 75.0),
        expectation=75.0,
        cut=1.2,
        probability_met=0.5,
        status=status,
        answers_to_settle=12,
    )


def _level(statuses: Sequence[Status], *, answers: int = 342, days: int | None = 12) -> LevelReadiness:
    return LevelReadiness(
        level=Level.SENIOR,
        specialisation_id=None,
        areas=tuple(_measured(status, number) for number, status in enumerate(statuses)),
        joint_probability=0.21,
        expected_areas_met=5.0,
        verdict=verdict_of(statuses),
        answers=answers,
        self_scored=0,
        counts_self_scored=True,
        days_since_last=days,
    )


MEETS, BELOW, UNCERTAIN = Status.MEETS, Status.BELOW, Status.UNCERTAIN


@pytest.mark.parametrize(
    ("readiness", "sentence"),
    [
        (
            _level([*[MEETS] * 5, *[UNCERTAIN] * 2, *[BELOW] * 2]),
            "Senior: not yet. 5 of 9 areas meet the expectation, 2 could be either, 2 are below. "
            "Estimate from 342 answers, last 12 days ago.",
        ),
        (
            _level([MEETS, BELOW], answers=1, days=0),
            "Senior: not yet. 1 of 2 areas meets the expectation, 1 is below. "
            "Estimate from 1 answer, last today.",
        ),
        (
            _level([MEETS] * 9, days=1),
            "Senior: ready. All 9 areas meet the expectation. Estimate from 342 answers, last yesterday.",
        ),
        (
            _level([MEETS, UNCERTAIN], days=24),
            "Senior: could be either. 1 of 2 areas meets the expectation, 1 could be either. "
            "Estimate from 342 answers. Last evidence is 24 days old.",
        ),
        (
            _level([MEETS, Status.EARLY, Status.NOT_MEASURED, Status.NOT_MEASURED]),
            "Senior: not enough evidence yet. 1 of 4 areas meets the expectation, 1 is an early estimate, "
            "2 are not measured yet. Estimate from 342 answers, last 12 days ago.",
        ),
        (
            _level([Status.NOT_MEASURED] * 9, answers=0, days=None),
            "Senior: not enough evidence yet. 0 of 9 areas meet the expectation, 9 are not measured yet.",
        ),
    ],
)
def test_the_verdict_is_a_sentence_with_its_facts(readiness: LevelReadiness, sentence: str) -> None:
    assert verdict_sentence(readiness) == sentence


def test_ready_is_withheld_while_something_else_is_missing() -> None:
    sentence = verdict_sentence(
        _level([MEETS] * 3), missing=("a mock interview", "two scored design questions")
    )

    assert sentence.startswith("Senior: not yet. All 3 areas meet the expectation.")
    assert "Still missing: a mock interview, two scored design questions." in sentence


@pytest.mark.parametrize(
    ("area", "sentence"),
    [
        (_measured(Status.EARLY), "Not enough evidence yet: 4 of 10 questions"),
        (_measured(MEETS), "Meets the senior expectation (61, expected 75)"),
        (_measured(BELOW), "Below the senior expectation (61, expected 75)"),
        (_measured(UNCERTAIN), "Could be either side of the line; about 12 more questions would settle it"),
        (
            replace(_measured(UNCERTAIN), answers_to_settle=None),
            "Could be either side of the line; more than 60 more questions would settle it",
        ),
        (
            replace(_measured(UNCERTAIN), answers_to_settle=1),
            "Could be either side of the line; about 1 more question would settle it",
        ),
    ],
)
def test_an_areas_sentence_is_neutral(area: AreaReadiness, sentence: str) -> None:
    assert area_sentence(area, Level.SENIOR) == sentence
