"""An adaptive quiz gives every area its share, asks nothing twice, and stops when enough is known."""

from collections import Counter
from dataclasses import replace
from random import Random

import pytest

from prepapp.domain.ability import AbilityState, Observation
from prepapp.domain.course import Course, Mode
from prepapp.domain.diagnostic import (
    FEWEST_EACH,
    LARGEST_SHARE,
    MOST_BEFORE_ALL,
    NARROW_MASTERY,
    Examination,
    answered,
    asked,
    next_question,
    outlook,
)
from prepapp.domain.item_model import ItemParameters
from prepapp.domain.scale import typical_difficulty
from prepapp.domain.selection import Candidate, StopReason, pool_of, stop_reason
from prepapp.domain.topics import Level

AREAS = tuple(f"area-{number}" for number in range(12))
DAY = 700_000


def examination(
    mode: Mode = Mode.DIAGNOSTIC, *, most: int = 26, areas: tuple[str, ...] = AREAS
) -> Examination:
    """Twelve areas of 24 items in four topics; the first area is weighed three times as much as another."""
    pools = {
        area: pool_of(
            [
                Candidate(
                    f"{area}/{number}",
                    f"topic-{number // 6}",
                    ItemParameters(list(Level)[number % len(Level)], guess=0.25),
                    60.0,
                )
                for number in range(24)
            ]
        )
        for area in areas
    }
    return Examination(
        mode=mode,
        course=Course(areas, Level.SENIOR, most),
        cuts=dict.fromkeys(areas, 0.6),
        weights={area: 3.0 if area == areas[0] else 1.0 for area in areas},
        pools=pools,
        state=AbilityState(areas),
        day=DAY,
    )


def taken(exam: Examination, *, right: bool | None, seed: int = 1, clock_s: float = 0.0) -> Examination:
    """The examination gone through by someone who is always right, or always wrong, or with None either."""
    rng, coin = Random(seed), Random(seed)
    while (found := next_question(exam, clock_s=clock_s, rng=rng)) is not None:
        area, candidate = found
        is_right = coin.random() < 0.5 if right is None else right
        exam = answered(asked(exam, area, candidate), Observation(area, DAY, candidate.item, float(is_right)))
    return exam


@pytest.mark.parametrize("right", [True, False, None])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_area_is_asked_twice(right: bool | None, seed: int) -> None:
    exam = taken(examination(most=30), right=right, seed=seed)

    counts = Counter(area for area, _ in exam.asked)
    assert all(counts[one] >= FEWEST_EACH for one in AREAS)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_no_area_is_asked_a_fourth_time_before_every_other_was_asked_twice(seed: int) -> None:
    exam = taken(examination(most=60), right=None, seed=seed)

    counts: Counter[str] = Counter()
    fourth_times = 0
    for area, _ in exam.asked:
        counts[area] += 1
        if counts[area] > MOST_BEFORE_ALL:
            fourth_times += 1
            assert all(counts[one] >= FEWEST_EACH for one in AREAS)
    assert fourth_times, "otherwise nothing was tried"


def test_a_question_is_never_asked_twice_and_never_more_than_wished() -> None:
    exam = taken(examination(Mode.READY_CHECK, most=26), right=True)

    assert len({candidate.id for _, candidate in exam.asked}) == len(exam.asked) == 26


def test_a_diagnostic_ends_once_every_interval_is_narrow_and_every_area_was_asked_twice() -> None:
    exam = taken(examination(most=200), right=True)

    assert set(exam.counts) == set(AREAS)
    assert 2 * len(AREAS) <= len(exam.asked) < 60
    for area in AREAS:
        low, high = exam.known.area(area).mastery_interval90
        assert high - low < NARROW_MASTERY


def test_topics_take_turns_within_an_area() -> None:
    exam = taken(examination(Mode.ADAPTIVE, most=12, areas=("only",)), right=True)

    counts = Counter(one.topic for _, one in exam.asked)
    assert len(counts) == 4
    assert max(counts.values()) <= 12 / 4 + 1, "at most one ahead of an even share"


def test_it_begins_in_the_middle_and_follows_the_answers() -> None:
    first = next_question(examination(), clock_s=0.0, rng=Random(1))
    assert first is not None
    assert isinstance(first[1].item, ItemParameters)
    assert first[1].item.level in (Level.JUNIOR, Level.MID, Level.SENIOR)

    strong, weak = (taken(examination(), right=right) for right in (True, False))

    def mean(exam: Examination) -> float:
        levels = [c.item.level for _, c in exam.asked[13:] if isinstance(c.item, ItemParameters)]
        return sum(map(typical_difficulty, levels)) / len(levels)

    assert mean(strong) > mean(weak) + 1.0


def test_the_heavier_area_is_asked_more() -> None:
    exam = taken(examination(most=30), right=True)

    assert exam.counts[AREAS[0]] == max(exam.counts.values()) > 2


def test_quick_questions_come_before_slow_ones_that_tell_the_same() -> None:
    exam = examination(Mode.DIAGNOSTIC, most=3, areas=("only",))
    candidates = [
        replace(one, seconds=30.0 if place < 12 else 300.0)
        for place, one in enumerate(exam.pools["only"].candidates)
    ]
    exam = taken(replace(exam, pools={"only": pool_of(candidates)}), right=True)

    assert {candidate.seconds for _, candidate in exam.asked} == {30.0}


def mixed(*, most: int, budget_s: float) -> Examination:
    """Twelve areas, in each of which eight questions take 60 s, eight 120 s and eight 300 s."""
    exam = examination(most=most)
    pools = {
        area: pool_of(
            [
                replace(one, seconds=(60.0, 120.0, 300.0)[place % 3])
                for place, one in enumerate(pool.candidates)
            ]
        )
        for area, pool in exam.pools.items()
    }
    return replace(exam, pools=pools, course=replace(exam.course, budget_s=budget_s))


@pytest.mark.parametrize("right", [True, False])
@pytest.mark.parametrize(("most", "budget_s"), [(24, 24 * 100.0), (14, 14 * 80.0), (26, 26 * 130.0)])
def test_its_questions_take_about_the_time_that_was_planned(right: bool, most: int, budget_s: float) -> None:
    exam = taken(mixed(most=most, budget_s=budget_s), right=right)

    spent = 0.0
    for number, (_, candidate) in enumerate(exam.asked):
        share = (budget_s - spent) / (most - number)
        assert candidate.seconds <= max(LARGEST_SHARE * share, 60.0)
        spent += candidate.seconds
    assert spent <= 1.05 * budget_s


def test_the_quickest_may_be_asked_even_when_the_time_is_spent() -> None:
    exam = taken(mixed(most=14, budget_s=1.0), right=True)

    assert len(exam.asked) == 14
    assert {candidate.seconds for _, candidate in exam.asked} == {60.0}


def test_every_area_is_asked_before_any_is_asked_again() -> None:
    exam = taken(examination(most=14), right=True)

    assert len({area for area, _ in exam.asked[:12]}) == 12


def test_it_ends_when_its_time_is_over() -> None:
    exam = examination()
    late = replace(exam, course=replace(exam.course, longest_s=600.0))

    assert next_question(late, clock_s=599.0, rng=Random(1)) is not None
    assert next_question(late, clock_s=600.0, rng=Random(1)) is None


def test_an_area_that_is_settled_is_asked_no_more() -> None:
    exam = taken(examination(Mode.READY_CHECK, most=40, areas=("only",)), right=False)

    assert 4 <= len(exam.asked) < 20
    known = exam.known.area("only")
    assert stop_reason(known, asked=len(exam.asked), cut=0.6) is StopReason.DECIDED


def test_practice_goes_on_for_as_long_as_was_wished() -> None:
    exam = taken(examination(Mode.ADAPTIVE, most=20, areas=("only",)), right=False)

    assert len(exam.asked) == 20


def test_an_area_without_questions_holds_nothing_up() -> None:
    exam = examination()
    exam = taken(replace(exam, pools={area: exam.pools[area] for area in AREAS[1:]}), right=True)

    assert set(exam.counts) == set(AREAS[1:])


def test_nothing_to_ask_is_the_end_at_once() -> None:
    assert next_question(replace(examination(), pools={}), clock_s=0.0, rng=Random(1)) is None


def test_the_same_seed_asks_the_same() -> None:
    assert [c.id for _, c in taken(examination(), right=True).asked] == [
        c.id for _, c in taken(examination(), right=True).asked
    ]
    assert {taken(examination(), right=True, seed=seed).asked[0][1].id for seed in range(20)} != {
        taken(examination(), right=True).asked[0][1].id
    }, "one of the best is drawn, not always the best"


def test_how_long_it_takes_is_foreseen() -> None:
    found = outlook(examination(), rng=Random(0))

    assert (found.questions, found.seconds) == (26, 26 * 60.0)
