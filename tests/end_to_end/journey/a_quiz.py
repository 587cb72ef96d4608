"""Steps 1 to 15: from the first run through a whole exam to why a question was missed."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import Qt

from prepapp.domain.annotations import MissReason
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Confidence
from prepapp.domain.topics import Level
from prepapp.gui.screens.practice.desk import Kind
from prepapp.gui.screens.quiz.tools.tool import ToolName
from prepapp.gui.screens.quiz.tools.workbench import Side
from prepapp.gui.widgets.answers.choice import ChoiceEditor
from tests.support.keys import SHIFT, Keys

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
NOTE = "look at the units"
SIZE = 8


def pick_the_level_by_arrows(one: Keys) -> None:
    """1: the first run, senior chosen with the arrows."""
    one.title_is("First run")
    levels = one.window.first_run.levels
    assert one.focused is levels[Level.SENIOR]
    one.key(Qt.Key.Key_Up)
    assert levels[Level.MID].isChecked()
    one.key(Qt.Key.Key_Down)
    assert levels[Level.SENIOR].isChecked()
    for _ in range(4):
        one.key(Qt.Key.Key_Return)


def start_the_diagnostic(one: Keys) -> None:
    """2: told about it, then its first question; left for later and discarded on Home."""
    one.title_is("Diagnostic")
    one.wait(lambda: one.focused is one.window.diagnostic.start)
    one.key(Qt.Key.Key_Return)
    one.title_is("Quiz")
    assert one.quiz.page.stem.isVisible()
    assert one.kept("SELECT mode FROM quiz") == [("diagnostic",)]
    assert one.setting("level") == "senior"
    one.key(Qt.Key.Key_L, ALT)
    one.title_is("Home")
    one.key(Qt.Key.Key_D, ALT)
    one.title_is("Home")
    one.wait(lambda: one.window.home.resume is None)
    assert one.kept("SELECT ending FROM quiz_summary") == [("stopped",)]


def build_an_exam(one: Keys) -> None:
    """Between 2 and 3: a timed block of questions with one right option, put together by keys."""
    practice = one.window.practice
    one.key(Qt.Key.Key_N, CONTROL)
    one.title_is("Practice")
    while not practice.kinds.buttons[Kind.TIMED].isChecked():
        one.key(Qt.Key.Key_Right)
        one.key(Qt.Key.Key_Space)
    one.tab_to(practice.filters.further.toggle)
    one.key(Qt.Key.Key_Space)
    one.tab_to(practice.filters.types.buttons[ItemType.SINGLE])
    one.key(Qt.Key.Key_Space)
    one.tab_to(practice.session.count_box)
    one.key(Qt.Key.Key_A, CONTROL)
    one.type(str(SIZE))
    one.tab_to(practice.start)
    one.key(Qt.Key.Key_Return)
    one.title_is("Quiz")
    assert one.kept("SELECT mode FROM quiz ORDER BY started_at")[-1] == ("exam",)


def read_the_stem(one: Keys) -> None:
    """3: the keyboard begins at the stem and goes to the options, how sure, and the way on."""
    page, bottom = one.quiz.page, one.quiz.bottom
    assert one.focused is page.stem, "a new question begins at its stem"
    assert "What follows from it?" in page.stem.toPlainText()
    editor = page.editor
    assert isinstance(editor, ChoiceEditor)
    for stop in (editor.cards[0].mark, page.confidence.buttons[Confidence.GUESS], bottom.primary):
        one.tab_to(stop)


def choose_and_change(one: Keys) -> None:
    """4: one option, then another."""
    editor = one.quiz.page.editor
    assert isinstance(editor, ChoiceEditor)
    for key, place in ((Qt.Key.Key_2, 1), (Qt.Key.Key_3, 2)):
        one.key(key)
        assert [card.mark.isChecked() for card in editor.cards] == [
            n == place for n in range(len(editor.cards))
        ]
        last = _events(one, "responded")[-1]
        assert json.loads(last["response"])["options"] == [editor.cards[place].option.id]


def strike_and_restore(one: Keys) -> None:
    """5: an option struck out, and restored."""
    editor = one.quiz.page.editor
    assert isinstance(editor, ChoiceEditor)
    for is_struck in (True, False):
        one.key(Qt.Key.Key_2, SHIFT)
        assert editor.cards[1].is_struck is is_struck
        assert _events(one, "struck")[-1]["on"] is is_struck


def say_how_sure(one: Keys) -> None:
    """6: the confidence."""
    one.key(Qt.Key.Key_F4)
    assert one.quiz.page.confidence.buttons[Confidence.SURE].isChecked()
    assert _events(one, "rated")[-1]["confidence"] == "sure"


def use_the_calculator(one: Keys) -> None:
    """7: opened, calculated with, moved, closed; the keyboard is back where it was."""
    tools, before = one.quiz.tools, one.focused
    one.key(Qt.Key.Key_L)
    one.type("3*7")
    one.key(Qt.Key.Key_Return)
    assert tools.calculator.value.text() == "= 21"
    one.tab_to(tools.drawer.grip, back=True)
    one.key(Qt.Key.Key_Left, CONTROL)
    assert tools.workbench.side is Side.LEFT
    one.key(Qt.Key.Key_Escape)
    assert not tools.drawer.isVisible()
    assert one.focused is before


def write_a_note(one: Keys) -> None:
    """8: written, left with Ctrl+Tab and with Escape, as the field's description says."""
    before, field = one.focused, one.quiz.tools.note.field
    one.key(Qt.Key.Key_N)
    assert one.focused is field
    assert "Ctrl+Tab" in field.accessibleDescription()
    assert "Esc" in field.accessibleDescription()
    one.type(NOTE)
    one.key(Qt.Key.Key_Tab, CONTROL)
    assert not field.hasFocus()
    one.key(Qt.Key.Key_N)
    one.key(Qt.Key.Key_N)
    assert one.quiz.tools.drawer.tool is ToolName.NOTE or one.focused is before
    if one.quiz.tools.drawer.tool is not None:
        one.key(Qt.Key.Key_Escape)
    assert one.quiz.tools.drawer.tool is None
    one.wait(lambda: (NOTE,) in one.kept("SELECT text FROM draft"))


def flag(one: Keys) -> None:
    """9: the question is flagged."""
    one.key(Qt.Key.Key_F)
    assert one.quiz.bottom.flag.isChecked()
    assert _events(one, "flagged")[-1]["on"] is True


def jump_in_the_grid(one: Keys) -> None:
    """10: the grid, and from it to question 7."""
    grid = one.quiz.grid
    one.key(Qt.Key.Key_G)
    assert "flagged" in grid.cells[0].accessibleName()
    one.tab_to(grid.cells[6])
    assert one.focused.accessibleName().startswith("Question 7")
    one.key(Qt.Key.Key_Space)
    one.key(Qt.Key.Key_Escape)
    assert "7 of 8" in one.quiz.top.counter.text()
    assert _events(one, "moved")[-1]["to"] == 6


def hide_the_timer_and_ask(one: Keys) -> None:
    """11: no time on the screen, and the time left said when it is asked for."""
    one.key(Qt.Key.Key_T)
    assert one.quiz.top.timer.text() == "Timer hidden"
    one.key(Qt.Key.Key_T, CONTROL)
    assert one.window.statusBar().currentMessage().endswith("left")


def pause_and_resume(one: Keys) -> None:
    """12: the question is away while paused."""
    quiz = one.quiz
    one.key(Qt.Key.Key_P, CONTROL)
    assert quiz.pages.resume.isVisible()
    assert not quiz.page.stem.isVisible()
    one.tab_to(quiz.pages.resume)
    one.key(Qt.Key.Key_Return)
    assert quiz.page.stem.isVisible()
    assert (len(_events(one, "paused")), len(_events(one, "resumed"))) == (1, 1)


def look_over_and_submit(one: Keys) -> None:
    """13: what is unanswered, back to the questions, and submitted."""
    summary = one.quiz.summary
    one.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    assert one.focused is summary.back
    one.tab_to(summary.filter, back=True)
    one.key(Qt.Key.Key_Down)
    assert summary.filter.currentText() == "Unanswered"
    assert summary.list.count() == SIZE - 1
    one.tab_to(summary.back)
    one.key(Qt.Key.Key_Return)
    assert one.quiz.page.stem.isVisible()
    one.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    one.tab_to(summary.submit)
    one.key(Qt.Key.Key_Return)
    one.title_is("Review")
    assert one.kept("SELECT ending, answered_count FROM quiz_summary ORDER BY started_at")[-1] == (
        "submitted",
        1,
    )
    assert one.count("answer") == SIZE


def read_each_rationale(one: Keys) -> None:
    """14: every question with the reason for each of its options."""
    review = one.window.review
    for _ in range(SIZE):
        one.key(Qt.Key.Key_J)
        editor = review.page.editor
        assert isinstance(editor, ChoiceEditor)
        words = review.page.explanation.toPlainText()
        assert all(f"({card.option.id})" in words for card in editor.cards), words
    one.tab_to(review.page.explanation)
    one.key(Qt.Key.Key_K)
    assert one.focused is review.page.stem, "the keyboard stays with the question"


def tag_the_miss(one: Keys) -> None:
    """15: why the one that was answered was missed, by its digit."""
    review = one.window.review
    for _ in range(SIZE):
        one.key(Qt.Key.Key_K)
    one.key(Qt.Key.Key_J)
    while not review.page.aftermath.reasons[MissReason.MISREAD].isVisible():
        one.key(Qt.Key.Key_W)
    one.key(Qt.Key.Key_2)
    one.wait(review.page.aftermath.reasons[MissReason.MISREAD].isChecked)
    remarks = [json.loads(payload) for (payload,) in one.kept(_EXPLAINED)]
    assert [remark["reason"] for remark in remarks] == ["misread"]
    assert (remarks[0]["answer"],) in one.kept("SELECT id FROM answer")


_EXPLAINED = "SELECT payload FROM annotation WHERE kind = 'explained'"


def _events(one: Keys, kind: str) -> list[dict[str, Any]]:
    """What the file says of a kind of event, the latest last."""
    rows = one.kept("SELECT payload FROM quiz_event WHERE kind = ? ORDER BY at, seq", kind)
    return [json.loads(payload) for (payload,) in rows]
