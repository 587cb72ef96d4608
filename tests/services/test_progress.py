"""The record behind the charts is kept, and equals a replay of the history whatever happened in between."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from random import Random
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem
from prepapp.domain.profile import Profile
from prepapp.domain.progress import Milestone, Progress
from prepapp.domain.quiz import Confidence, Mode
from prepapp.domain.topics import Level
from prepapp.services.progress import ProgressService
from prepapp.services.readiness import ReadinessService
from prepapp.services.running_progress import PROGRESS_PREFIX, RunningProgress
from prepapp.storage.answers import AnswerStore
from prepapp.storage.quizzes import QuizStore
from prepapp.storage.settings import CacheStore
from tests.support.histories import NOON, answer, many, random_history, save

AREAS = ("mlops", "swe", "ml-core")


class NeverReplayed(AnswerStore):
    """A history that may only be read where it is new."""

    @override
    def in_order(self, *, until: int = 0) -> Iterator[AnsweredItem]:
        raise AssertionError("the whole history was replayed")


def running(app: App, store: type[AnswerStore] = AnswerStore) -> RunningProgress:
    """The state as a new start of the program makes it."""
    return RunningProgress(store(app.database), CacheStore(app.database), app.readiness.trend)


def replayed(app: App) -> Progress:
    CacheStore(app.database).clear()
    return running(app).state()


def history(count: int, *, seed: int) -> list[AnsweredItem]:
    """With topics, ratings, paces and modes."""
    rng = Random(seed)
    return [
        replace(
            one,
            topic=f"topic-{rng.randrange(3)}",
            confidence=rng.choice([None, *Confidence]),
            mode=rng.choice(list(Mode)),
            seconds=rng.expovariate(1 / 50),
        )
        for one in random_history(AREAS, count, seed=seed)
    ]


def assert_same(one: Progress, other: Progress) -> None:
    assert list(one.days) == list(other.days)
    for day, counts in one.days.items():
        np.testing.assert_array_equal(counts, other.days[day])
    assert one.topics.keys() == other.topics.keys()
    for key, evidence in one.topics.items():
        assert evidence.answers == other.topics[key].answers
        np.testing.assert_allclose(evidence.log, other.topics[key].log, rtol=0, atol=1e-9)
    assert one.sure_but_wrong == other.sure_but_wrong
    assert one.milestones == other.milestones
    assert one.contradictions == other.contradictions


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_kept_state_equals_a_replay(app: App, seed: int) -> None:
    kept = running(app)
    given = history(120, seed=seed)
    for start in range(0, len(given), 7):
        save(app.database, given[start : start + 7])
        kept.state()
        kept = running(app, NeverReplayed) if start else kept

    state = kept.state()

    assert len(state.days) > 50
    assert state.sure_but_wrong
    assert state.milestones
    assert_same(state, replayed(app))


def test_a_new_start_reads_what_was_kept_and_replays_nothing(app: App) -> None:
    save(app.database, history(60, seed=4))
    before = running(app).state()

    assert_same(running(app, NeverReplayed).state(), before)


def test_answers_merged_from_another_machine_take_their_place_in_time(app: App) -> None:
    kept = running(app)
    save(app.database, many("mlops", 6))
    kept.state()

    save(app.database, many("mlops", 6, outcome=Outcome.WRONG, at=NOON - timedelta(days=4)))

    assert_same(kept.state(), replayed(app))
    assert kept.state().topics["mlops", "ci-cd"].answers == 6, "the items were answered before, once"


@pytest.mark.parametrize("part", ["topics", "marks", "*mark", "days/2026"])
def test_a_damaged_part_is_replaced_by_a_replay(app: App, part: str) -> None:
    save(app.database, many("mlops", 6))
    before = running(app).state()
    CacheStore(app.database).put(PROGRESS_PREFIX + part, b"nonsense")

    assert_same(running(app).state(), before)


def test_what_one_was_wrongly_sure_of_ends_with_a_better_answer(app: App) -> None:
    wrong = replace(answer("a", outcome=Outcome.WRONG), confidence=Confidence.SURE)
    other = replace(answer("b", outcome=Outcome.WRONG), confidence=Confidence.THINK_SO)
    later = replace(answer("a", NOON + timedelta(days=1)), confidence=Confidence.SURE)

    save(app.database, [wrong, other])
    assert running(app).state().sure_but_wrong == {"a"}

    save(app.database, [later])
    assert running(app).state().sure_but_wrong == set()


def test_a_milestone_is_a_day_on_which_something_measured_on_purpose(app: App) -> None:
    save(app.database, [replace(one, mode=Mode.MOCK) for one in many("mlops", 3)])
    save(app.database, many("swe", 3))

    assert running(app).state().milestones == {Milestone(NOON.toordinal(), Mode.MOCK)}


def test_the_record_costs_so_much_a_question_however_many_there_are(app: App) -> None:
    save(app.database, history(120, seed=1))
    app.progress.record(Profile())

    calls = {size: _calls(partial(_with_bank(app, size).record, Profile())) for size in (400, 1600)}

    assert calls[1600] < 5 * calls[400]


def _with_bank(app: App, size: int) -> ProgressService:
    """The service over a bank of so many items."""
    one = app.bundle.items[0]
    items = tuple(replace(one, id=f"{one.id}-{number}") for number in range(size))
    bank: Any = SimpleNamespace(items=items, taxonomy=app.bundle.taxonomy)
    answers, cache = AnswerStore(app.database), CacheStore(app.database)
    quizzes = QuizStore(app.database)
    return ProgressService(
        bank, answers, quizzes, cache, app.stock, trend=app.readiness.trend, now=app.world.now
    )


def _calls(work: Callable[[], object]) -> int:
    """How many functions are called meanwhile."""
    count = 0

    def called(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(called)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


# The trend is kept with the running ability


def trend_service(app: App, store: type[AnswerStore] = AnswerStore) -> ReadinessService:
    return ReadinessService(app.bundle, store(app.database), CacheStore(app.database), now=app.world.now)


@pytest.mark.parametrize("seed", [1, 2])
def test_the_kept_trend_equals_a_replay(app: App, seed: int) -> None:
    given = list(random_history(AREAS, 60, seed=seed))
    for start in range(0, len(given), 9):
        save(app.database, given[start : start + 9])
        trend_service(app).trend()
    kept = trend_service(app, NeverReplayed).trend()

    CacheStore(app.database).clear()
    again = trend_service(app).trend()

    assert len(kept.days) > 10
    assert [one.day for one in kept.days] == [one.day for one in again.days]
    for one, other in zip(kept.days, again.days, strict=True):
        np.testing.assert_allclose(one.mastery, other.mastery, rtol=0, atol=1e-9)
        np.testing.assert_allclose(one.covariance, other.covariance, rtol=0, atol=1e-9)


# What the window gets


def test_the_record_counts_what_was_seen_of_what_there_is(app: App) -> None:
    items = [one for one in app.bundle.items if one.area == "mlops"]
    seen = [replace(answer(one.id, area=one.area), topic=one.topic) for one in items[:2]]
    save(app.database, seen)

    record = app.progress.record(Profile())

    assert (record.coverage["mlops"].seen, record.coverage["mlops"].total) == (2, len(items))
    measured = [one for one in record.topics if one.answers]
    assert sum(one.answers for one in measured) == 2
    assert all(one.estimate is not None for one in measured)
    assert record.tally(None).days == 1
    assert record.today == app.world.now().toordinal()


def test_a_range_ends_today_and_begins_so_many_days_before(app: App) -> None:
    now = app.world.now()
    save(app.database, [answer("a", now - timedelta(days=30)), answer("b", now - timedelta(days=29))])

    record = app.progress.record(Profile())

    assert record.tally(30).days == 1
    assert record.tally(31).days == 2


def test_only_what_the_bank_still_asks_can_be_practised_again(app: App) -> None:
    known = app.bundle.items[0].id
    wrong = [
        replace(answer(name, outcome=Outcome.WRONG), confidence=Confidence.SURE) for name in (known, "x")
    ]
    save(app.database, wrong)

    assert app.progress.record(Profile()).sure_but_wrong == (known,)


def test_an_item_that_contradicts_a_confident_prediction_twice_may_be_faulty(app: App) -> None:
    item = next(one for one in app.bundle.items if one.area == "mlops" and one.can_be_asked)
    strong = [replace(one, level=Level.STAFF) for one in many("mlops", 25)]
    missed = replace(
        answer(item.id, NOON + timedelta(days=1), outcome=Outcome.WRONG, level=Level.JUNIOR),
        content_hash=item.content_hash,
    )
    again = replace(missed, id="again", at=NOON + timedelta(days=9), mode=Mode.REVIEW)

    save(app.database, [*strong, missed])
    assert app.progress.suspicious() == frozenset(), "one may be a slip"

    save(app.database, [again])
    assert app.progress.suspicious() == {item.id}
    assert app.progress.record(Profile()).suspicious == (item.id,)
    assert [one.item.id for one in app.library.catalogue().entries if one.is_suspicious] == [item.id]
    assert_same(running(app).state(), replayed(app))


def test_a_question_that_was_rewritten_starts_anew(app: App) -> None:
    item = next(one for one in app.bundle.items if one.area == "mlops")
    state = Progress(contradictions={(item.id, "before it was rewritten"): {1, 9}})

    assert state.suspicious([item]) == frozenset()
