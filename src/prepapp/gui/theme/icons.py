"""Our own stroke icons, drawn in a look's colours and sharp at any size because they stay vectors."""

from __future__ import annotations

from pathlib import Path
from zlib import crc32

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from prepapp.gui.theme.memory_files import publish
from prepapp.gui.theme.tokens import Tokens


class Icons:
    """The icons of one look, by name (`home`) and by the colour's part (`text`, `muted`, `on-accent`)."""

    def __init__(self, folder: Path, tokens: Tokens) -> None:
        self._folder = folder
        self._colors = _icon_colors(tokens)
        self._made: dict[tuple[str, str], QIcon] = {}
        # The same drawings in the same colours are published once for all windows.
        self._look = f"prepapp-{crc32(repr((folder, self._colors)).encode()):08x}"

    def icon(self, name: str, part: str = "text") -> QIcon:
        """The icon in that part's colour, and greyed when its control is disabled; `KeyError` as `path`."""
        if (name, part) not in self._made:
            self._made[name, part] = self._icon(name, part)
        return self._made[name, part]

    def _icon(self, name: str, part: str) -> QIcon:
        icon = QIcon()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Selected):
            icon.addFile(self.path(name, part), QSize(), mode)
        icon.addFile(self.path(name, "disabled"), QSize(), QIcon.Mode.Disabled)
        return icon

    def path(self, name: str, part: str = "text") -> str:
        """Where a style sheet finds the icon; `KeyError` for a name or part there is not."""
        color = self._colors.get(part)
        if color is None:
            raise KeyError(f"no icon {name!r} in the colour of {part!r}")
        return publish(
            self._look, f"{name}.{part}.svg", lambda: self._drawing(name).replace("currentColor", color)
        )

    def _drawing(self, name: str) -> str:
        try:
            return (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        except FileNotFoundError:
            raise KeyError(f"no icon {name!r} in {self._folder}") from None


def _icon_colors(tokens: Tokens) -> dict[str, str]:
    return {
        "text": tokens.text,
        "muted": tokens.text_muted,
        "disabled": tokens.text_disabled,
        "accent": tokens.link,
        "on-accent": tokens.on_accent,
        "danger": tokens.danger_text,
        "on-danger": tokens.on_danger,
        "good": tokens.good.color,
        "uncertain": tokens.uncertain.color,
        "bad": tokens.bad.color,
    }
