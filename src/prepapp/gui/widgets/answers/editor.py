"""What every editor of an answer can do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from prepapp.domain.answers import Response
from prepapp.domain.grading import Grade


class AnswerEditor(QWidget):
    """Shows a response and lets it be changed; `responded` carries the new one, None when cleared."""

    responded = Signal(object)
    struck = Signal(str, bool)
    """The id of an option, and whether it is to be struck out or restored."""

    def show_response(self, response: Response | None) -> None:
        """Show a response without emitting `responded`."""
        raise NotImplementedError(f"{type(self).__name__} shows no response")

    def show_struck(self, options: frozenset[str]) -> None:
        """Show which options are struck out; editors without options leave it alone."""

    def lock(self, grade: Grade | None) -> None:
        """Take no more changes; with a grade, mark what is right and wrong."""
        raise NotImplementedError(f"{type(self).__name__} cannot be locked")

    def focus_first(self) -> None:
        """Give the keyboard to the first control."""
        self.setFocus()

    def choose(self, place: int) -> None:
        """The digit or letter of a place was pressed; editors without places leave it alone."""

    def strike(self, place: int) -> None:
        """Strike out the option at a place, or restore it; editors without options leave it alone."""
