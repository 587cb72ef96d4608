"""Adaptive quizzes are dealt as they go, saved as they go, and go on where they were left."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from prepapp.bootstrap import App
from prepapp.domain.answers import Chosen, DontKnow
from prepapp.domain.course import Mode
from prepapp.domain.dealing import Filters
from prepapp.domain.errors import UsageError
from prepapp.domain.plans import AdaptivePlan, QuizPlan
from prepapp.domain.quiz import Checked, Ending, Finished, Moved, Responded, Stamped
from prepapp.domain.quiz_fold import NotNow, replay
from prepapp.domain.topics import Level
from prepapp.services.quiz_session import QuizSession
from prepapp.storage.answers import AnswerStore
from prepapp.storage.quizzes import _events
from tests.support.world import FakeTime

SAMPLED = ("math-stats", "ml-core", "mlops", "swe")
DIAGNOSTIC = AdaptivePlan("Diagnostic", Mode.DIAGNOSTIC, SAMPLED, most=10)
PRACTICE = AdaptivePlan("Practice", Mode.ADAPTIVE, ("swe",), most=5)


def start(app: App, plan: AdaptivePlan = DIAGNOSTIC) -> QuizSession:
    session = app.quizzes.start(plan, level=Level.MID)
    session.run()
    return session


def save(app: App, session: QuizSession) -> None:
    session.was_saved(app.quizzes.save(session.unsaved))


def go_on(app: App, session: QuizSession) -> None:
    session.happen(Responded(session.quiz.position, DontKnow()))
    assert session.check_and_deal() is None
    save(app, session)


def test_each_answer_deals_the_next_question(app: App) -> None:
    session = start(app)
    assert len(session.quiz.dealt) == 1

    go_on(app, session)

    assert (len(session.quiz.dealt), session.quiz.position) == (2, 1)
    assert AnswerStore(app.database).count() == 1
    again = app.quizzes.interrupted()
    assert again is not None
    assert again.quiz == session.quiz, "what was dealt is on the disk"


def test_answer_and_next_question_are_one_change(app: App) -> None:
    session = start(app)
    session.happen(Responded(0, DontKnow()))
    before = len(session.unsaved)

    session.check_and_deal()

    assert len(session.unsaved) == before + 1


def test_the_last_answer_and_the_end_are_one_change(app: App) -> None:
    """Or who is interrupted between them comes back to a diagnostic with nothing left to ask."""
    session = start(app)
    while not session.quiz.is_finished:
        session.was_saved(session.unsaved)
        session.happen(Responded(session.quiz.position, DontKnow()))
        session.check_and_deal()

    last = session.unsaved[-1]
    assert [type(one.event) for one in last.events] == [Checked, Finished]
    assert len(last.answers) == 1


def test_it_ends_after_as_many_as_were_wished(app: App) -> None:
    session = start(app)
    while not session.quiz.is_finished:
        go_on(app, session)
    save(app, session)

    (record,) = app.quizzes.records()
    assert record.mode is Mode.DIAGNOSTIC
    assert 8 <= record.item_count == record.answered_count <= 10
    answers = app.quizzes.finished(session.quiz.id).answers
    assert {answer.area for answer in answers} == set(SAMPLED)
    assert {answer.mode for answer in answers} == {Mode.DIAGNOSTIC}


def test_it_goes_on_after_a_restart_and_never_asks_twice(open_app: Callable[[], App]) -> None:
    first = open_app()
    first.open()
    session = start(first)
    for _ in range(4):
        go_on(first, session)
    first.close()

    second = open_app()
    second.open()
    again = second.quizzes.interrupted()
    assert again is not None
    again.resume()
    while not again.quiz.is_finished:
        go_on(second, again)

    ids = [item.item_id for item in again.quiz.dealt]
    assert len(ids) == len(set(ids)) >= 8
    second.close()


def test_a_diagnostic_can_be_continued_for_seven_days(app: App, clock: FakeTime) -> None:
    session = start(app)
    go_on(app, session)

    clock.pass_(timedelta(days=7).total_seconds())
    assert app.glance().open_quiz is not None
    assert app.quizzes.interrupted() is not None

    clock.pass_(1)
    assert app.glance().open_quiz is None
    assert app.quizzes.interrupted() is None
    assert app.quizzes.records()[0].ending is Ending.STOPPED
    assert AnswerStore(app.database).count() == 1, "what was answered is kept"


def test_an_old_diagnostic_hides_no_older_quiz_that_may_go_on(app: App, clock: FakeTime) -> None:
    practice = start(app, PRACTICE)
    clock.pass_(60)
    start(app)

    clock.pass_(timedelta(days=8).total_seconds())

    offered, session = app.glance().open_quiz, app.quizzes.interrupted()
    assert offered is not None
    assert session is not None
    assert offered.id == session.quiz.id == practice.quiz.id


def test_adaptive_practice_goes_on_whenever(app: App, clock: FakeTime) -> None:
    start(app, PRACTICE)

    clock.pass_(timedelta(days=40).total_seconds())

    assert app.quizzes.interrupted() is not None


def test_what_was_answered_lately_is_not_asked_to_measure(app: App, clock: FakeTime) -> None:
    fixed = app.quizzes.start(QuizPlan("All", Filters(areas=("swe",)), 100), level=Level.MID)
    fixed.run()
    for position in range(len(fixed.quiz.dealt)):
        fixed.happen(Moved(position), Responded(position, Chosen(("a",))))
        fixed.check()
    save(app, fixed)

    only = AdaptivePlan("Check", Mode.READY_CHECK, ("swe",))
    with pytest.raises(UsageError, match="too short a time ago"):
        app.quizzes.start(only, level=Level.MID)
    clock.pass_(timedelta(days=40).total_seconds())
    assert start(app, PRACTICE).quiz.dealt, "practice asks what has rested for 30 days"
    with pytest.raises(UsageError):
        app.quizzes.start(only, level=Level.MID)
    clock.pass_(timedelta(days=60).total_seconds())
    assert app.quizzes.start(only, level=Level.MID).quiz.dealt


def test_an_item_is_dealt_in_its_place_or_not_at_all(app: App) -> None:
    session = start(app)
    session.happen(Responded(0, DontKnow()))
    session.check_and_deal()
    (_, dealt, _) = session.unsaved[-1].events

    with pytest.raises(NotNow, match="dealt already"):
        session.happen(dealt.event)


def test_two_machines_that_went_on_with_it_leave_one_quiz(app: App) -> None:
    """The same diagnostic went on here and there: no answer is lost, and the quiz can still be read."""
    one, other = start(app), app.quizzes.interrupted()
    assert other is not None
    begun = one.quiz
    go_on(app, one)
    other.resume()
    go_on(app, other)

    events = tuple(stamped for session in (one, other) for stamped in session_events(app, session))
    merged = replay(begun, tuple(dict.fromkeys(events)))

    assert AnswerStore(app.database).count() == 2
    assert len(merged.dealt) == 2


def session_events(app: App, session: QuizSession) -> tuple[Stamped, ...]:
    with app.database.reading() as connection:
        return _events(connection, session.quiz.id)
