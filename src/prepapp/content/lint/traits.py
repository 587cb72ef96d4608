"""What bank-wide lints need of an item: small values, so that a large bank fits and crosses processes."""

from __future__ import annotations

from dataclasses import dataclass

from prepapp.content.closest import subject_words
from prepapp.content.format import SingleItem
from prepapp.content.lint.classifier import option_features
from prepapp.content.lint.cues import stands_out_as_longest
from prepapp.content.lint.duplicates import Likeness, likenesses
from prepapp.content.lint.view import ItemView
from prepapp.content.lint.wording import asks_negatively


@dataclass(frozen=True, slots=True)
class Traits:
    """An item as one of many."""

    id: str
    area: str
    topic: str
    level: str
    type: str
    bloom: str
    author: str
    status: str
    tags: tuple[str, ...]
    supersedes: str | None
    has_generator: bool
    has_verify: bool
    raised: frozenset[str]
    """Lints that found something, waived or not."""
    waived: frozenset[str]
    is_negative: bool
    option_count: int
    """Options of a single item; 0 for other types, which the cues do not fit."""
    key_place: int
    key_is_longest: bool
    key_is_shortest: bool
    key_stands_out: bool
    key_converges: bool | None
    """Whether the key shares the most words with the other options; None without a unique maximum."""
    features: tuple[tuple[float, ...], ...]
    likenesses: tuple[Likeness, ...]
    subject: frozenset[str]
    """The meaningful words of what the item is about and teaches."""


def traits_of(view: ItemView, raised: frozenset[str]) -> Traits:
    """The traits of an item; `raised` are the lints that found something in it."""
    item = view.item
    is_single = isinstance(item, SingleItem) and len(view.keys) == 1
    place = next((place for place, one in enumerate(view.choices) if one.is_key), -1) if is_single else -1
    lengths = [one.length for one in view.choices]
    return Traits(
        id=item.id,
        area=item.area,
        topic=item.topic,
        level=item.level,
        type=item.type,
        bloom=item.bloom,
        author=item.author,
        status=item.status,
        tags=tuple(item.tags),
        supersedes=item.supersedes,
        has_generator=item.generator is not None,
        has_verify=item.verify is not None,
        raised=raised,
        waived=frozenset(item.waivers),
        is_negative=asks_negatively(view),
        option_count=len(view.choices) if is_single else 0,
        key_place=place,
        key_is_longest=is_single and _is_strict(lengths, place, max(lengths, default=0)),
        key_is_shortest=is_single and _is_strict(lengths, place, min(lengths, default=0)),
        key_stands_out=is_single and stands_out_as_longest(view),
        key_converges=_converges(view, place) if is_single else None,
        features=option_features(view) if is_single else (),
        likenesses=likenesses(view),
        subject=subject_words(item),
    )


def _is_strict(lengths: list[int], place: int, extreme: int) -> bool:
    return lengths[place] == extreme and lengths.count(extreme) == 1


def _converges(view: ItemView, key_place: int) -> bool | None:
    shared = [
        sum(len(one.content & other.content) for other in view.choices if other is not one)
        for one in view.choices
    ]
    most = max(shared)
    return shared.index(most) == key_place if shared.count(most) == 1 else None
