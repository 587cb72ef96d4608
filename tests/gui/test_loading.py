"""What takes long says so, and what does not says nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from prepapp.bootstrap import App
from prepapp.gui.widgets.loading_bar import PATIENCE_MS
from tests.support.driver import Driver

Start = Callable[[App], Driver]


@pytest.mark.parametrize("is_still", [False, True])
def test_a_bar_comes_after_a_while_and_goes_with_the_work(start: Start, app: App, is_still: bool) -> None:
    driver = start(app)
    driver.theme.wear(replace(driver.theme.appearance, is_still=is_still))
    bar, finished = driver.window.loading, threading.Event()

    driver.runner.submit(finished.wait)

    assert not bar.isVisible()
    driver.wait(bar.isVisible)
    assert (bar.maximum() == 0) is not is_still, "where motion is reduced nothing moves"
    assert bar.accessibleName() == "Loading…"
    finished.set()
    driver.settle()
    assert not bar.isVisible()
    assert bar.maximum() == 1


def test_what_is_quick_shows_nothing(start: Start, app: App) -> None:
    driver = start(app)

    driver.runner.submit(lambda: None)
    driver.settle()
    driver.bot.wait(PATIENCE_MS + 50)

    assert not driver.window.loading.isVisible()


def test_work_that_nobody_waits_for_shows_nothing(start: Start, app: App) -> None:
    driver, finished = start(app), threading.Event()
    ended: list[bool] = []

    driver.runner.submit_ahead(finished.wait, ended.append)
    driver.bot.wait(PATIENCE_MS + 50)

    assert not driver.window.loading.isVisible()
    assert not driver.runner.is_idle, "whoever closes the window does wait"
    driver.runner.submit(lambda: None)
    driver.wait(driver.window.loading.isVisible)
    finished.set()
    driver.settle()
    assert ended == [True]
    assert not driver.window.loading.isVisible()
