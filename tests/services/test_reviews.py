"""What was missed comes back before it is forgotten, within the day's minutes, and feeds nothing."""

from dataclasses import replace
from datetime import timedelta

import pytest

from prepapp.bootstrap import App
from prepapp.domain.glance import StepKind
from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem
from prepapp.domain.profile import Profile
from prepapp.domain.quiz import Mode
from prepapp.domain.topics import Level
from tests.support.histories import answer, save
from tests.support.world import FakeTime

DAY = 86_400.0


def missed(app: App, count: int) -> tuple[AnsweredItem, ...]:
    """Misses of items that are in the bank, given just now."""
    items = [item for item in app.bundle.items if item.area == "swe"][:count]
    return save(
        app.database,
        [
            replace(answer(item.id, app.world.now(), area="swe", outcome=Outcome.WRONG), level=Level.MID)
            for item in items
        ],
    )


def test_nothing_is_due_before_anything_was_missed(app: App, clock: FakeTime) -> None:
    save(app.database, [answer("swe-mid-0001", clock.now(), area="swe")])
    clock.pass_(400 * DAY)

    assert app.reviews.plan(Profile()) is None


def test_a_miss_is_due_on_another_day(app: App, clock: FakeTime) -> None:
    (one,) = missed(app, 1)
    assert app.reviews.plan(Profile()) is None

    clock.pass_(3 * DAY)

    plan = app.reviews.plan(Profile())
    assert plan is not None
    assert plan.items == (one.item_id,)


def test_no_more_than_the_day_holds(app: App, clock: FakeTime) -> None:
    missed(app, 12)
    clock.pass_(5 * DAY)

    found = app.reviews.due(Profile(minutes_per_day=4))

    assert found is not None
    assert (found.count, found.minutes) == (4, 4.0), "a minute each"


def test_no_more_than_the_person_wants(app: App, clock: FakeTime) -> None:
    missed(app, 15)
    clock.pass_(5 * DAY)
    usual = app.preferences.preferences()

    app.preferences.change(usual, replace(usual, review_cap=10))

    found = app.reviews.due(Profile(minutes_per_day=60))
    assert found is not None
    assert found.count == 10


def test_what_left_the_bank_is_not_due(app: App, clock: FakeTime) -> None:
    save(app.database, [answer("gone-0001", clock.now(), outcome=Outcome.WRONG)])
    clock.pass_(5 * DAY)

    assert app.reviews.plan(Profile()) is None


def test_nothing_is_put_off_until_after_the_interview(app: App, clock: FakeTime) -> None:
    (one,) = missed(app, 1)
    clock.pass_(30 * DAY)
    save(app.database, [replace(one, id="again", at=clock.now(), outcome=Outcome.RIGHT, credit=1.0)])
    clock.pass_(3.5 * DAY)

    soon = Profile(interview_on=(clock.now() + timedelta(days=3)).date())

    assert app.reviews.plan(Profile()) is None
    assert app.reviews.plan(soon) is not None


def test_answers_merged_from_another_machine_take_their_place_in_time(app: App, clock: FakeTime) -> None:
    (one,) = missed(app, 1)
    clock.pass_(5 * DAY)
    assert app.reviews.plan(Profile()) is not None
    earlier = one.at - timedelta(days=2)
    save(app.database, [replace(one, id="elsewhere", at=earlier, outcome=Outcome.RIGHT, credit=1.0)])

    plan = app.reviews.plan(Profile())

    app.forget()
    assert plan == app.reviews.plan(Profile()), "as a new start reads it"


def test_a_review_never_feeds_ability_however_late(app: App, clock: FakeTime) -> None:
    missed(app, 5)
    before = app.readiness.level_readiness(Level.MID).answers
    clock.pass_(120 * DAY)
    plan = app.reviews.plan(Profile())
    assert plan is not None
    session = app.quizzes.start(plan, level=Level.MID)
    assert session.quiz.settings.mode is Mode.REVIEW

    given = [
        replace(answer(item, clock.now(), area="swe"), mode=Mode.REVIEW, level=Level.MID)
        for item in plan.items
    ]
    save(app.database, given)

    assert app.readiness.level_readiness(Level.MID).answers == before == 5


@pytest.mark.parametrize("count", [1, 3])
def test_due_reviews_compete_for_the_next_step(app: App, clock: FakeTime, count: int) -> None:
    missed(app, count)
    clock.pass_(5 * DAY)

    standing = app.readiness.standing(Profile())

    steps = (standing.next_step, *standing.more_steps)
    assert [step.kind for step in steps] == [StepKind.PRACTICE, StepKind.REVIEW, StepKind.PRACTICE]
    assert steps[1].title == f"Review {count} question{'s' if count > 1 else ''}"
