"""Sizes in whole logical pixels, for one look at one text size."""

from __future__ import annotations

from dataclasses import dataclass

from prepapp.gui.theme.tokens import Tokens

SPACE_FOLLOWS_TEXT = 0.5
"""Gaps grow by half of what the text grows by, so that a window at 200 % keeps room for words."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """The scales of the tokens at a body size (at 100 %) and a text scale in per cent."""

    tokens: Tokens
    base_px: float
    percent: int

    @property
    def body_px(self) -> float:
        """The size of ordinary text, unrounded."""
        return self.base_px * self.percent / 100

    def text_px(self, size: str) -> int:
        """A step of the type scale, such as `title`."""
        factor: float = getattr(self.tokens.type, size)
        return round(self.body_px * factor)

    def space_px(self, pixels: float) -> int:
        """A gap, grown gently with the text; never vanishing when it was there."""
        grown = pixels * (1 + (self.percent / 100 - 1) * SPACE_FOLLOWS_TEXT)
        return max(round(grown), 1 if pixels else 0)

    def indicator_px(self) -> int:
        """The side of a radio button's or check box's mark inside its frame of two pixels all around."""
        return 2 * round(self.body_px * 0.57)

    def icon_px(self) -> int:
        """The side of an icon beside ordinary text."""
        return round(self.body_px * 1.28)
