"""L19 and L20: every option and every answer is explained."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from prepapp.content.format import OpenItem
from prepapp.content.lint.finding import Finding, error
from prepapp.content.lint.text import content_words, share_of, visible, word_count, word_stem, words
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
    seen: dict[str, str] = {}
    for reason in view.reasons:
        count = word_count(reason.why)
        if count < FEWEST_RATIONALE_WORDS:
            yield error(
                "L19",
                view.item.id,
                reason.place,
                f"the rationale has {count} words; at least {FEWEST_RATIONALE_WORDS} say why.",
            )
        elif _restates(reason.why, reason.about):
            yield error(
                "L19",
                view.item.id,
                reason.place,
                "the rationale says the option again; name the misconception.",
            )
        same = " ".join(words(reason.why))
        if same in seen:
            yield error(
                "L19",
                view.item.id,
                reason.place,
                f"the same rationale as {seen[same]}; each mistake is its own.",
            )
        seen.setdefault(same, reason.place)


def _restates(why: str, about: str) -> bool:
    said, known = (frozenset(map(word_stem, words(visible(text)))) for text in (why, about))
    return share_of(said, known) >= RESTATED


def l20_explanation(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """The explanation has 25 to 150 words, gives a reason and says more than the key."""
    item, count = view.item, view.explanation_words
    if isinstance(item, OpenItem):
        return
    if not FEWEST_EXPLANATION_WORDS <= count <= MOST_EXPLANATION_WORDS:
        yield error(
            "L20", item.id, "explanation",
            f"the explanation has {count} words; {FEWEST_EXPLANATION_WORDS} to {MOST_EXPLANATION_WORDS} are meant.",
        )  # fmt: skip
        return
    if not _GIVES_REASON.search(item.explanation):
        yield error("L20", item.id, "explanation", "the explanation gives no reason; say why, step by step.")
    new = content_words(words(visible(item.explanation))) - content_words(words(visible(view.key_text)))
    if len(new) < FEWEST_NEW_WORDS:
        yield error(
            "L20", item.id, "explanation", "the explanation adds nothing to the key; work the reason through."
        )


LINTS: Final = (l19_rationales, l20_explanation)
