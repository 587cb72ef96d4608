"""What a page looks like, as plain values, so that rendering depends on no widget."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QFont, QFontMetricsF

from prepapp.domain.preferences import USUAL_LINE_SPACING
from prepapp.gui.theme.tokens import CodeColors, Tokens

MATH_X_HEIGHT = 0.473
"""Of the typesetter's font, as a share of its size; formulas grow to the text's own."""


@dataclass(frozen=True, slots=True)
class RenderStyle:
    """Colours and sizes in logical pixels, and how many of the screen's pixels one of them is."""

    text: str
    muted: str
    link: str
    rule: str
    """Lines of tables and quotations."""
    code: CodeColors
    family: str
    monospace: str
    text_px: float
    x_height: float = 0.5
    """Of `family`, as a share of its size."""
    ratio: float = 1.0
    line: float = USUAL_LINE_SPACING
    """From one line of words to the next, as a multiple of the text's size."""
    width: int | None = None
    """Display formulas shrink to it, as far as they stay readable."""

    @classmethod
    def of(
        cls,
        tokens: Tokens,
        *,
        font: QFont,
        monospace: str,
        ratio: float,
        line: float = USUAL_LINE_SPACING,
    ) -> RenderStyle:
        """The style of a look, for text in that font."""
        return cls(
            text=tokens.text,
            muted=tokens.text_muted,
            link=tokens.link,
            rule=tokens.border_strong,
            code=tokens.code,
            family=font.family(),
            monospace=monospace,
            text_px=font.pixelSize(),
            x_height=QFontMetricsF(font).xHeight() / font.pixelSize(),
            ratio=ratio,
            line=line,
        )

    def within(self, width: int) -> RenderStyle:
        """The same style in a column that wide."""
        return replace(self, width=width)

    def em(self, share: float) -> int:
        """A length as a share of the text's size."""
        return round(self.text_px * share)

    @property
    def formula_scale(self) -> float:
        """How much larger than the text a formula is set, so that its small letters are as tall."""
        return min(max(self.x_height / MATH_X_HEIGHT, 1.0), 1.2)
