"""What is said of a question after its key was shown, with real keys, and how it is undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from prepapp.bootstrap import App
from prepapp.domain.annotations import Fault, MissReason
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import QuizPlan
from prepapp.domain.profile import Profile
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Mode
from prepapp.gui.screens.quiz.tools.tool import ToolName
from prepapp.gui.widgets.aftermath import Aftermath
from tests.support.driver import Driver
from tests.support.world import FakeTime

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
STUDY = QuizPlan("Study", Filters(types=(ItemType.SINGLE,)), 3)
EXAM = QuizPlan("Exam", Filters(types=(ItemType.SINGLE,)), 3, Mode.EXAM)


def begin(driver: Driver, plan: QuizPlan) -> Driver:
    """The window in a quiz."""
    driver.window.quizzes.start(plan)
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()
    return driver


@pytest.fixture
def study(app: App, start: Callable[[App], Driver]) -> Driver:
    """The window in a quiz with feedback."""
    return begin(start(app), STUDY)


def check(driver: Driver, *, right: bool) -> str:
    """Answer and see the key; returns the item's id."""
    driver.answer_right() if right else driver.answer_wrong()
    driver.key(Qt.Key.Key_Return)
    driver.wait(driver.quiz.page.aftermath.isVisible)
    driver.settle()
    return driver.quiz.session.quiz.dealt[driver.quiz.session.quiz.position].item_id


def flags(driver: Driver) -> list[bool]:
    """Which questions are flagged."""
    return [entry.is_flagged for entry in driver.quiz.session.quiz.entries]


def aftermath(driver: Driver) -> Aftermath:
    """What can be said of the question on the screen."""
    return driver.quiz.page.aftermath


def test_a_digit_says_why_it_was_missed_and_again_takes_it_back(study: Driver, app: App) -> None:
    item_id = check(study, right=False)
    answer = app.quizzes.finished(study.quiz.session.quiz.id).answers[0].id

    study.key(Qt.Key.Key_2)

    assert app.annotations.of(item_id).reasons == {answer: MissReason.MISREAD}
    assert aftermath(study).reasons[MissReason.MISREAD].isChecked()

    study.key(Qt.Key.Key_2)

    assert app.annotations.of(item_id).reasons == {}
    assert not aftermath(study).reasons[MissReason.MISREAD].isChecked()


def test_a_reason_can_be_said_after_a_restart(
    open_app: Callable[[], App], start: Callable[[App], Driver]
) -> None:
    first = begin(start(open_app()), STUDY)
    item_id = check(first, right=False)
    first.quit()

    app = open_app()
    again = start(app)
    again.key(Qt.Key.Key_R)
    again.wait(lambda: again.window.windowTitle().startswith("Quiz"))
    again.settle()
    again.key(Qt.Key.Key_3)

    answer = app.quizzes.finished(again.quiz.session.quiz.id).answers[0].id
    assert app.annotations.of(item_id).reasons == {answer: MissReason.REASONING}


def test_nobody_is_asked_why_a_right_answer_was_missed(study: Driver, app: App) -> None:
    item_id = check(study, right=True)

    study.key(Qt.Key.Key_1)

    assert app.annotations.of(item_id).reasons == {}
    assert not any(chip.isVisible() for chip in aftermath(study).reasons.values())


def test_a_mark_is_undone_and_redone_from_the_keyboard(study: Driver, app: App) -> None:
    item_id = check(study, right=True)

    study.click(aftermath(study).mark)
    assert app.annotations.of(item_id).is_marked
    assert study.window.undo_bar.said.text() == "The question was marked."

    study.key(Qt.Key.Key_Z, CONTROL)
    assert not app.annotations.of(item_id).is_marked
    assert not aftermath(study).mark.isChecked()

    study.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert app.annotations.of(item_id).is_marked
    assert aftermath(study).mark.isChecked()


def test_a_right_answer_that_took_no_effort_is_called_so(study: Driver, app: App) -> None:
    item_id = check(study, right=True)

    study.click(aftermath(study).easy)

    answer = app.quizzes.finished(study.quiz.session.quiz.id).answers[0].id
    assert app.annotations.of(item_id).too_easy == {answer}
    assert aftermath(study).easy.isChecked()


def test_a_suspension_is_undone(study: Driver, app: App) -> None:
    item_id = check(study, right=False)

    study.click(aftermath(study).suspend)
    assert app.annotations.of(item_id).is_suspended

    study.click(study.window.undo_bar.action)
    assert not app.annotations.of(item_id).is_suspended


def test_what_was_added_to_review_comes_back_although_it_was_right(
    study: Driver, app: App, clock: FakeTime
) -> None:
    item_id = check(study, right=True)
    study.click(aftermath(study).keep)

    clock.pass_(2 * 86_400)

    plan = app.reviews.plan(Profile())
    assert plan is not None
    assert plan.items == (item_id,)


def test_a_report_is_kept_and_withdrawn(study: Driver, app: App) -> None:
    item_id = check(study, right=False)
    study.click(aftermath(study).report)
    form = aftermath(study).form
    study.click(form.fault.buttons[Fault.UNCLEAR])
    form.words.setFocus()
    study.bot.keyClicks(form.words, "Two readings of 1, 2 or 3.")
    study.key(Qt.Key.Key_Return)

    (report,) = app.annotations.of(item_id).reports
    assert (report.fault, report.text) == (Fault.UNCLEAR, "Two readings of 1, 2 or 3.")
    assert app.annotations.of(item_id).reasons == {}, "digits in the field are words"
    assert not form.isVisible()

    study.click(aftermath(study).report)
    assert app.annotations.of(item_id).reports == ()


def test_a_deleted_note_comes_back_with_undo(study: Driver, app: App) -> None:
    item_id = check(study, right=False)
    study.click(aftermath(study).note)
    assert study.quiz.tools.drawer.tool is ToolName.NOTE
    note = study.quiz.tools.note
    study.bot.keyClicks(note.field, "the base rate")

    study.click(note.delete)
    assert note.field.toPlainText() == ""
    assert app.annotations.of(item_id).note == ""
    assert not note.delete.isVisible()

    study.click(study.window.undo_bar.action)
    assert note.field.toPlainText() == "the base rate"
    assert app.annotations.of(item_id).note == "the base rate"


def test_a_flag_that_was_taken_off_comes_back_wherever_the_quiz_is_by_then(
    app: App, start: Callable[[App], Driver]
) -> None:
    driver = begin(start(app), EXAM)
    driver.key(Qt.Key.Key_F)
    driver.key(Qt.Key.Key_F)
    assert flags(driver) == [False, False, False]
    driver.key(Qt.Key.Key_PageDown)

    driver.key(Qt.Key.Key_Z, CONTROL)

    assert flags(driver) == [True, False, False]
    assert app.quizzes.quiz(driver.quiz.session.quiz.id).entries[0].is_flagged, "and it is on the disk"
