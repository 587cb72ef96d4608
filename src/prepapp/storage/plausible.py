"""What facts can hold: SQLite keeps any value in any column, JSON in any place, and others write files."""

from __future__ import annotations

import math
import types
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any, Final, TypeAlias, Union, get_args, get_origin, get_type_hints

from prepapp.domain.annotations import Annotation
from prepapp.domain.history import AnsweredItem
from prepapp.domain.quiz import Quiz, Stamped

Fact: TypeAlias = Quiz | Stamped | AnsweredItem | Annotation

LONGEST_TEXT: Final = 100_000
"""Characters in one value; nothing that is written comes near."""
LARGEST_NUMBER: Final = 2**53
_EARLIEST: Final = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST: Final = datetime(2200, 1, 1, tzinfo=UTC)
_UNIONS: Final = (Union, types.UnionType)


def is_plausible(fact: Fact) -> bool:
    """Whether a fact that was read from a row holds, in every place, a value of its kind and range."""
    return _conforms(fact, type(fact)) and _is_in_range(fact)


def _is_in_range(fact: Fact) -> bool:
    match fact:
        case AnsweredItem():
            return (
                0.0 <= fact.credit <= 1.0
                and fact.seconds >= 0.0
                and abs(fact.difficulty) <= 10.0
                and 0.0 <= fact.difficulty_sd <= 10.0
                and fact.position >= 0
                and fact.option_count >= 0
            )
        case Stamped():
            return fact.seq >= 0
        case Quiz():
            return len(fact.settings.title) <= 400
        case Annotation():
            return bool(fact.id)


def _conforms(value: Any, kind: Any) -> bool:
    if get_origin(kind) in _UNIONS:
        return any(_conforms(value, one) for one in get_args(kind))
    if get_origin(kind) is tuple:
        return isinstance(value, tuple) and all(_conforms(one, get_args(kind)[0]) for one in value)
    if get_origin(kind) is frozenset:
        return isinstance(value, frozenset) and all(_conforms(one, get_args(kind)[0]) for one in value)
    if kind is float or kind is int:
        return _is_number(value, kind)
    if not isinstance(value, kind):
        return False
    if is_dataclass(kind) and isinstance(kind, type):
        return all(_conforms(getattr(value, name), hint) for name, hint in _hints(kind))
    if isinstance(value, str):
        return len(value) <= LONGEST_TEXT
    return not isinstance(value, datetime) or _EARLIEST <= value <= _LATEST


def _is_number(value: Any, kind: Any) -> bool:
    """A whole number in a column of reals lies on its page as an integer, so it is one of both."""
    if isinstance(value, bool) or not isinstance(value, int | kind):
        return False
    return math.isfinite(value) and abs(value) <= LARGEST_NUMBER


@cache
def _hints(kind: type) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(kind)
    return tuple((field.name, hints[field.name]) for field in fields(kind))
