"""Every screen, in the smallest window and at twice the text: each control has a name, no words are cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.domain.dealing import Filters
from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem
from prepapp.domain.plans import Countdown, MockPlan, QuizPlan
from prepapp.domain.quiz import Ending, Mode
from prepapp.domain.topics import Level
from prepapp.gui.main_window import SMALLEST
from prepapp.gui.screens.practice.desk import Kind
from tests.support.driver import Driver
from tests.support.histories import NOON, many, save
from tests.support.keys import LAID_OUT_MS
from tests.support.room import crowded
from tests.support.sample_bank import design_question, fillers, one_of_each, write_bundle
from tests.support.walker import clipped, clipped_for_good, nameless, shared_letters, small_targets

Visit = Callable[[Driver], None]


def first_run(step: int) -> Visit:
    """The first run at one of its pages."""

    def visit(driver: Driver) -> None:
        for _ in range(step):
            driver.window.first_run.next.click()

    return visit


def screen(name: str) -> Visit:
    """A screen of the navigation."""

    def visit(driver: Driver) -> None:
        _pass(driver)
        driver.window.go_to(name)

    return visit


def settings_table(driver: Driver) -> None:
    """Settings with the table of expectations open and a change just made."""
    screen("Settings")(driver)
    driver.settle()
    driver.window.settings.expected.disclosure.toggle.click()
    driver.window.settings.level.minutes.setValue(45)


def library_item(driver: Driver) -> None:
    """A question of the library with its answer."""
    screen("Library")(driver)
    driver.settle()
    table = driver.window.library.listing.table
    driver.bot.keyClick(table, Qt.Key.Key_Return)
    driver.settle()
    driver.window.library.item.reveal.click()


def library_empty(driver: Driver) -> None:
    """A search that finds nothing."""
    screen("Library")(driver)
    driver.settle()
    driver.window.library.listing.filters.search.setText("nothing of the kind")


def library_career(driver: Driver) -> None:
    """The career page."""
    screen("Library")(driver)
    driver.window.library.parts.buttons["career"].click()


def shortcuts(driver: Driver) -> None:
    """The sheet of shortcuts over Home."""
    _pass(driver)
    driver.key(Qt.Key.Key_F1)


def practice(kind: Kind) -> Visit:
    """The builder at a kind of practice."""

    def visit(driver: Driver) -> None:
        screen("Practice")(driver)
        driver.settle()
        driver.window.practice.choose(kind)

    return visit


def practice_filters(driver: Driver) -> None:
    """Every filter of the builder, a clock, and a preset that is being named."""
    practice(Kind.OWN)(driver)
    builder = driver.window.practice
    builder.filters.areas.buttons["mlops"].click()
    builder.filters.further.toggle.click()
    builder.session.timed.click()
    builder.naming.save.click()


def interview(driver: Driver) -> None:
    """What came of a mock interview."""
    _pass(driver)
    quizzes = driver.app.quizzes
    session = quizzes.start(MockPlan("Mock interview", 20), level=Level.SENIOR)
    session.finish(Ending.SUBMITTED)
    quizzes.save(session.unsaved)
    driver.window.quizzes.show_interview(session.quiz.id)


def design(driver: Driver) -> None:
    """A design question in its first phase."""
    _pass(driver)
    driver.window.quizzes.start_design("design-0001")
    driver.settle()


def design_rubric(driver: Driver) -> None:
    """A design question after its last phase."""
    design(driver)
    for _ in range(3):
        driver.window.design.next.click()


def quiz(driver: Driver) -> None:
    """A quiz at its first question."""
    _pass(driver)
    driver.window.quizzes.start(QuizPlan("Mixed practice", size=3))


def quiz_key(driver: Driver) -> None:
    """A quiz after its first answer, with the report of the question begun."""
    quiz(driver)
    driver.settle()
    driver.answer_wrong()
    driver.key(Qt.Key.Key_Return)
    driver.quiz.page.aftermath.report.click()


def quiz_tool(key: Qt.Key) -> Visit:
    """A quiz with a tool open beside the question."""

    def visit(driver: Driver) -> None:
        quiz(driver)
        driver.settle()
        driver.key(key)

    return visit


def home_interrupted(driver: Driver) -> None:
    """Home with a quiz that was left, and everything else that can be offered there."""
    save(driver.app.database, many("mlops", 40))
    quiz(driver)
    driver.settle()
    driver.window.quiz.top.leave.click()


def sitting(driver: Driver) -> None:
    """What a finished quiz came to."""
    quiz_key(driver)
    driver.quiz.taking.stop()
    driver.wait(lambda: driver.window.windowTitle().startswith("Review"))


def sitting_question(driver: Driver) -> None:
    """A question of a finished quiz with a note begun."""
    sitting(driver)
    driver.settle()
    driver.key(Qt.Key.Key_J)
    driver.key(Qt.Key.Key_N)


def _pass(driver: Driver) -> None:
    """Leave the first run for a window over a history of some weeks."""
    save(driver.app.database, history())
    driver.window.first_run.look.click()
    driver.settle()


def history() -> list[AnsweredItem]:
    """Areas that meet, are below, are early and are open, a note of what is due, and an interview's days."""
    weeks = [NOON + timedelta(days=7 * week) for week in range(3)]
    return [
        answer
        for at in weeks
        for answer in (
            *many("mlops", 12, at=at),
            *many("swe", 10, outcome=Outcome.WRONG, at=at + timedelta(hours=1)),
            *many("ml-core", 2, at=at + timedelta(hours=2)),
            *many("deep-learning", 4, at=at + timedelta(hours=3)),
            *many("deep-learning", 3, outcome=Outcome.WRONG, at=at + timedelta(hours=4)),
        )
    ]


def commands(driver: Driver) -> None:
    """The command search over Home."""
    _pass(driver)
    driver.window.acts.by_key["Ctrl+K"]()


def new_person(driver: Driver) -> None:
    """The dialog that asks who is new."""
    _pass(driver)
    driver.window.people.add()


def erasing(driver: Driver) -> None:
    """The dialog that asks for a word before everything goes."""
    screen("Settings")(driver)
    driver.settle()
    driver.window.settings.erase.erase.click()
    driver.settle()


def tagging(driver: Driver) -> None:
    """The dialog that asks for a tag."""
    screen("Library")(driver)
    driver.settle()
    driver.window.library.listing.acts.tag.click()
    driver.settle()


def look_back(driver: Driver) -> None:
    """An exam on the clock, looked back at before it is submitted."""
    _pass(driver)
    driver.window.quizzes.start(QuizPlan("Mixed exam", Filters(), 7, Mode.EXAM, Countdown(minutes=20)))
    driver.settle()
    driver.key(Qt.Key.Key_F)
    driver.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


OURS: dict[str, Visit] = {
    "first run: level": first_run(0),
    "first run: date": first_run(1),
    "first run: minutes": first_run(2),
    "first run: ready": first_run(3),
    "settings": screen("Settings"),
    "settings, table open": settings_table,
    "library": screen("Library"),
    "library, a question": library_item,
    "library, nothing found": library_empty,
    "library, career": library_career,
    "shortcuts": shortcuts,
    "home": screen("Home"),
    "home, interrupted": home_interrupted,
    **{f"practice, {kind.value}": practice(kind) for kind in Kind},
    "practice, every filter": practice_filters,
    "interview": interview,
    "design": design,
    "design, rubric": design_rubric,
    "review": screen("Review"),
    "review, a quiz": sitting,
    "review, a question": sitting_question,
    "quiz, a key": quiz_key,
    "quiz, grid": quiz_tool(Qt.Key.Key_G),
    "quiz, note": quiz_tool(Qt.Key.Key_N),
    "quiz, calculator": quiz_tool(Qt.Key.Key_L),
    "quiz, formulas": quiz_tool(Qt.Key.Key_M),
    "quiz, scratchpad": quiz_tool(Qt.Key.Key_K),
    "quiz, before it is submitted": look_back,
    "dashboard": screen("Dashboard"),
    "commands": commands,
    "a new person": new_person,
    "erasing": erasing,
    "tagging": tagging,
    "quiz": quiz,
}


@pytest.fixture(scope="module")
def bundle_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample bank with a design question."""
    items = [*one_of_each(), *fillers(), design_question()]
    return write_bundle(tmp_path_factory.mktemp("bank") / "bank.bundle", items)


@pytest.fixture(params=[100, 200], ids=["100 %", "200 %"])
def small(request: pytest.FixtureRequest, qtbot: QtBot, app: App, windows: list[Driver]) -> Iterator[Driver]:
    """The smallest window at a text size, at the very first start."""
    driver = Driver(qtbot, app, passes_first_run=False)
    windows.append(driver)
    driver.theme.set_text_scale(request.param)
    driver.window.resize(SMALLEST)
    yield driver
    driver.theme.set_text_scale(100)


@pytest.mark.parametrize("name", OURS)
def test_controls_have_names_and_words_have_room(small: Driver, name: str) -> None:
    OURS[name](small)
    small.settle()
    small.bot.wait(LAID_OUT_MS)

    assert small.window.size() == SMALLEST
    dialogs: list[QWidget] = [*small.window.findChildren(QDialog)]
    for root in (small.window, *dialogs):
        assert nameless(root) == []
        assert clipped_for_good(root, small.bot.wait) == []
        assert small_targets(root) == []
    for front in dialogs or [small.window]:  # what lies behind a dialog hears no key
        assert shared_letters(front) == []


def test_the_walk_itself_sees_what_is_wrong(qtbot: QtBot, app: App, start: Callable[[App], Driver]) -> None:
    save(app.database, many("mlops", 1))
    driver = start(app)
    driver.go_to("Settings")
    settings = driver.window.settings

    settings.search.setPlaceholderText("")
    settings.search.setAccessibleName("")
    settings.data.back_up.setFixedSize(8, 8)

    assert nameless(driver.window)
    assert small_targets(driver.window)
    assert clipped(driver.window)


def test_the_walk_sees_what_an_edge_cuts_and_what_lies_on_another(
    start: Callable[[App], Driver], app: App
) -> None:
    driver = start(app)
    driver.go_to("Library")
    library = driver.window.library
    assert crowded(driver.window) == []

    library.listing.practise.setMinimumWidth(4000)
    library.listing.filters.area.setMaximumWidth(50)
    library.listing.table.setFixedHeight(40)
    driver.bot.wait(LAID_OUT_MS)
    library.listing.filters.lists.move(0, 0)
    found = crowded(driver.window)

    assert any("Practise these" in told and "cut off" in told for told in found)
    assert any("cuts “Any area”" in told for told in found)
    assert any("its rows need" in told for told in found)
    assert any("lie on each other" in told for told in found)


def test_chips_that_were_out_of_sight_while_the_text_grew_have_their_places(
    start: Callable[[App], Driver], app: App
) -> None:
    driver = start(app)
    driver.window.resize(SMALLEST)
    driver.go_to("Practice")
    driver.window.practice.choose(Kind.OWN)
    driver.go_to("Home")

    driver.theme.set_text_scale(200)
    driver.settle()
    driver.theme.set_text_scale(100)
    driver.go_to("Practice")

    assert clipped_for_good(driver.window, driver.bot.wait) == []
