"""Why the calculator has no value, in a sentence that says what to do."""

from __future__ import annotations

from prepapp.domain.calculator import LARGEST_FACTORIAL, NoValue, Trouble
from prepapp.gui.language import mark, tr

_SENTENCES = {
    Trouble.TOO_LONG: mark("This is too long for one line. Calculate a part of it first and go on with ans."),
    Trouble.UNKNOWN_SIGN: mark("“{what}” is not known here. Use + - * / ^ ! and parentheses."),
    Trouble.COMMA: mark("Write decimals with a point: 0.5."),
    Trouble.UNKNOWN_NAME: mark("“{what}” is not known here. The functions are listed below."),
    Trouble.WHICH_LOG: mark("Say which logarithm: ln, log2 or log10."),
    Trouble.UNFINISHED: mark("Something is missing at the end."),
    Trouble.NOT_CLOSED: mark("A parenthesis is not closed."),
    Trouble.NOT_OPENED: mark("A parenthesis is closed that was not opened."),
    Trouble.NO_OPERATOR: mark("An operator is missing before “{what}”. Multiplication is written as *."),
    Trouble.MISPLACED: mark("A number is missing before “{what}”."),
    Trouble.NO_ARGUMENT: mark("Put what {what} is taken of in parentheses: {what}(2)."),
    Trouble.NO_LAST: mark("There is no last answer yet."),
    Trouble.BY_ZERO: mark("This divides by zero."),
    Trouble.TOO_LARGE: mark("The result is too large to be shown."),
}


def no_value(found: NoValue) -> str:
    """The sentence for a text that has no value; "" when nothing was typed."""
    match found.trouble:
        case Trouble.EMPTY:
            return ""
        case Trouble.OUTSIDE:
            return _outside(found.what)
        case _:
            return tr(_SENTENCES[found.trouble], what=found.what)


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
