"""Readiness for a level from the running state of ability, and what Home keeps of it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import UTC, datetime
from functools import cached_property

from prepapp.content.bundle import Bundle
from prepapp.domain.ability import AbilityState, posterior, self_scored_posterior
from prepapp.domain.dealing import Filters, matching
from prepapp.domain.glance import Due, NextStep, Standing
from prepapp.domain.history import AnsweredItem
from prepapp.domain.interview import Outlook
from prepapp.domain.next_step import DueReviews, Occasion, Supply, next_steps
from prepapp.domain.preferences import Preferences, with_expectations
from prepapp.domain.profile import Profile
from prepapp.domain.questions import ItemSummary
from prepapp.domain.readiness import LevelReadiness, level_readiness
from prepapp.domain.recent import Proof
from prepapp.domain.topics import Level, Taxonomy
from prepapp.domain.trend import Trend, snapshot
from prepapp.domain.verdict_words import verdict_sentence
from prepapp.domain.verdicts import Verdict
from prepapp.domain.wording import together
from prepapp.domain.zones import local
from prepapp.services.diagnostics import Measured
from prepapp.services.running_ability import RunningAbility
from prepapp.storage.answers import AnswerStore
from prepapp.storage.glance import STANDING_KEY
from prepapp.storage.settings import CacheStore


class ReadinessService:
    """The use cases around readiness; each may wait for the disk, so the window calls them from a worker."""

    def __init__(
        self,
        bundle: Bundle,
        answers: AnswerStore,
        cache: CacheStore,
        *,
        now: Callable[[], datetime],
        preferences: Callable[[], Preferences] = Preferences,
        reviews: Callable[[Profile], DueReviews | None] = lambda _: None,
        proof: Callable[[], Proof | None] = lambda: None,
    ) -> None:
        """`preferences` are read anew for each call, and once: all that is said holds for the same ones."""
        self._bundle = bundle
        self._preferences = preferences
        self._answers = answers
        self._reviews = reviews
        self._proof = proof
        self._cache = cache
        self._now = now
        self._kept_ability: RunningAbility | None = None
        self._latest: tuple[tuple[AbilityState, int, bool], Trend] | None = None
        """The trend that was asked for last, and of what; a state is like no other."""

    @property
    def taxonomy(self) -> Taxonomy:
        """Areas, levels and expectations, the person's own in place of the shipped ones."""
        return self._expecting(self._preferences())

    def level_readiness(
        self, level: Level, specialisation: str | None = None, *, ahead: int = 0
    ) -> LevelReadiness:
        """What may be said today of that level, or so many days ahead with nothing more answered.

        Raises `UsageError` for a specialisation there is not.
        """
        today = self._now().astimezone(UTC).toordinal()
        wished = self._preferences()
        state, counts = self._running(wished).state(), wished.counts_self_scored
        return level_readiness(
            posterior(state, day=today, ahead=ahead, include_self_scored=counts),
            self._expecting(wished),
            level,
            specialisation,
            alone=self_scored_posterior(state, day=today),
            counts_self_scored=counts,
        )

    def outlook(self, readiness: LevelReadiness, profile: Profile) -> Outlook | None:
        """That readiness on the day of the interview; None without one, or when it is past."""
        if profile.interview_on is None:
            return None
        days = (profile.interview_on - local(self._now()).date()).days
        if days < 0:
            return None
        then = self.level_readiness(readiness.level, readiness.specialisation_id, ahead=days)
        return Outlook(days, readiness, then)

    def missing(self, readiness: LevelReadiness) -> tuple[str, ...]:
        """What keeps a level from being called ready although every area meets; asked only then."""
        proof = self._proof_of(readiness)
        return () if proof is None else proof.missing

    def absorb(self, answers: Collection[AnsweredItem]) -> None:
        """Take answers that were saved into the running state, with any that were missed before."""
        if answers:  # whatever the person has counted: the next question about it makes the state anew
            (self._kept_ability or self._running(self._preferences())).state()

    def standing(self, profile: Profile) -> Standing:
        """Readiness in a sentence, areas by status, and what to do next."""
        readiness = self.level_readiness(profile.level, profile.specialisation)
        first, *more = self.next_steps(readiness, profile)
        outlook = self.outlook(readiness, profile)
        verdict = verdict_sentence(readiness, missing=self.missing(readiness))
        due = self._reviews(profile)
        return Standing(
            sentence=together((verdict, outlook.sentence)) if outlook else verdict,
            counts={status.value: count for status, count in readiness.status_counts.items()},
            next_step=first,
            more_steps=tuple(more),
            due=None if due is None else Due(due.count, max(1, round(due.minutes))),
        )

    def next_steps(self, readiness: LevelReadiness, profile: Profile) -> tuple[NextStep, ...]:
        """What to do next, given that readiness: at least one thing and at most three, the best first."""
        occasion = Occasion(
            self.taxonomy,
            self._supplies,
            profile.minutes_per_day,
            due=self._reviews(profile),
            proof=self._proof_of(readiness),
        )
        return next_steps(readiness, occasion)

    def _proof_of(self, readiness: LevelReadiness) -> Proof | None:
        """What a verdict of ready rests on besides; read only where all areas meet."""
        return self._proof() if readiness.verdict is Verdict.READY else None

    def trend(self) -> Trend:
        """How what is known of ability came about, day by day; worked out once for a state and a day."""
        running = self._running(self._preferences())
        state, today = running.state(), self._now().astimezone(UTC).toordinal()
        key = state, today, running.counts_self_scored
        if self._latest is None or self._latest[0] != key:
            self._latest = key, _trend(running, state, today)
        return self._latest[1]

    def measured(self) -> Measured:
        """What an adaptive quiz begins with."""
        wished = self._preferences()
        return Measured(self._running(wished).state(), self._expecting(wished), wished.counts_self_scored)

    def keep_standing(self, profile: Profile) -> Standing:
        """Work the standing out and keep it where the next start reads it."""
        standing = self.standing(profile)
        document = json.dumps(standing.to_json(), ensure_ascii=False, separators=(",", ":"))
        self._cache.put(STANDING_KEY, document.encode())
        return standing

    def _expecting(self, wished: Preferences) -> Taxonomy:
        return with_expectations(self._bundle.taxonomy, wished.expectations)

    def _running(self, wished: Preferences) -> RunningAbility:
        """The running state as the person wants it read; made anew once that has changed."""
        counts, kept = wished.counts_self_scored, self._kept_ability
        if kept is None or kept.counts_self_scored != counts:
            areas = (area.id for area in self._bundle.taxonomy.areas)
            kept = RunningAbility(self._answers, self._cache, areas, counts_self_scored=counts)
            self._kept_ability = kept
        return kept

    @cached_property
    def _supplies(self) -> Mapping[str, Supply]:
        return supplies(matching(self._bundle.items, Filters()))


def _trend(running: RunningAbility, state: AbilityState, today: int) -> Trend:
    days, areas = running.days(), running.areas
    if not days:
        return Trend(areas, days, None)
    counts = running.counts_self_scored
    return Trend(areas, days, snapshot(state, areas, day=today, include_self_scored=counts))


def supplies(items: Iterable[ItemSummary]) -> dict[str, Supply]:
    """How much there is to ask in each area, and how long it takes."""
    seconds: dict[str, list[int]] = defaultdict(list)
    for item in items:
        seconds[item.area].append(item.time_s)
    return {area: Supply(len(times), sum(times) / len(times)) for area, times in seconds.items()}
