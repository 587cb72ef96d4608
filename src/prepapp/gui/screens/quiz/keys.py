"""The keys of the quiz: which belong to a control, and what the others mean."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from prepapp.gui.screens.quiz.tools.tool import ToolName
from prepapp.gui.widgets.confidence_bar import KEYS, SKIP_KEY
from prepapp.gui.widgets.pressing import is_pressed_by_enter
from prepapp.gui.widgets.shortcut import on_key

if TYPE_CHECKING:
    from prepapp.gui.screens.quiz.screen import QuizScreen

TOOL_KEYS = {
    int(Qt.Key.Key_G): ToolName.GRID,
    int(Qt.Key.Key_N): ToolName.NOTE,
    int(Qt.Key.Key_K): ToolName.SCRATCHPAD,
    int(Qt.Key.Key_L): ToolName.CALCULATOR,
    int(Qt.Key.Key_M): ToolName.FORMULAS,
}

HELD = (
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
)
"""With one of these a letter or digit is a shortcut of something else, and no answer."""

MOST_OPTIONS = 6


class QuizKeys(QObject):
    """Shortcuts of a quiz screen, and the plain keys that none of its controls wanted."""

    def __init__(self, screen: QuizScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Return: self._enter,
            Qt.Key.Key_Enter: self._enter,
            Qt.Key.Key_F: screen.flag,
            Qt.Key.Key_T: screen.clock.toggle,
            Qt.Key.Key_0: lambda: screen.taking.dont_know(),
        }
        on_key(screen, "Ctrl+T", screen.clock.say_time)
        self._shortcuts = [on_key(screen, keys, act) for keys, act in self._acts_by_keys()]
        for keys, turn in self._turns():
            self._shortcuts.append(on_key(screen, keys, turn, is_repeated=True))
        screen.pages.turned.connect(self._follow_page)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means that no control wanted; False when it means nothing.

        A text field keeps its keys, so a letter never acts while one types. A key that is held acts once.
        """
        if event.isAutoRepeat():
            return True
        tools = self._screen.tools.drawer
        is_beside = tools.isAncestorOf(QApplication.focusWidget() or self._screen)
        is_ours = self._screen.pages.is_question and not event.modifiers() & HELD
        return is_ours and self._act(event.key(), is_beside=is_beside)

    def _follow_page(self) -> None:
        """They mean a question: on other pages they would do it to one that nobody sees."""
        for one in self._shortcuts:
            one.setEnabled(self._screen.pages.is_question)

    def _turns(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        skip, go_back = self._screen.skip, self._screen.go_back
        return ("Ctrl+Right", skip), ("PgDown", skip), ("Ctrl+Left", go_back), ("PgUp", go_back)

    def _acts_by_keys(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        screen = self._screen
        return (
            ("Ctrl+P", screen.pause),
            ("Ctrl+Return", screen.go_on),
            *((keys, partial(screen.rate, confidence)) for confidence, keys in KEYS.items()),
            (SKIP_KEY, screen.skip_rating),
            *((f"Shift+{place + 1}", partial(screen.strike_place, place)) for place in range(MOST_OPTIONS)),
            ("Ctrl+Shift+Return", screen.show_exam_summary),
        )

    def _act(self, key: int, *, is_beside: bool) -> bool:
        """Beside the question, in a tool, only the letters of the tools mean something."""
        screen = self._screen
        if (name := TOOL_KEYS.get(key)) is not None:
            screen.turn_tool(name)
        elif key == Qt.Key.Key_Escape and screen.tools.drawer.tool is not None:
            screen.tools.close()
        elif is_beside:
            return False
        elif (act := self._acts.get(key)) is not None:
            act()
        elif (place := place_of(key)) is not None and screen.page.editor is not None:
            if not screen.afterwards.choose_reason(key - Qt.Key.Key_1):
                screen.page.editor.choose(place)
        else:
            return False
        return True

    def _enter(self) -> None:
        """Enter presses the button that has the focus, or goes on, as on a rating that is given."""
        focused, primary = QApplication.focusWidget(), self._screen.bottom.primary
        ratings = self._screen.page.confidence.buttons.values()
        is_rated = focused in ratings and isinstance(focused, QAbstractButton) and focused.isChecked()
        if is_pressed_by_enter(focused) and focused is not primary and not is_rated:
            focused.click()
        elif primary.isEnabled():
            self._screen.go_on()


def place_of(key: int) -> int | None:
    """The place that a digit (from 1) or a letter (A to E) stands for."""
    if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
        return key - Qt.Key.Key_1
    if Qt.Key.Key_A <= key <= Qt.Key.Key_E:
        return key - Qt.Key.Key_A
    return None
