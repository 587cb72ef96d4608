"""L22 and L23: no item is another one again, in this bank or in a public one.

Items are compared by the shingles they share, found through an inverted index, so the work grows with the
bank and not with its square; only pairs that share enough of them are compared letter by letter.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Final
from zlib import crc32

from prepapp.content.format import (
    ClozeItem,
    CodeOutputItem,
    Item,
    MatchingItem,
    MultiItem,
    OrderingItem,
    SingleItem,
)
from prepapp.content.lint.finding import Finding, error
from prepapp.content.lint.text import visible, words
from prepapp.content.lint.view import BankFacts, ItemView
from prepapp.domain.errors import ContentError

SAME_TEXT: Final = 0.85
SAME_AS_PUBLIC: Final = 0.35
SHINGLE_WORDS: Final = 3
PUBLIC_SHINGLE_WORDS: Final = 5
FEWEST_OPTION_WORDS: Final = 12
_SKETCH_SIZE: Final = 20
_SHARED_SHINGLES: Final = 4
_MOST_NEIGHBOURS: Final = 12
_BOILERPLATE: Final = 200


@dataclass(frozen=True, slots=True)
class Likeness:
    """One text of an item in a form that can be compared: its sorted words and a sketch of its shingles."""

    item: str
    part: str
    sorted_words: str
    sketch: tuple[int, ...]


def likenesses(view: ItemView) -> tuple[Likeness, ...]:
    """What of an item is compared: the stem with its code, and the set of options."""
    item = view.item
    found = [_likeness(item.id, "stem", words(_asked(item)))]
    offered = _offered_words(item)
    if len(offered) >= FEWEST_OPTION_WORDS:
        found.append(_likeness(item.id, "options", offered))
    return tuple(found)


def _asked(item: Item) -> str:
    match item:
        case CodeOutputItem():
            return f"{visible(item.stem)} {item.setup or ''} {item.code}"
        case MatchingItem():
            return " ".join([visible(item.stem), *(visible(pair.left) for pair in item.pairs)])
        case _:
            return visible(item.stem)


def _offered_words(item: Item) -> tuple[str, ...]:
    match item:
        case SingleItem() | MultiItem():
            texts = [option.text for option in item.options]
        case OrderingItem():
            texts = [step.text for step in item.steps]
        case MatchingItem():
            texts = [pair.right for pair in item.pairs]
        case ClozeItem():
            texts = [one.text for blank in item.blanks for one in blank.choices or ()]
        case _:
            texts = []
    return tuple(word for text in sorted(texts) for word in words(visible(text)))


def _likeness(item_id: str, part: str, found: tuple[str, ...]) -> Likeness:
    return Likeness(
        item_id, part, " ".join(sorted(found)), tuple(sorted(shingles(found, SHINGLE_WORDS))[:_SKETCH_SIZE])
    )


def shingles(found: Sequence[str], size: int) -> frozenset[int]:
    """Hashes of every run of `size` words; of the whole when there are fewer."""
    if len(found) <= size:
        return frozenset({crc32(" ".join(found).encode())})
    runs = zip(*(found[start:] for start in range(size)), strict=False)
    return frozenset(crc32(" ".join(run).encode()) for run in runs)


def l22_near_duplicates(texts: Iterable[Likeness]) -> Iterator[Finding]:
    """Two items whose stems, or whose options, have 85 % of their sorted words' letters in common."""
    by_part: dict[str, list[Likeness]] = defaultdict(list)
    for one in texts:
        by_part[one.part].append(one)
    for part, group in by_part.items():
        for left, right in sorted(_candidates(group)):
            same = similarity(group[left].sorted_words, group[right].sorted_words)
            if same >= SAME_TEXT:
                yield error(
                    "L22", group[right].item, part,
                    f"{same:.0%} like {group[left].item}; drop one, or let one item with a generator stand for both.",
                )  # fmt: skip


def _candidates(group: list[Likeness]) -> Iterator[tuple[int, int]]:
    """Pairs that share enough rare shingles; a shingle that hundreds have says nothing about two of them."""
    index: dict[int, list[int]] = defaultdict(list)
    for place, one in enumerate(group):
        for shingle in one.sketch:
            index[shingle].append(place)
    shared: Counter[tuple[int, int]] = Counter()
    for places in index.values():
        if len(places) <= _MOST_NEIGHBOURS:
            shared.update(combinations(places, 2))
        elif len(places) <= _BOILERPLATE:
            shared.update(_neighbours(places))
    shared.update(dict.fromkeys(_equal_pairs(group), _SKETCH_SIZE))
    for pair, count in shared.items():
        if count >= min(_SHARED_SHINGLES, len(group[pair[0]].sketch), len(group[pair[1]].sketch)):
            yield pair


def _equal_pairs(group: list[Likeness]) -> Iterator[tuple[int, int]]:
    first: dict[str, int] = {}
    for place, one in enumerate(group):
        if (found := first.setdefault(one.sorted_words, place)) != place:
            yield found, place


def _neighbours(places: list[int]) -> Iterator[tuple[int, int]]:
    for start, place in enumerate(places):
        for other in places[start + 1 : start + 1 + _MOST_NEIGHBOURS]:
            yield place, other


def similarity(one: str, other: str) -> float:
    """Twice the longest common subsequence of two texts over their length together: 1 for equal texts."""
    total = len(one) + len(other)
    if not total:
        return 1.0
    alike = sum((Counter(one) & Counter(other)).values())
    if 2 * alike / total < SAME_TEXT:
        return 2 * alike / total  # an upper bound that is low enough
    return 2 * _common_length(one, other) / total


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
    text = " ".join([_asked(view.item), *(one.text for one in view.choices)])
    own = shingles(words(visible(text)), PUBLIC_SHINGLE_WORDS)
    share = len(own & facts.public_shingles) / len(own)
    if share >= SAME_AS_PUBLIC:
        yield error(
            "L23",
            view.item.id,
            "stem",
            f"{share:.0%} of its 5-word runs stand in a public bank; write it anew.",
        )


def read_public_shingles(path: Path) -> frozenset[int] | None:
    """The hashed 5-word runs of public banks in a file, one a line in hexadecimal; None without such a file."""
    try:
        return frozenset(int(line, 16) for line in path.read_text(encoding="ascii").split())
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as problem:
        raise ContentError(f"{path} is no list of hashed shingles: {problem}.") from problem


LINTS: Final = (l23_like_public,)
