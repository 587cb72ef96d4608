"""What was done and can be undone: the latest is undone first, and can be done again. Pure, no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Deed:
    """A change that was made, in a sentence, with what takes it back and what makes it again."""

    said: str
    undo: Callable[[], object]
    redo: Callable[[], object]


class Deeds:
    """A person's latest changes, in their order."""

    def __init__(self) -> None:
        self._done: list[Deed] = []
        self._undone: list[Deed] = []

    @property
    def can_redo(self) -> bool:
        """Whether the latest thing was to take a change back."""
        return bool(self._undone)

    def add(self, deed: Deed) -> None:
        """One more was done; what was undone before it cannot be done again."""
        self._done.append(deed)
        self._undone.clear()

    def undo(self) -> Deed | None:
        """Take the latest back and return it; None when there is none."""
        if not self._done:
            return None
        deed = self._done.pop()
        self._undone.append(deed)
        deed.undo()
        return deed

    def redo(self) -> Deed | None:
        """Make the latest that was taken back again and return it; None when there is none."""
        if not self._undone:
            return None
        deed = self._undone.pop()
        self._done.append(deed)
        deed.redo()
        return deed

    def forget(self) -> None:
        """Nothing can be undone any more: what the changes were made to was replaced."""
        self._done.clear()
        self._undone.clear()
