"""Settings in the real window: a change holds at once, is kept, and is taken back with one key."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication

from prepapp.bootstrap import App
from prepapp.domain.preferences import ThemeChoice
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Confidence
from prepapp.domain.stated import StatedChances
from prepapp.domain.topics import Level
from prepapp.gui.charts.calibration_plot import CalibrationPlot
from prepapp.gui.screens.settings.screen import SettingsScreen
from prepapp.paths import Folders, Shipped
from tests.support.driver import Driver, agree, ask_to_merge
from tests.support.histories import answer, many, save
from tests.support.sample_bank import ROOT
from tests.support.world import FakeTime

Start = Callable[[App], Driver]
CONTROL = Qt.KeyboardModifier.ControlModifier


def settings(driver: Driver) -> SettingsScreen:
    """Settings, entered by its key."""
    driver.key(Qt.Key.Key_Comma, CONTROL)
    driver.wait(lambda: driver.window.windowTitle().startswith("Settings"))
    driver.settle()
    return driver.window.settings


def said(driver: Driver) -> str:
    """What the bar or the status line says was done."""
    window = driver.window
    return window.undo_bar.said.text() if window.undo_bar.isVisible() else window.statusBar().currentMessage()


def test_a_level_holds_at_once_and_undo_takes_it_back(start: Start, app: App) -> None:
    driver = start(app)
    screen = settings(driver)

    driver.click(screen.level.level.buttons[Level.STAFF])

    assert app.profiles.profile().level is Level.STAFF
    assert said(driver) == "Level: Staff."
    driver.wait(lambda: driver.window.windowTitle() == "Settings – Staff – prepapp")
    driver.key(Qt.Key.Key_Z, CONTROL)
    assert app.profiles.profile().level is Level.SENIOR
    assert screen.level.level.value is Level.SENIOR
    assert said(driver) == "Undone: Level: Staff."


def test_a_theme_and_a_text_size_are_worn_at_once_and_at_the_next_start(
    start: Start, open_app: Callable[[], App]
) -> None:
    driver = start(open_app())
    screen = settings(driver)

    driver.click(screen.look.theme_choice.buttons[ThemeChoice.DARK])
    screen.look.text_size.setValue(130)
    driver.settle()

    assert driver.theme.tokens.is_dark
    assert driver.theme.text_scale == 130
    driver.quit()
    again = start(open_app())
    assert again.theme.tokens.is_dark
    assert again.theme.text_scale == 130


def test_text_size_keys_are_remembered_and_shown(start: Start, app: App) -> None:
    driver = start(app)
    screen = settings(driver)

    driver.key(Qt.Key.Key_Plus, CONTROL)
    assert screen.look.text_size.value() == 110
    assert app.preferences.preferences().appearance.text_percent == 110

    driver.key(Qt.Key.Key_0, CONTROL)
    assert screen.look.text_size.value() == 100
    assert app.preferences.preferences().appearance.text_percent == 100


def test_an_interview_date_is_kept_and_counted_down_to(start: Start, app: App) -> None:
    driver = start(app)
    screen = settings(driver)

    driver.click(screen.level.has_date)
    screen.level.date.setDate(QDate(2026, 3, 11))
    driver.settle()

    assert app.profiles.profile().interview_on == date(2026, 3, 11)
    assert screen.level.interview.note.text() == "In 10 days."


def test_usual_extra_time_is_where_practice_starts_from(start: Start, app: App) -> None:
    driver = start(app)
    screen = settings(driver)
    driver.click(screen.session.extra_time.buttons[1.5])

    driver.go_to("Practice")

    assert driver.window.practice.desk.choices.extra_percent == 150


def test_what_the_words_of_confidence_stand_for_is_what_the_chart_compares_with(
    start: Start, app: App
) -> None:
    save(app.database, [replace(one, confidence=Confidence.SURE) for one in many("mlops", 20)])
    driver = start(app)
    screen = settings(driver)

    screen.session.stated[Confidence.SURE].setValue(60)
    driver.settle()

    assert said(driver) == "A guess stands for 35 %, “think so” for 70 %, “sure” for 60 %."
    driver.go_to("Dashboard")
    deck = driver.window.dashboard.deck
    driver.wait(lambda: deck.confidence.plot is not None)
    plot = deck.confidence.plot
    assert isinstance(plot, CalibrationPlot)
    assert "sure stands for 60 %" in plot.story.takeaway
    assert "Brier score 0.16" in plot.brier
    driver.key(Qt.Key.Key_Z, CONTROL)
    assert app.preferences.preferences().stated == StatedChances()
    assert screen.session.stated[Confidence.SURE].value() == 95


def test_an_expectation_typed_into_the_table_changes_readiness(start: Start, app: App) -> None:
    save(app.database, many("mlops", 3))
    driver = start(app)
    screen = settings(driver)
    driver.click(screen.expected.disclosure.toggle)
    row = [area.id for area in app.bundle.taxonomy.areas].index("mlops")

    screen.expected.table.setFocus()
    screen.expected.table.setCurrentCell(row, 1 + list(Level).index(Level.SENIOR))
    driver.bot.keyClick(screen.expected.table, Qt.Key.Key_3)
    driver.bot.keyClicks(QApplication.focusWidget(), "3")
    driver.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    driver.wait(lambda: said(driver).startswith("Expectation"))  # Qt takes it over a turn later
    driver.settle()

    assert app.readiness.taxonomy.expectation("mlops", Level.SENIOR) == 33.0
    assert said(driver) == "Expectation in MLOps and production lifecycle, Senior: 33."
    reset = screen.expected.reset
    assert reset is not None
    driver.click(reset)
    assert app.readiness.taxonomy.expectation("mlops", Level.SENIOR) == 80.0


def test_a_search_leaves_what_fits(start: Start, app: App) -> None:
    driver = start(app)
    screen = settings(driver)

    driver.bot.keyClicks(screen.search, "text size")
    assert [group.isVisible() for group in screen.groups] == [one is screen.look for one in screen.groups]
    assert not screen.look.theme_choice.isVisible()

    screen.search.setText("nowhere to be found")
    assert screen.nothing.isVisible()


def test_a_backup_is_made_and_put_back_after_a_question_whose_safe_answer_has_the_focus(
    start: Start, app: App
) -> None:
    save(app.database, many("mlops", 2))
    driver = start(app)
    screen = settings(driver)
    driver.click(screen.data.back_up)
    assert "2 answers" in said(driver)
    save(app.database, many("swe", 3))

    screen.data.backups.setCurrentIndex(0)
    driver.click(screen.data.restore)
    box = screen.data.question
    assert box is not None
    assert "3 answers that came later" in box.text()
    assert box.defaultButton().text() == "&Keep current"
    agree(driver, box, "Restore")

    driver.wait(lambda: said(driver).startswith("Restored: 2 answers."))
    assert app.glance().answer_count == 2


def test_the_history_of_another_machine_is_merged_and_what_came_in_is_said(
    start: Start, app: App, tmp_path: Path, bundle_file: Path, clock: FakeTime
) -> None:
    other = App(Folders(tmp_path / "other"), Shipped(bundle_file, ROOT / "resources"), clock.world())
    other.open()
    save(other.database, many("swe", 3))
    other.close()
    driver = start(app)
    settings(driver)

    asked = ask_to_merge(driver, other.folders.database)

    told = asked.text()
    assert "1 session new, 0 already here, 0 conflicts." in told
    assert "3 answers would come in, from 2026-02-20 to 2026-02-20." in told or "20 February 2026" in told
    assert app.glance().answer_count == 0, "nothing has come in yet"
    agree(driver, asked, "Merge")
    assert "3 answers came in" in driver.window.statusBar().currentMessage()
    assert app.glance().answer_count == 3


def test_a_folder_that_is_synchronised_is_remarked_on(
    start: Start, tmp_path: Path, bundle_file: Path, clock: FakeTime
) -> None:
    app = App(Folders(tmp_path / "Dropbox"), Shipped(bundle_file, ROOT / "resources"), clock.world())
    driver = start(app)
    screen = settings(driver)

    assert screen.data.remark.isVisible()
    assert "Dropbox" in screen.data.remark.text()


def test_self_scored_designs_are_left_out_at_once_and_undo_counts_them_again(start: Start, app: App) -> None:
    scored = [answer("open-1", kind=ItemType.OPEN), answer("open-2", kind=ItemType.OPEN)]
    save(app.database, [*many("mlops", 6), *scored])
    driver = start(app)
    screen = settings(driver)
    counted = ability_in(app, "mlops")

    driver.click(screen.expected.counts_self_scored)

    assert said(driver) == "Self-scored design answers are left out of the estimate."
    assert ability_in(app, "mlops") < counted
    driver.key(Qt.Key.Key_Z, CONTROL)
    driver.settle()
    assert ability_in(app, "mlops") == pytest.approx(counted, abs=1e-12)
    assert screen.expected.counts_self_scored.isChecked()


def ability_in(app: App, area_id: str) -> float:
    """What the program says of an area now."""
    areas = app.readiness.level_readiness(Level.SENIOR).areas
    return next(one.ability for one in areas if one.area_id == area_id)


def test_tab_comes_to_what_is_chosen_and_an_arrow_chooses_the_next(start: Start, app: App) -> None:
    driver = start(app)
    level = settings(driver).level.level
    assert level.value is Level.SENIOR
    came_to: list[str] = []
    while not any(one.hasFocus() for one in level.buttons.values()):
        assert len(came_to) < 10, came_to
        driver.key(Qt.Key.Key_Tab)
        focused = driver.window.focusWidget()
        assert focused is not None
        came_to.append(focused.accessibleName())
    assert came_to[-1] == "Level: Senior"

    driver.key(Qt.Key.Key_Right)
    assert app.profiles.profile().level is Level.STAFF

    driver.key(Qt.Key.Key_Z, CONTROL)
    assert app.profiles.profile().level is Level.SENIOR
    assert level.buttons[Level.SENIOR].hasFocus(), "the keyboard stays with what is chosen"
