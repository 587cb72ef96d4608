"""What Settings says of the program, and that it leaves it only when a button is pressed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from prepapp import __version__
from prepapp.gui.screens.settings.about import AboutGroup
from prepapp.paths import Shipped
from tests.support.desktop import Desktop

PAGE = "https://releases.invalid/prepapp"


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    made = Desktop()
    for scheme in ("https", "file"):
        # PySide's stubs ask for bytes, and its code refuses them.
        QDesktopServices.setUrlHandler(scheme, made, "open")  # type: ignore[arg-type]
    yield made
    for scheme in ("https", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


def words(group: AboutGroup) -> str:
    """Everything the group says."""
    return "\n".join(one.text() for one in group.findChildren(QLabel))


def test_updates_are_looked_for_only_when_the_button_is_pressed(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path
) -> None:
    group = AboutGroup(tmp_path / "none.txt", PAGE)
    qtbot.addWidget(group)
    assert desktop.opened == []
    assert "leaves prepapp and uses the network" in words(group)
    assert group.check is not None

    group.check.click()

    assert desktop.opened == [QUrl(PAGE)]


def test_a_build_that_names_no_page_has_no_button(qtbot: QtBot, tmp_path: Path) -> None:
    group = AboutGroup(tmp_path / "none.txt", "")
    qtbot.addWidget(group)

    assert group.check is None
    assert "where this one was got from" in words(group)


@pytest.mark.parametrize(
    ("written", "page"),
    [(PAGE + "\n", PAGE), (None, ""), ("", ""), ("file:///etc/passwd", ""), ("http://releases.invalid", "")],
)
def test_the_page_is_the_one_that_the_build_was_told(tmp_path: Path, written: str | None, page: str) -> None:
    if written is not None:
        (tmp_path / "releases.txt").write_text(written)

    assert Shipped(tmp_path / "bank.bundle", tmp_path / "resources").releases_page == page


def test_version_and_licences_are_said_and_the_notices_of_a_package_are_opened(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path
) -> None:
    notices = Shipped(tmp_path / "bank.bundle", tmp_path / "resources").notices
    notices.parent.mkdir()
    notices.write_text("MIT")
    group = AboutGroup(notices, "")
    qtbot.addWidget(group)

    assert f"prepapp {__version__}." in words(group)
    assert "Lesser General Public License, version 3" in words(group)
    assert group.notices is not None
    group.notices.click()
    assert desktop.opened == [QUrl.fromLocalFile(str(notices))]


def test_a_checkout_says_where_the_notices_come_from(qtbot: QtBot, tmp_path: Path) -> None:
    group = AboutGroup(tmp_path / "none.txt", "")
    qtbot.addWidget(group)

    assert group.notices is None
    assert "packaging/notices.py" in words(group)
