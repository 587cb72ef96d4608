"""A mock interview through the real window: its card, its break, its clock, a crash, and its result page."""

import shutil
from collections.abc import Callable
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from prepapp.bootstrap import App
from prepapp.domain.quiz import Ending, Mode, Quiz
from prepapp.gui.screens.practice.desk import Kind
from prepapp.paths import Folders, Shipped
from tests.end_to_end.test_practice import choose, mode_of, practice, press
from tests.support.driver import Driver, texts_of
from tests.support.sample_bank import ROOT, fillers, write_bundle
from tests.support.world import FakeTime

Start = Callable[[App], Driver]
Open = Callable[[str], App]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def large(tmp_path: Path, clock: FakeTime) -> Open:
    """Starts, on a data folder by its name, on a bank that has 40 questions for an interview."""
    bundle = write_bundle(tmp_path / "large.bundle", fillers(6))

    def make(folder: str) -> App:
        return App(Folders(tmp_path / folder), Shipped(bundle, ROOT / "resources"), clock.world())

    return make


def begin(driver: Driver, *, runs_on: bool = False) -> Quiz:
    """Start a whole interview from its card."""
    screen = practice(driver)
    choose(driver, Kind.MOCK)
    screen.mock.policy.buttons[runs_on].click()
    press(driver, "Ctrl+Return")
    assert mode_of(driver) is Mode.MOCK
    return driver.quiz.session.quiz


def go_through(driver: Driver, clock: FakeTime, *, right: int = 0) -> None:
    """Answer the first questions of the part that is open, see the others, and come to its review."""
    part = driver.quiz.session.quiz.part
    for place in part:
        clock.pass_(5)
        if place - part.start < right:
            order = driver.quiz.session.quiz.dealt[place].order
            driver.key(Qt.Key(Qt.Key.Key_1 + order.index(0)))
        driver.key(Qt.Key.Key_Return)
    assert driver.quiz.summary.isVisible()


def take_break(driver: Driver, clock: FakeTime) -> None:
    """Come to the break and begin it."""
    go_through(driver, clock)
    driver.click(driver.quiz.summary.submit)
    assert driver.quiz.session.quiz.resting_since is not None


def pass_time(driver: Driver, clock: FakeTime, seconds: float) -> None:
    """Let both clocks go on, in steps as a running program sees them."""
    for _ in range(int(seconds // 5)):
        clock.pass_(5)
        driver.quiz.clock.tick()
    driver.settle()


def test_an_interview_runs_through_its_break_to_its_sections(
    start: Start, large: Open, clock: FakeTime
) -> None:
    driver = start(large("data"))
    quiz = begin(driver)
    (pause,) = quiz.settings.rests
    assert len(quiz.dealt) == 40
    assert not driver.quiz.top.pause.isVisible()
    assert driver.quiz.session.section in driver.quiz.top.counter.text()

    driver.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    assert not driver.quiz.summary.submit.isEnabled(), "a break does not begin early"
    driver.click(driver.quiz.summary.back)
    go_through(driver, clock, right=5)
    assert driver.quiz.summary.heading.text() == f"5 of {pause.after} answered"
    driver.click(driver.quiz.summary.submit)
    assert not driver.quiz.page.stem.isVisible()
    assert "The second part begins in 05:00. The clock is stopped." in texts_of(driver.window)
    left = driver.quiz.session.remaining_s

    pass_time(driver, clock, 305)
    assert driver.quiz.page.stem.isVisible()
    assert driver.quiz.session.quiz.position == pause.after
    assert driver.quiz.session.quiz.clock_s == 5 * pause.after, "a break costs no time"
    assert left == driver.quiz.session.quiz.remaining_s(5.0 * pause.after)
    driver.key(Qt.Key.Key_PageUp)
    assert driver.quiz.session.quiz.position == pause.after, "what came before it is closed"
    assert not driver.quiz.grid.cells[0].isEnabled()

    go_through(driver, clock, right=3)
    driver.click(driver.quiz.summary.submit)
    driver.wait(lambda: driver.window.windowTitle().startswith("Interview"))
    driver.settle()
    page = driver.window.interview
    assert page.title.text() == "8 of 40 right"
    assert "1 break" in page.detail.text()
    sections = [line.split("\t") for line in page.table.text().split("\n")[1:]]
    assert [int(section[1]) for section in sections] == [
        len(list(together)) for _, together in groupby(item.item_id.rsplit("-", 2)[0] for item in quiz.dealt)
    ]
    assert sum(float(section[2]) for section in sections) == 8

    driver.key(Qt.Key.Key_Space)
    driver.wait(lambda: driver.window.windowTitle().startswith("Review"))
    screen = practice(driver)
    assert "1 mock interview; the latest on 1 March 2026 with 20 %." in texts_of(driver.window)
    driver.click(screen.mock.latest)
    driver.wait(lambda: driver.window.windowTitle().startswith("Interview"))


def test_a_break_can_be_ended_sooner(start: Start, large: Open, clock: FakeTime) -> None:
    driver = start(large("data"))
    begin(driver)
    take_break(driver, clock)
    assert driver.window.focusWidget() is driver.quiz.pages.go_on

    clock.pass_(60)
    driver.key(Qt.Key.Key_Space)

    assert driver.quiz.page.stem.isVisible()
    assert driver.quiz.session.quiz.gaps == (), "a break is no interruption"


def test_a_break_covers_the_second_part_whatever_key_is_pressed(
    start: Start, large: Open, clock: FakeTime
) -> None:
    driver = start(large("data"))
    begin(driver)
    take_break(driver, clock)
    position = driver.quiz.session.quiz.position

    for key, modifier in ((Qt.Key.Key_Right, CONTROL), (Qt.Key.Key_PageDown, NONE)):
        driver.key(key, modifier)
        assert not driver.quiz.page.stem.isVisible()

    assert driver.quiz.session.quiz.position == position
    assert driver.quiz.session.quiz.resting_since is not None


def test_time_that_runs_out_submits_the_interview_as_it_stands(
    start: Start, large: Open, clock: FakeTime
) -> None:
    app = large("data")
    driver = start(app)
    limit_s = begin(driver).settings.limit_s
    assert limit_s is not None

    pass_time(driver, clock, limit_s + 5)

    driver.wait(lambda: driver.window.windowTitle().startswith("Interview"))
    driver.settle()
    assert "time was up" in driver.window.interview.detail.text()
    (record,) = app.quizzes.records()
    assert (record.ending, record.answered_count) == (Ending.TIME_UP, 0)


@pytest.mark.parametrize("in_break", [False, True])
def test_an_interview_goes_on_after_a_crash(
    start: Start, large: Open, clock: FakeTime, tmp_path: Path, in_break: bool
) -> None:
    driver = start(large("data"))
    quiz = begin(driver)
    take_break(driver, clock) if in_break else driver.key(Qt.Key.Key_1)
    before = driver.quiz.session.quiz
    shutil.copytree(tmp_path / "data", tmp_path / "as it was")  # what a crash leaves on the disk
    driver.quit()

    clock.pass_(120)
    again = start(large("as it was"))
    again.key(Qt.Key.Key_R)
    again.wait(lambda: again.window.windowTitle().startswith("Quiz"))
    again.settle()

    now = again.quiz.session.quiz
    assert (now.id, now.position, now.entries[0].response) == (
        quiz.id,
        before.position,
        before.entries[0].response,
    )
    assert now.clock_s == pytest.approx(before.clock_s, abs=1)
    if in_break:
        assert again.quiz.session.rest_left_s == 180
        pass_time(again, clock, 185)
    assert again.quiz.page.stem.isVisible()
    assert not again.quiz.top.pause.isVisible()
    assert again.quiz.session.quiz.gaps == (() if in_break else (120.0,))


def test_the_clock_runs_on_over_an_interruption_where_that_was_chosen(
    start: Start, large: Open, clock: FakeTime
) -> None:
    driver = start(large("data"))
    quiz = begin(driver, runs_on=True)
    assert quiz.settings.limit_s is not None
    driver.click(driver.quiz.top.leave)

    clock.pass_(600)
    driver.key(Qt.Key.Key_R)
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()
    assert driver.quiz.session.clock_s == 600
    driver.click(driver.quiz.top.leave)

    clock.pass_(quiz.settings.limit_s)
    driver.key(Qt.Key.Key_R)
    driver.wait(lambda: driver.window.windowTitle().startswith("Interview"))
    driver.settle()
    detail = driver.window.interview.detail.text()
    assert "time was up" in detail
    assert "interrupted 2 times" in detail
    assert "while the clock ran on" in detail
