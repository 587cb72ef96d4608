"""What every tool beside a question is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class Tool(QWidget):
    """A page of the drawer; `title` stands above it."""

    title = ""

    def focus_first(self) -> None:
        """Give the keyboard to the first control."""
        raise NotImplementedError(f"{type(self).__name__} has no first control")

    def flush(self) -> None:
        """Hand on what was typed a moment ago; tools without text have nothing to hand on."""
