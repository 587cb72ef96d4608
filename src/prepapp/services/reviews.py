"""Due reviews: which items to see again today, within the day's minutes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from prepapp.content.bundle import Bundle
from prepapp.domain.memory import LONGEST_DAYS, Memory, due, remembered
from prepapp.domain.next_step import DueReviews
from prepapp.domain.plans import ReviewPlan
from prepapp.domain.profile import Profile
from prepapp.domain.wording import mark
from prepapp.services.stock import StockService
from prepapp.storage.answers import AnswerStore


class ReviewService:
    """Reads the history once a start and what is new from then on; each call may wait for the disk."""

    def __init__(
        self,
        bundle: Bundle,
        answers: AnswerStore,
        stock: StockService,
        *,
        now: Callable[[], datetime],
        cap: Callable[[], int] = lambda: 0,
    ) -> None:
        self._bundle = bundle
        self._stock = stock
        self._answers = answers
        self._now = now
        self._cap = cap
        self._memories: dict[str, Memory] = {}
        self._rows = 0
        self._last_at: datetime | None = None
        self._longest_days = LONGEST_DAYS

    def plan(self, profile: Profile) -> ReviewPlan | None:
        """Today's reviews, the oldest risk first, as many as the day and the cap hold, or None."""
        chosen: list[str] = []
        cap = self._cap()
        seconds_left = profile.minutes_per_day * 60.0
        for memory in self._due(profile):
            item = self._bundle.item(memory.item_id)
            assert item is not None, "only what can be asked is due"
            seconds_left -= item.time_s
            if (chosen and seconds_left < 0) or (cap and len(chosen) == cap):
                break
            chosen.append(memory.item_id)
        return ReviewPlan(mark("Due reviews"), tuple(chosen)) if chosen else None

    def due(self, profile: Profile) -> DueReviews | None:
        """How many reviews today holds and how long they take; None when none is due."""
        plan = self.plan(profile)
        if plan is None:
            return None
        items = [self._bundle.item(item_id) for item_id in plan.items]
        return DueReviews(len(items), sum(item.time_s for item in items if item) / 60.0)

    def _due(self, profile: Profile) -> tuple[Memory, ...]:
        """What is due and can be asked; stubborn items wait until everything else was seen."""
        now = self._now()
        self._catch_up(_days_to_interview(profile, now))
        askable = {one.item.id for one in self._stock.stock() if one.can_be_dealt}
        found = due((one for one in self._memories.values() if one.item_id in askable), now)
        return tuple(sorted(found, key=lambda one: one.is_stubborn))

    def _catch_up(self, longest_days: int) -> None:
        if longest_days != self._longest_days or self._rows == 0:
            self._start_over(longest_days)
        rows, new = self._answers.added_after(self._rows)
        if new and self._last_at is not None and min(one.at for one in new) < self._last_at:
            self._start_over(longest_days)  # merged in from another machine: they have their place in time
            rows, new = self._answers.added_after(0)
        for answer in sorted(new, key=lambda one: (one.at, one.id)):
            after = remembered(self._memories.get(answer.item_id), answer, longest_days=longest_days)
            if after is not None:
                self._memories[answer.item_id] = after
            self._last_at = answer.at
        self._rows = rows

    def _start_over(self, longest_days: int) -> None:
        self._memories, self._rows, self._last_at = {}, 0, None
        self._longest_days = longest_days


def _days_to_interview(profile: Profile, now: datetime) -> int:
    """The longest interval: no item is put off until after the interview."""
    if profile.interview_on is None:
        return LONGEST_DAYS
    days = (profile.interview_on - now.date()).days
    return days if days > 0 else LONGEST_DAYS
