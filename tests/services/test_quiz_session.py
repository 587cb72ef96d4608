"""A running quiz: what happens is saved in order, graded by its mode, and found again later."""

from collections.abc import Callable
from pathlib import Path

import pytest

from prepapp.bootstrap import App
from prepapp.domain.answers import Chosen, DontKnow, Typed, Unreadable
from prepapp.domain.dealing import Filters
from prepapp.domain.errors import StorageError, UsageError
from prepapp.domain.grading import Outcome
from prepapp.domain.plans import Countdown, QuizPlan
from prepapp.domain.questions import ItemType, NumericQuestion, SingleQuestion
from prepapp.domain.quiz import Ending, Flagged, Mode, Moved, Responded
from prepapp.domain.quiz_fold import NotNow
from prepapp.domain.topics import Level
from prepapp.services.quiz_session import QuizSession
from prepapp.storage.answers import AnswerStore
from tests.support.world import FakeTime

EXAM = QuizPlan("Exam", Filters(types=(ItemType.SINGLE,)), 5, Mode.EXAM, Countdown(minutes=10))
STUDY = QuizPlan("Study", Filters(types=(ItemType.SINGLE,)), 5, Mode.STUDY)


def start(app: App, plan: QuizPlan = EXAM) -> QuizSession:
    session = app.quizzes.start(plan, level=Level.MID)
    session.run()
    return session


def save(app: App, session: QuizSession) -> None:
    session.was_saved(app.quizzes.save(session.unsaved))


def key_of(session: QuizSession, position: int) -> Chosen:
    question = session.question(position)
    assert isinstance(question, SingleQuestion)
    return Chosen(tuple(option.id for option in question.options if option.is_correct))


def test_an_answer_is_in_the_file_when_saving_returns(app: App) -> None:
    session = start(app)
    session.happen(Responded(0, Chosen(("a",))))

    save(app, session)

    assert not session.unsaved
    again = app.quizzes.interrupted()
    assert again is not None
    assert again.quiz == session.quiz


def test_saving_twice_does_no_harm(app: App) -> None:
    session = start(app, STUDY)
    session.happen(Responded(0, key_of(session, 0)))
    assert session.check() is None
    changes = session.unsaved

    app.quizzes.save(changes)
    app.quizzes.save(changes)

    assert AnswerStore(app.database).count() == 1


def test_an_exam_is_graded_at_its_end_and_what_was_chosen_counts(app: App, clock: FakeTime) -> None:
    session = start(app)
    session.happen(Responded(0, key_of(session, 0)))
    clock.pass_(4)
    session.happen(Moved(1))
    session.happen(Responded(1, Chosen(("b",))))
    session.happen(Moved(2))
    session.happen(Responded(2, DontKnow()))
    assert not any(change.answers for change in session.unsaved)

    clock.pass_(3)
    session.finish(Ending.TIME_UP)
    save(app, session)

    found = app.quizzes.finished(session.quiz.id)
    outcomes = [answer.outcome for answer in found.answers]
    wrong = Outcome.RIGHT if key_of(session, 1) == Chosen(("b",)) else Outcome.WRONG
    assert outcomes == [Outcome.RIGHT, wrong, Outcome.DONT_KNOW, Outcome.UNANSWERED, Outcome.UNANSWERED]
    assert [answer.seconds for answer in found.answers] == [4, 0, 3, 0, 0]
    assert found.quiz.ending is Ending.TIME_UP


def test_study_grades_each_answer_at_once_and_for_good(app: App) -> None:
    session = start(app, STUDY)
    session.happen(Responded(0, key_of(session, 0)))

    assert session.check() is None

    assert session.quiz.current.grade is not None
    with pytest.raises(NotNow):
        session.happen(Responded(0, None))
    save(app, session)
    assert AnswerStore(app.database).count() == 1


def test_what_cannot_be_read_costs_nothing(app: App) -> None:
    session = start(app, QuizPlan("Numbers", Filters(types=(ItemType.NUMERIC,)), 1, Mode.STUDY))
    assert isinstance(session.question(), NumericQuestion)
    session.happen(Responded(0, Typed("about a quarter")))

    problem = session.check()

    assert isinstance(problem, Unreadable)
    assert session.quiz.current.grade is None


def test_an_interrupted_quiz_goes_on_where_it_was(open_app: Callable[[], App], clock: FakeTime) -> None:
    first = open_app()
    first.open()
    session = start(first)
    session.happen(Responded(0, Chosen(("a",))), Flagged(0, is_flagged=True), Moved(3))
    save(first, session)
    clock.pass_(2.5)
    first.quizzes.keep_clock(session.quiz.id, session.clock_s)
    first.close()
    clock.pass_(3600)

    second = open_app()
    second.open()
    again = second.quizzes.interrupted()
    assert again is not None

    assert again.quiz == session.quiz
    assert again.remaining_s == pytest.approx(600 - 2.5)
    again.resume()
    clock.pass_(4)
    assert again.remaining_s == pytest.approx(600 - 6.5)
    second.close()


def test_a_pause_stops_the_clock(app: App, clock: FakeTime) -> None:
    session = start(app)
    clock.pass_(3)
    session.pause()
    clock.pass_(1000)
    session.resume()
    clock.pass_(2)

    assert session.clock_s == 5


def test_discarding_ends_a_quiz_and_keeps_what_was_checked(app: App) -> None:
    session = start(app, STUDY)
    session.happen(Responded(0, key_of(session, 0)))
    session.check()
    save(app, session)

    app.quizzes.discard(session.quiz.id)

    assert app.quizzes.interrupted() is None
    (record,) = app.quizzes.records()
    assert record.ending is Ending.STOPPED
    assert (record.answered_count, record.credit) == (1, 1.0)
    assert AnswerStore(app.database).count() == 1


def test_a_discarded_exam_is_brought_back_with_its_answers(app: App) -> None:
    session = start(app, EXAM)
    session.happen(Responded(0, key_of(session, 0)))
    save(app, session)
    app.quizzes.discard(session.quiz.id)
    app.quizzes.discard(session.quiz.id)

    app.quizzes.reopen(session.quiz.id)
    app.quizzes.reopen(session.quiz.id)

    again = app.quizzes.interrupted()
    assert again is not None
    assert again.quiz.entries[0].response == key_of(session, 0)
    assert app.quizzes.records() == ()


def test_nothing_that_matches_is_said_in_a_sentence(app: App) -> None:
    with pytest.raises(UsageError, match="No question matches"):
        app.quizzes.start(QuizPlan("None", Filters(areas=("nowhere",))), level=Level.MID)


def test_what_cannot_be_saved_is_kept_and_saved_later(app: App, tmp_path: Path) -> None:
    session = start(app)
    session.happen(Responded(0, Chosen(("a",))))
    with app.database.writing() as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER full BEFORE INSERT ON quiz_event BEGIN SELECT RAISE(ABORT, 'disk full'); END"
        )

    with pytest.raises(StorageError, match="disk full"):
        save(app, session)
    session.happen(Moved(1))

    assert len(session.unsaved) == 2
    with app.database.writing() as connection:
        connection.exec_driver_sql("DROP TRIGGER full")
    save(app, session)
    again = app.quizzes.interrupted()
    assert again is not None
    assert again.quiz == session.quiz


def test_a_quiz_whose_items_left_the_bank_is_ended(app: App) -> None:
    start(app)
    with app.database.writing() as connection:
        connection.exec_driver_sql("UPDATE quiz SET dealt = replace(dealt, '-0', '-9')")

    assert app.quizzes.interrupted() is None
    assert app.quizzes.records()[0].ending is Ending.STOPPED


def test_unseen_items_come_before_seen_ones(app: App) -> None:
    plan = QuizPlan("All", Filters(areas=("swe",)), 10, Mode.STUDY)
    first = start(app, plan)
    for position in range(10):
        first.happen(Moved(position), Responded(position, DontKnow()))
        first.check()
    save(app, first)

    second = start(app, plan)

    assert not {item.item_id for item in first.quiz.dealt} & {item.item_id for item in second.quiz.dealt}
