"""Many people at once: each is drawn from their own number, so the number of processes changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from benchmarks.measurement.world import Bank, Examinee, examinee

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Crowd:
    """So many people of a seed.

    `offset_sd` is how far off whole areas were really authored, in SDs; `item_error` how far off the
    difficulty of single items was, as a share of what the model allows for (0: just as authored).
    """

    bank: Bank
    size: int
    seed: int = 1
    offset_sd: float = 0.0
    item_error: float = 1.0
    jobs: int = 1

    def each(self, step: Callable[[Bank, Examinee], T]) -> list[T]:
        """What the step gives for each person, in their order."""
        one = partial(_one, step, self)
        if self.jobs == 1:
            return [one(number) for number in range(self.size)]
        with ProcessPoolExecutor(self.jobs) as pool:
            return list(pool.map(one, range(self.size), chunksize=max(self.size // (4 * self.jobs), 1)))


def _one(step: Callable[[Bank, Examinee], T], crowd: Crowd, number: int) -> T:
    person = examinee(
        crowd.bank, number, seed=crowd.seed, offset_sd=crowd.offset_sd, item_error=crowd.item_error
    )
    return step(crowd.bank, person)


def joined(lists: Sequence[Sequence[T]]) -> list[T]:
    """One list of all."""
    return [one for each in lists for one in each]
