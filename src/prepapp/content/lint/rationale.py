"""L19 and L20: every option and every answer is explained."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from prepapp.content.format import OpenItem
from prepapp.content.lint.finding import Finding, error
from prepapp.content.lint.text import STOP_WORDS, visible, word_count, words
from prepapp.content.lint.view import BankFacts, ItemView

FEWEST_RATIONALE_WORDS: Final = 8
FEWEST_EXPLANATION_WORDS: Final = 25
MOST_EXPLANATION_WORDS: Final = 150
RESTATED: Final = 0.8
FEWEST_NEW_WORDS: Final = 6

_GIVES_REASON: Final = re.compile(
    r"[=$`:;0-9]|\b(?:because|so|since|hence|thus|therefore|as|for|by|which|when|if|unless|until|while|whereas|but|"
    r"without|leads?|gives?|makes?|means?|causes?|keeps?|needs?|cannot|from)\b",
    re.IGNORECASE,
)


def l19_rationales(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """Every rationale has 8 words, says more than what it is about, and is not another one's copy."""
    seen: dict[tuple[str, ...], str] = {}
    for reason in view.reasons:
        said = words(visible(reason.why))
        count = word_count(reason.why) if "`" in reason.why or "$" in reason.why else len(said)
        if count < FEWEST_RATIONALE_WORDS:
            problem = f"the rationale has {count} words; at least {FEWEST_RATIONALE_WORDS} say why."
            yield error("L19", view.item.id, reason.place, problem)
        elif _restates(said, reason.about):
            problem = "the rationale says the option again; name the misconception."
            yield error("L19", view.item.id, reason.place, problem)
        if said in seen:
            problem = f"the same rationale as {seen[said]}; each mistake is its own."
            yield error("L19", view.item.id, reason.place, problem)
        seen.setdefault(said, reason.place)


def _restates(said: tuple[str, ...], about: str) -> bool:
    known = set(words(visible(about)))
    return sum(word in known for word in said) >= RESTATED * len(said)


def l20_explanation(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """The explanation has 25 to 150 words, gives a reason and says more than the key."""
    item, count = view.item, len(view.explanation_words)
    if isinstance(item, OpenItem):
        return
    if not FEWEST_EXPLANATION_WORDS <= count <= MOST_EXPLANATION_WORDS:
        yield error(
            "L20", item.id, "explanation",
            f"the explanation has {count} words; "
            f"{FEWEST_EXPLANATION_WORDS} to {MOST_EXPLANATION_WORDS} are meant.",
        )  # fmt: skip
        return
    if not _GIVES_REASON.search(item.explanation):
        yield error("L20", item.id, "explanation", "the explanation gives no reason; say why, step by step.")
    new = set(view.explanation_words) - STOP_WORDS - set(words(visible(view.key_text)))
    if len(new) < FEWEST_NEW_WORDS:
        yield error(
            "L20", item.id, "explanation", "the explanation adds nothing to the key; work the reason through."
        )


LINTS: Final = (l19_rationales, l20_explanation)
