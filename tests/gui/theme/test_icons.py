"""Icons are drawn in a look's colours and stay sharp."""

from __future__ import annotations

import re
import shutil
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QFile, QIODevice, QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from prepapp.gui.theme import Theme
from prepapp.gui.theme.icons import Icons
from prepapp.gui.theme.looks import DARK, LIGHT
from prepapp.gui.theme.memory_files import publish
from tests.gui.conftest import ICONS

# fmt: off
NAMES = (
    "home", "practice", "review", "dashboard", "plan", "library", "settings", "flag", "flag-filled", "clock",
    "clock-off", "pause", "play", "check", "cross", "arrow-left", "arrow-right", "grid", "help", "chart",
    "info", "warning", "book", "note",
)
# fmt: on


def drawn(icon: QIcon, side: int, ratio: float = 1.0, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    """The icon's picture."""
    return icon.pixmap(QSize(side, side), ratio, mode).toImage()


def darkest_ink(image: QImage) -> QColor:
    """The colour of the pixel that is covered most."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=lambda pixel: pixel.alpha())


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_the_colour_of_text(qapp: QApplication, name: str) -> None:
    ink = darkest_ink(drawn(Icons(ICONS, DARK).icon(name), 40))

    assert ink.alpha() > 200
    assert all(
        abs(one - other) <= 3
        for one, other in zip(ink.getRgb()[:3], QColor(DARK.text).getRgb()[:3], strict=True)  # type: ignore[index]
    )


def test_icons_have_twice_the_pixels_on_a_screen_of_twice_the_ratio(qapp: QApplication) -> None:
    icon = Icons(ICONS, LIGHT).icon("home")

    assert drawn(icon, 20).size() == QSize(20, 20)
    assert drawn(icon, 20, ratio=2.0).size() == QSize(40, 40)


def test_an_icon_of_a_disabled_control_is_grey(qapp: QApplication) -> None:
    ink = darkest_ink(drawn(Icons(ICONS, LIGHT).icon("check"), 40, mode=QIcon.Mode.Disabled))

    assert ink.name().upper() == LIGHT.text_disabled


@pytest.mark.parametrize(("name", "part"), [("unicorn", "text"), ("home", "pink")])
def test_an_unknown_icon_or_colour_is_a_mistake(qapp: QApplication, name: str, part: str) -> None:
    with pytest.raises(KeyError, match="no icon"):
        Icons(ICONS, LIGHT).icon(name, part)


def test_drawings_name_no_colour_of_their_own() -> None:
    for file in ICONS.glob("*.svg"):
        if file.stem != "prepapp":
            assert set(re.findall(r'(?:fill|stroke)="([^"]+)"', file.read_text())) <= {"none", "currentColor"}


def test_the_program_has_an_icon(theme: Theme, qapp: QApplication) -> None:
    assert not qapp.windowIcon().isNull()
    assert darkest_ink(drawn(qapp.windowIcon(), 64)).alpha() == 255


def test_published_texts_are_read_back_and_asked_for_once(qapp: QApplication) -> None:
    files = {"one.txt": "alpha", "two.long-name.txt": "βήτα", "three": ""}
    asked: list[str] = []

    def text_of(name: str) -> str:
        asked.append(name)
        return files[name]

    for _ in ("first", "again"):
        for name, text in files.items():
            file = QFile(publish("a-folder", name, partial(text_of, name)))
            assert file.open(QIODevice.OpenModeFlag.ReadOnly)
            assert bytes(file.readAll().data()).decode() == text
    assert asked == list(files)


def test_only_what_is_shown_is_drawn(qapp: QApplication, tmp_path: Path) -> None:
    shutil.copy(ICONS / "home.svg", tmp_path)

    icons = Icons(tmp_path, LIGHT)

    assert not icons.icon("home").isNull(), "that the other drawings are missing was not noticed"
    with pytest.raises(KeyError, match="no icon"):
        icons.icon("review")
