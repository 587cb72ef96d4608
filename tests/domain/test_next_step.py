"""The next step is what tells most about the verdict a minute, and it says why."""

from dataclasses import replace
from statistics import NormalDist

import pytest

from prepapp.domain.glance import StepKind
from prepapp.domain.next_step import Occasion, Supply, next_step, next_steps, verdict_gain
from prepapp.domain.readiness import AreaReadiness, LevelReadiness
from prepapp.domain.recent import Proof
from prepapp.domain.topics import Area, Level, Taxonomy, Topic
from prepapp.domain.verdicts import Status, Verdict

NAMES = {"a": "Alpha", "b": "Beta", "c": "Gamma"}
AREAS = tuple(
    Area(key, name, (Topic("t", "T"),), dict.fromkeys(Level, 75.0), "guide", dict.fromkeys(Level, 1 / 3))
    for key, name in NAMES.items()
)
OCCASION = Occasion(Taxonomy(AREAS, ()), {key: Supply(60, 60.0) for key in NAMES}, minutes_per_day=20)


def area(
    area_id: str,
    status: Status = Status.UNCERTAIN,
    *,
    n: int = 20,
    chance: float = 0.5,
    mastery: float = 58.0,
    weight: float = 1 / 3,
    settle: int | None = 10,
) -> AreaReadiness:
    return AreaReadiness(
        area_id=area_id,
        weight=weight,
        n=n,
        self_scored=None,
        ability=1.0 + 0.5 * NormalDist().inv_cdf(chance),
        sd=0.5,
        mastery=mastery,
        interval50=(50.0, 66.0),
        interval90=(40.0, 75.0),
        expectation=75.0,
        cut=1.0,
        probability_met=chance,
        status=status,
        answers_to_settle=settle,
    )


def level(*areas: AreaReadiness) -> LevelReadiness:
    return LevelReadiness(
        level=Level.SENIOR,
        specialisation_id=None,
        areas=areas,
        joint_probability=0.1,
        expected_areas_met=1.0,
        verdict=Verdict.NOT_YET,
        answers=sum(one.n for one in areas),
        self_scored=0,
        counts_self_scored=True,
        days_since_last=1,
    )


def meets(area_id: str, *, chance: float = 0.9) -> AreaReadiness:
    return area(area_id, Status.MEETS, chance=chance, settle=0, mastery=85.0)


def below(area_id: str, *, mastery: float = 50.0) -> AreaReadiness:
    return area(area_id, Status.BELOW, chance=0.1, settle=0, mastery=mastery)


def test_the_first_step_measures_everything() -> None:
    nothing = [area(key, Status.NOT_MEASURED, n=0) for key in NAMES]

    step = next_step(level(*nothing), OCCASION)

    assert (step.title, step.kind, step.areas) == ("First measurement", StepKind.DIAGNOSTIC, ())
    assert (step.size, step.minutes) == (25, 25)


@pytest.mark.parametrize(
    ("areas", "chosen"),
    [
        pytest.param([area("a", weight=0.2), area("b", weight=0.5)], "b", id="the heavier area"),
        pytest.param([area("a", chance=0.5), area("b", chance=0.7)], "a", id="the less certain verdict"),
        pytest.param([area("a", settle=30), area("b", settle=8)], "b", id="the one settled sooner"),
        pytest.param([area("a", settle=None), area("b", settle=50)], "b", id="not the one never settled"),
        pytest.param(
            [area("a", chance=0.6), area("b", Status.EARLY, n=6, chance=0.05)],
            "b",
            id="one that may get no verdict yet",
        ),
        pytest.param([below("a"), area("b", chance=0.75)], "b", id="an open verdict before a clear one"),
        pytest.param([below("a"), below("b", mastery=30.0)], "b", id="then the largest gap"),
        pytest.param([meets("a"), below("b")], "b", id="below before met"),
        pytest.param([meets("a"), meets("b", chance=0.81)], "b", id="at last the least certain"),
        pytest.param(
            [area("a", weight=0.0), area("b", chance=0.79)], "b", id="never one the level leaves out"
        ),
    ],
)
def test_the_area_that_tells_most_a_minute(areas: list[AreaReadiness], chosen: str) -> None:
    assert next_step(level(*areas), OCCASION).areas == (chosen,)


def test_slow_questions_make_an_area_dearer() -> None:
    slow = replace(OCCASION, supplies={"a": Supply(60, 300.0), "b": Supply(60, 60.0)})

    assert next_step(level(area("a"), area("b", chance=0.6)), slow).areas == ("b",)


def test_an_area_without_questions_is_never_proposed() -> None:
    only_b = replace(OCCASION, supplies={"b": Supply(3, 60.0)})

    step = next_step(level(area("a", weight=0.9), area("b")), only_b)

    assert (step.areas, step.size) == (("b",), 3)


@pytest.mark.parametrize(
    ("one", "title", "reason"),
    [
        (
            area("a", Status.NOT_MEASURED, n=1),
            "Measure Alpha",
            "Alpha: not measured yet, expected 75 for senior; 1 answer so far",
        ),
        (
            area("a", Status.EARLY, n=6),
            "Measure Alpha",
            "Alpha: 58, expected 75 for senior; 6 answers so far",
        ),
        (
            area("a"),
            "Measure Alpha",
            "Alpha: 58, expected 75 for senior; about 10 more answers would settle it",
        ),
        (
            area("a", settle=None),
            "Measure Alpha",
            "Alpha: 58, expected 75 for senior; more than 60 more answers would settle it",
        ),
        (
            below("a"),
            "Practise Alpha",
            "Alpha: 50, below the expected 75 for senior; 20 answers so far",
        ),
        (
            meets("a"),
            "Practise Alpha",
            "Alpha: 85, meets the expected 75 for senior but is the least certain; 20 answers so far",
        ),
    ],
)
def test_the_reason_is_in_plain_words(one: AreaReadiness, title: str, reason: str) -> None:
    step = next_step(level(one), OCCASION)

    assert (step.title, step.reason) == (title, reason)


@pytest.mark.parametrize(
    ("settle", "minutes_per_day", "size"),
    [(10, 20, 10), (50, 20, 20), (10, 7, 7), (1, 20, 5), (10, 1, 5)],
)
def test_a_step_fits_the_day_and_is_worth_sitting_down_for(
    settle: int, minutes_per_day: int, size: int
) -> None:
    day = replace(OCCASION, minutes_per_day=minutes_per_day)

    step = next_step(level(area("a", settle=settle)), day)

    assert (step.size, step.minutes) == (size, size)


def test_a_minute_gains_most_where_the_verdict_is_open_or_none_may_be_given() -> None:
    toss, likely, met, early = (
        verdict_gain(one)
        for one in (
            area("a", chance=0.5),
            area("a", chance=0.7),
            meets("a"),
            area("a", Status.EARLY, chance=0.9),
        )
    )

    assert 0.0 <= met < likely < toss < early < 0.5
    assert verdict_gain(area("a", chance=0.3)) == pytest.approx(likely)
    assert verdict_gain(area("a", settle=20)) > verdict_gain(area("a", settle=10))


def test_at_most_three_steps_open_verdicts_first_then_gaps() -> None:
    areas = [below("a"), area("b", chance=0.7), meets("c")]

    steps = next_steps(level(*areas), OCCASION)

    assert [step.areas for step in steps] == [("b",), ("a",), ("c",)]
    more = [*areas, area("d")]
    names = Taxonomy((*AREAS, replace(AREAS[0], id="d")), ())
    supplies = {**OCCASION.supplies, "d": Supply(60, 60.0)}
    assert len(next_steps(level(*more), replace(OCCASION, taxonomy=names, supplies=supplies))) == 3


@pytest.mark.parametrize(
    ("one", "effect"),
    [
        (area("a"), "would narrow the interval from ±18 to about ±15"),
        (
            area("a", Status.EARLY, n=6, settle=4),
            "would allow a verdict and narrow the interval from ±18 to about ±16",
        ),
        (
            replace(area("a", Status.NOT_MEASURED, n=2, settle=8), interval90=(1.0, 10.0)),
            "would allow a verdict and narrow the interval from ±4.5 to about ±3.9",
        ),
        (
            area("a", Status.NOT_MEASURED, n=1, settle=50),
            "would allow a verdict and narrow the interval from ±18 to about ±14",
        ),
    ],
)
def test_a_step_says_what_is_expected_of_it(one: AreaReadiness, effect: str) -> None:
    """SD .5, of which .25 stays: n answers of .3 leave sqrt(.25^2 + 1 / (1 / .1875 + .3 n))."""
    assert next_step(level(one), OCCASION).effect == effect


def test_no_verdict_is_promised_that_a_step_does_not_bring() -> None:
    short = replace(OCCASION, minutes_per_day=5)

    step = next_step(level(area("a", Status.NOT_MEASURED, n=1, settle=9)), short)

    assert (step.size, step.effect) == (5, "would narrow the interval from ±18 to about ±16")


@pytest.mark.parametrize(
    ("one", "score"),
    [
        (
            area("a", chance=0.6, weight=0.12, settle=15),
            "9.0 = weight 12.0 % × 11.3 points more chance of a right verdict ÷ 15.0 minutes to settle it",
        ),
        (
            area("a", Status.EARLY, chance=0.9, weight=0.12, settle=24),
            "20.3 = weight 12.0 % × 40.6 points more chance of a right verdict ÷ 24.0 minutes to settle it",
        ),
        (
            area("a", Status.BELOW, mastery=50.0, weight=0.12),
            "3.0 = weight 12.0 % × 25 points below the expectation",
        ),
        (
            area("a", Status.MEETS, chance=0.85, weight=0.12, mastery=85.0, settle=0),
            "1.80 = weight 12.0 % × 0.15 chance that it does not meet",
        ),
    ],
)
def test_a_step_tells_the_sum_behind_its_place(one: AreaReadiness, score: str) -> None:
    step = next_step(level(one), OCCASION)

    assert step.score == score


@pytest.mark.parametrize(
    ("proof", "kinds"),
    [
        (Proof(0, 0, 8, 45), [StepKind.MOCK, StepKind.DESIGN, StepKind.PRACTICE]),
        (Proof(1, 1, 8, 45), [StepKind.DESIGN, StepKind.PRACTICE]),
        (Proof(0, 2, 8, 45), [StepKind.MOCK, StepKind.PRACTICE]),
        (Proof(0, 0, 0), [StepKind.MOCK, StepKind.PRACTICE]),
        (Proof(1, 2, 8, 45), [StepKind.PRACTICE]),
        (None, [StepKind.PRACTICE]),
    ],
)
def test_once_every_area_meets_what_the_verdict_waits_for_comes_first(
    proof: Proof | None, kinds: list[StepKind]
) -> None:
    ready = replace(level(meets("a")), verdict=Verdict.READY)

    steps = next_steps(ready, replace(OCCASION, proof=proof))

    assert [step.kind for step in steps] == kinds


def test_what_the_verdict_waits_for_has_its_minutes_and_its_reason() -> None:
    ready = replace(level(meets("a")), verdict=Verdict.READY)

    mock, design, _ = next_steps(ready, replace(OCCASION, proof=Proof(0, 1, 8, 45)))

    assert (mock.title, mock.size, mock.minutes) == ("Take a mock interview", 20, 20)
    assert (design.title, design.size, design.minutes) == ("Answer a design question", 1, 45)
    assert design.reason == "Every area meets; 1 scored design question in the last 30 days is missing"


def test_proof_is_not_asked_for_before_every_area_meets() -> None:
    steps = next_steps(level(area("a")), replace(OCCASION, proof=Proof(0, 0, 8, 45)))

    assert {step.kind for step in steps} == {StepKind.PRACTICE}
