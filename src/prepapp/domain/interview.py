"""What the day of the interview would find if nothing more were answered: less certain, and no better."""

from __future__ import annotations

from dataclasses import dataclass

from prepapp.domain.readiness import LevelReadiness
from prepapp.domain.verdicts import Verdict
from prepapp.domain.wording import Figure, mark, plural, together


@dataclass(frozen=True, slots=True)
class Outlook:
    """Readiness today and as it is expected on the day of the interview, so many days on (0 is today)."""

    days: int
    now: LevelReadiness
    then: LevelReadiness

    @property
    def sentence(self) -> str:
        """When it is and, once there is evidence, what may be expected then."""
        when = (
            plural("The interview is in {n} day.", "The interview is in {n} days.", self.days)
            if self.days
            else mark("The interview is today.")
        )
        if not self.days or self.now.verdict is Verdict.NOT_ENOUGH_EVIDENCE:
            return when
        total = len(self.now.counting_areas)
        expected = plural(
            "Without more answers until then, about {then} of {n} area can be expected to meet the "
            "expectation ({now} today); no gain from practice is assumed.",
            "Without more answers until then, about {then} of {n} areas can be expected to meet the "
            "expectation ({now} today); no gain from practice is assumed.",
            total,
            then=Figure(self.then.expected_areas_met, 1),
            now=Figure(self.now.expected_areas_met, 1),
        )
        return together((when, expected))
