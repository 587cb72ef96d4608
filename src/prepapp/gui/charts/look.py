"""How charts look: the few values they need of a theme, frozen, so that a worker may draw with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from prepapp.domain.verdicts import Status
from prepapp.gui.charts.typeface import Typeface

if TYPE_CHECKING:
    from prepapp.gui.theme.tokens import Tokens  # only named here: its package imports Qt


@dataclass(frozen=True, slots=True)
class Look:
    """Colours as `#rrggbb`, the text's family and its size in logical pixels."""

    surface: str
    text: str
    muted: str
    rule: str
    """Grid and separators: no meaning is lost when they are overlooked."""
    unknown: str
    """Where something that has not been measured may lie."""
    faint: str
    """The expectations of the other levels."""
    good: str
    uncertain: str
    bad: str
    family: str
    text_px: float
    typeface: Typeface | None = None
    """The font itself, for what is drawn on the screen; None is matplotlib's own."""

    @classmethod
    def of(cls, tokens: Tokens, *, family: str, text_px: float, typeface: Typeface | None = None) -> Look:
        """The look of a theme. Where borders are as loud as text, quieter colours stand in for them."""
        from prepapp.gui.theme.contrast import PART, contrast

        is_loud = contrast(tokens.border, tokens.surface) >= PART
        return cls(
            surface=tokens.surface,
            text=tokens.text,
            muted=tokens.text_muted,
            rule=tokens.surface_sunken if is_loud else tokens.border,
            unknown=tokens.text_disabled if is_loud else tokens.border,
            faint=tokens.border_strong,
            good=tokens.good.color,
            uncertain=tokens.uncertain.color,
            bad=tokens.bad.color,
            family=family,
            text_px=text_px,
            typeface=typeface,
        )

    @property
    def caption_px(self) -> float:
        """The size of small words."""
        return self.text_px * 0.86

    @property
    def title_px(self) -> float:
        """The size of a chart's takeaway."""
        return self.text_px * 1.18

    def status_color(self, status: Status) -> str:
        """The colour of a status, never shown without its shape and its words."""
        return {Status.MEETS: self.good, Status.BELOW: self.bad}.get(status, self.uncertain)
