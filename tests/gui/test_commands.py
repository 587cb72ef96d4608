"""Everything is found by its words, and run by Enter."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from prepapp.bootstrap import App
from prepapp.gui.command_search import CommandSearch
from prepapp.gui.shell.commands import MOST_SHOWN, Command, found
from tests.support.driver import Driver

Start = Callable[[App], Driver]
CONTROL = Qt.KeyboardModifier.ControlModifier


def command(title: str, kind: str = "Everywhere", keys: str = "") -> Command:
    """A command that does nothing."""
    return Command(title, kind, keys, lambda: None)


def opened(driver: Driver) -> CommandSearch:
    """The search, opened by its key."""
    driver.key(Qt.Key.Key_K, CONTROL)
    (search,) = driver.window.findChildren(CommandSearch)
    return search


def listed(search: CommandSearch) -> list[tuple[str, ...]]:
    """Title, kind and key of each row."""
    items = (search.list.topLevelItem(place) for place in range(search.list.topLevelItemCount()))
    return [tuple(item.text(column) for column in range(3)) for item in items if item]


def titles(commands: list[Command], query: str) -> list[str]:
    """The titles that a query finds, in their order."""
    return [one.title for one in found(commands, query)]


def test_every_word_must_be_in_title_kind_or_key() -> None:
    commands = [command("Theme", "Settings: Appearance"), command("Text size", "Settings: Appearance")]

    assert titles(commands, "SETT text") == ["Text size"]
    assert titles(commands, "appearance") == ["Theme", "Text size"]
    assert titles(commands, "nowhere") == []


def test_a_title_that_begins_with_the_words_comes_first() -> None:
    commands = [command("Practise statistics"), command("Statistics settings")]

    assert titles(commands, "stat")[0] == "Statistics settings"


def test_a_long_list_is_cut() -> None:
    assert len(found([command(f"Practise {n}") for n in range(200)], "")) == MOST_SHOWN


def test_a_screen_an_area_and_a_setting_are_all_there(start: Start, app: App) -> None:
    search = opened(start(app))

    assert ("Dashboard", "Everywhere", "Ctrl+4") in listed(search)
    assert any(title.startswith("Practise MLOps") for title, _, _ in listed(search))
    search.search.setText("line spacing")
    assert listed(search) == [("Line spacing", "Settings: Appearance", "")]


def test_a_setting_is_gone_to(start: Start, app: App) -> None:
    driver = start(app)
    search = opened(driver)

    driver.bot.keyClicks(search.search, "line spac")
    driver.bot.keyClick(search.search, Qt.Key.Key_Return)

    driver.wait(lambda: driver.window.windowTitle().startswith("Settings"))
    driver.settle()
    assert driver.window.settings.look.spacing.isVisible()
    assert not driver.window.settings.look.theme_choice.isVisible()


def test_arrows_choose_while_one_types(start: Start, app: App) -> None:
    driver = start(app)
    search = opened(driver)

    driver.bot.keyClicks(search.search, "everywhere")
    driver.bot.keyClick(search.search, Qt.Key.Key_Down)
    driver.bot.keyClick(search.search, Qt.Key.Key_Return)

    driver.wait(lambda: driver.window.windowTitle().startswith("Practice"))


def test_an_area_is_practised(start: Start, app: App) -> None:
    driver = start(app)
    search = opened(driver)

    driver.bot.keyClicks(search.search, "practise mlops")
    driver.bot.keyClick(search.search, Qt.Key.Key_Return)

    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()
    dealt = [app.bundle.item(one.item_id) for one in driver.quiz.session.quiz.dealt]
    assert {item.area for item in dealt if item} == {"mlops"}


def test_words_that_fit_nothing_say_so_and_enter_does_nothing(start: Start, app: App) -> None:
    driver = start(app)
    search = opened(driver)

    driver.bot.keyClicks(search.search, "no such thing")
    driver.bot.keyClick(search.search, Qt.Key.Key_Return)

    assert search.nothing.isVisible()
    assert driver.window.windowTitle().startswith("Home")


def test_what_becomes_known_while_one_types_is_found(start: Start, app: App) -> None:
    driver = start(app)
    known = [command("Dashboard")]
    search = CommandSearch(driver.window, driver.theme, lambda: known)
    search.open()
    driver.bot.keyClicks(search.search, "practise")
    assert listed(search) == []

    known.append(command("Practise MLOps"))
    search.renew()

    assert [title for title, _, _ in listed(search)] == ["Practise MLOps"]
    assert search.search.text() == "practise"
    search.reject()


@pytest.mark.parametrize(("percent", "is_said"), [(100, True), (200, False)])
def test_where_a_command_belongs_is_said_where_its_name_has_room(
    start: Start, app: App, *, percent: int, is_said: bool
) -> None:
    driver = start(app)
    driver.window.resize(1280, 800) if is_said else driver.window.resize(880, 500)
    driver.theme.set_text_scale(percent)

    search = CommandSearch(driver.window, driver.theme, driver.window.acts.commands)
    search.open()
    driver.settle()

    assert search.list.isColumnHidden(1) is not is_said
    search.reject()
    driver.theme.set_text_scale(100)
