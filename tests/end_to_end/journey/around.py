"""Steps 16 to 24: dashboard, library, what is built, taken in, written, set, kept and gone on with."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from prepapp.domain.quiz import Confidence
from prepapp.gui.screens.settings.data import DataGroup
from tests.end_to_end.journey.a_quiz import (
    ALT,
    CONTROL,
    choose_and_change,
    read_the_stem,
    say_how_sure,
    strike_and_restore,
)
from tests.support.keys import Keys

TAG = "look again"
PRESET = "Evenings"


def use_the_dashboard(one: Keys) -> None:
    """16: another level, the numbers of a chart, and a quiz from a row."""
    dashboard = one.window.dashboard
    one.key(Qt.Key.Key_4, CONTROL)
    one.title_is("Dashboard")
    one.wait(lambda: dashboard.verdict.headline.text().startswith("Senior"))
    one.key(Qt.Key.Key_L)
    one.key(Qt.Key.Key_Left)
    one.wait(lambda: dashboard.verdict.headline.text().startswith("Mid"))
    assert one.setting("level") == "mid"
    one.key(Qt.Key.Key_1)
    table = dashboard.deck.mastery.table
    one.key(Qt.Key.Key_D)
    if not table.isVisible():
        one.key(Qt.Key.Key_D)
    one.tab_to(table)
    one.key(Qt.Key.Key_Home, CONTROL)
    while "MLOps" not in str(table.currentIndex().siblingAtColumn(0).data()):
        before = table.currentIndex().row()
        one.key(Qt.Key.Key_Down)
        assert table.currentIndex().row() > before
    one.key(Qt.Key.Key_Return)
    one.title_is("Quiz")
    assert one.quiz.page.stem.isVisible()
    assert one.kept("SELECT title FROM quiz ORDER BY rowid")[-1][0].startswith("MLOps")
    one.key(Qt.Key.Key_L, ALT)
    one.title_is("Home")


def search_look_and_tag(one: Keys) -> None:
    """17: found by words, shown without its answer, tagged."""
    library = one.window.library
    one.key(Qt.Key.Key_F, CONTROL)
    one.title_is("Library")
    one.wait(lambda: one.focused is library.listing.filters.search)
    one.type("ordering-0001")
    one.key(Qt.Key.Key_Return)
    assert library.listing.table.entries.rowCount() == 1
    one.key(Qt.Key.Key_Space)
    one.wait(lambda: "ordering-0001" in library.listing.peek.question.page.stem.toPlainText())
    assert not library.listing.peek.question.page.verdict.isVisible()
    one.key(Qt.Key.Key_T)
    one.wait(lambda: one.front is not one.window)
    one.type(TAG)
    one.key(Qt.Key.Key_Return)
    one.wait(lambda: one.front is one.window)
    one.wait(lambda: library.listing.table.current is not None and TAG in library.listing.table.current.tags)
    (item, payload) = one.kept("SELECT item_id, payload FROM annotation WHERE kind = 'tagged'")[-1]
    assert (item, json.loads(payload)["tag"]) == ("ordering-0001", TAG)
    one.key(Qt.Key.Key_Return)
    one.wait(lambda: library.item.title.text() == "Title of ordering-0001")
    one.key(Qt.Key.Key_Escape)
    assert library.listing.table.isVisible()


def make_one_of_ones_own(one: Keys) -> None:
    """18: what can be created here, a quiz of one's own: its name is asked for until there is one.

    Questions of one's own come with the editor (ED), which is not in the program.
    """
    practice = one.window.practice
    one.key(Qt.Key.Key_N, CONTROL)
    one.title_is("Practice")
    one.tab_to(practice.naming.save)
    one.key(Qt.Key.Key_Space)
    assert one.focused is practice.naming.name
    one.type("   ")
    one.key(Qt.Key.Key_Return)
    assert practice.naming.name.isVisible(), "blanks are no name"
    assert not practice.naming.keep.isEnabled()
    one.key(Qt.Key.Key_A, CONTROL)
    one.type(PRESET)
    one.key(Qt.Key.Key_Return)
    one.wait(lambda: PRESET in practice.saved.tiles.buttons)
    assert [preset["name"] for preset in one.setting("practice_presets")] == [PRESET]


def take_in_a_file(one: Keys, other: Path, answers: int) -> None:
    """19: the history of another machine, chosen in the file dialog; told what comes in, then merged."""
    before = one.count("answer")
    data = _data_settings(one)
    one.tab_to(data.merge)
    one.key(Qt.Key.Key_Space)
    one.choose_file(other, leads_on=True)
    one.wait(lambda: isinstance(one.front, QMessageBox))
    assert f"{answers} answers would come in, from 20 February 2026" in one.front.property("text")
    assert one.count("answer") == before, "told before it is done"
    press_in_the_question(one, "Merge")
    one.wait(lambda: one.window.statusBar().currentMessage().startswith("1 session new"))
    assert one.count("answer") == before + answers


def save_the_report(one: Keys, target: Path) -> None:
    """20: the report as a PDF."""
    one.key(Qt.Key.Key_4, CONTROL)
    one.title_is("Dashboard")
    one.wait(lambda: one.window.dashboard.deck.is_settled)
    one.key(Qt.Key.Key_E, CONTROL)
    one.choose_file(target)
    one.wait(lambda: one.window.statusBar().currentMessage() == f"Saved {target}.")
    assert target.read_bytes().startswith(b"%PDF-")


def change_a_key(one: Keys) -> None:
    """21: the dashboard comes by another key from now on."""
    one.key(Qt.Key.Key_Comma, CONTROL)
    one.title_is("Settings")
    group = one.window.settings.keyboard
    one.tab_to(group.action)
    while "Dashboard" not in group.action.currentText():
        one.key(Qt.Key.Key_Down)
    one.tab_to(group.key)
    one.key(Qt.Key.Key_D, CONTROL)
    one.key(Qt.Key.Key_Tab)
    assert not group.key.isAncestorOf(one.focused), "Tab leaves the field"
    one.wait(lambda: "(Ctrl+D)" in group.action.currentText())
    assert "Ctrl+D" in one.setting("keys").values()
    one.key(Qt.Key.Key_1, CONTROL)
    one.title_is("Home")
    one.key(Qt.Key.Key_D, CONTROL)
    one.title_is("Dashboard")


def answer_at_twice_the_text(one: Keys) -> None:
    """22: the text at 200 %, and steps 3 to 6 once more."""
    for _ in range(10):
        one.key(Qt.Key.Key_Plus, CONTROL)
    assert one.theme.text_scale == 200
    assert one.setting("appearance")["text_percent"] == 200
    start_what_is_chosen(one)
    for step in (read_the_stem, choose_and_change, strike_and_restore, say_how_sure):
        step(one)
    assert one.quiz.page.confidence.buttons[Confidence.SURE].isChecked()
    one.key(Qt.Key.Key_0, CONTROL)
    assert one.theme.text_scale == 100
    one.key(Qt.Key.Key_L, ALT)
    one.title_is("Home")


def back_up_and_restore(one: Keys) -> None:
    """23: a copy; one more remark; the copy put back, after the question whose safe answer has the focus."""
    data = _data_settings(one)
    one.tab_to(data.back_up)
    one.key(Qt.Key.Key_Space)
    one.wait(lambda: one.window.statusBar().currentMessage().startswith("Backed up"))
    kept = one.count("annotation")
    mark_a_question(one)
    assert one.count("annotation") == kept + 1
    data = _data_settings(one)
    one.tab_to(data.restore)
    one.key(Qt.Key.Key_Space)
    keep_current(one)
    assert one.count("annotation") == kept + 1, "the safe answer changes nothing"
    one.tab_to(data.restore)
    one.key(Qt.Key.Key_Space)
    restore(one)
    one.wait(lambda: one.window.statusBar().currentMessage().startswith("Restored"))
    assert one.count("annotation") == kept


def mark_a_question(one: Keys) -> None:
    """One fact more than in the backup."""
    one.key(Qt.Key.Key_F, CONTROL)
    one.title_is("Library")
    one.key(Qt.Key.Key_Return)
    one.key(Qt.Key.Key_M)
    one.title_is("Library")


def keep_current(one: Keys) -> None:
    """The button that keeps has the focus: Enter alone does no harm."""
    one.wait(lambda: isinstance(one.front, QMessageBox))
    assert one.focused.property("text") == "&Keep current"
    one.key(Qt.Key.Key_Return)
    one.wait(lambda: one.front is one.window)


def restore(one: Keys) -> None:
    """To the other button, and press it."""
    one.wait(lambda: isinstance(one.front, QMessageBox))
    press_in_the_question(one, "Restore")


def press_in_the_question(one: Keys, words: str) -> None:
    """Press a button of the question that is open."""
    button = next(found for found in one.front.findChildren(QPushButton) if words in found.text())
    one.tab_to(button)
    one.key(Qt.Key.Key_Space)
    one.wait(lambda: one.front is one.window)


def leave_a_quiz_open(one: Keys) -> str:
    """24: quit with a quiz open; the place that it says."""
    start_what_is_chosen(one)
    one.key(Qt.Key.Key_1)
    one.key(Qt.Key.Key_Return)
    one.key(Qt.Key.Key_2)
    counter = one.quiz.top.counter.text()
    assert counter.startswith("Question 2")
    one.key(Qt.Key.Key_Q, CONTROL)
    one.wait(lambda: not one.window.isVisible())
    one.quit()
    return counter


def resume_it(again: Keys, counter: str) -> None:
    """24, after the restart: Home offers it, R goes on with it where it was."""
    again.title_is("Home")
    assert again.window.home.resume is again.focused
    again.key(Qt.Key.Key_R)
    again.title_is("Quiz")
    assert again.quiz.top.counter.text() == counter
    chosen = [card.mark.isChecked() for card in again.quiz.page.editor.cards]  # type: ignore[union-attr]
    assert chosen[1]
    again.quit()


def start_what_is_chosen(one: Keys) -> None:
    """The quiz that was put together before is still chosen on the practice screen."""
    one.key(Qt.Key.Key_N, CONTROL)
    one.title_is("Practice")
    one.key(Qt.Key.Key_Return, CONTROL)
    one.title_is("Quiz")


def _data_settings(one: Keys) -> DataGroup:
    one.key(Qt.Key.Key_6, CONTROL)
    one.title_is("Settings")
    return one.window.settings.data
