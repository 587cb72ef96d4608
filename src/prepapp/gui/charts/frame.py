"""What every chart has around its marks: the takeaway above, the caption below, and a scale between."""

from __future__ import annotations

from dataclasses import dataclass

from prepapp.gui.charts.canvas import Page, Span
from prepapp.gui.charts.story import Story

_TITLE_LINE, _CAPTION_LINE = 1.4, 1.5
LINES, MARKS, WORDS = 1.0, 3.0, 5.0
"""Layers, the lowest first."""
QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)
"""Shares that a scale of per cent names."""


@dataclass(frozen=True, slots=True)
class Plane:
    """Where data lie on a page: `x` and `y` are the pixels of the ends of `across` and `up`."""

    x: Span
    y: Span
    across: Span
    up: Span

    def at_x(self, value: float) -> float:
        """The pixel of a value across."""
        return self.x[0] + (self.x[1] - self.x[0]) * _share(value, self.across)

    def at_y(self, value: float) -> float:
        """The pixel of a value up: larger ones lie higher."""
        return self.y[1] - (self.y[1] - self.y[0]) * _share(value, self.up)


def draw_title(page: Page, takeaway: str) -> float:
    """Draw the takeaway; returns where it ends."""
    px = page.look.title_px
    lines = page.wrapped(takeaway, px, bold=True)
    for place, words in enumerate(lines):
        page.write(words, 0, (place + 0.5) * _TITLE_LINE * px, px=px, color=page.look.text, bold=True)
    return len(lines) * _TITLE_LINE * px + 0.35 * page.look.text_px


def draw_caption(page: Page, caption: str) -> float:
    """Draw the caption at the foot; returns the height it takes."""
    if not caption:
        return 0.0
    px = page.look.caption_px
    lines = page.wrapped(caption, px)
    height = len(lines) * _CAPTION_LINE * px
    for place, words in enumerate(lines):
        y = page.height - height + (place + 0.5) * _CAPTION_LINE * px
        page.write(words, 0, y, px=px, color=page.look.muted)
    return height


def draw_words(page: Page, story: Story, *, below_title: float) -> tuple[float, float] | None:
    """Takeaway above and caption below; returns top and bottom of what is between them.

    `below_title` is in ems. Without data it says there what is missing, and returns None.
    """
    em = page.look.text_px
    top = draw_title(page, story.takeaway) + below_title * em
    bottom = page.height - draw_caption(page, story.caption) - 0.6 * em
    if story.missing:
        draw_nothing(page, story.missing, top=top, bottom=bottom)
        return None
    return top, bottom


def draw_levels(page: Page, plane: Plane, levels: dict[float, str]) -> None:
    """Quiet lines across at these values, each with its words at the left."""
    look = page.look
    for value, words in levels.items():
        y = plane.at_y(value)
        page.line(plane.x, (y, y), color=look.rule, width=0.8)
        page.write(
            words, plane.x[0] - 0.6 * look.text_px, y, px=look.caption_px, color=look.muted, align="right"
        )


def draw_nothing(page: Page, words: str, *, top: float, bottom: float) -> None:
    """Why there is nothing to see yet, where it would be."""
    look, middle = page.look, (top + bottom) / 2
    page.box((0, page.width), (top, bottom), color=look.rule, opacity=0.35, name="nothing")
    lines = page.broken(words, look.text_px, page.width - 4 * look.text_px)
    first = middle - (len(lines) - 1) * 0.75 * look.text_px
    for place, line in enumerate(lines):
        y = first + place * 1.5 * look.text_px
        page.write(line, page.width / 2, y, px=look.text_px, color=look.muted, align="center")


def _share(value: float, span: Span) -> float:
    return (value - span[0]) / (span[1] - span[0]) if span[1] != span[0] else 0.5
