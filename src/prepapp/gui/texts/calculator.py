"""Why the calculator has no value, in a sentence that says what to do."""

from __future__ import annotations

from typing import assert_never

from prepapp.domain.calculator import LARGEST_FACTORIAL, NoValue, Trouble
from prepapp.gui.language import tr


def no_value(found: NoValue) -> str:
    """The sentence for a text that has no value; "" when nothing was typed."""
    what = found.what
    match found.trouble:
        case Trouble.EMPTY:
            return ""
        case Trouble.TOO_LONG:
            return tr("This is too long for one line. Calculate a part of it first and go on with ans.")
        case Trouble.UNKNOWN_SIGN:
            return tr("“{sign}” is not known here. Use + - * / ^ ! and parentheses.", sign=what)
        case Trouble.COMMA:
            return tr("Write decimals with a point: 0.5.")
        case Trouble.UNKNOWN_NAME:
            return tr("“{name}” is not known here. The functions are listed below.", name=what)
        case Trouble.WHICH_LOG:
            return tr("Say which logarithm: ln, log2 or log10.")
        case Trouble.UNFINISHED:
            return tr("Something is missing at the end.")
        case Trouble.NOT_CLOSED:
            return tr("A parenthesis is not closed.")
        case Trouble.NOT_OPENED:
            return tr("A parenthesis is closed that was not opened.")
        case Trouble.NO_OPERATOR:
            return tr("An operator is missing before “{what}”. Multiplication is written as *.", what=what)
        case Trouble.MISPLACED:
            return tr("A number is missing before “{sign}”.", sign=what)
        case Trouble.NO_ARGUMENT:
            return tr("Put what {name} is taken of in parentheses: {name}(2).", name=what)
        case Trouble.NO_LAST:
            return tr("There is no last answer yet.")
        case Trouble.BY_ZERO:
            return tr("This divides by zero.")
        case Trouble.OUTSIDE:
            return _outside(what)
        case Trouble.TOO_LARGE:
            return tr("The result is too large to be shown.")
        case _:
            assert_never(found.trouble)


def _outside(what: str) -> str:
    match what:
        case "!":
            return tr("The factorial takes whole numbers from 0 to {largest}.", largest=LARGEST_FACTORIAL)
        case "^":
            return tr("A negative number has no real power that is not whole.")
        case "sqrt":
            return tr("The square root takes numbers from 0.")
        case _:
            return tr("{name} takes numbers above 0.", name=what)
