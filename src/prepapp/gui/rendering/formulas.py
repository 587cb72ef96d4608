"""Formulas on a page: each becomes a picture with a name, or its own source when it cannot be drawn."""

from __future__ import annotations

from dataclasses import replace

from prepapp.gui.rendering.escaping import escape
from prepapp.gui.rendering.pictures import Picture, cropped, hanging_px, picture
from prepapp.gui.rendering.style import RenderStyle
from prepapp.gui.rendering.tex_words import tex_words
from prepapp.gui.rendering.typeset import Outcome, Refused, Typeset, typeset

MOST_EFFORT_A_PAGE = 2_000
"""Of all formulas of a page, drawn or not; the fullest page of the bank takes 270."""
TEXT_ABOVE, TEXT_BELOW = 0.85, 0.2
"""What any font's text needs above and below the baseline at least."""
AROUND_TALL = 0.15
"""What a formula too high for its line keeps clear above and below."""
SMALLEST_SHARE = 0.6
"""A display formula too wide for the column shrinks so far; beyond that the page scrolls sideways."""


class Formulas:
    """Collects the pictures of one page and what went wrong with them."""

    def __init__(self, style: RenderStyle) -> None:
        self.images: dict[str, Picture] = {}
        self.sources: list[str] = []
        self.problems: list[str] = []
        self.widest = 0
        self._style = style
        self._effort = 0

    def inline(self, tex: str, *, px: float) -> str:
        """The formula within a line of text of that size."""
        match self._typeset(tex, px * self._style.formula_scale, display=False):
            case Refused(reason):
                return self._source(tex, reason)
            case Typeset() as formula:
                return self._hanging(tex, picture(formula, ratio=self._style.ratio))

    def display(self, tex: str) -> str:
        """The formula on a line of its own, as large as the column lets it be."""
        px = self._style.text_px * self._style.formula_scale
        match self._typeset(tex, px, display=True):
            case Refused(reason):
                return self._source(tex, reason)
            case Typeset() as formula:
                return self._image(tex, cropped(self._fitted(tex, formula, px), ratio=self._style.ratio))

    def _typeset(self, tex: str, px: float, *, display: bool) -> Outcome:
        if self._effort > MOST_EFFORT_A_PAGE:
            return Refused("the page has too many formulas")
        outcome = typeset(tex, px=round(px, 1), color=self._style.text, display=display)
        self._effort += outcome.effort
        return outcome

    def _fitted(self, tex: str, formula: Typeset, px: float) -> Typeset:
        self.widest = max(self.widest, round(formula.width))
        room = self._style.width
        if room is None or formula.width <= room:
            return formula
        share = max((room - 4) / formula.width, SMALLEST_SHARE)
        smaller = typeset(tex, px=round(px * share, 1), color=self._style.text, display=True)
        return smaller if isinstance(smaller, Typeset) else formula

    def _hanging(self, tex: str, drawn: Picture) -> str:
        em = self._style.em
        if self._fits_between_lines(drawn):
            above, below = min(drawn.above, em(TEXT_ABOVE)), min(drawn.below, em(TEXT_BELOW))
        else:
            above, below = drawn.above + em(AROUND_TALL), drawn.below + em(AROUND_TALL)
        px = hanging_px(self._style.family, above, below)
        image = self._image(tex, replace(drawn, above=above, below=below), "vertical-align:middle")
        return f'<span style="font-size:{px}px">{image}</span>'

    def _fits_between_lines(self, drawn: Picture) -> bool:
        """Then its line stays as high as the others, and reaches a little into the gap around it."""
        line = self._style.em(self._style.line)
        return drawn.ascent <= 0.8 * line and drawn.descent <= 0.4 * line

    def _image(self, tex: str, drawn: Picture, css: str = "") -> str:
        name = f"formula:{len(self.images)}"
        self.images[name] = drawn
        self.sources.append(tex.strip())
        return f'<img src="{name}" alt="{escape(tex_words(tex))}" style="{css}">'

    def _source(self, tex: str, reason: str) -> str:
        self.problems.append(f"{_shortened(tex)}: {reason}")
        code = self._style.code
        shown = escape(_shortened(tex, 400))
        return f"<span style=\"font-family:'{self._style.monospace}';color:{code.error}\">{shown}</span>"


def _shortened(tex: str, length: int = 60) -> str:
    line = " ".join(tex.split())
    return line if len(line) <= length else f"{line[: length - 1]}…"
