"""A plain style to render with, and the application that fonts need."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from prepapp.gui.rendering import RenderStyle
from prepapp.gui.theme.looks import LIGHT


@pytest.fixture
def style(qapp: QApplication) -> RenderStyle:
    """The light look at 15 pixels."""
    font = QFont(qapp.font())
    font.setPixelSize(15)
    return RenderStyle.of(LIGHT, font=font, monospace="Monospace", ratio=1.0)
