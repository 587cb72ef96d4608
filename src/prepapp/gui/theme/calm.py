"""What moves by itself in Qt's own widgets, and how it is kept still."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_BLINK_MS: Final = 1000
_EFFECTS: Final = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def reduce_motion(application: QApplication, *, is_still: bool) -> None:
    """Stop, or allow again, the blinking cursor and whatever slides or fades; nothing of ours moves."""
    application.setCursorFlashTime(0 if is_still else _BLINK_MS)
    for effect in _EFFECTS:
        application.setEffectEnabled(effect, not is_still)
