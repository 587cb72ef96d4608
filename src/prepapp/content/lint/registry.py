"""Every lint with its rule and its limit: what messages, documentation and waivers refer to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from prepapp.content.lint import (
    cues,
    duplicates,
    numbers,
    pace,
    rationale,
    references,
    shape,
    unfinished,
    wording,
)
from prepapp.content.lint.finding import Finding
from prepapp.content.lint.view import BankFacts, ItemView

ItemLint = Callable[[ItemView, BankFacts], Iterator[Finding]]

ITEM_LINTS: Final[tuple[ItemLint, ...]] = (
    *cues.LINTS,
    *wording.LINTS,
    *rationale.LINTS,
    *references.LINTS,
    *numbers.LINTS,
    *duplicates.LINTS,
    *unfinished.LINTS,
    *pace.LINTS,
    shape.l18_no_filler,
)
"""The lints of one item, apart from L02, which comes first: nothing else holds for an item without a key."""

RULES: Final[dict[str, str]] = {
    "L00": "a waiver has a reason, is needed, and is not for a proof",
    "L01": "schema, known keys, no key twice, YAML 1.2 scalars, id = file name, no id twice",
    "L02": "one key (single), some but not all (multi), ids in order, no part twice",
    "L03": "the key is not 1.4 times as long as the mean distractor and 15 characters longer",
    "L04": "keys longest by a fifth and 8 characters",
    "L05": "option lengths within a factor of 2.5, or within 30 characters",
    "L06": "keys that are strictly longest, or strictly shortest",
    "L07": "a classifier that sees no content does not find the key",
    "L08": "key positions in the files",
    "L09": "no “all of the above”, no option called by its letter",
    "L10": "no absolute word in distractors alone",
    "L11": "no hedge in the key alone",
    "L12": "no word of the stem repeated in the key alone",
    "L13": "the key does not share the most words with the other options",
    "L14": "options fit the stem's end and are alike in form",
    "L15": "negative questions are few and marked",
    "L16": "the stem ends in one plain question or command",
    "L17": "stem of 12-120 words, options of at most 30, numbers in order and alike",
    "L18": "no filler; a numeric distractor is a named wrong computation",
    "L19": "every rationale has 8 words and says more than the option",
    "L20": "the explanation has 25-150 words, a reason, and more than the key",
    "L21": "a reference with a locator; product facts dated within 12 months",
    "L22": "no near-duplicate in the bank",
    "L23": "no near-duplicate of a public bank",
    "L24": "proofs and programs run and print the answer; a number's proof mentions it",
    "L25": "generators: 40 distinct variants, solved twice, near misses two tolerances off",
    "L26": "tolerance covers the stated rounding; the stem names the unit",
    "L27": "tags, area and topic exist; formulas parse; fences name a language",
    "L28": "reading grade at most 14; no idiom, no trivia",
    "L29": "no dated product presented as current",
    "L30": "Bloom mix of an area",
    "L31": "a reviewed item was solved blind as it stands",
    "L32": "no TODO of the template is left",
    "L33": "the target time leaves time to read",
    "trip": "the round trip through the real grader",
}

NEVER_WAIVED: Final = frozenset({"L00", "L01", "L02", "L24", "L25", "L31", "trip"})
"""A proof, or what everything else rests on."""
