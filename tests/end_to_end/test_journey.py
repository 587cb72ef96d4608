"""The whole loop through the real window: start, quiz, review, dashboard, quit, start again."""

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from prepapp.bootstrap import App
from prepapp.domain.grading import Outcome
from prepapp.domain.questions import NumericQuestion
from prepapp.domain.quiz import Ending
from prepapp.paths import Folders, Shipped
from prepapp.storage.answers import AnswerStore
from tests.support.driver import Driver, dashboard_of, texts_of
from tests.support.sample_bank import ROOT, fillers, one_of_each, write_bundle
from tests.support.world import FakeTime

Start = Callable[[App], Driver]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def each_type(tmp_path: Path, clock: FakeTime) -> Callable[[], App]:
    """Starts on a bank with ten items, every type among them; the same data folder at each start."""
    documents = one_of_each() + fillers(1)[:2]
    bundle = write_bundle(tmp_path / "each.bundle", documents)

    def make() -> App:
        return App(Folders(tmp_path / "data"), Shipped(bundle, ROOT / "resources"), clock.world())

    return make


def start_from_practice(driver: Driver, *, size: int, exam: bool = False, minutes: int = 0) -> None:
    """Choose a quiz in the builder and start it."""
    driver.go_to("Practice")
    practice = driver.window.practice
    session = practice.session
    session.count_box.setValue(size)
    (session.exam if exam else session.study).setChecked(True)
    (session.timed if minutes else session.untimed).setChecked(True)
    session.minutes.setValue(minutes)
    driver.click(practice.start)
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))


def run_sql(app: App, statement: str) -> None:
    """Change the database behind the program's back."""
    with contextlib.closing(sqlite3.connect(app.folders.database)) as connection:
        connection.execute(statement)
        connection.commit()


def test_the_whole_loop(start: Start, each_type: Callable[[], App]) -> None:
    driver = start(each_type())
    assert "No practice yet" in texts_of(driver.window)
    start_from_practice(driver, size=10)

    kinds = set()
    for number in range(10):
        assert driver.quiz.session.quiz.position == number
        kinds.add(type(driver.question).__name__)
        driver.answer_right() if number % 2 == 0 else driver.answer_wrong()
        driver.key(Qt.Key.Key_Return, CONTROL)
        assert AnswerStore(driver.app.database).count() == number + 1, "saved before the screen moves"
        assert driver.quiz.page.verdict.isVisible()
        assert driver.quiz.page.verdict.text().startswith("Correct") == (number % 2 == 0)
        driver.key(Qt.Key.Key_Return)
    assert len(kinds) == 7

    driver.wait(lambda: driver.window.windowTitle().startswith("Review"))
    driver.settle()
    assert driver.window.review.heading.text() == "5 of 10 right"
    for _ in range(10):
        driver.key(Qt.Key.Key_J)
        assert "Explanation" in driver.window.review.page.explanation.toPlainText()
        assert "Sources" in driver.window.review.page.explanation.toPlainText()

    driver.go_to("Dashboard")
    driver.wait(lambda: driver.window.dashboard.verdict.headline.text().startswith("Senior: "))
    said, rows = dashboard_of(driver)
    assert sum(int(row["Answers"]) for row in rows) == 10
    driver.quit()

    again = start(each_type())
    again.go_to("Dashboard")
    again.wait(lambda: again.window.dashboard.verdict.headline.text().startswith("Senior: "))
    assert dashboard_of(again) == (said, rows)


def test_an_exam_ends_by_itself_and_what_was_chosen_counts(start: Start, app: App, clock: FakeTime) -> None:
    driver = start(app)
    driver.go_to("Practice")
    driver.click(driver.window.practice.filters.areas.buttons["swe"])
    start_from_practice(driver, size=4, exam=True, minutes=1)
    driver.answer_right()
    driver.key(Qt.Key.Key_Return)
    driver.answer_right()
    assert not driver.quiz.page.verdict.isVisible()

    for _ in range(13):
        clock.pass_(5)
        driver.bot.wait(10)
        driver.quiz.clock.tick()

    driver.wait(lambda: driver.window.windowTitle().startswith("Review"))
    driver.settle()
    (record,) = app.quizzes.records()
    found = app.quizzes.finished(record.id)
    assert found.quiz.ending is Ending.TIME_UP
    assert [answer.outcome for answer in found.answers] == [
        Outcome.RIGHT,
        Outcome.RIGHT,
        Outcome.UNANSWERED,
        Outcome.UNANSWERED,
    ]
    assert record.seconds == 60


def test_the_review_screen_stands_before_submitting(start: Start, app: App) -> None:
    driver = start(app)
    start_from_practice(driver, size=3, exam=True)
    driver.answer_wrong()
    driver.key(Qt.Key.Key_F)
    driver.key(Qt.Key.Key_PageDown)
    driver.key(Qt.Key.Key_PageDown)
    driver.key(Qt.Key.Key_Return)

    summary = driver.quiz.summary
    assert summary.heading.text() == "1 of 3 answered"
    assert summary.submit.text() == "Submit 1 of 3 answered"
    assert driver.window.focusWidget() is summary.back
    summary.filter.setCurrentText("Flagged")
    assert summary.list.count() == 1
    summary.filter.setCurrentText("Unanswered")
    assert summary.list.count() == 2
    driver.click(summary.back)
    assert driver.quiz.session.quiz.position == 2
    driver.key(Qt.Key.Key_Return, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    driver.click(summary.submit)

    driver.wait(lambda: driver.window.windowTitle().startswith("Review"))
    assert app.quizzes.records()[0].ending is Ending.SUBMITTED


def test_leaving_and_resuming_keeps_question_answers_and_time(
    start: Start, open_app: Callable[[], App], clock: FakeTime
) -> None:
    driver = start(open_app())
    start_from_practice(driver, size=5, exam=True, minutes=10)
    driver.answer_right()
    driver.key(Qt.Key.Key_Return)
    driver.answer_wrong()
    clock.pass_(3)
    before = driver.quiz.session.quiz
    driver.quit()
    clock.pass_(86_400)

    again = start(open_app())
    assert "was interrupted" in texts_of(again.window)
    assert "All 2 answers are saved" in texts_of(again.window)
    again.key(Qt.Key.Key_R)
    again.wait(lambda: again.window.windowTitle().startswith("Quiz"))

    session = again.quiz.session
    assert session.quiz.position == before.position == 1
    assert [entry.response for entry in session.quiz.entries] == [entry.response for entry in before.entries]
    assert session.remaining_s == pytest.approx(600 - 3, abs=0.01)


def test_not_knowing_is_recorded_as_such(start: Start, app: App) -> None:
    driver = start(app)
    start_from_practice(driver, size=1)
    driver.key(Qt.Key.Key_0)

    assert driver.quiz.page.verdict.text().startswith("Not known yet")
    driver.key(Qt.Key.Key_Return)
    driver.wait(lambda: driver.window.windowTitle().startswith("Review"))
    (answer,) = app.quizzes.finished(app.quizzes.records()[0].id).answers
    assert answer.outcome is Outcome.DONT_KNOW


def test_a_number_that_cannot_be_read_is_no_wrong_answer(start: Start, each_type: Callable[[], App]) -> None:
    app = each_type()
    driver = start(app)
    start_from_practice(driver, size=10)
    while not isinstance(driver.question, NumericQuestion):
        driver.key(Qt.Key.Key_PageDown)
    line = driver.quiz.page.editor.line  # type: ignore[union-attr]
    line.setFocus()
    driver.bot.keyClicks(line, "1,234")
    driver.key(Qt.Key.Key_Return)

    assert not driver.quiz.page.verdict.isVisible()
    assert AnswerStore(app.database).count() == 0
    assert "two ways" in texts_of(driver.window)


def test_a_letter_typed_into_a_field_is_no_command(start: Start, each_type: Callable[[], App]) -> None:
    driver = start(each_type())
    start_from_practice(driver, size=10)
    while not isinstance(driver.question, NumericQuestion):
        driver.key(Qt.Key.Key_PageDown)
    line = driver.quiz.page.editor.line  # type: ignore[union-attr]
    line.setFocus()
    driver.bot.keyClicks(line, "fgt0")

    assert line.text() == "fgt0"
    assert not driver.quiz.session.quiz.current.is_flagged
    assert not driver.quiz.grid.isVisible()


def test_the_hidden_timer_comes_back_at_five_minutes_and_can_be_hidden_again(
    start: Start, app: App, clock: FakeTime
) -> None:
    driver = start(app)
    start_from_practice(driver, size=5, exam=True, minutes=6)
    assert driver.quiz.top.timer.text() == "06:00"
    driver.key(Qt.Key.Key_T)
    assert driver.quiz.top.timer.text() == "Timer hidden"

    for _ in range(11):
        clock.pass_(5)
        driver.quiz.clock.tick()
    assert driver.quiz.top.timer.text() == "Timer hidden"
    clock.pass_(5)
    driver.quiz.clock.tick()

    assert driver.quiz.top.timer.text() == "05:00"
    driver.key(Qt.Key.Key_T)
    clock.pass_(5)
    driver.quiz.clock.tick()
    assert driver.quiz.top.timer.text() == "Timer hidden"


def test_a_pause_hides_the_question_and_stops_the_clock(start: Start, app: App, clock: FakeTime) -> None:
    driver = start(app)
    start_from_practice(driver, size=5, exam=True, minutes=6)
    driver.key(Qt.Key.Key_P, CONTROL)
    assert not driver.quiz.page.isVisible()

    clock.pass_(300)
    driver.quiz.clock.tick()
    driver.click(driver.quiz.pages.resume)

    assert driver.quiz.page.isVisible()
    assert driver.quiz.top.timer.text() == "06:00"


def test_what_cannot_be_saved_is_said_and_kept_until_a_retry(start: Start, app: App) -> None:
    driver = start(app)
    start_from_practice(driver, size=3)
    run_sql(
        app, "CREATE TRIGGER full BEFORE INSERT ON quiz_event BEGIN SELECT RAISE(ABORT, 'disk full'); END"
    )
    driver.answer_right()

    assert driver.quiz.banner.isVisible()
    assert "Not saved" in texts_of(driver.window)
    driver.key(Qt.Key.Key_Return, CONTROL)
    assert driver.quiz.page.verdict.isVisible(), "the window stays usable"
    run_sql(app, "DROP TRIGGER full")
    driver.click(driver.quiz.banner.action)

    assert not driver.quiz.banner.isVisible()
    assert not driver.quiz.session.unsaved
    assert AnswerStore(app.database).count() == 1


def test_a_study_quiz_says_once_that_time_is_up_and_goes_on(start: Start, app: App, clock: FakeTime) -> None:
    driver = start(app)
    start_from_practice(driver, size=3, minutes=1)
    said: list[str] = []
    driver.quiz.announced.connect(said.append)

    for _ in range(16):
        clock.pass_(5)
        driver.quiz.clock.tick()

    assert said == [
        "Half of the time is left: 30 seconds",
        "Time is up. The quiz can be finished without hurry.",
    ]
    assert driver.quiz.is_running
    assert driver.quiz.top.timer.text() == "00:00"
