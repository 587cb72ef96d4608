"""What a screen reader is told of the real program: names, roles, states, the focus and what is announced."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from prepapp.bootstrap import make_app
from prepapp.domain.dealing import Filters
from prepapp.domain.profile import Profile
from prepapp.domain.questions import ItemType
from prepapp.gui.screens.practice.choices import Choices
from prepapp.gui.screens.practice.desk import Desk as PracticeDesk
from prepapp.gui.screens.practice.desk import Kind
from tests.outside.desk import Desk, Node, desk
from tests.support.histories import many, save

pytestmark = pytest.mark.timeout(600)

NO_ROLE = ("filler", "panel", "unknown", "invalid", "layered pane", "scroll pane")
"""Roles that tell nothing; what can have the keyboard must have another."""
SAID = "object:announcement"
FOCUSED = "object:state-changed:focused"
SCREENS = ("Home", "Practice", "Review", "Dashboard", "Library", "Settings")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of somebody with a history, who practises questions with one right option."""
    folder = tmp_path_factory.mktemp("data")
    app = make_app(folder, environment={})
    app.open()
    app.profiles.change(Profile())
    singles = Choices(filters=Filters(types=(ItemType.SINGLE,)), size=5)
    app.practice.remember(PracticeDesk(kind=Kind.OWN, built={Kind.OWN: singles}).to_json())
    save(app.database, [*many("mlops", 30), *many("swe", 30)])
    app.close()
    return folder


@pytest.fixture(scope="module")
def ours(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The program, running for all the tests of this file."""
    with desk(data, tmp_path_factory.mktemp("log") / "prepapp.log") as made:
        yield made


def told_nothing_of(nodes: list[Node]) -> list[str]:
    """Controls on the screen that a person could use, and that say neither what nor which they are."""
    return [
        f"{node.role} “{node.name}” {node.description}"
        for node in nodes
        if {"enabled", "focusable"} <= node.states
        and (not node.name.strip() or node.role in NO_ROLE or _has_only_a_value(node))
        if not any("focusable" in child.states for child in node.children)  # it hands the keyboard on
    ]


def _has_only_a_value(node: Node) -> bool:
    """Whether it is a list whose name is the line that is shown, and nothing tells what it is for."""
    return node.role == "combo box" and not node.description


def test_the_first_run_is_told(tmp_path: Path) -> None:
    with desk(tmp_path / "data", tmp_path / "log") as fresh:
        assert told_nothing_of(fresh.shown()) == []
        levels = fresh.find("radio button")
        assert [node.name for node in levels] == ["Junior", "Mid", "Senior", "Staff"]
        assert all(node.description for node in levels)

        fresh.display.press("Up")

        fresh.wait(lambda: "checked" in fresh.find("radio button", "Mid")[0].states)


@pytest.mark.parametrize("name", SCREENS)
def test_each_control_of_a_screen_has_a_name_and_a_role(ours: Desk, name: str) -> None:
    ours.go_to(name, f"ctrl+{1 + SCREENS.index(name)}")

    assert told_nothing_of(ours.shown()) == []
    assert [node.name for node in ours.find("list item") if node.name in SCREENS] == list(SCREENS)


def test_the_sheet_of_keys_and_the_search_for_commands_are_told(ours: Desk) -> None:
    ours.go_to("Home", "ctrl+1")
    for keys, title in (("F1", "Keyboard shortcuts"), ("ctrl+k", "Find a command")):
        ours.display.press(keys)
        ours.wait(lambda: ours.find("dialog"))
        ours.display.give_keyboard()

        assert [node.name.split(" — ")[0] for node in ours.find("dialog")] == [title]
        assert told_nothing_of(ours.shown()) == []
        ours.display.press("Escape")
        ours.wait(lambda: not ours.find("dialog"))
        ours.display.give_keyboard()


@pytest.mark.parametrize("name", ["Home", "Practice", "Settings"])
def test_the_focus_that_is_told_follows_tab(ours: Desk, name: str) -> None:
    ours.go_to(name, f"ctrl+{1 + SCREENS.index(name)}")
    ours.heard()
    visited = [ours.focused().name]
    for _ in range(8):
        ours.display.press("Tab")
        ours.wait(lambda: ours.focused().name != visited[-1])
        visited.append(ours.focused().name)
        told = [one["name"] for one in ours.heard(FOCUSED) if one["on"]][-1]
        assert told in [node.name for node in ours.shown() if "focused" in node.states], "a list or its line"

    assert len(set(visited)) >= 5, visited
    ours.display.press("shift+Tab")
    ours.wait(lambda: ours.focused().name == visited[-2])


def test_a_question_its_options_and_its_verdict_are_told(ours: Desk) -> None:
    ours.go_to("Practice", "ctrl+2")
    ours.go_to("Quiz", "ctrl+Return")

    stem = ours.focused()
    assert stem.name == "Question"
    assert len(stem.text) > 20
    options = ours.find("radio button", "Option")
    assert [node.name.split(",")[0] for node in options] == [f"Option {x}" for x in "ABCDEF"[: len(options)]]
    assert all(len(node.name.split(",", 1)[1]) > 1 for node in options)
    assert told_nothing_of(ours.shown()) == []

    ours.display.press("2")
    ours.wait(lambda: "checked" in ours.find("radio button", "Option B")[0].states)
    ours.display.press("1")
    ours.wait(lambda: "checked" in ours.find("radio button", "Option A")[0].states)
    assert "checked" not in ours.find("radio button", "Option B")[0].states
    changes = [(one["name"][:8], one["on"]) for one in ours.heard("object:state-changed:checked")]
    assert ("Option A", True) in changes
    assert ("Option B", False) in changes

    ours.display.press("shift+2")
    ours.wait(lambda: ours.find("radio button", "Option B")[0].description == "struck out")
    ours.display.press("F3")
    ours.wait(lambda: any("checked" in node.states for node in ours.find("check box", "How sure: Think so")))

    ours.display.press("Return")
    ours.wait(lambda: ours.focused().role not in ("radio button", "push button", "check box"))
    verdict = ours.focused()
    assert verdict.name.startswith(("Correct", "Not correct"))
    assert told_nothing_of(ours.shown()) == []
    assert [node for node in ours.shown() if node.name == "Explanation" and len(node.text) > 20]


def test_the_time_left_and_the_saved_state_are_told_when_asked_for(ours: Desk) -> None:
    assert [node for node in ours.find("label", "Saved ") if node.name[6:8].isdigit()], (
        "the time, not a title"
    )
    ours.heard()
    ours.display.press("ctrl+t")
    ours.wait(lambda: [one["said"] for one in ours.heard(SAID) if one["said"]])


def test_tools_and_the_grid_are_told(ours: Desk) -> None:
    for key in "gnklm":
        ours.display.press(key)
        ours.wait(lambda: [node for node in ours.shown() if node.name == "Tools"])
        assert told_nothing_of(ours.shown()) == [], key
        if key == "g":
            cells = ours.find("push button", "Question ") or ours.find("check box", "Question ")
            assert cells[0].name.startswith("Question 1, answered"), cells[0]
        ours.display.press("Escape")


def test_nothing_is_told_every_second(ours: Desk) -> None:
    ours.heard()
    time.sleep(3.5)

    assert ours.heard(SAID) == []


def test_a_chart_is_told_in_a_sentence_and_has_its_numbers_beside_it(ours: Desk) -> None:
    ours.go_to("Home", "alt+l")
    ours.go_to("Dashboard", "ctrl+4")
    ours.wait(lambda: len(ours.find("image")) >= 1)

    charts = [node for node in ours.shown() if node.role == "image" and node.description]
    assert len(charts) >= 1
    for chart in charts:
        assert len(chart.name) > 20, chart
        assert len(chart.description) > 20, chart
    assert [node for node in ours.shown() if node.role == "table"]
