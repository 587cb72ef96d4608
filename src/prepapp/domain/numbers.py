"""Numbers as people write them: decimal comma, unicode minus, 3×10^8, percent, simple fractions, units."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Final

from prepapp.domain.letters import one_line
from prepapp.domain.wording import mark, sentence

LONGEST_NUMBER: Final = 60
_SUPERSCRIPTS: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_PERCENT_UNITS: Final = frozenset({"%", "percent", "per cent"})

_DECIMAL: Final = r"(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)"
_PLAIN: Final = re.compile(rf"[-+]?{_DECIMAL}(?:e[-+]?[0-9]+)?", re.IGNORECASE)
_POWER: Final = re.compile(
    rf"(?P<mantissa>[-+]?{_DECIMAL})\s*[x×*·]\s*10\s*(?:\^|\*\*)?\s*\(?(?P<power>[-+]?[0-9]+)\)?", re.I
)
_BARE_POWER: Final = re.compile(r"(?P<sign>[-+]?)10\s*(?:\^|\*\*)\s*\(?(?P<power>[-+]?[0-9]+)\)?")
_FRACTION: Final = re.compile(rf"(?P<top>[-+]?{_DECIMAL})\s*/\s*(?P<bottom>{_DECIMAL})")
_COMMA_GROUPS: Final = re.compile(r"[-+]?[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+|[-+]?[0-9]{1,3}(?:,[0-9]{3}){2,}")
_DOT_GROUPS: Final = re.compile(r"[-+]?[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+|[-+]?[0-9]{1,3}(?:\.[0-9]{3}){2,}")
_SPACE_GROUPS: Final = re.compile(r"[-+]?[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?")
_AMBIGUOUS: Final = re.compile(r"[-+]?[1-9][0-9]{0,2},[0-9]{3}")


@dataclass(frozen=True, slots=True)
class NotANumber:
    """Why a text is no number, as a sentence for the person who typed it."""

    reason: str


def read_number(text: str, *, unit: str | None = None) -> float | NotANumber:
    """The number that a text stands for.

    `unit` is the unit that the question names: it may stand behind the number. A percent sign divides by
    100, unless the question asks for percent.
    """
    if len(text) > LONGEST_NUMBER:
        return NotANumber(sentence("A number has at most {most} characters.", most=LONGEST_NUMBER))
    cleaned = _without_unit(_normalised(text), unit)
    if not cleaned:
        return NotANumber(mark("Type a number."))
    is_percent = cleaned.endswith("%")
    value = _value(cleaned.removesuffix("%").strip())
    if isinstance(value, NotANumber):
        return value
    value = value / 100 if is_percent and not _asks_for_percent(unit) else value
    return value if math.isfinite(value) else NotANumber(mark("This number is too large to be meant."))


def _normalised(text: str) -> str:
    text = text.strip().translate(_SUPERSCRIPTS)
    for minus in "−–‒﹣－":
        text = text.replace(minus, "-")
    for space in "\u00a0\u2009\u202f\t":
        text = text.replace(space, " ")
    return re.sub(r"^([-+]) +", r"\1", text.replace("٪", "%").replace("％", "%"))


def _without_unit(text: str, unit: str | None) -> str:
    if unit and text.casefold().endswith(unit.casefold()) and unit.strip() != "%":
        return text[: len(text) - len(unit)].strip()
    return text


def _asks_for_percent(unit: str | None) -> bool:
    return unit is not None and unit.strip().casefold() in _PERCENT_UNITS


def _value(text: str) -> float | NotANumber:
    if _AMBIGUOUS.fullmatch(text):
        whole, decimals = text.replace(",", ""), text.replace(",", ".")
        return NotANumber(
            sentence(
                "“{text}” can be read two ways. Write {whole} or {decimals}.",
                text=text,
                whole=whole,
                decimals=decimals,
            )
        )
    text = _with_decimal_point(text)
    if _PLAIN.fullmatch(text):
        return float(text)
    if found := _POWER.fullmatch(text):
        return float(f"{found['mantissa']}e{int(found['power'])}")
    if found := _BARE_POWER.fullmatch(text):
        return float(f"{found['sign']}1e{int(found['power'])}")
    if found := _FRACTION.fullmatch(text):
        bottom = float(found["bottom"])
        return (
            float(found["top"]) / bottom
            if bottom
            else NotANumber(mark("A fraction cannot be divided by zero."))
        )
    return NotANumber(
        sentence(
            "“{text}” cannot be read as a number. Write it like 0.25, 1/4, 25 % or 2.5e-1.",
            text=one_line(text),
        )
    )


def _with_decimal_point(text: str) -> str:
    if _COMMA_GROUPS.fullmatch(text):
        return text.replace(",", "")
    if _DOT_GROUPS.fullmatch(text):
        return text.replace(".", "").replace(",", ".")
    if _SPACE_GROUPS.fullmatch(text):
        text = text.replace(" ", "")
    return text.replace(",", ".") if text.count(",") == 1 and "." not in text else text
