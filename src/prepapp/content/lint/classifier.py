"""L07: a model that sees only how options look, never what they say, must not find the key.

A conditional logit: within an item each option has a score linear in its features, and the key is drawn with
the softmax of the scores. Features are what a test-taker without knowledge of the subject can see: length,
wording, overlap with the stem and the other options, punctuation, numbers. The position is left out, because
the application shuffles. Every item is predicted by a model that was fitted on the other four fifths of the
bank; the folds are drawn from the ids, so that a run can be repeated.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from zlib import crc32

import numpy as np
import numpy.typing as npt

from prepapp.content.lint.cues import ABSOLUTES, HEDGES
from prepapp.content.lint.view import Choice, ItemView

FOLDS: Final = 5
_RIDGE: Final = 3.0
_NEWTON_STEPS: Final = 12

_WORD_GROUPS: Final = {
    "absolute words": " ".join(ABSOLUTES),
    "hedges": " ".join(HEDGES),
    "negations": "not no without cannot never nor neither unlike don't doesn't isn't nothing",
    "contrasts": "but while whereas although though rather instead yet however even",
    "reasons": "because since so as therefore hence thus due by for",
    "conditions": "if when until unless once where after before",
    "comparatives": "more less fewer better worse higher lower larger smaller than",
    "quantities": "each every both same one two most some any own first only just",
    "additions": "and also plus then with together",
    "articles": "a an the its their this that",
    "modals": "should would will shall need needs has have to",
}
_SIGNS: Final = {
    "digits": "0123456789",
    "code": "`",
    "formulas": "$",
    "brackets": "()[]",
    "commas": ",",
    "semicolons and colons": ";:",
    "hyphens": "-",
    "capitals": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
}
_MEASURES: Final = (
    "length", "length of the logarithm", "words", "word length", "longest", "shortest", "rank of the length",
    "overlap with the stem", "words shared with other options", "words of its own",
)  # fmt: skip
FEATURES: Final = (*_MEASURES, *_WORD_GROUPS, *_SIGNS)
_GROUPS_OF: Final = {
    word: tuple(place for place, group in enumerate(_WORD_GROUPS.values()) if word in group.split())
    for group in _WORD_GROUPS.values()
    for word in group.split()
}
Matrix = npt.NDArray[np.float64]


def option_features(view: ItemView) -> tuple[tuple[float, ...], ...]:
    """For each option what somebody sees of it who does not understand it."""
    lengths = [one.length for one in view.choices]
    return tuple((*_measures(one, view, lengths), *_wording(one), *_signs(one.text)) for one in view.choices)


def _wording(one: Choice) -> list[float]:
    counts = [0.0] * len(_WORD_GROUPS)
    for word in one.words:
        for place in _GROUPS_OF.get(word, ()):
            counts[place] += 1.0
    return counts


def _signs(text: str) -> list[float]:
    return [float(sum(map(text.count, signs))) for signs in _SIGNS.values()]


def _measures(one: Choice, view: ItemView, lengths: list[int]) -> tuple[float, ...]:
    others = [other for other in view.choices if other is not one]
    rest = frozenset().union(*(other.content for other in others))
    shared = sum(len(one.content & other.content) for other in others)
    return (
        one.length / 40,
        float(np.log1p(one.length)),
        len(one.words) / 6,
        one.length / max(1, len(one.words)),
        float(one.length == max(lengths) and lengths.count(one.length) == 1),
        float(one.length == min(lengths) and lengths.count(one.length) == 1),
        sum(one.length > other.length for other in others) / max(1, len(others)),
        len(one.content & view.stem_content) / 3,
        shared / 3,
        len(one.content - rest) / 3,
    )


@dataclass(frozen=True, slots=True)
class ScoredItem:
    """What the classifier made of one item: whether its guess was right (ties share), and chance."""

    hit: float
    chance: float


@dataclass(frozen=True, slots=True)
class Example:
    """An item as the classifier gets it."""

    id: str
    features: tuple[tuple[float, ...], ...]
    key: int


def cross_validated(examples: Sequence[Example]) -> list[ScoredItem]:
    """For each item whether a model that was fitted without it finds the key."""
    if not examples:
        return []
    table, mask, keys = _arrays(examples)
    folds = np.array([crc32(one.id.encode()) % FOLDS for one in examples])
    hits = np.zeros(len(examples))
    for fold in range(FOLDS):
        held = folds == fold
        if held.any() and not held.all():
            weights = fit(table[~held], mask[~held], keys[~held])
            hits[held] = _hits(table[held], mask[held], keys[held], weights)
    counts = mask.sum(axis=1)
    return [ScoredItem(float(hit), 1.0 / float(count)) for hit, count in zip(hits, counts, strict=True)]


def strongest_features(examples: Sequence[Example], count: int = 3) -> list[tuple[str, float]]:
    """The features with the largest weights over the whole bank: where to look for the cue."""
    weights = fit(*_arrays(examples))
    best = np.argsort(-np.abs(weights))[:count]
    return [(FEATURES[int(place)], float(weights[int(place)])) for place in best]


def _arrays(examples: Sequence[Example]) -> tuple[Matrix, npt.NDArray[np.bool_], npt.NDArray[np.int64]]:
    """Features (items x options x features) in units of their spread, which options exist, and the keys."""
    most = max(len(one.features) for one in examples)
    table = np.zeros((len(examples), most, len(FEATURES)))
    mask = np.zeros((len(examples), most), dtype=bool)
    for place, one in enumerate(examples):
        table[place, : len(one.features)] = one.features
        mask[place, : len(one.features)] = True
    means = table.sum(axis=1, keepdims=True) / mask.sum(axis=1)[:, None, None]
    table = np.where(mask[:, :, None], table - means, 0.0)  # only differences within an item count
    spread = np.sqrt((table**2).sum(axis=(0, 1)) / mask.sum())
    return table / np.where(spread > 0, spread, 1.0), mask, np.array([one.key for one in examples])


def _shares(table: Matrix, mask: npt.NDArray[np.bool_], weights: Matrix) -> Matrix:
    scores = np.where(mask, table @ weights, -np.inf)
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))


def fit(table: Matrix, mask: npt.NDArray[np.bool_], keys: npt.NDArray[np.int64]) -> Matrix:
    """Weights of largest penalised likelihood, by Newton's method."""
    size = table.shape[2]
    weights = np.zeros(size)
    chosen = table[np.arange(len(table)), keys].sum(axis=0)
    for _ in range(_NEWTON_STEPS):
        shares = _shares(table, mask, weights)
        weighted = shares[:, :, None] * table
        means = weighted.sum(axis=1)
        gradient = chosen - means.sum(axis=0) - _RIDGE * weights
        flat, flat_weighted = table.reshape(-1, size), weighted.reshape(-1, size)
        curvature = flat.T @ flat_weighted - means.T @ means + _RIDGE * np.eye(size)
        step = np.linalg.solve(curvature, gradient)
        weights = weights + step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def _hits(table: Matrix, mask: npt.NDArray[np.bool_], keys: npt.NDArray[np.int64], weights: Matrix) -> Matrix:
    shares = _shares(table, mask, weights)
    best = shares >= shares.max(axis=1, keepdims=True) - 1e-12
    return np.asarray(best[np.arange(len(keys)), keys] / best.sum(axis=1))
