"""What was missed comes back before it is forgotten, within the day's minutes, and feeds nothing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import pytest
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.domain.annotations import Kept, Remark, TooEasy
from prepapp.domain.catalogue import Query
from prepapp.domain.glance import StepKind
from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem, first_answers
from prepapp.domain.memory import memories
from prepapp.domain.profile import Profile
from prepapp.domain.quiz import Mode
from prepapp.domain.topics import Level
from prepapp.services.running_reviews import REVIEWS_PREFIX, RunningReviews
from prepapp.storage.answers import AnswerStore
from prepapp.storage.settings import CacheStore
from tests.support.histories import answer, random_history, save
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


def reviewed(app: App, item_id: str, at: datetime) -> None:
    """One right answer in a review, with a minute of target time."""
    save(app.database, [replace(answer(item_id, at, area="swe"), mode=Mode.REVIEW)])


def test_what_was_reviewed_today_is_taken_off_the_days_minutes(app: App, clock: FakeTime) -> None:
    given = missed(app, 8)
    clock.pass_(5 * DAY)
    profile = Profile(minutes_per_day=4)

    for number, one in enumerate(given[:4], start=1):
        reviewed(app, one.item_id, clock.now())
        found = app.reviews.due(profile)
        assert (found.count if found else 0) == 4 - number

    clock.pass_(DAY)
    found = app.reviews.due(profile)
    assert found is not None
    assert found.count == 4, "on another day the rest is there"


def test_what_was_reviewed_today_is_taken_off_the_cap(app: App, clock: FakeTime) -> None:
    given = missed(app, 15)
    clock.pass_(5 * DAY)
    usual = app.preferences.preferences()
    app.preferences.change(usual, replace(usual, review_cap=10))

    for one in given[:7]:
        reviewed(app, one.item_id, clock.now())

    found = app.reviews.due(Profile(minutes_per_day=60))
    assert found is not None
    assert found.count == 3


def test_a_day_whose_minutes_hold_no_question_has_one(app: App, clock: FakeTime) -> None:
    missed(app, 3)
    clock.pass_(5 * DAY)
    plan = app.reviews.plan(Profile(minutes_per_day=1))

    assert plan is not None
    assert len(plan.items) == 1


def test_what_is_kept_in_review_comes_back_and_leaves_again(app: App, clock: FakeTime) -> None:
    item = app.bundle.items[0].id
    save(app.database, [answer(item, clock.now())])
    clock.pass_(30 * DAY)
    assert app.reviews.plan(Profile()) is None

    done = app.annotations.annotate((item,), Kept(on=True))
    plan = app.reviews.plan(Profile())
    assert plan is not None
    assert plan.items == (item,)

    app.annotations.take_back(done)
    assert app.reviews.plan(Profile()) is None


def test_too_easy_waits_longer(app: App, clock: FakeTime) -> None:
    (one,) = missed(app, 1)
    clock.pass_(5 * DAY)
    (again,) = save(
        app.database, [replace(one, id="again", at=clock.now(), outcome=Outcome.RIGHT, credit=1.0)]
    )
    before = running(app).memories()[one.item_id]

    app.annotations.annotate((one.item_id,), TooEasy(again.id, on=True))

    assert running(app).memories()[one.item_id].due_at > before.due_at


def test_items_that_are_missed_again_and_again_are_stubborn(app: App, clock: FakeTime) -> None:
    item = app.bundle.items[0].id
    for _ in range(5):
        save(app.database, [answer(item, clock.now(), outcome=Outcome.WRONG)])
        clock.pass_(4 * DAY)

    assert app.reviews.stubborn() == {item}
    assert [one.item.id for one in app.library.catalogue().entries if one.is_stubborn] == [item]
    assert app.library.catalogue().found(Query(text="stubborn")) == [0]


class NeverReplayed(AnswerStore):
    """A history that may only be read where it is new."""

    @override
    def in_order(self, *, until: int = 0) -> Iterator[AnsweredItem]:
        raise AssertionError("the whole history was replayed")


def running(app: App, store: type[AnswerStore] = AnswerStore) -> RunningReviews:
    """The schedule as a new start of the program makes it."""
    return RunningReviews(store(app.database), CacheStore(app.database), app.reviews._wishes)


@pytest.mark.parametrize("seed", range(6))
def test_the_kept_schedule_equals_a_replay(app: App, clock: FakeTime, seed: int) -> None:
    """Answers in parts, some from another machine and older; wishes come and go; new starts in between."""
    rng = Random(seed)
    given = [
        replace(one, seconds=rng.choice((20.0, 90.0))) for one in random_history(("swe",), 150, seed=seed)
    ]
    late = rng.sample(given, 12)
    on_time = [one for one in given if one not in late]
    kept = running(app)
    kept.memories()
    for start in range(0, len(on_time), 11):
        save(app.database, on_time[start : start + 11])
        if rng.random() < 0.3 and late:
            save(app.database, [late.pop()])
        one = rng.choice(on_time)
        on = rng.random() < 0.5
        remark: Remark = Kept(on) if rng.random() < 0.5 else TooEasy(one.id, on)
        app.annotations.annotate((one.item_id,), remark)
        clock.pass_(60)
        kept = running(app, NeverReplayed) if rng.random() < 0.4 else kept
        kept.memories()

    wishes = app.reviews._wishes()
    assert any(wish.too_easy for wish in wishes.values())
    assert dict(kept.memories()) == memories(AnswerStore(app.database).in_order(), wishes)
    assert dict(running(app, NeverReplayed).memories()) == dict(kept.memories())


@pytest.mark.parametrize("part", ["*mark", "*wishes", "7"])
def test_a_damaged_part_is_replaced_by_a_replay(app: App, part: str) -> None:
    save(app.database, list(random_history(("swe",), 80, seed=1)))
    before = dict(running(app).memories())
    CacheStore(app.database).put(REVIEWS_PREFIX + part, b"nonsense")

    assert dict(running(app).memories()) == before


@pytest.mark.parametrize("seed", range(5))
def test_reviews_never_feed_what_is_known_of_ability(seed: int) -> None:
    """Whatever is answered in reviews: the answers that feed ability are the others', or fewer."""
    rng = Random(seed)
    answers = list(random_history(("swe", "mlops"), 200, seed=seed))
    mixed = [replace(one, mode=rng.choice([Mode.REVIEW, Mode.STUDY])) for one in answers]
    others = [one for one in mixed if one.mode is not Mode.REVIEW]

    fed = [one.id for one in first_answers(mixed)]

    assert set(fed) <= {one.id for one in first_answers(others)}
    after = [replace(one, at=one.at + timedelta(days=400), mode=Mode.REVIEW) for one in answers]
    assert [one.id for one in first_answers([*others, *after])] == [one.id for one in first_answers(others)]
