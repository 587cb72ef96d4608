"""A chart in a file: as a picture, as a drawing that stays sharp, or as its numbers; in light colours."""

from __future__ import annotations

import io
from pathlib import Path

from prepapp.domain.errors import UsageError
from prepapp.domain.wording import sentence
from prepapp.gui.charts.look import Look
from prepapp.gui.charts.painting import Plot, height_of, paint
from prepapp.gui.charts.table import csv_text
from prepapp.services.exports import write_privately

WIDTH_PX = 1000.0
_SHARPNESS = 2.0
_BOM = "\ufeff"
"""Without it a well-known spreadsheet takes UTF-8 for something else."""


def write_chart(plot: Plot, look: Look, target: Path) -> None:
    """Write a chart as the ending of `target` says: .png, .svg or .csv.

    Raises `UsageError` for another ending and `StorageError` when it cannot be written.
    """
    match target.suffix.lower():
        case ".png":
            content: str | bytes = _drawn(plot, look, "png", ratio=_SHARPNESS)
        case ".svg":
            content = _drawn(plot, look, "svg", ratio=1.0)
        case ".csv":
            content = _BOM + csv_text(plot.story.table)
        case ending:
            raise UsageError(
                sentence(
                    "A chart is exported to .png, .svg or .csv, not to “{ending}”. Name it so.",
                    ending=ending,
                )
            )
    write_privately(target, (content,))


def svg_text(plot: Plot, look: Look, *, width_px: float = WIDTH_PX, keeps_words: bool = False) -> str:
    """The chart as an SVG element for a page, without the head that a file has.

    With `keeps_words` its words are text in the look's font, for where that font is sure to be there.
    """
    drawing = _drawn(plot, look, "svg", ratio=1.0, width_px=width_px, keeps_words=keeps_words).decode()
    return drawing[drawing.index("<svg") :]


def _drawn(
    plot: Plot,
    look: Look,
    kind: str,
    *,
    ratio: float,
    width_px: float = WIDTH_PX,
    keeps_words: bool = False,
) -> bytes:
    from matplotlib import rc_context

    from prepapp.gui.charts.canvas import Page
    from prepapp.gui.charts.figures import figure_of

    page = Page(look, width_px=width_px, height_px=height_of(plot, width_px, look.text_px), ratio=ratio)
    paint(plot, page)
    file = io.BytesIO()
    # Letters as outlines: a file is read where the font may be missing; a fixed salt makes its ids the same.
    letters = "none" if keeps_words else "path"
    with rc_context({"svg.fonttype": letters, "svg.hashsalt": "prepapp"}):
        figure_of(page).savefig(file, format=kind, metadata=_facts(plot, kind))
    return file.getvalue()


def _facts(plot: Plot, kind: str) -> dict[str, str | None]:
    """What the file says of itself; a drawing says no date, so that the same chart is the same file."""

    def named(**facts: str | None) -> dict[str, str | None]:
        return facts

    said = named(Title=plot.story.takeaway, Description=plot.story.description)
    return {**said, **named(Date=None)} if kind == "svg" else said
