"""L02 and L18: an item has its key, its parts are told apart, nothing is filler."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from string import ascii_lowercase
from typing import Final

from prepapp.content.format import (
    ClozeItem,
    CodeOutputItem,
    Item,
    MatchingItem,
    MultiItem,
    NumericItem,
    OpenItem,
    OrderingItem,
    SingleItem,
)
from prepapp.content.lint.finding import Finding, error
from prepapp.content.lint.text import TEX
from prepapp.content.lint.view import BankFacts, ItemView
from prepapp.domain.numbers import read_number

BLANK_MARK: Final = re.compile(r"\[\[([a-z0-9]+(?:-[a-z0-9]+)*)\]\]")
FILLER: Final = re.compile(
    r"^(?:i do(?:n['’]t| not) know|not sure|it depends|nothing|none|other|n/?a"
    r"|cannot be (?:determined|known|said)|not enough information(?: is given)?"
    r"|all of them|none of them|tbd|todo)\W*$",
    re.IGNORECASE,
)
NUMBER_TEXT: Final = re.compile(
    r"^[^\w]{0,3}(?P<number>[-+−]?[0-9][0-9.,]*(?:e[-+]?[0-9]+)?)\s*(?P<unit>[^\d]{0,24})$"
)
_TEX_SAME: Final = (
    ("\\dfrac", "\\frac"),
    ("\\tfrac", "\\frac"),
    ("\\left", ""),
    ("\\right", ""),
    ("\\,", ""),
    ("\\;", ""),
)
_NAMED_COMPUTATION: Final = re.compile(
    r"[0-9$`]|\b(?:add|subtract|multipl|divid|sum|mean|averag|square|root|count|ignor|forget|leav|omit|treat|us|tak|"
    r"swap|invert|double|halv|skip|drop|appl|confus|mix|assum|round|convert|comput|read|mistak|reverse|exclud|includ|"
    r"without|instead|rather)",
    re.IGNORECASE,
)


def normalised(text: str) -> str:
    """A text as two readers would call it the same: case, space, TeX spelling and number spelling folded."""
    if "$" in text:
        text = TEX.sub(_same_tex, text)
    folded = " ".join(text.replace("`", "").replace("**", "").split()).casefold().rstrip(".")
    number = read_number(folded) if folded[:1] in "0123456789.-+−" else None
    return repr(number) if isinstance(number, float) else folded


def _same_tex(found: re.Match[str]) -> str:
    formula = found["block"] or found["line"]
    for spelling, same in _TEX_SAME:
        formula = formula.replace(spelling, same)
    return re.sub(r"\s+", "", re.sub(r"\{(\w)\}", r"\1", formula))


def l02_key_and_parts(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """One key (single), some but not all (multi), ids in order, no part twice, every mark with its blank."""
    yield from key_problems(view.item)


def key_problems(item: Item) -> Iterator[Finding]:
    """What L02 finds; an item with any of it cannot be graded, so it is not built either."""
    match item:
        case SingleItem() | MultiItem():
            yield from _options(item)
        case NumericItem():
            yield from _once(item.id, "near_misses", (str(miss.value) for miss in item.near_misses))
        case CodeOutputItem():
            yield from _code_output(item)
        case OrderingItem():
            yield from _ordering(item)
        case MatchingItem():
            rights = (*(pair.right for pair in item.pairs), *(extra.right for extra in item.extras))
            yield from _once(item.id, "pairs, right", rights)
            yield from _once(item.id, "pairs, left", (pair.left for pair in item.pairs))
        case ClozeItem():
            yield from _cloze(item)
        case OpenItem():
            yield from _once(item.id, "rubric.dimensions", (one.id for one in item.rubric.dimensions))


def _options(item: SingleItem | MultiItem) -> Iterator[Finding]:
    count, keys = len(item.options), sum(option.correct for option in item.options)
    if isinstance(item, SingleItem) and keys != 1:
        problem = f"{keys} options are marked correct; a single item has exactly one."
        yield error("L02", item.id, "options", problem)
    if isinstance(item, MultiItem) and not 0 < keys < count:
        problem = f"{keys} of {count} options are marked correct; mark some, not all."
        yield error("L02", item.id, "options", problem)
    yield from _ids_in_order(item.id, "options", [option.id for option in item.options])
    yield from _once(item.id, "options", (option.text for option in item.options))


def _code_output(item: CodeOutputItem) -> Iterator[Finding]:
    yield from _once(item.id, "near_misses", (miss.value for miss in item.near_misses), fold=str.rstrip)
    if item.setup is not None and item.language != "sql":
        yield error("L02", item.id, "setup", "`setup` is for sql; put the lines into `code`.")


def _ordering(item: OrderingItem) -> Iterator[Finding]:
    ids = [step.id for step in item.steps]
    yield from _ids_in_order(item.id, "steps", ids)
    yield from _once(item.id, "steps", (step.text for step in item.steps))
    for order in item.orders:
        if sorted(order) != sorted(ids):
            yield error("L02", item.id, "orders", f"{order} is not an order of all steps {', '.join(ids)}.")
    for before, after in item.precedes:
        if before not in ids or after not in ids:
            yield error("L02", item.id, "precedes", f"[{before}, {after}] names a step that does not exist.")
        elif ids.index(before) >= ids.index(after):
            yield error("L02", item.id, "precedes", f"[{before}, {after}] contradicts the order of `steps`.")


def _cloze(item: ClozeItem) -> Iterator[Finding]:
    marks = BLANK_MARK.findall(item.stem)
    ids = [blank.id for blank in item.blanks]
    if marks != ids:
        yield error(
            "L02", item.id, "blanks",
            f"the stem marks {', '.join(marks) or 'no blank'}, and `blanks` lists {', '.join(ids)}; "
            "each once, in the order of the stem.",
        )  # fmt: skip
    for blank in item.blanks:
        yield from _once(item.id, f"blanks.{blank.id}.choices", (one.text for one in blank.choices or ()))
        yield from _once(
            item.id, f"blanks.{blank.id}.near_misses", (one.value for one in blank.near_misses), fold=str
        )


def _ids_in_order(item_id: str, where: str, ids: list[str]) -> Iterator[Finding]:
    if ids != list(ascii_lowercase[: len(ids)]):
        yield error("L02", item_id, where, f"the ids are {', '.join(ids)}; they run a, b, c ... in order.")


def _once(
    item_id: str, where: str, texts: Iterable[str], fold: Callable[[str], str] = normalised
) -> Iterator[Finding]:
    seen: set[str] = set()
    for text in texts:
        same = fold(text)
        if same in seen:
            yield error(
                "L02",
                item_id,
                where,
                f"“{text.strip()[:60]}” is there twice: two readers would call them the same.",
            )
        seen.add(same)


def l18_no_filler(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """No filler among the options; a numeric distractor comes from a computation that its rationale names."""
    for one in view.choices:
        if FILLER.search(one.shown):
            yield error(
                "L18",
                view.item.id,
                one.place,
                f"“{one.shown[:60]}” is filler; write a mistake that engineers make.",
            )
        elif (
            not one.is_key
            and "`" not in one.text
            and NUMBER_TEXT.match(one.shown)
            and not _NAMED_COMPUTATION.search(one.why)
        ):
            yield error(
                "L18",
                view.item.id,
                one.place,
                "the rationale does not name the computation that gives this number.",
            )


LINTS: Final = (l02_key_and_parts, l18_no_filler)
