"""Ways to every screen and every state of one that stands still long enough to be looked over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt

from prepapp.domain.dealing import Filters
from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem
from prepapp.domain.plans import Countdown, MockPlan, QuizPlan
from prepapp.domain.quiz import Ending, Mode
from prepapp.domain.topics import Level
from prepapp.gui.screens.practice.desk import Kind
from prepapp.gui.shell.places import Place
from tests.support.driver import Driver
from tests.support.histories import NOON, many, save

Visit = Callable[[Driver], None]


def first_run(step: int) -> Visit:
    """The first run at one of its pages."""

    def visit(driver: Driver) -> None:
        if driver.window.current_name != Place.FIRST_RUN:
            driver.window.turn_to(Place.FIRST_RUN)
        driver.window.first_run.begin()
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
    driver.wait(lambda: driver.window.current_name == Place.REVIEW)


def sitting_question(driver: Driver) -> None:
    """A question of a finished quiz with a note begun."""
    sitting(driver)
    driver.settle()
    driver.key(Qt.Key.Key_J)
    driver.key(Qt.Key.Key_N)


def _pass(driver: Driver) -> None:
    """Leave the first run, if one is there, for a window over a history of some weeks."""
    if driver.window.current_name == Place.FIRST_RUN:
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


VISITS: dict[str, Visit] = {
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
"""By name; each can be made from wherever the one before it led."""
