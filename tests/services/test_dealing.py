"""What was said of an item decides whether it is dealt, in every kind of quiz."""

from __future__ import annotations

from datetime import timedelta

import pytest

from prepapp.bootstrap import App
from prepapp.domain.annotations import Marked, Revealed, Suspended
from prepapp.domain.answers import DontKnow
from prepapp.domain.course import Mode
from prepapp.domain.errors import UsageError
from prepapp.domain.filters import Filters
from prepapp.domain.grading import Outcome
from prepapp.domain.plans import AdaptivePlan, MockPlan, QuizPlan, SoftTarget
from prepapp.domain.profile import Profile
from prepapp.domain.questions import MultiQuestion, OrderingQuestion, SingleQuestion
from prepapp.domain.quiz import Ending, Responded
from prepapp.domain.stock import Condition
from prepapp.domain.topics import Level
from tests.support.histories import NOON, answer, save
from tests.support.world import FakeTime

EVERYTHING = 1000


def dealt(app: App, filters: Filters) -> set[str]:
    """The ids of all that a quiz deals."""
    session = app.quizzes.start(QuizPlan("Practice", filters, EVERYTHING), level=Level.SENIOR)
    return {one.item_id for one in session.quiz.dealt}


def test_a_suspended_item_is_not_dealt_until_it_is_taken_up_again(app: App) -> None:
    swe = Filters(areas=("swe",))
    every = dealt(app, swe)
    one = min(every)

    done = app.annotations.annotate((one,), Suspended(on=True))
    assert dealt(app, swe) == every - {one}

    app.annotations.take_back(done)
    assert dealt(app, swe) == every


def test_a_suspended_item_is_not_reviewed(app: App, clock: FakeTime) -> None:
    save(app.database, [answer("single-0001", clock.now(), outcome=Outcome.WRONG)])
    clock.pass_(timedelta(days=5).total_seconds())
    assert app.reviews.plan(Profile()) is not None

    app.annotations.annotate(("single-0001",), Suspended(on=True))

    assert app.reviews.plan(Profile()) is None


def asked_by(app: App, mode: Mode) -> set[str]:
    """The ids of all that an adaptive quiz of an area would ask, until it has nothing more."""
    plan = AdaptivePlan("Quiz", mode, ("swe",), EVERYTHING)
    examiner, first = app.examiners.begin(app.examiners.settings(plan, Level.SENIOR))
    found = {first.item_id}
    while (item := examiner.next_item(clock_s=0.0)) is not None:
        found.add(item.item_id)
    return found


@pytest.mark.parametrize("mode", [Mode.DIAGNOSTIC, Mode.READY_CHECK])
def test_an_answer_that_was_looked_up_stays_out_of_diagnostics_for_thirty_days(
    app: App, clock: FakeTime, mode: Mode
) -> None:
    every = asked_by(app, Mode.ADAPTIVE)
    one = min(every)
    others = [item.id for item in app.bundle.items if item.area == "swe" and item.id != one]
    app.annotations.annotate(others, Suspended(on=True))
    assert asked_by(app, mode) == {one}

    app.annotations.annotate((one,), Revealed())
    with pytest.raises(UsageError):
        asked_by(app, mode)
    assert asked_by(app, Mode.ADAPTIVE) == {one}, "practice may ask what one has looked up"

    clock.pass_(timedelta(days=30).total_seconds())
    assert asked_by(app, mode) == {one}


def test_a_quiz_is_dealt_by_what_happened_and_what_was_said(app: App) -> None:
    save(app.database, [answer("single-0001", NOON, outcome=Outcome.WRONG), answer("multi-0001", NOON)])
    app.annotations.annotate(("cloze-0001",), Marked(on=True))

    assert dealt(app, Filters(conditions=(Condition.INCORRECT,))) == {"single-0001"}
    assert dealt(app, Filters(conditions=(Condition.MARKED, Condition.INCORRECT))) == {
        "single-0001",
        "cloze-0001",
    }
    unused = dealt(app, Filters(conditions=(Condition.UNUSED,)))
    assert "cloze-0001" in unused
    assert not {"single-0001", "multi-0001"} & unused


def test_the_stock_follows_the_history_whatever_the_order_it_comes_in(app: App, clock: FakeTime) -> None:
    clock.pass_(3600)
    assert app.stock.last() == {}
    save(app.database, [answer("single-0001", NOON, outcome=Outcome.WRONG)])
    assert app.stock.last()["single-0001"].outcome is Outcome.WRONG

    save(app.database, [answer("single-0001", NOON - timedelta(days=9), outcome=Outcome.RIGHT)])
    assert app.stock.last()["single-0001"].outcome is Outcome.WRONG, "an older one was merged in"
    kept = dict(app.stock.last())
    app.forget()

    assert app.stock.last() == kept, "read anew it is the same"


def test_a_mock_interview_goes_section_by_section_under_one_clock_without_a_pause(app: App) -> None:
    made = app.quizzes.blueprint(12, level=Level.SENIOR)

    session = app.quizzes.start(MockPlan("Mock interview", 12, extra=1.5), level=Level.SENIOR)

    quiz = session.quiz
    items = [app.bundle.item(one.item_id) for one in quiz.dealt]
    areas = [item.area for item in items if item is not None]
    assert areas == [one.area_id for one in made.sections for _ in range(one.questions)]
    assert {item.level for item in items if item} <= set(made.levels)
    assert quiz.settings.mode is Mode.MOCK
    assert not quiz.settings.may_pause
    assert quiz.settings.limit_s == sum(one.time_s for one in quiz.dealt) * 1.5


def test_a_mock_interview_is_scored_at_its_end_and_is_the_same_after_a_crash(
    app: App,
) -> None:
    session = app.quizzes.start(MockPlan("Mock interview", 4), level=Level.SENIOR)
    session.run()
    session.happen(Responded(0, DontKnow()))
    app.quizzes.save(session.unsaved)
    again = app.quizzes.interrupted()
    assert again is not None
    assert again.quiz.settings == session.quiz.settings

    again.finish(Ending.SUBMITTED)
    app.quizzes.save(again.unsaved)

    (record,) = app.quizzes.records()
    assert (record.mode, record.item_count) == (Mode.MOCK, 4)
    outcomes = [one.outcome for one in app.quizzes.finished(record.id).answers]
    assert outcomes == [Outcome.DONT_KNOW] + [Outcome.UNANSWERED] * 3


def test_options_stand_as_they_were_written_when_they_are_not_shuffled(app: App) -> None:
    for _ in range(5):
        plan = QuizPlan("Practice", Filters(), EVERYTHING, shuffles=False)
        for one in app.quizzes.start(plan, level=Level.SENIOR).quiz.dealt:
            question = app.bundle.question(one.item_id, one.variant)
            if isinstance(question, SingleQuestion | MultiQuestion):
                assert one.order == tuple(range(len(question.options)))
            elif isinstance(question, OrderingQuestion):
                assert tuple(question.steps[place].id for place in one.order) not in question.orders


def test_a_soft_target_and_no_rating_are_kept_with_the_quiz(app: App) -> None:
    timing = SoftTarget(minutes=10, extra=1.25)
    plan = QuizPlan("Practice", size=3, timing=timing, asks_confidence=False)
    quiz = app.quizzes.start(plan, level=Level.SENIOR).quiz

    settings = app.quizzes.quiz(quiz.id).settings

    assert settings == quiz.settings
    assert (settings.limit_s, settings.ends_at_limit, settings.asks_confidence) == (750.0, False, False)
