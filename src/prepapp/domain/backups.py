"""Backups: what one is, and which of many are worth their place on the disk."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class Reason(StrEnum):
    """Why a backup was made; only automatic ones are ever thinned out."""

    AUTOMATIC = "automatic"
    ASKED = "asked"
    BEFORE_RESTORE = "before-restore"
    BEFORE_MERGE = "before-merge"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a database file holds; equal marks mean equal facts and choices."""

    answers: int
    quizzes: int
    mark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy of the database in the folder of backups."""

    path: Path
    made_at: datetime
    """Aware, in UTC; from the file's name, which survives copying."""
    reason: Reason
    size: int
    """Bytes."""
    contents: Contents | None
    """None when the file can no longer be read."""


@dataclass(frozen=True, slots=True)
class Retention:
    """How many automatic backups stay: the newest ones, and the newest of a day, a week and a month."""

    newest: int = 6
    daily: int = 12
    weekly: int = 10
    monthly: int = 9


def kept(backups: Collection[Backup], retention: Retention | None = None) -> frozenset[Path]:
    """The files that stay: what a person asked for, the fullest, and what `Retention` says of the others.

    Days without a backup do not count: neither a holiday nor a clock that was set wrong empties the folder.
    """
    rule = retention or Retention()
    newest_first = sorted(backups, key=lambda one: (one.made_at, one.path.name), reverse=True)
    automatic = [one for one in newest_first if one.reason is Reason.AUTOMATIC and one.contents is not None]
    stay = [one for one in newest_first if one.reason is not Reason.AUTOMATIC or one.contents is None]
    stay += automatic[: rule.newest]
    stay += _first_of_each(automatic, lambda at: at.date(), rule.daily)
    stay += _first_of_each(automatic, lambda at: at.isocalendar()[:2], rule.weekly)
    stay += _first_of_each(automatic, lambda at: (at.year, at.month), rule.monthly)
    stay += sorted(automatic, key=_answers)[-1:]
    return frozenset(one.path for one in stay)


def _answers(backup: Backup) -> int:
    return backup.contents.answers if backup.contents else 0


def _first_of_each(
    newest_first: Iterable[Backup], period: Callable[[datetime], Hashable], count: int
) -> list[Backup]:
    """The newest backup of each of the `count` latest periods that have one."""
    found: dict[Hashable, Backup] = {}
    for backup in newest_first:
        found.setdefault(period(backup.made_at), backup)
    return list(found.values())[:count]
