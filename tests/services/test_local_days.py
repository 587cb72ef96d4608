"""A day is the person's own: today's reviews and the day of the interview follow the clock on the wall."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from prepapp.bootstrap import App
from prepapp.domain.grading import Outcome
from prepapp.domain.profile import Profile
from prepapp.domain.quiz import Mode
from prepapp.domain.topics import Level
from tests.support.histories import answer, save
from tests.support.world import FakeTime
from tests.support.zones import computer_in, needs_zones

pytestmark = needs_zones
EIGHT_IN_THE_EVENING = datetime(2026, 3, 3, 4, 0, tzinfo=UTC)
"""On 2 March in Los Angeles, eight hours behind."""


@pytest.fixture(autouse=True)
def los_angeles() -> Iterator[None]:
    """A computer in Los Angeles."""
    with computer_in("PST8PDT,M3.2.0,M11.1.0"):
        yield


def missed(app: App, count: int) -> list[str]:
    """Items of the bank that were answered wrong just now."""
    items = [one.id for one in app.bundle.items if one.area == "swe"][:count]
    save(app.database, [answer(one, app.world.now(), area="swe", outcome=Outcome.WRONG) for one in items])
    return items


def count_due(app: App, profile: Profile) -> int:
    due = app.reviews.due(profile)
    return due.count if due else 0


def test_what_is_planned_for_a_day_is_there_in_its_morning(app: App, clock: FakeTime) -> None:
    clock.wall = EIGHT_IN_THE_EVENING
    missed(app, 1)

    clock.wall += timedelta(hours=3, minutes=59)
    assert count_due(app, Profile()) == 0, "one minute to midnight"
    clock.wall += timedelta(minutes=2)
    assert count_due(app, Profile()) == 1


def test_the_days_minutes_do_not_begin_anew_in_the_afternoon(app: App, clock: FakeTime) -> None:
    clock.wall = EIGHT_IN_THE_EVENING
    first, *_ = missed(app, 8)
    two_minutes = Profile(minutes_per_day=2)
    clock.wall += timedelta(days=3, hours=-5)  # three in the afternoon, eleven in the evening in UTC
    save(app.database, [replace(answer(first, clock.now(), area="swe"), mode=Mode.REVIEW)])
    assert count_due(app, two_minutes) == 1

    clock.wall += timedelta(hours=2)

    assert count_due(app, two_minutes) == 1, "another day in UTC is the same day here"


def test_on_the_evening_of_its_day_the_interview_is_today(app: App, clock: FakeTime) -> None:
    clock.wall = EIGHT_IN_THE_EVENING
    readiness = app.readiness.level_readiness(Level.SENIOR)

    found = [
        app.readiness.outlook(readiness, Profile(interview_on=date(2026, 3, day))) for day in (1, 2, 3, 4)
    ]

    assert [one.days if one else None for one in found] == [None, 0, 1, 2]


def test_on_the_day_of_the_interview_nothing_is_put_off(app: App, clock: FakeTime) -> None:
    clock.wall = EIGHT_IN_THE_EVENING
    items = missed(app, 1)
    clock.wall += timedelta(days=40)
    save(app.database, [answer(items[0], clock.now(), area="swe")])
    clock.wall += timedelta(days=1)
    today = clock.now().astimezone().date()

    assert count_due(app, Profile()) == 0
    for days in (1, 0):
        assert count_due(app, Profile(interview_on=today + timedelta(days=days))) == 1
    assert count_due(app, Profile(interview_on=today - timedelta(days=1))) == 0
