"""The dashboard answers "am I ready?" in words first, then drawn, then as numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QTableView
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.domain.errors import StorageError
from prepapp.domain.glance import NextStep, StepKind
from prepapp.domain.grading import Outcome
from prepapp.domain.profile import Profile
from prepapp.domain.quiz import Confidence
from prepapp.domain.readiness import DISCLAIMER, LevelReadiness, Verdict
from prepapp.domain.topics import Level
from prepapp.gui.jobs import JobRunner
from prepapp.gui.screens.dashboard.explanation import EXPLANATION
from prepapp.gui.screens.dashboard.screen import DashboardScreen
from prepapp.gui.screens.dashboard.state import (
    COLUMNS,
    DashboardView,
    Reading,
    chance_text,
    derive_view,
    percent,
)
from prepapp.gui.theme.theme import Theme, ThemeChoice
from tests.support.executors import HeldExecutor
from tests.support.histories import many, save
from tests.support.readings import MIXED, readiness_of, taxonomy

STEP = NextStep("Measure MLOps", "MLOps: 58, expected 75 for senior; 6 answers so far", 12, ("mlops",), 9)
FIRST = NextStep("First measurement", "Questions over all areas give a first estimate", 30, (), 24)


def view(answers: object = MIXED, step: NextStep = STEP) -> DashboardView:
    return derive_view(Reading(readiness_of(answers), taxonomy(), step))  # type: ignore[arg-type]


# What is said


def test_the_verdict_comes_first_and_alone() -> None:
    shown = view()

    assert (shown.headline, shown.mark) == ("Senior: not yet.", "mark-bad")
    assert shown.summary.startswith("1 of 12 areas meets the expectation")
    assert "Estimate from 101 answers, last 3 days ago." in shown.summary


@pytest.mark.parametrize(
    ("verdict", "mark"),
    [
        (Verdict.READY, "mark-good"),
        (Verdict.NOT_YET, "mark-bad"),
        (Verdict.COULD_BE_EITHER, "mark-uncertain"),
        (Verdict.NOT_ENOUGH_EVIDENCE, "mark-uncertain"),
    ],
)
def test_a_verdict_has_its_mark(verdict: Verdict, mark: str) -> None:
    reading = Reading(replace(readiness_of(MIXED), verdict=verdict), taxonomy(), STEP)

    assert derive_view(reading).mark == mark


@pytest.mark.parametrize(
    ("verdict", "probability", "said"),
    [
        (Verdict.NOT_YET, 0.214, "All areas meet it: 21 % (rough)"),
        (Verdict.NOT_YET, 0.0004, "All areas meet it: <1 % (rough)"),
        (Verdict.READY, 0.9999, "All areas meet it: >99 % (rough)"),
        (Verdict.NOT_ENOUGH_EVIDENCE, 0.1, "All areas meet it: too early to tell"),
    ],
)
def test_the_chance_is_rough_and_waits_for_evidence(verdict: Verdict, probability: float, said: str) -> None:
    readiness = replace(readiness_of({}), verdict=verdict, joint_probability=probability)

    assert chance_text(readiness) == said


@pytest.mark.parametrize(
    ("probability", "text"), [(0.0, "<1 %"), (0.01, "1 %"), (0.5, "50 %"), (1.0, ">99 %")]
)
def test_no_probability_is_shown_as_certain(probability: float, text: str) -> None:
    assert percent(probability) == text


def test_the_table_has_the_numbers_of_the_chart_in_its_order() -> None:
    shown = view()

    assert [line.cells[0].text for line in shown.lines] == [row.name for row in shown.plot.rows]
    for line, row in zip(shown.lines, shown.plot.rows, strict=True):
        texts = [cell.text for cell in line.cells]
        assert len(texts) == len(COLUMNS)
        assert texts[4] == f"{row.expectation:.0f}"
        assert texts[6:] == [str(row.answers), row.status.value]
        if row.is_measured:
            assert texts[1] == f"{row.mastery:.0f}"
            assert texts[3] == f"{row.interval90[0]:.0f}–{row.interval90[1]:.0f}"
        else:
            assert [texts[1], texts[2], texts[3], texts[5]] == ["–"] * 4, (
                "assumptions are not shown as numbers"
            )


def test_the_next_step_says_why_and_how_long() -> None:
    step = view().step

    assert step.step == STEP
    assert step.detail == f"{STEP.reason}. 9 questions, about 12 minutes."


def test_the_explanation_names_model_thresholds_assumptions_and_whose_numbers_they_are() -> None:
    words = " ".join(text for _, text in EXPLANATION)

    for said in (
        "corrected for guessing",
        "80 %",
        "20 %",
        "Under 10",
        "editorial",
        "career guides",
        "90 days",
    ):
        assert said in words
    assert "!" not in words


# What is on the screen


class Dashboard:
    """The screen over a real database, with a worker for drawing that the test lets work."""

    def __init__(self, qtbot: QtBot, app: App, theme: Theme) -> None:
        self.bot, self.app, self.theme = qtbot, app, theme
        self.runner = JobRunner()
        self.drawing = HeldExecutor()
        self.screen = DashboardScreen(app, self.runner, self.theme, drawing=JobRunner(executor=self.drawing))
        qtbot.addWidget(self.screen)
        self.screen.resize(1000, 700)
        self.screen.show()

    def enter(self) -> None:
        """Enter the screen and wait for what is read."""
        self.screen.enter()
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is read or written."""
        self.bot.waitUntil(lambda: self.runner.is_idle, timeout=20_000)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        self.bot.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.fixture
def dashboard(qtbot: QtBot, app: App, theme: Theme) -> Iterator[Dashboard]:
    made = Dashboard(qtbot, app, theme)
    yield made
    made.runner.close()


@pytest.fixture
def practised(dashboard: Dashboard) -> Dashboard:
    """A person who fails in MLOps and shines in software engineering, on the dashboard."""
    save(dashboard.app.database, many("mlops", 12, outcome=Outcome.WRONG) + many("swe", 14))
    dashboard.enter()
    return dashboard


def test_verdict_and_table_do_not_wait_for_the_chart(practised: Dashboard) -> None:
    screen = practised.screen

    assert screen.headline.isVisible()
    assert screen.headline.text() == "Senior: not yet."
    assert screen.chance.text() == "All areas meet it: <1 % (rough)"
    assert screen.table.model().rowCount() == 12
    assert screen.chart.pixmap().isNull(), "the worker has drawn nothing yet"
    assert DISCLAIMER in {label.text() for label in screen.findChildren(type(screen.summary))}


def test_the_chart_follows(practised: Dashboard) -> None:
    chart = practised.screen.chart
    practised.bot.waitUntil(lambda: practised.drawing.waiting > 0)

    practised.drawing.work()

    practised.bot.waitUntil(lambda: chart.is_up_to_date)
    assert not chart.pixmap().isNull()
    assert (
        chart.accessibleName()
        == "1 of 12 areas is below the senior expectation; the largest gap is in "
        + ("MLOps and production lifecycle")
    )
    assert QAccessible.queryAccessibleInterface(chart).role() == QAccessible.Role.Graphic


def test_without_answers_the_screen_explains_and_offers_a_start(dashboard: Dashboard) -> None:
    dashboard.enter()
    screen = dashboard.screen

    assert screen.start.isVisible()
    assert not screen.headline.isVisible()
    with dashboard.bot.waitSignal(screen.step_wanted) as caught:
        dashboard.bot.mouseClick(screen.start, Qt.MouseButton.LeftButton)
    assert caught.args[0].kind is StepKind.DIAGNOSTIC


def test_another_level_is_read_and_put_down_in_the_profile(practised: Dashboard) -> None:
    screen = practised.screen

    with practised.bot.waitSignal(screen.level_changed) as caught:
        practised.bot.mouseClick(screen.controls.levels[Level.JUNIOR], Qt.MouseButton.LeftButton)
    practised.settle()

    assert caught.args == ["junior"]
    assert screen.headline.text().startswith("Junior: ")
    assert practised.app.profiles.profile().level is Level.JUNIOR


def test_a_specialisation_shifts_what_is_expected(practised: Dashboard) -> None:
    screen = practised.screen
    combo = screen.controls.specialisations

    combo.setCurrentIndex(combo.findData("mlops-platform"))
    with practised.bot.waitSignal(screen.level_changed):
        combo.activated.emit(combo.currentIndex())
    practised.settle()

    assert practised.app.profiles.profile() == Profile(specialisation="mlops-platform")
    assert cell(screen.table, "MLOps and production lifecycle", 4) == "95"


def test_the_level_of_the_profile_is_shown_on_entering(dashboard: Dashboard) -> None:
    dashboard.app.profiles.change(Profile(level=Level.STAFF, specialisation="nlp"))

    dashboard.enter()

    assert dashboard.screen.controls.level is Level.STAFF
    assert dashboard.screen.controls.specialisation == "nlp"


def test_l_goes_to_the_level_and_arrows_change_it(practised: Dashboard) -> None:
    screen = practised.screen
    screen.table.setFocus()

    practised.key(Qt.Key.Key_L)
    assert screen.controls.levels[Level.SENIOR].hasFocus()

    with practised.bot.waitSignal(screen.level_changed) as caught:
        practised.key(Qt.Key.Key_Right)
        practised.key(Qt.Key.Key_Space)
    assert caught.args == ["staff"]
    practised.settle()


def test_enter_on_a_row_practises_its_area(practised: Dashboard) -> None:
    table = practised.screen.table
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    table.setFocus()
    table.selectRow(0)

    with practised.bot.waitSignal(practised.screen.practise_requested) as caught:
        practised.key(Qt.Key.Key_Return)

    assert caught.args == ["swe"], "the highest mastery is on top"


def test_the_next_step_can_be_started(practised: Dashboard) -> None:
    screen = practised.screen

    with practised.bot.waitSignal(screen.step_wanted) as caught:
        practised.bot.mouseClick(screen.step_button, Qt.MouseButton.LeftButton)

    assert caught.args[0].areas
    assert screen.step_title.text().startswith("Measure ")


def test_ctrl_c_copies_the_selected_row_with_the_titles(practised: Dashboard) -> None:
    table = practised.screen.table
    table.setFocus()
    table.selectRow(0)

    practised.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    titles, row = QGuiApplication.clipboard().text().splitlines()
    assert titles.split("\t") == [title for title, _ in COLUMNS]
    assert row.split("\t")[0] == "MLOps and production lifecycle"
    assert row.split("\t")[-1] == "Below"


def test_without_a_selection_everything_is_copied(practised: Dashboard) -> None:
    practised.screen.table.clearSelection()

    assert len(practised.screen.table.text().splitlines()) == 13


@pytest.mark.parametrize("column", range(len(COLUMNS)))
def test_every_column_sorts(practised: Dashboard, column: int) -> None:
    table = practised.screen.table
    table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    up = [table.model().index(row, 0).data() for row in range(12)]

    table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    down = [table.model().index(row, 0).data() for row in range(12)]

    assert sorted(up) == sorted(down)
    assert up != down


def test_how_it_is_calculated_opens_and_closes(practised: Dashboard) -> None:
    explanation = practised.screen.explanation
    said = [explanation.toggle.accessibleDescription()]

    for _ in range(2):
        practised.bot.mouseClick(explanation.toggle, Qt.MouseButton.LeftButton)
        said.append(explanation.toggle.accessibleDescription())
        words = [text for _, text in EXPLANATION]
        shown = {label.text() for label in explanation.findChildren(QLabel) if label.isVisible()}
        assert shown.issuperset(words) == explanation.is_open

    assert said == ["Collapsed", "Expanded", "Collapsed"]


def test_what_was_shown_stays_until_what_is_new_is_there(practised: Dashboard) -> None:
    save(practised.app.database, many("ml-core", 10))

    practised.screen.enter()

    assert practised.screen.headline.isVisible()
    assert "26 answers" in practised.screen.summary.text()
    practised.settle()
    assert "36 answers" in practised.screen.summary.text()


def test_a_database_that_cannot_be_read_is_told_with_a_way_on(practised: Dashboard, monkeypatch: Any) -> None:
    def refuse(*_: object) -> LevelReadiness:
        raise StorageError("The disk is full. Free some space.")

    monkeypatch.setattr(practised.app.readiness, "level_readiness", refuse)
    practised.enter()
    assert practised.screen.problem.isVisible()
    assert practised.screen.problem.text() == "The disk is full. Free some space."

    monkeypatch.undo()
    again = next(b for b in practised.screen.findChildren(QAbstractButton) if b.text() == "&Try again")
    practised.bot.mouseClick(again, Qt.MouseButton.LeftButton)
    practised.settle()
    assert practised.screen.headline.isVisible()


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST])
@pytest.mark.parametrize("text_scale", [100, 200])
def test_nothing_is_cut_off_in_the_smallest_window(
    practised: Dashboard, choice: ThemeChoice, text_scale: int
) -> None:
    practised.theme.set_choice(choice)
    practised.theme.set_text_scale(text_scale)
    beside_navigation = 880 - practised.theme.space(188)
    practised.screen.resize(beside_navigation, 500)
    practised.bot.waitUntil(lambda: practised.screen.width() == beside_navigation)
    QGuiApplication.processEvents()

    for widget in practised.screen.findChildren(QAbstractButton) + practised.screen.findChildren(QComboBox):
        if widget.isVisible() and widget.window() is practised.screen:
            right = widget.mapTo(practised.screen, widget.rect().topRight()).x()
            assert right <= practised.screen.width(), widget.accessibleName()


def test_every_control_has_a_name(practised: Dashboard) -> None:
    controls = [
        *practised.screen.findChildren(QAbstractButton),
        *practised.screen.findChildren(QComboBox),
        *practised.screen.findChildren(QTableView),
    ]

    for control in controls:
        if control.isVisible():
            accessible = QAccessible.queryAccessibleInterface(control)
            assert accessible.text(QAccessible.Text.Name), control


def cell(table: QTableView, name: str, column: int) -> str:
    model = table.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == name)
    return str(model.index(row, column).data())


def test_confidence_is_compared_with_what_was_right(dashboard: Dashboard) -> None:
    sure = [replace(one, confidence=Confidence.SURE) for one in many("mlops", 8)]
    wrong = [replace(one, confidence=Confidence.SURE) for one in many("swe", 4, outcome=Outcome.WRONG)]
    save(dashboard.app.database, sure + wrong)
    dashboard.enter()

    said = dashboard.screen.calibration.text()

    assert "When sure, right 67 % of the time" in said
    assert "When guessing: not enough answers yet, 0 of 5." in said
    assert dashboard.screen.calibration.isVisible()


def test_without_a_rating_it_says_how_to_get_there(practised: Dashboard) -> None:
    assert "Once answers are rated" in practised.screen.calibration.text()
