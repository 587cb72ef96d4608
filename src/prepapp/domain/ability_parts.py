"""The state of ability as bytes, area by area, so that an answer rewrites no more than it has changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType

import numpy as np

from prepapp.domain.ability import AbilityState, AreaEvidence
from prepapp.domain.item_model import LENIENCY_WEIGHT, Floats
from prepapp.domain.message import PRIOR

_PARTS_VERSION = 3
_OPENED, _ALONE = "\nopened", "\nalone"
"""After the area in the keys of parts: a design is rare, and what is known of it is large."""


def to_parts(state: AbilityState, *, since: AbilityState | None = None) -> dict[str, bytes]:
    """The state as bytes by area, the rest under ""; those alone that have changed `since` a state before.

    One more answer changes its area's parts and "" only; what self-scored answers say has parts of its own.
    """
    rest = {"version": _PARTS_VERSION, "areas": state.areas, "day": state.day, "clock": state.clock}
    parts = {"": json.dumps(rest).encode()}
    for area, one in state.evidence.items():
        before = {} if since is None else _pieces(since.evidence.get(area))
        for suffix, piece in _pieces(one).items():
            if piece is not before.get(suffix):
                parts[area + suffix] = _packed(piece)
    return parts


def from_parts(parts: Mapping[str, bytes]) -> AbilityState:
    """The state those bytes were made from, to the last bit; `ValueError` when another release made them."""
    try:
        rest = json.loads(parts[""])
        if rest["version"] != _PARTS_VERSION:
            raise ValueError(f"version {rest['version']}")
        areas = [key for key in parts if key and not key.endswith((_OPENED, _ALONE))]
        evidence = {area: _unpacked(parts, area) for area in areas}
        return AbilityState(tuple(rest["areas"]), rest["day"], rest["clock"], MappingProxyType(evidence))
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"not an ability state of this release: {error}") from error


def _pieces(area: AreaEvidence | None) -> dict[str, AreaEvidence | Floats]:
    """What is kept of an area under one key each; a piece that no answer has touched is the same object."""
    if area is None:
        return {}
    if area.opened is None or area.alone is None:
        return {"": area}
    return {"": area, _OPENED: area.opened, _ALONE: area.alone}


def _packed(piece: AreaEvidence | Floats) -> bytes:
    if not isinstance(piece, AreaEvidence):
        return piece.tobytes()
    counts = np.array([piece.answers, piece.self_scored, piece.clock])
    return counts.tobytes() + piece.measured.tobytes()


def _unpacked(parts: Mapping[str, bytes], area: str) -> AreaEvidence:
    numbers = np.frombuffer(parts[area])
    answers, self_scored, clock = numbers[:3]
    opened, alone = (_leniencies(parts.get(area + suffix)) for suffix in (_OPENED, _ALONE))
    measured = numbers[3:].reshape(PRIOR.shape)
    return AreaEvidence(int(answers), int(self_scored), float(clock), measured, opened, alone)


def _leniencies(part: bytes | None) -> Floats | None:
    return None if part is None else np.frombuffer(part).reshape(LENIENCY_WEIGHT.size, *PRIOR.shape)
