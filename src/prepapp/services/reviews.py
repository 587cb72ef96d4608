"""Due reviews: which items to see again today, within what is left of the day's minutes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from prepapp.content.bundle import Bundle
from prepapp.domain.memory import LONGEST_DAYS, Memory, Wish, due
from prepapp.domain.next_step import DueReviews
from prepapp.domain.plans import ReviewPlan
from prepapp.domain.profile import Profile
from prepapp.domain.wording import mark
from prepapp.domain.zones import begin_of_day, end_of_day, local
from prepapp.services.annotations import AnnotationService
from prepapp.services.running_reviews import RunningReviews
from prepapp.services.stock import StockService
from prepapp.storage.answers import AnswerStore
from prepapp.storage.settings import CacheStore


class ReviewService:
    """Reads what is new in the history; each call may wait for the disk."""

    def __init__(
        self,
        bundle: Bundle,
        answers: AnswerStore,
        cache: CacheStore,
        stock: StockService,
        annotations: AnnotationService,
        *,
        now: Callable[[], datetime],
        cap: Callable[[], int] = lambda: 0,
    ) -> None:
        self._bundle = bundle
        self._stock = stock
        self._answers = answers
        self._annotations = annotations
        self._now = now
        self._cap = cap
        self._running = RunningReviews(answers, cache, self._wishes)

    def plan(self, profile: Profile) -> ReviewPlan | None:
        """What is left of today's reviews, the oldest risk first, as the day's minutes and the cap allow.

        What is planned for a day is there from its first minute on, by the clock on the wall. None when
        nothing is due or today's reviews are done. A day whose minutes hold no question has one.
        """
        chosen: list[str] = []
        done, seconds_done = self._answers.reviewed_since(begin_of_day(local(self._now())))
        seconds_left, cap = profile.minutes_per_day * 60.0 - seconds_done, self._cap()
        for memory in self._due(profile):
            item = self._bundle.item(memory.item_id)
            assert item is not None, "only what can be asked is due"
            seconds_left -= item.time_s
            count = done + len(chosen)
            if (count and seconds_left < 0) or (cap and count >= cap):
                break
            chosen.append(memory.item_id)
        return ReviewPlan(mark("Due reviews"), tuple(chosen)) if chosen else None

    def due(self, profile: Profile) -> DueReviews | None:
        """How many reviews today still holds and how long they take; None when none is due."""
        plan = self.plan(profile)
        if plan is None:
            return None
        items = [self._bundle.item(item_id) for item_id in plan.items]
        return DueReviews(len(items), sum(item.time_s for item in items if item) / 60.0)

    def memories(self, item_ids: Iterable[str]) -> dict[str, Memory]:
        """What is remembered of those of the items that are to be seen again, due or not."""
        found = self._running.memories()
        return {one: found[one] for one in item_ids if one in found}

    def stubborn(self) -> frozenset[str]:
        """Items that were missed so often that repeating them is not what they need."""
        return frozenset(one.item_id for one in self._running.memories().values() if one.is_stubborn)

    def _due(self, profile: Profile) -> tuple[Memory, ...]:
        """What is due today and can be asked."""
        now = local(self._now())
        askable = {one.item.id for one in self._stock.stock() if one.can_be_dealt}
        found = (one for one in self._running.memories().values() if one.item_id in askable)
        return due(found, now, by=end_of_day(now), longest_days=_days_to_interview(profile, now))

    def _wishes(self) -> Mapping[str, Wish]:
        return {
            item_id: Wish(said.kept_at, said.too_easy)
            for item_id, said in self._annotations.all().items()
            if said.kept_at is not None or said.too_easy
        }


def _days_to_interview(profile: Profile, now: datetime) -> int:
    """The longest interval: no item is put off until after the interview."""
    if profile.interview_on is None:
        return LONGEST_DAYS
    days = (profile.interview_on - now.date()).days
    return days if days >= 0 else LONGEST_DAYS
