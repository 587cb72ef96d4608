"""L15-L17 and L28: what is asked is asked plainly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from prepapp.content.format import ClozeItem, CodeOutputItem, OpenItem
from prepapp.content.lint.finding import Finding, error, warning
from prepapp.content.lint.shape import NUMBER_TEXT
from prepapp.content.lint.text import STOP_WORDS, word_count, word_set, words
from prepapp.content.lint.view import BankFacts, Choice, ItemView
from prepapp.domain.numbers import read_number

FEWEST_STEM_WORDS: Final = 12
MOST_STEM_WORDS: Final = 120
MOST_OPEN_STEM_WORDS: Final = 250
MOST_OPTION_WORDS: Final = 30
HARDEST_GRADE: Final = 14.0

_ASKS: Final = re.compile(r"\b(?:which|what|choose|select|name|mark|tick|find|pick)\b", re.IGNORECASE)
_CLAUSE: Final = re.compile(
    r"\b(?:why|that|when|where|if|because|so|while|whose|who|to explain|although|after|before)\b|,", re.I
)
_NEGATIVE: Final = re.compile(
    r"\b(?:not|except)\b|n['’]t\b|(?<!at )\bleast\b"
    r"|\b(?:is|are|be) (?:false|wrong|incorrect|untrue)\b"
    r"|\b(?:false|wrong|incorrect|untrue) (?:statement|claim|answer|option|description)s?\b",
    re.IGNORECASE,
)
_EXCEPT: Final = re.compile(r"\bexcept\b(?! for)", re.IGNORECASE)
_MARKED_NEGATIVE: Final = re.compile(r"\*\*(?:NOT|EXCEPT|LEAST|FALSE|INCORRECT|WRONG|UNTRUE)\*\*")
_COMMANDS: Final = word_set(
    """
    answer arrange assign calculate choose classify compare complete compute count decide derive
    describe design determine draw estimate evaluate explain express fill find finish give identify
    interpret list mark match name order outline pair pick place plan predict propose put rank read
    report say select set show sketch solve sort state suggest tell tick trace use walk work write
    """
)
_VAGUE: Final = re.compile(
    r"\b(?:which|what) (?:one )?(?:of (?:the|these) (?:following|statements|options|claims)[^?]{0,40}?)?"
    r"(?:statements? |claims? |options? )?(?:is|are) (?:true|correct|false|right|wrong|valid)\b"
    r"(?! (?:of|about|for|when|if|after))",
    re.IGNORECASE,
)
_IDIOMS: Final = {
    "fruit": "low-hanging fruit",
    "bullet": "silver bullet|bite the bullet",
    "ocean": "boil the ocean",
    "ballpark": "ballpark",
    "cake": "piece of cake",
    "needle": "move the needle",
    "iceberg": "tip of the iceberg",
    "sword": "double-edged sword",
    "corners": "cut corners",
    "elephant": "elephant in the room",
    "oranges": "apples (?:and|to|with) oranges",
    "beans": "spill the beans",
    "hood": "under the hood",
    "herring": "red herring",
    "whistles": "bells and whistles",
    "catch": "catch-22",
    "mirrors": "smoke and mirrors",
    "mary": "hail mary",
    "dunk": "slam dunk",
    "wheel": "reinvent the wheel",
    "hats": "wear many hats",
}
"""The word that gives an idiom away -> the idiom."""
_TRIVIA: Final = re.compile(
    r"\bin (?:which|what) year\b|\bwhich year\b"
    r"|\bwho (?:invented|proposed|introduced|coined|wrote|published|founded|created)\b"
    r"|\bwhich (?:author|paper|company|university|version|release) "
    r"(?:first |was |introduced |proposed |invented |added )",
    re.IGNORECASE,
)
_TRIVIAL_WORDS: Final = word_set("year who author paper company university version release")
_VOWELS: Final = re.compile(r"[aeiouy]+")


def asks_negatively(view: ItemView) -> bool:
    """Whether the lead-in asks for what does not hold."""
    asked = _ASKS.search(view.lead_in)
    if not asked or view.lead_in.lower().startswith(("why", "how")):
        return False
    question = view.lead_in[asked.start() :]
    return bool(_NEGATIVE.search(_CLAUSE.split(question, maxsplit=1)[0]) or _EXCEPT.search(question))


def l15_negative_stem(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """A negative question writes its NOT, EXCEPT, LEAST or FALSE in bold capitals."""
    if asks_negatively(view) and not _MARKED_NEGATIVE.search(view.item.stem):
        yield error(
            "L15",
            view.item.id,
            "stem",
            "the question is negative; ask positively, or write **NOT** in bold capitals.",
        )


def _is_question_or_command(view: ItemView) -> bool:
    if isinstance(view.item, ClozeItem | CodeOutputItem) and "[[" in view.item.stem:
        return True
    return any(_asks_or_commands(sentence) for sentence in view.stem_sentences[-3:])


def _asks_or_commands(sentence: str) -> bool:
    if "?" in sentence:
        return True
    first = words(sentence)[:8]
    return any(word in _COMMANDS for word in first[:1]) or any(
        word in _COMMANDS
        for word in first
        if first[0] in {"for", "in", "then", "from", "with", "now", "using", "to"}
    )


def l16_lead_in(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """The stem ends in a question or a command that can be answered before the options are read."""
    if isinstance(view.item, OpenItem):
        return
    if not _is_question_or_command(view):
        yield warning(
            "L16", view.item.id, "stem", "the stem ends without a question or a command; ask one thing."
        )
    elif found := _VAGUE.search(view.lead_in):
        yield warning(
            "L16", view.item.id, "stem", f"“{found[0]}” asks nothing by itself; ask about the situation."
        )


def l17_size(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """A stem of 12 to 120 words, options of at most 30, numbers in order with equal decimals and units."""
    item = view.item
    most = MOST_OPEN_STEM_WORDS if isinstance(item, OpenItem) else MOST_STEM_WORDS
    count = len(view.stem_words)
    if not FEWEST_STEM_WORDS <= count <= most:
        yield warning(
            "L17", item.id, "stem", f"the stem has {count} words; {FEWEST_STEM_WORDS} to {most} are meant."
        )
    for one in view.choices:
        if word_count(one.text) > MOST_OPTION_WORDS:
            yield warning("L17", item.id, one.place, f"the option has more than {MOST_OPTION_WORDS} words.")
    yield from _numeric_options(view)


def _numeric_options(view: ItemView) -> Iterator[Finding]:
    found = [_number_parts(one) for one in view.choices]
    parts = [one for one in found if one is not None]
    if len(parts) < 3 or len(parts) < len(found):
        return
    values = [value for value, _, _ in parts]
    if values not in (sorted(values), sorted(values, reverse=True)):
        yield warning("L17", view.item.id, "options", "the numbers are not in order; sort the options.")
    if len({decimals for _, decimals, _ in parts}) > 1:
        yield warning(
            "L17", view.item.id, "options", "the numbers have different decimals; give all of them the same."
        )
    if len({unit for _, _, unit in parts}) > 1:
        yield warning(
            "L17", view.item.id, "options", "the numbers have different units; give all of them the same."
        )


def _number_parts(one: Choice) -> tuple[float, int, str] | None:
    """Value, count of decimals and unit of an option that is a number."""
    found = NUMBER_TEXT.match(one.shown)
    value = read_number(found["number"]) if found else None
    if found is None or not isinstance(value, float):
        return None
    unit = found["unit"].strip().casefold().rstrip(".")
    return value, len(found["number"].partition(".")[2]), unit.removesuffix("s")


def l28_reading(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """Read at Flesch-Kincaid grade 14 or below, terms aside; no idiom, no trivia."""
    grade = reading_grade(view)
    if grade > HARDEST_GRADE:
        yield warning(
            "L28",
            view.item.id,
            "stem",
            f"reading grade {grade:.0f}; split sentences until it is at most {HARDEST_GRADE:.0f}.",
        )
    for word in sorted(view.bag & _IDIOMS.keys()):
        yield from _idiom(view, _IDIOMS[word])
    if not _TRIVIAL_WORDS.isdisjoint(view.stem_words) and (found := _TRIVIA.search(view.stem_prose)):
        yield warning(
            "L28", view.item.id, "stem", f"“{found[0]}” asks for trivia; ask for what an engineer does."
        )


def _idiom(view: ItemView, idiom: str) -> Iterator[Finding]:
    pattern = re.compile(rf"\b(?:{idiom.replace('-', '[- ]')})\b", re.IGNORECASE)
    for place, text in view.texts:
        if found := pattern.search(text):
            yield warning("L28", view.item.id, place, f"“{found[0]}” is an idiom; say it plainly.")


def reading_grade(view: ItemView) -> float:
    """Flesch-Kincaid grade of the stem; words of four and more syllables count as terms, with two."""
    found, count = view.stem_words, len(view.stem_words)
    if not found:
        return 0.0
    sentence_count = sum(" " in one.strip() for one in view.stem_sentences) or 1
    return 0.39 * count / sentence_count + 11.8 * sum(map(_SYLLABLES.__getitem__, found)) / count - 15.59


class _Syllables(dict[str, int]):
    """Syllables of words, counted when a word is met for the first time."""

    def __missing__(self, word: str) -> int:
        self[word] = count = _syllables(word)
        return count


def _syllables(word: str) -> int:
    if word in STOP_WORDS or not word.isalpha():
        return 1
    count = len(_VOWELS.findall(word.removesuffix("e")))
    return 2 if count >= 4 else max(1, count)


_SYLLABLES: Final = _Syllables()

LINTS: Final = (l15_negative_stem, l16_lead_in, l17_size, l28_reading)
