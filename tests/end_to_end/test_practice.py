"""Every kind of practice started from the builder through the real window, with keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from prepapp.bootstrap import App
from prepapp.domain.annotations import Marked
from prepapp.domain.grading import Outcome
from prepapp.domain.quiz import Mode
from prepapp.gui.screens.practice.desk import Desk, Kind
from prepapp.gui.screens.practice.screen import PracticeScreen
from prepapp.gui.widgets.answers.design import DesignEditor
from prepapp.paths import Folders, Shipped
from prepapp.services.practice import Preset
from tests.support.driver import Driver, texts_of
from tests.support.histories import answer, many, save
from tests.support.sample_bank import ROOT, design_question, fillers, write_bundle
from tests.support.world import FakeTime

Start = Callable[[App], Driver]
CONTROL = Qt.KeyboardModifier.ControlModifier


def practice(driver: Driver) -> PracticeScreen:
    """The builder, as it is entered by its key; the keyboard is on the kind that is chosen."""
    driver.go_to("Practice")
    screen = driver.window.practice
    assert driver.window.focusWidget() is screen.kinds.current
    driver.wait(lambda: screen.naming.save.width() > 0 or screen.naming.save.isHidden())  # it is laid out
    return screen


def choose(driver: Driver, kind: Kind) -> None:
    """Go to a kind by the arrow keys."""
    screen = driver.window.practice
    for _ in range(40):
        if screen.kinds.value == kind:
            break
        ahead = list(Kind).index(kind) > list(Kind).index(Kind(screen.kinds.value))
        driver.key(Qt.Key.Key_Right if ahead else Qt.Key.Key_Left)
    assert screen.desk.kind is kind


def press(driver: Driver, keys: str) -> None:
    """Press a shortcut as the platform does: it goes to the window."""
    handle = driver.window.windowHandle()
    assert handle is not None
    QTest.keySequence(handle, QKeySequence(keys))
    driver.settle()


def mode_of(driver: Driver) -> Mode:
    """The mode of the quiz on the screen."""
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()
    return driver.quiz.session.quiz.settings.mode


def dealt(driver: Driver) -> set[str]:
    """The items of the quiz on the screen."""
    return {item.item_id for item in driver.quiz.session.quiz.dealt}


def test_the_recommended_step_starts_with_enter(start: Start, app: App) -> None:
    save(app.database, many("mlops", 3))
    driver = start(app)
    screen = practice(driver)
    choose(driver, Kind.RECOMMENDED)
    step = app.readiness.standing(app.profiles.profile()).next_step
    assert screen.step_title.text() == step.title

    driver.key(Qt.Key.Key_Return)

    assert mode_of(driver) is Mode.ADAPTIVE
    assert driver.quiz.session.quiz.settings.title == step.title


def test_due_reviews_start_where_some_are_due(start: Start, app: App, clock: FakeTime) -> None:
    save(app.database, [answer("single-0001", clock.now(), outcome=Outcome.WRONG)])
    driver = start(app)
    screen = practice(driver)
    choose(driver, Kind.REVIEWS)
    assert screen.foot.count.text() == "Nothing is due"
    assert not screen.start.isEnabled()

    clock.pass_(5 * 24 * 3600)
    driver.go_to("Home")
    practice(driver)
    driver.key(Qt.Key.Key_Return)

    assert mode_of(driver) is Mode.REVIEW
    assert dealt(driver) == {"single-0001"}


def test_missed_questions_are_those_whose_last_answer_was_not_right(start: Start, app: App) -> None:
    wrong = [answer("single-0001", outcome=Outcome.WRONG), answer("multi-0001", outcome=Outcome.UNANSWERED)]
    save(app.database, [*wrong, answer("cloze-0001")])
    driver = start(app)
    screen = practice(driver)
    choose(driver, Kind.MISSED)
    assert screen.foot.count.text() == "2 questions match"
    assert not screen.filters.conditions.isVisible(), "what makes the kind is not asked for"

    driver.key(Qt.Key.Key_Return)

    assert mode_of(driver) is Mode.STUDY
    assert dealt(driver) == {"single-0001", "multi-0001"}


def test_marked_questions_are_asked(start: Start, app: App) -> None:
    app.annotations.annotate(("cloze-0001",), Marked(on=True))
    driver = start(app)
    practice(driver)
    choose(driver, Kind.MARKED)

    driver.key(Qt.Key.Key_Return)

    mode_of(driver)
    assert dealt(driver) == {"cloze-0001"}
    assert driver.quiz.session.quiz.settings.title == "Marked questions"


def test_a_timed_block_is_an_exam_on_a_clock(start: Start, app: App) -> None:
    driver = start(app)
    screen = practice(driver)
    choose(driver, Kind.TIMED)
    assert not screen.session.study.isVisible()
    screen.session.minutes.setValue(7)

    press(driver, "Ctrl+Return")

    assert mode_of(driver) is Mode.EXAM
    assert driver.quiz.session.quiz.settings.limit_s == 7 * 60
    assert driver.quiz.session.quiz.settings.ends_at_limit


def test_adaptive_practice_stays_in_its_area(start: Start, app: App) -> None:
    driver = start(app)
    screen = practice(driver)
    choose(driver, Kind.ADAPTIVE)
    assert not screen.start.isEnabled(), "an area has to be chosen"
    screen.adaptive.area.setFocus()
    while screen.adaptive.area.currentData() != "swe":
        driver.key(Qt.Key.Key_Down)
    screen.adaptive.most.setValue(4)

    press(driver, "Ctrl+Return")

    assert mode_of(driver) is Mode.ADAPTIVE
    course = driver.quiz.session.quiz.settings.course
    assert course is not None
    assert (course.areas, course.most) == (("swe",), 4)


@pytest.mark.parametrize(
    ("kind", "mode"), [(Kind.READY, Mode.READY_CHECK), (Kind.DIAGNOSTIC, Mode.DIAGNOSTIC)]
)
def test_measurements_are_told_about_before_they_start(
    start: Start, app: App, kind: Kind, mode: Mode
) -> None:
    driver = start(app)
    practice(driver)
    choose(driver, kind)

    driver.key(Qt.Key.Key_Return)
    driver.wait(lambda: driver.window.windowTitle().startswith("Diagnostic"))
    driver.wait(driver.window.diagnostic.start.isEnabled)
    driver.key(Qt.Key.Key_Return)

    assert mode_of(driver) is mode


def test_an_own_quiz_is_put_together_by_keyboard_alone(start: Start, app: App) -> None:
    driver = start(app)
    screen = practice(driver)
    screen.filters.areas.buttons["swe"].setFocus()
    driver.key(Qt.Key.Key_Space)
    assert screen.foot.count.text() == "20 questions match"
    driver.key(Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    screen.filters.further.toggle.click()
    assert screen.filters.topics.buttons["testing-quality"].isVisible()
    assert not screen.filters.topics.buttons["ci-cd"].isVisible(), "of another area"

    for button in (
        screen.session.exam,
        screen.session.target,
        screen.session.confidence,
        screen.session.shuffle,
    ):
        button.setFocus()
        driver.key(Qt.Key.Key_Space)
    screen.session.extra.factor.setFocus()
    driver.key(Qt.Key.Key_End)
    screen.session.extra.percent_box.setFocus()
    driver.key(Qt.Key.Key_Up)
    driver.key(Qt.Key.Key_Up)
    driver.key(Qt.Key.Key_Up)
    press(driver, "Ctrl+Return")

    assert mode_of(driver) is Mode.EXAM
    quiz = driver.quiz.session.quiz
    assert quiz.settings.limit_s == pytest.approx(10 * 60 * 1.15)
    assert not quiz.settings.ends_at_limit
    assert not quiz.settings.asks_confidence
    assert all(list(item.order) == sorted(item.order) for item in quiz.dealt)
    assert all(item_id.startswith("swe-") for item_id in dealt(driver))


def test_at_no_match_the_filter_to_loosen_is_one_press_away(start: Start, app: App) -> None:
    driver = start(app)
    screen = practice(driver)
    screen.filters.further.toggle.click()
    screen.filters.areas.buttons["swe"].click()
    screen.filters.tags.setFocus()
    driver.bot.keyClicks(screen.filters.tags, "no such tag")
    driver.settle()
    assert not screen.start.isEnabled()
    assert screen.foot.loosen.accessibleName() == "Remove the filter “Tags”"

    screen.foot.loosen.setFocus()
    driver.key(Qt.Key.Key_Space)

    assert screen.foot.count.text() == "20 questions match"
    assert screen.filters.tags.text() == ""
    assert driver.window.focusWidget() is screen.start


def test_what_was_chosen_is_there_again_after_a_new_start(start: Start, open_app: Callable[[], App]) -> None:
    driver = start(open_app())
    screen = practice(driver)
    screen.session.count_box.setValue(3)
    screen.filters.levels.buttons["senior"].click()
    chosen = screen.desk
    press(driver, "Ctrl+Return")
    mode_of(driver)
    driver.quit()

    again = start(open_app())
    assert practice(again).desk.choices == chosen.choices
    assert again.window.practice.session.count_box.value() == 3


def test_a_preset_is_saved_chosen_deleted_and_brought_back(start: Start, app: App) -> None:
    driver = start(app)
    screen = practice(driver)
    screen.filters.areas.buttons["swe"].click()
    screen.session.count_box.setValue(7)
    driver.click(screen.naming.save)
    driver.bot.keyClicks(screen.naming.name, "Warm-up")
    driver.key(Qt.Key.Key_Return)
    assert screen.saved.current == "Warm-up"
    assert screen.naming.delete.text() == "&Delete “Warm-up”"
    assert [one.name for one in app.practice.overview().presets] == ["Warm-up"]

    choose_by_click = screen.kinds.buttons[Kind.TIMED]
    driver.click(choose_by_click)
    assert screen.saved.current == ""
    driver.click(screen.saved.tiles.buttons["Warm-up"])
    assert (screen.desk.kind, screen.desk.choices.size) == (Kind.OWN, 7)

    driver.key(Qt.Key.Key_Delete)
    assert app.practice.overview().presets == ()
    assert not screen.saved.isVisible()
    assert "Deleted the preset “Warm-up”" in texts_of(driver.window)

    press(driver, "Ctrl+Z")
    assert [one.name for one in app.practice.overview().presets] == ["Warm-up"]
    driver.key(Qt.Key.Key_Return)
    mode_of(driver)
    assert driver.quiz.session.quiz.settings.title == "Warm-up"
    assert len(dealt(driver)) == 7


def test_saving_over_a_preset_can_be_undone(start: Start, app: App) -> None:
    app.practice.save_preset(Preset("Warm-up", Desk(most=5).to_json()))
    driver = start(app)
    screen = practice(driver)

    driver.click(screen.naming.save)
    driver.bot.keyClicks(screen.naming.name, "warm-up")
    driver.click(screen.naming.keep)
    assert [one.name for one in app.practice.overview().presets] == ["warm-up"]
    press(driver, "Ctrl+Z")

    (kept,) = app.practice.overview().presets
    assert (kept.name, kept.desk["most"]) == ("Warm-up", 5)


def test_escape_gives_naming_a_preset_up(start: Start, app: App) -> None:
    driver = start(app)
    screen = practice(driver)
    driver.click(screen.naming.save)
    assert not screen.naming.keep.isEnabled(), "a preset needs a name"

    driver.bot.keyClicks(screen.naming.name, "Warm-up")
    driver.key(Qt.Key.Key_Escape)

    assert not screen.naming.name.isVisible()
    assert driver.window.focusWidget() is screen.naming.save
    assert app.practice.overview().presets == ()


def test_a_design_question_is_timed_by_its_phases_and_shows_its_rubric_at_the_end(
    start: Start, tmp_path: Path, clock: FakeTime
) -> None:
    bundle = write_bundle(tmp_path / "design.bundle", [*fillers(1), design_question()])
    app = App(Folders(tmp_path / "data"), Shipped(bundle, ROOT / "resources"), clock.world())
    driver = start(app)
    screen = practice(driver)
    choose(driver, Kind.DESIGN)
    assert screen.design.phases.text() == "Phase 1 2 min · Phase 2 3 min · Phase 3 4 min"
    assert (screen.foot.count.text(), screen.foot.summary.text()) == ("3 phases", "about 9 minutes")

    driver.key(Qt.Key.Key_Return)
    driver.wait(lambda: driver.window.design.is_running)
    page = driver.window.design
    for _ in range(26):
        clock.pass_(5)
        page.tick()
    assert page.clock.text() == "00:10 over"
    assert driver.window.statusBar().currentMessage() == "The minutes of this phase are over."
    assert not page.findChildren(DesignEditor)

    press(driver, "Ctrl+Return")
    assert (page.phase.text(), page.clock.text()) == ("Phase 2 of 3: Phase 2", "03:00")
    press(driver, "Ctrl+Return")
    press(driver, "Ctrl+Return")
    assert page.findChildren(DesignEditor)
    assert page.taking.response.seconds[0] == pytest.approx(130.0)
    assert app.annotations.of("design-0001").was_revealed(clock.now())

    driver.click(page.leave)
    assert driver.window.windowTitle().startswith("Practice")


def test_a_bank_without_a_design_question_starts_none(start: Start, app: App) -> None:
    driver = start(app)
    screen = practice(driver)

    choose(driver, Kind.DESIGN)

    assert screen.foot.count.text() == "There is no design question"
    assert not screen.start.isEnabled()


def test_leaving_a_design_question_by_key_stops_its_clock(
    start: Start, tmp_path: Path, clock: FakeTime
) -> None:
    bundle = write_bundle(tmp_path / "design.bundle", [*fillers(1), design_question()])
    driver = start(App(Folders(tmp_path / "data"), Shipped(bundle, ROOT / "resources"), clock.world()))
    practice(driver)
    choose(driver, Kind.DESIGN)
    driver.key(Qt.Key.Key_Return)
    driver.wait(lambda: driver.window.design.is_running)

    driver.go_to("Home")

    assert not driver.window.design.is_running
