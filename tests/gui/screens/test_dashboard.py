"""The dashboard answers "am I ready?" in words first, then drawn, then as numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QTableView,
)
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.domain.errors import StorageError
from prepapp.domain.glance import DISCLAIMER, NextStep, StepKind
from prepapp.domain.grading import Outcome
from prepapp.domain.profile import Profile
from prepapp.domain.quiz import Confidence
from prepapp.domain.readiness import LevelReadiness, Verdict
from prepapp.domain.topics import Level
from prepapp.gui.charts.mastery_plot import MasteryPlot, mastery_plot
from prepapp.gui.charts.mastery_words import percent_words
from prepapp.gui.charts.shape_plot import ShapePlot
from prepapp.gui.jobs import JobRunner
from prepapp.gui.screens.dashboard.explanation import explanation
from prepapp.gui.screens.dashboard.screen import DashboardScreen
from prepapp.gui.screens.dashboard.state import (
    DashboardView,
    Reading,
    chance_text,
    derive_view,
    suspicious_words,
)
from prepapp.gui.theme.theme import Theme, ThemeChoice
from prepapp.gui.widgets.chart_card import ChartCard
from tests.support.executors import HeldExecutor
from tests.support.histories import NOON, answer, many, save
from tests.support.readings import MIXED, readiness_of, taxonomy

COLUMNS = ["Area", "Mastery", "50 %", "90 %", "Expected", "Chance", "Answers", "Status"]
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
        (Verdict.NOT_YET, 0.214, "All required areas meet it: 21 % (rough)"),
        (Verdict.NOT_YET, 0.0004, "All required areas meet it: <1 % (rough)"),
        (Verdict.READY, 0.9999, "All required areas meet it: >99 % (rough)"),
        (Verdict.NOT_ENOUGH_EVIDENCE, 0.1, "All required areas meet it: too early to tell"),
    ],
)
def test_the_chance_is_rough_and_waits_for_evidence(verdict: Verdict, probability: float, said: str) -> None:
    readiness = replace(readiness_of({}), verdict=verdict, joint_probability=probability)

    assert chance_text(readiness) == said


@pytest.mark.parametrize(
    ("probability", "text"), [(0.0, "<1 %"), (0.01, "1 %"), (0.5, "50 %"), (1.0, ">99 %")]
)
def test_no_probability_is_shown_as_certain(probability: float, text: str) -> None:
    assert percent_words(probability) == text


def test_the_table_has_the_numbers_of_the_chart_in_its_order() -> None:
    plot = mastery_plot(readiness_of(MIXED), taxonomy())
    table = plot.story.table

    assert [line.cells[0].text for line in table.rows] == [row.name for row in plot.rows]
    for line, row in zip(table.rows, plot.rows, strict=True):
        texts = [cell.text for cell in line.cells]
        assert len(texts) == len(table.columns)
        assert texts[4] == f"{row.expectation:.0f}"
        assert texts[6:] == [str(row.answers), row.status.value]
        if row.is_measured:
            assert texts[1] == f"{row.mastery:.0f}"
            assert texts[3] == f"{row.interval90[0]:.0f}–{row.interval90[1]:.0f}"
        else:
            assert [texts[1], texts[2], texts[3], texts[5]] == ["–"] * 4, (
                "assumptions are not shown as numbers"
            )


@pytest.mark.parametrize(
    ("verdict", "missing", "headline", "mark"),
    [
        (Verdict.READY, (), "Senior: ready.", "mark-good"),
        (Verdict.READY, ("a mock interview in the last 30 days",), "Senior: not yet.", "mark-uncertain"),
        (Verdict.NOT_YET, (), "Senior: not yet.", "mark-bad"),
    ],
)
def test_ready_waits_for_what_is_missing(
    verdict: Verdict, missing: tuple[str, ...], headline: str, mark: str
) -> None:
    reading = Reading(replace(readiness_of(MIXED), verdict=verdict), taxonomy(), STEP, missing=missing)

    shown = derive_view(reading)

    assert (shown.headline, shown.mark) == (headline, mark)
    assert all(one in shown.summary for one in missing)


def test_early_estimates_are_explained_without_blame() -> None:
    assert "most of them stay open for now" in view({"mlops": (2, 1)}).note
    assert view({}).note == ""
    assert view().note == "", "there is a verdict"


def test_the_next_step_says_why_and_how_long() -> None:
    step = view().step

    assert step.step == STEP
    assert (step.detail, step.length) == (f"{STEP.reason}.", "9 questions, about 12 minutes")


def test_the_explanation_names_model_thresholds_assumptions_and_whose_numbers_they_are() -> None:
    words = " ".join(text for _, text in explanation())

    for said in (
        "corrected for guessing",
        "80 %",
        "20 %",
        "Under 10",
        "mock interview",
        "weighed as the level weighs them",
        "Readiness never uses it",
        "predicts a hiring decision",
        "Contradicted twice",
        "after 4 questions at the earliest and 30 at the latest: once 95 %",
        "as if nothing were answered until then",
        "by 0.5 standard deviations, and for whole areas that did, by 0.25",
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
        self.bot.waitUntil(
            lambda: self.runner.is_idle and self.screen.deck.is_settled,
            timeout=20_000,
        )

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

    assert screen.verdict.headline.isVisible()
    assert screen.verdict.headline.text() == "Senior: not yet."
    assert screen.verdict.chance.text() == "All required areas meet it: <1 % (rough)"
    assert screen.deck.mastery.table.model().rowCount() == 12
    assert screen.deck.mastery.chart.pixmap().isNull(), "the worker has drawn nothing yet"
    assert DISCLAIMER in {label.text() for label in screen.findChildren(type(screen.verdict.summary))}


def test_the_chart_follows(practised: Dashboard) -> None:
    chart = practised.screen.deck.mastery.chart
    practised.bot.waitUntil(lambda: practised.drawing.waiting > 0)

    drawn(practised)

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
    assert not screen.verdict.headline.isVisible()
    with dashboard.bot.waitSignal(screen.step_wanted) as caught:
        dashboard.bot.mouseClick(screen.start, Qt.MouseButton.LeftButton)
    assert caught.args[0].kind is StepKind.DIAGNOSTIC


def test_another_level_is_read_and_put_down_in_the_profile(practised: Dashboard) -> None:
    screen = practised.screen

    with practised.bot.waitSignal(screen.level_changed) as caught:
        practised.bot.mouseClick(screen.controls.levels[Level.JUNIOR], Qt.MouseButton.LeftButton)
    practised.settle()

    assert caught.args == ["junior"]
    assert screen.verdict.headline.text().startswith("Junior: ")
    assert practised.app.profiles.profile().level is Level.JUNIOR


def test_a_specialisation_shifts_what_is_expected(practised: Dashboard) -> None:
    screen = practised.screen
    combo = screen.controls.specialisations

    combo.setCurrentIndex(combo.findData("mlops-platform"))
    with practised.bot.waitSignal(screen.level_changed):
        combo.activated.emit(combo.currentIndex())
    practised.settle()

    assert practised.app.profiles.profile() == Profile(specialisation="mlops-platform")
    assert cell(screen.deck.mastery.table, "MLOps and production lifecycle", 4) == "95"


def test_the_level_of_the_profile_is_shown_on_entering(dashboard: Dashboard) -> None:
    dashboard.app.profiles.change(Profile(level=Level.STAFF, specialisation="nlp"))

    dashboard.enter()

    assert dashboard.screen.controls.level is Level.STAFF
    assert dashboard.screen.controls.specialisation == "nlp"


def test_l_goes_to_the_level_and_arrows_change_it(practised: Dashboard) -> None:
    screen = practised.screen
    screen.deck.mastery.table.setFocus()

    practised.key(Qt.Key.Key_L)
    assert screen.controls.levels[Level.SENIOR].hasFocus()

    with practised.bot.waitSignal(screen.level_changed) as caught:
        practised.key(Qt.Key.Key_Right)
        practised.key(Qt.Key.Key_Space)
    assert caught.args == ["staff"]
    practised.settle()


def test_enter_on_a_row_practises_its_area(practised: Dashboard) -> None:
    table = practised.screen.deck.mastery.table
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    table.setFocus()
    table.selectRow(0)

    with practised.bot.waitSignal(practised.screen.practise_requested) as caught:
        practised.key(Qt.Key.Key_Return)

    assert caught.args == ["swe"], "the highest mastery is on top"


def test_the_next_step_can_be_started(practised: Dashboard) -> None:
    screen = practised.screen

    with practised.bot.waitSignal(screen.step_wanted) as caught:
        practised.bot.mouseClick(screen.verdict.step_button, Qt.MouseButton.LeftButton)

    assert caught.args[0].areas
    assert screen.verdict.step_title.text().startswith("Measure ")


def test_the_sums_behind_the_order_of_the_steps_are_told_on_request(practised: Dashboard) -> None:
    verdict = practised.screen.verdict
    assert not verdict.order.isVisible()

    verdict.why.toggle.click()

    lines = verdict.order.text().split("\n")
    assert verdict.order.isVisible()
    assert len(lines) == 2 + len(verdict.more_steps.steps)
    assert all("weight" in line and "openness" in line for line in lines[:-1])
    scores = [float(line.split(": ")[1].split(" = ")[0]) for line in lines[:-1]]
    assert scores == sorted(scores, reverse=True)


def test_ctrl_c_copies_the_selected_row_with_the_titles(practised: Dashboard) -> None:
    table = practised.screen.deck.mastery.table
    table.setFocus()
    table.selectRow(0)

    practised.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    titles, row = QGuiApplication.clipboard().text().splitlines()
    assert titles.split("\t") == COLUMNS
    assert row.split("\t")[0] == "MLOps and production lifecycle"
    assert row.split("\t")[-1] == "Below"


def test_without_a_selection_everything_is_copied(practised: Dashboard) -> None:
    practised.screen.deck.mastery.table.clearSelection()

    assert len(practised.screen.deck.mastery.table.text().splitlines()) == 13


@pytest.mark.parametrize("column", range(len(COLUMNS)))
def test_every_column_sorts(practised: Dashboard, column: int) -> None:
    table = practised.screen.deck.mastery.table
    table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    up = [table.model().index(row, 0).data() for row in range(12)]

    table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    down = [table.model().index(row, 0).data() for row in range(12)]

    assert sorted(up) == sorted(down)
    assert up != down


def test_how_it_is_calculated_opens_and_closes(practised: Dashboard) -> None:
    disclosure = practised.screen.explanation
    said = [disclosure.toggle.accessibleDescription()]

    for _ in range(2):
        practised.bot.mouseClick(disclosure.toggle, Qt.MouseButton.LeftButton)
        said.append(disclosure.toggle.accessibleDescription())
        words = [text for _, text in explanation()]
        shown = {label.text() for label in disclosure.findChildren(QLabel) if label.isVisible()}
        assert shown.issuperset(words) == disclosure.is_open

    assert said == ["Collapsed", "Expanded", "Collapsed"]


def test_what_was_shown_stays_until_what_is_new_is_there(practised: Dashboard) -> None:
    save(practised.app.database, many("ml-core", 10))

    practised.screen.enter()

    assert practised.screen.verdict.headline.isVisible()
    assert "26 answers" in practised.screen.verdict.summary.text()
    practised.settle()
    assert "36 answers" in practised.screen.verdict.summary.text()


def test_a_database_that_cannot_be_read_is_told_with_a_way_on(practised: Dashboard, monkeypatch: Any) -> None:
    def refuse(*_: object) -> LevelReadiness:
        raise StorageError("The disk is full. Free some space.")

    monkeypatch.setattr(practised.app.readiness, "level_readiness", refuse)
    practised.enter()
    assert practised.screen.problem.isVisible()
    assert practised.screen.problem.said.text() == "The disk is full. Free some space."

    monkeypatch.undo()
    again = next(b for b in practised.screen.findChildren(QAbstractButton) if b.text() == "&Try again")
    practised.bot.mouseClick(again, Qt.MouseButton.LeftButton)
    practised.settle()
    assert practised.screen.verdict.headline.isVisible()


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


# The charts beside readiness


def rated(dashboard: Dashboard) -> Dashboard:
    """Twelve sure answers, four of them wrong, a minute apart."""
    sure = [replace(one, confidence=Confidence.SURE) for one in many("mlops", 8)]
    wrong = [replace(one, confidence=Confidence.SURE) for one in many("swe", 4, outcome=Outcome.WRONG)]
    save(dashboard.app.database, sure + wrong)
    dashboard.enter()
    return dashboard


def drawn(dashboard: Dashboard) -> tuple[ChartCard, ...]:
    """The cards once every chart is there."""
    cards = dashboard.screen.deck.cards

    def work() -> bool:
        dashboard.drawing.work()
        return all(card.chart.is_up_to_date for card in cards)

    dashboard.bot.waitUntil(work, timeout=20_000)
    return cards


def test_confidence_is_compared_with_what_was_right(dashboard: Dashboard) -> None:
    deck = rated(dashboard).screen.deck
    dashboard.bot.mouseClick(deck.confidence.data, Qt.MouseButton.LeftButton)

    assert deck.confidence.chart.accessibleName() == "When sure, right 67 % of the time; sure stands for 95 %"
    table = deck.confidence.table
    assert [cell(table, "Sure", column) for column in (1, 2, 5)] == ["95 %", "67 %", "12"]


def test_the_brier_score_is_told_on_request(dashboard: Dashboard) -> None:
    deck = rated(dashboard).screen.deck
    assert not deck.brier.isVisible()

    dashboard.bot.mouseClick(deck.show_brier, Qt.MouseButton.LeftButton)

    expected = (8 * 0.05**2 + 4 * 0.95**2) / 12
    assert deck.brier.isVisible()
    assert f"Brier score {expected:.2f}" in deck.brier.text()


def test_without_a_rating_it_says_how_to_get_there(practised: Dashboard) -> None:
    plot = practised.screen.deck.confidence.plot

    assert plot is not None
    assert "Rate answers" in plot.story.missing
    assert not practised.screen.deck.sure_but_wrong.isVisible()


def test_what_was_sure_and_wrong_can_be_practised(dashboard: Dashboard) -> None:
    known = [item.id for item in dashboard.app.bundle.items if item.area == "mlops"][:2]
    wrong = [
        replace(answer(item, outcome=Outcome.WRONG), confidence=Confidence.SURE) for item in (*known, "gone")
    ]
    save(dashboard.app.database, wrong)
    dashboard.enter()
    deck = dashboard.screen.deck
    assert deck.sure_but_wrong.text() == "Practise sure but wrong (2)"

    with dashboard.bot.waitSignal(dashboard.screen.plan_wanted) as caught:
        dashboard.bot.mouseClick(deck.sure_but_wrong, Qt.MouseButton.LeftButton)

    assert sorted(caught.args[0].filters.items) == sorted(known)


@pytest.mark.parametrize("place", range(6))
def test_a_number_brings_a_chart_into_view(practised: Dashboard, place: int) -> None:
    cards = drawn(practised)
    practised.screen.controls.focus()

    practised.key(Qt.Key(Qt.Key.Key_1 + place))

    chart = cards[place].chart
    assert chart.hasFocus()
    top = chart.mapTo(practised.screen, chart.rect().topLeft()).y()
    assert 0 <= top < practised.screen.height() - 60


def test_d_shows_the_numbers_of_the_chart_that_has_the_keyboard(practised: Dashboard) -> None:
    cards = drawn(practised)
    practised.key(Qt.Key.Key_3)
    assert not cards[2].table.isVisible()

    practised.key(Qt.Key.Key_D)
    assert cards[2].table.isVisible()
    assert cards[2].table.hasFocus()
    assert cards[2].data.text() == "Hide data"

    practised.key(Qt.Key.Key_D)
    assert not cards[2].table.isVisible()


def test_enter_on_a_topic_practises_it(practised: Dashboard) -> None:
    cards = drawn(practised)
    practised.key(Qt.Key.Key_3)
    practised.key(Qt.Key.Key_Right)
    pointed = cards[2].chart.pointed
    assert pointed is not None
    assert cards[2].chart.accessibleDescription() == pointed.words

    with practised.bot.waitSignal(practised.screen.plan_wanted) as caught:
        practised.key(Qt.Key.Key_Return)

    filters = caught.args[0].filters
    assert f"{filters.areas[0]}/{filters.topics[0]}" == pointed.key


def test_a_click_on_an_area_practises_it(practised: Dashboard) -> None:
    cards = drawn(practised)
    chart = cards[0].chart
    region = next(one for one in chart._regions if one.key == "swe")
    middle = QPointF(region.x + region.width / 2, region.y + region.height / 2).toPoint()

    with practised.bot.waitSignal(practised.screen.practise_requested) as caught:
        practised.bot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=middle)

    assert caught.args == ["swe"]


def test_one_chart_that_fails_leaves_the_others_and_shows_its_numbers(
    practised: Dashboard, monkeypatch: Any
) -> None:
    def broken(*_: object) -> None:
        raise ValueError("no ink")

    monkeypatch.setattr("prepapp.gui.charts.topics.paint_topics", broken)

    cards = drawn(practised)

    topics, others = cards[2], [card for card in cards if card is not cards[2]]
    assert topics.table.isVisible()
    assert topics.details.isVisible()
    assert not any(card.chart.pixmap().isNull() for card in others)
    practised.bot.mouseClick(topics.details, Qt.MouseButton.LeftButton)
    assert "no ink" in QGuiApplication.clipboard().text()


def test_the_range_reaches_back_as_far_as_was_chosen(dashboard: Dashboard) -> None:
    now = dashboard.app.world.now()
    old = [replace(one, confidence=Confidence.SURE) for one in many("mlops", 6, at=now - timedelta(days=60))]
    save(dashboard.app.database, old)
    dashboard.enter()
    deck = dashboard.screen.deck
    deck.confidence.toggle_table()
    assert cell(deck.confidence.table, "Sure", 5) == "6"

    dashboard.bot.mouseClick(deck.range.ranges[30], Qt.MouseButton.LeftButton)
    dashboard.settle()

    assert cell(deck.confidence.table, "Sure", 5) == "0"
    assert deck.mastery.plot is not None
    assert "6" in [row.cells[6].text for row in deck.mastery.plot.story.table.rows], (
        "estimates use all answers"
    )


def test_mastery_is_compared_with_a_day(dashboard: Dashboard) -> None:
    now = dashboard.app.world.now()
    before = many("mlops", 5, outcome=Outcome.WRONG, at=now - timedelta(days=40))
    after = [
        replace(one, item_id=f"new-{one.item_id}") for one in many("mlops", 8, at=now - timedelta(days=1))
    ]
    save(dashboard.app.database, before + after)
    dashboard.enter()
    deck = dashboard.screen.deck
    days = deck.range.days

    days.setCurrentIndex(days.findText("30 days ago"))
    days.activated.emit(days.currentIndex())
    dashboard.settle()

    titles = [column.title for column in deck.mastery.table.columns]
    name = "MLOps and production lifecycle"
    now_, then = (int(cell(deck.mastery.table, name, titles.index(title))) for title in ("Mastery", "Then"))
    assert then < now_
    assert cell(deck.mastery.table, "Software engineering", titles.index("Then")) == "–"


def test_another_level_redraws_every_chart_that_depends_on_it(practised: Dashboard) -> None:
    deck = practised.screen.deck
    before = [card.plot for card in deck.cards]

    practised.bot.mouseClick(practised.screen.controls.levels[Level.JUNIOR], Qt.MouseButton.LeftButton)
    practised.settle()

    after = [card.plot for card in deck.cards]
    changed = [one != other for one, other in zip(before, after, strict=True)]
    assert changed == [True, True, False, False, False, True]


def test_readiness_can_be_seen_as_one_shape_over_the_same_table(practised: Dashboard) -> None:
    deck = practised.screen.deck
    rows = deck.mastery.plot.story.table if deck.mastery.plot else None

    practised.bot.mouseClick(deck.shape, Qt.MouseButton.LeftButton)
    practised.settle()

    shape = deck.mastery.plot
    assert isinstance(shape, ShapePlot)
    assert shape.story.table == rows
    spokes = shape.spokes
    assert [one.area_id for one in spokes] == [area.id for area in practised.app.bundle.taxonomy.areas]
    assert {one.area_id for one in spokes if one.mastery is not None} == {"mlops", "swe"}

    practised.bot.mouseClick(deck.shape, Qt.MouseButton.LeftButton)
    practised.settle()

    assert isinstance(deck.cards[0].plot, MasteryPlot)


@pytest.mark.parametrize("ending", ["png", "svg", "csv"])
def test_a_chart_is_saved_where_the_dialog_says(practised: Dashboard, tmp_path: Path, ending: str) -> None:
    cards = drawn(practised)
    action = next(one for one in cards[5].export.menu().actions() if ending.upper() in one.text())
    target = tmp_path / f"coverage.{ending}"

    action.trigger()
    dialog = practised.screen.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(target))
    with practised.bot.waitSignal(practised.screen.said) as caught:
        practised.drawing.work()

    assert target.stat().st_size > 100
    assert str(target) in caught.args[0]


def test_a_chart_that_cannot_be_saved_is_told(practised: Dashboard, tmp_path: Path) -> None:
    cards = drawn(practised)

    cards[0].save(tmp_path / "nowhere" / "chart.csv")
    with practised.bot.waitSignal(practised.screen.failed) as caught:
        practised.drawing.work()

    assert isinstance(caught.args[0], StorageError)


# Waiting, failing, nothing to show yet


def test_what_is_seen_is_greyed_while_something_newer_takes_long(practised: Dashboard) -> None:
    screen, cards = practised.screen, drawn(practised)
    assert not screen.progress.isVisible()
    holding = Event()
    practised.runner.submit(holding.wait, None, None)  # the disk is slow

    screen.enter()
    practised.bot.waitUntil(screen.progress.isVisible)
    assert all(card.chart.is_updating for card in cards)
    holding.set()
    practised.settle()

    assert not screen.progress.isVisible()
    assert not any(card.chart.is_updating for card in cards)


def test_reading_that_is_quick_greys_nothing(practised: Dashboard) -> None:
    drawn(practised)

    practised.enter()

    assert not practised.screen.progress.isVisible()


def test_the_details_of_a_failure_can_be_copied(practised: Dashboard, monkeypatch: Any) -> None:
    def broken(*_: object) -> None:
        raise StorageError("The disk is full. Free some space.")

    monkeypatch.setattr(practised.app.readiness, "level_readiness", broken)
    practised.enter()
    buttons = [one for one in practised.screen.findChildren(QPushButton) if one.text() == "Copy &details"]
    practised.bot.mouseClick(next(one for one in buttons if one.isVisible()), Qt.MouseButton.LeftButton)

    assert "The disk is full" in QGuiApplication.clipboard().text()
    assert "level_readiness" in QGuiApplication.clipboard().text()


def test_before_the_first_answer_an_example_is_shown_and_said_to_be_one(dashboard: Dashboard) -> None:
    dashboard.enter()
    example = dashboard.screen.example

    def is_drawn() -> bool:
        dashboard.drawing.work()
        return example.is_up_to_date

    dashboard.bot.waitUntil(is_drawn, timeout=20_000)
    assert "Example data" in {one.text() for one in dashboard.screen.findChildren(QLabel)}
    assert example.accessibleName().startswith("Example data: ")

    theme = dashboard.screen._theme
    theme.set_choice(ThemeChoice.DARK)

    assert not example.is_up_to_date, "it is drawn again in the other look"
    dashboard.bot.waitUntil(is_drawn, timeout=20_000)
    theme.set_choice(ThemeChoice.LIGHT)


# Rows and what they are in the chart


@pytest.mark.parametrize("place", range(6))
def test_the_row_one_comes_to_is_pointed_at_in_the_chart(practised: Dashboard, place: int) -> None:
    card = drawn(practised)[place]
    if card.table.isHidden():
        card.toggle_table()
    practised.bot.waitUntil(card.table.isVisible)
    words = [row.sentence for row in card.plot.story.table.rows] if card.plot else []

    found = 0
    for words_of_row in words:
        card.table.pointed.emit(words_of_row)
        found += card.chart.pointed is not None
    card.table.pointed.emit("")

    drawable = 0 if card.plot and card.plot.story.missing else 1
    assert found >= drawable
    assert card.chart.pointed is None


def test_arrow_keys_in_the_table_tell_the_row_and_point_at_it(practised: Dashboard) -> None:
    card = drawn(practised)[0]
    card.table.setFocus()
    card.table.setCurrentIndex(card.table.model().index(0, 0))

    practised.key(Qt.Key.Key_Down)

    name = card.table.model().index(1, 0).data()
    assert card.chart.pointed is not None
    assert card.chart.pointed.words.startswith(name)
    described = card.table.model().index(1, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described == card.chart.pointed.words
    practised.screen.controls.focus()
    assert card.chart.pointed is None


@pytest.mark.parametrize("ending", ["pdf", "html"])
def test_the_report_is_saved_where_the_dialog_says(practised: Dashboard, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"report.{ending}"

    practised.bot.mouseClick(practised.screen.verdict.report, Qt.MouseButton.LeftButton)
    dialog = practised.screen.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith("/readiness-senior-2026-03-01.pdf")
    dialog.fileSelected.emit(str(target))
    with practised.bot.waitSignal(practised.screen.said, timeout=20_000) as caught:
        practised.drawing.work()

    assert target.stat().st_size > 10_000
    assert str(target) in caught.args[0]


def test_a_report_that_cannot_be_saved_is_told(practised: Dashboard, tmp_path: Path) -> None:
    practised.screen.save_report(tmp_path / "nowhere" / "report.html")
    with practised.bot.waitSignal(practised.screen.failed, timeout=20_000) as caught:
        practised.drawing.work()

    assert isinstance(caught.args[0], StorageError)


def test_before_the_first_answer_there_is_nothing_to_report(dashboard: Dashboard) -> None:
    dashboard.enter()

    with dashboard.bot.waitSignal(dashboard.screen.said) as caught:
        dashboard.screen.ask_for_report()

    assert "nothing to report" in caught.args[0]
    assert dashboard.screen.findChild(QFileDialog) is None


def test_questions_that_may_be_faulty_are_named_once_they_were_contradicted_twice(
    dashboard: Dashboard,
) -> None:
    item = next(one for one in dashboard.app.bundle.items if one.area == "mlops" and one.can_be_asked)
    missed = replace(
        answer(item.id, NOON + timedelta(days=1), outcome=Outcome.WRONG, level=Level.JUNIOR),
        content_hash=item.content_hash,
    )
    save(dashboard.app.database, [*(replace(one, level=Level.STAFF) for one in many("mlops", 25)), missed])
    dashboard.enter()
    assert not dashboard.screen.suspicious.isVisible()

    save(dashboard.app.database, [replace(missed, id="again", at=NOON + timedelta(days=3))])
    dashboard.enter()

    assert dashboard.screen.suspicious.isVisible()
    assert dashboard.screen.suspicious.text() == (
        "1 question may be faulty, as your answers twice went against a confident prediction: "
        f"“{item.title}”. Search the Library for “Contradicted twice” to look at it."
    )


def test_no_more_than_three_that_may_be_faulty_are_named() -> None:
    words = suspicious_words(["A", "B", "C", "D"])

    assert words.startswith("4 questions may be faulty")
    assert "“A”, “B”, “C”." in words
    assert suspicious_words([]) == ""


@pytest.mark.parametrize("place", [1, 2, 3])
def test_each_next_step_is_one_key_press_away(practised: Dashboard, place: int) -> None:
    view = practised.screen._view
    assert view is not None
    steps = (view.step.step, *view.more_steps)
    practised.screen.controls.focus()

    with practised.bot.waitSignal(practised.screen.step_wanted) as caught:
        practised.key(Qt.Key(Qt.Key.Key_0 + place), Qt.KeyboardModifier.AltModifier)

    assert caught.args == [steps[place - 1]]
    named = [button.toolTip() for button in practised.screen.verdict.more_steps.buttons]
    assert all(f"(Alt+{key})" in tip for key, tip in enumerate(named, start=2))


def test_the_day_of_the_interview_is_told_where_there_is_one(practised: Dashboard) -> None:
    outlook = practised.screen.verdict.outlook
    assert not outlook.isVisible()
    profile = practised.app.profiles.profile()
    on = practised.app.world.now().date() + timedelta(days=25)
    practised.app.profiles.change(replace(profile, interview_on=on))

    practised.enter()

    assert outlook.isVisible()
    assert outlook.text().startswith("The interview is in 25 days.")
