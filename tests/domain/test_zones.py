"""A day is the day that the clock on the wall said, also on the other side of a change of the clocks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from prepapp.bootstrap import App
from prepapp.domain.glance import begin_of_week, week_of
from prepapp.domain.zones import SystemZone
from tests.support.histories import many, save
from tests.support.world import FakeTime
from tests.support.zones import computer_in, needs_zones

pytestmark = needs_zones
END_OF_SUMMER = datetime(2026, 10, 25, 1, 0, tzinfo=UTC)
"""At three in the morning the clocks in Berlin are set back to two."""


@pytest.fixture(autouse=True)
def berlin() -> Iterator[None]:
    """A computer in Berlin."""
    with computer_in("CET-1CEST,M3.5.0,M10.5.0/3"):
        yield


def test_every_moment_has_the_offset_of_its_own_season() -> None:
    zone = SystemZone()

    assert datetime(2026, 7, 1, 12, tzinfo=UTC).astimezone(zone).isoformat() == "2026-07-01T14:00:00+02:00"
    assert datetime(2026, 12, 1, 12, tzinfo=UTC).astimezone(zone).isoformat() == "2026-12-01T13:00:00+01:00"


def test_the_hour_that_comes_twice_is_told_apart() -> None:
    zone = SystemZone()
    moments = [END_OF_SUMMER + timedelta(minutes=minutes) for minutes in range(-120, 121, 30)]

    local = [moment.astimezone(zone) for moment in moments]

    assert [moment.astimezone(UTC) for moment in local] == moments
    assert local[2].hour == local[4].hour == 2


def test_an_answer_just_after_midnight_belongs_to_its_day_after_the_clocks_were_set_back() -> None:
    now = datetime(2026, 10, 25, 18, 0, tzinfo=UTC).astimezone(SystemZone())
    after_midnight = datetime(2026, 10, 23, 22, 30, tzinfo=UTC)  # 00:30 on Saturday

    week = week_of([(after_midnight, 60.0)], now)

    assert week.days == {5}
    assert begin_of_week(now).astimezone(UTC) == datetime(2026, 10, 18, 22, 0, tzinfo=UTC)


def test_home_counts_the_week_from_its_own_midnight(app: App, clock: FakeTime) -> None:
    clock.wall = datetime(2026, 10, 25, 18, 0, tzinfo=UTC)
    save(app.database, many("mlops", 1, at=datetime(2026, 10, 18, 22, 10, tzinfo=UTC)))  # Monday, 00:10
    save(app.database, many("swe", 1, at=datetime(2026, 10, 18, 21, 50, tzinfo=UTC)))  # Sunday before

    assert app.glance().week.days == {0}
