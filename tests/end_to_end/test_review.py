"""The review of a finished quiz with real keys: what it came to, its filters, what is said of a question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from prepapp.bootstrap import App
from prepapp.domain.annotations import MissReason
from prepapp.domain.dealing import Filters
from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem
from prepapp.domain.plans import QuizPlan
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Confidence, Ending
from prepapp.domain.sitting import Pick
from prepapp.domain.topics import Level
from prepapp.gui.screens.review.sitting import SittingPage
from tests.support.driver import Driver
from tests.support.histories import answer, save
from tests.support.world import FakeTime

CONTROL = Qt.KeyboardModifier.ControlModifier
FOUR = QuizPlan("Study", Filters(types=(ItemType.SINGLE,)), 4)
RATINGS = {Confidence.GUESS: Qt.Key.Key_F2, Confidence.SURE: Qt.Key.Key_F4}
GIVEN = (
    (True, Confidence.GUESS),
    (False, Confidence.SURE),
    (False, Confidence.GUESS),
    (True, Confidence.SURE),
)


@pytest.fixture
def taken(app: App, start: Callable[[App], Driver], clock: FakeTime) -> Driver:
    """The review of four answers: guessed right, sure but wrong, guessed wrong, sure and right; one pause."""
    driver = start(app)
    driver.window.quizzes.start(FOUR)
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()
    for right, confidence in GIVEN:
        driver.answer_right(rate=False) if right else driver.answer_wrong()
        driver.key(RATINGS[confidence])
        driver.key(Qt.Key.Key_Return)
        driver.key(Qt.Key.Key_Return)
        if driver.window.windowTitle().startswith("Quiz") and driver.quiz.session.quiz.position == 2:
            pause(driver, clock)
    driver.wait(lambda: driver.window.windowTitle().startswith("Review"))
    driver.settle()
    return driver


def pause(driver: Driver, clock: FakeTime) -> None:
    """Stop the clock for 10 minutes."""
    driver.key(Qt.Key.Key_P, CONTROL)
    clock.pass_(600)
    driver.click(driver.quiz.pages.resume)


def page(driver: Driver) -> SittingPage:
    """The sitting on the screen."""
    return driver.window.review.sitting


def findings(driver: Driver) -> str:
    """What the summary says."""
    return "\n".join(one.text() for one in page(driver).findings.lines if one.isVisible())


def choose(driver: Driver, pick: Pick) -> list[str]:
    """Choose a filter; returns the numbers of the questions that are listed."""
    box = page(driver).filter
    box.setCurrentIndex(box.findData(pick))
    driver.settle()
    lines = page(driver).lines
    return [lines.item(place).text().split(".")[0][-1] for place in range(1, lines.count())]


def test_the_summary_comes_first_and_says_what_the_sitting_came_to(taken: Driver) -> None:
    said = findings(taken)

    assert "2 of 4 right" in said
    assert "between 18 % and 82 %" in said, "Wilson's 90 % interval of 2 in 4 (0.182, 0.818)"
    assert "Paused once, 10 minutes." in said
    assert "1 answer that was called sure was not right" in said
    assert "first estimate of mastery" in said
    assert "3 questions are asked again in reviews, the first on" in said, "two misses and a lucky guess"


def test_filters_list_what_they_say(taken: Driver) -> None:
    assert choose(taken, Pick.WRONG) == ["2", "3"]
    assert choose(taken, Pick.GUESSED_RIGHT) == ["1"]
    assert choose(taken, Pick.SURE_BUT_WRONG) == ["2"]
    assert choose(taken, Pick.FLAGGED) == []
    assert choose(taken, Pick.SKIPPED) == []
    assert choose(taken, Pick.ALL) == ["1", "2", "3", "4"]


def test_each_filter_says_how_many_it_leaves(taken: Driver) -> None:
    box = page(taken).filter

    words = [box.itemText(place) for place in range(box.count())]

    assert words == [
        "All (4)",
        "Not right (2)",
        "Flagged (0)",
        "Guessed right (1)",
        "Sure but wrong (1)",
        "Slow (0)",
        "Skipped (0)",
    ]


def test_esc_leaves_the_note_then_the_report_and_only_then_the_quiz(taken: Driver) -> None:
    sitting = page(taken)
    taken.key(Qt.Key.Key_J)
    taken.key(Qt.Key.Key_W)
    taken.key(Qt.Key.Key_N)
    taken.bot.keyClicks(sitting.note.field, "look again")

    taken.key(Qt.Key.Key_Tab, CONTROL)
    assert taken.window.focusWidget() is sitting.page.stem
    taken.key(Qt.Key.Key_N)
    taken.key(Qt.Key.Key_Escape)
    assert taken.window.focusWidget() is sitting.page.stem
    assert sitting.note.field.toPlainText() == "look again"

    sitting.page.aftermath.report.click()
    assert sitting.page.aftermath.form.isVisible()
    taken.key(Qt.Key.Key_Escape)
    assert not sitting.page.aftermath.form.isVisible()
    assert sitting.isVisible()

    taken.key(Qt.Key.Key_Escape)
    assert taken.window.review.quizzes.isVisible()


def test_the_list_stands_where_it_was_left(taken: Driver, app: App) -> None:
    """The other quiz was stopped before its first answer: no line of this one is looked up in it."""
    later = app.quizzes.start(FOUR, level=Level.SENIOR)
    later.finish(Ending.STOPPED)
    app.quizzes.save(later.unsaved)
    taken.key(Qt.Key.Key_Escape)
    quizzes = taken.window.review.quizzes
    assert quizzes.count() == 2
    assert quizzes.currentItem().data(Qt.ItemDataRole.UserRole) == page(taken)._sitting.finished.quiz.id  # type: ignore[union-attr]
    taken.key(Qt.Key.Key_Up if quizzes.currentRow() else Qt.Key.Key_Down)
    other = quizzes.currentRow()
    taken.key(Qt.Key.Key_Return)

    taken.key(Qt.Key.Key_Escape)

    assert quizzes.currentRow() == other


def test_keys_move_open_and_find_the_next_miss(taken: Driver) -> None:
    lines = page(taken).lines
    taken.key(Qt.Key.Key_J)
    assert lines.currentRow() == 1
    taken.key(Qt.Key.Key_W)
    assert lines.currentRow() == 2
    taken.key(Qt.Key.Key_W)
    assert lines.currentRow() == 3
    taken.key(Qt.Key.Key_K)
    assert lines.currentRow() == 2

    taken.key(Qt.Key.Key_Return)

    assert taken.window.focusWidget() is page(taken).page.stem
    assert page(taken).page.verdict.text().startswith("Not correct")


def test_why_it_was_missed_and_a_note_are_kept_from_the_review(taken: Driver, app: App) -> None:
    for key in (Qt.Key.Key_J, Qt.Key.Key_W, Qt.Key.Key_4):
        taken.key(key)
    missed = page(taken)._sitting.finished.answers[1]  # type: ignore[union-attr]
    assert app.annotations.of(missed.item_id).reasons == {missed.id: MissReason.TIME}

    taken.key(Qt.Key.Key_N)
    taken.bot.keyClicks(page(taken).note.field, "jk 1w")
    taken.key(Qt.Key.Key_J, CONTROL)
    assert page(taken).note.field.toPlainText() == "jk 1w", "letters and digits in a note are words"
    page(taken).lines.setFocus()
    taken.key(Qt.Key.Key_J)
    assert app.annotations.of(missed.item_id).note == "jk 1w"

    taken.key(Qt.Key.Key_K)
    assert page(taken).note.isVisible()
    assert page(taken).note.field.toPlainText() == "jk 1w"
    taken.click(page(taken).note.delete)
    assert app.annotations.of(missed.item_id).note == ""
    taken.key(Qt.Key.Key_Z, CONTROL)
    assert app.annotations.of(missed.item_id).note == "jk 1w"


def test_first_and_latest_answers_are_both_named(taken: Driver, app: App, clock: FakeTime) -> None:
    first = page(taken)._sitting.finished.answers[0]  # type: ignore[union-attr]
    clock.pass_(3 * 86_400)
    later = replace(first, id="later", at=first.at + timedelta(days=3), outcome=Outcome.WRONG, quiz_id="")
    save(app.database, [later])

    taken.window.review.open_quiz(first.quiz_id)
    taken.settle()
    taken.key(Qt.Key.Key_J)

    about = page(taken).about.text()
    assert about.startswith("Answer 1 of 2.")
    assert "First answer: right, 1 Mar 2026." in about
    assert "Latest answer: not right, 4 Mar 2026." in about


def test_a_stubborn_question_is_called_so_and_can_be_suspended(
    app: App, start: Callable[[App], Driver], clock: FakeTime
) -> None:
    (item,) = [one for one in app.bundle.items if one.type is ItemType.SINGLE][:1]
    misses: list[AnsweredItem] = []
    order = tuple(range(item.option_count))
    for _ in range(5):
        one = answer(item.id, clock.now(), area=item.area, outcome=Outcome.WRONG)
        misses += save(app.database, [replace(one, content_hash=item.content_hash, order=order)])
        clock.pass_(3 * 86_400)
    driver = start(app)
    driver.window.quizzes.review(misses[-1].quiz_id)
    driver.wait(lambda: driver.window.windowTitle().startswith("Review"))
    driver.settle()

    driver.key(Qt.Key.Key_J)

    assert page(driver).stubborn.isVisible()
    driver.click(page(driver).page.aftermath.suspend)
    assert app.annotations.of(item.id).is_suspended
