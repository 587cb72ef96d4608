"""L22 and L23: no item is another one again, in this bank or in a public one.

Items are compared by the shingles they share, found through an inverted index, so the work grows with the
bank and not with its square; only pairs that share enough of them are compared letter by letter.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final
from zlib import crc32

from prepapp.content.format import (
    ClozeItem,
    CodeOutputItem,
    MatchingItem,
    MultiItem,
    OrderingItem,
    SingleItem,
)
from prepapp.content.lint.finding import Finding, error
from prepapp.content.lint.text import visible, words
from prepapp.content.lint.view import BankFacts, Choice, ItemView
from prepapp.domain.errors import ContentError

SAME_TEXT: Final = 0.85
SAME_AS_PUBLIC: Final = 0.35
SHINGLE_WORDS: Final = 3
PUBLIC_SHINGLE_WORDS: Final = 5
FEWEST_OPTION_WORDS: Final = 12
_SKETCH_SIZE: Final = 20
_SHARED_SHINGLES: Final = 4
_MOST_NEIGHBOURS: Final = 12
_MOST_COMPARED: Final = 4
_LARGEST: Final = 2**63 - 1
SAME_WORDS_AT_LEAST: Final = 0.6
"""Below this share of equal words the letters are not compared: they cannot reach 85 % any more."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """One text of an item in a form that can be compared: its sorted words and a sketch of its shingles."""

    item: str
    part: str
    sorted_words: str
    sketch: tuple[int, ...]


def likenesses(view: ItemView) -> tuple[Likeness, ...]:
    """What of an item is compared: the stem with its code, and the set of options."""
    found = [_likeness(view.item.id, "stem", asked_words(view))]
    offered = offered_words(view)
    if len(offered) >= FEWEST_OPTION_WORDS:
        found.append(_likeness(view.item.id, "options", offered))
    return tuple(found)


def asked_words(view: ItemView) -> tuple[str, ...]:
    """The words of what is asked: the stem with its code, and the left side of pairs."""
    match view.item:
        case CodeOutputItem():
            return (*view.stem_shown_words, *words(f"{view.item.setup or ''} {view.item.code}"))
        case MatchingItem():
            lefts = (word for pair in view.item.pairs for word in words(visible(pair.left)))
            return (*view.stem_shown_words, *lefts)
        case _:
            return view.stem_shown_words


def offered_words(view: ItemView) -> tuple[str, ...]:
    """The words of what is offered for an answer, in an order of their own."""
    match view.item:
        case SingleItem() | MultiItem():
            return tuple(word for one in sorted(view.choices, key=_text_of) for word in one.words)
        case OrderingItem():
            texts = [step.text for step in view.item.steps]
        case MatchingItem():
            texts = [pair.right for pair in view.item.pairs]
        case ClozeItem():
            texts = [one.text for blank in view.item.blanks for one in blank.choices or ()]
        case _:
            texts = []
    return tuple(word for text in sorted(texts) for word in words(visible(text)))


def _text_of(one: Choice) -> str:
    return one.text


def _likeness(item_id: str, part: str, found: tuple[str, ...]) -> Likeness:
    return Likeness(
        item_id, part, " ".join(sorted(found)), tuple(sorted(shingles(found, SHINGLE_WORDS))[:_SKETCH_SIZE])
    )


def shingles(found: Sequence[str], size: int) -> frozenset[int]:
    """Hashes of every run of `size` words; of the whole when there are fewer."""
    if len(found) <= size:
        return frozenset({crc32(" ".join(found).encode())})
    hashes = [_word_hash(word) for word in found]
    mixed = hashes[: len(found) - size + 1]
    for start in range(1, size):  # the same numbers on every machine, unlike hash()
        mixed = [(one * 31 ^ other) & _LARGEST for one, other in zip(mixed, hashes[start:], strict=False)]
    return frozenset(mixed)


@lru_cache(maxsize=65_536)
def _word_hash(word: str) -> int:
    return crc32(word.encode())


def l22_near_duplicates(texts: Iterable[Likeness]) -> Iterator[Finding]:
    """Two items whose stems, or whose options, have 85 % of their sorted words' letters in common."""
    by_part: dict[str, list[Likeness]] = defaultdict(list)
    for one in texts:
        by_part[one.part].append(one)
    for part, group in by_part.items():
        for one, other, same in _pairs(group):
            yield error(
                "L22", one.item, part,
                f"{same:.0%} like {other.item}; drop one, or let one item with a generator stand for both.",
            )  # fmt: skip


def _pairs(group: list[Likeness]) -> Iterator[tuple[Likeness, Likeness, float]]:
    """Each item with the most similar earlier one, if that is similar enough."""
    first: dict[str, Likeness] = {}
    index: dict[int, list[Likeness]] = defaultdict(list)
    for one in group:
        equal = first.setdefault(one.sorted_words, one)
        if equal is not one:
            yield one, equal, 1.0
            continue
        rated = [
            (similarity(one.sorted_words, other.sorted_words), other) for other in _candidates(one, index)
        ]
        same, best = max(rated, key=lambda pair: pair[0], default=(0.0, one))
        if same >= SAME_TEXT:
            yield one, best, same
        for shingle in one.sketch:
            index[shingle].append(one)


def _candidates(one: Likeness, index: Mapping[int, list[Likeness]]) -> list[Likeness]:
    """The earlier items that share the most shingles; of a shingle that many have, the latest owners."""
    shared: Counter[str] = Counter()
    owners: dict[str, Likeness] = {}
    for shingle in one.sketch:
        for other in index.get(shingle, [])[-_MOST_NEIGHBOURS:]:
            shared[other.item] += 1
            owners[other.item] = other
    needed = min(_SHARED_SHINGLES, len(one.sketch))
    return [owners[item] for item, count in shared.most_common(_MOST_COMPARED) if count >= needed]


def similarity(one: str, other: str) -> float:
    """Twice the longest common subsequence of two texts over their length together: 1 for equal texts."""
    total = len(one) + len(other)
    if not total:
        return 1.0
    in_words = _word_similarity(one.split(), other.split())
    if not SAME_WORDS_AT_LEAST <= in_words < SAME_TEXT:
        return in_words
    return 2 * _common_length(one, other) / total


def _word_similarity(one: list[str], other: list[str]) -> float:
    """The same in whole words: less, by the letters that different words have in common."""
    common = Counter(one) & Counter(other)
    letters = sum(len(word) * count for word, count in common.items())
    return 2 * letters / (sum(map(len, one)) + sum(map(len, other)))


def _common_length(one: str, other: str) -> int:
    """Length of the longest common subsequence, a row of the table at a time as the bits of one integer."""
    places: dict[str, int] = defaultdict(int)
    for place, letter in enumerate(one):
        places[letter] |= 1 << place
    full = (1 << len(one)) - 1
    row = full
    for letter in other:
        matches = row & places.get(letter, 0)
        row = ((row + matches) | (row - matches)) & full
    return len(one) - row.bit_count()


def l23_like_public(view: ItemView, facts: BankFacts) -> Iterator[Finding]:
    """At least 35 % of the 5-word runs of stem and options stand in a public bank."""
    if not facts.public_shingles:
        return
    asked = (*asked_words(view), *(word for one in view.choices for word in one.words))
    own = shingles(asked, PUBLIC_SHINGLE_WORDS)
    share = len(own & facts.public_shingles) / len(own)
    if share >= SAME_AS_PUBLIC:
        yield error(
            "L23",
            view.item.id,
            "stem",
            f"{share:.0%} of its 5-word runs stand in a public bank; write it anew.",
        )


def text_shingles(path: Path) -> frozenset[int]:
    """The hashed 5-word runs of a public bank, from its text in any layout. Raises `ContentError`."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as problem:
        raise ContentError(f"{path} cannot be read as text in UTF-8: {problem}.") from problem
    return shingles(words(visible(text)), PUBLIC_SHINGLE_WORDS)


def read_public_shingles(path: Path) -> frozenset[int] | None:
    """The hashed 5-word runs of public banks, one a line in hexadecimal; None without such a file.

    Raises `ContentError` when the file holds anything else.
    """
    try:
        return frozenset(int(line, 16) for line in path.read_text(encoding="ascii").split())
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as problem:
        raise ContentError(f"{path} is no list of hashed shingles: {problem}.") from problem


LINTS: Final = (l23_like_public,)
