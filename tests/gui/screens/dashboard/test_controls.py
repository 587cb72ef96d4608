"""The level, the specialisation and the days that the dashboard speaks of."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from prepapp.domain.grading import Outcome
from prepapp.domain.profile import Profile
from prepapp.domain.quiz import Confidence
from prepapp.domain.topics import Level
from prepapp.gui.widgets.dates import python_date
from tests.support.dashboard import Dashboard, cell
from tests.support.histories import many, save


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


def test_another_level_redraws_every_chart_that_depends_on_it(practised: Dashboard) -> None:
    deck = practised.screen.deck
    before = [card.plot for card in deck.cards]

    practised.bot.mouseClick(practised.screen.controls.levels[Level.JUNIOR], Qt.MouseButton.LeftButton)
    practised.settle()

    after = [card.plot for card in deck.cards]
    changed = [one != other for one, other in zip(before, after, strict=True)]
    assert changed == [True, True, False, False, False, True]


def test_the_range_reaches_back_as_far_as_was_chosen(dashboard: Dashboard) -> None:
    now = dashboard.app.world.now()
    old = [replace(one, confidence=Confidence.SURE) for one in many("mlops", 6, at=now - timedelta(days=60))]
    save(dashboard.app.database, old)
    dashboard.enter()
    deck = dashboard.screen.deck
    deck.confidence.toggle_table()
    assert cell(deck.confidence.table, "Sure", 5) == "6"

    dashboard.bot.mouseClick(deck.range.ranges.buttons[30], Qt.MouseButton.LeftButton)
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


def test_another_day_begins_a_month_ago_and_none_is_before_the_first_answer(dashboard: Dashboard) -> None:
    now = dashboard.app.world.now()
    save(dashboard.app.database, many("mlops", 5, at=now - timedelta(days=80)) + many("swe", 3, at=now))
    dashboard.enter()
    deck = dashboard.screen.deck
    days, day = deck.range.days, deck.range.day

    days.setCurrentIndex(days.findText("another day…"))
    days.activated.emit(days.currentIndex())
    dashboard.settle()

    assert day.isVisibleTo(deck)
    assert python_date(day.date()) == (now - timedelta(days=30)).date()
    assert python_date(day.minimumDate()) == (now - timedelta(days=80)).date()
    assert python_date(day.maximumDate()) == now.date()
    assert "Then" in [column.title for column in deck.mastery.table.columns]
