"""A note or a scratchpad that cannot be saved: that is said wherever one is, and a retry saves the newest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import QuizPlan
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Mode
from prepapp.gui.shell.places import Place
from prepapp.gui.widgets.writing import WritingTool
from tests.end_to_end.test_errors_in_the_page import rename
from tests.support.driver import Driver
from tests.support.keys import Keys

EXAM = QuizPlan("Exam", Filters(types=(ItemType.SINGLE,)), 3, Mode.EXAM)


@dataclass(frozen=True)
class Written:
    """Something to write in beside a question: its key, its field, and what the disk holds of it."""

    key: Qt.Key
    tool: Callable[[Keys], WritingTool]
    kept: Callable[[Keys], str]


def note_kept(one: Keys) -> str:
    """The note as whoever looks at the question again finds it."""
    return one.app.writing.put_down(one.quiz.session.quiz.dealt[0].item_id).note


def scribbles_kept(one: Keys) -> str:
    """The scratchpad as whoever goes on with the quiz finds it."""
    return one.app.writing.scratchpad(one.quiz.session.quiz.id)


NOTE = Written(Qt.Key.Key_N, lambda one: one.quiz.tools.note, note_kept)
SCRATCHPAD = Written(Qt.Key.Key_K, lambda one: one.quiz.tools.scratchpad, scribbles_kept)
both = pytest.mark.parametrize("written", [NOTE, SCRATCHPAD], ids=["note", "scratchpad"])


@pytest.fixture
def exam(qtbot: QtBot, app: App, windows: list[Driver]) -> Keys:
    """An exam at its first question."""
    windows.append(one := Keys(qtbot, app))
    one.window.quizzes.start(EXAM)
    one.title_is("Quiz")
    one.settle()
    return one


def write_in_vain(one: Keys, written: Written) -> None:
    """Write something while it cannot be saved."""
    one.key(written.key)
    one.wait(lambda: not written.tool(one).field.isReadOnly())
    rename(one, "draft", "away")
    one.type("first")
    written.tool(one).flush()
    one.settle()


@both
def test_it_is_said_below_with_a_retry_that_saves_it(exam: Keys, written: Written) -> None:
    write_in_vain(exam, written)

    bar = exam.window.notices.bar
    assert bar.isVisible()
    assert not exam.quiz.banner.isVisible(), "its retry would save answers, and no word of this"
    rename(exam, "away", "draft")
    exam.click(bar.again)

    assert not bar.isVisible()
    assert written.kept(exam) == "first"


@both
def test_a_retry_that_comes_late_brings_no_older_words_back(exam: Keys, written: Written) -> None:
    write_in_vain(exam, written)
    rename(exam, "away", "draft")
    exam.type(" and second")
    written.tool(exam).flush()
    exam.settle()

    exam.click(exam.window.notices.bar.again)

    assert written.kept(exam) == "first and second"


@both
def test_it_is_said_where_one_went_and_saved_from_there(exam: Keys, written: Written) -> None:
    write_in_vain(exam, written)
    exam.window.notices.bar.hide()
    exam.type(" and last")

    exam.window.go_to(Place.HOME)
    exam.settle()

    bar = exam.window.notices.bar
    assert exam.window.current_name == Place.HOME
    assert bar.isVisible()
    rename(exam, "away", "draft")
    exam.click(bar.again)
    assert written.kept(exam) == "first and last"


def test_in_a_review_it_is_said_as_well(exam: Keys) -> None:
    exam.quiz.taking.stop()
    exam.title_is("Review")
    exam.settle()
    note = exam.window.review.sitting.note
    exam.key(Qt.Key.Key_J)  # from the summary to the first question
    exam.key(Qt.Key.Key_N)
    rename(exam, "draft", "away")
    exam.type("first")
    note.flush()
    exam.settle()

    bar = exam.window.notices.bar
    assert bar.isVisible()
    rename(exam, "away", "draft")
    exam.click(bar.again)
    assert note_kept(exam) == "first"
