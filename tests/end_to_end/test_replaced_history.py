"""After a restore or a merge the running window shows what a window that is started anew shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QAbstractItemView

from prepapp.bootstrap import App
from prepapp.domain.annotations import Marked, Noted, Suspended
from prepapp.gui.shell.places import Place
from prepapp.paths import Folders
from tests.support.driver import Driver, agree, dashboard_of, merge, texts_of
from tests.support.histories import many, save

Start = Callable[[App], Driver]
SHOWN = (Place.HOME, Place.REVIEW, Place.DASHBOARD, Place.LIBRARY)


def shown(driver: Driver) -> dict[str, object]:
    """What every screen of a window says, its tables and lists included."""
    found: dict[str, object] = {}
    for place in SHOWN:
        driver.window.go_to(place.value)
        driver.wait(lambda: driver.window.current_name == place.value)  # noqa: B023 - waited for at once
        driver.settle()
        if place is Place.DASHBOARD:  # without its charts, which are drawn when they are drawn
            driver.wait(lambda: bool(driver.window.dashboard.verdict.headline.text()))
            found[place.value] = dashboard_of(driver)
        else:
            found[place.value] = (texts_of(driver.window), cells_of(driver))
    return found


def cells_of(driver: Driver) -> list[str]:
    """The first column of every list and table that is to be seen."""
    models = [view.model() for view in driver.window.findChildren(QAbstractItemView) if view.isVisible()]
    return [
        str(model.index(row, 0).data())
        for model in filter(None, map(_or_none, models))
        for row in range(model.rowCount())
    ]


def _or_none(model: QAbstractItemModel | None) -> QAbstractItemModel | None:
    """A view without a model has none, whatever Qt's types say."""
    return model


@pytest.fixture
def other(app: App, tmp_path: Path) -> Path:
    """The history of another machine: other answers, other remarks."""
    made = App(Folders(tmp_path / "other"), app.shipped, app.world)
    made.open()
    save(made.database, many("swe", 30))
    made.annotations.annotate(("single-0001", "multi-0001"), Suspended(on=True))
    made.annotations.annotate(("single-0001",), Noted("There."))
    made.close()
    return made.folders.database


def restore(driver: Driver, _: Path) -> None:
    """Put the backup with fewer answers back as a person does."""
    data = driver.window.settings.data
    texts = [data.backups.itemText(place) for place in range(data.backups.count())]
    data.backups.setCurrentIndex(next(place for place, text in enumerate(texts) if "12 answers" in text))
    driver.click(data.restore)
    assert data.question is not None
    agree(driver, data.question, "Restore")


@pytest.mark.parametrize("replace", [merge, restore])
def test_no_screen_goes_on_with_the_history_before(
    app: App, start: Start, other: Path, replace: Callable[[Driver, Path], None]
) -> None:
    save(app.database, many("mlops", 12))
    app.annotations.annotate(("numeric-0001",), Marked(on=True))
    app.backups.back_up()
    save(app.database, many("math-stats", 9))
    app.annotations.annotate(("single-0001",), Noted("Here."))
    app.forget()
    driver = start(app)
    before = shown(driver)
    driver.go_to(Place.SETTINGS.value)
    driver.settle()

    replace(driver, other)

    after = shown(driver)
    assert after != before
    driver.quit()
    anew = start(App(app.folders, app.shipped, app.world))
    assert after == shown(anew)
    anew.quit()
