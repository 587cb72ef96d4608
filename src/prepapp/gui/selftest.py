"""The window's part of the self-test: a chart, a page and every screen, really drawn, without a screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from PySide6.QtCore import QEventLoop, QRect, QTimer
from PySide6.QtGui import QImage, QPainter, QTextDocument

from prepapp.bootstrap import App
from prepapp.domain.readiness import LevelReadiness
from prepapp.domain.topics import Taxonomy
from prepapp.gui.application import close_window, make_qt, open_window
from prepapp.gui.jobs import JobRunner
from prepapp.gui.rendering import Rendered, RenderStyle, render
from prepapp.gui.theme import Theme, fonts
from prepapp.gui.theme.looks import LIGHT

PATIENCE_MS = 30_000
_TEXT_PX = 16.0
_WIDTH, _HEIGHT = 640, 420
_PAGE = r"""
The loss is $\mathcal{L}(\theta) = -\sum_i y_i \log \hat{y}_i$.

$$\begin{pmatrix} a & b \\ c & d \end{pmatrix}$$

```python
def loss(y, p):  # a comment
    return -sum(a * log(b) for a, b in zip(y, p))
```

| a | b |
|---|---|
| 1 | 2 |
"""


def draw_chart(readiness: LevelReadiness, taxonomy: Taxonomy) -> str:
    """Draw mastery against expectation; raises when nothing is to be seen."""
    from prepapp.gui.charts.look import Look
    from prepapp.gui.charts.mastery_plot import mastery_plot
    from prepapp.gui.charts.painting import draw
    from prepapp.gui.charts.picture import Size

    look = Look.of(LIGHT, family="DejaVu Sans", text_px=_TEXT_PX)
    picture = draw(mastery_plot(readiness, taxonomy), look, Size(_WIDTH, _HEIGHT, 1.0))
    shown = QImage(picture.rgba, picture.width, picture.height, QImage.Format.Format_RGBA8888)
    return f"{picture.width} x {picture.height} pixels, {colours_of(shown)} colours"


def draw_page() -> str:
    """Draw a page with a formula, a matrix, a listing and a table; `RuntimeError` when one is missing."""
    _without_screen()
    if letter("a") == letter("b"):
        raise RuntimeError("no font is installed: every letter is the same empty box")
    page = render(_PAGE, _style())
    if page.problems:
        raise RuntimeError("; ".join(page.problems))
    if not page.images:
        raise RuntimeError("the formulas became no pictures")
    return f"{len(page.images)} pictures of formulas, {colours_of(_painted(page))} colours"


def letter(character: str) -> QImage:
    """What it looks like; Qt draws without any font as well, and says of each letter that it has it."""
    canvas = QImage(32, 32, QImage.Format.Format_RGB32)
    canvas.fill(LIGHT.surface)
    painter = QPainter(canvas)
    painter.setFont(fonts.body_font(_TEXT_PX))
    painter.drawText(8, 24, character)
    painter.end()
    return canvas


def visit_screens(app: App) -> str:
    """Open the window, let it load, go through its screens; raises what was raised behind them."""
    _without_screen()
    theme = Theme(make_qt(), app.shipped.resources / "icons")
    with nothing_raised():
        window, runner = open_window(app, theme)
        try:
            window.warm_up()
            _wait_for(runner)
            names = [window.navigation.item(place).text() for place in range(window.navigation.count())]
            for name in names:
                window.go_to(name)
                _wait_for(runner)
                colours_of(window.grab().toImage())
        finally:
            window.close()
            close_window(app, runner)
            window.deleteLater()
    return ", ".join(names)


def _without_screen() -> None:
    """Whoever tests a machine over ssh has no screen, and whoever has one wants no window to flash up."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    make_qt()


def _style() -> RenderStyle:
    font = fonts.body_font(_TEXT_PX)
    return RenderStyle.of(LIGHT, font=font, monospace=fonts.monospace(), ratio=1.0).within(_WIDTH)


def _painted(page: Rendered) -> QImage:
    document = QTextDocument()
    for name, image in page.images.items():
        document.addResource(QTextDocument.ResourceType.ImageResource, name, image)
    document.setHtml(page.html)
    document.setTextWidth(_WIDTH)
    canvas = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGB32)
    canvas.fill(LIGHT.surface)
    painter = QPainter(canvas)
    document.drawContents(painter, QRect(0, 0, _WIDTH, _HEIGHT))
    painter.end()
    return canvas


def colours_of(image: QImage) -> int:
    """How many colours every other pixel has; `RuntimeError` when it is one: then nothing was drawn."""
    found = len({image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)})
    if found <= 1:
        raise RuntimeError("the picture is empty")
    return found


def _wait_for(runner: JobRunner) -> None:
    """Let events run until no job is left; raises `TimeoutError`."""
    if runner.is_idle:
        return
    loop, timer = QEventLoop(), QTimer(singleShot=True)
    timer.timeout.connect(loop.quit)
    runner.became_idle.connect(loop.quit)
    timer.start(PATIENCE_MS)
    loop.exec()
    if not timer.isActive():
        raise TimeoutError(f"the window was not ready after {PATIENCE_MS // 1000} s")


@contextmanager
def nothing_raised() -> Iterator[None]:
    """An error in a slot ends no program: Qt goes on, and only `sys.excepthook` hears of it."""
    heard: list[BaseException] = []

    def hear(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
        heard.append(error)

    before, sys.excepthook = sys.excepthook, hear
    try:
        yield
    finally:
        sys.excepthook = before
    if heard:
        raise heard[0]
