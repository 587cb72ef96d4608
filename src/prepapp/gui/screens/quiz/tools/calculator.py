"""The calculator: a line, its value as one types, a keypad, and what was calculated before."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from prepapp.domain.calculator import FUNCTIONS, LAST, NoValue, Trouble, calculate, written
from prepapp.gui.language import tr
from prepapp.gui.texts.calculator import no_value
from prepapp.gui.theme.theme import Theme, set_property
from prepapp.gui.widgets.fitting import Upright
from prepapp.gui.widgets.parts import column, label
from prepapp.gui.widgets.tool import Tool

KEYPAD = (
    ("sqrt(", "ln(", "log2(", "log10(", "exp("),
    ("sin(", "cos(", "tan(", "pi", "e"),
    ("(", ")", "^", "!", "ans"),
    ("7", "8", "9", "/", "C"),
    ("4", "5", "6", "*", "⌫"),
    ("1", "2", "3", "-", "="),
    ("0", ".", "e-", "+"),
)
_GOES_ON = ("+", "*", "/", "^", "!")
"""Typed first, these go on with the last answer; a minus begins a negative number."""
_UNFINISHED = (Trouble.UNFINISHED, Trouble.NOT_CLOSED, Trouble.NO_ARGUMENT, Trouble.UNKNOWN_NAME)
"""What may just not be typed to its end."""


class CalculatorTool(Tool):
    """Enter calculates; a line of the history comes back with Enter or a click."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = tr("Calculator")
        self._last: float | None = None
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Expression"))
        self.line.setAccessibleDescription(tr("Enter calculates; Esc closes the calculator."))
        self.line.setPlaceholderText("0.5 * log2(0.5)")
        self.line.textEdited.connect(self._type)
        self.line.returnPressed.connect(self.calculate)
        self.value = label("", "title", wraps=True)
        self.value.setAccessibleName(tr("Result"))
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem = label("", "caption", wraps=True)
        self.history = QListWidget()
        self.history.setAccessibleName(tr("Calculated before"))
        self.history.itemActivated.connect(self._take_back)
        self.history.itemClicked.connect(self._take_back)
        self.history.setFixedHeight(theme.space(110))
        words = tr("Functions: {names}. Angles are in radians.", names=" ".join(FUNCTIONS))
        known = label(words, "caption", wraps=True)
        page = QWidget()
        page.setLayout(
            column(
                self.line, self.value, self.problem, self._keypad(), known, self.history, spacing=8, margins=2
            )
        )
        self.setLayout(column(Upright(page)))

    @override
    def focus_first(self) -> None:
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def start_over(self) -> None:
        """Forget the last answer and the history."""
        self._last = None
        self.line.clear()
        self.value.clear()
        self.problem.clear()
        self.history.clear()

    def calculate(self) -> None:
        """Take the line's value into the history, where it has one."""
        text = self.line.text().strip()
        found = calculate(text, last=self._last)
        set_property(self.line, "invalid", isinstance(found, NoValue) and bool(text))
        if isinstance(found, NoValue):
            self.problem.setText(no_value(found))
            return
        self._last = found
        self.value.setText(f"= {written(found)}")
        self.problem.clear()
        self._remember(text, found)
        self.line.clear()

    def press(self, sign: str) -> None:
        """What a key of the keypad does."""
        if sign == "=":
            self.calculate()
        elif sign == "C":
            self.line.clear()
            self._preview("")
        elif sign == "⌫":
            self.line.backspace()
            self._preview(self.line.text())
        else:
            self.line.insert(sign)
            self._type(self.line.text())

    def _type(self, text: str) -> None:
        if text in _GOES_ON and self._last is not None:
            self.line.setText(LAST + text)
        self._preview(self.line.text())

    def _preview(self, text: str) -> None:
        """The value as one types; only what cannot become right is complained of before Enter."""
        found = calculate(text, last=self._last)
        is_wrong = isinstance(found, NoValue) and found.trouble not in (*_UNFINISHED, Trouble.EMPTY)
        set_property(self.line, "invalid", is_wrong)
        self.value.setText("" if isinstance(found, NoValue) else f"= {written(found)}")
        self.problem.setText(no_value(found) if isinstance(found, NoValue) and is_wrong else "")

    def _remember(self, text: str, value: float) -> None:
        item = QListWidgetItem(f"{text} = {written(value)}")
        item.setData(Qt.ItemDataRole.UserRole, text)
        self.history.insertItem(0, item)

    def _take_back(self, item: QListWidgetItem) -> None:
        self.line.setText(item.data(Qt.ItemDataRole.UserRole))
        self._preview(self.line.text())
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keypad(self) -> QWidget:
        pad = QWidget()
        grid = QGridLayout(pad)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for down, signs in enumerate(KEYPAD):
            for across, sign in enumerate(signs):
                key = self._key(sign)
                rows = 2 if sign == "=" else 1
                grid.addWidget(key, down, across, rows, 1)
                grid.setColumnStretch(across, 1)
        return pad

    def _key(self, sign: str) -> QToolButton:
        """For the mouse; the keyboard has the line, and no key stands in the way of Tab."""
        key = QToolButton()
        key.setProperty("role", "key")
        key.setText(sign.removesuffix("(") if len(sign) > 1 else sign)
        key.setAccessibleName(_name_of(sign))
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        upwards = QSizePolicy.Policy.Expanding if sign == "=" else QSizePolicy.Policy.Fixed
        key.setSizePolicy(QSizePolicy.Policy.Expanding, upwards)
        key.clicked.connect(partial(self.press, sign))
        return key


def _name_of(sign: str) -> str:
    match sign:
        case "⌫":
            return tr("Delete the last sign")
        case "C":
            return tr("Clear")
        case "=":
            return tr("Calculate")
        case _:
            return sign
