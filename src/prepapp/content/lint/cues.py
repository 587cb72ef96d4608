"""L03-L05, L09-L12, L14: cues that give the key away to somebody who does not know the subject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from prepapp.content.format import MultiItem, SingleItem
from prepapp.content.lint.finding import Finding, error, warning
from prepapp.content.lint.shape import NUMBER_TEXT
from prepapp.content.lint.text import CODE_SPAN, word_set, words
from prepapp.content.lint.view import BankFacts, Choice, ItemView

ABSOLUTES: Final = word_set(
    """
    always never only all must none every everything guarantee guarantees guaranteed impossible
    completely entirely totally solely exclusively absolutely invariably
    """
)
HEDGES: Final = word_set(
    """
    usually may might can could often generally typically sometimes probably likely tend tends mostly
    frequently perhaps some approximately roughly
    """
)
OPTION_LETTERS: Final = re.compile(
    r"\b(?i:all|none|both|neither|any) of (?:the |these |those )?"
    r"(?:above|following options|options|answers|choices)\b"
    r"|\b(?i:option|answer|choice|alternative|distractor)s? (?:\(?[A-Gb-g]\)?(?![\w'’-])|\([a-g]\))"
    r"|\b(?i:both) \(?[A-Ga-g]\)? and \(?[A-Ga-g]\)?(?![\w'’-])"
    r"|\b(?i:the) (?:first|second|third|fourth|fifth|last|previous|next) (?:option|answer|choice)\b"
)
_POINTING_WORDS: Final = word_set(
    """
    option options answer answers choice choices alternative alternatives distractor distractors above both
    """
)
_VOWEL_SOUND: Final = re.compile(
    r"^(?:[aeiou](?!ni[^n]|ne\b|u)|hour|honest|f1\b|ml\b|nn\b|ll?m|rnn|svm|mse|sql|8|11\b|18\b)", re.I
)


def longer_than_mean(view: ItemView) -> bool:
    """Whether the key is 1.4 times as long as the mean distractor and 15 characters longer."""
    keys, distractors = view.keys, view.distractors
    if not keys or not distractors:
        return False
    key = sum(one.length for one in keys) / len(keys)
    mean = sum(one.length for one in distractors) / len(distractors)
    return key >= 1.4 * mean and key - mean >= 15


def l03_key_length(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """The key is at least 1.4 times as long as the mean distractor and 15 visible characters longer."""
    if longer_than_mean(view):
        key = max(one.length for one in view.keys)
        mean = sum(one.length for one in view.distractors) / len(view.distractors)
        yield error(
            "L03", view.item.id, "options",
            f"the key has {key} characters, the mean distractor {mean:.0f}; "
            "shorten the key, then lengthen the others.",
        )  # fmt: skip


def stands_out_as_longest(view: ItemView) -> bool:
    """Whether the one key is the longest option by a fifth and 8 characters."""
    if not isinstance(view.item, SingleItem) or len(view.keys) != 1:
        return False
    key, longest = view.keys[0].length, max(one.length for one in view.distractors)
    return key >= 1.2 * longest and key - longest >= 8


def l05_equal_lengths(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """The longest option is over 2.5 times the shortest and over 30 characters longer."""
    lengths = sorted(one.length for one in view.choices)
    if lengths and lengths[-1] > 2.5 * max(1, lengths[0]) and lengths[-1] - lengths[0] > 30:
        yield warning(
            "L05", view.item.id, "options",
            f"options have {lengths[0]} to {lengths[-1]} characters; bring them closer together.",
        )  # fmt: skip


def l09_no_letters(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """No “all of the above”, and no text that calls an option by letter or place: the app shuffles them."""
    pointing = view.bag & _POINTING_WORDS
    if not pointing:
        return
    for place, text in view.texts:
        lowered = text.lower()
        if any(word in lowered for word in pointing) and (found := OPTION_LETTERS.search(text)):
            yield error(
                "L09",
                view.item.id,
                place,
                f"“{found[0]}” points at another option, and options are shuffled; say what it says.",
            )


def said_words(one: Choice) -> tuple[str, ...]:
    """The words of an option, those in code left out."""
    return words(CODE_SPAN.sub(" ", one.text)) if "`" in one.text else one.words


def _hits(wanted: frozenset[str], choices: tuple[Choice, ...]) -> list[str]:
    return [word for one in choices for word in said_words(one) if word in wanted]


def l10_absolutes(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """An absolute word stands in distractors and not in the key."""
    found = _hits(ABSOLUTES, view.distractors)
    if found and not _hits(ABSOLUTES, view.keys):
        yield warning(
            "L10", view.item.id, "options",
            f"“{found[0]}” stands in a distractor and no such word in the key; "
            "test-takers cross it out unread.",
        )  # fmt: skip


def l11_hedges(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """A hedge stands in the key and in no distractor."""
    found = _hits(HEDGES, view.keys)
    if found and not _hits(HEDGES, view.distractors):
        yield warning(
            "L11",
            view.item.id,
            "options",
            f"“{found[0]}” stands in the key and no such word in a distractor.",
        )


def l12_clang(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """The key repeats a word of the stem that no distractor has, and no distractor repeats one of its own."""
    if not view.keys or not view.distractors:
        return
    in_distractors = frozenset().union(*(one.content for one in view.distractors))
    in_keys = frozenset().union(*(one.content for one in view.keys))
    echoes = (in_keys - in_distractors) & view.stem_content
    if echoes and not (in_distractors - in_keys) & view.stem_content:
        shown = ", ".join(sorted(echoes)[:3])
        yield warning(
            "L12",
            view.item.id,
            "options",
            f"of all options the key alone repeats words of the stem ({shown}...).",
        )


def l14_grammar(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """The stem's last word fits each option, and options begin and end alike."""
    last = view.stem_words[-1] if view.stem_words else ""
    if last in {"a", "an"} and not view.stem_prose.rstrip().endswith("?"):
        for one in view.choices:
            if bool(_VOWEL_SOUND.match(one.shown)) != (last == "an"):
                yield warning(
                    "L14",
                    view.item.id,
                    one.place,
                    f"the stem ends with “{last}”, which does not fit this option.",
                )
    yield from _odd_one_out(view)


def _odd_one_out(view: ItemView) -> Iterator[Finding]:
    if len(view.choices) < 3 or not isinstance(view.item, SingleItem | MultiItem):
        return
    for name, shape in _SHAPES:
        odd = [one for one in view.choices if shape(one)]
        rest = len(view.choices) - len(odd)
        alone = odd if len(odd) == 1 else [one for one in view.choices if one not in odd] if rest == 1 else []
        if alone and (alone[0].is_key or name in _PLAIN_SLIPS):
            yield warning(
                "L14",
                view.item.id,
                alone[0].place,
                f"this option alone differs from the others in {name}; make them alike.",
            )


def _first_word(one: Choice) -> str:
    return one.words[0] if one.words else ""


_PLAIN_SLIPS: Final = frozenset({"its full stop"})
_SHAPES: Final = (
    ("its full stop", lambda one: one.shown.endswith(".")),
    ("its “-ing” form", lambda one: _first_word(one).endswith("ing") and len(_first_word(one)) > 5),
    ("its “to ...” form", lambda one: _first_word(one) == "to"),
    ("being a number", lambda one: bool(NUMBER_TEXT.match(one.shown))),
    ("being all code", lambda one: bool(re.fullmatch(r"\s*`[^`]+`\s*", one.text))),
)

LINTS: Final = (
    l03_key_length,
    l05_equal_lengths,
    l09_no_letters,
    l10_absolutes,
    l11_hedges,
    l12_clang,
    l14_grammar,
)
