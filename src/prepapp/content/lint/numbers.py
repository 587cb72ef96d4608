"""L24-L26: a number can be reached by rounding, its near misses cannot, and the stem names the unit."""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Iterator
from typing import Final, assert_never

from prepapp.content.format import NumericItem
from prepapp.content.lint.finding import Finding, error
from prepapp.content.lint.text import visible
from prepapp.content.lint.view import BankFacts, ItemView
from prepapp.domain.grading import accepts
from prepapp.domain.numbers import read_number
from prepapp.domain.questions import (
    ChosenBlank,
    ClozeQuestion,
    CodeOutputQuestion,
    MatchingQuestion,
    MultiQuestion,
    NumericQuestion,
    OpenQuestion,
    OrderingQuestion,
    Question,
    SingleQuestion,
)

NEAREST_MISS_TOLERANCES: Final = 2.0
MOST_DIGITS_TYPED: Final = 7

_NUMBER_WORDS: Final = {"no": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_COUNT: Final = r"(?P<count>[0-9]+|no|zero|one|two|three|four|five|six)"
_DECIMALS: Final = re.compile(
    rf"\b{_COUNT} (?:decimals?|decimal places?|places after|digits after)\b", re.IGNORECASE
)
_SIGNIFICANT: Final = re.compile(rf"\b{_COUNT} significant (?:digits?|figures?)\b", re.IGNORECASE)
_NEAREST: Final = re.compile(
    r"\b(?:nearest|closest) (?P<step>thousand|hundred|ten|million)\b"
    r"|\b(?:nearest|closest|to (?:a|the)|as (?:a|an)) (?:whole|integer|full)\b",
    re.IGNORECASE,
)
_STEPS: Final = {"ten": 10.0, "hundred": 100.0, "thousand": 1e3, "million": 1e6}
_SAYS_ROUNDING: Final = re.compile(
    r"\bround|\bdecimal|\bsignificant|\bnearest|\bwhole\b|\binteger|\bdigits?\b|\bexact|\bprecision|\btolerance"
    r"|\bwithin [0-9$\\]|\bfraction\b|\bup to\b|\bat least how|\bhow many\b",
    re.IGNORECASE,
)
_UNIT_NAMES: Final = {
    "%": ("percent", "per cent", "%"),
    "percent": ("%", "percent", "per cent"),
    "percentage points": ("percentage point", "points", "pp"),
    "ms": ("millisecond", "ms"),
    "s": ("second", "seconds", " s"),
    "seconds": (" s", "second"),
    "gb": ("gigabyte", "gb"),
    "gib": ("gibibyte", "gib"),
    "mb": ("megabyte", "mb"),
    "usd": ("dollar", "$", "usd"),
    "$": ("dollar", "usd", "$"),
    "eur": ("euro", "€", "eur"),
    "euros": ("€", "euro", "eur"),
    "probability": ("probability", "likely", "chance"),
    "fraction": ("fraction", "share", "proportion", "rate"),
}
_BOUNDED: Final = {"probability": (0.0, 1.0), "fraction": (0.0, 1.0)}


def l26_tolerance(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """The key rounded as the stem says is accepted, and so is a key that a person can type."""
    item = view.item
    if not isinstance(item, NumericItem):
        return
    for number, question in _numeric_questions(view):
        problem = _unreachable(question)
        if problem:
            where = "answer" if number is None else f"answer, variant {number}"
            yield error("L26", item.id, where, problem)
            return


def _numeric_questions(view: ItemView) -> Iterator[tuple[int | None, NumericQuestion]]:
    """Every question of the item with the number of its variant, None for an item without any."""
    for number, question in enumerate(view.questions):
        if isinstance(question, NumericQuestion):
            yield number if view.has_variants else None, question


def _unreachable(question: NumericQuestion) -> str:
    stem = visible(question.facts.stem)
    step = stated_step(stem, question.value)
    if step:
        rounded = round(question.value / step) * step
        if not accepts(question, rounded):
            return (
                f"rounded as the stem says, the key {question.value:g} becomes {rounded:g}, which is not "
                "accepted; widen the tolerance."
            )
    whole = float(question.value).is_integer()
    typed = question.value if whole else float(f"{question.value:.{MOST_DIGITS_TYPED}g}")
    if not accepts(question, typed):
        return (
            f"the key {question.value!r} is accepted with more than {MOST_DIGITS_TYPED} digits only; "
            "state a rounding and widen the tolerance."
        )
    if not whole and not _SAYS_ROUNDING.search(stem) and _is_tight(question):
        return "the stem states no rounding and the tolerance is tight; say “round to ...” in the stem."
    return ""


def _is_tight(question: NumericQuestion) -> bool:
    """Whether a person who rounds to two significant digits would be marked wrong."""
    return not accepts(question, float(f"{question.value:.2g}"))


def stated_step(stem: str, value: float) -> float:
    """The step that a stem asks to round to: 0.01 for “two decimals”; 0 when it states none."""
    if found := _DECIMALS.search(stem):
        return 10.0 ** -_count(found["count"])
    if (found := _SIGNIFICANT.search(stem)) and value:
        return float(10.0 ** (math.floor(math.log10(abs(value))) - _count(found["count"]) + 1))
    if found := _NEAREST.search(stem):
        return _STEPS.get((found["step"] or "").lower(), 1.0)
    return 0.0


def _count(text: str) -> int:
    return _NUMBER_WORDS.get(text.lower(), int(text) if text.isdigit() else 0)


def l26_unit(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """The stem names the unit of the answer."""
    item = view.item
    if not isinstance(item, NumericItem) or item.answer.unit is None:
        return
    stem = visible(item.stem).casefold()
    unit = item.answer.unit.casefold()
    names = (unit, *_UNIT_NAMES.get(unit, ()))
    parts = [part for part in re.findall(r"[a-zµ%$€]+", unit) if part not in {"per", "of", "a", "the", "in"}]
    if not any(_says(stem, name) for name in names) and not all(_says(stem, part) for part in parts):
        yield error(
            "L26", item.id, "stem", f"the answer is in {item.answer.unit}; name the unit in the stem."
        )


def _says(stem: str, name: str) -> bool:
    """Whether a stem has a word of a unit, in singular or plural, behind a number or by itself."""
    singular = name.strip().removesuffix("s") if len(name.strip()) > 3 else name.strip()
    return bool(re.search(rf"(?<![a-zµ]){re.escape(singular)}(?:s|es)?(?![a-zµ])", stem))


def l24_proof_names_key(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """The proof of a fixed number compares something with that number."""
    item = view.item
    if not isinstance(item, NumericItem) or item.verify is None or item.generator is not None:
        return
    question = next((one for one in view.questions if isinstance(one, NumericQuestion)), None)
    if question and not any(
        accepts(question, sign * one) for one in _numbers_in(item.verify) for sign in (1, -1)
    ):
        yield error(
            "L24", item.id, "verify", f"the proof never mentions the key {question.value:g}; compare with it."
        )


def _numbers_in(source: str) -> Iterator[float]:
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
            yield float(node.value)


def l25_near_misses(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """In every variant a near miss lies two tolerances from the key, and the key stays in its domain."""
    item = view.item
    if not isinstance(item, NumericItem):
        return
    for number, question in _numeric_questions(view):
        where = "" if number is None else f", variant {number}"
        low, high = _BOUNDED.get((question.unit or "").casefold(), (-math.inf, math.inf))
        if not math.isfinite(question.value) or not low <= question.value <= high:
            yield error(
                "L25",
                item.id,
                f"answer{where}",
                f"{question.value:g} is no {question.unit or 'finite number'}.",
            )
            return
        too_near = _too_near(question)
        if too_near:
            yield error("L25", item.id, f"near_misses.{too_near[0]}{where}", too_near[1])
            return


def _too_near(question: NumericQuestion) -> tuple[int, str] | None:
    tolerance = max(question.abs_tol, question.rel_tol * abs(question.value))
    slack = 1e-9 * max(1.0, abs(question.value))
    for place, miss in enumerate(question.near_misses, start=1):
        near = read_number(miss.value)
        if not isinstance(near, float):
            return place, f"“{miss.value}” is no number."
        distance = abs(near - question.value)
        if distance < NEAREST_MISS_TOLERANCES * tolerance - slack or distance <= slack:
            return place, (
                f"{near:g} lies {distance:.3g} from the key {question.value:g}; "
                f"two tolerances are {2 * tolerance:.3g}."
            )
    return None


def l25_variants(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """Variants differ in what a person reads, not only in hidden parameters."""
    item = view.item
    if not view.has_variants:
        return
    seen: dict[str, int] = {}
    for number, question in enumerate(view.questions):
        shown = _as_read(question)
        if shown in seen:
            yield error(
                "L25", item.id, "generator",
                f"variants {seen[shown]} and {number} read the same; "
                "generate other values, or show what differs.",
            )  # fmt: skip
            return
        seen[shown] = number


def _as_read(question: Question) -> str:
    """What a person is shown before the answer."""
    match question:
        case SingleQuestion() | MultiQuestion():
            return question.facts.stem + "".join(sorted(option.text for option in question.options))
        case CodeOutputQuestion():
            return f"{question.facts.stem}{question.setup}{question.code}"
        case OrderingQuestion():
            return question.facts.stem + "".join(sorted(step.text for step in question.steps))
        case MatchingQuestion():
            return (
                question.facts.stem
                + "".join(pair.left for pair in question.pairs)
                + "".join(sorted(question.rights))
            )
        case ClozeQuestion():
            chosen = (blank for blank in question.blanks if isinstance(blank, ChosenBlank))
            return question.facts.stem + "".join(one.text for blank in chosen for one in blank.choices)
        case NumericQuestion() | OpenQuestion():
            return question.facts.stem
        case _:
            assert_never(question)


LINTS: Final = (l24_proof_names_key, l25_near_misses, l25_variants, l26_tolerance, l26_unit)
