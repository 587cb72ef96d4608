"""Items and facts for lints: sound by default, with one thing changed."""

from __future__ import annotations

from datetime import date
from typing import Any

from prepapp.content.build import questions_of
from prepapp.content.lint.dated import DatedNames
from prepapp.content.lint.finding import Finding
from prepapp.content.lint.registry import ItemLint
from prepapp.content.lint.view import BankFacts, ItemView
from prepapp.content.loader import validate
from tests.support.sample_bank import WHY, base

TODAY = date(2026, 11, 21)
FACTS = BankFacts(
    topics={"math-stats": frozenset({"linear-algebra"})},
    seeds={"linear-algebra": "concept", "python": "tool", "triton": "tool"},
    assessable=frozenset({"linear-algebra"}),
    dated=DatedNames(),
    today=TODAY,
)


def view(kind: str = "single", **change: Any) -> ItemView:
    """An item as lints look at it."""
    item = validate(base("item-0001", kind, **change), name="item")
    return ItemView(item, questions_of(item, []))


def single(*texts: str, key: int = 0, **change: Any) -> ItemView:
    """A single item with these options; the first is the key unless said otherwise."""
    options = [
        {"id": letter, "text": text, "correct": place == key, "why": f"{WHY} Number {letter}."}
        for place, (letter, text) in enumerate(zip("abcde", texts, strict=False))
    ]
    return view("single", options=options, **change)


def numeric(value: float, stem: str, **change: Any) -> ItemView:
    """A numeric item with this key and stem."""
    answer = {"value": value, **change.pop("answer", {})}
    misses = change.pop("misses", (value * 2 + 10, value * 3 + 20))
    near_misses = [{"value": miss, "why": f"{WHY} {miss}"} for miss in misses]
    return view("numeric", answer=answer, near_misses=near_misses, stem=stem, **change)


def found(lint: ItemLint, looked_at: ItemView, facts: BankFacts = FACTS) -> list[Finding]:
    """What a lint finds in an item."""
    return list(lint(looked_at, facts))


def messages(lint: ItemLint, looked_at: ItemView, facts: BankFacts = FACTS) -> list[str]:
    """The messages of what a lint finds in an item."""
    return [one.message for one in found(lint, looked_at, facts)]
