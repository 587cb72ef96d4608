"""The frame of the real window: undo from any screen, panes by key, what is said."""

import sys
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from prepapp.bootstrap import App
from prepapp.domain.course import Mode
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import AdaptivePlan, Countdown, QuizPlan
from prepapp.domain.preferences import ThemeChoice
from prepapp.domain.topics import Level
from prepapp.gui.shell.notices import SAID_FOR_MS
from prepapp.gui.shell.places import SCREENS, Place
from prepapp.gui.widgets.undo_bar import SHOWN_MS
from tests.support.driver import Driver
from tests.support.looks import wear

Start = Callable[[App], Driver]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def is_in_home(driver: Driver) -> bool:
    """Whether the keyboard is somewhere on Home."""
    focused = QApplication.focusWidget()
    return focused is not None and driver.window.home.isAncestorOf(focused)


def test_a_change_is_undone_from_another_screen_and_done_again(start: Start, app: App) -> None:
    driver = start(app)
    driver.go_to("Settings")
    driver.click(driver.window.settings.level.level.buttons[Level.STAFF])
    driver.go_to("Home")

    driver.key(Qt.Key.Key_Z, CONTROL)
    driver.settle()
    assert app.profiles.profile().level is Level.SENIOR
    driver.wait(lambda: driver.window.windowTitle().startswith("Home – Senior"))
    assert driver.window.undo_bar.action.text() == "Redo"

    driver.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    driver.settle()
    assert app.profiles.profile().level is Level.STAFF


def test_undoing_one_setting_leaves_what_was_changed_since(start: Start, app: App) -> None:
    driver = start(app)
    driver.go_to("Settings")
    driver.click(driver.window.settings.look.theme_choice.buttons[ThemeChoice.DARK])
    driver.key(Qt.Key.Key_Plus, CONTROL)

    driver.key(Qt.Key.Key_Z, CONTROL)
    driver.settle()

    assert not driver.theme.tokens.is_dark
    kept = app.preferences.preferences().appearance
    assert (kept.theme, kept.text_percent) == (ThemeChoice.LIGHT, 110)


def test_the_bar_stays_ten_seconds_and_the_key_works_after_that(start: Start, app: App) -> None:
    driver = start(app)
    driver.go_to("Settings")
    driver.click(driver.window.settings.level.level.buttons[Level.MID])
    bar = driver.window.undo_bar
    assert SHOWN_MS == 10_000
    assert bar.isVisible()

    bar._leaving.timeout.emit()
    assert not bar.isVisible()

    driver.key(Qt.Key.Key_Z, CONTROL)
    driver.settle()
    assert app.profiles.profile().level is Level.SENIOR


def test_f6_goes_round_the_parts_of_the_window_and_back(start: Start, app: App) -> None:
    driver = start(app)
    window = driver.window
    assert is_in_home(driver)

    driver.key(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is window.navigation
    driver.key(Qt.Key.Key_F6)
    assert is_in_home(driver)
    driver.key(Qt.Key.Key_F6, SHIFT)
    assert QApplication.focusWidget() is window.navigation


def test_nothing_moves_by_itself_when_motion_is_reduced(start: Start, app: App) -> None:
    driver = start(app)
    driver.go_to("Settings")

    driver.window.settings.look.is_still.click()

    assert QApplication.cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)
    driver.window.settings.look.is_still.click()
    assert QGuiApplication.styleHints().cursorFlashTime() > 0


def test_an_untimed_quiz_pauses_when_nobody_is_there(start: Start, app: App) -> None:
    driver = start(app)
    driver.window.quizzes.start(QuizPlan("Practice", size=3))
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()

    driver.window._idle.fell_idle.emit()

    assert not driver.quiz.page.isVisible()
    assert not driver.quiz.session.is_running


def test_a_timed_quiz_goes_on_when_nobody_is_there(start: Start, app: App) -> None:
    driver = start(app)
    driver.window.quizzes.start(QuizPlan("Exam", size=3, mode=Mode.EXAM, timing=Countdown(minutes=5)))
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()

    driver.window._idle.fell_idle.emit()

    assert driver.quiz.session.is_running


def test_the_wait_is_the_one_that_was_set(start: Start, app: App) -> None:
    driver = start(app)
    assert driver.window._idle.wait_ms == 5 * 60_000
    driver.go_to("Settings")

    driver.click(driver.window.settings.session.idle.buttons[0])

    assert driver.window._idle.wait_ms == 0


def test_nothing_is_asked_of_one_who_does_not_want_to_say_how_sure(start: Start, app: App) -> None:
    driver = start(app)
    driver.go_to("Settings")
    driver.window.settings.session.asks_confidence.click()
    driver.settle()
    driver.window.quizzes.start(QuizPlan("Practice", size=2))
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()

    assert not driver.quiz.page.confidence.isVisible()
    driver.answer_right(rate=False)
    driver.key(Qt.Key.Key_Return, CONTROL)
    assert driver.quiz.page.verdict.isVisible()


def test_practice_starts_with_the_usual_clock(start: Start, app: App) -> None:
    driver = start(app)
    driver.go_to("Settings")
    driver.window.settings.session.is_timed.click()

    driver.go_to("Practice")

    assert driver.window.practice.session.timed.isChecked()


def test_an_adaptive_quiz_does_not_ask_how_sure_either(start: Start, app: App) -> None:
    before = app.preferences.preferences()
    app.preferences.change(before, replace(before, asks_confidence=False))
    driver = start(app)

    driver.window.quizzes.start(AdaptivePlan("Practice", Mode.ADAPTIVE, ("mlops",), 3))
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()

    assert not driver.quiz.session.quiz.settings.asks_confidence


def test_places_are_named_where_there_is_room_and_drawn_where_there_is_none(start: Start, app: App) -> None:
    driver = start(app)

    def has_words() -> bool:
        return driver.window.side.has_words

    driver.window.resize(1180, 780)
    assert has_words()

    driver.theme.set_text_scale(200)
    driver.window.resize(880, 500)

    names = [driver.window.navigation.item(place) for place in range(driver.window.navigation.count())]
    assert not has_words()
    assert driver.window.side.width() < 120
    assert [item.data(Qt.ItemDataRole.AccessibleTextRole) for item in names][:2] == ["Home", "Practice"]
    assert names[0].toolTip().startswith("Home")
    driver.window.resize(1600, 900)
    assert driver.window.side.has_words
    metrics = driver.window.navigation.fontMetrics()
    assert (
        driver.window.side.width() > metrics.horizontalAdvance("Dashboard") + driver.theme.icon_size().width()
    )
    driver.theme.set_text_scale(100)


def test_quitting_by_key_closes_the_window_and_the_quiz_waits(start: Start, app: App) -> None:
    driver = start(app)
    driver.window.quizzes.start(QuizPlan("Practice", Filters(), 3))
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))

    driver.key(Qt.Key.Key_Q, CONTROL)

    driver.wait(lambda: not driver.window.isVisible())
    assert app.quizzes.interrupted() is not None


def test_another_theme_leaves_the_keyboard_on_home(start: Start, app: App) -> None:
    driver = start(app)
    driver.go_to("Home")
    assert is_in_home(driver)

    wear(driver.theme, ThemeChoice.DARK)
    driver.settle()

    assert is_in_home(driver)


def test_the_sign_of_a_verdict_wears_the_theme(start: Start, app: App) -> None:
    driver = start(app)
    driver.window.quizzes.start(QuizPlan("Practice", Filters(), 1))
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.key(Qt.Key.Key_0)
    sign = driver.quiz.page.sign
    before = sign.pixmap().toImage()
    assert not before.isNull()

    wear(driver.theme, ThemeChoice.DARK)

    assert sign.pixmap().toImage() != before


def test_the_keyboard_goes_to_the_level_that_is_chosen(start: Start, app: App) -> None:
    driver = start(app)
    driver.window.quizzes.start(QuizPlan("Practice", Filters(), 1))
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.key(Qt.Key.Key_0)
    driver.key(Qt.Key.Key_Return)
    driver.go_to("Dashboard")
    driver.wait(lambda: driver.window.dashboard.verdict.headline.text().startswith("Senior"))

    focused = [level for level, one in driver.window.dashboard.controls.levels.items() if one.hasFocus()]
    assert focused == [Level.SENIOR]


def test_pointing_at_the_dashboard_loads_what_draws_it(start: Start, app: App) -> None:
    driver = start(app)
    driver.wait(lambda: driver.window.is_warm)
    rows = {item.text(): item for item in map(driver.window.navigation.item, range(4))}

    driver.window.navigation.itemEntered.emit(rows["Home"])
    assert "_drawing" not in vars(driver.window), "nobody is about to look at a chart"
    driver.window.navigation.itemEntered.emit(rows["Dashboard"])

    driver.wait(lambda: driver.window._drawing.is_idle)
    assert "prepapp.gui.charts.agg" in sys.modules


def test_what_was_said_stays_for_a_while_whatever_is_read_meanwhile(start: Start, app: App) -> None:
    driver = start(app)
    line = driver.window.statusBar()

    driver.window.notices.say("Saved report.pdf.")
    driver.go_to("Practice")
    driver.go_to("Library")

    assert line.currentMessage() == "Saved report.pdf."
    assert SAID_FOR_MS >= 5_000, "long enough to be read"


def test_what_was_said_of_a_question_goes_with_it(start: Start, app: App) -> None:
    driver = start(app)
    driver.window.quizzes.start(QuizPlan("Quiz", Filters(), 3, Mode.EXAM, Countdown(minutes=20)))
    driver.wait(lambda: driver.quiz.is_running)
    driver.settle()
    driver.key(Qt.Key.Key_T, CONTROL)
    assert driver.window.statusBar().currentMessage().endswith("left")

    driver.click(driver.quiz.top.leave)

    assert driver.window.statusBar().currentMessage() == ""


@pytest.mark.parametrize("screen", [Place.DIAGNOSTIC, Place.RESULT, Place.INTERVIEW])
def test_what_belongs_to_practice_is_marked_so(start: Start, app: App, screen: Place) -> None:
    driver = start(app)
    driver.go_to("Settings")

    driver.window.turn_to(screen)

    places = [name for name, _ in SCREENS]
    assert driver.window.navigation.currentRow() == places.index(Place.PRACTICE)
