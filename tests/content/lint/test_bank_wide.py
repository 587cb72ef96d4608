"""What no single item shows: shares over a bank, an area, a topic or an author."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest

from prepapp.content.lint.bank_wide import Measure, binomial_tail, chi_square_tail, measures
from prepapp.content.lint.classifier import FEATURES
from prepapp.content.lint.traits import Traits, traits_of
from tests.content.lint.support import single

PLAIN = traits_of(single("One way", "Two ways", "Three ways", "Four ways"), frozenset())


def bank(count: int, change: Callable[[int, Traits], Traits] = lambda _number, one: one) -> list[Traits]:
    """So many items whose keys stand anywhere and look like any other option."""
    rng = Random(5)
    return [change(number, _balanced(number, rng)) for number in range(count)]


def _balanced(number: int, rng: Random) -> Traits:
    features = tuple(tuple(rng.gauss(0, 1) for _ in FEATURES) for _ in range(4))
    return replace(
        PLAIN,
        id=f"item-{number:04d}",
        bloom=("apply", "analyse", "evaluate", "understand")[number % 4],
        key_place=rng.randrange(4),
        key_is_longest=number % 4 == 0,
        key_is_shortest=number % 4 == 1,
        key_converges=number % 4 == 2,
        features=features,
    )


def failing(traits: list[Traits]) -> set[tuple[str, str]]:
    return {(one.lint, one.where) for one in measures(traits) if one.holds is False}


def measure(traits: list[Traits], lint: str, where: str = "bank") -> Measure:
    return next(one for one in measures(traits) if (one.lint, one.where) == (lint, where))


def test_a_balanced_bank_has_nothing() -> None:
    assert failing(bank(480)) == set()


def test_keys_that_are_often_the_longest_fail() -> None:
    long_keys = bank(120, lambda number, one: replace(one, key_is_longest=number % 2 == 0))

    assert ("L06", "bank") in failing(long_keys)
    assert ("L06", "author tests") in failing(long_keys)


def test_keys_that_are_often_the_shortest_fail_too() -> None:
    assert ("L06", "bank") in failing(
        bank(120, lambda number, one: replace(one, key_is_shortest=number % 2 == 0))
    )


@pytest.mark.parametrize(("count", "holds"), [(20, None), (30, False)])
def test_too_few_items_are_shown_and_not_judged(count: int, holds: bool | None) -> None:
    every_key_longest = bank(count, lambda _number, one: replace(one, key_is_longest=True))

    assert measure(every_key_longest, "L06").holds is holds


def give_away(number: int, one: Traits) -> Traits:
    """The key has a larger first feature than the others, as if it were longer."""
    features = [list(row) for row in one.features]
    features[one.key_place][0] += 2.0
    return replace(one, features=tuple(tuple(row) for row in features))


def test_the_classifier_finds_keys_that_look_different_and_says_by_what() -> None:
    found = measure(bank(420, give_away), "L07")

    assert found.holds is False
    assert found.value > 0.6
    assert FEATURES[0] in found.advice


def test_the_classifier_finds_nothing_where_there_is_nothing() -> None:
    assert measure(bank(600), "L07").value == pytest.approx(0.25, abs=0.06)


def test_the_classifier_does_not_see_the_position() -> None:
    always_first = bank(420, lambda _number, one: replace(one, key_place=0))

    assert measure(always_first, "L07").value < 0.32
    assert ("L08", "area math-stats") in failing(always_first)


@pytest.mark.parametrize(("lint", "every"), [("L10", 5), ("L11", 8), ("L12", 15), ("L16", 15)])
def test_a_cue_in_too_many_items_of_an_area(lint: str, every: int) -> None:
    often = bank(
        60, lambda number, one: replace(one, raised=frozenset({lint} if number % every == 0 else ()))
    )
    seldom = bank(60, lambda number, one: replace(one, raised=frozenset({lint} if number % 60 == 0 else ())))

    assert (lint, "area math-stats") in failing(often)
    assert (lint, "area math-stats") not in failing(seldom)


def test_long_keys_of_a_topic() -> None:
    two_of_ten = bank(10, lambda number, one: replace(one, key_stands_out=number < 2))
    one_of_ten = bank(10, lambda number, one: replace(one, key_stands_out=number < 1))

    assert ("L04", "topic linear-algebra") in failing(two_of_ten)
    assert failing(one_of_ten) == set()


def test_keys_that_converge() -> None:
    assert ("L13", "bank") in failing(bank(80, lambda _number, one: replace(one, key_converges=True)))
    assert (
        measure(
            bank(80, lambda number, one: replace(one, key_converges=True if number < 9 else None)), "L13"
        ).n
        == 9
    )


def test_too_many_negative_questions() -> None:
    assert ("L15", "bank") in failing(bank(100, lambda number, one: replace(one, is_negative=number < 4)))
    assert ("L15", "bank") not in failing(bank(100, lambda number, one: replace(one, is_negative=number < 3)))


def test_a_bank_that_asks_to_remember() -> None:
    found = failing(bank(40, lambda _number, one: replace(one, bloom="remember")))

    assert ("L30", "area math-stats") in found


def test_waivers_of_l03_are_few() -> None:
    waived = frozenset({"L03"})
    three = bank(100, lambda number, one: replace(one, waived=waived if number < 3 else frozenset()))
    two = bank(100, lambda number, one: replace(one, waived=waived if number < 2 else frozenset()))

    assert ("L03", "area math-stats") in failing(three)
    assert failing(two) == set()


def test_retired_items_do_not_count() -> None:
    retired = bank(120, lambda _number, one: replace(one, key_is_longest=True, status="retired"))

    assert measures(retired) == [one for one in measures([]) if one.n == 0]


def test_tails_agree_with_tables() -> None:
    assert binomial_tail(8, 10, 0.5) == pytest.approx(56 / 1024)
    assert chi_square_tail(3.841, 1) == pytest.approx(0.05, abs=1e-4)
    assert chi_square_tail(5.991, 2) == pytest.approx(0.05, abs=1e-4)
    assert chi_square_tail(7.815, 3) == pytest.approx(0.05, abs=1e-4)
    assert chi_square_tail(18.307, 10) == pytest.approx(0.05, abs=1e-4)


def test_a_key_is_longest_or_shortest_only_when_no_other_is() -> None:
    longest = traits_of(single("One way more", "Two ways", "Six ways"), frozenset())
    tied = traits_of(single("One way", "Two way", "Three ways"), frozenset())

    assert (longest.key_is_longest, longest.key_is_shortest) == (True, False)
    assert (tied.key_is_longest, tied.key_is_shortest) == (False, False)
