"""A small scientific calculator: a text is read by a grammar of its own and never run as a program."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

LONGEST_TEXT: Final = 400
DEEPEST: Final = 60
LARGEST_FACTORIAL: Final = 170
"""171! is no longer a floating-point number."""

_TOKEN: Final = re.compile(
    r"\s*(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<name>[A-Za-z]\w*)|(?P<sign>\*\*|\S))"
)
_SAME: Final = str.maketrans({"×": "*", "·": "*", "÷": "/", "−": "-", "π": "pi", "√": "sqrt"})


class Trouble(Enum):
    """Why a text has no value."""

    EMPTY = auto()
    TOO_LONG = auto()
    UNKNOWN_SIGN = auto()
    COMMA = auto()
    UNKNOWN_NAME = auto()
    WHICH_LOG = auto()
    UNFINISHED = auto()
    NOT_CLOSED = auto()
    NOT_OPENED = auto()
    NO_OPERATOR = auto()
    MISPLACED = auto()
    NO_ARGUMENT = auto()
    NO_LAST = auto()
    BY_ZERO = auto()
    OUTSIDE = auto()
    TOO_LARGE = auto()


@dataclass(frozen=True, slots=True)
class NoValue:
    """A text that has none; `what` is the part of it that is to blame, where there is one."""

    trouble: Trouble
    what: str = ""


class _Refused(Exception):  # noqa: N818 - the way out of the grammar, never seen outside
    def __init__(self, trouble: Trouble, what: str = "") -> None:
        super().__init__(trouble)
        self.found = NoValue(trouble, what)


def _factorial(x: float) -> float:
    if x < 0 or x != int(x):
        raise _Refused(Trouble.OUTSIDE, "!")
    if x > LARGEST_FACTORIAL:
        raise _Refused(Trouble.TOO_LARGE)
    return float(math.factorial(int(x)))


CONSTANTS: Final[Mapping[str, float]] = {"pi": math.pi, "e": math.e}
FUNCTIONS: Final[Mapping[str, Callable[[float], float]]] = {
    "sqrt": math.sqrt,
    "ln": math.log,
    "log2": math.log2,
    "log10": math.log10,
    "exp": math.exp,
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "abs": abs,
}
"""By name; angles are in radians."""
LAST: Final = "ans"


def calculate(text: str, *, last: float | None = None) -> float | NoValue:
    """The value of an expression; `ans` in it stands for `last`. It is finite, or there is none.

    Powers bind tighter than a sign before them and to the right (-2^2 is -4, 2^3^2 is 512), factorials
    tightest; multiplication is always written.
    """
    try:
        return _Reading(text, last).value()
    except _Refused as refused:
        return refused.found


class _Reading:
    """One pass over the tokens of a text, by recursive descent."""

    def __init__(self, text: str, last: float | None) -> None:
        self._tokens = _tokens(text)
        self._at = 0
        self._depth = 0
        self._last = last

    def value(self) -> float:
        if not self._tokens:
            raise _Refused(Trouble.EMPTY)
        found = self._sum()
        if (rest := self._next) is not None:
            raise _Refused(Trouble.NOT_OPENED if rest == ")" else Trouble.NO_OPERATOR, rest)
        return _finite(found)

    def _sum(self) -> float:
        found = self._product()
        while (sign := self._take("+", "-")) is not None:
            other = self._product()
            found = _finite(found + other if sign == "+" else found - other)
        return found

    def _product(self) -> float:
        found = self._signed()
        while (sign := self._take("*", "/")) is not None:
            other = self._signed()
            if sign == "/" and other == 0:
                raise _Refused(Trouble.BY_ZERO)
            found = _finite(found * other if sign == "*" else found / other)
        return found

    def _signed(self) -> float:
        self._depth += 1
        if self._depth > DEEPEST:
            raise _Refused(Trouble.TOO_LONG)
        sign = self._take("+", "-")
        found = self._power() if sign is None else self._signed()
        self._depth -= 1
        return -found if sign == "-" else found

    def _power(self) -> float:
        base = self._atom()
        while self._take("!") is not None:
            base = _factorial(base)
        if self._take("^", "**") is None:
            return base
        return _raised(base, self._signed())

    def _atom(self) -> float:
        found = self._next
        if found is None:
            raise _Refused(Trouble.UNFINISHED)
        self._at += 1
        if found == "(":
            return self._closed()
        if found[0].isdigit() or found[0] == ".":
            return _finite(float(found))
        if found[0].isalpha():
            return self._named(found)
        raise _Refused(Trouble.NOT_OPENED if found == ")" and self._depth == 1 else Trouble.MISPLACED, found)

    def _closed(self) -> float:
        found = self._sum()
        if self._take(")") is None:
            rest = self._next
            raise _Refused(Trouble.NOT_CLOSED) if rest is None else _Refused(Trouble.NO_OPERATOR, rest)
        return found

    def _named(self, name: str) -> float:
        if name in CONSTANTS:
            return CONSTANTS[name]
        if name == LAST:
            return self._last_value()
        if name not in FUNCTIONS:
            raise _Refused(Trouble.WHICH_LOG if name == "log" else Trouble.UNKNOWN_NAME, name)
        if self._take("(") is None:
            raise _Refused(Trouble.NO_ARGUMENT, name)
        return _applied(name, self._closed())

    def _last_value(self) -> float:
        if self._last is None:
            raise _Refused(Trouble.NO_LAST)
        return self._last

    @property
    def _next(self) -> str | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _take(self, *signs: str) -> str | None:
        token = self._next
        if token not in signs:
            return None
        self._at += 1
        return token


def _tokens(text: str) -> list[str]:
    if len(text) > LONGEST_TEXT:
        raise _Refused(Trouble.TOO_LONG)
    found = list(_TOKEN.finditer(text.translate(_SAME).strip()))
    for token in found:
        if (sign := token["sign"]) is not None and sign not in ("+", "-", "*", "**", "/", "^", "(", ")", "!"):
            raise _Refused(Trouble.COMMA if sign == "," else Trouble.UNKNOWN_SIGN, sign)
    return [token[0].strip() for token in found]


def _raised(base: float, exponent: float) -> float:
    if base == 0 and exponent < 0:
        raise _Refused(Trouble.BY_ZERO)
    if base < 0 and exponent != int(exponent):
        raise _Refused(Trouble.OUTSIDE, "^")
    try:
        return float(base**exponent)
    except OverflowError:
        raise _Refused(Trouble.TOO_LARGE) from None


def _applied(name: str, argument: float) -> float:
    try:
        return FUNCTIONS[name](argument)
    except OverflowError:
        raise _Refused(Trouble.TOO_LARGE) from None
    except ValueError:
        # Of all functions here, only roots and logarithms refuse a finite number, and sines an infinite one.
        raise _Refused(Trouble.OUTSIDE, name) from None


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise _Refused(Trouble.TOO_LARGE)
    return value + 0.0  # turns a negative zero into zero


def written(value: float) -> str:
    """A value with as many digits as are worth reading; `calculate` reads it again."""
    return f"{value:.12g}"
