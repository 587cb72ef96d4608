"""Our own stroke icons, drawn in a look's colours and sharp at any size because they stay vectors."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from prepapp.gui.theme.memory_files import publish
from prepapp.gui.theme.tokens import Tokens

APP_ICON = "prepapp"


class Icons:
    """The icons of one look, by name (`home`) and by the colour's part (`text`, `muted`, `on-accent`)."""

    def __init__(self, folder: Path, tokens: Tokens) -> None:
        self._app_icon = folder / f"{APP_ICON}.svg"
        self._drawings = _drawings(folder)
        self._colors = _icon_colors(tokens)
        self._published = publish(
            {
                _file_name(name, part): drawing.replace("currentColor", color)
                for name, drawing in self._drawings.items()
                for part, color in self._colors.items()
            }
        )

    @property
    def names(self) -> tuple[str, ...]:
        """Every icon there is, in alphabetical order."""
        return tuple(self._drawings)

    def icon(self, name: str, part: str = "text") -> QIcon:
        """The icon in that part's colour, and greyed when its control is disabled."""
        icon = QIcon()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Selected):
            icon.addFile(self.path(name, part), QSize(), mode)
        icon.addFile(self.path(name, "disabled"), QSize(), QIcon.Mode.Disabled)
        return icon

    def path(self, name: str, part: str = "text") -> str:
        """Where a style sheet finds the icon; `KeyError` for a name or part there is not."""
        if name not in self._drawings or part not in self._colors:
            raise KeyError(f"no icon {name!r} in the colour of {part!r}")
        return f"{self._published}/{_file_name(name, part)}"

    def app_icon(self) -> QIcon:
        """The program's own icon, which keeps its colours in every look."""
        return QIcon(str(self._app_icon))


@lru_cache(maxsize=4)
def _drawings(folder: Path) -> dict[str, str]:
    files = sorted(folder.glob("*.svg"))
    return {file.stem: file.read_text(encoding="utf-8") for file in files if file.stem != APP_ICON}


def _file_name(name: str, part: str) -> str:
    return f"{name}.{part}.svg"


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
