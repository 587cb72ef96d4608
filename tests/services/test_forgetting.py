"""Services are made anew over a history that took the place of another."""

from __future__ import annotations

from functools import cached_property

import pytest

from prepapp.bootstrap import App
from prepapp.bootstrap.services import Services

NAMES = [name for name, made in vars(Services).items() if isinstance(made, cached_property)]


@pytest.mark.parametrize("name", NAMES)
def test_no_service_outlives_the_history_it_was_made_over(app: App, name: str) -> None:
    before = getattr(app, name)

    app.forget()

    assert getattr(app, name) is not before


def test_the_bank_is_not_read_again(app: App) -> None:
    before = app.bundle

    app.forget()

    assert app.bundle is before
