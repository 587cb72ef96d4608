"""A diagnostic through the real window: introduced, taken one way, left and continued, and summed up."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from prepapp.bootstrap import App
from prepapp.domain.course import SHORT_DIAGNOSTIC_BUDGET_S, SHORT_DIAGNOSTIC_MOST, Mode
from prepapp.domain.grading import Outcome
from prepapp.domain.quiz import Ending
from prepapp.gui.screens.quiz.tools.tool import ToolName
from prepapp.storage.answers import AnswerStore
from tests.support.driver import Driver, texts_of
from tests.support.histories import answer, many, save
from tests.support.world import FakeTime

Start = Callable[[App], Driver]
CONTROL = Qt.KeyboardModifier.ControlModifier


def introduced(driver: Driver) -> Driver:
    """From Home to the page before the first question, by one key."""
    driver.key(Qt.Key.Key_Return)
    driver.wait(lambda: driver.window.windowTitle().startswith("Diagnostic"))
    driver.wait(lambda: "25 questions" in texts_of(driver.window))
    return driver


def begun(driver: Driver) -> Driver:
    """At the first question."""
    introduced(driver).key(Qt.Key.Key_Return)
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()
    return driver


def take(driver: Driver, *, right: bool) -> None:
    """Answer to the end."""
    while driver.window.windowTitle().startswith("Quiz"):
        if right:
            driver.answer_right()
            driver.key(Qt.Key.Key_Return, CONTROL)
        else:
            driver.key(Qt.Key.Key_0)
    driver.settle()


def test_home_recommends_it_and_the_page_before_it_costs_no_time(start: Start, app: App) -> None:
    driver = start(app)
    assert "First measurement" in texts_of(driver.window)

    introduced(driver)

    said = texts_of(driver.window)
    for words in ("25 questions", "no way back", "I don't know", "7 days", "Reading this page costs no time"):
        assert words in said
    assert app.quizzes.interrupted() is None, "nothing has begun"
    driver.key(Qt.Key.Key_Escape)
    assert driver.window.windowTitle().startswith("Home")


def test_there_is_no_way_back_and_no_feedback(start: Start, app: App) -> None:
    driver = begun(start(app))
    driver.answer_right()
    driver.key(Qt.Key.Key_Return, CONTROL)

    quiz = driver.quiz
    assert quiz.session.quiz.position == 1
    assert quiz.top.counter.text() == "Question 2 of at most 25"
    for hidden in (
        quiz.bottom.previous,
        quiz.bottom.flag,
        quiz.bottom.skip,
        quiz.top.tools[ToolName.GRID],
        quiz.page.verdict,
    ):
        assert not hidden.isVisible()
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_F, Qt.Key.Key_G):
        driver.key(key)
    assert quiz.session.quiz.position == 1
    assert not quiz.session.quiz.current.is_flagged
    assert not quiz.grid.isVisible()


def test_not_knowing_everything_is_never_called_ready_and_ends_on_what_to_do_next(
    start: Start, app: App
) -> None:
    driver = begun(start(app))
    take(driver, right=False)

    result = driver.window.result
    driver.wait(lambda: result.title.text() == "First estimate for senior")
    assert "probably below" in result.sentence.text()
    assert "wide on purpose" in result.note.text()
    assert 1 <= len(result.steps.steps) <= 3
    assert app.quizzes.records()[0].mode is Mode.DIAGNOSTIC
    driver.key(Qt.Key.Key_1)
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    assert driver.quiz.session.quiz.settings.mode is Mode.ADAPTIVE


def test_the_answers_can_be_looked_at_afterwards(start: Start, app: App) -> None:
    driver = begun(start(app))
    take(driver, right=True)
    driver.wait(lambda: driver.window.windowTitle().startswith("Result"))
    driver.wait(lambda: bool(driver.window.result.title.text()))
    assert "ready" not in driver.window.result.sentence.text().lower()

    driver.click(driver.window.result.review)

    driver.wait(lambda: driver.window.windowTitle().startswith("Review"))
    driver.settle()
    driver.key(Qt.Key.Key_J)
    assert "Explanation" in driver.window.review.page.explanation.toPlainText()


def test_it_can_be_left_and_continued(start: Start, open_app: Callable[[], App]) -> None:
    driver = begun(start(open_app()))
    for _ in range(3):
        driver.key(Qt.Key.Key_0)
    before = driver.quiz.session.quiz
    driver.quit()

    again = start(open_app())
    assert "It can be continued until 8 Mar 2026." in texts_of(again.window)
    again.key(Qt.Key.Key_R)
    again.wait(lambda: again.window.windowTitle().startswith("Quiz"))

    assert again.quiz.session.quiz.dealt == before.dealt
    assert again.quiz.session.quiz.position == 3
    again.key(Qt.Key.Key_0)
    assert len(again.quiz.session.quiz.dealt) == 5


def test_it_can_be_stopped_after_any_question(start: Start, app: App) -> None:
    driver = begun(start(app))
    driver.key(Qt.Key.Key_0)
    driver.click(driver.quiz.bottom.stop)

    driver.wait(lambda: driver.window.windowTitle().startswith("Result"))
    driver.settle()
    assert app.quizzes.records()[0].ending is Ending.STOPPED
    assert AnswerStore(app.database).count() == 1
    assert driver.window.result.sentence.text().startswith("1 question answered.")


def test_the_dashboard_leads_to_the_check_of_readiness(start: Start, app: App) -> None:
    save(app.database, many("mlops", 6))
    driver = start(app)
    driver.go_to("Dashboard")
    dashboard = driver.window.dashboard
    driver.wait(dashboard.verdict.check.isVisible)

    driver.click(dashboard.verdict.check)
    driver.wait(lambda: driver.window.diagnostic.title.text() == "Am I ready for senior?")
    driver.settle()
    driver.key(Qt.Key.Key_Return)

    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    assert driver.quiz.session.quiz.settings.mode is Mode.READY_CHECK


def test_v_starts_what_is_due(start: Start, app: App, clock: FakeTime) -> None:
    item = next(item.id for item in app.bundle.items if item.area == "swe")
    save(app.database, [answer(item, clock.now(), area="swe", outcome=Outcome.WRONG)])
    driver = start(app)
    driver.key(Qt.Key.Key_V)
    assert driver.window.windowTitle().startswith("Home"), "nothing is due on the day it was missed"
    clock.pass_(3 * 86_400)

    driver.key(Qt.Key.Key_V)

    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    assert driver.quiz.session.quiz.settings.mode is Mode.REVIEW
    assert [one.item_id for one in driver.quiz.session.quiz.dealt] == [item]


def test_a_short_one_can_be_taken_instead(start: Start, app: App) -> None:
    driver = introduced(start(app))
    short = driver.window.diagnostic.short
    assert "minutes" in short.text()

    short.setFocus()
    driver.key(Qt.Key.Key_Return)
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))

    course = driver.quiz.session.quiz.settings.course
    assert course is not None
    assert course.most == SHORT_DIAGNOSTIC_MOST
    assert course.budget_s == SHORT_DIAGNOSTIC_BUDGET_S
