"""A person's own keys: shortcuts are keyed anew, and single keys are translated before a screen sees them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from prepapp.gui.shell.places import EVERYWHERE

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_DEEP = Qt.FindChildOption.FindChildrenRecursively
_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Keyboard(QObject):
    """Knows which screen is in front, and what a key means there.

    A screen asks for the usual keys and knows no others: a key of the person's own arrives as the usual one.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._screen = ""
        self._own: Mapping[str, str] = {}
        self._has_letters = True
        self._roots: list[tuple[QWidget, str]] = []
        self._adopted: list[tuple[QShortcut, str, str]] = []
        self._meanings: dict[str, str] = {}
        window.winId()  # only a window that the platform knows has a handle
        handle = window.windowHandle()
        assert handle is not None
        # On the handle, where a key arrives once, not on the application, which sees every event of all.
        handle.installEventFilter(self)

    @property
    def own(self) -> Mapping[str, str]:
        """The person's own keys by action."""
        return self._own

    def use(self, own: Mapping[str, str], *, has_letters: bool) -> None:
        """Obey other keys from now on; without letters, no character alone is a command."""
        self._own, self._has_letters = own, has_letters
        self._meanings = _meanings(self._screen, own)
        if own:
            self._find_shortcuts()
        for shortcut, screen, usual in self._adopted:
            shortcut.setKey(QKeySequence(own.get(f"{screen} {usual}", usual)))

    def enter(self, screen: str) -> None:
        """Translate for the screen that came to the front."""
        self._screen = screen
        self._meanings = _meanings(screen, self._own)

    def adopt(self, root: QWidget, screen: str = EVERYWHERE) -> None:
        """Key the shortcuts of a screen, or of the window, as the person wants them."""
        self._roots.append((root, screen))
        if self._own:
            self.use(self._own, has_letters=self._has_letters)

    def _find_shortcuts(self) -> None:
        """Once there are own keys: to look for them names every part of the window to Python."""
        for root, screen in self._roots:
            # The window's own are its children; those of screens and dialogs lie deeper.
            for shortcut in root.findChildren(QShortcut, options=_DIRECT if screen == EVERYWHERE else _DEEP):
                self._adopted.append((shortcut, screen, shortcut.key().toString()))
        self._roots.clear()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        focused = QApplication.focusWidget()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_free(focused):
            return self._is_taken(focused or self._window, event)
        return False

    def _is_taken(self, focused: QWidget, event: QKeyEvent) -> bool:
        """Whether the key goes no further: single keys are off, or it was sent on as what it means."""
        if not self._has_letters and _is_character(event):
            return True
        meant = self._meanings.get(QKeySequence(event.keyCombination()).toString())
        if meant:
            pressed = QKeySequence(meant)[0]  # type: ignore[index]  # PySide indexes it, its stubs do not say so
            usual = QKeyEvent(QEvent.Type.KeyPress, pressed.key(), pressed.keyboardModifiers())
            QCoreApplication.sendEvent(focused, usual)
        return meant is not None


def _is_free(focused: QWidget | None) -> bool:
    """Whether a key may be a command: nothing is typed into what has the keyboard."""
    # Known to Python with the first key that is pressed, not before the first paint.
    from PySide6.QtWidgets import (
        QAbstractItemView,
        QAbstractSpinBox,
        QComboBox,
        QLineEdit,
        QPlainTextEdit,
        QTextEdit,
    )

    is_text = isinstance(focused, QTextEdit) and not focused.isReadOnly()
    typed_into = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox, QAbstractItemView)
    return not is_text and not isinstance(focused, typed_into)


def _is_character(event: QKeyEvent) -> bool:
    """Whether it is a letter, digit or sign alone; a space presses buttons, as everywhere."""
    return event.text().isprintable() and event.text().strip() != "" and not event.modifiers() & _COMMANDING


def _meanings(screen: str, own: Mapping[str, str]) -> dict[str, str]:
    """The usual key by the person's own one; a usual key that was given away means nothing ("")."""
    if not own:
        return {}
    from prepapp.gui.shortcuts import SECTIONS, as_chosen

    found = {}
    for section in (one for one in SECTIONS if one.title == screen):
        changed = [key for key in section.keys if as_chosen(section, key, own) != key]
        found.update({key.keys[0]: "" for key in changed})
        found.update({own[section.id_of(key)]: key.keys[0] for key in changed if own[section.id_of(key)]})
    return {QKeySequence(keys).toString(): meant for keys, meant in found.items()}
