"""The verdict, what it rests on and what to do next, as the screen shows them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
)

from prepapp.domain.glance import DISCLAIMER
from prepapp.domain.grading import Outcome
from prepapp.domain.topics import Level
from prepapp.gui.screens.dashboard.explanation import explanation
from tests.support.dashboard import Dashboard
from tests.support.histories import NOON, answer, many, save


def test_verdict_and_table_do_not_wait_for_the_chart(practised: Dashboard) -> None:
    screen = practised.screen

    assert screen.verdict.headline.isVisible()
    assert screen.verdict.headline.text() == "Senior: not yet."
    assert screen.verdict.chance.text() == "All required areas meet it: <1 % (rough)"
    assert screen.deck.mastery.table.model().rowCount() == 12
    assert screen.deck.mastery.chart.pixmap().isNull(), "the worker has drawn nothing yet"
    assert DISCLAIMER in {label.text() for label in screen.findChildren(type(screen.verdict.summary))}


def test_the_next_step_can_be_started(practised: Dashboard) -> None:
    screen = practised.screen

    with practised.bot.waitSignal(screen.step_wanted) as caught:
        practised.bot.mouseClick(screen.verdict.step_button, Qt.MouseButton.LeftButton)

    assert caught.args[0].areas
    assert screen.verdict.step_title.text().startswith("Measure ")


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


def test_the_sums_behind_the_order_of_the_steps_are_told_on_request(practised: Dashboard) -> None:
    verdict = practised.screen.verdict
    assert not verdict.order.isVisible()

    verdict.why.toggle.click()

    lines = verdict.order.text().split("\n")
    assert verdict.order.isVisible()
    assert len(lines) == 2 + len(verdict.more_steps.steps)
    assert all("weight" in line and "chance of a right verdict" in line for line in lines[:-1])
    scores = [float(line.split(": ")[1].split(" = ")[0]) for line in lines[:-1]]
    assert scores == sorted(scores, reverse=True)


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


def test_the_day_of_the_interview_is_told_where_there_is_one(practised: Dashboard) -> None:
    outlook = practised.screen.verdict.outlook
    assert not outlook.isVisible()
    profile = practised.app.profiles.profile()
    on = practised.app.world.now().date() + timedelta(days=25)
    practised.app.profiles.change(replace(profile, interview_on=on))

    practised.enter()

    assert outlook.isVisible()
    assert outlook.text().startswith("The interview is in 25 days.")


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
