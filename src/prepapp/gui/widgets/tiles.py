"""One of several things to do, each a button with a name and a few words: one of them is down."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from prepapp.gui.widgets.flow import Rest
from prepapp.gui.widgets.one_of import OneOf
from prepapp.gui.widgets.parts import column, label

_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Tile(QPushButton):
    """A name and a few words that may change; `stepped` asks for the next tile (1) or the one before (-1)."""

    stepped = Signal(int)

    def __init__(self, name: str, note: str = "") -> None:
        super().__init__()
        self.setProperty("role", "tile")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.name, self.note = label(name, "strong"), label("", "caption")
        for words in (self.name, self.note):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = column(self.name, self.note, spacing=1)
        layout.setContentsMargins(10, 8, 10, 8)
        self.setLayout(layout)
        self.setAccessibleName(name)
        self.say(note)

    def say(self, note: str) -> None:
        """Change the words under the name."""
        self.note.setText(note)
        self.setAccessibleDescription(note)
        self.updateGeometry()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # what is chosen is not pressed again: the screen may start it
        elif event.key() in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Tiles(OneOf[Tile]):
    """Left and right go on from line to line, as one reads; up and down are Qt's own."""

    def __init__(self, name: str, *, rest: Rest = Rest.SHARED) -> None:
        super().__init__(name, spacing=8, rest=rest, is_even=True)

    def offer(self, values: Mapping[Any, tuple[str, str]]) -> None:
        """Offer these values, each with its name and note, and no others."""
        for value in [one for one in self.buttons if one not in values]:
            self._withdraw(value)
        for value, (name, note) in values.items():
            if value not in self.buttons:
                self._offer(value, Tile(name))
                self.buttons[value].stepped.connect(partial(self._step, value))
            self.buttons[value].say(note)

    @property
    def current(self) -> Tile | None:
        """The tile that is down."""
        return self.buttons.get(self.value)

    def _step(self, value: object, step: int) -> None:
        tiles = list(self.buttons.values())
        there = tiles[(list(self.buttons).index(value) + step) % len(tiles)]
        there.setFocus(Qt.FocusReason.TabFocusReason)
        there.click()
