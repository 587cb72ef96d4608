"""Preferences as one value: kept, read back, and one's own expectations in place of the shipped ones."""

from dataclasses import replace
from datetime import date

import pytest

from prepapp.content.bundle import Bundle
from prepapp.domain.preferences import (
    Appearance,
    Preferences,
    ThemeChoice,
    appearance_from,
    expectations_from,
    expecting,
    extra_time_from,
    taken_back,
    with_expectations,
)
from prepapp.domain.profile import Profile
from prepapp.domain.stated import StatedChances
from prepapp.domain.topics import Level


def test_what_is_kept_reads_back_as_it_was() -> None:
    chosen = Preferences(
        Profile(Level.STAFF, "nlp", 45, date(2026, 5, 14)),
        Appearance(ThemeChoice.DARK, 150, "Serif", 1.75, is_still=True),
        1.5,
        {"mlops": {Level.MID: 55.0}},
        is_timed=True,
        asks_confidence=False,
        stated=StatedChances(25, 60, 90),
        idle_minutes=10,
        review_cap=40,
        letter_keys=False,
        keys={"find": "Ctrl+G"},
    )

    assert Preferences.from_settings(chosen.to_settings()) == chosen


def test_what_makes_no_sense_takes_its_default() -> None:
    kept = {"idle_minutes": 3, "review_cap": True, "keys": ["F1"], "asks_confidence": "yes", "is_timed": 1}
    kept["stated"] = {"guess": 35, "think_so": 101, "sure": True}

    assert Preferences.from_settings(kept) == Preferences()


def test_to_take_a_change_back_leaves_what_was_changed_since() -> None:
    before = Preferences()
    after = replace(before, extra_time=2.0)
    now = replace(after, review_cap=20)

    assert taken_back(now, before, after) == replace(before, review_cap=20)


def test_to_take_a_part_of_the_look_back_leaves_its_other_parts() -> None:
    before = Preferences()
    after = replace(before, appearance=Appearance(ThemeChoice.DARK))
    now = replace(before, appearance=Appearance(ThemeChoice.DARK, 150))

    assert taken_back(now, before, after).appearance == Appearance(text_percent=150)


def test_without_settings_everything_has_its_default() -> None:
    assert Preferences.from_settings({}) == Preferences()


@pytest.mark.parametrize(
    ("kept", "read"),
    [
        (None, None),
        ("dark", None),
        ({"theme": "dark"}, None),
        ({"theme": "pink", "text_percent": 100}, None),
        ({"theme": "dark", "text_percent": "large"}, None),
        ({"theme": "dark", "text_percent": 900}, Appearance(ThemeChoice.DARK, 200)),
        ({"theme": "light", "text_percent": 10}, Appearance(ThemeChoice.LIGHT, 80)),
    ],
)
def test_a_look_that_cannot_be_understood_is_none(kept: object, read: Appearance | None) -> None:
    assert appearance_from(kept) == read


@pytest.mark.parametrize(
    ("kept", "read"), [(None, 1.0), ("2", 1.0), (True, 1.0), (0.5, 1.0), (99, 1.0), (2, 2.0)]
)
def test_extra_time_that_makes_no_sense_is_none(kept: object, read: float) -> None:
    assert extra_time_from(kept) == read


def test_expectations_are_read_within_their_limits_and_the_rest_is_dropped() -> None:
    kept = {"mlops": {"mid": 400, "senior": "high", "boss": 50}, "swe": 70, "ml-core": {"mid": True}}

    assert expectations_from(kept) == {"mlops": {Level.MID: 95.0}}
    assert expectations_from("all of them") == {}


def test_own_expectations_take_the_place_of_the_shipped_ones_alone(bundle: Bundle) -> None:
    shipped = bundle.taxonomy

    own = with_expectations(shipped, {"mlops": {Level.SENIOR: 42.0}, "gone": {Level.MID: 20.0}})

    assert own.expectation("mlops", Level.SENIOR) == 42.0
    assert own.expectation("mlops", Level.MID) == shipped.expectation("mlops", Level.MID)
    assert [area for area in own.areas if area != shipped.area(area.id)] == [own.area("mlops")]
    assert with_expectations(shipped, {}) is shipped


def test_the_shipped_number_again_is_no_longer_ones_own(bundle: Bundle) -> None:
    area = bundle.taxonomy.area("mlops")
    shipped = area.expectation[Level.SENIOR]

    own = expecting({}, area, Level.SENIOR, 41.0)

    assert own == {"mlops": {Level.SENIOR: 41.0}}
    assert expecting(own, area, Level.SENIOR, shipped) == {}
