"""The view shows a page at its full height, on its baselines, and never reads anything itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QColor, QImage, QRegion, QTextCursor, QTextDocument
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from prepapp.gui.theme import Theme, ThemeChoice
from prepapp.gui.widgets.markdown_view import MarkdownView
from tests.support.looks import wear

LONG = "A sentence that is long enough to wrap when the column is narrow. " * 8


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> MarkdownView:
    """A view alone in a window."""
    made = MarkdownView(theme, name="Question")
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.show()
    return made


def focus(qtbot: QtBot, view: MarkdownView) -> None:
    """Give the view the focus by the keyboard."""
    view.window().activateWindow()
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)


def grabbed(view: MarkdownView, ratio: float = 1.0) -> QImage:
    """What the view shows without a ring, on a screen of that ratio, on white."""
    view.clearFocus()
    image = QImage(view.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    view.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image


def columns_with_ink(image: QImage) -> list[int]:
    """The columns that hold something dark."""
    return [x for x in range(image.width()) if lowest_ink(image, x) is not None]


def lowest_ink(image: QImage, x: int) -> int | None:
    """The lowest dark pixel of a column."""
    rows = (y for y in reversed(range(image.height())) if image.pixelColor(x, y).lightness() < 110)
    return next(rows, None)


def words(image: QImage, gap: int) -> Iterator[list[int]]:
    """The columns of each word, told apart by gaps."""
    word: list[int] = []
    for x in columns_with_ink(image):
        if word and x - word[-1] > gap:
            yield word
            word = []
        word.append(x)
    yield word


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize(
    "more", ["", r" $\frac{a}{b}$", r" $\begin{pmatrix} a \\ b \\ c \end{pmatrix}$", " $x_i^2$"]
)
@pytest.mark.parametrize("percent", [100, 150])
def test_formulas_stand_on_the_baseline_of_the_text(
    view: MarkdownView, theme: Theme, ratio: float, more: str, percent: int
) -> None:
    theme.set_text_scale(percent)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.set_markdown(r"HHH $\mathrm{HHH}$" + more)
    image = grabbed(view, ratio)

    text, formula = list(words(image, gap=round(theme.metrics.body_px * 0.22 * ratio)))[:2]

    lowest_of_text = max(low for x in text if (low := lowest_ink(image, x)) is not None)
    lowest_of_formula = max(low for x in formula if (low := lowest_ink(image, x)) is not None)
    assert abs(lowest_of_text - lowest_of_formula) <= 1


def test_lines_with_small_formulas_are_as_far_apart_as_lines_without(view: MarkdownView) -> None:
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.set_markdown("one  \ntwo  \nthree")
    plain = view.heightForWidth(400)

    view.set_markdown(r"one  \ntwo $x_i^2 + \lambda_t$  \nthree".replace(r"\n", "\n"))

    assert view.heightForWidth(400) == plain


def test_the_view_is_as_high_as_its_text_needs(view: MarkdownView) -> None:
    view.set_markdown(LONG)

    narrow, wide = view.heightForWidth(220), view.heightForWidth(900)

    assert narrow > 2 * wide
    assert view.heightForWidth(220) == narrow


def shows_everything(view: MarkdownView) -> bool:
    """Whether nothing is left to scroll to; a layout comes to that in more than one step."""
    return view.height() >= view.document().size().height() and view.verticalScrollBar().maximum() == 0


def test_in_a_layout_it_shows_everything_without_a_scroll_bar(qtbot: QtBot, theme: Theme) -> None:
    page, view = QWidget(), MarkdownView(theme)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    QVBoxLayout(page).addWidget(view)
    view.set_markdown(LONG + "\n\n```python\nx = 1\n```\n\n$$\\frac{1}{2}$$")
    qtbot.addWidget(area)
    area.resize(420, 200)
    area.show()

    qtbot.waitUntil(lambda: shows_everything(view))
    before = view.height()

    area.resize(300, 200)

    qtbot.waitUntil(lambda: view.height() > before and shows_everything(view))


def test_the_page_around_follows_the_keyboard(qtbot: QtBot, theme: Theme) -> None:
    area, view = QScrollArea(), MarkdownView(theme)
    view.set_markdown(LONG * 5)
    area.setWidgetResizable(True)
    area.setWidget(view)
    qtbot.addWidget(area)
    area.resize(300, 150)
    area.show()
    assert area.verticalScrollBar().maximum() > 0

    focus(qtbot, view)
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)

    assert area.verticalScrollBar().value() > 0


def test_the_look_changes_live(view: MarkdownView, theme: Theme) -> None:
    view.set_markdown("Some `code` and $x$")
    light = view.toHtml()

    wear(theme, ThemeChoice.DARK)

    assert theme.tokens.text.lower() in view.toHtml()
    assert view.toHtml() != light


def test_text_and_formulas_grow_live(view: MarkdownView, theme: Theme) -> None:
    view.set_markdown("Some words and $x$ and more of them " * 5)
    before = view.heightForWidth(400)

    theme.set_text_scale(200)

    assert view.heightForWidth(400) > 2 * before


def test_a_hidden_view_is_dressed_when_it_is_shown(qtbot: QtBot, view: MarkdownView, theme: Theme) -> None:
    view.set_markdown("Some words")
    view.hide()
    wear(theme, ThemeChoice.DARK)

    view.show()

    assert theme.tokens.text.lower() in view.toHtml()


def test_nothing_is_ever_loaded(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    asked: list[str] = []

    class Watched(MarkdownView):
        @override
        def loadResource(self, type: int, name: QUrl | str) -> object:
            asked.append(QUrl(name).toString())
            return super().loadResource(type, name)

    red = QImage(50, 50, QImage.Format.Format_RGB32)
    red.fill(QColor("#ff0000"))
    red.save(str(tmp_path / "red.png"))
    view = Watched(theme)
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    view.set_markdown(
        f"![x]({(tmp_path / 'red.png').as_uri()}) ![y](http://example.org/y.png) $x$ <img src=x>"
    )
    grabbed(view)
    assert asked == []

    # Even HTML that names the file draws nothing of it: Qt's own handler would open it by its name.
    view.setHtml(f'<p><img src="{tmp_path / "red.png"}"><img src="file://{tmp_path / "red.png"}"></p>')
    image = grabbed(view)

    reds = [image.pixelColor(x, y).name() for x in range(60) for y in range(60)].count("#ff0000")
    assert reds == 0
    file = QUrl.fromLocalFile(str(tmp_path / "red.png"))
    assert not view.document().resource(QTextDocument.ResourceType.ImageResource, file)


def test_a_link_is_told_and_not_opened(qtbot: QtBot, view: MarkdownView) -> None:
    view.set_markdown("[guide](https://example.org/guide)")

    with qtbot.waitSignal(view.link_activated) as told:
        view.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(view, Qt.Key.Key_Tab)
        qtbot.keyClick(view, Qt.Key.Key_Return)

    assert told.args == ["https://example.org/guide"]
    assert "guide" in view.toPlainText()


def test_it_has_a_name_and_is_described_in_words(view: MarkdownView) -> None:
    view.set_markdown(r"Let $\theta^2$ be.")

    assert view.accessibleName() == "Question"
    assert view.accessibleDescription() == "Let theta squared be."
    assert view.spoken == "Let theta squared be."


def test_keys_select_and_copying_gives_the_source_of_formulas(qtbot: QtBot, view: MarkdownView) -> None:
    view.set_markdown(r"With $\frac{1}{n}$ and $x_i$ here.")

    focus(qtbot, view)
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.createMimeDataFromSelection().text() == r"With $\frac{1}{n}$ and $x_i$ here."

    view.moveCursor(view.textCursor().MoveOperation.Start)
    for _ in range(7):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert view.createMimeDataFromSelection().text().endswith("$x_i$ here.")
    assert r"\frac" not in view.createMimeDataFromSelection().text()


def test_the_ring_is_shown_for_the_keyboard_only(qtbot: QtBot, view: MarkdownView) -> None:
    view.set_markdown("Words")

    focus(qtbot, view)
    assert view.property("ringed") is True

    view.clearFocus()
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert view.property("ringed") is False


def test_a_listing_lies_in_a_box_of_its_own_colour(view: MarkdownView, theme: Theme) -> None:
    wear(theme, ThemeChoice.DARK)
    view.set_markdown("```\n" + "x\n" * 5 + "```")
    image = grabbed(view)

    assert image.pixelColor(view.width() // 2, 40).name().upper() == theme.tokens.code.background


def test_problems_are_there_for_who_wants_to_tell_them(view: MarkdownView) -> None:
    view.set_markdown(r"$\frac{1}{$")

    assert len(view.problems) == 1
    assert r"\frac{1}{" in view.toPlainText()


def test_many_pages_can_be_shown_one_after_the_other(view: MarkdownView) -> None:
    for number in range(200):
        view.set_markdown(f"Page {number} with $x_{{{number % 7}}}$")
    grabbed(view)

    assert "Page 199" in view.toPlainText()


LISTING = "Look:\n\n```python\nfirst = 1\nif first:\n    second = 2\n```\n\nWhat is `second`?"


def test_a_listing_is_read_line_by_line(qtbot: QtBot, view: MarkdownView) -> None:
    """Arrows move the caret a line at a time, and what reads the screen is told where it stands."""
    view.set_markdown(LISTING)
    focus(qtbot, view)
    qtbot.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    interface = QAccessible.queryAccessibleInterface(view).textInterface()

    read = []
    for _ in range(6):
        cursor = view.textCursor()
        assert interface.cursorPosition() == cursor.position()
        cursor.select(QTextCursor.SelectionType.LineUnderCursor)
        read.append(cursor.selectedText().strip())
        qtbot.keyClick(view, Qt.Key.Key_Down)

    assert list(filter(None, read)) == ["Look:", "first = 1", "if first:", "second = 2", "What is second?"]


def test_a_listing_is_announced_by_its_language_and_length(view: MarkdownView) -> None:
    view.set_markdown(LISTING)

    assert "Code, Python, 3 lines" in view.accessibleDescription()
