"""Going over to another person in the real window: a history, settings and a lock of their own."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from prepapp.bootstrap import App
from prepapp.domain.people import FIRST, Colour, Person
from prepapp.domain.preferences import Appearance, ThemeChoice
from prepapp.domain.profile import Profile
from prepapp.gui.application import make_qt
from prepapp.gui.command_search import CommandSearch
from prepapp.gui.person_dialog import PersonDialog
from prepapp.gui.program import Program
from prepapp.gui.single_instance import WISH_NAME, SingleInstance
from prepapp.gui.theme.theme import Theme
from prepapp.paths import Folders, Shipped
from prepapp.storage.lock import FolderLock
from prepapp.storage.people import People
from tests.support.histories import many, save
from tests.support.sample_bank import ROOT
from tests.support.world import FakeTime


@pytest.fixture
def people(tmp_path: Path) -> People:
    return People(tmp_path / "data")


@pytest.fixture
def begin(
    qtbot: QtBot, tmp_path: Path, bundle_file: Path, clock: FakeTime, people: People
) -> Iterator[Callable[[], Program]]:
    """Starts the program on a data folder, as often as asked; all of it is closed at the end."""
    begun: list[Program] = []

    def make() -> Program:
        person = people.last()
        shipped = Shipped(bundle_file, ROOT / "resources")
        folders = Folders(people.folder_of(person))
        app = App(folders, shipped, clock.world(), people=people, person=person)
        program = Program(make_qt(), Theme(make_qt(), shipped.resources / "icons", choice=ThemeChoice.LIGHT))
        begun.append(program)
        instance = SingleInstance(app.lock, program)
        assert instance.be_first()
        assert program.open(app, instance)
        _settle(qtbot, program)
        return program

    yield make
    for program in begun:
        _close(program)


def _close(program: Program) -> None:
    if program.window.isVisible():
        program.window.close()
        program.close()


def _settle(bot: QtBot, program: Program) -> None:
    bot.waitUntil(lambda: program.window.is_warm and program.runner.is_idle, timeout=20_000)


def _look_around(bot: QtBot, program: Program) -> None:
    program.window.first_run.look_wanted.emit(Profile())
    bot.waitUntil(lambda: program.window.windowTitle().startswith("Home"), timeout=20_000)
    _settle(bot, program)


def _dialog(program: Program) -> PersonDialog:
    return next(one for one in program.window.findChildren(PersonDialog) if one.isVisible())


def test_a_new_person_begins_anew_and_the_first_finds_everything_again(
    qtbot: QtBot, begin: Callable[[], Program], people: People
) -> None:
    program = begin()
    _look_around(qtbot, program)
    save(program.app.database, many("mlops", 3))
    first = program.window
    program.window.people.add()
    dialog = _dialog(program)
    assert dialog.colour.value is Colour.ORANGE, "the first has blue"

    qtbot.keyClicks(dialog.name, "Ada")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    _settle(qtbot, program)

    qtbot.waitUntil(lambda: not isValid(first))
    assert program.window.windowTitle() == "First run – Senior – Ada"
    assert program.app.glance().answer_count == 0
    assert program.app.folders.data == people.root / "people" / "2"
    assert people.last().name == "Ada"
    _look_around(qtbot, program)
    assert program.window.windowTitle() == "Home – Senior – Ada"
    assert program.window.people.text().strip() == "Ada"

    program.window.people.wanted.emit(people.person(FIRST))
    _settle(qtbot, program)

    assert program.window.windowTitle() == "Home – Senior – prepapp"
    assert program.app.glance().answer_count == 3
    assert people.last() == Person(FIRST)


def test_the_command_search_finds_everybody_else(
    qtbot: QtBot, begin: Callable[[], Program], people: People
) -> None:
    people.add("Ada", Colour.GREEN)
    program = begin()
    _look_around(qtbot, program)

    qtbot.keyClick(program.window.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    (search,) = program.window.findChildren(CommandSearch)
    qtbot.keyClicks(search.search, "switch ada")
    with qtbot.waitSignal(program.switched, timeout=20_000):
        qtbot.keyClick(search.search, Qt.Key.Key_Return)

    assert program.app.person.name == "Ada"


def test_the_menu_names_everybody_and_ticks_who_is_there(
    qtbot: QtBot, begin: Callable[[], Program], people: People
) -> None:
    people.add("Ada", Colour.GREEN)
    program = begin()

    program.window.people.people_menu.aboutToShow.emit()

    acts = program.window.people.people_menu.actions()
    assert [act.text() for act in acts if not act.isSeparator()] == [
        "First person",
        "Ada",
        "&New person…",
        "Name and &colour…",
    ]
    assert [act.isChecked() for act in acts[:2]] == [True, False]
    with qtbot.waitSignal(program.switched, timeout=20_000):
        acts[1].trigger()


def test_going_over_waits_for_the_files_that_were_asked_for(
    qtbot: QtBot, begin: Callable[[], Program], people: People, tmp_path: Path
) -> None:
    ada = people.add("Ada", Colour.GREEN)
    program = begin()
    _look_around(qtbot, program)
    save(program.app.database, many("mlops", 12))
    program.window.go_to("Dashboard")
    dashboard = program.window.dashboard
    qtbot.waitUntil(lambda: dashboard.deck.is_complete, timeout=20_000)
    report, chart = tmp_path / "report.html", tmp_path / "chart.svg"

    dashboard.save_report(report)
    dashboard.deck.mastery.save(chart)
    program.switch_to(ada)

    assert report.read_text(encoding="utf-8").rstrip().endswith("</html>")
    assert chart.read_text(encoding="utf-8").rstrip().endswith("</svg>")
    qtbot.waitUntil(lambda: not isValid(dashboard), timeout=20_000)
    _settle(qtbot, program)


def test_an_odd_name_is_shown_letter_for_letter(
    qtbot: QtBot, begin: Callable[[], Program], people: People
) -> None:
    """A lone “&” would underline a letter, and “<b>” would be bold in a tooltip."""
    name = "R&D <b>Ada</b>"
    people.add(name, Colour.GREEN)
    program = begin()
    _look_around(qtbot, program)
    corner = program.window.people
    corner.people_menu.aboutToShow.emit()
    acts = corner.people_menu.actions()

    assert acts[1].text() == "R&&D <b>Ada</b>"
    with qtbot.waitSignal(program.switched, timeout=20_000):
        acts[1].trigger()
    _settle(qtbot, program)
    _look_around(qtbot, program)

    corner = program.window.people
    corner.resize(600, corner.height())
    assert corner.text().strip() == "R&&D <b>Ada</b>"
    assert "<b>" not in corner.toolTip(), "the tooltip would be bold"
    assert "&lt;b&gt;Ada" in corner.toolTip()
    assert corner.accessibleName() == f"Person: {name}"
    assert program.window.windowTitle().endswith(name)


def test_a_name_is_shown_in_the_title_at_once(
    qtbot: QtBot, begin: Callable[[], Program], people: People
) -> None:
    people.add("Ada", Colour.GREEN)
    program = begin()
    _look_around(qtbot, program)
    program.window.people.edit()
    dialog = _dialog(program)

    qtbot.keyClicks(dialog.name, "ada")
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert dialog.problem.text() == "Somebody is called ada already. Choose another name."
    dialog.name.setText("Bob")
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)

    assert program.window.windowTitle() == "Home – Senior – Bob"
    assert people.person(FIRST).name == "Bob"


def test_each_has_a_look_of_their_own(qtbot: QtBot, begin: Callable[[], Program], people: People) -> None:
    ada = people.add("Ada", Colour.GREEN)
    program = begin()
    program.app.preferences.keep_appearance(Appearance(ThemeChoice.DARK, 150))
    program.window.people.wanted.emit(ada)
    _settle(qtbot, program)

    assert program.window._theme.text_scale == 100

    program.window.people.wanted.emit(people.person(FIRST))
    assert (program.window._theme.choice, program.window._theme.text_scale) == (ThemeChoice.DARK, 150)
    program.window._theme.wear(Appearance(ThemeChoice.LIGHT))


def test_two_people_may_have_a_window_each(begin: Callable[[], Program], people: People) -> None:
    ada = people.add("Ada", Colour.GREEN)
    first = begin()
    people.remember(ada)
    second = begin()

    assert first.app.lock.is_held
    assert second.app.lock.is_held
    assert second.app.folders.data != first.app.folders.data


@pytest.mark.parametrize("answers", [True, False])
def test_whose_window_is_open_elsewhere_is_not_opened_twice(
    begin: Callable[[], Program], people: People, answers: bool
) -> None:
    ada = people.add("Ada", Colour.GREEN)
    elsewhere = FolderLock(people.folder_of(ada))
    assert elsewhere.acquire()
    wish = people.folder_of(ada) / WISH_NAME
    wish.write_bytes(b"")
    program = begin()
    other = Thread(target=_answer, args=(wish,)) if answers else None
    if other is not None:
        other.start()

    program.window.people.wanted.emit(ada)

    assert program.app.person.is_first
    if other is not None:
        other.join()
        assert "brought forward" in program.window.statusBar().currentMessage()
    else:
        (box,) = program.window.findChildren(QMessageBox)
        assert "does not answer" in box.text()
    elsewhere.release()


def _answer(wish: Path) -> None:
    """What the other program does: it takes the wish away."""
    while not wish.stat().st_size:
        time.sleep(0.005)
    wish.write_bytes(b"")


def test_a_history_that_cannot_be_opened_leaves_everything_as_it_was(
    qtbot: QtBot, begin: Callable[[], Program], people: People
) -> None:
    ada = people.add("Ada", Colour.GREEN)
    (people.folder_of(ada) / "prepapp.db").mkdir()
    program = begin()
    window = program.window

    window.people.wanted.emit(ada)

    assert program.window is window
    assert window.isVisible()
    (box,) = window.findChildren(QMessageBox)
    assert "prepapp.db" in box.text()
    assert people.last() == Person(FIRST)


def test_leaving_in_the_middle_of_a_quiz_keeps_it(
    qtbot: QtBot, begin: Callable[[], Program], people: People
) -> None:
    from prepapp.domain.plans import QuizPlan

    ada = people.add("Ada", Colour.GREEN)
    program = begin()
    _look_around(qtbot, program)
    program.window.quizzes.start(QuizPlan("Mixed practice", size=3))
    qtbot.waitUntil(lambda: program.window.windowTitle().startswith("Quiz"), timeout=20_000)
    _settle(qtbot, program)

    program.window.people.wanted.emit(ada)
    _settle(qtbot, program)
    assert program.app.glance().open_quiz is None
    program.window.people.wanted.emit(people.person(FIRST))

    assert program.app.glance().open_quiz is not None


def test_the_corner_is_not_shown_where_there_is_no_navigation(begin: Callable[[], Program]) -> None:
    corner: QWidget = begin().window.people

    assert not corner.isVisible(), "the first run is left by its own buttons"


def test_somebody_is_removed_with_all_that_was_kept(
    qtbot: QtBot, begin: Callable[[], Program], people: People
) -> None:
    ada = people.add("Ada", Colour.GREEN)
    people.remember(ada)
    program = begin()
    _look_around(qtbot, program)
    program.window.go_to("Settings")
    _settle(qtbot, program)
    program.window.settings.erase.erase.click()
    _settle(qtbot, program)
    dialog = program.window.settings.erase.dialog
    assert dialog is not None

    dialog.word.setText("ada")
    dialog.removes.setChecked(True)
    with qtbot.waitSignal(program.switched, timeout=20_000):
        qtbot.mouseClick(dialog.erase, Qt.MouseButton.LeftButton)

    assert program.app.person.is_first
    assert people.all() == (Person(FIRST),)
    assert not people.folder_of(ada).exists()
    assert "Ada and all that was kept are gone." in program.window.statusBar().currentMessage()
