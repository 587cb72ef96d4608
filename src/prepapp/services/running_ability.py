"""The running state of ability: a cache of the history that notices what it has missed and repairs itself.

It remembers the number of the last row it has taken in. A crash between saving an answer and taking it in
leaves rows after that one, and so does a merge; answers older than what was taken in ask for a replay.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from prepapp.domain.ability import AbilityState, Observation
from prepapp.domain.ability_parts import from_parts, to_parts
from prepapp.domain.evidence import observation
from prepapp.domain.history import first_in_order
from prepapp.domain.trend import Snapshot, from_years, observed, to_years, with_last
from prepapp.services.marked_parts import DAWN, MarkedParts
from prepapp.storage.answers import AnswerStore
from prepapp.storage.settings import CacheStore

ABILITY_PREFIX = "ability/"
_TREND = "*trend/"
"""Before a year: the snapshots of its days."""
_FORMAT = 5
"""To be raised when answers are read as evidence in another way: what was kept is then replayed."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """The state after the first `rows` rows, the latest of which was given at `last_at`."""

    state: AbilityState
    rows: int
    last_at: datetime
    days: Mapping[int, Snapshot] = field(default_factory=dict)
    """What was known at the end of each day with answers but the last, which may go on."""


class RunningAbility:
    """What the whole history says of ability, at the cost of what is new in it."""

    def __init__(
        self,
        answers: AnswerStore,
        cache: CacheStore,
        areas: Iterable[str],
        *,
        counts_self_scored: bool = True,
    ) -> None:
        """`counts_self_scored` is about the days; the state holds either way what self-scored answers say."""
        self._answers = answers
        self._areas = tuple(areas)
        self.counts_self_scored = counts_self_scored
        about = {"areas": list(self._areas), "self_scored": counts_self_scored}
        self._parts = MarkedParts(cache, ABILITY_PREFIX, _FORMAT, about)
        self._kept: _Kept | None = None

    def state(self) -> AbilityState:
        """The state after every answer on the disk; equal to a replay of them all."""
        last_row = self._answers.last_row()
        kept = self._kept or self._loaded()
        if kept is None or kept.rows > last_row:
            kept = self._replayed(last_row)
        elif kept.rows < last_row:
            kept = self._caught_up(kept)
        self._kept = kept
        return kept.state

    def days(self) -> tuple[Snapshot, ...]:
        """What was known at the end of each day with answers, the oldest first; equal to a replay."""
        state = self.state()
        if self._kept is None:
            return ()
        counts = self.counts_self_scored
        return tuple(with_last(self._kept.days, state, self._areas, include_self_scored=counts).values())

    @property
    def areas(self) -> tuple[str, ...]:
        """The areas of a snapshot, in its order."""
        return self._areas

    def _caught_up(self, kept: _Kept) -> _Kept:
        last_row, new = self._answers.added_after(kept.rows)
        if min(answer.at for answer in new) <= kept.last_at:
            return self._replayed(last_row)
        ordered = sorted(new, key=lambda one: (one.at, one.id))
        firsts = first_in_order(ordered, last_before=self._answers.last_evidence_before)
        state, days = self._observed(kept.state, map(observation, firsts))
        return self._keep(state, days, last_row, ordered[-1].at, before=kept)

    def _replayed(self, last_row: int) -> _Kept:
        state, days = self._observed(AbilityState(self._areas), self._answers.evidence(until=last_row))
        last_at = self._answers.last_at(until=last_row) or DAWN
        return self._keep(state, days, last_row, last_at, before=None)

    def _observed(
        self, state: AbilityState, given: Iterable[Observation]
    ) -> tuple[AbilityState, dict[int, Snapshot]]:
        return observed(state, given, self._areas, include_self_scored=self.counts_self_scored)

    def _keep(
        self,
        state: AbilityState,
        days: Mapping[int, Snapshot],
        rows: int,
        last_at: datetime,
        *,
        before: _Kept | None,
    ) -> _Kept:
        parts = to_parts(state, since=before.state if before else None)
        all_days = {**(before.days if before else {}), **days}
        if days:
            years = to_years(all_days, since=min(days))
            parts |= {_TREND + year: part for year, part in years.items()}
        self._parts.put(parts, rows, last_at, is_whole=before is None)
        return _Kept(state, rows, last_at, all_days)

    def _loaded(self) -> _Kept | None:
        """What was kept; None when there is nothing, or nothing that can be trusted."""
        found = self._parts.trusted()
        if found is None:
            return None
        try:
            parts = found.parts
            years = [parts.pop(key) for key in sorted(parts) if key.startswith(_TREND)]
            days = from_years(years, len(self._areas))
            return _Kept(from_parts(parts), found.rows, found.last_at, days)
        except (KeyError, TypeError, ValueError, RecursionError):
            return None
